/** What may not come too often. Counted in the memory of this process: enough to make guessing hopeless. */
import { Refusal } from '#lib/refusal.ts';

/** Past so many keys the oldest counts are forgotten, so that nobody fills the memory. */
const KEYS = 10_000;

/** @returns a count that refuses the attempt after `most` within `seconds`, for each key by itself. */
export function limit({ most, seconds }: { most: number; seconds: number }) {
	const counts = new Map<string, { n: number; until: number }>();
	return (key: string, now = Date.now()): void => {
		const known = counts.get(key);
		const count = known && known.until > now ? known : { n: 0, until: now + seconds * 1000 };
		count.n++;
		counts.delete(key);
		counts.set(key, count);
		const [oldest] = counts.keys();
		if (counts.size > KEYS) counts.delete(oldest);
		if (count.n > most) throw new Refusal('too-many', 'too-often');
	};
}
