import { describe, expect, test } from 'vitest';
import { audit } from '#lib/matching/audit.ts';
import { everybody } from '#lib/matching/everybody.ts';
import { explain } from '#lib/matching/explain.ts';
import type { Match, Profile } from '#lib/matching/model.ts';
import { buildIndex, scorePair, settle, topK } from '#lib/matching/rank.ts';
import { readProfiles } from '#lib/matching/read.ts';
import { vocabulary } from '#lib/matching/vocabulary.ts';
import { brokenWeight, expertWeights } from '#lib/matching/weights.ts';
import { countryCodes } from '#lib/vocabulary/countries.ts';
import { groups } from '#lib/vocabulary/groups.ts';

const group = (code: string) => ({ scheme: 'group' as const, code });
const bakery: Profile = { id: 'bakery', country: 'HU', needs: [{ codes: [group('flour-mill-products')] }] };
const mill: Profile = { id: 'mill', country: 'LT', offers: [{ codes: [group('flour-mill-products')] }] };

describe('what people and files really send', () => {
	test('codes of NACE Rev. 2, which Rev. 2.1 has moved, are understood; codes of no edition are named and skipped', () => {
		const line = (id: string, country: string, codes: object[], nace: string[]) =>
			JSON.stringify({ id, country, nace, needs: [{ codes }], offers: [{ codes }] });
		const { profiles, problems } = readProfiles(
			[
				line('old', 'IT', [{ scheme: 'nace', code: '45.20' }], ['45.20']),
				line('new', 'PL', [{ scheme: 'nace', code: '95.31' }], ['95.31']),
				line('none', 'LT', [{ scheme: 'nace', code: 'DJ28' }], ['00.1'])
			].join('\n'),
			vocabulary
		);
		expect(problems).toEqual([
			'line 3: none: unknown code nace 00.1',
			'line 3: none: unknown code nace DJ28',
			'line 3: none: unknown code nace DJ28'
		]);
		const index = buildIndex(profiles, vocabulary, expertWeights);
		expect(topK(index, 'old', { k: 3 }).map(({ id }) => id)).toEqual(['new']);
		expect(topK(index, 'none', { k: 3 })).toEqual([]);
	});

	test('a firm with everything ticked is listed behind one that means it, and takes nobody else down', () => {
		const all: Profile = {
			id: 'all',
			country: 'PL',
			offers: [{ codes: groups.map(({ code }) => group(code)) }],
			needs: [{ codes: groups.map(({ code }) => group(code)) }],
			cooperation: Array.from({ length: 60 }, (_, i) => `way-${i}`),
			languages: Array.from({ length: 60 }, (_, i) => `l${i}`),
			markets: countryCodes.map((country) => ({ country }))
		};
		const index = buildIndex([bakery, mill, all], vocabulary, expertWeights);
		settle(index);
		expect(topK(index, 'bakery', { k: 3 }).map(({ id }) => id)).toEqual(['mill', 'all']);
		expect(scorePair(index, 'bakery', 'all').score).toBeLessThan(scorePair(index, 'bakery', 'mill').score / 2);
	});

	test('empty profiles, 100 kB of text, right-to-left script and emoji find what they say and break nothing', () => {
		const odd: Profile[] = [
			{ id: 'empty', country: 'IT', offers: [], needs: [{}], nace: [], languages: [], markets: [] },
			{ id: 'long', country: 'LT', offers: [{ text: `${'miltai kepykloms '.repeat(6_000)}`, language: 'lt' }] },
			{ id: 'arabic', country: 'ES', offers: [{ text: '🪑🪑 أثاث مكتبي ‏שולחן', language: 'ar' }] },
			{ id: 'emoji', country: 'SE', needs: [{ text: '👩🏽‍🏭🧀'.repeat(500) }] },
			{ id: 'halves', country: 'DE', needs: [{ text: '\ud83e ￿\u0000 mehl' }] }
		];
		const index = buildIndex([bakery, mill, ...odd], vocabulary, expertWeights);
		const lists = everybody(index, 9);
		for (const { id } of [bakery, ...odd]) expect(lists.get(id)).toEqual(topK(index, id, { k: 9 }));
		expect(lists.get('bakery')?.map(({ id }) => id)).toEqual(['mill', 'long']);
		for (const id of ['empty', 'arabic', 'emoji']) {
			expect(lists.get(id)).toEqual([]);
			expect(explain(index, 'bakery', id)).toMatchObject({ score: 0, A: { bond: 'none' } });
		}
	});
});

describe('weights and groups', () => {
	test('names the weight that is no number, negative, above one or infinite', () => {
		const suitability = (market: number) => ({
			...expertWeights,
			suitability: { ...expertWeights.suitability, market }
		});
		expect([NaN, -0.1, 1.1, Infinity].map((value) => brokenWeight(suitability(value)))).toEqual(
			Array.from({ length: 4 }, () => 'market')
		);
		expect(brokenWeight({ ...expertWeights, fitPower: NaN })).toBe('fitPower');
		expect(brokenWeight(suitability(0))).toBeNull();
	});

	test('with every weight at zero there is nothing to rank by: all partners are equal and stand by confidence and name', () => {
		const silent = { cooperation: 0, market: 0, language: 0, certificates: 0, size: 0, goals: 0 };
		const zero = { ...expertWeights, customer: 0, supply: 0, words: 0, suitability: silent };
		const swaps = (id: string, country: string): Profile => {
			const statements = [{ codes: [group('cheese')] }, { codes: [group('dairy')] }];
			return { id, country, offers: statements, needs: statements };
		};
		const index = buildIndex([swaps('a', 'IT'), swaps('c', 'PL'), swaps('b', 'LT')], vocabulary, zero);
		settle(index);
		const found = topK(index, 'a', { k: 5 });
		expect(found.map(({ id }) => id)).toEqual(['b', 'c']);
		expect(found[0].score).toBeCloseTo(0.5, 12);
	});

	test('never shows a group of one person, nor lets it be had by subtraction', () => {
		const ids = Array.from({ length: 12 }, (_, i) => `f${i}`);
		const lists = new Map(ids.map((id): [string, Match[]] => [id, []]));
		const women = ids.slice(0, 11);
		const alone = audit(lists, new Map([['one', ['f11']]]));
		expect([alone.groups, alone.hiddenGroups]).toEqual([[], 1]);
		const both = audit(
			lists,
			new Map([
				['many', women],
				['one', ['f11']]
			])
		);
		expect([both.groups, both.hiddenGroups]).toEqual([[], 2]);
	});
});
