import { widened } from './clauses.ts';
import { Order } from './order.ts';

/** Which value a decided variable gets: the one it had last, or that of the longest trail without a contradiction. */
export class Phases extends Order {
	/** 1 true, -1 false, 0 unknown: last, in the longest trail of this turn and since the last new set of phases, at first. */
	protected saved = new Int8Array(0);
	protected target = new Int8Array(0);
	protected best = new Int8Array(0);
	protected original = new Int8Array(0);
	protected targetSize = 0;
	protected bestSize = 0;

	hint(variable: number, value: boolean): void {
		this.saved[variable] = this.original[variable] = value ? 1 : -1;
	}

	/** The value this variable is tried with. */
	protected phaseOf(v: number): number {
		const phase = this.stable ? this.target[v] : 0;
		return phase === 0 ? this.saved[v] : phase;
	}

	protected forgetTrails(): void {
		this.targetSize = this.bestSize = 0;
		this.target.fill(0, 0, this.variables);
		this.best.fill(0, 0, this.variables);
	}

	/** Finding begins with what was assigned last. */
	protected aim(): void {
		this.targetSize = 0;
		this.target.set(this.saved);
	}

	/** Keeps the longest contradiction-free trails: without the conflicting level this one is free of contradictions. */
	protected remember(): void {
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

	protected rephase(turn: number): void {
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

	protected backtrack(to: number): void {
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

	protected override grow(size: number): void {
		super.grow(size);
		this.saved = widened(this.saved, size);
		this.target = widened(this.target, size);
		this.best = widened(this.best, size);
		this.original = widened(this.original, size);
	}
}
