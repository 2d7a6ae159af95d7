import { expect, it } from 'vitest';
import { stairsOf } from './stairs.ts';

const step = (at: number, breaks: number, lowerBound: number, unplaced = 0) => ({ at, breaks, lowerBound, unplaced });

it('draws gaps as stairs down and the bound as stairs up, from the first whole agenda to now', () => {
	expect(stairsOf([step(0, 0, 0, 5), step(100, 10, 0), step(200, 5, 2)], 300)).toEqual({
		found: '0,0 50,0 50,50 100,50',
		least: '0,100 50,100 50,80 100,80',
		first: 10,
		last: 5,
		bound: 2
	});
});

it('draws nothing while meetings have no place, and a flat line for an agenda without gaps', () => {
	expect(stairsOf([step(0, 0, 0, 5)], 100)).toBeNull();
	expect(stairsOf([], 100)).toBeNull();
	expect(stairsOf([step(0, 0, 0)], 100)?.found).toBe('0,100 100,100');
});
