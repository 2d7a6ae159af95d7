import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { miniGroups, miniVocabulary } from '../../../tests/support/mini-vocabulary.ts';
import { changedBy } from '#lib/matching/edits.ts';
import { explain } from '#lib/matching/explain.ts';
import { improve, peersOf } from '#lib/matching/improve.ts';
import type { Profile } from '#lib/matching/model.ts';
import { buildIndex, firmBehind, scorePair, topK, upsert } from '#lib/matching/rank.ts';
import { expertWeights } from '#lib/matching/weights.ts';

const group = (code: string) => ({ scheme: 'group' as const, code });
const offering = (...codes: string[]) => [{ codes: codes.map(group) }];
const indexOf = (...profiles: Profile[]) => buildIndex(profiles, miniVocabulary, expertWeights);
const advised = (who: Profile, ...others: Profile[]) =>
	improve(indexOf(who, ...others), who.id).map(({ field, value, how }) => `${how} ${field} ${value}`);

const sawmill: Profile = {
	id: 'sawmill',
	country: 'LT',
	region: 'LT023',
	offers: offering('sawn-wood'),
	cooperation: ['supplier'],
	markets: [{ country: 'SE', role: 'sell', priority: 1 }],
	languages: ['lt', 'en']
};
const joinery: Profile = {
	id: 'joinery',
	country: 'IT',
	region: 'ITC4',
	needs: offering('sawn-wood'),
	offers: offering('office-furniture'),
	cooperation: ['distribution', 'supplier'],
	markets: [{ country: 'LT', role: 'buy', priority: 1 }],
	languages: ['it', 'en']
};

describe('what would bring more', () => {
	test('says how many partners rise to the threshold and who they are', () => {
		const [first] = improve(indexOf(sawmill, joinery), 'sawmill', { threshold: 0.7 });
		expect(first).toMatchObject({ field: 'markets', value: 'IT', role: 'sell', how: 'new', partners: 1 });
		expect(first.firms).toEqual(['joinery']);
	});

	test('looks only among those it is told, and at nobody who is not to be seen', () => {
		const index = indexOf(sawmill, joinery, { ...joinery, id: 'other' });
		const named = (outlook: Parameters<typeof improve>[2]) =>
			new Set(improve(index, 'sawmill', outlook).flatMap(({ firms }) => firms));
		expect(named({ among: ['other'] })).toEqual(new Set(['other']));
		expect(named({ except: ['other'] })).toEqual(new Set(['joinery']));
	});

	test('is nothing for a firm that has no partners in sight', () => {
		expect(improve(indexOf(), { id: 'x', country: 'ES' })).toEqual([]);
	});

	test('does not call one’s own country a market across a border', () => {
		const neighbour: Profile = { ...joinery, country: 'LT', region: 'LT011' };
		expect(advised(sawmill, neighbour)).not.toContainEqual(expect.stringContaining('markets'));
	});

	test('names a market first that is named as a later one, in the role it has', () => {
		const later: Profile = {
			...sawmill,
			markets: [...(sawmill.markets ?? []), { country: 'IT', role: 'sell', priority: 3 }]
		};
		const edit = improve(indexOf(later, joinery), later.id).find(({ field }) => field === 'markets');
		expect(edit).toMatchObject({ value: 'IT', how: 'first', role: 'sell' });
		expect(changedBy(later, edit ?? expect.fail()).markets?.[1].priority).toBe(1);
	});

	test('suggests a product only beside one that is named, never one of another trade, never the same under another code', () => {
		const bolts: Profile = { ...sawmill, id: 'bolts', offers: [{ codes: [group('fasteners')], source: 'card-3' }] };
		const buyer = (id: string, ...codes: string[]): Profile => ({ ...joinery, id, needs: offering(...codes) });
		const index = indexOf(bolts, buyer('a', 'metal-parts'), buyer('b', 'cheese', 'fasteners'));
		const offers = improve(index, 'bolts').filter(({ field }) => field === 'offers');
		expect(offers).toMatchObject([
			{ value: 'group:metal-parts', how: 'beside', beside: 'group:fasteners', at: 0, source: 'card-3' }
		]);
		const same: Profile = { ...sawmill, offers: [{ codes: [{ scheme: 'hs', code: '4407' }] }] };
		expect(advised(same, joinery)).not.toContainEqual(expect.stringContaining('offers'));
	});

	test('names what firms with the same offer need too, once two of them do', () => {
		const peer = (id: string, ...needs: string[]): Profile => ({ ...sawmill, id, needs: offering(...needs) });
		const forwarder: Profile = { ...joinery, id: 'forwarder', needs: [], offers: offering('logistics') };
		expect(advised(sawmill, joinery, forwarder, peer('p', 'logistics'))).not.toContain('peers needs group:logistics');
		expect(advised(sawmill, joinery, forwarder, peer('p', 'logistics'), peer('q', 'logistics'))).toContain(
			'peers needs group:logistics'
		);
	});

	test('offers the product that one’s own words speak of, where none is chosen', () => {
		const wordy: Profile = { ...sawmill, offers: [{ text: 'Timber and cheese', language: 'en', source: 'card-1' }] };
		const edit = improve(indexOf(wordy, joinery), 'sawmill').find(({ field }) => field === 'offers');
		expect(edit).toMatchObject({ value: 'group:sawn-wood', how: 'chosen', at: 0, source: 'card-1' });
	});

	test('advises a certificate that firms of this trade hold, and none of another trade', () => {
		const buyer: Profile = { ...joinery, certificates: ['fsc', 'haccp'] };
		const peer: Profile = { ...sawmill, id: 'peer', certificates: ['fsc'] };
		const certified: Profile = { ...sawmill, certificates: ['pefc'], markets: [{ country: 'IT' }] };
		const found = advised(certified, buyer, peer);
		expect(found).toContain('new certificates fsc');
		expect(found).not.toContain('new certificates haccp');
	});

	test('promises for a size not yet said no more than the least of them brings', () => {
		const silent: Profile = { ...sawmill, cooperation: [] };
		const large: Profile = { ...joinery, size: 'large' };
		expect(advised(silent, large)).not.toContainEqual(expect.stringContaining('size'));
	});
});

