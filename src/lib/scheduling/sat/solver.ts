/**
 * A conflict-driven clause-learning solver (CDCL) in typed arrays, in the line of Glucose and CaDiCaL: two watched
 * literals with blockers in one pool, pairs of literals apart, restarts by moving averages of LBD with the variables of
 * the last conflicts in front (good at refuting) in turns with rare restarts, VSIDS and target phases (good at finding),
 * rephasing, recursive minimisation, learned clauses kept by LBD and use, assumptions with cores.
 *
 * Literals: variable v is 2v (true) or 2v + 1 (false). Deterministic: the same calls give the same answers.
 */
export type Answer = 'sat' | 'unsat' | 'unknown';

/** Before each clause in the arena: used lately, LBD (0 = given, never dropped; -1 = dropped), size. */
const HEADER = 3;
const DROPPED = -1;
/** Learned clauses up to this LBD stay while they are used. */
const GOOD = 6;
/** Share of the other learned clauses that a clean-up drops, and the conflicts before the first one. */
const DROP = 0.75;
const CLEAN_AFTER = 300;
/** Conflicts before the first change between refuting and finding, and before the first new set of phases. */
const TURN_AFTER = 1000;
const REPHASE_AFTER = 1000;
/** Restarts: how much worse than usual the last conflicts are when refuting; conflicts per Luby term when finding. */
const WORSE = 1.1;
const CALM = 1024;
const DECAY = 0.95;

export class Solver {
	variables = 0;
	conflicts = 0;
	consistent = true;
	core: number[] = [];
	model = new Uint8Array(0);

	private value = new Int8Array(0);
	private level = new Int32Array(0);
	private reason = new Int32Array(0); // 0 none, >0 clause, <0 binary: ~literal that is false
	private saved = new Int8Array(0);
	private target = new Int8Array(0);
	private best = new Int8Array(0);
	private original = new Int8Array(0);
	private seen = new Uint8Array(0);
	private activity = new Float64Array(0);
	private heap = new Int32Array(0);
	private heapAt = new Int32Array(0);
	private heapSize = 0;
	private next = new Int32Array(0);
	private prev = new Int32Array(0);
	private order = new Float64Array(0);
	private last = -1;
	private cursor = -1;
	private bumped = 0;
	private trail = new Int32Array(0);
	private trailSize = 0;
	private head = 0;
	private limits = new Int32Array(0);
	private levels = 0;

	private arena = new Int32Array(1 << 16);
	private arenaSize = 1 + HEADER;
	private wasted = 0;
	private learned: number[] = [];
	private given: number[] = [];

	private watches = new Int32Array(1 << 16);
	private watchesSize = 0;
	private watchFrom = new Int32Array(0);
	private watchCount = new Int32Array(0);
	private watchRoom = new Int32Array(0);
	private pairs = new Int32Array(1 << 16);
	private pairsSize = 0;
	private pairFrom = new Int32Array(0);
	private pairCount = new Int32Array(0);
	private pairRoom = new Int32Array(0);

	private increment = 1;
	private stable = false;
	private targetSize = 0;
	private bestSize = 0;
	private learnt = new Int32Array(64);
	private learntSize = 0;
	private clear = new Int32Array(64);
	private clearSize = 0;
	private stack = new Int32Array(64);
	private stampLevel = new Int32Array(64);
	private stampLiteral = new Int32Array(64);
	private stamp = 0;
	private levelBits = 0;
	private conflictOther = 0;
	private fixedAtReduce = 0;

	variable(hint = false): number {
		const v = this.variables++;
		if (v >= this.level.length) this.grow(Math.max(64, 2 * v));
		this.saved[v] = this.original[v] = hint ? 1 : -1;
		this.heapAt[v] = -1;
		this.insert(v);
		this.prev[v] = this.last;
		this.next[v] = -1;
		if (this.last >= 0) this.next[this.last] = v;
		this.last = v;
		this.cursor = v;
		this.order[v] = ++this.bumped;
		return v;
	}

