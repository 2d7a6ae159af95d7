import { Analysis } from './analysis.ts';
import { DROPPED, HEADER } from './clauses.ts';

/** Share of the learned clauses that are neither good nor used lately which a clean-up drops. */
const DROP = 0.75;

/** Which learned clauses are kept, and how the memory of the others comes back. */
export class Reduction extends Analysis {
	/** Literals that were true for good at the last clean-up. */
	protected fixedAtReduce = 0;

	protected reduce(): void {
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
	protected simplify(): void {
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
	protected sweep(): void {
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
	protected pack(): Int32Array {
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
}
