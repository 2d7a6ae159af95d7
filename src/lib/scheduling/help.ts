/** What single change would place a meeting that was left out, nothing else moving. */
import type { Agenda } from './agenda.ts';
import { clashingRules, personBlocker } from './explain.ts';
import type { Change, Place, Rule } from './model.ts';
import type { Problem } from './problem.ts';
import { personRules, slotRules } from './rules.ts';

const KINDS: Place['kind'][] = ['table', 'room'];

/**
 * In this order one change is cheaper than another: nobody else is asked; a person; a person's comfort; the organiser;
 * a limit; what a person has planned; another meeting.
 */
const CHEAPEST = [
	...(['widen-slots', 'free-slot', 'buffer', 'no-back-to-back', 'add-place', 'add-interpreter'] as const),
	...(['raise-maximum', 'maximum-per-day', 'delegate-maximum-per-day', 'online-hours', 'lunch'] as const),
	...(['not-before', 'not-after', 'sessions', 'drop-meeting'] as const)
] satisfies (Change['code'] | Rule)[];

/** Rules of one person that the person may give up once; nobody can do without the time to walk. */
const WAIVABLE: ReadonlySet<Rule> = new Set<Rule>([
	...(['buffer', 'no-back-to-back', 'lunch', 'maximum-per-day', 'delegate-maximum-per-day'] as const),
	...(['not-before', 'not-after', 'sessions', 'online-hours'] as const)
]);

const costOf = (change: Change) =>
	(CHEAPEST as (Change['code'] | Rule)[]).indexOf(change.code === 'waive-rule' ? change.rule : change.code);

const cheaper = (one: Change | null, other: Change): Change => (one && costOf(one) <= costOf(other) ? one : other);

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
		if (change) best = cheaper(best, change);
	}
	return best;
}

/** What has to change for a meeting to fit into a cell, when it is one thing only. */
function changeFor(agenda: Agenda, m: number, cell: number): Change | null {
	const { problem } = agenda;
	const { brief, kindOf, seatFrom, seatList } = problem;
	const meeting = brief.meetings[m];
	const slot = brief.slots[problem.slotOf[cell]];
	const kind = KINDS[kindOf[cell]];
	const broken = slotRules.filter((rule) => !rule.allows(meeting, slot, kind)).map((rule) => rule.rule);
	if (broken.some((rule) => rule !== 'suitable-slots')) return null;
	const needed: Change[] = broken.map(() => ({ code: 'widen-slots', meeting: meeting.id, slot: slot.id }));
	for (let side = 2 * m; side < 2 * m + 2; side++) {
		let way: Change | null = null;
		let open = false;
		for (let k = seatFrom[side]; k < seatFrom[side + 1] && !open; k++) {
			if (agenda.personFits(seatList[k], cell)) open = true;
			else {
				const change = wayFor(agenda, m, seatList[k], cell);
				if (change) way = cheaper(way, change);
			}
		}
		if (open) continue;
		if (!way) return null;
		needed.push(way);
	}
	if (!agenda.orderFits(m, cell)) return null;
	const interpreter = problem.shareId[problem.shareOf[m]];
	if (!agenda.shareFits(m, cell)) needed.push({ code: 'add-interpreter', interpreter, slot: slot.id });
	// A meeting at a host's own table is not helped by one more common table.
	if (!agenda.placeFits(m, cell)) needed.push({ code: 'add-place', kind, slot: slot.id });
	else if (needed.length === 0 || !problem.needs[2 * m + kindOf[cell]])
		return hasOwnPlace(problem, m, cell) ? single(needed) : null;
	return single(needed);
}

/** The one change that would let a person sit in a cell; null: there is none. */
function wayFor(agenda: Agenda, m: number, person: number, cell: number): Change | null {
	const { problem } = agenda;
	const { brief, cells, free } = problem;
	const slot = brief.slots[problem.slotOf[cell]];
	const participant = brief.participants[problem.firmOf[person]];
	const delegate = participant.delegates[problem.delegateOf[person]];
	const who = { participant: participant.id, delegate: delegate.id, slot: slot.id };
	if (!free[person * cells + cell]) {
		const kind = KINDS[problem.kindOf[cell]];
		const away = personRules.filter((entry) => !entry.allows(delegate, slot, kind)).map(({ rule }) => rule);
		// Asking somebody to be there helps only who has nothing else then.
		if (away.length !== 1 || !personIsClear(agenda, person, cell)) return null;
		return away[0] === 'free-times' ? { code: 'free-slot', ...who } : { code: 'waive-rule', rule: away[0], ...who };
	}
	const reason = personBlocker(agenda, person, cell);
	if (reason.code === 'in-meeting') {
		const other = agenda.occupant[person * cells + cell];
		const gives = other >= 0 && problem.weight[other] < problem.weight[m] && fitsWithout(agenda, other, person, cell);
		return gives ? { code: 'drop-meeting', meeting: brief.meetings[other].id } : null;
	}
	const [rule, ...more] = [...new Set(rulesAgainst(agenda, person, cell))];
	if (more.length > 0) return null;
	if (rule === 'maximum') return { code: 'raise-maximum', participant: participant.id };
	return WAIVABLE.has(rule) ? { code: 'waive-rule', rule, ...who } : null;
}

/** Every rule that keeps a person who is there out of a cell. */
function rulesAgainst(agenda: Agenda, person: number, cell: number): Rule[] {
	const { problem, limitCount } = agenda;
	const rules = clashingRules(agenda, person, cell);
	if (!agenda.breathes(person, cell)) rules.push('lunch');
	for (let k = problem.limitFrom[person]; k < problem.limitFrom[person + 1]; k++) {
		const l = problem.limitList[k];
		if (problem.limitCells[l * problem.cells + cell] && limitCount[l] >= problem.limitMost[l])
			rules.push(problem.limitRule[l]);
	}
	return rules;
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
