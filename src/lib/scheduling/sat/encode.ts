import type { Problem } from '../problem.ts';
import { atMostOne, totalizer } from './count.ts';
import { Solver } from './solver.ts';

/** A brief as clauses: everything placed, rules kept, breaks counted. */
export type Encoding = {
	solver: Solver;
	/** held[meeting * cells + cell]: the literal "held in this cell", or -1 outside its domain. */
	held: Int32Array;
	/** Per side (2m, 2m + 1) and candidate, in the order of `seatList`: literal per cell "sits there", or -1. */
	sits: Map<number, Int32Array>[];
	/** Per person who could wait, sorted: `waits[i][k]` is true when that person has more than k breaks. */
	waits: number[][];
};

type Busy = {
	/** Literal "person is busy" per person and cell, or -1 where it never is. */
	cell: Int32Array;
	/** The same per person and atom. */
	atom: Int32Array;
};

/** Share of the seats of a slot above which the crowd there is counted as well. */
const CROWDED = 0.8;

/**
 * Encodes "everything in `wanted` is placed within the fairness limit"; breaks are counted person by person.
 * Variables and implied constraints after Bofill et al. (JAIR 2022): meeting in slot, person busy in slot,
 * person has met j times by slot, hole ends at slot; exactly so many busy slots per person; meetings that share a person
 * counted as one towards the places of a slot; an even crowd in every slot.
 * Where blocks overlap out of step breaks are not counted, so only impossibility can be proved there.
 */
export function encode(problem: Problem, wanted: (m: number) => boolean): Encoding {
	const solver = new Solver();
	const { meetings, persons, cells, allowed, domainFrom, domainList, seatList, seatFrom, free, fairness } = problem;
	const held = new Int32Array(meetings * cells).fill(-1);
	const sits: Map<number, Int32Array>[] = Array.from({ length: 2 * meetings }, () => new Map());
	/** Per person: literals of its meetings per cell. */
	const agendas: Int32Array[][] = Array.from({ length: persons }, () => []);
	const certain = new Int32Array(persons);
	for (let m = 0; m < meetings; m++) {
		if (!wanted(m)) continue;
		const clause: number[] = [];
		for (let k = domainFrom[m]; k < domainFrom[m + 1]; k++) {
			held[m * cells + domainList[k]] = 2 * solver.variable();
			clause.push(held[m * cells + domainList[k]]);
		}
		solver.add(clause);
		atMostOne(solver, clause);
		for (let side = 2 * m; side < 2 * m + 2; side++) {
			const candidates = seatList.subarray(seatFrom[side], seatFrom[side + 1]);
			if (candidates.length === 1) {
				certain[candidates[0]]++;
				const list = held.slice(m * cells, (m + 1) * cells);
				sits[side].set(candidates[0], list);
				agendas[candidates[0]].push(list);
				continue;
			}
			for (const person of candidates) {
				const list = new Int32Array(cells).fill(-1);
				for (let c = 0; c < cells; c++)
					if (allowed[m * cells + c] && free[person * cells + c]) {
						list[c] = 2 * solver.variable();
						solver.add([list[c] ^ 1, held[m * cells + c]]);
					}
				sits[side].set(person, list);
				agendas[person].push(list);
				certain[person] = -meetings;
			}
			for (let c = 0; c < cells; c++) {
				if (held[m * cells + c] < 0) continue;
				const there = [...sits[side].values()].map((list) => list[c]).filter((literal) => literal >= 0);
				solver.add([held[m * cells + c] ^ 1, ...there]);
				atMostOne(solver, there);
			}
		}
	}

	const busy = busyCells(solver, problem, agendas);
	const waits: number[][] = [];
	const grid = isGrid(problem);
	for (let p = 0; p < persons; p++) {
		if (agendas[p].length === 0) continue;
		const met = certain[p] > 0 ? countMeetings(solver, problem, busy, agendas[p], p) : [];
		if (!problem.plain || agendas[p].length < 2) continue;
		const holes = holesOf(solver, problem, busy, p);
		// Between two holes there is a meeting, so no more than every other cell ends one.
		const mine = totalizer(solver, holes, Math.min((holes.length + 1) >> 1, fairness));
		if (mine.length > fairness) solver.add([mine[fairness] ^ 1]);
		if (mine.length === 0) continue;
		waits.push(mine);
		if (!grid || met.length === 0) continue;
		keepTogether(solver, problem, busy, p, met, mine[0]);
		keepStarts(solver, problem, agendas[p], met, mine[0]);
	}
	countPlaces(solver, problem, held, agendas, busy, sits);
	evenCrowds(solver, problem, busy, agendas, grid);
	keepOrder(solver, problem, held);
	keepLimits(solver, problem, busy);
	keepShares(solver, problem, held);
	keepBreathers(solver, problem, busy);
	return { solver, held, sits, waits };
}

