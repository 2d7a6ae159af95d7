import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { miniGroups, miniVocabulary } from '../../../tests/support/mini-vocabulary.ts';
import { everybody } from '#lib/matching/everybody.ts';
import type { Filters, Match, Profile, Size } from '#lib/matching/model.ts';
import { passes } from '#lib/matching/filter.ts';
import { closedGate, matchOf } from '#lib/matching/fit.ts';
import { better } from '#lib/matching/listing.ts';
import { buildIndex, firmBehind, type Index, remove, scorePair, settle, topK, upsert } from '#lib/matching/rank.ts';
import { expertWeights } from '#lib/matching/weights.ts';

const some = <T>(values: T[], maxLength = 3) => fc.uniqueArray(fc.constantFrom(...values), { maxLength });
const statements = fc.array(
	fc.record(
		{
			codes: some(miniGroups, 3).map((codes) => codes.map((code) => ({ scheme: 'group' as const, code }))),
			text: fc.constantFrom('', 'śruby i części metalowe', 'reliable partner wanted', '💺 سفر'),
			language: fc.constantFrom('pl', 'en')
		},
		{ requiredKeys: [] }
	),
	{ maxLength: 3 }
);
const profile = (id: string): fc.Arbitrary<Profile> =>
	fc.record(
		{
			id: fc.constant(id),
			country: fc.constantFrom('IT', 'PL', 'LT'),
			region: fc.constantFrom('ITC4', 'PL82', 'LT023'),
			nace: some(['01', '10', '25', '31', '46', '62']),
			offers: statements,
			needs: statements,
			cooperation: some(['distribution', 'licence', 'supplier']),
			markets: fc.array(
				fc.record({
					country: fc.constantFrom('IT', 'PL', 'LT'),
					priority: fc.nat(3),
					role: fc.constantFrom('sell', 'buy')
				}),
				{ maxLength: 2 }
			),
			languages: some(['en', 'it', 'pl', 'lt']),
			size: fc.constantFrom('micro', 'small', 'medium', 'large'),
			certificates: some(['iso9001', 'iso14001']),
			askedCertificates: some(['iso9001', 'fsc']),
			goals: some(['climate', 'circular', 'water']),
			partnerSizes: some<Size>(['micro', 'medium']),
			partnerKinds: some(['university', 'company'], 1),
			kind: fc.constantFrom('university', 'company'),
			blocked: some(['f0', 'f1', 'f2'], 2),
			capacity: fc.nat(2),
			openToRequest: fc.boolean(),
			slots: fc.array(fc.nat(7), { minLength: 1, maxLength: 1 })
		},
		{ requiredKeys: ['id', 'country'] }
	);
const fair = fc
	.integer({ min: 2, max: 14 })
	.chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => profile(`f${i}`))));
const filters: fc.Arbitrary<Filters> = fc.record(
	{
		countries: some(['IT', 'PL', 'LT']),
		sectors: some(['25', '31']),
		languages: some(['en', 'pl']),
		sizes: some(['micro', 'small']),
		regions: some(['IT', 'PL82', 'LT0']),
		cooperation: some(['distribution', 'licence']),
		openToRequest: fc.boolean(),
		except: some(['f0', 'f1', 'f2']),
		freeTogether: fc.boolean()
	},
	{ requiredKeys: [] }
);

function bruteForce(index: Index, id: string, k: number, chosen: Filters): Match[] {
	const firm = firmBehind(index, id);
	return index.firms
		.filter((other) => other !== undefined)
		.filter((other) => !closedGate(firm, other) && passes(firm, other, chosen))
		.map((other) => matchOf(index.space, firm, other))
		.filter(({ score }) => score > 0)
		.sort(better)
		.slice(0, k);
}

