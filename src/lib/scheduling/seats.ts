import type { Agenda } from './agenda.ts';

/** What one meeting more than there are places weighs, in breaks. */
const OVER = 1;
/** How fast prices follow what is taken, and what share of the places they aim to leave. */
const PACE = 0.45;
const SPARE = 1 / 150;

/**
 * Common places while polishing, where every cell is a time of its own. A full slot is a wall that chains cannot pass,
 * so a meeting too many is only dear, and places have prices that rise where they are scarce: who could as well meet at
 * another time leaves them to those who could not. A schedule counts only while `over` is 0.
 */
export class Seats {
	/** What a seat in a cell costs a person, in breaks. */
	readonly price: Float64Array;
	/** Meetings beyond the places there are, over all cells. */
	over = 0;
	private readonly load: Int32Array;
	private readonly capacity: Int32Array;

	constructor(agenda: Agenda) {
		const { cells, poolOf, atoms, capacity } = agenda.problem;
		this.price = new Float64Array(cells);
		this.load = new Int32Array(cells);
		this.capacity = new Int32Array(cells);
		for (let c = 0; c < cells; c++) {
			this.load[c] = agenda.load[poolOf[c] * atoms + c];
			this.capacity[c] = capacity[poolOf[c] * atoms + c];
		}
	}

	/** Takes places in a cell, or gives them back. */
	take(cell: number, by: number): void {
		const was = Math.max(0, this.load[cell] - this.capacity[cell]);
		this.load[cell] += by;
		this.over += Math.max(0, this.load[cell] - this.capacity[cell]) - was;
	}

	/** What it weighs to take so many more places in a cell, prices aside. */
	weigh(cell: number, by: number): number {
		if (by === 0) return 0;
		const free = this.capacity[cell] - this.load[cell];
		return OVER * (Math.max(0, by - free) - Math.max(0, -free));
	}

	/** Lets prices follow what is taken. */
	reprice(): void {
		const { price, load, capacity } = this;
		for (let c = 0; c < price.length; c++)
			if (capacity[c] > 0) price[c] = Math.max(0, price[c] + PACE * (load[c] / capacity[c] - 1 + SPARE));
	}
}
