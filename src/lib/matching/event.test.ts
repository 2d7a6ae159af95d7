import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { miniGroups, miniVocabulary } from '../../../tests/support/mini-vocabulary.ts';
import { proposeEvent } from '#lib/matching/event.ts';
import type { Profile } from '#lib/matching/model.ts';
import { buildIndex } from '#lib/matching/rank.ts';
import { expertWeights } from '#lib/matching/weights.ts';

const group = (code: string) => [{ codes: [{ scheme: 'group' as const, code }] }];
const seller = (id: string, offers: string, more: Partial<Profile> = {}): Profile => ({
	id,
	country: 'IT',
	offers: group(offers),
	...more
});
const buyer = (id: string, needs: string, more: Partial<Profile> = {}): Profile => ({
	id,
	country: 'PL',
	needs: group(needs),
	...more
});
const proposal = (profiles: Profile[], capacity: number, options: Parameters<typeof proposeEvent>[2] = {}) =>
	proposeEvent(
		buildIndex(profiles, miniVocabulary, expertWeights),
		profiles.map(({ id }) => ({ id, capacity })),
		options
	);
const names = (pairs: { a: string; b: string }[]) => pairs.map(({ a, b }) => [a, b].sort().join('–')).sort();

describe('a proposal for an event', () => {
	test('pairs those who fit, within everybody’s capacity', () => {
		const { pairs, certificate } = proposal(
			[seller('dairy', 'cheese'), seller('mill', 'sawn-wood'), buyer('shop', 'cheese'), buyer('joiner', 'sawn-wood')],
			1,
			{ floor: 1 }
		);
		expect(names(pairs)).toEqual(['dairy–shop', 'joiner–mill']);
		expect(certificate.weight).toBeCloseTo(certificate.bound, 9);
		expect(certificate).toMatchObject({ blocking: 0, starved: [] });
	});

	test('gives the scarce their meeting before the many their second', () => {
		const [pl, lt] = [
			{ languages: ['pl'], size: 'small' as const },
			{ languages: ['lt'], size: 'small' as const }
		];
		const profiles = [
			seller('dairy', 'cheese', pl),
			buyer('near', 'cheese', pl),
			buyer('far', 'cheese', lt),
			seller('other', 'cheese', { ...pl, blocked: ['far'] })
		];
		// other may not meet far; so dairy must, although near would be better for it.
		expect(names(proposal(profiles, 1, { floor: 1 }).pairs)).toEqual(['dairy–far', 'near–other']);
	});

	test('says of everyone below the floor why', () => {
		const { certificate } = proposal(
			[seller('dairy', 'cheese'), buyer('a', 'cheese'), buyer('b', 'cheese'), buyer('c', 'software')],
			1,
			{ floor: 1 }
		);
		const because = Object.fromEntries(certificate.starved.map(({ id, because }) => [id, because]));
		expect(Object.values(because).sort()).toEqual(['no-candidates', 'partners-full']);
		expect(because.c).toBe('no-candidates');
	});

	test('keeps must-meets, leaves out what is excepted, blocked, declined or met before', () => {
		const profiles = [
			seller('s', 'cheese', { noThanks: ['b1'] }),
			buyer('b1', 'cheese'),
			buyer('b2', 'cheese', { metBefore: ['s'] }),
			buyer('b3', 'cheese'),
			buyer('b4', 'software')
		];
		const { pairs } = proposal(profiles, 5, { except: [['s', 'b3']], mustMeet: [['s', 'b4']] });
		expect(pairs).toEqual([{ a: 'b4', b: 's', weight: 1, mustMeet: true }]);
		expect(names(proposal(profiles, 5, { interest: [{ from: 'b2', to: 's' }] }).pairs)).toEqual(['b2–s', 'b3–s']);
	});

	test('proposes nobody more meetings than free slots, nor two who are never free together', () => {
		const profiles = [
			seller('s', 'cheese', { slots: [0b0011] }),
			buyer('b1', 'cheese', { slots: [0b0001] }),
			buyer('b2', 'cheese', { slots: [0b0110] }),
			buyer('b3', 'cheese', { slots: [0b1000] }),
			buyer('b4', 'cheese')
		];
		const { pairs } = proposal(profiles, 5);
		expect(pairs).toHaveLength(2);
		expect(names(pairs)).not.toContain('b3–s');
	});

	test('proposes nothing below the threshold that nobody asked for, and counts meetings there are already', () => {
		const profiles = [seller('s', 'cheese'), buyer('b1', 'cheese'), buyer('b2', 'software')];
		const index = buildIndex(profiles, miniVocabulary, expertWeights);
		const participants = profiles.map(({ id }) => ({ id, capacity: 3, has: id === 'b2' ? 1 : 0 }));
		const weak = proposeEvent(index, participants, { floor: 1, threshold: 1 });
		expect(weak.pairs).toEqual([]);
		expect(weak.certificate.starved.map(({ id }) => id).sort()).toEqual(['b1', 's']);
		const asked = proposeEvent(index, participants, { threshold: 1, interest: [{ from: 'b1', to: 's' }] });
		expect(names(asked.pairs)).toEqual(['b1–s']);
	});

	test('holds whatever comes: capacity, one pair once, reserves apart from pairs, weight within the bound', () => {
		const profile = (i: number): fc.Arbitrary<Profile> =>
			fc.record({
				id: fc.constant(`f${i}`),
				country: fc.constantFrom('IT', 'PL', 'LT'),
				offers: fc.constantFrom(...miniGroups).map(group),
				needs: fc.constantFrom(...miniGroups).map(group),
				languages: fc.subarray(['en', 'it', 'pl'])
			});
		const crowd = fc
			.integer({ min: 2, max: 12 })
			.chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => profile(i))));
		fc.assert(
			fc.property(crowd, fc.integer({ min: 1, max: 4 }), (profiles, capacity) => {
				const { pairs, reserves, certificate } = proposal(profiles, capacity, { floor: 2 });
				for (const { id } of profiles) {
					expect(pairs.filter(({ a, b }) => a === id || b === id).length).toBeLessThanOrEqual(capacity);
				}
				const all = names([...pairs, ...reserves]);
				expect(new Set(all).size).toBe(all.length);
				expect(certificate.weight).toBeLessThanOrEqual(certificate.bound + 1e-9);
			}),
			{ numRuns: 60 }
		);
	});
});
