import type { Problem } from '../problem.ts';
import { type Busy, either } from './busy.ts';
import { totalizer } from './count.ts';
import type { Solver } from './solver.ts';
import { fits } from './waiting.ts';

/** Share of the seats of a slot above which the crowd there is counted as well. */
const CROWDED = 0.8;

/** At most as many meetings at a time as places; the meetings of one person count as one, for it is in one at a time. */
export function countPlaces(
	solver: Solver,
	problem: Problem,
	held: Int32Array,
	agendas: Int32Array[][],
	busy: Busy,
	sits: Map<number, Int32Array>[]
): void {
	const { cells, persons, meetings, pools, poolOf, atoms, atomFrom, atomTo, capacity, needs, seatList, seatFrom } =
		problem;
	const stars: number[][] = Array.from({ length: persons }, () => []);
	for (let side = 0; side < 2 * meetings; side++)
		if (sits[side].size === 1) stars[seatList[seatFrom[side]]].push(side >> 1);
	const order = Array.from({ length: persons }, (_, p) => p).sort((a, b) => stars[b].length - stars[a].length || a - b);
	for (let pool = 0; pool < pools; pool++)
		for (let a = 0; a < atoms; a++) {
			const now: number[] = [];
			for (let c = 0; c < cells; c++) if (poolOf[c] === pool && atomFrom[c] <= a && a < atomTo[c]) now.push(c);
			const literals = (m: number) =>
				needs[2 * m + (pool === 1 ? 1 : 0)]
					? now.map((c) => held[m * cells + c]).filter((literal) => literal >= 0)
					: [];
			const counted = new Uint8Array(meetings);
			const groups: number[][] = [];
			for (const p of order) {
				const here = stars[p].filter((m) => literals(m).length > 0);
				const fresh = here.filter((m) => !counted[m]);
				for (const m of fresh) counted[m] = 1;
				if (fresh.length === 0) continue;
				const whole = now.length === 1 && fresh.length === agendas[p].filter((list) => list[now[0]] >= 0).length;
				groups.push([whole ? busy.cell[p * cells + now[0]] : either(solver, fresh.flatMap(literals))]);
			}
			for (let m = 0; m < meetings; m++)
				if (!counted[m] && literals(m).length > 0) groups.push([either(solver, literals(m))]);
			const most = capacity[pool * atoms + a];
			if (groups.length <= most) continue;
			const load = totalizer(solver, groups, most);
			if (load.length > most) solver.add([load[most] ^ 1]);
		}
}

/**
 * Implied: the persons busy in a cell are an even number, at most two per place. Said of the cells in which a crowd is
 * to be expected: everybody's busy cells spread evenly over where they could be without waiting.
 */
export function evenCrowds(solver: Solver, problem: Problem, busy: Busy, agendas: Int32Array[][], grid: boolean): void {
	const { cells, atoms, poolOf, atomFrom, capacity, needs, meetings } = problem;
	if (cells !== atoms) return;
	for (let m = 0; m < meetings; m++) if (!needs[2 * m] || !needs[2 * m + 1]) return;
	const chances = agendas.map((agenda) => chancesOf(agenda, cells, grid));
	for (let c = 0; c < cells; c++) {
		const most = 2 * capacity[poolOf[c] * atoms + atomFrom[c]];
		const here = chances.map((_, p) => p).filter((p) => busy.cell[p * cells + c] >= 0);
		if (here.reduce((sum, p) => sum + chances[p][c], 0) <= CROWDED * most) continue;
		const crowd = totalizer(
			solver,
			here.map((p) => [busy.cell[p * cells + c]]),
			most,
			true
		);
		for (let k = 0; k < crowd.length; k += 2)
			solver.add(k + 1 < crowd.length ? [crowd[k] ^ 1, crowd[k + 1]] : [crowd[k] ^ 1]);
	}
}

/** Per cell how likely a person is busy there, all its ways not to wait (or all its cells) being equally likely. */
function chancesOf(agenda: Int32Array[], cells: number, grid: boolean): Float64Array {
	const chances = new Float64Array(cells);
	if (agenda.length === 0) return chances;
	const starts = grid ? Array.from({ length: cells }, (_, t) => t).filter((t) => fits(agenda, t)) : [];
	for (const t of starts) for (let c = t; c < t + agenda.length; c++) chances[c] += 1 / starts.length;
	if (starts.length > 0) return chances;
	const open = Array.from({ length: cells }, (_, c) => c).filter((c) => agenda.some((list) => list[c] >= 0));
	for (const c of open) chances[c] = Math.min(1, agenda.length / open.length);
	return chances;
}
