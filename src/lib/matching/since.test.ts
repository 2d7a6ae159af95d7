import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { miniGroups, miniVocabulary } from '../../../tests/support/mini-vocabulary.ts';
import { explain, type Explanation } from '#lib/matching/explain.ts';
import type { Profile } from '#lib/matching/model.ts';
import { buildIndex, remove, scorePair, upsert } from '#lib/matching/rank.ts';
import { changedSince, checkKept, type KeptMatch } from '#lib/matching/since.ts';
import { expertWeights } from '#lib/matching/weights.ts';

const group = (code: string) => ({ scheme: 'group' as const, code });
const dairy: Profile = {
	id: 'dairy',
	country: 'LT',
	offers: [{ codes: [group('cheese')] }],
	cooperation: ['supplier', 'distribution'],
	markets: [{ country: 'IT' }],
	languages: ['lt', 'en']
};
const shop: Profile = {
	id: 'shop',
	country: 'IT',
	needs: [{ codes: [group('cheese')] }],
	cooperation: ['supplier'],
	languages: ['it', 'en'],
	size: 'small'
};

/** As the application keeps it: through JSON, and nothing but what a later day needs. */
function kept({ A, B, score, weights, vocabulary }: Explanation): KeptMatch {
	const written = (code?: { scheme: string; code: string }) => code && `${code.scheme}:${code.code}`;
	const parts = (side: Explanation['A']) =>
		side.parts.map(({ code, value, weight, evidence }) => {
			return { code, value, weight, need: written(evidence?.need), offer: written(evidence?.offer) };
		});
	const record = { score, gainA: A.gain, gainB: B.gain, partsA: parts(A), partsB: parts(B), weights, vocabulary };
	// What JSON gives back has the shape that was put in.
	return JSON.parse(JSON.stringify(record)) as KeptMatch;
}

const list = (values: string[]) => fc.subarray(values);
const cards = list(miniGroups).map((codes) => codes.slice(0, 3).map((code) => ({ codes: [group(code)] })));
const profile = (id: string): fc.Arbitrary<Profile> =>
	fc.record(
		{
			id: fc.constant(id),
			country: fc.constantFrom('IT', 'PL'),
			nace: list(['10', '25', '31', '46']),
			offers: cards,
			needs: cards,
			cooperation: list(['distribution', 'licence', 'supplier']),
			languages: list(['en', 'it', 'pl']),
			markets: fc.array(fc.record({ country: fc.constantFrom('IT', 'PL'), priority: fc.nat(3) }), { maxLength: 2 }),
			size: fc.constantFrom('micro', 'small', 'medium', 'large'),
			certificates: list(['iso9001', 'fsc']),
			goals: list(['climate', 'water'])
		},
		{ requiredKeys: ['id', 'country'] }
	);

describe('a kept match', () => {
	test('is had again to 1e-9 from its parts, whatever the two have said', () => {
		fc.assert(
			fc.property(profile('a'), profile('b'), (a, b) => {
				const index = buildIndex([a, b], miniVocabulary, expertWeights);
				const shown = kept(explain(index, 'a', 'b'));
				const again = checkKept(shown, expertWeights);
				expect(again.off).toBeLessThan(1e-9);
				expect(again.misweighted).toEqual([]);
				expect(Math.abs(again.score - scorePair(index, 'a', 'b').score)).toBeLessThan(1e-9);
				expect(changedSince(index, shown, 'a', 'b').changes).toEqual([]);
			}),
			{ numRuns: 300 }
		);
	});

	test('is not replayed with the weights of another version, and says where a record and its table do not agree', () => {
		const shown = kept(explain(buildIndex([dairy, shop], miniVocabulary, expertWeights), 'shop', 'dairy'));
		expect(() => checkKept(shown, { ...expertWeights, version: 'learnt-2' })).toThrow(/expert-1 .* learnt-2/);
		const altered = { ...expertWeights, suitability: { ...expertWeights.suitability, language: 0.3 } };
		const again = checkKept(shown, altered);
		expect(again.off).toBeGreaterThan(1e-3);
		expect(again.misweighted).toEqual([
			{ side: 'A', code: 'language', kept: 0.15, table: 0.3 },
			{ side: 'B', code: 'language', kept: 0.15, table: 0.3 }
		]);
	});

	test('tells a number that was changed afterwards', () => {
		const shown = kept(explain(buildIndex([dairy, shop], miniVocabulary, expertWeights), 'shop', 'dairy'));
		expect(checkKept({ ...shown, gainB: shown.gainB + 1e-6 }, expertWeights).off).toBeCloseTo(1e-6, 9);
	});
});

describe('what has changed since', () => {
	test('names the parts that differ, on the side that they count for', () => {
		const index = buildIndex([dairy, shop], miniVocabulary, expertWeights);
		const shown = kept(explain(index, 'shop', 'dairy'));
		upsert(index, { ...dairy, languages: ['lt'], markets: [] });
		const { now, changes } = changedSince(index, shown, 'shop', 'dairy');
		expect(changes).toEqual([
			{ what: 'value', side: 'A', part: 'language', before: 1, now: 0 },
			{ what: 'value', side: 'B', part: 'market', before: 1, now: null },
			{ what: 'value', side: 'B', part: 'language', before: 1, now: 0 }
		]);
		expect(now?.score).toBe(scorePair(index, 'shop', 'dairy').score);
		expect(checkKept(shown, expertWeights).off).toBeLessThan(1e-9);
	});

	test('names another bond, a gate that has closed, other weights, and who has left', () => {
		const index = buildIndex([dairy, shop], miniVocabulary, { ...expertWeights, version: 'learnt-2' });
		const shown = kept(explain(buildIndex([dairy, shop], miniVocabulary, expertWeights), 'shop', 'dairy'));
		upsert(index, { ...shop, blocked: ['dairy'], needs: [] });
		expect(changedSince(index, shown, 'shop', 'dairy').changes).toEqual([
			{ what: 'weights', before: 'expert-1', now: 'learnt-2' },
			{ what: 'gate', now: 'blocked' },
			{ what: 'bond', side: 'A', before: 'need', now: 'none' },
			{ what: 'bond', side: 'B', before: 'customer', now: 'none' }
		]);
		remove(index, 'dairy');
		expect(changedSince(index, shown, 'shop', 'dairy')).toEqual({
			now: null,
			changes: [{ what: 'gone', id: 'dairy' }]
		});
	});
});