/** Busy literals, with everything that excludes two cells for one person. */
function busyCells(solver: Solver, problem: Problem, agendas: Int32Array[][]): Busy {
	const { persons, cells, atoms, atomFrom, atomTo, clashClass, clashFrom, clashList } = problem;
	const cell = new Int32Array(persons * cells).fill(-1);
	const atom = new Int32Array(persons * atoms).fill(-1);
	for (let p = 0; p < persons; p++) {
		for (let c = 0; c < cells; c++) {
			const here = agendas[p].map((list) => list[c]).filter((literal) => literal >= 0);
			atMostOne(solver, here);
			cell[p * cells + c] = either(solver, here);
		}
		for (let c = 0; c < cells; c++) {
			const b = cell[p * cells + c];
			if (b < 0) continue;
			const list = clashClass[p] * cells + c;
			for (let k = clashFrom[list]; k < clashFrom[list + 1]; k++) {
				const other = cell[p * cells + clashList[k]];
				if (clashList[k] > c && other >= 0) solver.add([b ^ 1, other ^ 1]);
			}
		}
		for (let a = 0; a < atoms; a++) {
			const here: number[] = [];
			for (let c = 0; c < cells; c++)
				if (atomFrom[c] <= a && a < atomTo[c] && cell[p * cells + c] >= 0) here.push(cell[p * cells + c]);
			atom[p * atoms + a] = either(solver, here);
		}
	}
	return { cell, atom };
}

/** A literal that is true when one of these is; -1 for none. */
function either(solver: Solver, literals: number[]): number {
	if (literals.length <= 1) return literals[0] ?? -1;
	const some = 2 * solver.variable();
	for (const literal of literals) solver.add([literal ^ 1, some]);
	solver.add([some ^ 1, ...literals]);
	return some;
}

/** Implied: the person is busy in exactly `count` cells. Per cell t the literals met[t][j]: at least j + 1 of them by then. */
function countMeetings(solver: Solver, problem: Problem, busy: Busy, agenda: Int32Array[], p: number): number[][] {
	const { cells } = problem;
	const count = agenda.length;
	const met: number[][] = [];
	let before: number[] = [];
	for (let t = 0; t < cells; t++) {
		const b = busy.cell[p * cells + t];
		if (b < 0) {
			met.push(before);
			continue;
		}
		const now = Array.from({ length: Math.min(before.length + 1, count) }, () => 2 * solver.variable());
		for (let j = 0; j < now.length; j++) {
			if (j < before.length) {
				solver.add([before[j] ^ 1, now[j]]);
				solver.add([now[j] ^ 1, before[j], b]);
			} else solver.add([now[j] ^ 1, b]);
			if (j > 0) {
				solver.add([b ^ 1, before[j - 1] ^ 1, now[j]]);
				solver.add([now[j] ^ 1, before[j - 1]]);
			} else solver.add([b ^ 1, now[0]]);
		}
		if (before.length === count) solver.add([b ^ 1, before[count - 1] ^ 1]);
		before = now;
		met.push(now);
	}
	solver.add(before.length === count ? [before[count - 1]] : []);
	// Those that have no cell later on are over by then, those that have none before are still to come.
	for (let t = 0; t < cells; t++) {
		const over = agenda.filter((list) => list.findLastIndex((literal) => literal >= 0) <= t).length;
		const ahead = agenda.filter((list) => list.findIndex((literal) => literal >= 0) > t).length;
		if (over > 0) solver.add(met[t].slice(over - 1, over));
		if (ahead > 0 && met[t].length > count - ahead) solver.add([met[t][count - ahead] ^ 1]);
	}
	return met;
}

