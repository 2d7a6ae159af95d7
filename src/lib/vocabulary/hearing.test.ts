import { describe, expect, it } from 'vitest';
import { fold } from '#lib/vocabulary/fold.ts';
import { heard } from '#lib/vocabulary/hearing.ts';
import { languages, type Language } from '#lib/vocabulary/model.ts';
import { theIndex } from '#lib/vocabulary/terms.ts';

/** The known words that a word may be, part by part. */
const known = (word: string, language: Language) =>
	heard(fold(word), languages.indexOf(language)).map((part) => [...part.keys()].map((n) => theIndex().words[n]));

describe('a word of a running text', () => {
	it('is heard with its endings', () => {
		expect(known('krzesłami', 'pl')[0]).toContain('krzeslo');
		expect(known('pincészetünk', 'hu')[0]).toContain('pinceszet');
	});

	it('is taken apart where the language writes compounds, with an ending or without', () => {
		expect(known('gyapjúkabátokat', 'hu')).toEqual([
			expect.arrayContaining(['gyapju']),
			expect.arrayContaining(['kabat'])
		]);
		expect(known('byggvaruhus', 'sv')[1]).toContain('varuhus');
		expect(known('Gartenhandschuhe', 'de').flat()).toContain('handschuhe');
	});

	it('is no compound in other languages', () => {
		expect(known('gyapjúkabátokat', 'pl').flat()).toEqual([]);
	});

	it('is heard by what tells, where the head of the compound is hollow', () => {
		expect(known('Holzsachen', 'de')).toEqual([expect.arrayContaining(['holz'])]);
	});

	it('is no other word for three letters in common', () => {
		expect(known('saját', 'hu').flat()).not.toContain('sajt');
	});

	it('is heard with one typo when it is long', () => {
		expect(known('furnitture', 'en')[0]).toContain('furniture');
		expect(known('strong', 'en').flat().join()).not.toContain('strongbox');
	});
});
