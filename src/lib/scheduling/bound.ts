/** How few breaks can there be at all, on events too large for clauses: a bound by prices on the places of each slot. */
import { boundByAgreement } from './agreement.ts';
import { BREAK, cheapest, type Kind, tableFor } from './patterns.ts';
import type { Problem } from './problem.ts';
import { isPlannable } from './rules.ts';

/** Corrections of the prices at most, and states looked at in all: counted, not timed, so the same brief has one bound. */
const STEPS = 400;
const WORK = 130_000_000;
/** How far the prices move in the first step, in breaks, and what part of that in the last. */
const STRIDE = 0.4;
const LAST = 0.004;

/**
 * A number of breaks that no schedule with everything placeable in it undercuts; 0 is the bound by counting.
 *
 * Why it holds: in any such schedule let every person pay a price of at least 0 for each atom (slot) it sits in a meeting.
 * A meeting seats two and no atom has more meetings than places, so what is paid in all is at most the sum of
 * 2 x places x price. Person by person, breaks and payments together are at least those of its cheapest pattern of busy
 * atoms, found exactly. So breaks >= sum of cheapest patterns - sum of 2 x places x price, whatever the prices; a
 * subgradient search looks for good ones (Lagrangian relaxation; Held, Wolfe and Crowder 1974).
 *
 * A pattern keeps only what surely binds: as many busy atoms as the person has meetings, each where one of its meetings
 * may be and it is free, and enough of them before and after each point in time for the meetings that can only be there.
 * Days are apart: no break spans a night. Where several delegates could sit in a meeting it counts for none of them and
 * each may take it. Hosts' tables and those kept for walk-ins count as places of every slot. All other rules (buffers,
 * limits, order, lunch, interpreters, fairness) are left out, which only lowers the bound.
 * It is 0 where slots overlap out of step, for there an idle atom need not be a break.
 *
 * `further` is told this bound and says whether to go on to prices on who meets whom when (`agreement.ts`), for twenty to fifty times
 * as long.
 */
export function boundByPrices(
	problem: Problem,
	shouldStop: () => boolean = () => false,
	further: (bound: number) => boolean = () => false
): number {
	const { atoms, plain, cells, atomFrom, atomTo } = problem;
	if (!plain) return 0;
	for (let c = 0; c < cells; c++) if (atomTo[c] !== atomFrom[c] + 1) return 0;
	const kinds = kindsOfPersons(problem);
	const seats = seatsOf(problem);
	const starts = new Set(problem.dayFrom);
	const price = new Float64Array(atoms);
	const aim = new Float64Array(atoms);
	const work = kinds.reduce((sum, { most }) => sum + (most + 1) * atoms, 1);
	const steps = Math.min(STEPS, Math.ceil(WORK / work));
	const slowing = LAST ** (1 / steps);
	const table = tableFor(kinds);
	let best = 0;
	const bestPrice = new Float64Array(atoms);
	for (let step = 0, stride = STRIDE * BREAK; step < steps && !shouldStop(); step++, stride *= slowing) {
		const busy = new Float64Array(atoms);
		let value = 0;
		for (const kind of kinds) value += kind.count * cheapest(kind, price, starts, table, busy);
		for (let a = 0; a < atoms; a++) value -= seats[a] * price[a];
		if (Math.ceil(value / BREAK) > best) {
			best = Math.ceil(value / BREAK);
			bestPrice.set(price);
		}
		let square = 0;
		for (let a = 0; a < atoms; a++) {
			busy[a] -= seats[a];
			if (busy[a] < 0 && aim[a] <= 0) busy[a] = 0;
			square += busy[a] * busy[a];
		}
		if (square === 0) break;
		for (let a = 0; a < atoms; a++) {
			aim[a] = Math.max(0, aim[a] + (stride * busy[a]) / Math.sqrt(square));
			price[a] = Math.round(aim[a]);
		}
	}
	return further(best) ? boundByAgreement(problem, seats, bestPrice, best, shouldStop) : best;
}

/** Per atom twice the places that could be in use. */
function seatsOf({ brief, atoms, cells, atomFrom, poolOf, capacity }: Problem): Float64Array {
	const apart = brief.places.filter((place) => place.host !== undefined || !isPlannable(place)).length;
	const seats = new Float64Array(atoms).fill(2 * apart);
	const counted = new Set<number>();
	for (let c = 0; c < cells; c++) {
		const pool = poolOf[c] * atoms + atomFrom[c];
		if (!counted.has(pool)) seats[atomFrom[c]] += 2 * capacity[pool];
		counted.add(pool);
	}
	return seats;
}

/** Who has meetings of its own, those in the same position taken together. */
function kindsOfPersons(problem: Problem): Kind[] {
	const { meetings, persons, cells, atoms, seatFrom, seatList, domainFrom, domainList, atomFrom, free } = problem;
	const all = Array.from({ length: persons }, () => ({
		least: 0,
		most: 0,
		open: new Uint8Array(atoms),
		over: new Int32Array(atoms),
		ahead: new Int32Array(atoms)
	}));
	for (let m = 0; m < meetings; m++) {
		if (domainFrom[m] === domainFrom[m + 1]) continue;
		const domain = domainList.subarray(domainFrom[m], domainFrom[m + 1]);
		const used = Array.from(domain, (c) => atomFrom[c]);
		const [first, last] = [Math.min(...used), Math.max(...used)];
		for (let side = 2 * m; side < 2 * m + 2; side++)
			for (let k = seatFrom[side]; k < seatFrom[side + 1]; k++) {
				const person = all[seatList[k]];
				person.most++;
				for (const c of domain) if (free[seatList[k] * cells + c]) person.open[atomFrom[c]] = 1;
				if (seatFrom[side + 1] - seatFrom[side] > 1) continue;
				person.least++;
				for (let a = last; a < atoms; a++) person.over[a]++;
				for (let a = 0; a < first; a++) person.ahead[a]++;
			}
	}
	const kinds = new Map<string, Kind>();
	for (const { least, most, open, over, ahead } of all) {
		if (least === 0) continue;
		const key = [least, most, ...open, ...over, ...ahead].join();
		const known = kinds.get(key);
		if (known) known.count++;
		else kinds.set(key, { count: 1, least, most, open, atLeast: over, atMost: ahead.map((later) => most - later) });
	}
	return [...kinds.values()];
}
