import { assign, type Graph } from '#lib/matching/assignment.ts';
import { freeAtTheSameTime } from '#lib/matching/filter.ts';
import { firmBehind, type Index, scorePair, topK } from '#lib/matching/rank.ts';

/** A company at an event: how many meetings it can take at most. Its free slots come with its profile. */
export interface Participant {
	id: string;
	capacity: number;
	/** Meetings it has already, beside its capacity: they count towards the floor. */
	has?: number;
}

/** Two participants who could meet, and what their meeting is worth: the chance that both say yes, plus what they or the organiser asked. */
export interface Candidate {
	a: string;
	b: string;
	weight: number;
	mustMeet: boolean;
}

export interface EventOptions {
	/** Meetings every participant shall have, as far as possible. */
	floor?: number;
	/** Pairs the organiser insists on; made whatever their score, within capacity, unless a gate is closed. */
	mustMeet?: [string, string][];
	/** Declared interest: who would like to meet whom. */
	interest?: { from: string; to: string }[];
	/** Pairs that shall not meet, e.g. because they have a meeting already; blocks and no-thanks of the profiles count anyway. */
	except?: [string, string][];
	/** From how far down each list candidates are taken, and below which score nobody is proposed unless somebody asked. */
	depth?: number;
	threshold?: number;
	/** Reserves for the scheduler, as a share of the pairs. */
	reserveShare?: number;
}

export type StarvedBecause = 'no-candidates' | 'few-candidates' | 'own-capacity' | 'partners-full';

export interface Proposal {
	pairs: Candidate[];
	/** Next-best pairs for when the scheduler cannot place one, best first. */
	reserves: Candidate[];
	certificate: {
		weight: number;
		/** No proposal that keeps all capacities and starves nobody further weighs more (linear programming duality). */
		bound: number;
		/** Pairs not proposed although each of the two would rather meet the other than its least meeting, or has room. */
		blocking: number;
		/** Below the floor: how many meetings, of how many candidates, and why no more. */
		starved: { id: string; meetings: number; candidates: number; because: StarvedBecause }[];
	};
}

/** What one declared interest adds to a weight, and what an organiser's wish does. */
const interestBonus = 0.25;
const mustMeetBonus = 1;

const keyOf = (a: string, b: string) => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/**
 * Who should meet whom at an event, under each one's capacity: everybody's floor first, scarcest first, then as much as can be had.
 * `index` holds the participants' profiles. A proposal, not a plan: slots and tables are `scheduling/`'s; here a pair only needs one common free slot.
 */
export function proposeEvent(index: Index, participants: Participant[], options: EventOptions = {}): Proposal {
	const { floor = 3, reserveShare = 0.3, mustMeet = [] } = options;
	const room = new Map(participants.map(({ id, capacity }) => [id, roomOf(index, id, capacity)]));
	const must = new Set(mustMeet.map(([a, b]) => keyOf(a, b)));
	const candidates = candidatesOf(index, participants, must, options);

	// What the organiser insists on is set first and takes its room.
	const fixed = candidates.filter(({ a, b, mustMeet }) => {
		const [left, right] = [room.get(a) ?? 0, room.get(b) ?? 0];
		if (!mustMeet || left < 1 || right < 1) return false;
		room.set(a, left - 1);
		room.set(b, right - 1);
		return true;
	});
	const chosen = new Set(fixed);
	const met = countBy(fixed);
	const open = candidates.filter((candidate) => !chosen.has(candidate));
	const places = new Map(participants.map(({ id }, i) => [id, i]));
	const graph: Graph = {
		most: Int32Array.from(participants, ({ id }) => room.get(id) ?? 0),
		least: Int32Array.from(participants, ({ id, has = 0 }) => Math.max(0, floor - has - (met.get(id) ?? 0))),
		from: Int32Array.from(open, ({ a }) => places.get(a) ?? 0),
		to: Int32Array.from(open, ({ b }) => places.get(b) ?? 0),
		weight: Float64Array.from(open, ({ weight }) => weight)
	};
	const { taken, weight, bound, prices } = assign(graph);
	open.forEach((candidate, e) => taken[e] && chosen.add(candidate));
	const pairs = candidates.filter((candidate) => chosen.has(candidate));
	const rest = open.filter((_, e) => !taken[e]);
	const leftOver = new Map(
		open.map((candidate, e) => [candidate, graph.weight[e] - prices[graph.from[e]] - prices[graph.to[e]]])
	);
	rest.sort((x, y) => (leftOver.get(y) ?? 0) - (leftOver.get(x) ?? 0));
	const set = fixed.reduce((sum, candidate) => sum + candidate.weight, 0);
	return {
		pairs,
		reserves: reservesOf(participants, rest, Math.ceil(reserveShare * pairs.length), reserveShare),
		certificate: {
			weight: set + weight,
			bound: set + bound,
			blocking: blockingPairs(participants, pairs, rest),
			starved: starvedOf(index, participants, pairs, candidates, floor)
		}
	};
}

