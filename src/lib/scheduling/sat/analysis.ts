import { GOOD } from './clauses.ts';
import { Minimisation } from './minimisation.ts';

/** What is learned from a conflict (first unique implication point). */
export class Analysis extends Minimisation {
	/** Of the last answer `unsat`: assumptions that cannot all hold. */
	core: number[] = [];

	/** Learns a clause, goes back to where it decides something and assigns that; its LBD. */
	protected analyse(conflict: number): number {
		this.remember();
		const { seen, level, learnt, clear } = this;
		let size = this.resolve(conflict);
		const bumped = this.clearSize;
		for (let k = 0; k < bumped; k++) if (level[clear[k]] >= this.levels) seen[clear[k]] = 4;
		size = this.withoutImplied(size);
		const lbd = this.lbdOf(learnt, 0, size);
		if (size <= 30 && lbd <= GOOD) size = this.withoutPairs(size);
		if (this.stable) this.bumpAll(bumped, size);
		else this.moveToFront(clear.slice(0, bumped));
		for (let k = 0; k < this.clearSize; k++) seen[clear[k]] = 0;
		this.learn(size, lbd);
		return lbd;
	}

	/** Resolves the conflict back to one literal of its level; the size of the clause in `learnt`, that literal first. */
	private resolve(conflict: number): number {
		const { seen, level, trail, learnt, reason, arena, clear } = this;
		const now = this.levels;
		let open = 0;
		let size = 1;
		let clearSize = 0;
		let at = this.trailSize - 1;
		let clause = conflict;
		let p = -1;
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
		this.clearSize = clearSize;
		return size;
	}

	/** Stores the clause in `learnt` and assigns its first literal on the deepest level of the others. */
	private learn(size: number, lbd: number): void {
		const { learnt, level } = this;
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
	}

	/** Raises the variables of the conflict, and those that the learned clause's literals follow from directly. */
	protected bumpAll(count: number, size: number): void {
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
		this.decay();
	}

	/** The assumptions from which the opposite of this one follows, as the core. */
	protected explainFailure(literal: number): void {
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
}
