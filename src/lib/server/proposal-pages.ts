/** A proposal as its organiser reviews it: what it is worth, who stays below the floor and why, the pairs page by page. */
import { and, asc, desc, eq, inArray, or } from 'drizzle-orm';
import { matchLabels } from '#lib/i18n/labels.ts';
import type { Locale } from '#lib/i18n/languages.ts';
import { matchSentences } from '#lib/i18n/matching.ts';
import { explain } from '#lib/matching/explain.ts';
import type { MaybeViewer } from '#lib/permissions.ts';
import { db } from './db/index.ts';
import { PAIR_STATES } from './db/schema/matching.ts';
import { proposals, proposedPairs } from './db/schema.ts';
import { assertOrganiser, type EventRow } from './events.ts';
import { theRegister } from './match-index.ts';
import { participantsOf, type ParticipantRow } from './participants.ts';
import { placesOf } from './places.ts';
import { sendingAs } from './proposal-sending.ts';
import type { PairRow, ProposalRow } from './proposals.ts';
import { slotsOf } from './slots.ts';

export { PAIR_STATES };
export type PairState = PairRow['state'];
const PAGE = 25;

export interface ListedPair {
	name: string;
	/** The one that asks stands first. */
	first: string;
	second: string;
	byHand: boolean;
	/** What each of the two reads about the other; null where one has no profile any more. */
	why: { first: string; second: string } | null;
}

export interface ProposalPage {
	proposal: (Omit<ProposalRow, 'starved'> & { worth: number }) | null;
	counts: Record<PairState, number>;
	rows: ListedPair[];
	pages: number;
	starved: { name: string; meetings: number; candidates: number; because: ProposalRow['starved'][number]['because'] }[];
	/** Meetings that the event has room for, in all its slots at all its tables and in all its rooms. */
	seats: number;
	sendsAs: ReturnType<typeof sendingAs>;
}

export async function proposalPage(
	viewer: MaybeViewer,
	event: EventRow,
	state: PairState,
	{ page = 1, find = '', language }: { page?: number; find?: string; language: Locale }
): Promise<ProposalPage> {
	assertOrganiser(viewer, event);
	const [row] = await db.select().from(proposals).where(eq(proposals.eventId, event.id));
	const firms = new Map((await participantsOf(event.id)).map((firm) => [firm.id, firm]));
	const counts = { proposed: 0, reserve: 0, dropped: 0 };
	for (const each of PAIR_STATES) counts[each] = await db.$count(proposedPairs, inState(event.id, each));
	const sought = find.trim().toLowerCase();
	const ids = [...firms.values()].filter(({ name }) => name.toLowerCase().includes(sought)).map(({ id }) => id);
	const where = and(
		inState(event.id, state),
		sought ? or(inArray(proposedPairs.pairLow, ids), inArray(proposedPairs.pairHigh, ids)) : undefined
	);
	const pairs = await db
		.select()
		.from(proposedPairs)
		.where(where)
		.orderBy(
			desc(proposedPairs.byHand),
			desc(proposedPairs.weight),
			asc(proposedPairs.pairLow),
			asc(proposedPairs.pairHigh)
		)
		.limit(PAGE)
		.offset((page - 1) * PAGE);
	const { starved = [], ...proposal } = row ?? {};
	return {
		proposal: row ? { ...row, ...proposal, worth: row.bound > 0 ? row.weight / row.bound : 1 } : null,
		counts,
		rows: await listed(pairs, firms, language),
		pages: Math.max(1, Math.ceil((await db.$count(proposedPairs, where)) / PAGE)),
		starved: starved
			.flatMap(({ id, ...why }) => {
				const firm = firms.get(id);
				return firm ? [{ name: firm.name, ...why }] : [];
			})
			.sort((a, b) => a.meetings - b.meetings || a.name.localeCompare(b.name)),
		seats: await seatsOf(event),
		sendsAs: sendingAs(event)
	};
}

const inState = (eventId: string, state: PairState) =>
	and(eq(proposedPairs.eventId, eventId), eq(proposedPairs.state, state));

async function listed(pairs: PairRow[], firms: Map<string, ParticipantRow>, language: Locale): Promise<ListedPair[]> {
	const { index } = await theRegister();
	const labels = matchLabels(language);
	return pairs.flatMap(({ pairLow, pairHigh, askerId, byHand }): ListedPair[] => {
		const first = firms.get(askerId);
		const second = firms.get(askerId === pairLow ? pairHigh : pairLow);
		if (!first || !second) return [];
		const [a, b] = [first.companyId ?? '', second.companyId ?? ''];
		const known = index.positions.has(a) && index.positions.has(b);
		return [
			{
				name: `${pairLow} ${pairHigh}`,
				first: first.name,
				second: second.name,
				byHand,
				why: known
					? {
							first: matchSentences(explain(index, a, b), labels, language).youGain,
							second: matchSentences(explain(index, b, a), labels, language).youGain
						}
					: null
			}
		];
	});
}

async function seatsOf(event: EventRow): Promise<number> {
	const places = await placesOf(event.id);
	const tables = places.filter(({ kind }) => kind === 'table').length;
	const rooms = places.length - tables;
	const slots = await slotsOf(event.id);
	return slots.reduce((sum, { kind }) => sum + (kind === 'online' ? 0 : tables) + (kind === 'onsite' ? 0 : rooms), 0);
}