/** One day, every cell a slot of its own in the order of time. */
function isGrid({ cells, atoms, dayFrom, atomFrom, atomTo }: Problem): boolean {
	if (cells !== atoms || dayFrom.length !== 2) return false;
	for (let c = 0; c < cells; c++) if (atomFrom[c] !== c || atomTo[c] !== c + 1) return false;
	return true;
}

/** Implied: who does not wait and has begun has one meeting more in each further cell until all are over. */
function keepTogether(solver: Solver, problem: Problem, busy: Busy, p: number, met: number[][], waiting: number): void {
	const { cells } = problem;
	const count = met[cells - 1].length;
	for (let t = 0; t + 1 < cells; t++) {
		const [now, next] = [met[t], met[t + 1]];
		if (now.length === 0) continue;
		if (busy.cell[p * cells + t + 1] < 0) solver.add([waiting, now[0] ^ 1, ...now.slice(count - 1)]);
		else
			for (let j = 0; j < Math.min(count - 1, now.length); j++)
				solver.add([waiting, now[j] ^ 1, ...next.slice(j + 1, j + 2)]);
		const b = busy.cell[p * cells + t];
		if (t > 0 && b >= 0) solver.add([waiting, now[0] ^ 1, ...met[t - 1].slice(count - 1), b]);
		const end = t + count - 1;
		if (count > 1 && end < cells) solver.add([waiting, now[0] ^ 1, ...met[end].slice(count - 1)]);
	}
}

/** Implied: who does not wait begins where its meetings fit into the cells from there on, one in each. */
function keepStarts(solver: Solver, { cells }: Problem, agenda: Int32Array[], met: number[][], waiting: number): void {
	for (let t = 0; t < cells; t++) {
		if (met[t].length === 0 || fits(agenda, t)) continue;
		solver.add([waiting, met[t][0] ^ 1, ...(t > 0 ? met[t - 1].slice(0, 1) : [])]);
	}
}

/** Whether these meetings can be held one after the other from this cell on (bipartite matching). */
function fits(agenda: Int32Array[], from: number): boolean {
	const to = from + agenda.length;
	const holder = new Int32Array(to).fill(-1);
	const seat = (m: number, tried: Uint8Array): boolean => {
		for (let t = from; t < to && t < agenda[m].length; t++) {
			if (agenda[m][t] < 0 || tried[t]) continue;
			tried[t] = 1;
			if (holder[t] >= 0 && !seat(holder[t], tried)) continue;
			holder[t] = m;
			return true;
		}
		return false;
	};
	return agenda.every((_, m) => seat(m, new Uint8Array(to)));
}

/** A hole ends at atom t: idle just before, busy at t, and met earlier that day. */
function holesOf(solver: Solver, problem: Problem, busy: Busy, p: number): number[][] {
	const { atoms, dayFrom } = problem;
	const holes: number[][] = [];
	for (let d = 0; d + 1 < dayFrom.length; d++) {
		let met = -1;
		for (let t = dayFrom[d] + 1; t < dayFrom[d + 1]; t++) {
			const b = busy.atom[p * atoms + t];
			const before = busy.atom[p * atoms + t - 1];
			if (b >= 0 && met >= 0) {
				const hole = 2 * solver.variable();
				solver.add(before >= 0 ? [met ^ 1, b ^ 1, before, hole] : [met ^ 1, b ^ 1, hole]);
				holes.push([hole]);
			}
			if (before < 0) continue;
			if (met < 0) {
				met = before;
				continue;
			}
			const next = 2 * solver.variable();
			solver.add([met ^ 1, next]);
			solver.add([before ^ 1, next]);
			met = next;
		}
	}
	return holes;
}