	hint(variable: number, value: boolean): void {
		this.saved[variable] = this.original[variable] = value ? 1 : -1;
	}
	favour(variable: number, amount: number): void {
		this.activity[variable] += amount;
		if (this.heapAt[variable] >= 0) this.up(this.heapAt[variable]);
	}

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

	solve(assumptions: readonly number[], budget: number, shouldStop: () => boolean = () => false): Answer {
		this.core = [];
		if (!this.consistent) return 'unsat';
		this.backtrack(0);
		const end = this.conflicts + budget;
		let fast = 0;
		let slow = 0;
		let fastWeight = 0;
		let slowWeight = 0;
		this.stable = false;
		let turnAt = this.conflicts + TURN_AFTER;
		let turns = 0;
		let restartAt = this.conflicts + 2;
		let luby = 1;
		let reduceAt = this.conflicts + CLEAN_AFTER;
		let reduces = 0;
		let rephaseAt = this.conflicts + REPHASE_AFTER;
		let rephases = 0;
		this.targetSize = this.bestSize = 0;
		this.target.fill(0, 0, this.variables);
		this.best.fill(0, 0, this.variables);
		for (;;) {
			const conflict = this.propagate();
			if (conflict !== 0) {
				this.conflicts++;
				if (this.levels === 0) {
					this.consistent = false;
					return 'unsat';
				}
				const lbd = this.analyse(conflict);
				fast += 0.03 * (lbd - fast);
				slow += 1e-5 * (lbd - slow);
				fastWeight += 0.03 * (1 - fastWeight);
				slowWeight += 1e-5 * (1 - slowWeight);
				continue;
			}
			if (this.conflicts >= end || ((this.conflicts & 63) === 0 && shouldStop())) {
				this.backtrack(0);
				return 'unknown';
			}
			if (this.levels >= assumptions.length) {
				if (this.conflicts >= turnAt) {
					const length = (++turns + 1) >> 1;
					turnAt = this.conflicts + TURN_AFTER * length * length;
					this.stable = !this.stable;
					this.backtrack(Math.min(this.levels, assumptions.length));
					luby = 1;
					restartAt = this.conflicts + (this.stable ? CALM : 2);
					if (this.stable) {
						this.targetSize = 0;
						this.target.set(this.saved);
					}
				} else if (this.conflicts >= restartAt && (this.stable || fast / fastWeight > WORSE * (slow / slowWeight))) {
					this.backtrack(Math.min(this.levels, Math.max(assumptions.length, this.reuse())));
					restartAt = this.conflicts + (this.stable ? CALM * lubyTerm(++luby) : 2);
					if (this.conflicts >= rephaseAt) {
						this.backtrack(Math.min(this.levels, assumptions.length));
						this.rephase(rephases++);
						rephaseAt = this.conflicts + REPHASE_AFTER * (rephases + 1);
					}
				}
				if (this.conflicts >= reduceAt) {
					reduces++;
					reduceAt = this.conflicts + CLEAN_AFTER * (reduces + 1);
					this.reduce();
				}
			}
			let literal = -1;
			while (this.levels < assumptions.length) {
				const a = assumptions[this.levels];
				if (this.value[a] > 0) this.limits[this.levels++] = this.trailSize;
				else if (this.value[a] < 0) {
					this.explainFailure(a);
					this.backtrack(0);
					return 'unsat';
				} else {
					literal = a;
					break;
				}
			}
			if (literal < 0) {
				const v = this.pick();
				if (v < 0) {
					this.model = new Uint8Array(this.variables);
					for (let k = 0; k < this.variables; k++) this.model[k] = this.value[2 * k] > 0 ? 1 : 0;
					this.backtrack(0);
					return 'sat';
				}
				let phase = 0;
				if (this.stable) phase = this.target[v];
				if (phase === 0) phase = this.saved[v];
				literal = 2 * v + (phase > 0 ? 0 : 1);
			}
			this.limits[this.levels++] = this.trailSize;
			this.assign(literal, 0);
		}
	}

