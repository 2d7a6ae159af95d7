import { type Agenda, load } from './agenda.ts';
import { Agenda as Working } from './agenda.ts';
import { clashingLock } from './locks.ts';
import type { Brief, Place, Reason, Rule, Schedule } from './model.ts';
import { compile, emptyDomain, type Problem } from './problem.ts';
import { clashRules, personRules, type Spot, zoneOf } from './rules.ts';

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

/** What keeps one person out of one cell, the first thing found. */
export function personBlocker(agenda: Agenda, person: number, cell: number): Reason {
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

/** The rules, each as often as a meeting of this person breaks it, that forbid sitting in a cell. */
export function clashingRules(agenda: Agenda, person: number, cell: number): Rule[] {
	const { problem } = agenda;
	const { brief, cells } = problem;
	const participant = brief.participants[problem.firmOf[person]];
	const delegate = participant.delegates[problem.delegateOf[person]];
	const list = problem.clashClass[person] * cells + cell;
	const rules: Rule[] = [];
	for (let k = problem.clashFrom[list]; k < problem.clashFrom[list + 1]; k++) {
		if (agenda.occupant[person * cells + problem.clashList[k]] < 0) continue;
		const [here, there] = [spotOf(problem, cell), spotOf(problem, problem.clashList[k])];
		for (const entry of clashRules) if (entry.clash(here, there, delegate, participant, brief)) rules.push(entry.rule);
	}
	return rules;
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
