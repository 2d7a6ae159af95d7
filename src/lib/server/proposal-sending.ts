/** A proposal becomes real: agreed meetings where the organiser plans, requests where firms answer for themselves. */
import { and, eq, inArray } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { isTaken, transaction, type Db } from './db/index.ts';
import { meetings, proposedPairs } from './db/schema.ts';
import { bumpAsOrganiser, type EventRow } from './events.ts';
import { record } from './journal.ts';
import { post } from './letters.ts';
import { proposalLetters } from './mail/proposal-letters.ts';
import { participantsOf, type ParticipantRow } from './participants.ts';
import { requestPhase } from './phases.ts';
import { apart } from './proposal-edits.ts';
import type { PairRow } from './proposals.ts';
import { expiryOf } from './requests.ts';
import { assertNotOver, pairsOf } from './wishes/import.ts';
import { pairKey } from './wishes/sort.ts';
import { storePairs, type ImportAs } from './wishes/store.ts';

/** Why a pair of the proposal was left out when it was sent. */
export type LeftOut = 'exists' | 'not-there' | 'not-available' | 'maximum';

export interface Sent {
	as: ImportAs;
	sent: number;
	firms: number;
	left: { because: LeftOut; count: number }[];
}

/** What sending would make at this event: where organisers set the time they agree for the firms, else firms are asked. */
export const sendingAs = (event: Pick<EventRow, 'regime'>): ImportAs =>
	event.regime === 'organiser' ? 'accepted' : 'invited';

/**
 * Sends every proposed pair in one transaction and tells each firm in one letter. Pairs that came to exist meanwhile are
 * not doubled; firms that left, fell out or are full are left out and counted. Reserves and dropped pairs stay.
 */
export async function sendProposal(viewer: MaybeViewer, eventId: string, now = new Date()): Promise<Sent> {
	try {
		return await transaction(async (tx) => {
			const event = await bumpAsOrganiser(tx, viewer, eventId);
			assertNotOver(event);
			const as = sendingAs(event);
			if (as === 'invited') assertRequestsOpen(event, now);
			const pairs = await tx
				.select()
				.from(proposedPairs)
				.where(and(eq(proposedPairs.eventId, eventId), eq(proposedPairs.state, 'proposed')));
			if (pairs.length === 0) throw new Refusal('conflict', 'proposal-empty');
			const firms = new Map((await participantsOf(eventId, ['approved'], tx)).map((firm) => [firm.id, firm]));
			const { good, bad } = await sorted(tx, event, pairs, firms);
			const directed = good.map(({ pairLow, pairHigh, askerId, weight, byHand }) => ({
				askerId,
				askedId: askerId === pairLow ? pairHigh : pairLow,
				// Weights of meetings are about 1; the engine's are chances of a yes with what firms asked on top.
				weight: Math.max(0.01, Math.min(2, weight)),
				must: byHand,
				mode: 'either' as const
			}));
			const actorId = viewer?.userId ?? '';
			await storePairs(tx, event, actorId, directed, as, 'organiser');
			await tx
				.delete(proposedPairs)
				.where(and(eq(proposedPairs.eventId, eventId), eq(proposedPairs.state, 'proposed')));
			// A firm that is full may have room again; the others are gone or exist.
			const full = bad.flatMap(({ pair, because }) => (because === 'maximum' ? [pair] : []));
			if (full.length)
				await tx.insert(proposedPairs).values(full.map((pair) => ({ ...pair, state: 'reserve' as const })));
			await post(tx, ...(await proposalLetters(tx, event, directed, firms, as, expiryOf(event, now))));
			const left = [...Map.groupBy(bad, ({ because }) => because)].map(([because, all]) => ({
				because,
				count: all.length
			}));
			const told = new Set(directed.flatMap(({ askerId, askedId }) => [askerId, askedId]));
			await record(tx, {
				actorId,
				action: 'proposal.send',
				subjectKind: 'event',
				subjectId: eventId,
				eventId,
				after: { as, pairs: directed.length, left }
			});
			return { as, sent: directed.length, firms: told.size, left };
		});
	} catch (error) {
		// A firm asked in the same instant what the proposal asks.
		if (isTaken(error)) throw new Refusal('conflict', 'asked-at-once');
		throw error;
	}
}

function assertRequestsOpen(event: EventRow, now: Date): void {
	const phase = requestPhase(event, now);
	if (phase === 'not-yet') throw new Refusal('conflict', 'requests-not-yet');
	if (phase === 'closed') throw new Refusal('conflict', 'requests-closed');
}

/** The heaviest first, as far as everybody is still there, available and has room. */
async function sorted(tx: Db, event: EventRow, pairs: PairRow[], firms: Map<string, ParticipantRow>) {
	const taken = await pairsOf(tx, event.id);
	const unwilling = await apart(tx, [...firms.values()]);
	const counts = new Map<string, number>();
	const agreed = await tx
		.select({ one: meetings.firstId, two: meetings.secondId })
		.from(meetings)
		.where(and(eq(meetings.eventId, event.id), inArray(meetings.state, ['agreed', 'held'])));
	for (const { one, two } of agreed) for (const id of [one, two]) counts.set(id, (counts.get(id) ?? 0) + 1);
	const good: PairRow[] = [];
	const bad: { pair: PairRow; because: LeftOut }[] = [];
	const heaviest = pairs.toSorted(
		(a, b) => Number(b.byHand) - Number(a.byHand) || b.weight - a.weight || (a.pairLow < b.pairLow ? -1 : 1)
	);
	for (const pair of heaviest) {
		const because = obstacle(pair);
		if (because) bad.push({ pair, because });
		else {
			good.push(pair);
			for (const id of [pair.pairLow, pair.pairHigh]) counts.set(id, (counts.get(id) ?? 0) + 1);
		}
	}
	return { good, bad };

	function obstacle({ pairLow, pairHigh }: PairRow): LeftOut | null {
		const key = pairKey(pairLow, pairHigh);
		if (taken.has(key)) return 'exists';
		const both = [firms.get(pairLow), firms.get(pairHigh)];
		if (both.includes(undefined)) return 'not-there';
		if (unwilling.has(key)) return 'not-available';
		const isFull = both.some((firm) => {
			const most = firm?.maxMeetings ?? event.maxMeetings;
			return firm && most !== null && (counts.get(firm.id) ?? 0) >= most;
		});
		return isFull ? 'maximum' : null;
	}
}
