import { type Agenda, load } from './agenda.ts';
import { Agenda as Working } from './agenda.ts';
import { clashingLock } from './locks.ts';
import type { Brief, Change, Place, Reason, Schedule } from './model.ts';
import { compile, emptyDomain, type Problem } from './problem.ts';
import { clashRules, personRules, slotRules, type Spot, zoneOf } from './rules.ts';

const KINDS: Place['kind'][] = ['table', 'room'];

/** Why a meeting is not in this schedule: what stands in the way in each slot it could use, or why it has none. */
export function explain(brief: Brief, schedule: Schedule, meeting: string): Reason[] {
	const problem = compile(brief);
	const agenda = new Working(problem);
	load(agenda, schedule);
	return reasonsAgainst(
		agenda,
		brief.meetings.findIndex((one) => one.id === meeting)
	);
}

/** The same, for an agenda at hand and a meeting's position. */
export function reasonsAgainst(agenda: Agenda, m: number): Reason[] {
	const { problem } = agenda;
	const none = emptyDomain(problem, m);
	if (none) return [none];
	const meeting = problem.brief.meetings[m];
	const clash = clashingLock(problem.brief, meeting);
	if (clash) return [{ code: 'locks-clash', meetings: [meeting.id, clash.id] }];
	const reasons: Reason[] = [];
	const said = new Set<string>();
	for (let k = problem.domainFrom[m]; k < problem.domainFrom[m + 1]; k++)
		for (const reason of blockers(agenda, m, problem.domainList[k])) {
			const key = JSON.stringify(reason);
			if (!said.has(key)) reasons.push(reason);
			said.add(key);
		}
	return reasons.length > 0 ? reasons : [{ code: 'not-found-in-time', meeting: problem.brief.meetings[m].id }];
}

/** What keeps a meeting out of one cell; empty when it fits. */
export function blockers(agenda: Agenda, m: number, cell: number): Reason[] {
	const { problem } = agenda;
	const { brief } = problem;
	const slot = brief.slots[problem.slotOf[cell]].id;
	const found: Reason[] = [];
	for (let side = 2 * m; side < 2 * m + 2; side++) {
		let open = false;
		const own: Reason[] = [];
		for (let k = problem.seatFrom[side]; k < problem.seatFrom[side + 1]; k++) {
			const person = problem.seatList[k];
			if (agenda.personFits(person, cell)) open = true;
			else own.push(personBlocker(agenda, person, cell));
		}
		if (!open) found.push(...own.filter((reason) => own.length === 1 || reason.code !== 'not-free'));
		if (!open && own.every((reason) => reason.code === 'not-free')) found.push(own[0]);
	}
	if (!agenda.placeFits(m, cell)) found.push({ code: 'places-taken', slot, kind: KINDS[problem.kindOf[cell]] });
	if (!agenda.shareFits(m, cell))
		found.push({ code: 'interpreters-taken', slot, interpreter: problem.shareId[problem.shareOf[m]] });
	if (!agenda.orderFits(m, cell)) found.push({ code: 'order-in-slot', slot, other: orderBlocker(agenda, m, cell) });
	return found;
}

