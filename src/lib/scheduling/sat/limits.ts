import type { Problem } from '../problem.ts';
import { type Busy, either } from './busy.ts';
import { totalizer } from './count.ts';
import type { Solver } from './solver.ts';

/** Of two meetings in order, the earlier one is over before the later one starts. */
export function keepOrder(solver: Solver, problem: Problem, held: Int32Array): void {
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

export function keepLimits(solver: Solver, problem: Problem, busy: Busy): void {
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
export function keepShares(solver: Solver, problem: Problem, held: Int32Array): void {
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
export function keepBreathers(solver: Solver, problem: Problem, busy: Busy): void {
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
