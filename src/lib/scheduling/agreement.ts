/** How few breaks can there be, when both sides of a meeting have to agree on its slot: prices on who meets whom when. */
import { Assignment, NEVER } from './assignment.ts';
import { BREAK } from './patterns.ts';
import type { Problem } from './problem.ts';

/** Corrections of the prices at most, and steps of the search for slots in all: counted, not timed, as in `bound.ts`. */
const STEPS = 400;
const WORK = 2.6e10;
/**
 * How far the prices of meetings move in the first correction (times the root of how many meetings there are) and those
 * of seats, in breaks, and what part of it in the last.
 */
const STRIDE = 0.018;
const SEATS = 0.01;
const LAST = 0.005;
/** How much of the direction of one correction lives on in the next. */
const KEPT = 0.95;

/** One person's meetings: which, and whether it pays their prices (1) or is paid them (-1). */
type Own = { person: number; meetings: Int32Array; sign: Int8Array; least: number };

/**
 * A number of breaks that no schedule with everything placeable in it undercuts, `known` or more.
 *
 * Why it holds: whatever number stands for a meeting in a slot, if one side pays it and the other is paid it, both sides
 * of every schedule together pay nothing. So breaks are at least the sum of what each person's cheapest day costs it in
 * breaks, seats (`bound.ts`) and these numbers, less what all seats together bring in, also when the two sides of a meeting
 * choose different slots; corrections make choosing apart dear (Lagrangian decomposition; Guignard and Kim 1987).
 *
 * A day without a break is as many slots on end as the person has meetings; the cheapest is found exactly. All other days
 * cost a break at least, and not less than its meetings wherever they are cheapest.
 * Only for events of one day where every side of a meeting is one person and every atom a cell of its own; else `known`.
 * @param seats twice the places of each slot
 * @param price what a seat costs in each slot to begin with, in parts of a break (`BREAK`)
 */
export function boundByAgreement(
	problem: Problem,
	seats: Float64Array,
	price: Float64Array,
	known: number,
	shouldStop: () => boolean
): number {
	const { meetings, cells, atoms, dayFrom, seatFrom, allowed, free } = problem;
	if (cells !== atoms || dayFrom.length !== 2 || seatFrom[2 * meetings] !== 2 * meetings) return known;
	const own = personsOf(problem);
	const assignment = new Assignment(
		own.reduce((most, one) => Math.max(most, one.meetings.length), 0),
		cells
	);
	const { costs, chosen } = assignment;
	const agreed = new Float64Array(meetings * cells);
	const seat = Float64Array.from(price);

	const ask = ({ person, meetings: mine, sign }: Own): void => {
		for (let k = 0, at = 0; k < mine.length; k++)
			for (let c = 0, m = mine[k] * cells; c < cells; c++, m++, at++)
				costs[at] =
					allowed[m] && free[person * cells + c] ? sign[k] * Math.round(agreed[m]) + Math.round(seat[c]) : NEVER;
	};
	const cheapestDay = (one: Own): number => {
		const rows = one.meetings.length;
		ask(one);
		const split = assignment.anywhere(rows) + Math.max(1, one.least) * BREAK;
		return one.least > 0 ? split : assignment.onEnd(rows, split);
	};

	let work = 1;
	for (const one of own) {
		const rows = one.meetings.length;
		ask(one);
		// Somebody has no day at all: then there is no schedule either.
		if (assignment.anywhere(rows) >= NEVER / 2) return known;
		if (assignment.onEnd(rows, NEVER / 2) === NEVER / 2) one.least = 1;
		work += rows * cells * (rows + cells);
	}

	const steps = Math.min(STEPS, Math.ceil(WORK / work));
	const slowing = LAST ** (1 / steps);
	const turn = new Float64Array(meetings * cells);
	const seatTurn = new Float64Array(cells);
	let best = known;
	for (let step = 0, stride = BREAK; step < steps && !shouldStop(); step++, stride *= slowing) {
		for (let k = 0; k < turn.length; k++) turn[k] *= KEPT;
		for (let c = 0; c < cells; c++) seatTurn[c] = KEPT * seatTurn[c] - (1 - KEPT) * seats[c];
		let value = 0;
		for (const one of own) {
			value += cheapestDay(one);
			for (let k = 0; k < one.meetings.length; k++) {
				turn[one.meetings[k] * cells + chosen[k]] += (1 - KEPT) * one.sign[k];
				seatTurn[chosen[k]] += 1 - KEPT;
			}
		}
		for (let c = 0; c < cells; c++) value -= seats[c] * Math.round(seat[c]);
		best = Math.max(best, Math.ceil(value / BREAK));
		let square = 0;
		for (let k = 0; k < turn.length; k++) square += turn[k] * turn[k];
		let seatSquare = 0;
		for (let c = 0; c < cells; c++) if (seatTurn[c] > 0 || seat[c] > 0) seatSquare += seatTurn[c] * seatTurn[c];
		const far = STRIDE * stride * Math.sqrt(meetings / (square + 1e-9));
		const seatFar = (SEATS * stride) / Math.sqrt(seatSquare + 1e-9);
		for (let k = 0; k < turn.length; k++) agreed[k] += far * turn[k];
		for (let c = 0; c < cells; c++) seat[c] = Math.max(0, seat[c] + seatFar * seatTurn[c]);
	}
	return best;
}

/** Everybody with meetings that can be held. */
function personsOf({ persons, meetings, seatList, domainFrom }: Problem): Own[] {
	const mine: number[][] = Array.from({ length: persons }, () => []);
	for (let m = 0; m < meetings; m++) {
		if (domainFrom[m] === domainFrom[m + 1]) continue;
		mine[seatList[2 * m]].push(m);
		mine[seatList[2 * m + 1]].push(m);
	}
	return mine.flatMap((list, person) => {
		if (list.length === 0) return [];
		const sign = Int8Array.from(list, (m) => (seatList[2 * m] === person ? 1 : -1));
		return [{ person, meetings: Int32Array.from(list), sign, least: 0 }];
	});
}
