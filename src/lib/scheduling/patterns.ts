/** The cheapest pattern of busy atoms for one person, when atoms have prices (`bound.ts`). */

/** Prices and costs are whole numbers of this part of a break, so sums are exact and the bound owes nothing to rounding. */
export const BREAK = 10_000;
/** Not begun today, in a meeting, waiting or done. */
const PHASES = 3;

/** Per atom and state (meetings done, phase) the least cost of getting there, and from which phase. */
export type Table = { cost: Float64Array; from: Int8Array };

/** Persons in the same position: how many they are, their least and most meetings, and where these can be. */
export type Kind = {
	count: number;
	least: number;
	most: number;
	open: Uint8Array;
	/** By the end of each atom at least and at most so many meetings are over. */
	atLeast: Int32Array;
	atMost: Int32Array;
};

/** Room enough for the largest of these kinds. */
export function tableFor(kinds: readonly Kind[]): Table {
	const size = kinds.reduce((most, kind) => Math.max(most, (kind.open.length + 1) * (kind.most + 1) * PHASES), 0);
	return { cost: new Float64Array(size), from: new Int8Array(size) };
}

/**
 * What the cheapest pattern of busy atoms costs one person of this kind, in breaks and prices; marks it in `busy`.
 * 0 when there is no pattern: then there is no schedule either, and any bound is true.
 */
export function cheapest(
	{ count, least, most, open, atLeast, atMost }: Kind,
	price: Float64Array,
	dayStarts: ReadonlySet<number>,
	{ cost, from }: Table,
	busy: Float64Array
): number {
	const atoms = open.length;
	const width = (most + 1) * PHASES;
	cost.fill(Infinity, 0, (atoms + 1) * width);
	cost[0] = 0;
	for (let a = 0; a < atoms; a++) {
		const newDay = dayStarts.has(a);
		const first = Math.max(a > 0 ? atLeast[a - 1] : 0, least - (atoms - a));
		const last = Math.min(a, a > 0 ? atMost[a - 1] : 0);
		for (let done = Math.max(0, first); done <= last; done++)
			for (let phase = 0; phase < PHASES; phase++) {
				const so = cost[a * width + done * PHASES + phase];
				if (so === Infinity) continue;
				const now = newDay ? 0 : phase;
				const idle = (a + 1) * width + done * PHASES + (now === 0 ? 0 : 2);
				if (done >= atLeast[a] && done <= atMost[a] && so < cost[idle]) {
					cost[idle] = so;
					from[idle] = phase;
				}
				if (!open[a] || done + 1 < atLeast[a] || done + 1 > atMost[a]) continue;
				const meets = (a + 1) * width + (done + 1) * PHASES + 1;
				const paid = so + price[a] + (now === 2 ? BREAK : 0);
				if (paid < cost[meets]) {
					cost[meets] = paid;
					from[meets] = phase;
				}
			}
	}
	const ends = cost.subarray(atoms * width, (atoms + 1) * width);
	let state = least * PHASES;
	for (let end = state; end < width; end++) if (ends[end] < ends[state]) state = end;
	const total = ends[state];
	if (total === Infinity) return 0;
	for (let a = atoms; a > 0; a--) {
		const phase = state % PHASES;
		if (phase === 1) busy[a - 1] += count;
		state += from[a * width + state] - phase - (phase === 1 ? PHASES : 0);
	}
	return total;
}
