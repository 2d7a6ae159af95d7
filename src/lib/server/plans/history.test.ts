import { describe, expect, it } from 'vitest';
import { History } from './history.ts';

const news = (breaks: number) => ({ phase: 'polish' as const, unplaced: 0, breaks, lowerBound: 2 });

describe('the history of a plan', () => {
	it('notes a change with its time and not what stays the same', () => {
		const history = new History(1000);
		history.note(news(9), 1100);
		history.note(news(9), 1200);
		history.note(news(7), 1900);
		expect(history.steps).toEqual([
			{ at: 100, unplaced: 0, breaks: 9, lowerBound: 2 },
			{ at: 900, unplaced: 0, breaks: 7, lowerBound: 2 }
		]);
	});

	it('keeps the first and the last of a thousand steps and few of those between', () => {
		const history = new History(0);
		for (let n = 1000; n > 0; n--) history.note(news(n), 1001 - n);
		expect(history.steps.length).toBeLessThanOrEqual(80);
		expect([history.steps[0].breaks, history.steps.at(-1)?.breaks]).toEqual([1000, 1]);
		expect(history.steps.toSorted((a, b) => a.at - b.at)).toEqual(history.steps);
	});
});
