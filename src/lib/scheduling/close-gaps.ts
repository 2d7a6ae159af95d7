import { type Agenda, breaksIn } from './agenda.ts';

/** Changes weighed before the search ends with what it has: a few milliseconds, and the same everywhere. */
const TRIES = 20_000;
/** Chains one after the other. */
const DEEPEST = 3;

/** Meetings that move together: from where to where, whose day that changes, and the breaks it leaves. */
type Chain = { meetings: number[]; homes: number[]; goals: number[]; ends: number[]; breaks: number };

/**
 * Closes gaps with few moves: rows of short Kempe chains (meetings that change between two slots, each because of the one
 * before; or the last of two goes to a third slot), the next beginning at an end of the one before, the most promising
 * first. Only the ends of a chain change their day, and who comes into a full slot sends somebody away. Every rule is asked of `Agenda.fits`.
 */
export class GapCloser {
	private readonly agenda: Agenda;
	/** First minute that can still be planned. */
	private readonly now: number;
	private readonly scratch: Int32Array;
	/** Most meetings away from where they were; whose days have changed. */
	private most = 0;
	private persons: number[] = [];
	private tries = 0;
	/** The chains made so far, and the best answer: where meetings go and what it leaves. */
	private readonly row: Chain[] = [];
	private best: Map<number, number> | null = null;
	private fewest = 0;
	private leastMoved = 0;

	constructor(agenda: Agenda, now: number) {
		this.agenda = agenda;
		this.now = now;
		this.scratch = new Int32Array(agenda.problem.words);
	}

	/** Leaves fewer breaks if it can, with at most `most` meetings moved in all, beginning at these persons. */
	close(persons: Iterable<number>, most: number): void {
		const { agenda } = this;
		this.most = most;
		this.tries = 0;
		this.best = null;
		this.fewest = agenda.totalBreaks;
		this.leastMoved = agenda.moved;
		this.persons = [...persons];
		this.search(this.persons);
		if (!this.best) return;
		const goals: [number, number, number, number][] = [];
		for (const [m, cell] of this.best as Map<number, number>) {
			goals.push([m, cell, agenda.seat[2 * m], agenda.seat[2 * m + 1]]);
			agenda.remove(m);
		}
		for (const [m, cell, first, second] of goals) agenda.place(m, cell, first, second);
	}

	private search(starts: Iterable<number>): void {
		const { row } = this;
		const chains: Chain[] = [];
		for (const person of starts) this.gather(person, chains);
		chains.sort((a, b) => a.breaks - b.breaks || a.meetings.length - b.meetings.length);
		for (const chain of chains) {
			if (this.tries > TRIES) return;
			if (!this.promises(chain.breaks, this.agenda.moved + chain.meetings.length)) continue;
			if (!this.shift(chain.meetings, chain.homes, chain.goals)) continue;
			row.push(chain);
			if (this.agenda.moved <= this.most) {
				this.offer();
				if (row.length < DEEPEST && this.promises(this.agenda.totalBreaks, this.agenda.moved))
					this.search(new Set([...this.persons, ...row.flatMap(({ ends }) => ends)]));
			}
			row.pop();
			this.shift(chain.meetings, chain.goals, chain.homes);
		}
	}

	/** Whether this could still lead to the best answer, when every further move closes one gap. */
	private promises(breaks: number, moved: number): boolean {
		const further = this.row.length < DEEPEST ? Math.max(0, this.most - moved) : 0;
		return breaks - further < this.fewest || (breaks === this.fewest && moved < this.leastMoved);
	}

	private offer(): void {
		const { totalBreaks, moved } = this.agenda;
		if (totalBreaks > this.fewest || (totalBreaks === this.fewest && moved >= this.leastMoved)) return;
		this.fewest = totalBreaks;
		this.leastMoved = moved;
		this.best = new Map();
		for (const { meetings } of this.row) for (const m of meetings) this.best.set(m, this.agenda.at[m]);
	}

	/** All short chains from a person on that could be part of something better. */
	private gather(person: number, chains: Chain[]): void {
		const { agenda } = this;
		const { cells } = agenda.problem;
		const own = person * cells;
		for (let from = 0; from < cells; from++) {
			if (!this.mayMove(agenda.occupant[own + from])) continue;
			for (let to = 0; to < cells; to++) {
				if (!this.isIdle(person, to)) continue;
				this.tries++;
				const breaks = agenda.totalBreaks + this.more(person, from, to);
				this.follow(person, from, to, breaks, chains);
				this.bend(person, from, to, breaks, chains);
			}
		}
	}

