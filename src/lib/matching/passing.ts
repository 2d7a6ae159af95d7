/**
 * Two sums in one word: what is met of the asker's needs in the high half, customers in the low half. A sum stays under 2^15, so the highest
 * bit of each half is free: adding what is missing to it sets the bit exactly when the sum is at least what is demanded.
 */
const half = 0x8000;

/** What must be added to a word so that the highest bit of each half says whether so much is met. */
export function missing(need: number, customer: number): number {
	return (missingHalf(need) << 16) | missingHalf(customer);
}

const missingHalf = (demanded: number): number => half - Math.max(0, Math.min(half, demanded));

/**
 * Writes the places before `count` whose sums meet one half of `either` or both halves of `both`; returns how many. Who passes cannot be
 * foretold, so nothing branches on it: every place is written, and kept by counting it. `into` takes one more than `count`.
 */
export function passing(sums: Int32Array, count: number, either: number, both: number, into: Int32Array): number {
	// Without this the compiler adds as if these could be fractions.
	const [eitherMissing, bothMissing] = [either | 0, both | 0];
	let found = 0;
	for (let at = 0; at < count; at++) {
		const one = (sums[at] + eitherMissing) | 0;
		const two = (sums[at] + bothMissing) | 0;
		into[found] = at;
		found = (found + (((one >>> 31) | (one >>> 15) | ((two >>> 31) & (two >>> 15))) & 1)) | 0;
	}
	return found;
}

/**
 * Keeps those of the first `found` places that also meet what is asked of them by name: `words` holds both words by level, and a place's level is what
 * its two signs (a high and a low half) lose.
 */
export function stillPassing(
	sums: Int32Array,
	signs: Int32Array,
	base: number,
	losses: [Uint8Array, Uint8Array],
	words: Int32Array,
	found: number,
	into: Int32Array
): number {
	const [high, low] = losses;
	const first = base | 0;
	let left = 0;
	for (let c = 0; c < found; c++) {
		const at = into[c];
		const sign = signs[first + at];
		const level = (high[sign >>> 16] + low[sign & 0xffff]) << 1;
		const one = (sums[at] + words[level]) | 0;
		const two = (sums[at] + words[level | 1]) | 0;
		into[left] = at;
		left = (left + (((one >>> 31) | (one >>> 15) | ((two >>> 31) & (two >>> 15))) & 1)) | 0;
	}
	return left;
}
