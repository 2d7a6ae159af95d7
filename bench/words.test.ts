import { describe, expect, it } from 'vitest';
import { languages } from '#lib/vocabulary/model.ts';
import type { Match } from '#lib/matching/model.ts';
import { officialSamples } from './official-labels.ts';
import { pairs } from './wordings.ts';
import { chanceAmong } from './words.ts';

const list = (...scores: [string, number][]) =>
	scores.map(([id, score]): Match => ({ id, score, gainA: score, gainB: score, confidence: 1 }));

describe('the chance of a partner among the first', () => {
	it('is shared with those who score the same', () => {
		const matches = list(['best', 0.9], ['one', 0.5], ['partner', 0.5], ['other', 0.5]);
		expect(chanceAmong(1, matches, 'best')).toBe(1);
		expect(chanceAmong(1, matches, 'partner')).toBe(0);
		expect(chanceAmong(3, matches, 'partner')).toBeCloseTo(2 / 3);
	});

	it('is none where the list leaves the partner out', () => {
		expect(chanceAmong(3, list(['best', 0.9]), 'partner')).toBe(0);
	});
});

describe('the hand-written wordings', () => {
	it.each([false, true])('offer and need five times in every language (held out: %s)', (heldOut) => {
		const half = pairs.filter((pair) => pair.heldOut === heldOut);
		for (const language of languages) {
			expect(half.filter(({ offer }) => offer.language === language)).toHaveLength(5);
			expect(half.filter(({ need }) => need.language === language)).toHaveLength(5);
		}
	});

	it('need in another language than they offer', () => {
		expect(pairs.filter(({ offer, need }) => offer.language === need.language)).toEqual([]);
	});
});

const samples = officialSamples();

describe.skipIf(samples.length === 0)('the official labels (skipped without ../shared/data)', () => {
	it.each(samples)('of $list are many, and none is both for development and held out', ({ development, heldOut }) => {
		const codes = new Set(development.map(({ code }) => code.code));
		expect(codes.size).toBeGreaterThan(50);
		expect(heldOut.length).toBeGreaterThan(50);
		expect(heldOut.filter(({ code }) => codes.has(code.code))).toEqual([]);
	});
});
