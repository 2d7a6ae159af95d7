import type { Problem } from '../problem.ts';
import type { Busy } from './busy.ts';
import type { Solver } from './solver.ts';

/** One day, every cell a slot of its own in the order of time. */
export function isGrid({ cells, atoms, dayFrom, atomFrom, atomTo }: Problem): boolean {
	if (cells !== atoms || dayFrom.length !== 2) return false;
	for (let c = 0; c < cells; c++) if (atomFrom[c] !== c || atomTo[c] !== c + 1) return false;
	return true;
}

/** A hole ends at atom t: idle just before, busy at t, and met earlier that day. */
export function holesOf(solver: Solver, problem: Problem, busy: Busy, p: number): number[][] {
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

/** Implied: who does not wait and has begun has one meeting more in each further cell until all are over. */
export function keepTogether(
	solver: Solver,
	problem: Problem,
	busy: Busy,
	p: number,
	met: number[][],
	waiting: number
): void {
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
export function keepStarts(
	solver: Solver,
	{ cells }: Problem,
	agenda: Int32Array[],
	met: number[][],
	waiting: number
): void {
	for (let t = 0; t < cells; t++) {
		if (met[t].length === 0 || fits(agenda, t)) continue;
		solver.add([waiting, met[t][0] ^ 1, ...(t > 0 ? met[t - 1].slice(0, 1) : [])]);
	}
}

/** Whether these meetings can be held one after the other from this cell on (bipartite matching). */
export function fits(agenda: Int32Array[], from: number): boolean {
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
