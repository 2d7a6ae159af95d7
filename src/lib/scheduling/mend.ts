import type { Agenda } from './agenda.ts';

/** A seat for a meeting: cell and persons. */
type Seat = { meeting: number; cell: number; first: number; second: number };

/** Seats tried before a search ends with what it has: a few milliseconds, and the same everywhere. */
const TRIES = 15_000;

/**
 * Places meetings without a seat, moving others out of the way (`close-gaps.ts` closes gaps). A search in depth over
 * single moves; whether a meeting fits somewhere is asked of `Agenda.fits`.
 */
export class Mender {
	private readonly agenda: Agenda;
	/** First minute that can still be planned. */
	private readonly now: number;
	/** Persons whose day has changed. */
	private readonly touched: Set<number>;
	/** The row of moves at hand, and the best one so far with the breaks it leaves. */
	private readonly row: Seat[] = [];
	private best: Seat[] | null = null;
	private fewest = Infinity;
	private tries = 0;

	/** `touched`: persons whose day has changed already. */
	constructor(agenda: Agenda, now: number, touched: Set<number>) {
		this.agenda = agenda;
		this.now = now;
		this.touched = touched;
	}

	/** Places a meeting, moving as few others as it takes, at most `most`; up to `forGaps` if that leaves fewer breaks. */
	settle(m: number, most: number, forGaps: number): boolean {
		this.best = null;
		this.fewest = Infinity;
		this.tries = 0;
		if (this.isFull(2 * m) || this.isFull(2 * m + 1)) return false;
		for (let moves = 0; moves <= most; moves++) {
			if (this.best && moves > forGaps) break;
			this.search([m], moves, -1);
		}
		return this.carryOut();
	}

	/** Everybody of a side sits in a meeting whenever free: then no move of others helps. */
	private isFull(side: number): boolean {
		const { occupant, problem } = this.agenda;
		const { seatFrom, seatList, free, cells } = problem;
		for (let k = seatFrom[side]; k < seatFrom[side + 1]; k++)
			for (let c = seatList[k] * cells; c < (seatList[k] + 1) * cells; c++)
				if (free[c] === 1 && occupant[c] < 0) return false;
		return true;
	}

	/** Moves a meeting of somebody with a gap, and up to `most - 1` others. */
	private follow(persons: Iterable<number>, most: number): void {
		const { agenda } = this;
		for (const person of persons) {
			if (agenda.breaks[person] === 0) continue;
			for (const m of this.movableOf(person)) {
				const home = this.takeOut(m);
				if (this.promises(most)) this.search([m], most - 1, home.cell);
				this.seat(home);
			}
		}
	}

	/** Whether moving so many meetings, one gap closed by each end of one, could still beat the best answer. */
	private promises(moves: number): boolean {
		return this.agenda.totalBreaks - 2 * moves < this.fewest;
	}

	/**
	 * Seats the last of the waiting meetings somewhere but in its old cell, then the others, with at most `left` further
	 * ones put out of the way.
	 */
	private search(waiting: number[], left: number, old: number): void {
		const { domainFrom, domainList, seatFrom, seatList, start } = this.agenda.problem;
		const m = waiting[waiting.length - 1];
		const others = waiting.slice(0, -1);
		for (let k = domainFrom[m]; k < domainFrom[m + 1]; k++) {
			const cell = domainList[k];
			if (cell === old || start[cell] < this.now) continue;
			for (let i = seatFrom[2 * m]; i < seatFrom[2 * m + 1]; i++)
				for (let j = seatFrom[2 * m + 1]; j < seatFrom[2 * m + 2]; j++)
					this.consider({ meeting: m, cell, first: seatList[i], second: seatList[j] }, others, left);
		}
	}

	/** Takes a seat if it can be had, and goes on from there. */
	private consider(seat: Seat, others: number[], left: number): void {
		const { agenda, row } = this;
		const out = this.inTheWay(seat, left);
		if (!out || this.tries++ > TRIES) return;
		const homes = out.map((other) => this.takeOut(other));
		if (agenda.fits(seat.meeting, seat.cell, seat.first, seat.second)) {
			this.seat(seat);
			row.push(seat);
			const waiting = [...others, ...out];
			const still = left - out.length;
			if (waiting.length === 0 && agenda.totalBreaks < this.fewest) {
				this.fewest = agenda.totalBreaks;
				this.best = [...row];
			}
			if (this.promises(waiting.length + Math.min(1, still))) {
				if (waiting.length > 0) this.search(waiting, still, homes.at(-1)?.cell ?? -1);
				else if (still > 0) this.follow([seat.first, seat.second], still);
			}
			row.pop();
			agenda.remove(seat.meeting);
		}
		for (const home of homes) this.seat(home);
	}

	/** The meetings that keep two persons out of a cell, at most `most`; null when there are more, or one that stays. */
	private inTheWay({ first, second, cell }: Seat, most: number): number[] | null {
		const { agenda } = this;
		const { cells, clashClass, clashFrom, clashList, free } = agenda.problem;
		const found: number[] = [];
		for (const person of [first, second]) {
			if (!free[person * cells + cell]) return null;
			const list = clashClass[person] * cells + cell;
			for (let k = clashFrom[list]; k < clashFrom[list + 1]; k++) {
				const other = agenda.occupant[person * cells + clashList[k]];
				if (other < 0 || found.includes(other)) continue;
				if (found.length === most || !this.mayMove(other)) return null;
				found.push(other);
			}
		}
		return found;
	}

	/** Neither locked nor begun nor moved already. */
	private mayMove(m: number): boolean {
		const { problem, at } = this.agenda;
		return !problem.locked[m] && problem.start[at[m]] >= this.now && !this.row.some(({ meeting }) => meeting === m);
	}

	private movableOf(person: number): number[] {
		const { occupant, problem } = this.agenda;
		const sittings = occupant.subarray(person * problem.cells, (person + 1) * problem.cells);
		return [...sittings].filter((m) => m >= 0 && this.mayMove(m));
	}

	/** Makes the moves of the best answer. */
	private carryOut(): boolean {
		const { agenda, best, touched } = this;
		if (!best) return false;
		const homes = best.filter(({ meeting }) => agenda.at[meeting] >= 0).map(({ meeting }) => this.takeOut(meeting));
		for (const seat of best) this.seat(seat);
		for (const { first, second } of [...homes, ...best]) touched.add(first).add(second);
		return true;
	}

	private takeOut(m: number): Seat {
		const { agenda } = this;
		const home = { meeting: m, cell: agenda.at[m], first: agenda.seat[2 * m], second: agenda.seat[2 * m + 1] };
		agenda.remove(m);
		return home;
	}

	private seat({ meeting, cell, first, second }: Seat): void {
		this.agenda.place(meeting, cell, first, second);
	}
}
