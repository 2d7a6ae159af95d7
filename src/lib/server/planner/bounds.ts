import type { Bounds } from '#lib/scheduling/plan.ts';

const NONE = 0x7fffffff;
const STOP = 0;
const LOWER = 1;
const FEWEST = 2;
const IMPOSSIBLE = 3;

/** Memory that the workers of one planning share: a stop flag and the proved bounds. */
export function sharedMemory(): Int32Array<SharedArrayBuffer> {
	const memory = new Int32Array(new SharedArrayBuffer(16));
	memory[FEWEST] = NONE;
	return memory;
}

/** Ends all runs on this memory at their next look. */
export function stop(memory: Int32Array<SharedArrayBuffer>): void {
	Atomics.store(memory, STOP, 1);
}

export function isStopped(memory: Int32Array<SharedArrayBuffer>): boolean {
	return Atomics.load(memory, STOP) === 1;
}

/** The shared bounds as `plan` wants them. Each is only ever tightened. */
export function boundsOn(memory: Int32Array<SharedArrayBuffer>): Bounds {
	const tighten = (at: number, value: number, isBetter: (old: number) => boolean) => {
		let old = Atomics.load(memory, at);
		while (isBetter(old)) {
			const seen = Atomics.compareExchange(memory, at, old, value);
			if (seen === old) return;
			old = seen;
		}
	};
	return {
		lowerBound: () => Atomics.load(memory, LOWER),
		fewest: () => {
			const fewest = Atomics.load(memory, FEWEST);
			return fewest === NONE ? Infinity : fewest;
		},
		impossible: () => Atomics.load(memory, IMPOSSIBLE) === 1,
		tell({ lowerBound, fewest, impossible }) {
			tighten(LOWER, lowerBound, (old) => old < lowerBound);
			if (fewest < NONE) tighten(FEWEST, fewest, (old) => old > fewest);
			if (impossible) Atomics.store(memory, IMPOSSIBLE, 1);
		}
	};
}
