import type { Solver } from './solver.ts';

/**
 * Totalizer (Bailleux and Boufkhad 2003): sorted outputs, `outputs[j]` is true when more than j inputs are.
 * Inputs come as groups that are already sorted in the same sense. Only as many outputs as `most + 1` are built;
 * with `both` the outputs also follow the other way (false when fewer inputs are true).
 */
export function totalizer(solver: Solver, groups: number[][], most: number, both = false): number[] {
	const queue = groups.filter((group) => group.length > 0).map((group) => group.slice(0, most + 1));
	if (queue.length === 0) return [];
	while (queue.length > 1) {
		// The two shortest first keeps the tree balanced and the order reproducible.
		queue.sort((a, b) => a.length - b.length);
		const a = queue.shift()!;
		const b = queue.shift()!;
		queue.push(merge(solver, a, b, most, both));
	}
	return queue[0];
}

function merge(solver: Solver, a: number[], b: number[], most: number, both: boolean): number[] {
	const size = Math.min(a.length + b.length, most + 1);
	const out = Array.from({ length: size }, () => 2 * solver.variable());
	for (let i = 0; i <= a.length; i++)
		for (let j = 0; j <= b.length; j++) {
			// Larger sums follow from those that just reach the last output.
			if (i + j > 0 && i + j <= size) {
				const clause = [out[i + j - 1]];
				if (i > 0) clause.push(a[i - 1] ^ 1);
				if (j > 0) clause.push(b[j - 1] ^ 1);
				solver.add(clause);
			}
			// Not more than i of a and not more than j of b: not more than i + j in all.
			if (both && i + j < size) {
				const clause = [out[i + j] ^ 1];
				if (i < a.length) clause.push(a[i]);
				if (j < b.length) clause.push(b[j]);
				solver.add(clause);
			}
		}
	for (let k = 1; k < size; k++) solver.add([out[k] ^ 1, out[k - 1]]);
	return out;
}

/** At most one of these: pairwise while small, by a ladder of commanders of four above. */
export function atMostOne(solver: Solver, literals: number[]): void {
	if (literals.length <= 6) {
		for (let a = 0; a < literals.length; a++)
			for (let b = a + 1; b < literals.length; b++) solver.add([literals[a] ^ 1, literals[b] ^ 1]);
		return;
	}
	const commanders: number[] = [];
	for (let from = 0; from < literals.length; from += 4) {
		const group = literals.slice(from, from + 4);
		atMostOne(solver, group);
		if (group.length === 1) commanders.push(group[0]);
		else {
			const commander = 2 * solver.variable();
			for (const literal of group) solver.add([literal ^ 1, commander]);
			commanders.push(commander);
		}
	}
	atMostOne(solver, commanders);
}
