import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countryCodes, countryFrom, countryName } from '#lib/vocabulary/countries.ts';
import {
	certificates,
	cooperationOfCard,
	cooperationTypes,
	itemLabel,
	lists,
	workingLanguages
} from '#lib/vocabulary/lists.ts';
import { languages } from '#lib/vocabulary/model.ts';
import { regionOf, regions } from '#lib/vocabulary/regions.ts';

const nuts = new URL('../../../../shared/data/nuts.csv', import.meta.url);

describe('the short lists', () => {
	it('have unique codes and a label in every language', () => {
		for (const [name, list] of Object.entries(lists)) {
			expect(new Set(list.map(({ code }) => code)).size, name).toBe(list.length);
			for (const { code, label } of list)
				for (const language of languages) expect(label[language]?.trim(), `${name} ${code} ${language}`).toBeTruthy();
		}
	});

	it('let each card type name only partnerships that exist', () => {
		const known = new Set(cooperationTypes.map(({ code }) => code));
		for (const codes of Object.values(cooperationOfCard)) expect(codes.filter((code) => !known.has(code))).toEqual([]);
		expect(cooperationOfCard.RDR).toEqual(['research']);
	});

	it('show a certificate with what it is about', () => {
		expect(itemLabel(certificates, 'iso9001', 'hu')).toBe('ISO 9001 – minőségirányítás');
		expect(itemLabel(certificates, 'unheard-of', 'hu')).toBe('unheard-of');
		expect(itemLabel(workingLanguages, 'lt', 'de')).toBe('Litauisch');
	});
});

describe('countries', () => {
	it('are known by alpha-2, alpha-3, the Union’s own codes and their names', () => {
		expect(countryCodes).toHaveLength(250);
		expect(
			['PL', 'POL', 'EL', 'UK', 'Lenkija', 'lengyelorszag', 'Polska', 'England', 'XX', ''].map(countryFrom)
		).toEqual(['PL', 'PL', 'GR', 'GB', 'PL', 'PL', 'PL', 'GB', undefined, undefined]);
	});

	it('have a name in every language', () => {
		for (const code of countryCodes)
			for (const language of languages) expect(countryName(code, language), code).not.toBe(code);
	});
});

describe('partner regions', () => {
	it('are five founders and ten neighbours', () => {
		expect(regions.filter(({ founding }) => founding).map(({ nuts }) => nuts)).toEqual([
			'ITC4',
			'PL82',
			'LT023',
			'ES41',
			'HU23'
		]);
		expect(regions).toHaveLength(15);
		expect(regionOf('PL822')?.nuts).toBe('PL82');
		expect(regionOf('DE1')).toBeUndefined();
	});

	it.skipIf(!existsSync(nuts))(
		'stand in the official list with that level and edition (skipped without ../shared/data)',
		() => {
			const lines = readFileSync(nuts, 'utf8')
				.split('\n')
				.map((line) => line.split(','));
			const official = new Map(lines.map((cells) => [cells[0], cells]));
			for (const { nuts, level, edition } of regions) {
				const cells = official.get(nuts) ?? [];
				expect([cells[1], cells[6]?.includes(edition)], nuts).toEqual([String(level), true]);
			}
		}
	);
});
