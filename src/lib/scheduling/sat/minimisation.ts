import { widened } from './clauses.ts';
import { Phases } from './phases.ts';

/** Which literals a learned clause can do without. */
export class Minimisation extends Phases {
	/** During an analysis: 1 in the learned clause, 2 follows from it, 4 of the current level, 5 bumped only. */
	protected seen = new Uint8Array(0);
	protected learnt = new Int32Array(64);
	/** Variables whose `seen` is to be cleared. */
	protected clear = new Int32Array(64);
	protected clearSize = 0;
	protected stack = new Int32Array(64);
	protected stampLevel = new Int32Array(64);
	protected stampLiteral = new Int32Array(64);
	protected stamp = 0;
	/** The levels of the learned clause, modulo 32. */
	protected levelBits = 0;

	/** Takes out of the first `size` literals learnt those that follow from others; how many are left. */
	protected withoutImplied(size: number): number {
		const { learnt, level, reason } = this;
		this.levelBits = 0;
		for (let k = 1; k < size; k++) this.levelBits |= 1 << (level[learnt[k] >> 1] & 31);
		let kept = 1;
		for (let k = 1; k < size; k++) {
			const literal = learnt[k];
			if (reason[literal >> 1] === 0 || !this.redundant(literal)) learnt[kept++] = literal;
		}
		return kept;
	}

	protected redundant(literal: number): boolean {
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

	/** Drops literals of the learned clause that a pair with its first literal makes superfluous; the new size. */
	protected withoutPairs(size: number): number {
		const { learnt, pairs, stampLiteral } = this;
		const stamp = ++this.stamp;
		const from = this.pairFrom[learnt[0] ^ 1];
		for (let k = from; k < from + this.pairCount[learnt[0] ^ 1]; k++) stampLiteral[pairs[k]] = stamp;
		let kept = 1;
		for (let k = 1; k < size; k++) if (stampLiteral[learnt[k] ^ 1] !== stamp) learnt[kept++] = learnt[k];
		return kept;
	}

	protected lbdOf(literals: Int32Array, from: number, size: number): number {
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

	protected override grow(size: number): void {
		super.grow(size);
		this.seen = widened(this.seen, size);
		this.learnt = widened(this.learnt, size + 1);
		this.clear = widened(this.clear, size + 1);
		this.stack = widened(this.stack, size + 1);
		this.stampLevel = widened(this.stampLevel, 2 * size + 2);
		this.stampLiteral = widened(this.stampLiteral, 2 * size);
	}
}
