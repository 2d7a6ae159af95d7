import { Clauses, widened } from './clauses.ts';

/** What is assigned, in which order and why, and what follows from it. */
export class Propagation extends Clauses {
	/** Per literal: 1 true, -1 false, 0 open. */
	protected value = new Int8Array(0);
	protected level = new Int32Array(0);
	protected reason = new Int32Array(0); // 0 none, >0 clause, <0 binary: ~literal that is false
	protected trail = new Int32Array(0);
	protected trailSize = 0;
	protected head = 0;
	/** Per level the length of the trail when it began. */
	protected limits = new Int32Array(0);
	protected levels = 0;
	protected conflictOther = 0;

	protected assign(literal: number, reason: number): void {
		const v = literal >> 1;
		this.value[literal] = 1;
		this.value[literal ^ 1] = -1;
		this.level[v] = this.levels;
		this.reason[v] = reason;
		this.trail[this.trailSize++] = literal;
	}

	/** Draws all consequences: 0, a clause in conflict, or ~literal for a pair (its other literal in conflictOther). */
	protected propagate(): number {
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

	protected override grow(size: number): void {
		super.grow(size);
		this.value = widened(this.value, 2 * size);
		this.level = widened(this.level, size);
		this.reason = widened(this.reason, size);
		this.trail = widened(this.trail, size);
		this.limits = widened(this.limits, 2 * size + 2);
	}
}
