import { expect, it } from 'vitest';
import { limit } from './limits.ts';

it('refuses the attempt after the last one allowed, each key by itself, until its time is over', () => {
	const count = limit({ most: 2, seconds: 60 });
	const refused = (key: string, now: number) => {
		try {
			count(key, now);
			return false;
		} catch {
			return true;
		}
	};
	expect([
		refused('one', 0),
		refused('one', 1000),
		refused('one', 2000),
		refused('other', 2000),
		refused('one', 59_999),
		refused('one', 60_000)
	]).toEqual([false, false, true, false, true, false]);
});
