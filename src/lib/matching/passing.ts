/**
 * Two sums in one word: what is met of the asker's needs in the high half, customers in the low half. A sum stays under 2^15, so the highest
 * bit of each half is free: adding what is missing to it sets the bit exactly when the sum is at least what is demanded.
 */
const half = 0x8000;
const halves = (half << 16) | half;

/** What must be added to a word so that the highest bit of each half says whether so much is met. */
export function missing(need: number, customer: number): number {
	return (missingHalf(need) << 16) | missingHalf(customer);
}

const missingHalf = (demanded: number): number => half - Math.max(0, Math.min(half, demanded));

/** Writes the places from..to whose sums meet one half of `either` or both halves of `both`; returns how many. */
export function passing(
	sums: Int32Array,
	from: number,
	to: number,
	either: number,
	both: number,
	into: Int32Array
): number {
	let found = 0;
	for (let at = from; at < to; at++) {
		const sum = sums[at];
		if (((sum + either) & halves) !== 0 || ((sum + both) & halves) === halves) into[found++] = at;
	}
	return found;
}
