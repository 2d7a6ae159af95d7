import { widened } from './clauses.ts';
import { Heap } from './heap.ts';

/**
 * Which variable is decided next. When refuting: the one that was in a conflict last (a doubly linked list; Biere and
 * Fröhlich 2015). When finding: the liveliest.
 */
export class Order extends Heap {
	/** Finding, not refuting. */
	protected stable = false;
	protected next = new Int32Array(0);
	protected prev = new Int32Array(0);
	protected order = new Float64Array(0);
	protected last = -1;
	/** From here on to the end of the list all variables are assigned. */
	protected cursor = -1;
	protected bumped = 0;

	/** Takes a new variable into both orders. */
	protected enlist(v: number): void {
		this.heapAt[v] = -1;
		this.insert(v);
		this.prev[v] = this.last;
		this.next[v] = -1;
		if (this.last >= 0) this.next[this.last] = v;
		this.last = v;
		this.cursor = v;
		this.order[v] = ++this.bumped;
	}

	protected pick(): number {
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

	/** Puts the variables of the conflict in front, in the order they had; sorts them on the way. */
	protected moveToFront(conflict: Int32Array): void {
		const { order, next, prev, value } = this;
		for (const v of conflict.sort((a, b) => order[a] - order[b])) {
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

	/** The level up to which a restart would decide the same again. */
	protected reuse(): number {
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

	protected override grow(size: number): void {
		super.grow(size);
		this.order = widened(this.order, size);
		this.next = widened(this.next, size);
		this.prev = widened(this.prev, size);
	}
}
