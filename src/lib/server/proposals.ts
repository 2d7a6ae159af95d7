/** Who should meet whom at an event: made by the engine, kept until the organiser sends it or makes it anew. */
import { and, eq, gt, inArray, lte, ne, or } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db, transaction, type Db } from './db/index.ts';
import { meetings, proposals, proposedPairs, requests } from './db/schema.ts';
import { run } from './engine/run.ts';
import { eventFirms, type EventFirm } from './event-profiles.ts';
import { assertOrganiser, bumpAsOrganiser, type EventRow } from './events.ts';
import { record } from './journal.ts';
import { theRegister } from './match-index.ts';
import { pairOf } from './requests.ts';
import { mayAsk, sidesOf, type Sides } from './sides.ts';
import { assertNotOver } from './wishes/import.ts';
import { inParts } from './wishes/store.ts';

export type ProposalRow = typeof proposals.$inferSelect;
export type PairRow = typeof proposedPairs.$inferSelect;

export interface ProposalOptions {
	/** Meetings every firm shall have, those it has already included. */
	floor: number;
	/** Meetings no firm shall exceed, whatever its own limit allows. */
	most: number;
}

type Pair = [string, string];

/** Weaker matches are not worth half an hour of two firms: nobody is proposed to fill a floor. */
export const WORTH_MEETING = 0.25;

/** What stands between participants already: pairs that need no proposal, who wished for whom, meetings by participant. */
async function standingAt(tx: Db, eventId: string, now: Date) {
	const agreed = await tx
		.select({ one: meetings.firstId, two: meetings.secondId })
		.from(meetings)
		.where(and(eq(meetings.eventId, eventId), inArray(meetings.state, ['agreed', 'held'])));
	const asked = await tx
		.select({ one: requests.askerId, two: requests.askedId })
		.from(requests)
		.where(
			and(
				eq(requests.eventId, eventId),
				// What one of them declined at this event is not proposed to it again.
				or(and(eq(requests.state, 'pending'), gt(requests.expiresAt, now)), eq(requests.state, 'declined'))
			)
		);
	const unanswered = await tx
		.select({ from: requests.askerId, to: requests.askedId })
		.from(requests)
		.where(
			and(
				eq(requests.eventId, eventId),
				or(eq(requests.state, 'expired'), and(eq(requests.state, 'pending'), lte(requests.expiresAt, now)))
			)
		);
	const counts = new Map<string, number>();
	for (const { one, two } of agreed) for (const id of [one, two]) counts.set(id, (counts.get(id) ?? 0) + 1);
	return { pairs: [...agreed, ...asked].map(({ one, two }): Pair => [one, two]), unanswered, counts };
}

/** How many meetings a firm can still take, and how many it has. */
function roomFor(event: EventRow, firm: EventFirm, most: number, days: number, has: number) {
	const { participant, profile } = firm;
	const free = profile.slots?.reduce((sum, word) => sum + bitsIn(word), 0) ?? Infinity;
	const limits = [participant.maxMeetings ?? event.maxMeetings, event.maxPerDay && event.maxPerDay * Math.max(1, days)];
	const capacity = Math.min(most, free, ...limits.map((limit) => limit ?? Infinity)) - has;
	return { id: firm.companyId, has, capacity: profile.openToRequest === false ? 0 : Math.max(0, capacity) };
}

function bitsIn(word: number): number {
	let count = 0;
	for (let rest = word >>> 0; rest > 0; rest >>>= 1) count += rest & 1;
	return count;
}

/**
 * Makes the proposal, or makes it anew: pairs added by hand stay and pairs dropped do not come back.
 * Under a second for 80 firms; larger events are worked on in a thread.
 */
