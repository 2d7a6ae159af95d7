/** Participants as an organiser works through them: with company, side, delegates and what is missing. */
import { and, asc, eq, inArray } from 'drizzle-orm';
import { db } from './db/index.ts';
import { companies, participants, sides } from './db/schema.ts';
import { delegatesOf } from './delegates.ts';
import { withoutProfile } from './overview.ts';
import type { ParticipantRow, ParticipantState } from './participants.ts';

export const GAPS = ['profile', 'delegates'] as const;
export type Gap = (typeof GAPS)[number];

export interface RosterRow extends Pick<
	ParticipantRow,
	'id' | 'number' | 'name' | 'state' | 'mode' | 'reason' | 'message' | 'createdAt'
> {
	company: { slug: string; country: string; regionCode: string | null; city: string | null } | null;
	side: string | null;
	delegates: { id: string; name: string | null; email: string | null; jobTitle: string | null; account: boolean }[];
	gaps: Gap[];
}

export const PAGE_SIZE = 100;

/** One page of participants in this state, in the order of registration. Ask for the right to see them before. */
export async function roster(
	eventId: string,
	filter: { state: ParticipantState; query?: string; gap?: Gap; page?: number }
): Promise<{ rows: RosterRow[]; found: number; pages: number }> {
	const all = await db
		.select({ participant: participants, company: companies, side: sides.name })
		.from(participants)
		.leftJoin(companies, eq(companies.id, participants.companyId))
		.leftJoin(sides, eq(sides.id, participants.sideId))
		.where(and(eq(participants.eventId, eventId), inArray(participants.state, [filter.state])))
		.orderBy(asc(participants.number));
	const people = Map.groupBy(
		await delegatesOf(all.map(({ participant }) => participant.id)),
		({ participantId }) => participantId
	);
	const silent = new Set(await withoutProfile(eventId, [filter.state]));
	// Names are compared as people type them: without accents and case. A database does that in two ways, this in one.
	const plain = (text: string) =>
		text
			.normalize('NFKD')
			.replace(/\p{Mark}/gu, '')
			.toLowerCase();
	const wanted = plain(filter.query?.trim() ?? '');
	const rows = all
		.map(({ participant, company, side }): RosterRow => {
			const own = people.get(participant.id) ?? [];
			const { id, number, name, state, mode, reason, message, createdAt } = participant;
			return {
				id,
				number,
				name,
				state,
				mode,
				reason,
				message,
				createdAt,
				company: company && {
					slug: company.slug,
					country: company.country,
					regionCode: company.regionCode,
					city: company.city
				},
				side,
				delegates: own.map(({ id, name, email, jobTitle, userId }) => ({
					id,
					name,
					email,
					jobTitle,
					account: userId !== null
				})),
				gaps: [
					...(silent.has(id) ? ['profile' as const] : []),
					...(own.some(({ name }) => name === null) ? ['delegates' as const] : [])
				]
			};
		})
		.filter(
			({ name, gaps, delegates }) =>
				(!filter.gap || gaps.includes(filter.gap)) &&
				(!wanted || [name, ...delegates.map((one) => one.name ?? '')].some((text) => plain(text).includes(wanted)))
		);
	const page = Math.max(1, filter.page ?? 1);
	return {
		rows: rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
		found: rows.length,
		pages: Math.max(1, Math.ceil(rows.length / PAGE_SIZE))
	};
}

/** How many participants stand in each state. */
export async function countByState(eventId: string): Promise<Record<ParticipantState, number>> {
	const rows = await db
		.select({ state: participants.state })
		.from(participants)
		.where(eq(participants.eventId, eventId));
	const counts: Record<ParticipantState, number> = {
		applied: 0,
		'changes-asked': 0,
		approved: 0,
		refused: 0,
		withdrawn: 0
	};
	for (const { state } of rows) counts[state]++;
	return counts;
}
