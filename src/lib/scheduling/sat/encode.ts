import type { Problem } from '../problem.ts';
import { busyCells, countMeetings } from './busy.ts';
import { atMostOne, totalizer } from './count.ts';
import { countPlaces, evenCrowds } from './crowds.ts';
import { keepBreathers, keepLimits, keepOrder, keepShares } from './limits.ts';
import { Solver } from './solver.ts';
import { holesOf, isGrid, keepStarts, keepTogether } from './waiting.ts';

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