describe('the list of the best partners', () => {
	test('equals scoring everybody, filtered or not', () => {
		fc.assert(
			fc.property(fair, fc.integer({ min: 1, max: 8 }), filters, (profiles, k, chosen) => {
				const index = buildIndex(profiles, miniVocabulary, expertWeights);
				for (const { id } of profiles)
					expect(topK(index, id, { k, filters: chosen })).toEqual(bruteForce(index, id, k, chosen));
			}),
			{ numRuns: 300 }
		);
	});

	test('equals scoring everybody when most stand on the shelves, some have changed and one has left', () => {
		fc.assert(
			fc.property(fair, fc.integer({ min: 1, max: 8 }), filters, (profiles, k, chosen) => {
				const index = buildIndex(profiles, miniVocabulary, expertWeights);
				settle(index);
				upsert(index, { ...profiles[0], needs: profiles[1].needs });
				remove(index, profiles[1].id);
				for (const { id } of profiles) {
					if (id !== profiles[1].id)
						expect(topK(index, id, { k, filters: chosen })).toEqual(bruteForce(index, id, k, chosen));
				}
			}),
			{ numRuns: 300 }
		);
	});

	test('equals scoring everybody among hundreds, where most are passed over unread', () => {
		const crowd = fc.sample(profile('x'), { numRuns: 600, seed: 7 });
		const profiles = crowd.map((each, i) => ({ ...each, id: `x${i}` }));
		const index = buildIndex(profiles, miniVocabulary, expertWeights);
		for (let i = 0; i < 600; i += 5)
			expect(topK(index, `x${i}`, { k: 10 })).toEqual(bruteForce(index, `x${i}`, 10, {}));
	});

	test('made for everybody at once is the same as one by one', () => {
		fc.assert(
			fc.property(fair, fc.integer({ min: 0, max: 6 }), (profiles, k) => {
				const index = buildIndex(profiles, miniVocabulary, expertWeights);
				expect(everybody(index, k)).toEqual(new Map(profiles.map(({ id }) => [id, topK(index, id, { k })])));
			}),
			{ numRuns: 200 }
		);
		const crowd = fc.sample(profile('x'), { numRuns: 600, seed: 11 }).map((each, i) => ({ ...each, id: `x${i}` }));
		const index = buildIndex(crowd, miniVocabulary, expertWeights);
		expect(everybody(index, 10)).toEqual(new Map(crowd.map(({ id }) => [id, topK(index, id, { k: 10 })])));
	});

	test('of an edit that is only being tried does not hold the firm itself, wherever it moves', () => {
		const needs = [{ codes: [{ scheme: 'group' as const, code: 'cheese' }] }];
		const twin = { id: 'dairy', country: 'IT', offers: needs, needs };
		const index = buildIndex([twin, { ...twin, id: 'other', country: 'PL' }], miniVocabulary, expertWeights);
		settle(index);
		expect(topK(index, { ...twin, country: 'LT' }, { k: 5 }).map(({ id }) => id)).toEqual(['other']);
	});

	test('never shows a blocked firm, its own region, or a firm without capacity', () => {
		fc.assert(
			fc.property(fair, (profiles) => {
				const index = buildIndex(profiles, miniVocabulary, expertWeights);
				const byId = new Map(profiles.map((each) => [each.id, each]));
				for (const mine of profiles) {
					for (const { id } of topK(index, mine.id, { k: 99 })) {
						const theirs = byId.get(id);
						expect(mine.blocked?.includes(id) || theirs?.blocked?.includes(mine.id)).toBeFalsy();
						expect(mine.country === theirs?.country && mine.region !== undefined && mine.region === theirs.region).toBe(
							false
						);
						expect(theirs?.capacity).not.toBe(0);
					}
				}
			}),
			{ numRuns: 100 }
		);
	});

	test('does not depend on the order of registration, nor on a profile being saved again', () => {
		fc.assert(
			fc.property(fair, fc.nat(), (profiles, pick) => {
				const index = buildIndex(profiles, miniVocabulary, expertWeights);
				const changed = buildIndex([...profiles].reverse(), miniVocabulary, expertWeights);
				upsert(changed, { ...profiles[pick % profiles.length], offers: [], needs: [] });
				upsert(changed, profiles[pick % profiles.length]);
				for (const { id } of profiles) {
					const near = (matches: Match[]) => matches.map(({ score }) => Number(score.toFixed(12)));
					expect(near(topK(changed, id, { k: 5 }))).toEqual(near(topK(index, id, { k: 5 })));
				}
			}),
			{ numRuns: 100 }
		);
	});
});

