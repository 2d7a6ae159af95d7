import type { Space } from '#lib/matching/firm.ts';

/** What trade between two sectors gives a pair. */
export interface Trade {
	size: number;
	/** What trade with sector b gives a firm of sector a, at a * size + b. */
	gives: Float64Array;
	/** The most that any sector gives a firm of this one, or is given by it. */
	most: Float64Array;
}

/** Buying from a sector, or selling to it for the worth of a customer. */
export function tradeOf({ links: { size, strength }, weights }: Space): Trade {
	const gives = new Float64Array(size * size);
	const most = new Float64Array(size);
	for (let a = 0; a < size; a++) {
		for (let b = 0; b < size; b++) {
			const [buys, sells] = [strength[a * size + b], strength[b * size + a]];
			const given = weights.supply * Math.max(buys, weights.customer * sells);
			gives[a * size + b] = given;
			most[a] = Math.max(most[a], given);
			most[b] = Math.max(most[b], given);
		}
	}
	return { size, gives, most };
}
