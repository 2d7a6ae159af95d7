import type { Agenda } from './agenda.ts';
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

/** One pass over the unplaced meetings, most constrained first, each into a free cell where it adds the fewest breaks. */
function greedy(agenda: Agenda, random: Random): void {
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
export function freeSeat(agenda: Agenda, side: number, cell: number, random: Random): number {
	const { seatFrom, seatList } = agenda.problem;
	const count = seatFrom[side + 1] - seatFrom[side];
	const offset = count > 1 ? random.below(count) : 0;
	for (let k = 0; k < count; k++) {
		const person = seatList[seatFrom[side] + ((k + offset) % count)];
		if (agenda.personFits(person, cell)) return person;
	}
	return -1;
}

/** Meetings that would have to leave, gathered in `out`; -1 when one of them is locked or nothing can make room. */
class Conflicts {
	readonly out: number[] = [];
	private readonly agenda: Agenda;
	private readonly random: Random;

	constructor(agenda: Agenda, random: Random) {
		this.agenda = agenda;
		this.random = random;
	}

	/** Number of meetings that leave when m goes to the cell with these persons. */
	gather(m: number, cell: number, first: number, second: number): number {
		const { agenda } = this;
		const { problem } = agenda;
		this.out.length = 0;
		if (!this.clear(first, cell) || !this.clear(second, cell)) return -1;
		if (problem.ordered && !this.clearOrder(m, cell)) return -1;
		if (problem.limits > 0 && !(this.clearLimits(first, cell) && this.clearLimits(second, cell))) return -1;
		if (!this.clearBreather(first, cell) || !this.clearBreather(second, cell)) return -1;
		if (!agenda.shareFits(m, cell) && !this.clearShare(m, cell)) return -1;
		if (!agenda.placeFits(m, cell) && !this.clearPlace(cell)) return -1;
		return this.out.length;
	}

	private add(meeting: number): boolean {
		if (this.agenda.problem.locked[meeting]) return false;
		if (!this.out.includes(meeting)) this.out.push(meeting);
		return true;
	}

	private clear(person: number, cell: number): boolean {
		const { problem, occupant } = this.agenda;
		const list = problem.clashClass[person] * problem.cells + cell;
		for (let k = problem.clashFrom[list]; k < problem.clashFrom[list + 1]; k++) {
			const other = occupant[person * problem.cells + problem.clashList[k]];
			if (other >= 0 && !this.add(other)) return false;
		}
		return true;
	}

	private clearOrder(m: number, cell: number): boolean {
		const { problem, at } = this.agenda;
		for (let k = problem.beforeFrom[m]; k < problem.beforeFrom[m + 1]; k++) {
			const other = problem.beforeList[k];
			if (at[other] >= 0 && problem.end[at[other]] > problem.start[cell] && !this.add(other)) return false;
		}
		for (let k = problem.afterFrom[m]; k < problem.afterFrom[m + 1]; k++) {
			const other = problem.afterList[k];
			if (at[other] >= 0 && problem.end[cell] > problem.start[at[other]] && !this.add(other)) return false;
		}
		return true;
	}

	private clearLimits(person: number, cell: number): boolean {
		const { agenda, random } = this;
		const { problem, limitCount, occupant, at } = agenda;
		const { cells, limitCells } = problem;
		for (let k = problem.limitFrom[person]; k < problem.limitFrom[person + 1]; k++) {
			const l = problem.limitList[k];
			if (!limitCells[l * cells + cell]) continue;
			let over = limitCount[l] + 1 - problem.limitMost[l];
			if (problem.limitMost[l] < 1) return false;
			const holders = holdersOf(person, l);
			for (const other of this.out) if (counts(other)) over--;
			const offset = random.below(cells);
			for (let c = 0; c < cells && over > 0; c++) {
				const there = (c + offset) % cells;
				if (!limitCells[l * cells + there]) continue;
				for (const holder of holders) {
					const other = occupant[holder * cells + there];
					if (over <= 0 || other < 0 || problem.locked[other] || this.out.includes(other)) continue;
					this.out.push(other);
					over--;
				}
			}
			if (over > 0) return false;

			function counts(other: number): boolean {
				if (!limitCells[l * cells + at[other]]) return false;
				return problem.firmOf[agenda.seat[2 * other]] === problem.limitFirm[l]
					? holders.includes(agenda.seat[2 * other])
					: holders.includes(agenda.seat[2 * other + 1]);
			}
		}
		return true;

		/** Persons of the firm that count towards the limit. */
		function holdersOf(of: number, limit: number): number[] {
			const firm = problem.firmOf[of];
			let from = of;
			while (from > 0 && problem.firmOf[from - 1] === firm) from--;
			const list: number[] = [];
			for (let p = from; p < problem.persons && problem.firmOf[p] === firm; p++)
				for (let k = problem.limitFrom[p]; k < problem.limitFrom[p + 1]; k++)
					if (problem.limitList[k] === limit) list.push(p);
			return list;
		}
	}

	/** A person gets back one of the stretches it keeps free: the one that costs the fewest meetings. */
	private clearBreather(person: number, cell: number): boolean {
		const { agenda } = this;
		const { breathers, words, cellMask } = agenda.problem;
		if (agenda.breathes(person, cell)) return true;
		for (const { touched, options } of breathers.windows[breathers.classOf[person]]) {
			if (!meets(touched, cell)) continue;
			let fewest: number[] | null = null;
			for (const option of options) {
				if (meets(option, cell)) continue;
				const inTheWay = this.sittings(person).filter((other) => meets(option, agenda.at[other]));
				const fresh = inTheWay.filter((other) => !this.out.includes(other));
				if (fresh.some((other) => agenda.problem.locked[other])) continue;
				if (!fewest || fresh.length < fewest.length) fewest = fresh;
			}
			if (!fewest) return false;
			this.out.push(...fewest);
		}
		return true;

		function meets(mask: Int32Array, there: number): boolean {
			for (let w = 0; w < words; w++) if (mask[w] & cellMask[there * words + w]) return true;
			return false;
		}
	}

	/** Placed meetings of a person. */
	private sittings(person: number): number[] {
		const { occupant, problem } = this.agenda;
		const row = occupant.subarray(person * problem.cells, (person + 1) * problem.cells);
		return [...row].filter((m) => m >= 0);
	}

	/** Meetings that use the same share (interpreters) leave, until there is one for this meeting. */
	private clearShare(m: number, cell: number): boolean {
		const { agenda, random } = this;
		const { at, problem } = agenda;
		const { shareOf, shareMost, atoms, atomFrom, atomTo, meetings, locked } = problem;
		const share = shareOf[m];
		for (let a = atomFrom[cell]; a < atomTo[cell]; a++) {
			const holds = (other: number) =>
				shareOf[other] === share && at[other] >= 0 && atomFrom[at[other]] <= a && a < atomTo[at[other]];
			let over = agenda.shared[share * atoms + a] + 1 - shareMost[share] - this.out.filter(holds).length;
			const offset = random.below(meetings);
			for (let k = 0; k < meetings && over > 0; k++) {
				const other = (k + offset) % meetings;
				if (!holds(other) || locked[other] || this.out.includes(other)) continue;
				this.out.push(other);
				over--;
			}
			if (over > 0) return false;
		}
		return true;
	}

	/** Some meeting of the cell's time leaves its common place, the lightest of a few tried. */
	private clearPlace(cell: number): boolean {
		const { agenda, random } = this;
		const { problem, occupant } = agenda;
		const { cells, atomFrom, atomTo, kindOf, poolOf } = problem;
		const pool = poolOf[cell];
		for (let a = atomFrom[cell]; a < atomTo[cell]; a++) {
			let over = agenda.load[pool * problem.atoms + a] + 1 - problem.capacity[pool * problem.atoms + a];
			if (problem.capacity[pool * problem.atoms + a] < 1) return false;
			for (const other of this.out) if (uses(other)) over--;
			while (over > 0) {
				let lightest = -1;
				let seen = 0;
				const offset = random.below(problem.persons);
				for (let k = 0; k < problem.persons && seen < 6; k++) {
					const p = (k + offset) % problem.persons;
					for (let c = 0; c < cells; c++) {
						if (poolOf[c] !== pool || atomFrom[c] > a || atomTo[c] <= a) continue;
						const other = occupant[p * cells + c];
						if (other < 0 || problem.locked[other] || !uses(other) || this.out.includes(other)) continue;
						seen++;
						if (lightest < 0 || problem.weight[other] < problem.weight[lightest]) lightest = other;
					}
				}
				if (lightest < 0) return false;
				this.out.push(lightest);
				over--;
			}

			function uses(other: number): boolean {
				const at = agenda.at[other];
				return (
					poolOf[at] === pool && problem.needs[2 * other + kindOf[at]] === 1 && atomFrom[at] <= a && a < atomTo[at]
				);
			}
		}
		return true;
	}
}

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