	private assign(literal: number, reason: number): void {
		const v = literal >> 1;
		this.value[literal] = 1;
		this.value[literal ^ 1] = -1;
		this.level[v] = this.levels;
		this.reason[v] = reason;
		this.trail[this.trailSize++] = literal;
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

	/** Draws all consequences: 0, a clause in conflict, or ~literal for a pair (its other literal in conflictOther). */
	private propagate(): number {
		const value = this.value,
			trail = this.trail,
			level = this.level,
			reason = this.reason,
			arena = this.arena;
		const pairs = this.pairs,
			pairFrom = this.pairFrom,
			pairCount = this.pairCount;
		const watchFrom = this.watchFrom,
			watchCount = this.watchCount,
			watchRoom = this.watchRoom;
		const now = this.levels;
		let watches = this.watches;
		let head = this.head;
		let size = this.trailSize;
		let conflict = 0;
		while (head < size) {
			const p = trail[head++];
			const falsified = p ^ 1;
			for (let k = pairFrom[p], stop = k + pairCount[p]; k < stop; k++) {
				const other = pairs[k];
				const v = value[other];
				if (v > 0) continue;
				if (v < 0) {
					this.conflictOther = falsified;
					conflict = ~other;
					break;
				}
				value[other] = 1;
				value[other ^ 1] = -1;
				level[other >> 1] = now;
				reason[other >> 1] = ~falsified;
				trail[size++] = other;
			}
			if (conflict !== 0) break;
			const from = watchFrom[p];
			const end = from + watchCount[p];
			let read = from;
			let write = from;
			while (read < end) {
				const blocker = watches[read];
				const clause = watches[read + 1];
				read += 2;
				if (value[blocker] > 0) {
					watches[write] = blocker;
					watches[write + 1] = clause;
					write += 2;
					continue;
				}
				const other = arena[clause] ^ arena[clause + 1] ^ falsified;
				const now2 = value[other];
				if (now2 > 0) {
					watches[write] = other;
					watches[write + 1] = clause;
					write += 2;
					continue;
				}
				const stop = clause + arena[clause - 1];
				let k = clause + 2;
				while (k < stop && value[arena[k]] < 0) k++;
				if (k < stop) {
					const found = arena[k];
					if (value[found] > 0) {
						watches[write] = found;
						watches[write + 1] = clause;
						write += 2;
						continue;
					}
					arena[clause] = other;
					arena[clause + 1] = found;
					arena[k] = falsified;
					const q = found ^ 1;
					const n = watchCount[q];
					if (n === watchRoom[q]) {
						this.widenWatch(q);
						watches = this.watches;
					}
					const at = watchFrom[q] + n;
					watches[at] = other;
					watches[at + 1] = clause;
					watchCount[q] = n + 2;
					continue;
				}
				watches[write] = other;
				watches[write + 1] = clause;
				write += 2;
				if (now2 < 0) {
					conflict = clause;
					break;
				}
				value[other] = 1;
				value[other ^ 1] = -1;
				level[other >> 1] = now;
				reason[other >> 1] = clause;
				trail[size++] = other;
			}
			if (write !== read) {
				while (read < end) watches[write++] = watches[read++];
				watchCount[p] = write - from;
			}
			if (conflict !== 0) break;
		}
		this.head = head;
		this.trailSize = size;
		return conflict;
	}

	private analyse(conflict: number): number {
		const { seen, level, trail, learnt, reason, arena, clear } = this;
		const now = this.levels;
		this.remember();
		let open = 0;
		let size = 1;
		let clearSize = 0;
		let at = this.trailSize - 1;
		let clause = conflict;
		let p = -1;
		this.levelBits = 0;
		for (;;) {
			if (clause < 0) {
				for (let pass = 0; pass < (p < 0 ? 2 : 1); pass++) {
					const literal = pass === 0 ? ~clause : this.conflictOther;
					const v = literal >> 1;
					if (seen[v] === 0 && level[v] > 0) {
						seen[v] = 1;
						clear[clearSize++] = v;
						if (level[v] >= now) open++;
						else learnt[size++] = literal;
					}
				}
			} else {
				const lbd = arena[clause - 2];
				if (lbd > 0) {
					arena[clause - 3] = lbd <= GOOD ? 2 : 1;
					if (lbd > 2) {
						const fresh = this.lbdOf(arena, clause, arena[clause - 1]);
						if (fresh < lbd) arena[clause - 2] = fresh;
					}
				}
				for (let k = clause, stop = clause + arena[clause - 1]; k < stop; k++) {
					const literal = arena[k];
					const v = literal >> 1;
					if (seen[v] === 0 && level[v] > 0) {
						seen[v] = 1;
						clear[clearSize++] = v;
						if (level[v] >= now) open++;
						else learnt[size++] = literal;
					}
				}
			}
			while (seen[trail[at] >> 1] === 0 || level[trail[at] >> 1] < now) at--;
			p = trail[at--];
			clause = reason[p >> 1];
			if (--open === 0) break;
		}
		learnt[0] = p ^ 1;
		const bumpedSize = clearSize;
		this.clearSize = clearSize;
		for (let k = 1; k < size; k++) this.levelBits |= 1 << (level[learnt[k] >> 1] & 31);
		// Seen: 1 in the learned clause, 2 follows from it, 4 of the current level, 5 bumped only.
		for (let k = 0; k < clearSize; k++) if (level[clear[k]] >= now) seen[clear[k]] = 4;
		let kept = 1;
		for (let k = 1; k < size; k++) {
			const literal = learnt[k];
			if (reason[literal >> 1] === 0 || !this.redundant(literal)) learnt[kept++] = literal;
		}
		size = kept;
		const lbd = this.lbdOf(learnt, 0, size);
		if (size <= 30 && lbd <= GOOD) size = this.withoutPairs(size);
		if (this.stable) this.bumpAll(bumpedSize, size);
		else this.moveToFront(bumpedSize);
		for (let k = 0; k < this.clearSize; k++) seen[clear[k]] = 0;

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
		if (size === 1) this.assign(learnt[0], 0);
		else if (size === 2) {
			this.addPair(learnt[0], learnt[1]);
			this.assign(learnt[0], ~learnt[1]);
		} else {
			const learned = this.store(learnt, size, Math.min(lbd, size - 1));
			this.learned.push(learned);
			this.attach(learned);
			this.assign(learnt[0], learned);
		}
		return lbd;
	}
	/** Keeps the longest contradiction-free trails: without the conflicting level this one is free of contradictions. */
	private remember(): void {
		const { trail } = this;
		const sound = this.limits[this.levels - 1];
		if (sound > this.targetSize && this.stable) {
			this.targetSize = sound;
			for (let k = 0; k < sound; k++) this.target[trail[k] >> 1] = trail[k] & 1 ? -1 : 1;
		}
		if (sound > this.bestSize) {
			this.bestSize = sound;
			for (let k = 0; k < sound; k++) this.best[trail[k] >> 1] = trail[k] & 1 ? -1 : 1;
		}
	}

	/** Drops literals of the learned clause that a pair with its first literal makes superfluous; the new size. */
	private withoutPairs(size: number): number {
		const { learnt, pairs, stampLiteral } = this;
		const stamp = ++this.stamp;
		const from = this.pairFrom[learnt[0] ^ 1];
		for (let k = from; k < from + this.pairCount[learnt[0] ^ 1]; k++) stampLiteral[pairs[k]] = stamp;
		let kept = 1;
		for (let k = 1; k < size; k++) if (stampLiteral[learnt[k] ^ 1] !== stamp) learnt[kept++] = learnt[k];
		return kept;
	}

	/** Raises the variables of the conflict, and those that the learned clause's literals follow from directly. */
	private bumpAll(count: number, size: number): void {
		const { seen, level, reason, arena, clear, learnt } = this;
		for (let k = 0; k < count; k++) this.bump(clear[k]);
		for (let k = 0; k < Math.min(size, 40); k++) {
			const why = reason[learnt[k] >> 1];
			if (why === 0 || (why > 0 && arena[why - 1] > 12)) continue;
			const to = why < 0 ? 1 : why + arena[why - 1];
			for (let i = why < 0 ? 0 : why; i < to; i++) {
				const v = (why < 0 ? ~why : arena[i]) >> 1;
				if (seen[v] !== 0 || level[v] === 0) continue;
				seen[v] = 5;
				clear[this.clearSize++] = v;
				this.bump(v);
			}
		}
		this.increment /= DECAY;
		if (this.increment > 1e100) this.rescale();
	}

	private redundant(literal: number): boolean {
		const { stack, clear, seen, level, reason, arena } = this;
		let depth = 0;
		stack[depth++] = literal;
		const top = this.clearSize;
		while (depth > 0) {
			const why = reason[stack[--depth] >> 1];
			const from = why < 0 ? 0 : why;
			const to = why < 0 ? 1 : why + arena[why - 1];
			for (let k = from; k < to; k++) {
				const other = why < 0 ? ~why : arena[k];
				const v = other >> 1;
				const s = seen[v];
				if (s === 1 || s === 2 || level[v] === 0) continue;
				if (reason[v] === 0 || (this.levelBits & (1 << (level[v] & 31))) === 0) {
					while (this.clearSize > top) seen[clear[--this.clearSize]] = 0;
					return false;
				}
				seen[v] = 2;
				clear[this.clearSize++] = v;
				stack[depth++] = other;
			}
		}
		return true;
	}

	private lbdOf(literals: Int32Array, from: number, size: number): number {
		const { level, stampLevel } = this;
		const stamp = ++this.stamp;
		let distinct = 0;
		for (let k = from; k < from + size; k++) {
			const l = level[literals[k] >> 1];
			if (l === 0 || stampLevel[l] === stamp) continue;
			stampLevel[l] = stamp;
			distinct++;
		}
		return distinct;
	}

	private explainFailure(literal: number): void {
		const { seen, arena } = this;
		this.core = [literal];
		if (this.level[literal >> 1] === 0) return;
		seen[literal >> 1] = 1;
		for (let k = this.trailSize - 1; k >= this.limits[0]; k--) {
			const v = this.trail[k] >> 1;
			if (seen[v] === 0) continue;
			seen[v] = 0;
			const why = this.reason[v];
			if (why === 0) this.core.push(this.trail[k]);
			else if (why < 0) {
				const other = ~why >> 1;
				if (this.level[other] > 0) seen[other] = 1;
			} else
				for (let i = why; i < why + arena[why - 1]; i++) {
					const other = arena[i] >> 1;
					if (other !== v && this.level[other] > 0) seen[other] = 1;
				}
		}
	}

	private backtrack(to: number): void {
		if (this.levels <= to) return;
		const { trail, value, saved, heapAt, order } = this;
		const from = this.limits[to];
		let cursor = this.cursor;
		for (let k = this.trailSize - 1; k >= from; k--) {
			const literal = trail[k];
			const v = literal >> 1;
			value[literal] = 0;
			value[literal ^ 1] = 0;
			saved[v] = literal & 1 ? -1 : 1;
			if (heapAt[v] < 0) this.insert(v);
			if (order[v] > order[cursor]) cursor = v;
		}
		this.cursor = cursor;
		this.trailSize = from;
		this.head = from;
		this.levels = to;
	}

	/** level that a restart would rebuild anyway */
	private reuse(): number {
		if (this.stable) {
			while (this.heapSize > 0 && this.value[2 * this.heap[0]] !== 0) this.pop();
			if (this.heapSize === 0) return 0;
			const limit = this.activity[this.heap[0]];
			let l = 0;
			while (l < this.levels && this.activity[this.trail[this.limits[l]] >> 1] > limit) l++;
			return l;
		}
		let v = this.cursor;
		while (v >= 0 && this.value[2 * v] !== 0) v = this.prev[v];
		if (v < 0) return 0;
		const limit = this.order[v];
		let l = 0;
		while (l < this.levels && this.order[this.trail[this.limits[l]] >> 1] > limit) l++;
		return l;
	}

	private rephase(turn: number): void {
		const { saved, original, best, variables } = this;
		const kind = turn < 2 ? turn : [2, 3, 2, 0, 2, 1][(turn - 2) % 6];
		if (kind === 0) saved.set(original.subarray(0, variables));
		else if (kind === 1) for (let v = 0; v < variables; v++) saved[v] = -original[v] as -1 | 1;
		else if (kind === 2) {
			for (let v = 0; v < variables; v++) if (best[v] !== 0) saved[v] = best[v];
		} else for (let v = 0; v < variables; v++) saved[v] = -saved[v] as -1 | 1;
		this.bestSize = 0;
		this.targetSize = 0;
		this.target.fill(0, 0, variables);
	}

	private reduce(): void {
		this.simplify();
		const { arena } = this;
		const candidates: number[] = [];
		const kept: number[] = [];
		// reasons must stay
		const locked = new Set<number>();
		for (let k = 0; k < this.trailSize; k++) {
			const r = this.reason[this.trail[k] >> 1];
			if (r > 0) locked.add(r);
		}
		for (const clause of this.learned) {
			if (arena[clause - 2] < 0) continue;
			const lbd = arena[clause - 2];
			const used = arena[clause - 3];
			if (used > 0) arena[clause - 3]--;
			if (locked.has(clause) || lbd <= 2 || used > 0) kept.push(clause);
			else candidates.push(clause);
		}
		candidates.sort((a, b) => arena[a - 2] - arena[b - 2] || arena[a - 1] - arena[b - 1] || a - b);
		const keep = Math.floor(candidates.length * (1 - DROP));
		for (let k = 0; k < candidates.length; k++) {
			const clause = candidates[k];
			if (k < keep) kept.push(clause);
			else {
				this.wasted += arena[clause - 1] + HEADER;
				arena[clause - 2] = DROPPED;
			}
		}
		kept.sort((a, b) => a - b);
		this.learned = kept;
		this.sweep();
	}

	/** drops given clauses satisfied at level 0 */
	private simplify(): void {
		const fixed = this.levels === 0 ? this.trailSize : this.limits[0];
		if (fixed === this.fixedAtReduce) return;
		this.fixedAtReduce = fixed;
		const { arena, value, level } = this;
		for (const list of [this.given, this.learned])
			for (const clause of list) {
				if (arena[clause - 2] < 0) continue;
				for (let k = clause, stop = clause + arena[clause - 1]; k < stop; k++)
					if (value[arena[k]] > 0 && level[arena[k] >> 1] === 0) {
						this.wasted += arena[clause - 1] + HEADER;
						arena[clause - 2] = DROPPED;
						break;
					}
			}
		for (let k = 0; k < fixed; k++) this.reason[this.trail[k] >> 1] = 0;
		this.given = this.given.filter((c) => arena[c - 2] >= 0);
		for (let k = 0; k < fixed; k++)
			for (let s = 0; s < 2; s++) {
				const l = this.trail[k] ^ s;
				this.watchCount[l] = 0;
			}
	}

	/** Takes dropped clauses out of the watch lists, and packs the arena when much of it is wasted. */
	private sweep(): void {
		const { arena, watchFrom, watchCount } = this;
		const moved = this.wasted > this.arenaSize >> 2 ? this.pack() : null;
		const old = this.watches;
		let room = 1 << 15;
		for (let l = 0; l < 2 * this.variables; l++) room += watchCount[l] + (watchCount[l] >> 2) + 8;
		const fresh = new Int32Array(room);
		let at = 0;
		for (let l = 0; l < 2 * this.variables; l++) {
			const from = at;
			for (let k = watchFrom[l], stop = k + watchCount[l]; k < stop; k += 2) {
				const clause = old[k + 1];
				if (arena[clause - 2] === DROPPED) continue;
				fresh[at] = old[k];
				fresh[at + 1] = moved ? moved[clause] : clause;
				at += 2;
			}
			watchFrom[l] = from;
			watchCount[l] = at - from;
			at += Math.max(4, ((at - from) >> 2) & ~1);
			this.watchRoom[l] = at - from;
		}
		this.watches = fresh;
		this.watchesSize = at;
	}

	/** Moves the clauses together; where each went. */
	private pack(): Int32Array {
		const { arena } = this;
		const moved = new Int32Array(this.arenaSize);
		const fresh = new Int32Array(Math.max(1 << 16, Math.floor((this.arenaSize - this.wasted) * 1.5)));
		let size = 1 + HEADER;
		for (const list of [this.given, this.learned])
			for (let k = 0; k < list.length; k++) {
				const clause = list[k];
				fresh.set(arena.subarray(clause - HEADER, clause + arena[clause - 1]), size - HEADER);
				moved[clause] = list[k] = size;
				size += arena[clause - 1] + HEADER;
			}
		for (let k = 0; k < this.trailSize; k++) {
			const v = this.trail[k] >> 1;
			if (this.reason[v] > 0) this.reason[v] = moved[this.reason[v]];
		}
		this.arena = fresh;
		this.arenaSize = size;
		this.wasted = 0;
		return moved;
	}

	private bump(v: number): void {
		this.activity[v] += this.increment;
		if (this.heapAt[v] >= 0) this.up(this.heapAt[v]);
	}
	private rescale(): void {
		for (let v = 0; v < this.variables; v++) this.activity[v] *= 1e-100;
		this.increment *= 1e-100;
	}
	/** Puts the variables of the conflict in front, in the order they had. */
	private moveToFront(count: number): void {
		const { order, next, prev, value } = this;
		for (const v of this.clear.slice(0, count).sort((a, b) => order[a] - order[b])) {
			if (v !== this.last) {
				const before = prev[v];
				const after = next[v];
				if (before >= 0) next[before] = after;
				prev[after] = before;
				if (this.cursor === v) this.cursor = before >= 0 ? before : after;
				prev[v] = this.last;
				next[v] = -1;
				next[this.last] = v;
				this.last = v;
			}
			order[v] = ++this.bumped;
			if (value[2 * v] === 0) this.cursor = v;
		}
	}

	private pick(): number {
		if (this.stable) {
			while (this.heapSize > 0) {
				const v = this.pop();
				if (this.value[2 * v] === 0) return v;
			}
			return -1;
		}
		let v = this.cursor;
		while (v >= 0 && this.value[2 * v] !== 0) v = this.prev[v];
		if (v >= 0) this.cursor = v;
		return v;
	}
	private pop(): number {
		const v = this.heap[0];
		this.heapAt[v] = -1;
		if (--this.heapSize > 0) {
			this.heap[0] = this.heap[this.heapSize];
			this.heapAt[this.heap[0]] = 0;
			this.down(0);
		}
		return v;
	}
	private insert(v: number): void {
		this.heap[this.heapSize] = v;
		this.heapAt[v] = this.heapSize++;
		this.up(this.heapAt[v]);
	}
	private up(at: number): void {
		const { heap, heapAt, activity } = this;
		const v = heap[at];
		const a = activity[v];
		while (at > 0) {
			const parent = (at - 1) >> 1;
			if (activity[heap[parent]] >= a) break;
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
		const a = activity[v];
		for (;;) {
			let child = 2 * at + 1;
			if (child >= heapSize) break;
			if (child + 1 < heapSize && activity[heap[child + 1]] > activity[heap[child]]) child++;
			if (activity[heap[child]] <= a) break;
			heap[at] = heap[child];
			heapAt[heap[at]] = at;
			at = child;
		}
		heap[at] = v;
		heapAt[v] = at;
	}

	private store(literals: ArrayLike<number>, size: number, lbd: number): number {
		if (this.arenaSize + HEADER + size > this.arena.length) {
			const larger = new Int32Array(2 * this.arena.length + size + HEADER);
			larger.set(this.arena.subarray(0, this.arenaSize));
			this.arena = larger;
		}
		const at = this.arenaSize;
		const { arena } = this;
		arena[at - 3] = lbd > 0 ? (lbd <= GOOD ? 2 : 1) : 0;
		arena[at - 2] = lbd;
		arena[at - 1] = size;
		for (let k = 0; k < size; k++) arena[at + k] = literals[k];
		this.arenaSize += HEADER + size;
		return at;
	}
	private attach(clause: number): void {
		const a = this.arena[clause];
		const b = this.arena[clause + 1];
		this.addWatch(a ^ 1, b, clause);
		this.addWatch(b ^ 1, a, clause);
	}
	private addWatch(literal: number, blocker: number, clause: number): void {
		const n = this.watchCount[literal];
		if (n === this.watchRoom[literal]) this.widenWatch(literal);
		const at = this.watchFrom[literal] + n;
		this.watches[at] = blocker;
		this.watches[at + 1] = clause;
		this.watchCount[literal] = n + 2;
	}
	private widenWatch(literal: number): void {
		const n = this.watchCount[literal];
		const room = Math.max(8, 2 * n);
		if (this.watchesSize + room + (1 << 15) > this.watches.length) {
			const larger = new Int32Array(2 * this.watches.length + room + (1 << 15));
			larger.set(this.watches.subarray(0, this.watchesSize));
			this.watches = larger;
		}
		const from = this.watchFrom[literal];
		this.watches.copyWithin(this.watchesSize, from, from + n);
		this.watchFrom[literal] = this.watchesSize;
		this.watchRoom[literal] = room;
		this.watchesSize += room;
	}
	private addPair(a: number, b: number): void {
		for (let k = 0; k < 2; k++) {
			const literal = (k === 0 ? a : b) ^ 1;
			const n = this.pairCount[literal];
			if (n === this.pairRoom[literal]) {
				const room = Math.max(4, 2 * n);
				if (this.pairsSize + room > this.pairs.length) {
					const larger = new Int32Array(2 * this.pairs.length + room);
					larger.set(this.pairs.subarray(0, this.pairsSize));
					this.pairs = larger;
				}
				const from = this.pairFrom[literal];
				this.pairs.copyWithin(this.pairsSize, from, from + n);
				this.pairFrom[literal] = this.pairsSize;
				this.pairRoom[literal] = room;
				this.pairsSize += room;
			}
			this.pairs[this.pairFrom[literal] + n] = k === 0 ? b : a;
			this.pairCount[literal] = n + 1;
		}
	}
	private grow(size: number): void {
		const wide = (a: Int32Array, n: number) => {
			const b = new Int32Array(n);
			b.set(a);
			return b;
		};
		const wide8 = (a: Int8Array, n: number) => {
			const b = new Int8Array(n);
			b.set(a);
			return b;
		};
		const wideF = (a: Float64Array, n: number) => {
			const b = new Float64Array(n);
			b.set(a);
			return b;
		};
		this.value = wide8(this.value, 2 * size);
		this.level = wide(this.level, size);
		this.reason = wide(this.reason, size);
		this.saved = wide8(this.saved, size);
		this.target = wide8(this.target, size);
		this.best = wide8(this.best, size);
		this.original = wide8(this.original, size);
		const seen = new Uint8Array(size);
		seen.set(this.seen);
		this.seen = seen;
		this.activity = wideF(this.activity, size);
		this.order = wideF(this.order, size);
		this.heap = wide(this.heap, size);
		this.heapAt = wide(this.heapAt, size);
		this.next = wide(this.next, size);
		this.prev = wide(this.prev, size);
		this.trail = wide(this.trail, size);
		this.limits = wide(this.limits, 2 * size + 2);
		this.stampLevel = wide(this.stampLevel, 2 * size + 2);
		this.stampLiteral = wide(this.stampLiteral, 2 * size);
		this.learnt = wide(this.learnt, size + 1);
		this.clear = wide(this.clear, size + 1);
		this.stack = wide(this.stack, size + 1);
		this.watchFrom = wide(this.watchFrom, 2 * size);
		this.watchCount = wide(this.watchCount, 2 * size);
		this.watchRoom = wide(this.watchRoom, 2 * size);
		this.pairFrom = wide(this.pairFrom, 2 * size);
		this.pairCount = wide(this.pairCount, 2 * size);
		this.pairRoom = wide(this.pairRoom, 2 * size);
	}
}

function lubyTerm(n: number): number {
	for (;;) {
		const power = 32 - Math.clz32(n + 1);
		if (n === (1 << (power - 1)) - 1) return 1 << (power - 2);
		n -= (1 << (power - 1)) - 1;
	}
}
