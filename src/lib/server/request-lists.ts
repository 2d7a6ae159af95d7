/** The requests of a firm at an event, as its page shows them. */
import { and, desc, eq, gt, inArray, or } from 'drizzle-orm';
import type { RequestRow } from './requests.ts';
import { stateOf } from './requests.ts';
import { db } from './db/index.ts';
import { companies, companyTexts, participants, requests, requestSlots, slots } from './db/schema.ts';

export interface ListedRequest {
	id: string;
	state: RequestRow['state'];
	purpose: string;
	mode: RequestRow['mode'];
	expiresAt: Date;
	createdAt: Date;
	declineReason: RequestRow['declineReason'];
	declineNote: string | null;
	/** The firm on the other side. */
	firm: {
		id: string;
		name: string;
		slug: string | null;
		country: string | null;
		regionCode: string | null;
		summary: string;
	};
	/** Suitable times; none: whenever both are free. */
	times: { id: string; startsAt: Date; endsAt: Date }[];
}

/** How many requests wait for this firm's answer. */
export const waitingFor = (participantId: string, now: Date): Promise<number> =>
	db.$count(
		requests,
		and(eq(requests.askedId, participantId), eq(requests.state, 'pending'), gt(requests.expiresAt, now))
	);

/** All requests a firm has received and made, newest first. The caller has made sure the viewer may see them. */
export async function requestsOf(
	participantId: string,
	now: Date
): Promise<{ received: ListedRequest[]; made: ListedRequest[] }> {
	const rows = await db
		.select()
		.from(requests)
		.where(or(eq(requests.askedId, participantId), eq(requests.askerId, participantId)))
		.orderBy(desc(requests.createdAt), requests.id);
	const otherId = (row: RequestRow) => (row.askerId === participantId ? row.askedId : row.askerId);
	const firms = await firmsOf(rows.map(otherId));
	const times = await timesOf(rows.map(({ id }) => id));
	const listed = (row: RequestRow): ListedRequest => {
		const firm = firms.get(otherId(row));
		if (!firm) throw new Error(`Request ${row.id} names participant ${otherId(row)}, who does not exist.`);
		const { id, purpose, mode, expiresAt, createdAt, declineReason, declineNote } = row;
		return {
			id,
			purpose,
			mode,
			expiresAt,
			createdAt,
			declineReason,
			declineNote,
			firm,
			state: stateOf(row, now),
			times: times.get(id) ?? []
		};
	};
	return {
		received: rows.filter((row) => row.askedId === participantId).map(listed),
		made: rows.filter((row) => row.askerId === participantId).map(listed)
	};
}

async function firmsOf(ids: string[]): Promise<Map<string, ListedRequest['firm']>> {
	if (!ids.length) return new Map();
	const rows = await db
		.select({
			participant: participants,
			company: companies,
			summary: companyTexts.text,
			original: companyTexts.original
		})
		.from(participants)
		.leftJoin(companies, eq(companies.id, participants.companyId))
		.leftJoin(
			companyTexts,
			and(eq(companyTexts.companyId, companies.id), eq(companyTexts.field, 'summary'), eq(companyTexts.original, true))
		)
		.where(inArray(participants.id, [...new Set(ids)]));
	return new Map(
		rows.map(({ participant, company, summary }) => [
			participant.id,
			{
				id: participant.id,
				name: participant.name,
				slug: company?.slug ?? null,
				country: company?.country ?? null,
				regionCode: company?.regionCode ?? null,
				summary: summary ?? ''
			}
		])
	);
}

async function timesOf(ids: string[]): Promise<Map<string, ListedRequest['times']>> {
	if (!ids.length) return new Map();
	const rows = await db
		.select({ requestId: requestSlots.requestId, id: slots.id, startsAt: slots.startsAt, endsAt: slots.endsAt })
		.from(requestSlots)
		.innerJoin(slots, eq(slots.id, requestSlots.slotId))
		.where(inArray(requestSlots.requestId, ids))
		.orderBy(slots.startsAt);
	return Map.groupBy(rows, ({ requestId }) => requestId);
}
