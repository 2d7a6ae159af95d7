import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divisions } from '#lib/vocabulary/divisions.ts';
import { groups } from '#lib/vocabulary/groups.ts';
import { languages } from '#lib/vocabulary/model.ts';
import { search } from '#lib/vocabulary/search.ts';
import { fold } from '#lib/vocabulary/fold.ts';
import { theIndex } from '#lib/vocabulary/terms.ts';

const bestDivisions = (query: string, count = 3) => search(query, { limit: count }).map(({ division }) => division);

describe('a search', () => {
	it.each(['furniture', 'mobili', 'meble', 'baldai', 'bútor', 'muebles', 'möbler', 'Möbel'])(
		'finds furniture first for "%s", with and without accents, in any reader’s language',
		(word) => {
			for (const language of languages) {
				const label = { scheme: 'nace', code: '31', division: '31' };
				expect(search(word, { language })[0]).toMatchObject(label);
				expect(search(fold(word), { language })[0]).toMatchObject(label);
			}
		}
	);

	it.each([
		['furnitur', '31'],
		['mbele', '31'],
		['Moebel', '31'],
		['bútorokat', '31'],
		['meblami', '31'],
		['Büromöbelhersteller', '31'],
		['krzesło', '31'],
		['cosmética', '20'],
		['Holzerzeugnisse', '16'],
		['web shop', '47'],
		['Apfelsaftgetränk', '10'],
		['szivattyúkat', '28'],
		['żurawie', '28']
	])('understands "%s": typos, endings, compounds and words nobody listed', (word, division) => {
		expect(bestDivisions(word)).toContain(division);
	});

	it('answers in the reader’s language, whatever language was typed', () => {
		expect(search('meble', { language: 'lt', limit: 1 })).toEqual([
			{ scheme: 'nace', code: '31', division: '31', label: 'Baldai', score: 0.985 }
		]);
	});

	it('puts the very label before a synonym, a synonym before a beginning, a beginning before a typo', () => {
		const scoreOf = (query: string) =>
			search(query, { schemes: ['nace'] }).find(({ code }) => code === '31')?.score ?? 0;
		const scores = ['furniture', 'furnishings', 'furnit', 'farniture'].map(scoreOf);
		expect(scores).toEqual([...scores].sort((a, b) => b - a));
		expect(new Set(scores).size).toBe(4);
	});

	it('reads codes of NACE, HS and CPV', () => {
		expect(search('31.01')).toEqual([{ scheme: 'nace', code: '31', division: '31', label: 'Furniture', score: 1 }]);
		expect(bestDivisions('39130000-2', 10)).toContain('31');
		expect(search('9403').map(({ division }) => division)).toContain('31');
	});

	it('finds nothing in nothing', () => {
		expect(search('')).toEqual([]);
		expect(search(' ?!… ')).toEqual([]);
		expect(search('qqqqxxzzq')).toEqual([]);
	});
});

describe('one typo', () => {
	const labels = [
		...divisions.map(({ code, words }) => ({ code, words })),
		...groups.map(({ code, words }) => ({ code, words }))
	].flatMap(({ code, words }) =>
		languages.flatMap((language) =>
			words[language][0]
				.split(/[\s,/()]+/)
				.filter((word) => /^\p{L}{5,}$/u.test(word) && words[language][0] === word)
				.map((word) => ({ code, word }))
		)
	);

	const typo = fc
		.record({
			entry: fc.constantFrom(...labels),
			at: fc.double({ min: 0, max: 1, noNaN: true }),
			letter: fc.constantFrom(...'abcdefghijklmnoprstuvyz'),
			kind: fc.constantFrom('left out', 'put in', 'another', 'swapped')
		})
		.map(({ entry: { code, word }, at, letter, kind }) => {
			const i = 1 + Math.floor(at * (word.length - 2));
			const [before, rest] = [word.slice(0, i), word.slice(i)];
			if (kind === 'left out') return { code, typed: before + rest.slice(1) };
			if (kind === 'put in') return { code, typed: before + letter + rest };
			if (kind === 'another') return { code, typed: before + letter + rest.slice(1) };
			return { code, typed: before + (rest[1] ?? '') + rest[0] + rest.slice(2) };
		})
		// Whoever types "care" for "carne" has typed another word we know.
		.filter(({ typed }) => !theIndex().number.has(fold(typed)));

	it('in any one-word label of five letters or more still finds its entry among the best', () => {
		expect(labels.length).toBeGreaterThan(200);
		fc.assert(
			fc.property(typo, ({ code, typed }) => search(typed, { limit: 12 }).some((found) => found.code === code)),
			{ numRuns: 300 }
		);
	});
});