export async function propose(
	viewer: MaybeViewer,
	event: EventRow,
	{ floor, most }: ProposalOptions,
	now = new Date()
): Promise<void> {
	assertOrganiser(viewer, event);
	assertNotOver(event);
	if (most < floor) throw new Refusal('invalid', 'max-below-min', { least: floor }, 'most');
	const { firms, withoutProfile, noted, days } = await eventFirms(event);
	if (firms.length < 2) throw new Refusal('conflict', 'proposal-nobody');
	const standing = await standingAt(db, event.id, now);
	const edited = await db
		.select()
		.from(proposedPairs)
		.where(and(eq(proposedPairs.eventId, event.id), or(eq(proposedPairs.byHand, true), dropped)));
	const companyOf = new Map(firms.map(({ participant, companyId }) => [participant.id, companyId]));
	const companies = (pairs: Pair[]) =>
		pairs.flatMap(([one, two]): Pair[] => {
			const [a, b] = [companyOf.get(one), companyOf.get(two)];
			return a && b ? [[a, b]] : [];
		});
	for (const { pairLow, pairHigh, state } of edited) {
		if (state !== 'proposed') continue;
		for (const id of [pairLow, pairHigh]) standing.counts.set(id, (standing.counts.get(id) ?? 0) + 1);
	}
	const { weights } = (await theRegister()).index.space;
	const answer = await run({
		kind: 'proposal',
		profiles: firms.map(({ profile }) => profile),
		weights,
		participants: firms.map((firm) => roomFor(event, firm, most, days, standing.counts.get(firm.participant.id) ?? 0)),
		options: {
			floor,
			threshold: WORTH_MEETING,
			except: companies([...standing.pairs, ...edited.map(({ pairLow, pairHigh }): Pair => [pairLow, pairHigh])]),
			interest: [
				...noted,
				...companies(standing.unanswered.map(({ from, to }): Pair => [from, to])).map(([from, to]) => ({ from, to }))
			]
		}
	});
	const participantOf = new Map(firms.map(({ participant, companyId }) => [companyId, participant]));
	const sides = await sidesOf(event.id);
	const rows = [
		...answer.pairs.map((pair) => ({ ...pair, state: 'proposed' as const })),
		...answer.reserves.map((pair) => ({ ...pair, state: 'reserve' as const }))
	].flatMap(({ a, b, weight, state }) => {
		const [one, two] = [participantOf.get(a), participantOf.get(b)];
		if (!one || !two) return [];
		return [{ eventId: event.id, ...pairOf(one.id, two.id), askerId: askerOf(sides, one, two), state, weight }];
	});
	const { certificate } = answer;
	const values = {
		floor,
		most,
		firms: firms.length,
		withoutProfile: withoutProfile.length,
		weight: certificate.weight,
		bound: certificate.bound,
		blocking: certificate.blocking,
		starved: certificate.starved.flatMap(({ id, ...why }) => {
			const participant = participantOf.get(id);
			return participant ? [{ id: participant.id, ...why }] : [];
		}),
		weights: weights.version,
		createdBy: viewer.userId,
		createdAt: now
	};
	await transaction(async (tx) => {
		assertNotOver(await bumpAsOrganiser(tx, viewer, event.id));
		await tx
			.insert(proposals)
			.values({ eventId: event.id, ...values })
			.onConflictDoUpdate({ target: proposals.eventId, set: values });
		await tx
			.delete(proposedPairs)
			.where(
				and(eq(proposedPairs.eventId, event.id), eq(proposedPairs.byHand, false), ne(proposedPairs.state, 'dropped'))
			);
		await inParts(rows, (part) => tx.insert(proposedPairs).values(part).onConflictDoNothing());
		await record(tx, {
			actorId: viewer.userId,
			action: 'proposal.make',
			subjectKind: 'event',
			subjectId: event.id,
			eventId: event.id,
			after: { floor, most, pairs: answer.pairs.length, reserves: answer.reserves.length }
		});
	});
}

const dropped = eq(proposedPairs.state, 'dropped');

/** The one that asks: who gains more, unless only the other may. */
export function askerOf(
	sides: Sides,
	one: { id: string; sideId: string | null },
	two: { id: string; sideId: string | null }
): string {
	return mayAsk(sides, one.sideId, two.sideId) ? one.id : two.id;
}
