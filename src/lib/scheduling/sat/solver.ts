/**
 * A conflict-driven clause-learning solver (CDCL) in typed arrays, in the line of MiniSat and Glucose:
 * two watched literals with blockers, binary clauses apart, VSIDS, saved phases, recursive clause minimisation,
 * restarts by moving averages of LBD alternating with calm stretches, learned clauses kept by LBD, assumptions with cores.
 *
 * Literals: variable v is 2v (true) or 2v + 1 (false). Deterministic: the same calls give the same answers.
 */
export type Answer = 'sat' | 'unsat' | 'unknown';

const NO_REASON = -1;
/** Clause header in the arena: size, LBD (0 = given, never dropped), used since the last clean-up. */
const HEADER = 3;

export class Solver {
	variables = 0;
	conflicts = 0;
	/** False once the clauses contradict each other without assumptions. */
	consistent = true;
	/** After 'unsat' under assumptions: those that contradict each other. */
	core: number[] = [];
	/** After 'sat': 1 = true per variable. */
	model = new Uint8Array(0);

	private value = new Int8Array(0); // per literal: 1 true, -1 false, 0 open
	private level = new Int32Array(0);
	private reason = new Int32Array(0); // NO_REASON, clause, or -2 - literal for a binary clause
	private phase = new Uint8Array(0);
	private bestPhase = new Uint8Array(0);
	private activity = new Float64Array(0);
	private seen = new Uint8Array(0);
	private heap = new Int32Array(0);
	private heapAt = new Int32Array(0);
	private heapSize = 0;
	private trail = new Int32Array(0);
	private trailSize = 0;
	private head = 0;
	private limits: number[] = [];
	private arena = new Int32Array(1 << 16);
	private arenaSize = 1;
	private wasted = 0;
	private watch: Int32Array[] = [];
	private watchSize = new Int32Array(0);
	private binary: Int32Array[] = [];
	private binarySize = new Int32Array(0);
	private learned: number[] = [];
	private increment = 1;
	private bestTrail = 0;
	private stampLevel = new Int32Array(0);
	private stamp = 0;
	private learnt = new Int32Array(64);
	private stack: number[] = [];
	private toClear: number[] = [];

	/** Adds a variable; its number. `hint` is the value tried first. */
	variable(hint = false): number {
		const v = this.variables++;
		if (v >= this.level.length) this.grow(Math.max(64, 2 * v));
		this.phase[v] = hint ? 1 : 0;
		this.reason[v] = NO_REASON;
		this.heapAt[v] = -1;
		this.watch.push(EMPTY, EMPTY);
		this.binary.push(EMPTY, EMPTY);
		this.insert(v);
		return v;
	}

	/** The value tried first from now on. */
	hint(variable: number, value: boolean): void {
		this.phase[variable] = value ? 1 : 0;
	}

	/** Makes a variable be decided earlier at the start. */
	favour(variable: number, amount: number): void {
		this.activity[variable] += amount;
		if (this.heapAt[variable] >= 0) this.up(this.heapAt[variable]);
	}

