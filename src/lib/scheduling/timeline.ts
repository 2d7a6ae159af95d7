import type { Brief, Place, Span } from './model.ts';

/** Later than any minute: stands for "no slot ends". */
const NEVER = 1_000_000;

/**
 * Cuts time into atoms, day by day: shortest stretches in which the set of running slots does not change.
 * Stretches without any slot are left out, so a pause between blocks is not a break.
 * @param pairs cells as [position of the slot, pool]
 */
export function layOut(brief: Brief, pairs: [number, number][]) {
	const slots = brief.slots;
	const used = [...new Set(pairs.map((pair) => pair[0]))];
	const dayNames = [...new Set(used.map((k) => slots[k].day))].sort();
	const slotAtoms = new Map<number, [number, number]>();
	const atomTimes: [number, number][] = [];
	const dayFrom: number[] = [];
	for (const day of dayNames) {
		dayFrom.push(atomTimes.length);
		const today = used.filter((k) => slots[k].day === day);
		const edges = [...new Set(today.flatMap((k) => [slots[k].start, slots[k].end]))].sort((a, b) => a - b);
		// How many slots run in each stretch, by a sweep over starts and ends.
		const change = new Map<number, number>();
		for (const k of today) {
			change.set(slots[k].start, (change.get(slots[k].start) ?? 0) + 1);
			change.set(slots[k].end, (change.get(slots[k].end) ?? 0) - 1);
		}
		const startAtom = new Map<number, number>();
		const endAtom = new Map<number, number>();
		let running = 0;
		for (let k = 0; k + 1 < edges.length; k++) {
			running += change.get(edges[k]) ?? 0;
			if (running === 0) continue;
			startAtom.set(edges[k], atomTimes.length);
			atomTimes.push([edges[k], edges[k + 1]]);
			endAtom.set(edges[k + 1], atomTimes.length);
		}
		for (const k of today) slotAtoms.set(k, [startAtom.get(slots[k].start)!, endAtom.get(slots[k].end)!]);
	}
	const atoms = atomTimes.length;
	dayFrom.push(atoms);
	const words = Math.max(1, Math.ceil(atoms / 32));
	const atomFrom = Int32Array.from(pairs, (pair) => slotAtoms.get(pair[0])![0]);
	const atomTo = Int32Array.from(pairs, (pair) => slotAtoms.get(pair[0])![1]);
	const cellMask = new Int32Array(pairs.length * words);
	for (let c = 0; c < pairs.length; c++)
		for (let a = atomFrom[c]; a < atomTo[c]; a++) cellMask[c * words + (a >> 5)] |= 1 << (a & 31);
	const dayStart = new Int32Array(words);
	for (let d = 0; d < dayNames.length; d++) dayStart[dayFrom[d] >> 5] |= 1 << (dayFrom[d] & 31);
	const earliestEnd = new Int32Array(atoms + 1).fill(NEVER);
	for (let d = 0; d < dayNames.length; d++) {
		for (let a = dayFrom[d + 1] - 1; a >= dayFrom[d]; a--) {
			earliestEnd[a] = a + 1 < dayFrom[d + 1] ? earliestEnd[a + 1] : NEVER;
			for (const [from, to] of slotAtoms.values()) if (from === a) earliestEnd[a] = Math.min(earliestEnd[a], to);
		}
	}
	let plain = true;
	for (let a = 0; a < atoms; a++) if (earliestEnd[a] !== a + 1) plain = false;

	const closed = new Map<Place, Uint8Array>();
	const closedAtoms = (place: Place): Uint8Array | null => {
		if (!place.unavailable || place.unavailable.length === 0) return null;
		let shut = closed.get(place);
		if (!shut) {
			shut = new Uint8Array(atoms);
			const times = slots.filter((slot) => place.unavailable!.includes(slot.id));
			for (let a = 0; a < atoms; a++)
				if (times.some((slot) => slot.start < atomTimes[a][1] && atomTimes[a][0] < slot.end)) shut[a] = 1;
			closed.set(place, shut);
		}
		return shut;
	};
	/** The atoms a stretch of time touches, as a mask. */
	const atomsIn = (span: Span): Int32Array => {
		const mask = new Int32Array(words);
		for (let a = 0; a < atoms; a++)
			if (span.start < atomTimes[a][1] && atomTimes[a][0] < span.end) mask[a >> 5] |= 1 << (a & 31);
		return mask;
	};
	return {
		atoms,
		words,
		atomFrom,
		atomTo,
		cellMask,
		atomStart: Float64Array.from(atomTimes, (time) => time[0]),
		atomEnd: Float64Array.from(atomTimes, (time) => time[1]),
		dayStart,
		dayFrom: Int32Array.from(dayFrom),
		earliestEnd,
		plain,
		closedAtoms,
		atomsIn
	};
}
