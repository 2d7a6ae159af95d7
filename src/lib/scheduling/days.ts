import { type Agenda, popcount } from './agenda.ts';

/** Longest day, in slots, that two words hold. */
export const LONGEST_DAY = 64;

/**
 * Which slots of each day everybody is busy in, where slots are disjoint: two words per person and day, so that the
 * breaks of one day come out of a few operations.
 */
export class Days {
	readonly count: number;
	/** Busy slots: word `person * count + day`, the first 32 slots of the day and the next 32. */
	readonly early: Int32Array;
	readonly late: Int32Array;
	/** Of each cell its day, and its bit in the two words (0 in the other one). */
	readonly dayOf: Uint8Array;
	readonly earlyBit: Int32Array;
	readonly lateBit: Int32Array;
	/** Per person. */
	readonly breaks: Int32Array;
	/** Breaks of all persons. */
	total: number;
	/** What the last `look` found: the change of a person's breaks, and of its idle slots beyond one a break. */
	moreBreaks = 0;
	moreIdle = 0;
	/** `shapeOf` each person and day. */
	private readonly shapes: Int32Array;

	constructor(agenda: Agenda) {
		const { persons, cells, dayFrom } = agenda.problem;
		this.count = dayFrom.length - 1;
		this.early = new Int32Array(persons * this.count);
		this.late = new Int32Array(persons * this.count);
		this.shapes = new Int32Array(persons * this.count);
		this.dayOf = new Uint8Array(cells);
		this.earlyBit = new Int32Array(cells);
		this.lateBit = new Int32Array(cells);
		this.breaks = Int32Array.from(agenda.breaks);
		this.total = agenda.totalBreaks;
		for (let day = 0; day < this.count; day++)
			for (let c = dayFrom[day]; c < dayFrom[day + 1]; c++) {
				this.dayOf[c] = day;
				if (c - dayFrom[day] < 32) this.earlyBit[c] = 1 << (c - dayFrom[day]);
				else this.lateBit[c] = 1 << (c - dayFrom[day] - 32);
			}
		for (let person = 0; person < persons; person++)
			for (let c = 0; c < cells; c++) if (agenda.occupant[person * cells + c] >= 0) this.flip(person, c);
		for (let k = 0; k < this.shapes.length; k++) this.shapes[k] = shapeOf(this.early[k], this.late[k]);
	}

	/** What would change if the person left one slot for another. */
	look(person: number, from: number, to: number): void {
		const { count, dayOf, early, late, earlyBit, lateBit, shapes } = this;
		const k = person * count + dayOf[from];
		if (dayOf[from] === dayOf[to]) {
			const shape = shapeOf(early[k] ^ earlyBit[from] ^ earlyBit[to], late[k] ^ lateBit[from] ^ lateBit[to]);
			this.moreBreaks = (shape >> 6) - (shapes[k] >> 6);
			this.moreIdle = (shape & 63) - (shapes[k] & 63);
			return;
		}
		const other = person * count + dayOf[to];
		const left = shapeOf(early[k] ^ earlyBit[from], late[k] ^ lateBit[from]);
		const come = shapeOf(early[other] ^ earlyBit[to], late[other] ^ lateBit[to]);
		this.moreBreaks = (left >> 6) + (come >> 6) - (shapes[k] >> 6) - (shapes[other] >> 6);
		this.moreIdle = (left & 63) + (come & 63) - (shapes[k] & 63) - (shapes[other] & 63);
	}

	/** The person leaves one slot for another; `moreBreaks` says what that changed. */
	move(person: number, from: number, to: number): void {
		const { count, dayOf, early, late, shapes } = this;
		this.look(person, from, to);
		this.breaks[person] += this.moreBreaks;
		this.total += this.moreBreaks;
		this.flip(person, from);
		this.flip(person, to);
		const k = person * count + dayOf[from];
		shapes[k] = shapeOf(early[k], late[k]);
		const other = person * count + dayOf[to];
		if (other !== k) shapes[other] = shapeOf(early[other], late[other]);
	}

	private flip(person: number, cell: number): void {
		const k = person * this.count + this.dayOf[cell];
		this.early[k] ^= this.earlyBit[cell];
		this.late[k] ^= this.lateBit[cell];
	}
}

/** Breaks of a day times 64, plus the idle slots between its first and last meeting beyond one a break. */
export function shapeOf(early: number, late: number): number {
	if (early === 0 && late === 0) return 0;
	const first = early !== 0 ? 31 - Math.clz32(early & -early) : 63 - Math.clz32(late & -late);
	const last = late !== 0 ? 63 - Math.clz32(late) : 31 - Math.clz32(early);
	const runs = popcount(early & ~(early << 1)) + popcount(late & ~((late << 1) | (early >>> 31)));
	const idle = last - first + 1 - popcount(early) - popcount(late);
	return ((runs - 1) << 6) | (idle - runs + 1);
}