function personBlocker(agenda: Agenda, person: number, cell: number): Reason {
	const { problem } = agenda;
	const { brief, cells } = problem;
	const slot = brief.slots[problem.slotOf[cell]];
	const participant = brief.participants[problem.firmOf[person]];
	const delegate = participant.delegates[problem.delegateOf[person]];
	if (!problem.free[person * cells + cell]) {
		const kind = KINDS[problem.kindOf[cell]];
		const { rule } = personRules.find((entry) => !entry.allows(delegate, slot, kind))!;
		if (rule === 'free-times') return { code: 'not-free', slot: slot.id, participant: participant.id };
		return { code: 'rule-in-slot', slot: slot.id, participant: participant.id, rule };
	}
	const list = problem.clashClass[person] * cells + cell;
	for (let k = problem.clashFrom[list]; k < problem.clashFrom[list + 1]; k++) {
		const other = agenda.occupant[person * cells + problem.clashList[k]];
		if (other < 0) continue;
		const [here, there] = [spotOf(problem, cell), spotOf(problem, problem.clashList[k])];
		const { rule } = clashRules.find((entry) => entry.clash(here, there, delegate, participant, brief))!;
		if (rule !== 'one-meeting-at-a-time')
			return { code: 'rule-in-slot', slot: slot.id, participant: participant.id, rule };
		const sides = brief.meetings[other].between;
		const partner = sides[0] === participant.id ? sides[1] : sides[0];
		return { code: 'in-meeting', slot: slot.id, participant: participant.id, with: partner };
	}
	if (!agenda.breathes(person, cell))
		return { code: 'rule-in-slot', slot: slot.id, participant: participant.id, rule: 'lunch' };
	const full = limitReached(problem, agenda, person, cell);
	return { code: 'rule-in-slot', slot: slot.id, participant: participant.id, rule: problem.limitRule[full] };
}

/** The slot of a cell and the zone its places are in. */
function spotOf(problem: Problem, cell: number): Spot {
	const { brief, slotOf, poolOf, poolOfPlace } = problem;
	const place = brief.places[poolOfPlace.indexOf(poolOf[cell])];
	return { slot: brief.slots[slotOf[cell]], zone: place ? zoneOf(place, brief) : '' };
}

function limitReached(problem: Problem, agenda: Agenda, person: number, cell: number): number {
	for (let k = problem.limitFrom[person]; k < problem.limitFrom[person + 1]; k++) {
		const l = problem.limitList[k];
		if (problem.limitCells[l * problem.cells + cell] && agenda.limitCount[l] >= problem.limitMost[l]) return l;
	}
	throw new Error(`person ${person} fits in cell ${cell} after all`);
}

function orderBlocker(agenda: Agenda, m: number, cell: number): string {
	const { problem, at } = agenda;
	for (let k = problem.beforeFrom[m]; k < problem.beforeFrom[m + 1]; k++) {
		const other = problem.beforeList[k];
		if (at[other] >= 0 && problem.end[at[other]] > problem.start[cell]) return problem.brief.meetings[other].id;
	}
	for (let k = problem.afterFrom[m]; k < problem.afterFrom[m + 1]; k++) {
		const other = problem.afterList[k];
		if (at[other] >= 0 && problem.end[cell] > problem.start[at[other]]) return problem.brief.meetings[other].id;
	}
	throw new Error(`meeting ${m} is in order in cell ${cell} after all`);
}

/** In this order one change is cheaper than another: nobody else is asked, then a person, the organiser, a rule, another meeting. */
const CHEAPEST: Change['code'][] = [
	'widen-slots',
	'free-slot',
	'add-place',
	'add-interpreter',
	'raise-maximum',
	'drop-meeting'
];

/**
 * The single change that would place a left-out meeting with nothing else moving: tried in every slot, the cheapest kind first.
 * Null when every slot needs two changes or more.
 */
export function cheapestChange(agenda: Agenda, m: number): Change | null {
	const { problem } = agenda;
	if (problem.locked[m]) return null;
	let best: Change | null = null;
	for (let cell = 0; cell < problem.cells; cell++) {
		const change = changeFor(agenda, m, cell);
		if (change && (!best || CHEAPEST.indexOf(change.code) < CHEAPEST.indexOf(best.code))) best = change;
	}
	return best;
}

