import { expect, it } from 'vitest';
import type { Brief } from '#lib/scheduling/model.ts';
import { gapsMore } from './gaps-more.ts';

const slot = (n: number) => ({
	id: `${n}`,
	start: 20 * n,
	end: 20 * n + 20,
	day: 'd',
	block: 'b',
	kind: 'onsite' as const
});
const brief: Brief = {
	slots: [0, 1, 2, 3].map(slot),
	places: [{ id: 'T', kind: 'table' }],
	participants: ['a', 'b', 'c'].map((id) => ({ id, delegates: [{ id }] })),
	meetings: []
};
const meets = (meeting: string, delegates: [string, string], at: number) => ({
	meeting,
	slot: `${at}`,
	place: 'T',
	delegates
});

it('counts the gaps a move opens and closes for the people in the meeting', () => {
	const placements = [meets('ab', ['a', 'b'], 0), meets('ac', ['a', 'c'], 2)];
	expect(gapsMore(brief, placements, meets('ac', ['a', 'c'], 1))).toBe(-1);
	expect(gapsMore(brief, placements, meets('ac', ['a', 'c'], 3))).toBe(0);
	expect(gapsMore(brief, placements, meets('bc', ['b', 'c'], 3))).toBe(1);
});
