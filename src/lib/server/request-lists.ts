/** The requests of a firm at an event, as its page shows them. */
import { and, desc, eq, gt, inArray, or } from 'drizzle-orm';
import { Refusal } from '#lib/refusal.ts';
import type { RequestRow } from './requests.ts';
import { stateOf } from './requests.ts';
import { db } from './db/index.ts';
import { companies, companyTexts, participants, requestChanges, requests, requestSlots, slots } from './db/schema.ts';
import type { RequestVersion } from './db/schema/meetings.ts';

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
	/** This firm asked; otherwise it was asked. */
	made: boolean;
	/** Whose answer is due while it waits. */
	turn: 'ours' | 'theirs';
	revision: number;
	/** Every change, the first one first. */
	history: Change[];
}

/** One change of a request as its two firms read it. */
export interface Change {
	number: number;
	kind: 'edit' | 'proposal';
	by: 'us' | 'them';
	at: Date;
	note: string | null;
	before: RequestVersion;
	after: RequestVersion;
}

/** Requests in which one of these firms is to answer. */
export const awaiting = (participantIds: string[], now: Date) =>
	and(
		eq(requests.state, 'pending'),
		gt(requests.expiresAt, now),
		or(
			and(inArray(requests.askedId, participantIds), eq(requests.turn, 'asked')),
			and(inArray(requests.askerId, participantIds), eq(requests.turn, 'asker'))
		)
	);

/** How many requests wait for this firm's answer. */
export const waitingFor = (participantId: string, now: Date): Promise<number> =>
	db.$count(requests, awaiting([participantId], now));

/** All requests a firm has received and made, newest first. The caller has made sure the viewer may see them. */
export async function requestsOf(participantId: string, now: Date): Promise<ListedRequest[]> {
	const rows = await db
		.select()
		.from(requests)
		.where(or(eq(requests.askedId, participantId), eq(requests.askerId, participantId)))
		.orderBy(desc(requests.createdAt), requests.id);
	return listed(rows, participantId, now);
}

/** One request as this firm sees it. Refuses one in which the firm has no part. */
export async function requestOf(participantId: string, requestId: string, now: Date): Promise<ListedRequest> {
	const rows = await db
		.select()
		.from(requests)
		.where(
			and(eq(requests.id, requestId), or(eq(requests.askedId, participantId), eq(requests.askerId, participantId)))
		);
	const [found] = await listed(rows, participantId, now);
	if (!found) throw new Refusal('not-found', 'not-found');
	return found;
}

async function listed(rows: RequestRow[], participantId: string, now: Date): Promise<ListedRequest[]> {
	const otherId = (row: RequestRow) => (row.askerId === participantId ? row.askedId : row.askerId);
	const ids = rows.map(({ id }) => id);
	const firms = await firmsOf(rows.map(otherId));
	const times = await timesOf(ids);
	const changes = await changesOf(ids);
	return rows.map((row): ListedRequest => {
		const firm = firms.get(otherId(row));
		if (!firm) throw new Error(`Request ${row.id} names participant ${otherId(row)}, who does not exist.`);
		const { id, purpose, mode, expiresAt, createdAt, declineReason, declineNote, revision } = row;
		const side = row.askerId === participantId ? 'asker' : 'asked';
		return {
			id,
			purpose,
			mode,
			expiresAt,
			createdAt,
			declineReason,
			declineNote,
			firm,
			revision,
			made: side === 'asker',
			turn: row.turn === side ? 'ours' : 'theirs',
			state: stateOf(row, now),
			times: times.get(id) ?? [],
			history: (changes.get(id) ?? []).map(({ number, kind, at, note, before, after, side: by }) => ({
				...{ number, kind, at, note, before, after },
				by: by === side ? 'us' : 'them'
			}))
		};
	});
}

async function changesOf(ids: string[]): Promise<Map<string, (typeof requestChanges.$inferSelect)[]>> {
	if (!ids.length) return new Map();
	const rows = await db
		.select()
		.from(requestChanges)
		.where(inArray(requestChanges.requestId, ids))
		.orderBy(requestChanges.number);
	return Map.groupBy(rows, ({ requestId }) => requestId);
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
