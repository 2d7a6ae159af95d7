/** Why an event is impossible: the fewest things asked for that cannot all be had, none of them superfluous. */
import { checkBrief } from './brief.ts';
import { applyDemands, demandsOf } from './demands.ts';
import { clashingLocks } from './locks.ts';
import type { Brief, Conflict, Demand, Reason } from './model.ts';
import { compile, emptyDomain, NO_LIMIT, type Problem } from './problem.ts';
import { isProvable, Prover } from './prove.ts';

export type ConflictOptions = {
	/** Conflicts of the exact solver for each question; what it cannot answer within them counts as possible. */
	budget?: number;
	/** Asked between questions; true ends the search with the smallest set found so far. */
	shouldStop?: () => boolean;
};

const BUDGET = 20_000;
/** More than this nobody reads: then the numbers alone are said. */
const MOST_NAMED = 60;

/**
 * The smallest part of what is asked that is impossible by itself, found by leaving one thing out after the other
 * (deletion-based, Chinneck 2008) with the exact solver as the judge; what counting shows is found without it.
 * @returns null when nobody proved that the brief is impossible
 */
export function conflict(brief: Brief, options: ConflictOptions = {}): Conflict | null {
	checkBrief(brief);
	const must = demandsOf(brief).filter((one) => one.kind !== 'meeting' || one.must);
	// What has to be is looked at first: an impossible must-meet is worse news than too many wishes.
	for (const demands of [must, demandsOf(brief)]) {
		const found = conflictOf(brief, demands, options);
		if (found) return found;
	}
	return null;
}

function conflictOf(brief: Brief, demands: Demand[], options: ConflictOptions): Conflict | null {
	const { budget = BUDGET, shouldStop = () => false } = options;
	let unsure = false;
	const impossible = (some: Demand[]): boolean => {
		const problem = compile(applyDemands(brief, some));
		if (counted(problem)) return true;
		if (!isProvable(problem)) {
			unsure = true;
			return false;
		}
		// A limit on breaks is only asked for where so many can be counted.
		const prover = new Prover(problem, () => true, problem.fairness < NO_LIMIT ? problem.fairness : 0);
		const { answer } = prover.anything(budget, shouldStop);
		if (answer === 'unknown') unsure = true;
		return answer === 'unsat';
	};
	const simple = counted(compile(applyDemands(brief, demands)));
	if (!simple && !impossible(demands)) return null;
	const part = simple && demands.filter((one) => simple.touches(one));
	if (part && part.length > MOST_NAMED) return { demands: [], reason: simple.reason, minimal: false };
	let kept = part && impossible(part) ? part : demands;
	// First in large pieces, then one by one: a conflict is small and an event is large.
	for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
		for (let from = 0; from < kept.length && !shouldStop();) {
			const without = [...kept.slice(0, from), ...kept.slice(from + size)];
			if (impossible(without)) kept = without;
			else from += size;
		}
	const reason = counted(compile(applyDemands(brief, kept)))?.reason ?? null;
	return { demands: kept, reason, minimal: !unsure && !shouldStop() };
}

/** A reason that needs no search, and the demands it speaks of. */
type Counted = { reason: Reason; touches(demand: Demand): boolean };

/** What counting shows: a meeting with no possible slot, a participant or the event with more meetings than room. */
function counted(problem: Problem): Counted | null {
	const { brief } = problem;
	for (let m = 0; m < problem.meetings; m++) {
		const reason = emptyDomain(problem, m);
		if (reason) return { reason, touches: speaksOf([brief.meetings[m].id]) };
	}
	const locks = clashingLocks(brief);
	if (locks) {
		const meetings: [string, string] = [locks[0].id, locks[1].id];
		return { reason: { code: 'locks-clash', meetings }, touches: speaksOf(meetings) };
	}
	return crowdedParticipant(problem) ?? crowdedEvent(problem);
}

