import { Agenda, type Snapshot } from './agenda.ts';
import type { Problem } from './problem.ts';
import type { Random } from './random.ts';
import { encode, type Encoding } from './sat/encode.ts';
import type { Answer } from './sat/solver.ts';

/** Beyond this many (meeting, cell) pairs clauses are not worth building: counting bounds only. */
const LARGEST = 20_000;

/** Whether the exact solver is tried on this problem. */
export function isProvable(problem: Problem): boolean {
	return problem.domainList.length <= LARGEST;
}

/**
 * Proves bounds on a problem and finds better schedules by exact search. `lowerBound` is on the breaks of every schedule
 * that places all of `wanted` within the fairness limit; `impossible` means there is none.
 */
export class Prover {
	lowerBound = 0;
	impossible = false;
	private readonly problem: Problem;
	private readonly wanted: (m: number) => boolean;
	private encoding: Encoding;
	readonly most: number;

	/** `most`: no proof will be asked about more breaks than this. */
	constructor(problem: Problem, wanted: (m: number) => boolean, most: number) {
		this.problem = problem;
		this.wanted = wanted;
		this.most = most;
		this.encoding = encode(problem, wanted, most);
	}

	get conflicts(): number {
		return this.encoding.solver.conflicts;
	}

	/** Looks for a schedule with at most `breaks` breaks; 'unsat' raises the bound. */
	atMost(breaks: number, budget: number, shouldStop: () => boolean): { answer: Answer; found: Snapshot | null } {
		const answer = this.encoding.solver.solve(this.within(breaks), budget, shouldStop);
		if (answer === 'unsat') {
			if (this.encoding.solver.consistent) {
				this.lowerBound = Math.max(this.lowerBound, breaks + 1);
				this.encoding.solver.add([this.encoding.breaks[breaks]]);
			}
			if (!this.encoding.solver.consistent) this.impossible = true;
		}
		return { answer, found: answer === 'sat' ? this.read() : null };
	}

	/** Looks for any schedule with everything wanted in it. */
	anything(budget: number, shouldStop: () => boolean): { answer: Answer; found: Snapshot | null } {
		const answer = this.encoding.solver.solve([], budget, shouldStop);
		if (answer === 'unsat') this.impossible = true;
		return { answer, found: answer === 'sat' ? this.read() : null };
	}

	/** An exact neighbourhood: only the freed meetings may move; null when nothing better is found within the budget. */
	around(agenda: Agenda, freed: Uint8Array, breaks: number, budget: number): Snapshot | null {
		const { held } = this.encoding;
		const { cells, meetings } = this.problem;
		const assumptions = this.within(breaks);
		for (let m = 0; m < meetings; m++)
			if (!freed[m] && agenda.at[m] >= 0) assumptions.push(held[m * cells + agenda.at[m]]);
		return this.encoding.solver.solve(assumptions, budget) === 'sat' ? this.read() : null;
	}

	/** Lets the exact search start from a schedule. */
	hint(agenda: Agenda): void {
		const { solver, held } = this.encoding;
		const { cells, meetings, domainFrom, domainList } = this.problem;
		for (let m = 0; m < meetings; m++)
			for (let k = domainFrom[m]; k < domainFrom[m + 1]; k++) {
				const literal = held[m * cells + domainList[k]];
				if (literal >= 0) solver.hint(literal >> 1, agenda.at[m] === domainList[k]);
			}
	}

	private within(breaks: number): number[] {
		if (breaks > this.most) throw new Error(`asked about ${breaks} breaks, built for ${this.most}`);
		return this.encoding.breaks.length > breaks ? [this.encoding.breaks[breaks] ^ 1] : [];
	}

	private read(): Snapshot {
		const { solver, held, sits } = this.encoding;
		const { meetings, cells, domainFrom, domainList } = this.problem;
		const at = new Int32Array(meetings).fill(-1);
		const seat = new Int32Array(2 * meetings).fill(-1);
		for (let m = 0; m < meetings; m++) {
			if (!this.wanted(m)) continue;
			for (let k = domainFrom[m]; k < domainFrom[m + 1]; k++)
				if (solver.model[held[m * cells + domainList[k]] >> 1]) at[m] = domainList[k];
			for (let side = 2 * m; side < 2 * m + 2; side++)
				for (const [person, list] of sits[side]) {
					const literal = list[at[m]];
					if (literal >= 0 && solver.model[literal >> 1]) seat[side] = person;
				}
		}
		return { at, seat };
	}
}

/** Meetings to free around a schedule: those of a few slots, or those of persons around one that waits. */
export function neighbourhood(agenda: Agenda, random: Random, size: number): Uint8Array {
	const { problem, at, seat } = agenda;
	const { meetings, cells, persons } = problem;
	const freed = new Uint8Array(meetings);
	if (random.below(2) === 0) {
		const open = new Uint8Array(cells);
		const first = random.below(cells);
		const count = Math.min(cells, size);
		const apart = random.below(2) === 0;
		for (let k = 0; k < count; k++) open[apart ? random.below(cells) : (first + k) % cells] = 1;
		for (let m = 0; m < meetings; m++) if (at[m] >= 0 && open[at[m]]) freed[m] = 1;
		return freed;
	}
	const waiting: number[] = [];
	for (let p = 0; p < persons; p++) if (agenda.breaks[p] > 0) waiting.push(p);
	const chosen = new Uint8Array(persons);
	const queue = [waiting.length > 0 ? waiting[random.below(waiting.length)] : random.below(persons)];
	chosen[queue[0]] = 1;
	let left = 3 * size;
	for (let k = 0; k < queue.length && left > 0; k++)
		for (let m = 0; m < meetings && left > 0; m++) {
			if (seat[2 * m] !== queue[k] && seat[2 * m + 1] !== queue[k]) continue;
			const other = seat[2 * m] === queue[k] ? seat[2 * m + 1] : seat[2 * m];
			if (chosen[other] || random.below(3) === 0) continue;
			chosen[other] = 1;
			queue.push(other);
			left--;
		}
	for (let m = 0; m < meetings; m++) if (at[m] >= 0 && (chosen[seat[2 * m]] || chosen[seat[2 * m + 1]])) freed[m] = 1;
	return freed;
}