/** Capacity, and no more meetings than free slots. */
function roomOf(index: Index, id: string, capacity: number): number {
	const { slots, capacity: left = Infinity } = firmBehind(index, id).profile;
	const free = slots ? slots.reduce((sum, word) => sum + bitsIn(word), 0) : Infinity;
	return Math.max(0, Math.floor(Math.min(capacity, left, free)));
}

function bitsIn(word: number): number {
	let count = 0;
	for (let rest = word >>> 0; rest > 0; rest &= rest - 1, rest >>>= 0) count++;
	return count;
}

/** Everybody's best, whoever asked for somebody, and whom the organiser insists on; heaviest first. */
function candidatesOf(
	index: Index,
	participants: Participant[],
	must: Set<string>,
	options: EventOptions
): Candidate[] {
	const { interest = [], except = [], depth = 25, threshold = 0 } = options;
	const here = new Set(participants.map(({ id }) => id));
	const never = new Set(except.map(([a, b]) => keyOf(a, b)));
	const wishes = new Map<string, number>();
	for (const { from, to } of interest) wishes.set(keyOf(from, to), (wishes.get(keyOf(from, to)) ?? 0) + interestBonus);
	const scores = new Map<string, number>();
	for (const { id } of participants) {
		for (const match of topK(index, id, { k: depth, filters: { freeTogether: true } }))
			if (match.score >= threshold) scores.set(keyOf(id, match.id), match.score);
	}
	const asked = [...must, ...wishes.keys()];
	for (const key of asked) {
		const [a, b] = key.split('\n');
		if (scores.has(key) || !here.has(a) || !here.has(b) || a === b) continue;
		const { score, gate } = scorePair(index, a, b);
		if (gate === null && freeAtTheSameTime(firmBehind(index, a).profile.slots, firmBehind(index, b).profile.slots))
			scores.set(key, score);
	}
	const candidates: Candidate[] = [];
	for (const [key, score] of scores) {
		const [a, b] = key.split('\n');
		const mustMeet = must.has(key);
		const metBefore = [a, b].some((id, i, both) => firmBehind(index, id).profile.metBefore?.includes(both[1 - i]));
		if (!here.has(a) || !here.has(b) || never.has(key) || (metBefore && !mustMeet && !wishes.has(key))) continue;
		candidates.push({ a, b, weight: score + (wishes.get(key) ?? 0) + (mustMeet ? mustMeetBonus : 0), mustMeet });
	}
	return candidates.sort((x, y) => y.weight - x.weight || (keyOf(x.a, x.b) < keyOf(y.a, y.b) ? -1 : 1));
}

function countBy(pairs: Candidate[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { a, b } of pairs) for (const id of [a, b]) counts.set(id, (counts.get(id) ?? 0) + 1);
	return counts;
}

/** The best of the rest, no firm with more than its share. */
function reservesOf(participants: Participant[], rest: Candidate[], wanted: number, share: number): Candidate[] {
	const room = new Map(participants.map(({ id, capacity }) => [id, Math.ceil(share * capacity)]));
	const reserves: Candidate[] = [];
	for (const candidate of rest) {
		if (reserves.length >= wanted) break;
		const [left, right] = [room.get(candidate.a) ?? 0, room.get(candidate.b) ?? 0];
		if (left < 1 || right < 1) continue;
		room.set(candidate.a, left - 1);
		room.set(candidate.b, right - 1);
		reserves.push(candidate);
	}
	return reserves;
}

function blockingPairs(participants: Participant[], pairs: Candidate[], rest: Candidate[]): number {
	const capacity = new Map(participants.map(({ id, capacity }) => [id, capacity]));
	const counts = countBy(pairs);
	const least = new Map<string, number>();
	for (const { a, b, weight } of pairs)
		for (const id of [a, b]) least.set(id, Math.min(least.get(id) ?? Infinity, weight));
	const wouldRather = (id: string, weight: number) =>
		(counts.get(id) ?? 0) < (capacity.get(id) ?? 0) || weight > (least.get(id) ?? Infinity) + 1e-9;
	return rest.filter(({ a, b, weight }) => wouldRather(a, weight) && wouldRather(b, weight)).length;
}

function starvedOf(
	index: Index,
	participants: Participant[],
	pairs: Candidate[],
	candidates: Candidate[],
	floor: number
): Proposal['certificate']['starved'] {
	const [meetings, possible] = [countBy(pairs), countBy(candidates)];
	return participants
		.map(({ id, capacity, has = 0 }) => {
			const [more, could] = [meetings.get(id) ?? 0, possible.get(id) ?? 0];
			const because: StarvedBecause =
				has + roomOf(index, id, capacity) < floor
					? 'own-capacity'
					: could === 0
						? 'no-candidates'
						: has + could < floor
							? 'few-candidates'
							: 'partners-full';
			return { id, meetings: has + more, candidates: could, because };
		})
		.filter(({ meetings }) => meetings < floor);
}