	/** Back and forth between the two cells until somebody is idle. */
	private follow(person: number, from: number, to: number, breaks: number, chains: Chain[]): void {
		const { agenda, most } = this;
		const { occupant, problem } = agenda;
		const chain: Chain = { meetings: [], homes: [], goals: [], ends: [person], breaks };
		let end = person;
		let here = from;
		let there = to;
		for (let m = occupant[person * problem.cells + from]; m >= 0;) {
			// Those moved already may come along, if that brings them back.
			if (chain.meetings.length === most || !this.mayMove(m) || !problem.allowed[m * problem.cells + there]) return;
			chain.meetings.push(m);
			chain.homes.push(here);
			chain.goals.push(there);
			end = this.partner(m, end);
			m = occupant[end * problem.cells + there];
			if (m >= 0) [here, there] = [there, here];
		}
		chain.ends.push(end);
		chain.breaks += this.more(end, here, there);
		if (this.promises(chain.breaks, agenda.moved + 1)) chains.push(chain);
	}

	/** Whoever is in the way goes to a third cell with the one it meets. */
	private bend(person: number, from: number, to: number, breaks: number, chains: Chain[]): void {
		const { agenda, most } = this;
		const { occupant, problem } = agenda;
		const { cells, allowed } = problem;
		const first = occupant[person * cells + from];
		const middle = this.partner(first, person);
		const second = occupant[middle * cells + to];
		if (most < 2 || !allowed[first * cells + to] || !this.mayMove(second)) return;
		const end = this.partner(second, middle);
		for (let goal = 0; goal < cells; goal++) {
			if (goal === from || !allowed[second * cells + goal] || !this.isIdle(middle, goal)) continue;
			this.tries++;
			const chain: Chain = {
				meetings: [first, second],
				homes: [from, to],
				goals: [to, goal],
				ends: [person, middle],
				breaks: breaks + this.more(middle, from, goal)
			};
			const third = occupant[end * cells + goal];
			if (third < 0) {
				chain.ends.push(end);
				chain.breaks += this.more(end, to, goal);
			} else {
				// It changes places with one of its own.
				const last = this.partner(third, end);
				if (most < 3 || !this.mayMove(third) || !allowed[third * cells + to] || !this.isIdle(last, to)) continue;
				chain.meetings.push(third);
				chain.homes.push(goal);
				chain.goals.push(to);
				chain.ends.push(last);
				chain.breaks += this.more(last, goal, to);
			}
			if (this.promises(chain.breaks, agenda.moved + 1)) chains.push(chain);
		}
	}

	private mayMove(m: number): boolean {
		const { problem, at } = this.agenda;
		return m >= 0 && !problem.locked[m] && problem.start[at[m]] >= this.now;
	}

	private isIdle(person: number, cell: number): boolean {
		const { occupant, problem } = this.agenda;
		const at = person * problem.cells + cell;
		return occupant[at] < 0 && problem.free[at] === 1 && problem.start[cell] >= this.now;
	}

	private partner(m: number, person: number): number {
		const { seat } = this.agenda;
		return seat[2 * m] === person ? seat[2 * m + 1] : seat[2 * m];
	}

	/** What it does to a person's breaks to leave one cell for another. */
	private more(person: number, from: number, to: number): number {
		const { agenda, scratch } = this;
		const { words, cellMask } = agenda.problem;
		for (let w = 0; w < words; w++)
			scratch[w] = agenda.mask[person * words + w] ^ cellMask[from * words + w] ^ cellMask[to * words + w];
		return breaksIn(agenda.problem, scratch, 0) - agenda.breaks[person];
	}

	/** Moves meetings together; undone and false when a rule forbids it. */
	private shift(meetings: number[], homes: number[], goals: number[]): boolean {
		const { agenda } = this;
		const seats = meetings.flatMap((m) => [agenda.seat[2 * m], agenda.seat[2 * m + 1]]);
		for (const m of meetings) agenda.remove(m);
		for (let k = 0; k < meetings.length; k++) {
			if (agenda.fits(meetings[k], goals[k], seats[2 * k], seats[2 * k + 1])) {
				agenda.place(meetings[k], goals[k], seats[2 * k], seats[2 * k + 1]);
				continue;
			}
			for (let i = 0; i < k; i++) agenda.remove(meetings[i]);
			meetings.forEach((m, i) => agenda.place(m, homes[i], seats[2 * i], seats[2 * i + 1]));
			return false;
		}
		return true;
	}
}
