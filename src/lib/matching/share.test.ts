import { describe, expect, test } from 'vitest';
import { miniVocabulary } from '../../../tests/support/mini-vocabulary.ts';
import { audit, gini } from '#lib/matching/audit.ts';
import type { Match, Profile } from '#lib/matching/model.ts';
import { buildIndex, topK, upsert } from '#lib/matching/rank.ts';
import { shareOut, stillOpen } from '#lib/matching/share.ts';
import { expertWeights } from '#lib/matching/weights.ts';

const cheese = [{ codes: [{ scheme: 'group' as const, code: 'cheese' }] }];
/** Twelve shops; six dairies alike but for size: all shops like the small one best. */
const fair: Profile[] = [
	...Array.from({ length: 12 }, (_, i): Profile => ({
		id: `shop${i}`,
		country: 'PL',
		needs: cheese,
		size: 'small',
		languages: ['en']
	})),
	...Array.from({ length: 6 }, (_, i): Profile => ({
		id: `dairy${i}`,
		country: 'IT',
		offers: cheese,
		size: i === 0 ? 'small' : 'medium',
		languages: ['en']
	}))
];
const index = buildIndex(fair, miniVocabulary, expertWeights);
const exact = new Map(fair.map(({ id }) => [id, topK(index, id, { k: 2 })]));

describe('lists made together', () => {
	test('spread attention that the best lists give to the same few, at little cost', () => {
		const { lists, meanScore, bestScore, unreached } = shareOut(index, { k: 2, floor: 1 });
		expect(audit(exact).unseen).toBeGreaterThan(0);
		expect(audit(lists).unseen).toBe(0);
		expect(audit(lists).gini).toBeLessThan(audit(exact).gini / 2);
		expect(unreached).toEqual([]);
		expect(meanScore).toBeGreaterThan(0.9 * bestScore);
		for (const list of lists.values()) expect(list.length).toBeLessThanOrEqual(2);
	});

	test('never list anybody below the threshold, and say who could not be reached', () => {
		const lonely: Profile = {
			id: 'lonely',
			country: 'LT',
			offers: [{ codes: [{ scheme: 'group', code: 'software' }] }]
		};
		const { lists, unreached } = shareOut(buildIndex([...fair, lonely], miniVocabulary, expertWeights), {
			k: 2,
			floor: 1
		});
		expect(unreached).toEqual([{ id: 'lonely', lists: 0, possible: 0 }]);
		expect(lists.get('lonely')).toEqual([]);
		for (const list of lists.values()) for (const { score } of list) expect(score).toBeGreaterThanOrEqual(0.25);
	});

	test('make up for what was shown before', () => {
		const shown = new Map(fair.map(({ id }) => [id, id === 'dairy5' ? 0 : 20]));
		const first = (lists: Map<string, Match[]>) => [...lists.values()].filter(([best]) => best?.id === 'dairy5').length;
		expect(first(shareOut(index, { k: 2, shown }).lists)).toBeGreaterThanOrEqual(
			first(shareOut(index, { k: 2 }).lists)
		);
	});

	test('forget whoever has closed since', () => {
		const changed = buildIndex(fair, miniVocabulary, expertWeights);
		const list = topK(changed, 'shop0', { k: 3 });
		upsert(changed, { ...fair[12], capacity: 0 });
		expect(stillOpen(changed, 'shop0', list).map(({ id }) => id)).toEqual(
			list.map(({ id }) => id).filter((id) => id !== 'dairy0')
		);
	});
});

describe('the audit', () => {
	test('measures inequality', () => {
		expect(gini([1, 1, 1, 1])).toBe(0);
		expect(gini([0, 0, 0, 4])).toBe(0.75);
		expect(gini([])).toBe(0);
	});

	test('never shows a group of four, nor one that subtraction would reveal', () => {
		const groups = new Map([
			['dairies', fair.slice(12).map(({ id }) => id)],
			['four', fair.slice(0, 4).map(({ id }) => id)],
			['one', ['shop5']]
		]);
		const { groups: shown, hiddenGroups } = audit(exact, groups);
		expect(shown.map(({ group }) => group)).toEqual(['dairies']);
		expect(hiddenGroups).toBe(2);
		const nearlyAll = new Map([
			['shops', fair.slice(0, 12).map(({ id }) => id)],
			['most dairies', fair.slice(12, 17).map(({ id }) => id)],
			['the other', ['dairy5']]
		]);
		expect(audit(exact, nearlyAll).groups.map(({ group }) => group)).toEqual(['shops']);
	});
});
