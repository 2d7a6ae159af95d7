import type { Agenda } from './agenda.ts';
import { greedy } from './greedy.ts';
import { Conflicts } from './making-room.ts';
import type { Random } from './random.ts';

/**
 * Places what can be placed: the most constrained first, then tabu search over partial schedules
 * (PartialCol of Blöchliger and Zufferey 2008): a left-out meeting takes the slot that pushes out least,
 * and what was pushed out may not come straight back.
 * Stops when all is placed, after `steps` ejections, or when told to; the agenda ends in the best state seen.
 */
export function construct(agenda: Agenda, random: Random, steps: number, shouldStop: () => boolean): void {
	greedy(agenda, random);
	if (agenda.unplacedCount > 0) eject(agenda, random, steps, shouldStop);
}

/** Tabu search from what is placed. */
function eject(agenda: Agenda, random: Random, steps: number, shouldStop: () => boolean): void {
	const { problem } = agenda;
	const { cells, domainFrom, domainList, seatFrom, seatList, weight, previousSlot, slotOf } = problem;
	const conflicts = new Conflicts(agenda, random);
	const tabu = new Int32Array(problem.meetings * cells);
	let best = agenda.snapshot();
	let bestWeight = agenda.unplacedWeight;
	let bestShortfall = agenda.shortfall();
	let dirty = false;
	// Only meetings that have a cell at all can ever leave the list.
	for (let step = 1; step <= steps; step++) {
		if ((step & 63) === 0 && shouldStop()) break;
		const m = pick();
		if (m < 0) break;
		let least = Infinity;
		let ties = 0;
		let cell = -1;
		let first = -1;
		let second = -1;
		for (let k = domainFrom[m]; k < domainFrom[m + 1]; k++) {
			const c = domainList[k];
			for (let i = seatFrom[2 * m]; i < seatFrom[2 * m + 1]; i++) {
				if (!problem.free[seatList[i] * cells + c]) continue;
				for (let j = seatFrom[2 * m + 1]; j < seatFrom[2 * m + 2]; j++) {
					if (!problem.free[seatList[j] * cells + c]) continue;
					const count = conflicts.gather(m, c, seatList[i], seatList[j]);
					if (count < 0) continue;
					let cost = 0;
					for (const other of conflicts.out) cost += loss(other);
					if (previousSlot[m] >= 0 && previousSlot[m] !== slotOf[c]) cost += 0.01;
					if (tabu[m * cells + c] > step && agenda.unplacedWeight - weight[m] + cost >= bestWeight) continue;
					if (cost < least) {
						least = cost;
						ties = 1;
					} else if (cost > least || random.below(++ties) > 0) continue;
					cell = c;
					first = seatList[i];
					second = seatList[j];
				}
			}
		}
		if (cell < 0 || conflicts.gather(m, cell, first, second) < 0) continue;
		if (dirty === false && conflicts.out.length > 0) {
			best = agenda.snapshot();
			dirty = true;
		}
		const tenure = 6 + random.below(10) + (agenda.unplacedCount >> 1);
		for (const other of conflicts.out) {
			tabu[other * cells + agenda.at[other]] = step + tenure;
			agenda.remove(other);
		}
		agenda.place(m, cell, first, second);
		if (
			agenda.unplacedWeight < bestWeight - 1e-9 ||
			(agenda.unplacedWeight <= bestWeight && agenda.shortfall() < bestShortfall)
		) {
			bestWeight = agenda.unplacedWeight;
			bestShortfall = agenda.shortfall();
			dirty = false;
		}
		if (agenda.unplacedCount === 0) return;
	}
	if (dirty) agenda.restore(best);

	/** What leaving costs: its worth, a little more when a participant sits at its minimum or the meeting where it was. */
	function loss(other: number): number {
		let cost = weight[other];
		for (let side = 2 * other; side < 2 * other + 2; side++) {
			const firm = problem.firmOf[agenda.seat[side]];
			if (problem.minimum[firm] > 0 && agenda.held[firm] <= problem.minimum[firm]) cost += 0.05;
		}
		if (previousSlot[other] >= 0 && previousSlot[other] === slotOf[agenda.at[other]]) cost += 0.01;
		return cost;
	}

	function pick(): number {
		const count = agenda.unplacedCount;
		for (let tries = 0; tries < 20; tries++) {
			const m = agenda.unplaced(random.below(count));
			if (domainFrom[m + 1] > domainFrom[m]) return m;
		}
		for (let k = 0; k < count; k++) {
			const m = agenda.unplaced(k);
			if (domainFrom[m + 1] > domainFrom[m]) return m;
		}
		return -1;
	}
}
