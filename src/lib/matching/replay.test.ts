import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { miniGroups, miniVocabulary } from '../../../tests/support/mini-vocabulary.ts';
import { explain } from '#lib/matching/explain.ts';
import type { Profile } from '#lib/matching/model.ts';
import { buildIndex } from '#lib/matching/rank.ts';
import { gainFrom, replay } from '#lib/matching/replay.ts';
import { expertWeights } from '#lib/matching/weights.ts';

const group = (code: string) => [{ codes: [{ scheme: 'group' as const, code }] }];
const anybody = (id: string, country: string): fc.Arbitrary<Profile> =>
	fc.record(
		{
			id: fc.constant(id),
			country: fc.constant(country),
			offers: fc.constantFrom(...miniGroups).map(group),
			needs: fc.constantFrom(...miniGroups).map(group),
			languages: fc.subarray(['en', 'it', 'pl']),
			size: fc.constantFrom('micro' as const, 'medium' as const),
			cooperation: fc.subarray(['a', 'b', 'c'])
		},
		{ requiredKeys: ['id', 'country'] }
	);

describe('a stored match', () => {
	test('is calculated again to the last digits from its parts, after a journey through JSON', () => {
		fc.assert(
			fc.property(anybody('a', 'IT'), anybody('b', 'PL'), (a, b) => {
				const shown = explain(buildIndex([a, b], miniVocabulary, expertWeights), 'a', 'b');
				// What the database gives back.
				const [A, B] = JSON.parse(JSON.stringify([shown.A.parts, shown.B.parts])) as (typeof shown.A.parts)[];
				const again = replay(A, B);
				expect(again.gainA).toBeCloseTo(shown.A.gain, 9);
				expect(again.gainB).toBeCloseTo(shown.B.gain, 9);
				expect(again.score).toBeCloseTo(shown.score, 9);
			}),
			{ numRuns: 200 }
		);
	});

	test('without any part is a mistake of ours', () => {
		expect(() => gainFrom([])).toThrow('no parts');
	});
});