const cards = fc.array(fc.record({ codes: fc.array(fc.constantFrom(...miniGroups).map(group), { maxLength: 3 }) }), {
	maxLength: 2
});
const profile = (id: string): fc.Arbitrary<Profile> =>
	fc.record(
		{
			id: fc.constant(id),
			country: fc.constantFrom('IT', 'LT', 'PL'),
			needs: cards,
			offers: cards,
			languages: fc.subarray(['en', 'it', 'lt']),
			cooperation: fc.subarray(['supplier', 'licence', 'agency']),
			certificates: fc.subarray(['fsc', 'iso9001']),
			goals: fc.subarray(['sdg8', 'sdg13']),
			size: fc.constantFrom('micro' as const, 'large' as const),
			markets: fc.subarray([
				{ country: 'LT', role: 'buy' as const, priority: 2 },
				{ country: 'PL', role: 'sell' as const, priority: 1 }
			])
		},
		{ requiredKeys: ['id', 'country'] }
	);
const firms = fc.tuple(...['a', 'b', 'c', 'd', 'e', 'f'].map(profile));

describe('what is promised comes true', () => {
	test('the count and the names, when the edit is made and everybody is looked at', () => {
		fc.assert(
			fc.property(firms, fc.constantFrom(0.3, 0.5, 0.7), ([own, ...others], threshold) => {
				const index = indexOf(own, ...others);
				const fitting = () =>
					topK(index, own.id, { k: 10 }).flatMap(({ id, score }) => (score >= threshold ? [id] : []));
				const before = fitting();
				for (const edit of improve(index, own.id, { threshold })) {
					upsert(index, changedBy(own, edit));
					const after = fitting();
					expect(after.length - before.length).toBe(edit.partners);
					const risen = after.filter((id) => !before.includes(id));
					if (risen.length) expect(edit.firms).toEqual(risen);
					upsert(index, own);
				}
			})
		);
	});

	test('what one pair gains, to the last digits, largest first', () => {
		fc.assert(
			fc.property(profile('a'), profile('b'), profile('c'), (a, b, c) => {
				const index = indexOf(a, b, c);
				const { raises, score } = explain(index, 'a', 'b', peersOf(index, firmBehind(index, 'a')));
				expect(raises.length).toBeLessThanOrEqual(3);
				for (const edit of raises.filter(({ field }) => field !== 'size')) {
					expect(scorePair(index, changedBy(a, edit), 'b').score).toBeCloseTo(score + edit.gain, 12);
				}
				expect(raises.map(({ gain }) => gain)).toEqual(raises.map(({ gain }) => gain).sort((x, y) => y - x));
			})
		);
	});
});
