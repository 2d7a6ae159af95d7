import { Reduction } from './reduction.ts';
import { Restarts } from './restarts.ts';

export type Answer = 'sat' | 'unsat' | 'unknown';

/**
 * A conflict-driven clause-learning solver (CDCL) in typed arrays, in the line of Glucose and CaDiCaL: two watched
 * literals with blockers in one pool, pairs of literals apart, restarts by moving averages of LBD with the variables of
 * the last conflicts in front (good at refuting) in turns with rare restarts, VSIDS and target phases (good at finding),
 * rephasing, recursive minimisation, learned clauses kept by LBD and use, assumptions with cores.
 *
 * Literals: variable v is 2v (true) or 2v + 1 (false). Deterministic: the same calls give the same answers.
 */
export class Solver extends Reduction {
	conflicts = 0;
	consistent = true;
	/** Of the last answer `sat`: 1 per variable that is true. */
	model = new Uint8Array(0);

	/** A new variable; `hint`: the value it is tried with first. */
	variable(hint = false): number {
		const v = this.variables++;
		if (v >= this.level.length) this.grow(Math.max(64, 2 * v));
		this.hint(v, hint);
		this.enlist(v);
		return v;
	}

	/** One of these is true. */
	add(literals: readonly number[]): void {
		if (!this.consistent) return;
		this.backtrack(0);
		const clause: number[] = [];
		for (const literal of literals) {
			if (this.value[literal] > 0 || clause.includes(literal ^ 1)) return;
			if (this.value[literal] < 0 || clause.includes(literal)) continue;
			clause.push(literal);
		}
		if (clause.length === 0) this.consistent = false;
		else if (clause.length === 1) {
			this.assign(clause[0], 0);
			if (this.propagate() !== 0) this.consistent = false;
		} else if (clause.length === 2) {
			this.addPair(clause[0], clause[1]);
		} else {
			const c = this.store(clause, clause.length, 0);
			this.given.push(c);
			this.attach(c);
		}
	}

	/** Can all clauses and these assumptions hold? `unknown` after about `budget` conflicts, or when told to stop. */
	solve(assumptions: readonly number[], budget: number, shouldStop: () => boolean = () => false): Answer {
		this.core = [];
		if (!this.consistent) return 'unsat';
		this.backtrack(0);
		const end = this.conflicts + budget;
		const restarts = new Restarts(this.conflicts);
		this.stable = false;
		this.forgetTrails();
		for (;;) {
			const conflict = this.propagate();
			if (conflict !== 0) {
				this.conflicts++;
				if (this.levels === 0) {
					this.consistent = false;
					return 'unsat';
				}
				restarts.learned(this.analyse(conflict));
				continue;
			}
			if (this.conflicts >= end || ((this.conflicts & 63) === 0 && shouldStop())) {
				this.backtrack(0);
				return 'unknown';
			}
			if (this.levels >= assumptions.length) this.tend(restarts, assumptions.length);
			let literal = this.assume(assumptions);
			if (this.core.length > 0) {
				this.backtrack(0);
				return 'unsat';
			}
			if (literal < 0) {
				const v = this.pick();
				if (v < 0) {
					this.readModel();
					this.backtrack(0);
					return 'sat';
				}
				literal = 2 * v + (this.phaseOf(v) > 0 ? 0 : 1);
			}
			this.limits[this.levels++] = this.trailSize;
			this.assign(literal, 0);
		}
	}

	/** Changes the way of searching, starts again or cleans up when it is time; the first `fixed` levels are assumptions. */
	private tend(restarts: Restarts, fixed: number): void {
		if (restarts.isTurn(this.conflicts, !this.stable)) {
			this.stable = !this.stable;
			this.backtrack(Math.min(this.levels, fixed));
			if (this.stable) this.aim();
		} else if (restarts.isDue(this.conflicts, this.stable)) {
			this.backtrack(Math.min(this.levels, Math.max(fixed, this.reuse())));
			const phases = restarts.rephase(this.conflicts);
			if (phases >= 0) {
				this.backtrack(Math.min(this.levels, fixed));
				this.rephase(phases);
			}
		}
		if (restarts.cleansUp(this.conflicts)) this.reduce();
	}

	/** The next assumption to be decided, -1 when all hold; where one fails `core` says why. */
	private assume(assumptions: readonly number[]): number {
		while (this.levels < assumptions.length) {
			const literal = assumptions[this.levels];
			if (this.value[literal] === 0) return literal;
			if (this.value[literal] < 0) {
				this.explainFailure(literal);
				break;
			}
			this.limits[this.levels++] = this.trailSize;
		}
		return -1;
	}

	private readModel(): void {
		this.model = new Uint8Array(this.variables);
		for (let v = 0; v < this.variables; v++) this.model[v] = this.value[2 * v] > 0 ? 1 : 0;
	}

	/**
	 * A solver of its own for the same clauses with these literals true, in which they cost nothing: what follows from
	 * them is taken out. Variables keep their numbers and hints; what it learns stays with it.
	 */
	assuming(literals: readonly number[]): Solver {
		this.backtrack(0);
		const other = new Solver();
		for (let v = 0; v < this.variables; v++) other.variable(this.original[v] > 0);
		for (let k = 0; k < this.trailSize; k++) other.add([this.trail[k]]);
		for (const literal of literals) other.add([literal]);
		for (let literal = 0; literal < 2 * this.variables; literal++)
			for (let k = this.pairFrom[literal]; k < this.pairFrom[literal] + this.pairCount[literal]; k++)
				if ((literal ^ 1) < this.pairs[k]) other.add([literal ^ 1, this.pairs[k]]);
		for (const list of [this.given, this.learned])
			for (const clause of list) {
				const lbd = this.arena[clause - 2];
				if (lbd === 0 || (lbd > 0 && lbd <= 2))
					other.add(Array.from(this.arena.subarray(clause, clause + this.arena[clause - 1])));
			}
		if (!this.consistent) other.consistent = false;
		return other;
	}
}