/** What has to change for a meeting to fit into a cell, when it is one thing only. */
function changeFor(agenda: Agenda, m: number, cell: number): Change | null {
	const { problem } = agenda;
	const { brief, cells, kindOf, seatFrom, seatList, free } = problem;
	const meeting = brief.meetings[m];
	const slot = brief.slots[problem.slotOf[cell]];
	const kind = KINDS[kindOf[cell]];
	const broken = slotRules.filter((rule) => !rule.allows(meeting, slot, kind)).map((rule) => rule.rule);
	if (broken.some((rule) => rule !== 'suitable-slots')) return null;
	const needed: Change[] = broken.map(() => ({ code: 'widen-slots', meeting: meeting.id, slot: slot.id, moves: 0 }));
	for (let side = 0; side < 2; side++) {
		const participant = brief.participants.find((one) => one.id === meeting.between[side])!;
		let ways: Change[] | null = null;
		for (let k = seatFrom[2 * m + side]; k < seatFrom[2 * m + side + 1]; k++) {
			const person = seatList[k];
			if (agenda.personFits(person, cell)) {
				ways = [];
				break;
			}
			const delegate = participant.delegates[problem.delegateOf[person]].id;
			if (!free[person * cells + cell]) {
				// Asking somebody to be free helps only who has nothing else then.
				const others = personRules.filter((entry) => entry.rule !== 'free-times');
				const able = others.every((entry) =>
					entry.allows(participant.delegates[problem.delegateOf[person]], slot, kind)
				);
				if (able && personIsClear(agenda, person, cell))
					ways ??= [{ code: 'free-slot', participant: participant.id, delegate, slot: slot.id, moves: 0 }];
				continue;
			}
			const reason = personBlocker(agenda, person, cell);
			if (reason.code === 'rule-in-slot' && reason.rule === 'maximum' && fullLimits(agenda, person, cell) === 1)
				ways ??= [{ code: 'raise-maximum', participant: participant.id, moves: 0 }];
			const other = reason.code === 'in-meeting' ? agenda.occupant[person * cells + cell] : -1;
			if (other >= 0 && problem.weight[other] < problem.weight[m] && fitsWithout(agenda, other, person, cell))
				ways ??= [{ code: 'drop-meeting', meeting: brief.meetings[other].id, moves: 0 }];
		}
		if (!ways) return null;
		needed.push(...ways);
	}
	if (!agenda.orderFits(m, cell)) return null;
	const interpreter = problem.shareId[problem.shareOf[m]];
	if (!agenda.shareFits(m, cell)) needed.push({ code: 'add-interpreter', interpreter, slot: slot.id, moves: 0 });
	// A meeting at a host's own table is not helped by one more common table.
	if (!agenda.placeFits(m, cell)) needed.push({ code: 'add-place', kind, slot: slot.id, moves: 0 });
	else if (needed.length === 0 || !problem.needs[2 * m + kindOf[cell]])
		return hasOwnPlace(problem, m, cell) ? single(needed) : null;
	return single(needed);
}

function single(needed: Change[]): Change | null {
	return needed.length === 1 ? needed[0] : null;
}

/** Whether a meeting with a place of its own is known to have it open in this cell (it uses the cell already in its domain). */
function hasOwnPlace(problem: Problem, m: number, cell: number): boolean {
	return problem.needs[2 * m + problem.kindOf[cell]] === 1 || problem.allowed[m * problem.cells + cell] === 1;
}

/** Free of other meetings and within every limit, leaving aside whether the person is free at all. */
function personIsClear(agenda: Agenda, person: number, cell: number): boolean {
	const { free, cells } = agenda.problem;
	const was = free[person * cells + cell];
	free[person * cells + cell] = 1;
	const clear = agenda.personFits(person, cell);
	free[person * cells + cell] = was;
	return clear;
}

function fullLimits(agenda: Agenda, person: number, cell: number): number {
	const { problem, limitCount } = agenda;
	let full = 0;
	for (let k = problem.limitFrom[person]; k < problem.limitFrom[person + 1]; k++) {
		const l = problem.limitList[k];
		if (problem.limitCells[l * problem.cells + cell] && limitCount[l] >= problem.limitMost[l]) full++;
	}
	return full;
}

/** Whether a person could sit in the cell if one other meeting were not held. */
function fitsWithout(agenda: Agenda, other: number, person: number, cell: number): boolean {
	const { at, seat, problem } = agenda;
	if (problem.locked[other]) return false;
	const [was, first, second] = [at[other], seat[2 * other], seat[2 * other + 1]];
	agenda.remove(other);
	const fits = agenda.personFits(person, cell);
	agenda.place(other, was, first, second);
	return fits;
}
