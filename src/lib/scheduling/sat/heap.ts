import { widened } from './clauses.ts';
import { Propagation } from './propagation.ts';

const DECAY = 0.95;

/** Variables by activity (VSIDS; Moskewicz et al. 2001), the liveliest on top of a binary heap. */
export class Heap extends Propagation {
	protected activity = new Float64Array(0);
	protected increment = 1;
	protected heap = new Int32Array(0);
	protected heapAt = new Int32Array(0);
	protected heapSize = 0;

	protected bump(v: number): void {
		this.activity[v] += this.increment;
		if (this.heapAt[v] >= 0) this.up(this.heapAt[v]);
	}

	/** Later conflicts count more. */
	protected decay(): void {
		this.increment /= DECAY;
		if (this.increment > 1e100) this.rescale();
	}

	protected rescale(): void {
		for (let v = 0; v < this.variables; v++) this.activity[v] *= 1e-100;
		this.increment *= 1e-100;
	}

	protected pop(): number {
		const v = this.heap[0];
		this.heapAt[v] = -1;
		if (--this.heapSize > 0) {
			this.heap[0] = this.heap[this.heapSize];
			this.heapAt[this.heap[0]] = 0;
			this.down(0);
		}
		return v;
	}

	protected insert(v: number): void {
		this.heap[this.heapSize] = v;
		this.heapAt[v] = this.heapSize++;
		this.up(this.heapAt[v]);
	}

	protected up(at: number): void {
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

	protected down(at: number): void {
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

	protected override grow(size: number): void {
		super.grow(size);
		this.activity = widened(this.activity, size);
		this.heap = widened(this.heap, size);
		this.heapAt = widened(this.heapAt, size);
	}
}