describe('a pair', () => {
	test('is worth the same from both sides', () => {
		fc.assert(
			fc.property(fair, (profiles) => {
				const index = buildIndex(profiles, miniVocabulary, expertWeights);
				const [a, b] = profiles;
				const there = scorePair(index, a.id, b.id);
				const back = scorePair(index, b.id, a.id);
				expect([back.score, back.gainA, back.gainB]).toEqual([there.score, there.gainB, there.gainA]);
				expect(back.confidence).toBeCloseTo(there.confidence, 12);
				for (const value of [there.score, there.gainA, there.gainB, there.confidence]) {
					expect(value).toBeGreaterThanOrEqual(0);
					expect(value).toBeLessThanOrEqual(1);
				}
			})
		);
	});

	test('loses confidence with every field left out, and is never better served by a wrong answer than by silence', () => {
		// What suits nobody, in each field.
		const unsuitable = {
			cooperation: ['nobody else does this'],
			languages: ['tlh'],
			askedCertificates: ['nobody else holds this'],
			goals: ['nobody else wants this'],
			markets: [{ country: 'ZZ' }]
		};
		const fields = ['cooperation', 'languages', 'askedCertificates', 'goals', 'markets'] as const;
		fc.assert(
			fc.property(profile('a'), profile('b'), fc.constantFrom(...fields), (a, b, field) => {
				const index = buildIndex([], miniVocabulary, expertWeights);
				const silent = scorePair(index, { ...a, [field]: undefined }, b);
				expect(silent.confidence).toBeLessThanOrEqual(scorePair(index, a, b).confidence + 1e-12);
				expect(silent.gainA).toBeGreaterThanOrEqual(
					scorePair(index, { ...a, [field]: unsuitable[field] }, b).gainA - 1e-12
				);
			}),
			{ numRuns: 300 }
		);
	});
});

describe('bad input', () => {
	const group = (code: string) => ({ scheme: 'group' as const, code });

	test('finds nothing and breaks nothing: empty profiles, unknown codes, 100 kB of text, other scripts', () => {
		const index = buildIndex(
			[
				{ id: 'empty', country: 'IT' },
				{
					id: 'unknown',
					country: 'PL',
					needs: [{ codes: [group('no-such-thing'), { scheme: 'hs', code: '0000' }] }],
					nace: ['99']
				},
				{ id: 'long', country: 'LT', offers: [{ text: 'palabra '.repeat(13_000), language: 'es' }] },
				{ id: 'scripts', country: 'ES', needs: [{ text: '🪑🪑 أثاث مكتبي', language: 'ar' }], languages: ['ar'] }
			],
			miniVocabulary,
			expertWeights
		);
		for (const id of ['empty', 'unknown', 'long', 'scripts']) expect(topK(index, id, { k: 5 })).toEqual([]);
	});

	test('puts a firm with everything ticked behind one that means it', () => {
		const index = buildIndex(
			[
				{ id: 'buyer', country: 'IT', needs: [{ codes: [group('cheese')] }], cooperation: ['supplier'] },
				{
					id: 'all',
					country: 'PL',
					offers: [{ codes: miniGroups.map(group) }],
					cooperation: ['supplier', 'licence', 'agency', 'loan']
				},
				{ id: 'dairy', country: 'LT', offers: [{ codes: [group('cheese')] }], cooperation: ['supplier'] }
			],
			miniVocabulary,
			expertWeights
		);
		expect(topK(index, 'buyer', { k: 5 }).map(({ id }) => id)).toEqual(['dairy', 'all']);
	});

	test('refuses weights that are not numbers, and takes S without weight as nothing said', () => {
		const broken = { ...expertWeights, suitability: { ...expertWeights.suitability, market: NaN } };
		expect(() => buildIndex([], miniVocabulary, broken)).toThrow(/weight market/);
		expect(() => buildIndex([], miniVocabulary, { ...expertWeights, fitPower: 0 })).toThrow(/weight fitPower/);
		const silent = { cooperation: 0, market: 0, language: 0, certificates: 0, size: 0, goals: 0 };
		const index = buildIndex([], miniVocabulary, { ...expertWeights, suitability: silent });
		const { gainA } = scorePair(
			index,
			{ id: 'a', country: 'IT', needs: [{ codes: [group('cheese')] }], languages: ['it'] },
			{ id: 'b', country: 'PL', offers: [{ codes: [group('cheese')] }], languages: ['pl'] }
		);
		expect(gainA).toBeCloseTo(0.5, 12);
	});
});
