import { describe, expect, it } from 'vitest';
import { checkVocabulary } from '#lib/vocabulary/check.ts';
import { pointersIn } from '#lib/vocabulary/entries.ts';
import { languages } from '#lib/vocabulary/model.ts';

describe('the vocabulary', () => {
	it('is complete and names only codes that exist', () => {
		expect(checkVocabulary().problems).toEqual([]);
	});

	it('has a few hundred groups and thousands of words in every language', () => {
		const report = checkVocabulary();
		expect(report.groups).toBeGreaterThanOrEqual(250);
		for (const language of languages) expect(report.languages[language].words).toBeGreaterThan(2500);
	});

	it('is reported broken where an official list does not have its codes', () => {
		const { problems } = checkVocabulary({ hs: new Set(['77']) });
		expect(problems).toContain('HS 77 leads to no division.');
		expect(problems.some((problem) => problem.includes('names unknown HS'))).toBe(true);
	});

	it('refuses a lexicon line that does not have a column per language', () => {
		expect(() => pointersIn('31 | chair | sedia')).toThrow('2 columns');
	});
});
