import type { Placement, Schedule } from './model.ts';
import type { Problem } from './problem.ts';

/** Bits set in a 32-bit word. */
export function popcount(word: number): number {
	word -= (word >>> 1) & 0x55555555;
	word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
	return Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Breaks in a mask of busy atoms starting at `at`: idle stretches between two meetings of one day that hold a whole slot. */
export function breaksIn(problem: Problem, mask: Int32Array, at: number): number {
	const { words, dayStart, dayFrom, plain } = problem;
	const days = dayFrom.length - 1;
	if (plain) {
		let runs = 0;
		let carry = 0;
		let busyDays = 0;
		for (let w = 0; w < words; w++) {
			const word = mask[at + w];
			if (word !== 0) runs += popcount(word & (~((word << 1) | carry) | dayStart[w]));
			carry = word >>> 31;
			busyDays |= word;
		}
		if (busyDays === 0) return 0;
		if (days === 1) return runs - 1;
		for (let d = 0; d < days; d++) if (busyBetween(mask, at, dayFrom[d], dayFrom[d + 1])) runs--;
		return runs;
	}
	let breaks = 0;
	for (let d = 0; d < days; d++) {
		let idleSince = -1;
		for (let a = dayFrom[d]; a < dayFrom[d + 1]; a++) {
			if (!(mask[at + (a >> 5)] & (1 << (a & 31)))) continue;
			if (idleSince >= 0 && problem.earliestEnd[idleSince] <= a) breaks++;
			idleSince = a + 1;
		}
	}
	return breaks;
}

function busyBetween(mask: Int32Array, at: number, from: number, to: number): boolean {
	for (let a = from; a < to; a++) if (mask[at + (a >> 5)] & (1 << (a & 31))) return true;
	return false;
}

/**
 * A schedule in the making, in typed arrays. Never breaks a hard rule that `fits` knows:
 * callers ask `fits` (or clear what `conflicts` names) before `place`.
 */
export class Agenda {
	readonly problem: Problem;
	/** Cell of each meeting, -1 = unplaced. */
	readonly at: Int32Array;
	/** Persons seated: sides 2m and 2m + 1. */
	readonly seat: Int32Array;
	/** occupant[person * cells + cell]: the meeting, or -1. */
	readonly occupant: Int32Array;
	/** Busy atoms per person. */
	readonly mask: Int32Array;
	/** Common places in use per pool and atom. */
	readonly load: Int32Array;
	/** Meetings that use a share (interpreters) per share and atom. */
	readonly shared: Int32Array;
	readonly limitCount: Int32Array;
	/** Meetings placed per participant. */
	readonly held: Int32Array;
	readonly breaks: Int32Array;
	totalBreaks = 0;
	/** Breaks beyond what fairness allows, over all persons. */
	unfairness = 0;
	unplacedWeight = 0;
	/** Placed meetings that left their previous slot. */
	moved = 0;
	private readonly unplacedList: Int32Array;
	private readonly unplacedAt: Int32Array;
	unplacedCount = 0;

	constructor(problem: Problem) {
		const { persons, meetings, cells, atoms, words } = problem;
		this.problem = problem;
		this.at = new Int32Array(meetings).fill(-1);
		this.seat = new Int32Array(2 * meetings).fill(-1);
		this.occupant = new Int32Array(persons * cells).fill(-1);
		this.mask = new Int32Array(persons * words);
		this.load = new Int32Array(problem.pools * atoms);
		this.shared = new Int32Array(problem.shareMost.length * atoms);
		this.limitCount = new Int32Array(problem.limits);
		this.held = new Int32Array(problem.minimum.length);
		this.breaks = new Int32Array(persons);
		this.unplacedList = new Int32Array(meetings);
		this.unplacedAt = new Int32Array(meetings);
		for (let m = 0; m < meetings; m++) {
			this.unplacedList[m] = m;
			this.unplacedAt[m] = m;
			this.unplacedWeight += problem.weight[m];
		}
		this.unplacedCount = meetings;
	}

	/** k-th unplaced meeting, in no particular order. */
	unplaced(k: number): number {
		return this.unplacedList[k];
	}

	/** Seats a meeting; the caller has made sure that it fits. */
	place(m: number, cell: number, first: number, second: number): void {
		const { problem } = this;
		this.at[m] = cell;
		this.seat[2 * m] = first;
		this.seat[2 * m + 1] = second;
		this.sit(first, cell, m);
		this.sit(second, cell, m);
		this.use(m, cell, 1);
		this.unplacedWeight -= problem.weight[m];
		if (problem.previousSlot[m] >= 0 && problem.previousSlot[m] !== problem.slotOf[cell]) this.moved++;
		const last = this.unplacedList[--this.unplacedCount];
		this.unplacedList[this.unplacedAt[m]] = last;
		this.unplacedAt[last] = this.unplacedAt[m];
	}

	/** Takes a placed meeting out. */
	remove(m: number): void {
		const { problem } = this;
		const cell = this.at[m];
		this.rise(this.seat[2 * m], cell);
		this.rise(this.seat[2 * m + 1], cell);
		this.use(m, cell, -1);
		this.at[m] = -1;
		this.seat[2 * m] = -1;
		this.seat[2 * m + 1] = -1;
		this.unplacedWeight += problem.weight[m];
		if (problem.previousSlot[m] >= 0 && problem.previousSlot[m] !== problem.slotOf[cell]) this.moved--;
		this.unplacedList[this.unplacedCount] = m;
		this.unplacedAt[m] = this.unplacedCount++;
	}

	/** Takes or gives back what a meeting needs besides its persons: a common place, an interpreter. */
	private use(m: number, cell: number, by: 1 | -1): void {
		const { atoms, atomFrom, atomTo, kindOf, poolOf, needs, shareOf } = this.problem;
		const pool = poolOf[cell] * atoms;
		if (needs[2 * m + kindOf[cell]]) for (let a = atomFrom[cell]; a < atomTo[cell]; a++) this.load[pool + a] += by;
		const share = shareOf[m];
		if (share >= 0) for (let a = atomFrom[cell]; a < atomTo[cell]; a++) this.shared[share * atoms + a] += by;
	}

	private sit(person: number, cell: number, m: number): void {
		const { problem } = this;
		this.occupant[person * problem.cells + cell] = m;
		this.flip(person, cell);
		this.held[problem.firmOf[person]]++;
		for (let k = problem.limitFrom[person]; k < problem.limitFrom[person + 1]; k++)
			this.limitCount[problem.limitList[k]] += problem.limitCells[problem.limitList[k] * problem.cells + cell];
	}

	private rise(person: number, cell: number): void {
		const { problem } = this;
		this.occupant[person * problem.cells + cell] = -1;
		this.flip(person, cell);
		this.held[problem.firmOf[person]]--;
		for (let k = problem.limitFrom[person]; k < problem.limitFrom[person + 1]; k++)
			this.limitCount[problem.limitList[k]] -= problem.limitCells[problem.limitList[k] * problem.cells + cell];
	}

	private flip(person: number, cell: number): void {
		const { words, cellMask } = this.problem;
		for (let w = 0; w < words; w++) this.mask[person * words + w] ^= cellMask[cell * words + w];
		const breaks = breaksIn(this.problem, this.mask, person * words);
		this.totalBreaks += breaks - this.breaks[person];
		const { fairness } = this.problem;
		this.unfairness += Math.max(0, breaks - fairness) - Math.max(0, this.breaks[person] - fairness);
		this.breaks[person] = breaks;
	}

	/** Whether this person could sit in one more meeting in the cell (own clashes and limits). */
	personFits(person: number, cell: number): boolean {
		const { problem } = this;
		if (!problem.free[person * problem.cells + cell]) return false;
		const list = problem.clashClass[person] * problem.cells + cell;
		for (let k = problem.clashFrom[list]; k < problem.clashFrom[list + 1]; k++)
			if (this.occupant[person * problem.cells + problem.clashList[k]] >= 0) return false;
		for (let k = problem.limitFrom[person]; k < problem.limitFrom[person + 1]; k++) {
			const l = problem.limitList[k];
			if (problem.limitCells[l * problem.cells + cell] && this.limitCount[l] >= problem.limitMost[l]) return false;
		}
		return this.breathes(person, cell);
	}

	/** Whether a meeting in the cell leaves this person one of the stretches it keeps free. */
	breathes(person: number, cell: number): boolean {
		const { breathers, words, cellMask } = this.problem;
		for (const { touched, options } of breathers.windows[breathers.classOf[person]]) {
			let asked = false;
			for (let w = 0; w < words; w++) if (touched[w] & cellMask[cell * words + w]) asked = true;
			if (asked && !options.some((option) => this.isClear(person, cell, option))) return false;
		}
		return true;
	}

	private isClear(person: number, cell: number, option: Int32Array): boolean {
		const { words, cellMask } = this.problem;
		for (let w = 0; w < words; w++)
			if (option[w] & (this.mask[person * words + w] | cellMask[cell * words + w])) return false;
		return true;
	}

	/** Whether a common place is open for the meeting in the cell (always, for one with a place of its own). */
	placeFits(m: number, cell: number): boolean {
		const { problem } = this;
		if (!problem.needs[2 * m + problem.kindOf[cell]]) return true;
		const pool = problem.poolOf[cell] * problem.atoms;
		for (let a = problem.atomFrom[cell]; a < problem.atomTo[cell]; a++)
			if (this.load[pool + a] >= problem.capacity[pool + a]) return false;
		return true;
	}

	/** Whether what the meeting shares with others (interpreters) is to be had in the cell. */
	shareFits(m: number, cell: number): boolean {
		const { shareOf, shareMost, atoms, atomFrom, atomTo } = this.problem;
		const share = shareOf[m];
		if (share < 0) return true;
		for (let a = atomFrom[cell]; a < atomTo[cell]; a++)
			if (this.shared[share * atoms + a] >= shareMost[share]) return false;
		return true;
	}

	/** Whether the cell keeps the meeting in order with those placed before and after it. */
	orderFits(m: number, cell: number): boolean {
		const { problem } = this;
		if (!problem.ordered) return true;
		for (let k = problem.beforeFrom[m]; k < problem.beforeFrom[m + 1]; k++) {
			const other = this.at[problem.beforeList[k]];
			if (other >= 0 && problem.end[other] > problem.start[cell]) return false;
		}
		for (let k = problem.afterFrom[m]; k < problem.afterFrom[m + 1]; k++) {
			const other = this.at[problem.afterList[k]];
			if (other >= 0 && problem.end[cell] > problem.start[other]) return false;
		}
		return true;
	}

	/** Whether an unplaced meeting can be placed as it stands. */
	fits(m: number, cell: number, first: number, second: number): boolean {
		return (
			this.problem.allowed[m * this.problem.cells + cell] === 1 &&
			this.personFits(first, cell) &&
			this.personFits(second, cell) &&
			this.placeFits(m, cell) &&
			this.shareFits(m, cell) &&
			this.orderFits(m, cell)
		);
	}

	/** Participants' meetings missing to their minimum. */
	shortfall(): number {
		const { minimum } = this.problem;
		let missing = 0;
		for (let f = 0; f < minimum.length; f++) if (this.held[f] < minimum[f]) missing += minimum[f] - this.held[f];
		return missing;
	}

	/** The same seats in a problem with some meetings more at its end. */
	grown(problem: Problem): Agenda {
		const { at, seat } = this;
		const grown = new Agenda(problem);
		for (let m = 0; m < at.length; m++) if (at[m] >= 0) grown.place(m, at[m], seat[2 * m], seat[2 * m + 1]);
		return grown;
	}

	/** A copy of what is needed to come back here. */
	snapshot(): Snapshot {
		return { at: this.at.slice(), seat: this.seat.slice() };
	}

	/** Goes to a snapshot of the same problem. */
	restore(snapshot: Snapshot): void {
		for (let m = 0; m < this.at.length; m++) {
			const same =
				this.at[m] === snapshot.at[m] &&
				this.seat[2 * m] === snapshot.seat[2 * m] &&
				this.seat[2 * m + 1] === snapshot.seat[2 * m + 1];
			if (!same && this.at[m] >= 0) this.remove(m);
		}
		for (let m = 0; m < this.at.length; m++)
			if (this.at[m] < 0 && snapshot.at[m] >= 0)
				this.place(m, snapshot.at[m], snapshot.seat[2 * m], snapshot.seat[2 * m + 1]);
	}
}

/** Cell and persons of every meeting. */
export type Snapshot = { at: Int32Array; seat: Int32Array };

/** Puts the placements of a schedule into an agenda, as far as they fit; returns the meetings that did not. */
export function load(agenda: Agenda, schedule: Schedule): number[] {
	const { problem } = agenda;
	const { brief } = problem;
	const meetings = new Map(brief.meetings.map((meeting, m) => [meeting.id, m]));
	const persons = new Map<string, number>();
	for (let p = 0; p < problem.persons; p++) {
		const participant = brief.participants[problem.firmOf[p]];
		persons.set(`${participant.id}\n${participant.delegates[problem.delegateOf[p]].id}`, p);
	}
	const pools = new Map(brief.places.map((place, k) => [place.id, problem.poolOfPlace[k]]));
	const cells = new Map<string, number>();
	for (let c = 0; c < problem.cells; c++) cells.set(`${brief.slots[problem.slotOf[c]].id}\n${problem.poolOf[c]}`, c);
	const left: number[] = [];
	for (const placement of schedule.placements) {
		const m = meetings.get(placement.meeting);
		if (m === undefined) continue;
		const cell = cells.get(`${placement.slot}\n${pools.get(placement.place)}`);
		const seats = brief.meetings[m].between.map((id, side) => persons.get(`${id}\n${placement.delegates[side]}`));
		if (cell === undefined || seats[0] === undefined || seats[1] === undefined) left.push(m);
		else if (agenda.at[m] < 0 && seated(problem, m, seats[0], seats[1]) && agenda.fits(m, cell, seats[0], seats[1]))
			agenda.place(m, cell, seats[0], seats[1]);
		else left.push(m);
	}
	return left;
}

function seated(problem: Problem, m: number, first: number, second: number): boolean {
	const { seatFrom, seatList } = problem;
	const may = (side: number, person: number) => {
		for (let k = seatFrom[side]; k < seatFrom[side + 1]; k++) if (seatList[k] === person) return true;
		return false;
	};
	return may(2 * m, first) && may(2 * m + 1, second);
}

/** Placements without places, in the order of the brief. */
export function unplacedPlaces(agenda: Agenda): Omit<Placement, 'place'>[] {
	const list: Omit<Placement, 'place'>[] = [];
	for (let m = 0; m < agenda.problem.meetings; m++) if (agenda.at[m] >= 0) list.push(withoutPlace(agenda, m));
	return list;
}

/** The placement of a meeting that has a cell, but for its place. */
export function withoutPlace({ problem, at, seat }: Agenda, m: number): Omit<Placement, 'place'> {
	const { brief, firmOf, delegateOf, slotOf } = problem;
	const name = (p: number) => brief.participants[firmOf[p]].delegates[delegateOf[p]].id;
	return {
		meeting: brief.meetings[m].id,
		slot: brief.slots[slotOf[at[m]]].id,
		delegates: [name(seat[2 * m]), name(seat[2 * m + 1])]
	};
}
