import type { Agenda } from './agenda.ts';
import { Days } from './days.ts';
import type { Dice } from './random.ts';

/**
 * Which slot a person might leave for which other: mostly what could close one of its gaps or shift its day by one,
 * now and then anything.
 */
export class Proposals {
	from = -1;
	to = -1;
	private readonly days: Days;
	private readonly dice: Dice;
	private readonly cells: number;
	private readonly firstOf: Int32Array;
	/** Slots a person is free in, like `Days.early` and `Days.late`. */
	private readonly openEarly: Int32Array;
	private readonly openLate: Int32Array;
	/** Slots to pick from, per day. */
	private readonly early: Int32Array;
	private readonly late: Int32Array;

	constructor(agenda: Agenda, days: Days, dice: Dice) {
		const { persons, cells, free, dayFrom } = agenda.problem;
		this.days = days;
		this.dice = dice;
		this.cells = cells;
		this.firstOf = dayFrom;
		this.openEarly = new Int32Array(persons * days.count);
		this.openLate = new Int32Array(persons * days.count);
		this.early = new Int32Array(days.count);
		this.late = new Int32Array(days.count);
		for (let person = 0; person < persons; person++)
			for (let c = 0; c < cells; c++) {
				if (!free[person * cells + c]) continue;
				this.openEarly[person * days.count + days.dayOf[c]] |= days.earlyBit[c];
				this.openLate[person * days.count + days.dayOf[c]] |= days.lateBit[c];
			}
	}

	/** Sets `from` (busy) and `to` (free) for a person with meetings; false when the dice found nothing. */
	draw(person: number): boolean {
		const kind = this.dice.bits() & 15;
		if (kind === 0) {
			this.from = this.someBusy(person);
			this.to = this.someIdle(person, -1);
		} else if (kind < 5 && this.days.breaks[person] > 0) {
			this.to = this.someHole(person);
			this.from = this.to < 0 ? -1 : kind === 1 ? this.someBusy(person) : this.someEdge(person);
		} else {
			this.from = this.someEdge(person);
			this.to = this.someBeside(person, this.from);
			// The only meeting of a day may go anywhere.
			if (this.to < 0) this.to = this.someIdle(person, this.from);
		}
		return this.from >= 0 && this.to >= 0;
	}

	/** Some slot a person is busy in. */
	someBusy(person: number): number {
		const { days, early, late } = this;
		for (let day = 0, k = person * days.count; day < days.count; day++, k++) {
			early[day] = days.early[k];
			late[day] = days.late[k];
		}
		return this.some();
	}

	private someIdle(person: number, not: number): number {
		const { days, early, late, openEarly, openLate } = this;
		for (let day = 0, k = person * days.count; day < days.count; day++, k++) {
			early[day] = openEarly[k] & ~days.early[k];
			late[day] = openLate[k] & ~days.late[k];
		}
		return this.some(not);
	}

	/** An idle slot between two busy ones. */
	private someHole(person: number): number {
		const { days, early, late, openEarly, openLate } = this;
		for (let day = 0, k = person * days.count; day < days.count; day++, k++) {
			const one = days.early[k];
			const two = days.late[k];
			early[day] = (one << 1) & ((one >>> 1) | (two << 31)) & ~one & openEarly[k];
			late[day] = ((two << 1) | (one >>> 31)) & (two >>> 1) & ~two & openLate[k];
		}
		return this.some();
	}

	/** A busy slot at the beginning or end of a run. */
	private someEdge(person: number): number {
		const { days, early, late } = this;
		for (let day = 0, k = person * days.count; day < days.count; day++, k++) {
			const one = days.early[k];
			const two = days.late[k];
			early[day] = one & ~((one << 1) & ((one >>> 1) | (two << 31)));
			late[day] = two & ~(((two << 1) | (one >>> 31)) & (two >>> 1));
		}
		return this.some();
	}

	/** An idle slot beside a busy one, once `gone` is idle. */
	private someBeside(person: number, gone: number): number {
		const { days, early, late, openEarly, openLate } = this;
		const { dayOf, earlyBit, lateBit } = days;
		for (let day = 0, k = person * days.count; day < days.count; day++, k++) {
			const one = days.early[k] & ~(dayOf[gone] === day ? earlyBit[gone] : 0);
			const two = days.late[k] & ~(dayOf[gone] === day ? lateBit[gone] : 0);
			early[day] = ((one << 1) | (one >>> 1) | (two << 31)) & ~one & openEarly[k];
			late[day] = ((two << 1) | (one >>> 31) | (two >>> 1)) & ~two & openLate[k];
		}
		return this.some(gone);
	}

	/** One of the slots gathered, looking onwards from a random one; -1 = there is none but `not`. */
	private some(not = -1): number {
		const { days, early, late, firstOf, dice, cells } = this;
		const { dayOf, earlyBit, lateBit, count } = days;
		if (not >= 0) {
			early[dayOf[not]] &= ~earlyBit[not];
			late[dayOf[not]] &= ~lateBit[not];
		}
		const start = dice.below(cells);
		let day = dayOf[start];
		const within = start - firstOf[day];
		if (within < 32) {
			const onwards = early[day] & (-1 << within);
			if (onwards !== 0) return firstOf[day] + 31 - Math.clz32(onwards & -onwards);
			if (late[day] !== 0) return firstOf[day] + 63 - Math.clz32(late[day] & -late[day]);
		} else {
			const onwards = late[day] & (-1 << (within - 32));
			if (onwards !== 0) return firstOf[day] + 63 - Math.clz32(onwards & -onwards);
		}
		for (let k = 0; k < count; k++) {
			day = day + 1 < count ? day + 1 : 0;
			if (early[day] !== 0) return firstOf[day] + 31 - Math.clz32(early[day] & -early[day]);
			if (late[day] !== 0) return firstOf[day] + 63 - Math.clz32(late[day] & -late[day]);
		}
		return -1;
	}
}
