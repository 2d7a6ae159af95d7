import { describe, expect, it } from 'vitest';
import { reading } from '#lib/vocabulary/text.ts';
import { fingerprint, vocabulary } from '#lib/matching/vocabulary.ts';

describe('the version of the vocabulary', () => {
	it('is other for one other letter, and for the same letters in other words', () => {
		const prints = [['sedia', 'tavolo'], ['sedie', 'tavolo'], ['sediatavolo']].map(fingerprint);
		expect(new Set(prints).size).toBe(3);
		expect(fingerprint(['sedia', 'tavolo'])).toBe(prints[0]);
	});

	it('names the tree, the words and how texts are read', () => {
		expect(vocabulary.version).toMatch(/^nace-2\.1-\d+-[0-9a-f]+-words-[0-9a-f]+-\d+$/);
		expect(vocabulary.version.split('-').at(-1)).toBe(String(reading));
	});
});
