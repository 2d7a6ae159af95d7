import type { Problem } from '../problem.ts';
import { atMostOne } from './count.ts';
import type { Solver } from './solver.ts';

/** When persons are busy. */
export type Busy = {
	/** Literal "person is busy" per person and cell, or -1 where it never is. */
	cell: Int32Array;
	/** The same per person and atom. */
	atom: Int32Array;
};

/** Busy literals, with everything that excludes two cells for one person. */
export function busyCells(solver: Solver, problem: Problem, agendas: Int32Array[][]): Busy {
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
export function either(solver: Solver, literals: number[]): number {
	if (literals.length <= 1) return literals[0] ?? -1;
	const some = 2 * solver.variable();
	for (const literal of literals) solver.add([literal ^ 1, some]);
	solver.add([some ^ 1, ...literals]);
	return some;
}

/** Implied: the person is busy in exactly `count` cells. Per cell t the literals met[t][j]: at least j + 1 of them by then. */
export function countMeetings(
	solver: Solver,
	problem: Problem,
	busy: Busy,
	agenda: Int32Array[],
	p: number
): number[][] {
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
