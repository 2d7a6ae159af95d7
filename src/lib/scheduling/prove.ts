import type { Agenda, Snapshot } from './agenda.ts';
import type { Problem } from './problem.ts';
import { totalizer } from './sat/count.ts';
import { encode, type Encoding } from './sat/encode.ts';
import type { Answer, Solver } from './sat/solver.ts';

/** Beyond this many (meeting, cell) pairs clauses are not worth building: counting bounds only. */
const LARGEST = 20_000;

/** Whether the exact solver is tried on this problem. */
export function isProvable(problem: Problem): boolean {
	return problem.domainList.length <= LARGEST;
}

/** Conflicts after which a question about single persons is asked again about all of them together. */
const QUICK = 2000;
/** Conflicts spent on making a core smaller, in all and per literal. */
const SHRINK = 3000;
const SHRINK_ONE = 200;

/** What a step of the proof came to: the bound went up, a schedule as good as the bound was found, or neither yet. */
export type Step = { outcome: 'raised' | 'found' | 'impossible' | 'unknown'; found: Snapshot | null };

/**
 * Proves bounds on a problem and finds better schedules by exact search. `lowerBound` is on the breaks of every schedule
 * that places all of `wanted` within the fairness limit; `impossible` means there is none.
 *
 * The bound is raised by cores (OLL; Andres, Kaufmann, Matheis, Schaub 2012): nobody waits; then, of those who cannot all
 * go without waiting, one may; and so on. The first schedule found this way has as few breaks as possible. A question that
 * stays open is asked of a solver of its own in which the assumptions are plain facts.
 */
export class Prover {
	lowerBound = 0;
	impossible = false;
	/** A schedule as good as the bound was found: nothing more can be proved. */
	settled = false;
	private readonly problem: Problem;
	private readonly wanted: (m: number) => boolean;
	private readonly encoding: Encoding;
	readonly most: number;
	/** What is hoped to be false, and what is hoped instead once it had to be given up. */
	private readonly hopes = new Set<number>();
	private readonly after = new Map<number, number>();
	/** The question at hand with the hopes as facts. */
	private apart: Solver | null = null;
	private spentApart = 0;
	private counted: number[] | null = null;

	/** `most`: no neighbourhood will be asked about more breaks than this. */
	constructor(problem: Problem, wanted: (m: number) => boolean, most: number) {
		this.problem = problem;
		this.wanted = wanted;
		this.most = most;
		this.encoding = encode(problem, wanted);
		for (const sorted of this.encoding.waits) this.hope(sorted);
	}

	get conflicts(): number {
		return this.encoding.solver.conflicts + this.spentApart + (this.apart?.conflicts ?? 0);
	}

	/** Asks whether there is a schedule as good as the bound, for at most about `budget` conflicts. */
	step(budget: number, shouldStop: () => boolean): Step {
		const { solver } = this.encoding;
		if (!this.apart) {
			const answer = solver.solve(this.assumed(), Math.min(QUICK, budget), shouldStop);
			if (answer === 'sat') return this.settle(solver);
			if (answer === 'unsat') return this.giveUp(this.shrink(solver.core));
			if (budget <= QUICK || shouldStop()) return { outcome: 'unknown', found: null };
			this.apart = solver.assuming(this.assumed());
		}
		const answer = this.apart.solve([], budget, shouldStop);
		if (answer === 'unknown') return { outcome: 'unknown', found: null };
		if (answer === 'sat') return this.settle(this.apart);
		this.spentApart += this.apart.conflicts;
		this.apart = null;
		return this.giveUp(this.assumed());
	}

	private settle(solver: Solver): Step {
		this.settled = true;
		return { outcome: 'found', found: this.read(solver) };
	}

	private assumed(): number[] {
		return [...this.hopes].map((literal) => literal ^ 1);
	}

	/** Hopes that the first of these sorted literals is false, then the next. */
	private hope(sorted: readonly number[]): void {
		if (sorted.length === 0) return;
		this.hopes.add(sorted[0]);
		for (let k = 0; k + 1 < sorted.length; k++) this.after.set(sorted[k], sorted[k + 1]);
	}

	/** These cannot all hold: one break more, and one of them may fail. */
	private giveUp(core: readonly number[]): Step {
		const { solver } = this.encoding;
		if (core.length === 0) {
			this.impossible = true;
			return { outcome: 'impossible', found: null };
		}
		this.lowerBound++;
		const failed = core.map((literal) => literal ^ 1);
		for (const literal of failed) {
			this.hopes.delete(literal);
			const next = this.after.get(literal);
			if (next !== undefined) this.hopes.add(next);
		}
		solver.add(failed);
		const sorted = totalizer(
			solver,
			failed.map((literal) => [literal]),
			failed.length
		);
		this.hope(sorted.slice(1));
		return { outcome: 'raised', found: null };
	}

	/** A smaller core, by leaving out one after the other while that is quickly refuted. */
	private shrink(given: readonly number[]): number[] {
		const { solver } = this.encoding;
		let core = [...given];
		const end = solver.conflicts + SHRINK;
		for (const literal of given.toReversed()) {
			if (core.length < 2 || solver.conflicts >= end) break;
			if (!core.includes(literal)) continue;
			const rest = core.filter((other) => other !== literal);
			if (solver.solve(rest, SHRINK_ONE) === 'unsat') core = [...solver.core];
		}
		return core;
	}

	/** Looks for any schedule with everything wanted in it. */
	anything(budget: number, shouldStop: () => boolean): { answer: Answer; found: Snapshot | null } {
		const { solver } = this.encoding;
		const answer = solver.solve([], budget, shouldStop);
		if (answer === 'unsat') this.impossible = true;
		return { answer, found: answer === 'sat' ? this.read(solver) : null };
	}

	/** An exact neighbourhood: only the freed meetings may move; null when nothing better is found within the budget. */
	around(agenda: Agenda, freed: Uint8Array, breaks: number, budget: number): Snapshot | null {
		const { held } = this.encoding;
		const { cells, meetings } = this.problem;
		const assumptions = this.within(breaks);
		for (let m = 0; m < meetings; m++)
			if (!freed[m] && agenda.at[m] >= 0) assumptions.push(held[m * cells + agenda.at[m]]);
		const { solver } = this.encoding;
		return solver.solve(assumptions, budget) === 'sat' ? this.read(solver) : null;
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
		const { solver, waits } = this.encoding;
		this.counted ??= totalizer(solver, waits, this.most);
		return this.counted.length > breaks ? [this.counted[breaks] ^ 1] : [];
	}

	private read(solver: Solver): Snapshot {
		const { held, sits } = this.encoding;
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