/** At most as many meetings at a time as places; the meetings of one person count as one, for it is in one at a time. */
function countPlaces(
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
function evenCrowds(solver: Solver, problem: Problem, busy: Busy, agendas: Int32Array[][], grid: boolean): void {
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

/** Of two meetings in order, the earlier one is over before the later one starts. */
function keepOrder(solver: Solver, problem: Problem, held: Int32Array): void {
	const { meetings, cells, beforeFrom, beforeList, domainFrom, domainList, start, end } = problem;
	for (let m = 0; m < meetings; m++)
		for (let k = beforeFrom[m]; k < beforeFrom[m + 1]; k++) {
			const earlier = beforeList[k];
			for (let i = domainFrom[m]; i < domainFrom[m + 1]; i++)
				for (let j = domainFrom[earlier]; j < domainFrom[earlier + 1]; j++) {
					const late = held[m * cells + domainList[i]];
					const early = held[earlier * cells + domainList[j]];
					if (late >= 0 && early >= 0 && end[domainList[j]] > start[domainList[i]]) solver.add([late ^ 1, early ^ 1]);
				}
		}
}

function keepLimits(solver: Solver, problem: Problem, busy: Busy): void {
	const { persons, cells, limits, limitMost, limitFrom, limitList, limitCells } = problem;
	const counted: number[][][] = Array.from({ length: limits }, () => []);
	for (let p = 0; p < persons; p++)
		for (let k = limitFrom[p]; k < limitFrom[p + 1]; k++)
			for (let c = 0; c < cells; c++)
				if (limitCells[limitList[k] * cells + c] && busy.cell[p * cells + c] >= 0)
					counted[limitList[k]].push([busy.cell[p * cells + c]]);
	for (let l = 0; l < limits; l++) {
		const sorted = totalizer(solver, counted[l], limitMost[l]);
		if (sorted.length > limitMost[l]) solver.add([sorted[limitMost[l]] ^ 1]);
	}
}

/** Of the meetings that use one share (interpreters), at most so many at a time. */
function keepShares(solver: Solver, problem: Problem, held: Int32Array): void {
	const { meetings, cells, atoms, atomFrom, atomTo, shareOf, shareMost, domainFrom, domainList } = problem;
	for (let s = 0; s < shareMost.length; s++)
		for (let a = 0; a < atoms; a++) {
			const now: number[][] = [];
			for (let m = 0; m < meetings; m++) {
				if (shareOf[m] !== s) continue;
				const here: number[] = [];
				for (let k = domainFrom[m]; k < domainFrom[m + 1]; k++) {
					const c = domainList[k];
					if (atomFrom[c] <= a && a < atomTo[c] && held[m * cells + c] >= 0) here.push(held[m * cells + c]);
				}
				if (here.length > 0) now.push([either(solver, here)]);
			}
			const load = totalizer(solver, now, shareMost[s]);
			if (load.length > shareMost[s]) solver.add([load[shareMost[s]] ^ 1]);
		}
}

/** One of the stretches a person may keep free (lunch) is idle. */
function keepBreathers(solver: Solver, problem: Problem, busy: Busy): void {
	const { persons, atoms, breathers } = problem;
	for (let p = 0; p < persons; p++)
		for (const { options } of breathers.windows[breathers.classOf[p]]) {
			const kept = options.map((option) => {
				const free = 2 * solver.variable();
				for (let a = 0; a < atoms; a++) {
					const b = busy.atom[p * atoms + a];
					if (b >= 0 && option[a >> 5] & (1 << (a & 31))) solver.add([free ^ 1, b ^ 1]);
				}
				return free;
			});
			solver.add(kept);
		}
}