/** Demands about these meetings; rules of the event may have a part in it. */
function speaksOf(meetings: string[], participant?: string): (demand: Demand) => boolean {
	const ids = new Set(meetings);
	return (demand) => {
		if ('meeting' in demand) return ids.has(demand.meeting);
		return demand.kind === 'limit' ? demand.participant === participant : true;
	};
}

/** A participant with more meetings than its limit, or than there are slots in which anybody could sit in them. */
function crowdedParticipant(problem: Problem): Counted | null {
	const { brief } = problem;
	const own = new Map<string, number[]>(brief.participants.map(({ id }) => [id, []]));
	brief.meetings.forEach((meeting, m) => meeting.between.forEach((id) => own.get(id)!.push(m)));
	for (const { id, delegates, maximum } of brief.participants) {
		const list = own.get(id)!;
		if (maximum !== undefined && list.length > maximum) {
			const reason: Reason = { code: 'over-maximum', participant: id, meetings: list.length, maximum };
			const some = list.slice(0, maximum + 1).map((m) => brief.meetings[m].id);
			return { reason, touches: speaksOf(some, id) };
		}
		const crowd = tooMany(problem, list, delegates.length);
		if (!crowd) continue;
		const meetings = crowd.meetings.map((m) => brief.meetings[m].id);
		const slots = [...crowd.slots].map((k) => brief.slots[k].id);
		const reason: Reason =
			slots.length > 8 || meetings.length === list.length
				? { code: 'too-many-meetings', participant: id, meetings: meetings.length, slots: slots.length }
				: { code: 'slots-contended', participant: id, meetings, slots };
		return { reason, touches: speaksOf(meetings, id) };
	}
	return null;
}

/**
 * Meetings of which more are asked than their slots can hold, `most` in each slot; one of them less would fit (Hall's
 * theorem: what an augmenting path that fails has reached is such a set).
 */
function tooMany(problem: Problem, list: number[], most: number): { meetings: number[]; slots: Set<number> } | null {
	const { domainFrom, domainList, slotOf } = problem;
	const slotsOf = (m: number) =>
		new Set([...domainList.subarray(domainFrom[m], domainFrom[m + 1])].map((c) => slotOf[c]));
	const holds = new Map<number, number[]>();
	for (const m of list) {
		const seen = new Set<number>();
		const meetings = new Set([m]);
		const place = (one: number): boolean => {
			for (const slot of slotsOf(one)) {
				if (seen.has(slot)) continue;
				seen.add(slot);
				const there = holds.get(slot) ?? [];
				if (there.length < most) {
					holds.set(slot, [...there, one]);
					return true;
				}
				for (const other of there) {
					meetings.add(other);
					if (place(other)) {
						holds.set(slot, [...holds.get(slot)!.filter((held) => held !== other), one]);
						return true;
					}
				}
			}
			return false;
		};
		if (!place(m)) return { meetings: [...meetings], slots: seen };
	}
	return null;
}

/** More meetings at common tables (or in common rooms) than there are seats for them in all slots together. */
function crowdedEvent(problem: Problem): Counted | null {
	const { brief, needs, cells, kindOf, poolOf, atoms, atomFrom, atomTo, capacity } = problem;
	for (const [kind, mode] of [[0, 'onsite'] as const, [1, 'online'] as const]) {
		const bound = brief.meetings.filter((meeting, m) => meeting.mode === mode && needs[2 * m + kind]);
		let seats = 0;
		for (let c = 0; c < cells; c++) {
			if (kindOf[c] !== kind) continue;
			let least = Infinity;
			for (let a = atomFrom[c]; a < atomTo[c]; a++) least = Math.min(least, capacity[poolOf[c] * atoms + a]);
			seats += least;
		}
		if (bound.length <= seats) continue;
		const reason: Reason = { code: 'too-few-places', meetings: bound.length, seats };
		return { reason, touches: speaksOf(bound.slice(0, seats + 1).map(({ id }) => id)) };
	}
	return null;
}
