/** Chance that can be repeated: the demo's own, so that changing the scheduler's does not change the made-up firms. */
export interface Chance {
	/** Whole number, 0 ≤ n < limit. */
	below(limit: number): number;
	pick<T>(items: readonly T[]): T;
	/** `count` different items in random order; all of them where there are fewer. */
	some<T>(items: readonly T[], count: number): T[];
	/** True with this probability. */
	happens(probability: number): boolean;
}

/** Mulberry32 by Tommy Ettinger (public domain). The same name gives the same chances: each firm has its own. */
export function chance(name: string): Chance {
	let state = 0x811c9dc5;
	for (const letter of name) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	const unit = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	const below = (limit: number) => Math.floor(unit() * limit);
	return {
		below,
		pick: (items) => items[below(items.length)],
		some(items, count) {
			const left = [...items];
			return Array.from({ length: Math.min(count, left.length) }, () => left.splice(below(left.length), 1)[0]);
		},
		happens: (probability) => unit() < probability
	};
}
