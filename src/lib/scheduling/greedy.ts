import type { Agenda } from './agenda.ts';
import type { Random } from './random.ts';

/** One pass over the unplaced meetings, most constrained first, each into a free cell where it adds the fewest breaks. */
export function greedy(agenda: Agenda, random: Random): void {
	const { problem } = agenda;
	const { cells, domainFrom, domainList, seatFrom, seatList } = problem;
	const wishes = new Int32Array(problem.minimum.length);
	const firm = (side: number) => problem.firmOf[seatList[seatFrom[side]]] ?? 0;
	for (let side = 0; side < 2 * problem.meetings; side++) wishes[firm(side)]++;
	const order: number[] = [];
	for (let k = 0; k < agenda.unplacedCount; k++) order.push(agenda.unplaced(k));
	const key = Float64Array.from({ length: problem.meetings }, (_, m) => {
		const slack = domainFrom[m + 1] - domainFrom[m] - 0.5 * (wishes[firm(2 * m)] + wishes[firm(2 * m + 1)]);
		return slack + random.unit() * 0.5 - (problem.locked[m] ? 1e6 : 0);
	});
	order.sort((a, b) => problem.weight[b] - problem.weight[a] + 0 || key[a] - key[b] || a - b);
	order.sort((a, b) => problem.locked[b] - problem.locked[a]);
	const fill = new Float64Array(cells);
	for (const m of order) {
		let best = -1;
		let bestScore = Infinity;
		let first = -1;
		let second = -1;
		for (let k = domainFrom[m]; k < domainFrom[m + 1]; k++) {
			const cell = domainList[k];
			if (!agenda.placeFits(m, cell) || !agenda.shareFits(m, cell) || !agenda.orderFits(m, cell)) continue;
			const a = freeSeat(agenda, 2 * m, cell, random);
			if (a < 0) continue;
			const b = freeSeat(agenda, 2 * m + 1, cell, random);
			if (b < 0) continue;
			const at = problem.previousSlot[m];
			const score =
				loneliness(agenda, a, cell) +
				loneliness(agenda, b, cell) +
				fill[cell] +
				(at >= 0 && at !== problem.slotOf[cell] ? 100 : 0) +
				random.unit() * 0.3;
			if (score < bestScore) {
				bestScore = score;
				best = cell;
				first = a;
				second = b;
			}
		}
		if (best < 0) continue;
		agenda.place(m, best, first, second);
		fill[best] += 1 / (problem.capacity[problem.poolOf[best] * problem.atoms + problem.atomFrom[best]] + 1);
	}
}

/** 0 when the person already sits just before or after the cell, 1 when it would sit alone there. */
function loneliness(agenda: Agenda, person: number, cell: number): number {
	const { atomFrom, atomTo, words, dayStart, atoms } = agenda.problem;
	const busy = (a: number) => (agenda.mask[person * words + (a >> 5)] >>> (a & 31)) & 1;
	const from = atomFrom[cell];
	const to = atomTo[cell];
	if (from > 0 && !((dayStart[from >> 5] >>> (from & 31)) & 1) && busy(from - 1)) return 0;
	if (to < atoms && !((dayStart[to >> 5] >>> (to & 31)) & 1) && busy(to)) return 0;
	return 1;
}

/** A person of this side who could sit in one more meeting in the cell; -1 = nobody. */
function freeSeat(agenda: Agenda, side: number, cell: number, random: Random): number {
	const { seatFrom, seatList } = agenda.problem;
	const count = seatFrom[side + 1] - seatFrom[side];
	const offset = count > 1 ? random.below(count) : 0;
	for (let k = 0; k < count; k++) {
		const person = seatList[seatFrom[side] + ((k + offset) % count)];
		if (agenda.personFits(person, cell)) return person;
	}
	return -1;
}
