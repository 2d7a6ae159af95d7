import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { miniGroups, miniVocabulary } from '../../../tests/support/mini-vocabulary.ts';
import { explain } from '#lib/matching/explain.ts';
import type { Profile } from '#lib/matching/model.ts';
import { buildIndex, scorePair } from '#lib/matching/rank.ts';
import { expertWeights } from '#lib/matching/weights.ts';

const group = (code: string) => ({ scheme: 'group' as const, code });
const joinery: Profile = {
	id: 'joinery',
	country: 'IT',
	region: 'ITC4',
	needs: [{ codes: [group('sawn-wood')], source: 'card-7', date: '2026-10-02' }],
	offers: [{ codes: [group('office-furniture')] }],
	cooperation: ['distribution', 'supplier'],
	markets: [{ country: 'LT', role: 'buy', priority: 1 }],
	languages: ['it', 'en'],
	size: 'small'
};
const sawmill: Profile = {
	id: 'sawmill',
	country: 'LT',
	region: 'LT023',
	offers: [{ codes: [{ scheme: 'hs', code: '4407' }] }],
	cooperation: ['supplier'],
	markets: [{ country: 'SE', role: 'sell', priority: 1 }],
	languages: ['lt', 'en'],
	certificates: ['fsc']
};
const index = buildIndex([joinery, sawmill], miniVocabulary, expertWeights);

describe('the explanation of a match', () => {
	test('says what each side gains, on which card it stands, who gains less and what to ask', () => {
		const { A, B, limitedBy, doubt, gate, weights, vocabulary } = explain(index, 'joinery', 'sawmill');
		expect(A.reasons).toEqual([
			{ code: 'need', params: { need: 'sawn-wood', offer: 'sawn-wood', node: 'sawn-wood' } },
			{ code: 'market', params: { country: 'LT' } },
			{ code: 'cooperation', params: { value: 'supplier' } },
			{ code: 'language', params: { value: 'en' } }
		]);
		expect(A.parts[0].evidence).toMatchObject({
			field: 'needs',
			source: 'card-7',
			date: '2026-10-02',
			node: 'sawn-wood'
		});
		expect(B.bond).toBe('customer');
		expect(limitedBy).toEqual({ side: 'B', part: 'market' });
		expect(doubt).toEqual({ code: 'doubt_market', params: { side: 'B', country: 'IT', first: 'SE', home: '' } });
		expect([gate, weights, vocabulary]).toEqual([null, 'expert-1', 'mini-1']);
	});

	test('doubts nothing that suits in part: one way of cooperating of two, one need of several', () => {
		const a: Profile = { ...joinery, needs: [{ codes: [group('sawn-wood'), group('fasteners'), group('software')] }] };
		const b: Profile = { ...sawmill, markets: [{ country: 'IT' }], certificates: [] };
		const { A, doubt } = explain(index, a, b);
		expect(A.fit).toBeLessThan(0.7);
		expect(A.parts[0].evidence?.closeness).toBeCloseTo(1, 12);
		expect(doubt).toEqual({ code: 'unsaid_certificates', params: { side: 'A' } });
		expect(explain(index, { ...a, cooperation: ['licence'] }, b).doubt?.code).toBe('doubt_cooperation');
	});

	test('asks about the product first where it is not the same one, and names both', () => {
		const a: Profile = { ...joinery, needs: [{ codes: [group('mattresses')] }] };
		const b: Profile = { ...sawmill, offers: [{ codes: [group('office-furniture')] }] };
		expect(explain(index, { ...a, offers: [] }, b).doubt).toEqual({
			code: 'doubt_customer',
			params: { side: 'B', need: 'mattresses', offer: 'office-furniture' }
		});
	});

	test('names what each side said where that is what parts them', () => {
		const b: Profile = { ...sawmill, markets: [{ country: 'IT' }], languages: ['lt'], certificates: undefined };
		expect(explain(index, joinery, b).doubt).toEqual({
			code: 'doubt_language',
			params: { side: 'A', gaining: 'it,en', other: 'lt' }
		});
		const abroad: Profile = { ...sawmill, markets: [{ country: 'IT' }], cooperation: ['licence'] };
		expect(explain(index, joinery, abroad).doubt).toEqual({
			code: 'doubt_cooperation',
			params: { side: 'A', gaining: 'distribution,supplier', other: 'licence' }
		});
	});

	test('does not call asked for what the other one merely holds itself', () => {
		const a: Profile = { ...joinery, certificates: ['fsc', 'iso9001'] };
		const held = explain(index, a, sawmill).A.reasons.find(({ code }) => code.startsWith('certificates'));
		expect(held).toEqual({ code: 'certificates_both', params: { value: 'fsc' } });
		const asking = explain(index, { ...a, askedCertificates: ['fsc'] }, sawmill).A.reasons;
		expect(asking).toContainEqual({ code: 'certificates', params: { value: 'fsc' } });
	});

	test('names what was not said when nothing speaks against the pair', () => {
		const alone = buildIndex([], miniVocabulary, expertWeights);
		const a = {
			id: 'a',
			country: 'IT',
			needs: joinery.needs,
			offers: [{ codes: [group('cheese')] }],
			languages: ['en']
		};
		const b = {
			id: 'b',
			country: 'LT',
			offers: sawmill.offers,
			needs: [{ codes: [group('cheese')] }],
			languages: ['en']
		};
		expect(explain(alone, a, b).doubt).toEqual({ code: 'unsaid_cooperation', params: { side: 'A' } });
		expect(explain(alone, { ...a, cooperation: ['supplier'] }, b).doubt).toEqual({
			code: 'unsaid_cooperation',
			params: { side: 'B' }
		});
	});

	test('has parts that add up to ln gain, and the score of the list, for any two profiles', () => {
		const cards = fc.array(
			fc.record({ codes: fc.array(fc.constantFrom(...miniGroups).map(group), { maxLength: 3 }) }),
			{ maxLength: 2 }
		);
		const profile = (id: string, country: string): fc.Arbitrary<Profile> =>
			fc.record(
				{
					id: fc.constant(id),
					country: fc.constant(country),
					needs: cards,
					offers: cards,
					nace: fc.subarray(['01', '10', '25', '31']),
					languages: fc.subarray(['en', 'it', 'lt']),
					cooperation: fc.subarray(['supplier', 'licence', 'agency']),
					size: fc.constantFrom('micro', 'large'),
					markets: fc.constant([{ country: 'LT', priority: 2 }])
				},
				{ requiredKeys: ['id', 'country'] }
			);
		fc.assert(
			fc.property(profile('a', 'IT'), profile('b', 'LT'), (a, b) => {
				const { A, B, score, confidence } = explain(index, a, b);
				expect({ id: 'b', score, gainA: A.gain, gainB: B.gain, confidence, gate: null }).toEqual(
					scorePair(index, a, b)
				);
				for (const side of [A, B]) {
					const sum = side.parts.reduce((total, { log }) => total + log, 0);
					expect(Math.abs(Math.exp(sum) - side.gain)).toBeLessThan(1e-9);
				}
			})
		);
	});

	test('can be replayed to the last digit from stored profiles', () => {
		const stored = JSON.parse(JSON.stringify([joinery, sawmill])) as [Profile, Profile];
		const elsewhere = buildIndex([], miniVocabulary, { ...expertWeights });
		expect(scorePair(elsewhere, ...stored)).toEqual(scorePair(index, 'joinery', 'sawmill'));
	});
});