	/** Adds a clause; only between calls of `solve`. */
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
			this.assign(clause[0], NO_REASON);
			if (this.propagate() !== NO_CONFLICT) this.consistent = false;
		} else if (clause.length === 2) this.addBinary(clause[0], clause[1]);
		else this.attach(this.store(clause, clause.length, 0));
	}

	/** Looks for a model in which the assumptions hold; 'unknown' when the budget of conflicts is spent or it is told to stop. */
	solve(assumptions: readonly number[], budget: number, shouldStop: () => boolean = () => false): Answer {
		this.core = [];
		if (!this.consistent) return 'unsat';
		this.backtrack(0);
		const last = this.conflicts + budget;
		let fast = 0;
		let slow = 0;
		let sinceRestart = 0;
		let calm = false;
		let turn = this.conflicts + 1000;
		let turnLength = 1000;
		let luby = 0;
		let calmLimit = 0;
		let nextReduce = this.conflicts + 2000;
		let reduces = 0;
		let nextRephase = this.conflicts + 3000;
		let rephases = 0;
		this.bestTrail = 0;
		for (;;) {
			const conflict = this.propagate();
			if (conflict !== NO_CONFLICT) {
				this.conflicts++;
				sinceRestart++;
				if (this.limits.length === 0) {
					this.consistent = false;
					return 'unsat';
				}
				if (this.limits.length > 0 && this.trailSize > this.bestTrail) this.rememberBest();
				const lbd = this.analyse(conflict);
				fast += (lbd - fast) / 33;
				slow += (lbd - slow) / Math.min(10_000, sinceRestart + 1000);
				this.increment /= calm ? 0.95 : 0.92;
				if (this.increment > 1e100) this.rescale();
				continue;
			}
			if (this.conflicts >= last || ((this.conflicts & 127) === 0 && sinceRestart > 0 && shouldStop())) {
				this.backtrack(0);
				return 'unknown';
			}
			if (this.conflicts >= turn) {
				calm = !calm;
				turnLength = Math.floor(turnLength * 1.3);
				turn = this.conflicts + turnLength;
				luby = 0;
				calmLimit = 512;
				sinceRestart = 0;
				this.backtrack(assumptionLevels(assumptions, this.limits.length));
			}
			if (calm ? sinceRestart > calmLimit : sinceRestart > 10 && fast > 1.12 * slow) {
				sinceRestart = 0;
				if (calm) calmLimit = 512 * lubyTerm(++luby);
				this.backtrack(assumptionLevels(assumptions, this.limits.length));
				if (this.conflicts >= nextRephase && calm) {
					this.rephase(rephases++);
					nextRephase = this.conflicts + 3000 * rephases;
				}
			}
			if (this.conflicts >= nextReduce) {
				reduces++;
				nextReduce = this.conflicts + 2000 + 300 * reduces;
				this.reduce();
			}
			let next = -1;
			while (this.limits.length < assumptions.length) {
				const literal = assumptions[this.limits.length];
				if (this.value[literal] > 0) this.limits.push(this.trailSize);
				else if (this.value[literal] < 0) {
					this.explainFailure(literal);
					this.backtrack(0);
					return 'unsat';
				} else {
					next = literal;
					break;
				}
			}
			if (next < 0) {
				const v = this.pick();
				if (v < 0) {
					this.model = new Uint8Array(this.variables);
					for (let k = 0; k < this.variables; k++) this.model[k] = this.value[2 * k] > 0 ? 1 : 0;
					this.backtrack(0);
					return 'sat';
				}
				next = 2 * v + (this.phase[v] ? 0 : 1);
			}
			this.limits.push(this.trailSize);
			this.assign(next, NO_REASON);
		}
	}

	private grow(size: number): void {
		this.value = resizedBytes(this.value, 2 * size);
		this.level = resized(this.level, size);
		this.reason = resized(this.reason, size);
		this.phase = resizedBytes(this.phase, size);
		this.bestPhase = resizedBytes(this.bestPhase, size);
		const activity = new Float64Array(size);
		activity.set(this.activity);
		this.activity = activity;
		this.seen = resizedBytes(this.seen, size);
		this.heap = resized(this.heap, size);
		this.heapAt = resized(this.heapAt, size);
		this.trail = resized(this.trail, size);
		this.watchSize = resized(this.watchSize, 2 * size);
		this.binarySize = resized(this.binarySize, 2 * size);
		this.stampLevel = resized(this.stampLevel, size + 1);
		this.learnt = resized(this.learnt, size + 1);
	}

	private store(literals: ArrayLike<number>, size: number, lbd: number): number {
		if (this.arenaSize + HEADER + size > this.arena.length) {
			const larger = new Int32Array(2 * this.arena.length + size + HEADER);
			larger.set(this.arena.subarray(0, this.arenaSize));
			this.arena = larger;
		}
		const at = this.arenaSize;
		this.arena[at] = size;
		this.arena[at + 1] = lbd;
		this.arena[at + 2] = 1;
		for (let k = 0; k < size; k++) this.arena[at + HEADER + k] = literals[k];
		this.arenaSize += HEADER + size;
		return at;
	}

	private attach(clause: number): void {
		const a = this.arena[clause + HEADER];
		const b = this.arena[clause + HEADER + 1];
		this.addWatch(a ^ 1, clause, b);
		this.addWatch(b ^ 1, clause, a);
	}

	/** Clauses to look at when `literal` becomes true. */
	private addWatch(literal: number, clause: number, blocker: number): void {
		let list = this.watch[literal];
		const size = this.watchSize[literal];
		if (2 * size + 2 > list.length) this.watch[literal] = list = resized(list, Math.max(8, 4 * size));
		list[2 * size] = clause;
		list[2 * size + 1] = blocker;
		this.watchSize[literal] = size + 1;
	}

	private addBinary(a: number, b: number): void {
		for (let k = 0; k < 2; k++) {
			const literal = (k === 0 ? a : b) ^ 1;
			const size = this.binarySize[literal];
			if (size === this.binary[literal].length)
				this.binary[literal] = resized(this.binary[literal], Math.max(4, 2 * size));
			this.binary[literal][size] = k === 0 ? b : a;
			this.binarySize[literal] = size + 1;
		}
	}

	private assign(literal: number, reason: number): void {
		const v = literal >> 1;
		this.value[literal] = 1;
		this.value[literal ^ 1] = -1;
		this.level[v] = this.limits.length;
		this.reason[v] = reason;
		this.trail[this.trailSize++] = literal;
	}

	/** Draws all consequences; a conflicting clause, or a binary one as -2 - literal (with the other in `conflictLiteral`). */
	private propagate(): number {
		const { value, trail } = this;
		while (this.head < this.trailSize) {
			const p = trail[this.head++];
			const pairs = this.binary[p];
			for (let k = this.binarySize[p] - 1; k >= 0; k--) {
				const other = pairs[k];
				const now = value[other];
				if (now > 0) continue;
				if (now < 0) {
					this.conflictLiteral = p ^ 1;
					return -2 - other;
				}
				this.assign(other, -2 - (p ^ 1));
			}
			const list = this.watch[p];
			const end = 2 * this.watchSize[p];
			const falsified = p ^ 1;
			const arena = this.arena;
			let read = 0;
			let write = 0;
			while (read < end) {
				const clause = list[read];
				const blocker = list[read + 1];
				read += 2;
				if (value[blocker] > 0) {
					list[write] = clause;
					list[write + 1] = blocker;
					write += 2;
					continue;
				}
				const at = clause + HEADER;
				const other = arena[at] ^ arena[at + 1] ^ falsified;
				const now = value[other];
				if (now > 0) {
					list[write] = clause;
					list[write + 1] = other;
					write += 2;
					continue;
				}
				const stop = at + arena[clause];
				let k = at + 2;
				while (k < stop && value[arena[k]] < 0) k++;
				if (k < stop) {
					const found = arena[k];
					arena[at] = other;
					arena[at + 1] = found;
					arena[k] = falsified;
					this.addWatch(found ^ 1, clause, other);
					continue;
				}
				list[write] = clause;
				list[write + 1] = other;
				write += 2;
				if (now < 0) {
					while (read < end) {
						list[write] = list[read];
						list[write + 1] = list[read + 1];
						write += 2;
						read += 2;
					}
					this.watchSize[p] = write >> 1;
					return clause;
				}
				this.assign(other, clause);
			}
			this.watchSize[p] = write >> 1;
		}
		return NO_CONFLICT;
	}

	private conflictLiteral = 0;

	private bump(v: number): void {
		this.activity[v] += this.increment;
		if (this.heapAt[v] >= 0) this.up(this.heapAt[v]);
	}

	/** Learns the first unique implication point of a conflict and goes back to where it bites; its LBD. */
	private analyse(conflict: number): number {
		const { seen, level, trail, learnt } = this;
		const now = this.limits.length;
		let open = 0;
		let size = 1;
		let at = this.trailSize - 1;
		let clause = conflict;
		let p = -1;
		const visit = (literal: number): void => {
			const v = literal >> 1;
			if (seen[v] || level[v] === 0) return;
			seen[v] = 1;
			this.bump(v);
			if (level[v] >= now) open++;
			else learnt[size++] = literal;
		};
		for (;;) {
			if (clause < -1) {
				visit(-2 - clause);
				if (p < 0) visit(this.conflictLiteral);
			} else {
				const { arena } = this;
				if (arena[clause + 1] > 0) {
					arena[clause + 2] = 2;
					if (arena[clause + 1] > 3) {
						const lbd = this.lbdOf(arena, clause + HEADER, arena[clause]);
						if (lbd < arena[clause + 1]) arena[clause + 1] = lbd;
					}
				}
				const stop = clause + HEADER + arena[clause];
				for (let k = clause + HEADER; k < stop; k++) if (arena[k] !== p) visit(arena[k]);
			}
			while (!seen[trail[at] >> 1]) at--;
			p = trail[at--];
			seen[p >> 1] = 0;
			clause = this.reason[p >> 1];
			if (--open === 0) break;
		}
		learnt[0] = p ^ 1;
		this.toClear.length = 0;
		this.levelBits = 0;
		for (let k = 1; k < size; k++) {
			this.toClear.push(learnt[k] >> 1);
			this.levelBits |= 1 << (level[learnt[k] >> 1] & 31);
		}
		let kept = 1;
		for (let k = 1; k < size; k++)
			if (this.reason[learnt[k] >> 1] === NO_REASON || !this.redundant(learnt[k])) learnt[kept++] = learnt[k];
		size = kept;
		for (const v of this.toClear) seen[v] = 0;

		const lbd = this.lbdOf(learnt, 0, size);
		let back = 0;
		if (size > 1) {
			let deepest = 1;
			for (let k = 2; k < size; k++) if (level[learnt[k] >> 1] > level[learnt[deepest] >> 1]) deepest = k;
			const swap = learnt[1];
			learnt[1] = learnt[deepest];
			learnt[deepest] = swap;
			back = level[learnt[1] >> 1];
		}
		this.backtrack(back);
		if (size === 1) this.assign(learnt[0], NO_REASON);
		else if (size === 2) {
			this.addBinary(learnt[0], learnt[1]);
			this.assign(learnt[0], -2 - learnt[1]);
		} else {
			const learned = this.store(learnt, size, lbd);
			this.learned.push(learned);
			this.attach(learned);
			this.assign(learnt[0], learned);
		}
		return lbd;
	}

	/** Whether a literal of the learned clause follows from the others. */
	private redundant(literal: number): boolean {
		const { stack, toClear, seen, level } = this;
		stack.length = 0;
		stack.push(literal);
		const top = toClear.length;
		while (stack.length > 0) {
			const why = this.reason[stack.pop()! >> 1];
			const from = why < -1 ? 0 : why + HEADER;
			const to = why < -1 ? 1 : from + this.arena[why];
			for (let k = from; k < to; k++) {
				const other = why < -1 ? -2 - why : this.arena[k];
				const v = other >> 1;
				if (seen[v] || level[v] === 0) continue;
				if (this.reason[v] === NO_REASON || !this.levelInClause(level[v])) {
					while (toClear.length > top) seen[toClear.pop()!] = 0;
					return false;
				}
				seen[v] = 1;
				toClear.push(v);
				stack.push(other);
			}
		}
		return true;
	}

	/** Cheap filter: only levels present in the learned clause can make a literal redundant; kept as a bit set of level mod 32. */
	private levelInClause(level: number): boolean {
		return (this.levelBits & (1 << (level & 31))) !== 0;
	}

	private levelBits = 0;

	private lbdOf(literals: Int32Array, from: number, size: number): number {
		this.stamp++;
		let distinct = 0;
		for (let k = from; k < from + size; k++) {
			const level = this.level[literals[k] >> 1];
			if (level === 0 || this.stampLevel[level] === this.stamp) continue;
			this.stampLevel[level] = this.stamp;
			distinct++;
		}
		return distinct;
	}

	/** Which assumptions make `literal` false. */
	private explainFailure(literal: number): void {
		const { seen } = this;
		this.core = [literal];
		if (this.level[literal >> 1] === 0) return;
		seen[literal >> 1] = 1;
		for (let k = this.trailSize - 1; k >= this.limits[0]; k--) {
			const v = this.trail[k] >> 1;
			if (!seen[v]) continue;
			seen[v] = 0;
			const why = this.reason[v];
			if (why === NO_REASON) {
				this.core.push(this.trail[k]);
			} else if (why < -1) {
				const other = (-2 - why) >> 1;
				if (this.level[other] > 0) seen[other] = 1;
			} else {
				for (let i = why + HEADER; i < why + HEADER + this.arena[why]; i++) {
					const other = this.arena[i] >> 1;
					if (other !== v && this.level[other] > 0) seen[other] = 1;
				}
			}
		}
	}

	private backtrack(level: number): void {
		if (this.limits.length <= level) return;
		const to = this.limits[level];
		for (let k = this.trailSize - 1; k >= to; k--) {
			const literal = this.trail[k];
			const v = literal >> 1;
			this.value[literal] = 0;
			this.value[literal ^ 1] = 0;
			this.phase[v] = literal & 1 ? 0 : 1;
			if (this.heapAt[v] < 0) this.insert(v);
		}
		this.trailSize = to;
		this.head = to;
		this.limits.length = level;
	}

	private rememberBest(): void {
		this.bestTrail = this.trailSize;
		for (let k = 0; k < this.trailSize; k++) this.bestPhase[this.trail[k] >> 1] = this.trail[k] & 1 ? 0 : 1;
	}

	private rephase(turn: number): void {
		if (turn % 2 === 0) this.phase.set(this.bestPhase);
		this.bestTrail = 0;
	}

	/** Drops the worse half of the learned clauses, then packs the arena when much is wasted. */
	private reduce(): void {
		this.backtrack(0);
		const { arena } = this;
		const candidates: number[] = [];
		const kept: number[] = [];
		for (const clause of this.learned) {
			const lbd = arena[clause + 1];
			if (lbd <= 2 || (lbd <= 6 && arena[clause + 2] > 0) || arena[clause + 2] === 2) {
				kept.push(clause);
				arena[clause + 2] = lbd <= 6 && arena[clause + 2] === 2 ? 1 : 0;
			} else candidates.push(clause);
		}
		candidates.sort((a, b) => arena[a + 1] - arena[b + 1] || arena[a] - arena[b] || a - b);
		const keep = candidates.length >> 1;
		for (let k = 0; k < candidates.length; k++) {
			if (k < keep) kept.push(candidates[k]);
			else {
				this.wasted += arena[candidates[k]] + HEADER;
				arena[candidates[k] + 1] = DROPPED;
			}
		}
		this.learned = kept;
		for (let literal = 0; literal < 2 * this.variables; literal++) {
			const list = this.watch[literal];
			const end = this.watchSize[literal];
			let write = 0;
			for (let k = 0; k < end; k++) {
				if (arena[list[2 * k] + 1] === DROPPED) continue;
				list[2 * write] = list[2 * k];
				list[2 * write + 1] = list[2 * k + 1];
				write++;
			}
			this.watchSize[literal] = write;
		}
		// Reasons of level 0 are never followed, so dropped clauses leave nothing dangling.
		if (this.wasted > this.arenaSize >> 2) this.pack();
	}

	private pack(): void {
		const old = this.arena;
		const moved = new Int32Array(this.arenaSize);
		const fresh = new Int32Array(Math.max(1 << 16, this.arenaSize - this.wasted + (1 << 15)));
		let size = 1;
		for (let at = 1; at < this.arenaSize;) {
			const length = old[at] + HEADER;
			if (old[at + 1] !== DROPPED) {
				for (let k = 0; k < length; k++) fresh[size + k] = old[at + k];
				moved[at] = size;
				size += length;
			}
			at += length;
		}
		this.arena = fresh;
		this.arenaSize = size;
		this.wasted = 0;
		this.learned = this.learned.map((clause) => moved[clause]);
		for (let literal = 0; literal < 2 * this.variables; literal++) {
			const list = this.watch[literal];
			for (let k = 0; k < this.watchSize[literal]; k++) list[2 * k] = moved[list[2 * k]];
		}
	}

	private pick(): number {
		while (this.heapSize > 0) {
			const v = this.heap[0];
			this.heapSize--;
			this.heapAt[v] = -1;
			if (this.heapSize > 0) {
				this.heap[0] = this.heap[this.heapSize];
				this.heapAt[this.heap[0]] = 0;
				this.down(0);
			}
			if (this.value[2 * v] === 0) return v;
		}
		return -1;
	}

	private insert(v: number): void {
		this.heap[this.heapSize] = v;
		this.heapAt[v] = this.heapSize++;
		this.up(this.heapAt[v]);
	}

	private up(at: number): void {
		const { heap, heapAt, activity } = this;
		const v = heap[at];
		while (at > 0) {
			const parent = (at - 1) >> 1;
			if (activity[heap[parent]] >= activity[v]) break;
			heap[at] = heap[parent];
			heapAt[heap[at]] = at;
			at = parent;
		}
		heap[at] = v;
		heapAt[v] = at;
	}

	private down(at: number): void {
		const { heap, heapAt, activity, heapSize } = this;
		const v = heap[at];
		for (;;) {
			let child = 2 * at + 1;
			if (child >= heapSize) break;
			if (child + 1 < heapSize && activity[heap[child + 1]] > activity[heap[child]]) child++;
			if (activity[heap[child]] <= activity[v]) break;
			heap[at] = heap[child];
			heapAt[heap[at]] = at;
			at = child;
		}
		heap[at] = v;
		heapAt[v] = at;
	}

	private rescale(): void {
		for (let v = 0; v < this.variables; v++) this.activity[v] *= 1e-100;
		this.increment *= 1e-100;
	}
}

const EMPTY = new Int32Array(0);
const NO_CONFLICT = 0;
const DROPPED = -1;

function resized(array: Int32Array, size: number): Int32Array<ArrayBuffer> {
	const larger = new Int32Array(size);
	larger.set(array);
	return larger;
}

function resizedBytes<T extends Int8Array | Uint8Array>(array: T, size: number): T {
	// The constructor of the same kind of array; TypeScript does not carry the kind through `constructor`.
	const larger = new (array.constructor as new (size: number) => T)(size);
	larger.set(array);
	return larger;
}

/** A restart keeps the levels of assumptions that are already in place. */
function assumptionLevels(assumptions: readonly number[], levels: number): number {
	return Math.min(assumptions.length, levels);
}

/** 1 1 2 1 1 2 4 … (Luby, Sinclair, Zuckerman 1993), counted from 1. */
function lubyTerm(n: number): number {
	for (;;) {
		const power = 32 - Math.clz32(n + 1);
		if (n === (1 << (power - 1)) - 1) return 1 << (power - 2);
		n -= (1 << (power - 1)) - 1;
	}
}
