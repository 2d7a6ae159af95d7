import { describe, expect, test } from 'vitest';
import { miniVocabulary } from '../../../tests/support/mini-vocabulary.ts';
import { buildSpace, firmOf } from '#lib/matching/firm.ts';
import { closedGate, fitOf, gainOf, harmonic, meetingOf, suitabilityOf } from '#lib/matching/fit.ts';
import type { Profile, Statement } from '#lib/matching/model.ts';
import { similarity } from '#lib/matching/taxonomy.ts';
import { expertWeights } from '#lib/matching/weights.ts';

const space = buildSpace(miniVocabulary, expertWeights);
const group = (...codes: string[]): Statement[] => [{ codes: codes.map((code) => ({ scheme: 'group', code })) }];
const firm = (profile: Partial<Profile>) => firmOf(space, { id: 'a', country: 'IT', ...profile });

/** Eight leaves, so a leaf holds ln 9 nats; six of them are in section C, two in each of divisions 25 and 31. */
const leaf = Math.log(9);

describe('what needs and offers have in common', () => {
	test('is Lin’s similarity for single codes', () => {
		const of = (a: string, b: string) => similarity(firm({ needs: group(a) }).needs, firm({ offers: group(b) }).offers);
		expect(of('metal-parts', 'metal-parts')).toBeCloseTo(1, 12);
		expect(of('metal-parts', 'fasteners')).toBeCloseTo(Math.log(9 / 2) / leaf, 12);
		expect(of('metal-parts', 'cheese')).toBeCloseTo(Math.log(9 / 6) / leaf, 12);
		expect(of('metal-parts', 'software')).toBe(0);
	});

	test('is the shared information over the geometric mean for sets', () => {
		const needs = firm({ needs: group('metal-parts', 'software') }).needs;
		expect(similarity(needs, firm({ offers: group('software') }).offers)).toBeCloseTo(Math.sqrt(1 / 2), 12);
	});

	test('counts a heading that means two groups half for each', () => {
		const heading = firm({ needs: [{ codes: [{ scheme: 'hs', code: '7326' }] }] }).needs;
		const to = (code: string) => similarity(heading, firm({ offers: group(code) }).offers);
		expect(to('metal-parts')).toBeCloseTo(to('fasteners'), 12);
		expect(to('metal-parts')).toBeLessThan(1);
		expect(to('metal-parts')).toBeGreaterThan(to('cheese'));
	});

	test('is found between words of different languages', () => {
		const seeks = firm({ needs: [{ text: 'Keresünk: faanyag', language: 'hu' }] }).needs;
		const sells = firm({ offers: [{ text: 'Parduodame medieną, mediena', language: 'lt' }] }).offers;
		expect(similarity(seeks, sells)).toBeCloseTo(1, 12);
	});

	test('lets words add little to a card that has codes', () => {
		const needs = firm({
			needs: [{ codes: [{ scheme: 'group', code: 'cheese' }], text: 'software', language: 'en' }]
		}).needs;
		expect(similarity(needs, firm({ offers: group('cheese') }).offers)).toBeGreaterThan(0.9);
		expect(similarity(needs, firm({ offers: group('software') }).offers)).toBeLessThan(0.4);
	});
});

describe('directed fit', () => {
	const buyer = firm({ id: 'buyer', country: 'IT', needs: group('sawn-wood') });
	const maker = firm({ id: 'maker', country: 'LT', offers: group('sawn-wood') });

	test('gives a buyer who offers nothing the supplier, and the supplier a customer', () => {
		expect(fitOf(space, buyer, maker, meetingOf(buyer, maker))).toEqual([expect.closeTo(1, 12), 'need']);
		expect(fitOf(space, maker, buyer, meetingOf(maker, buyer))).toEqual([expect.closeTo(0.8, 12), 'customer']);
	});

	test('takes half the supply link where no code meets', () => {
		const farm = firm({ id: 'farm', nace: ['01'] });
		const dairy = firm({ id: 'dairy', country: 'PL', nace: ['10'] });
		const [fit, bond] = fitOf(space, dairy, farm, { need: 0, customer: 0 });
		expect(bond).toBe('supply');
		expect(fit).toBeGreaterThan(0.1);
		expect(fit).toBeLessThan(0.5);
	});

	test('is nothing where only raw words are alike', () => {
		const text = [{ text: 'Zuverlässiger Partner gesucht', language: 'de' }];
		const one = firm({ id: 'one', needs: text });
		const two = firm({ id: 'two', country: 'DE', offers: text });
		expect(fitOf(space, one, two, meetingOf(one, two))).toEqual([0, 'none']);
	});

	test('multiplies the gates, F to the power 0.6 and S', () => {
		const a = firm({
			needs: group('metal-parts'),
			languages: ['en', 'it'],
			size: 'small',
			cooperation: ['distribution']
		});
		const b = firm({
			id: 'b',
			country: 'PL',
			offers: group('fasteners'),
			languages: ['pl'],
			size: 'medium',
			cooperation: ['distribution']
		});
		const [suitability, known] = suitabilityOf(space, a, b, meetingOf(a, b));
		expect(suitability).toBeCloseTo((0.3 * 1 + 0.15 * 0 + 0.1 * (2 / 3)) / 0.55, 12);
		expect(known).toBeCloseTo(0.55, 12);
		expect(gainOf(space, a, b, meetingOf(a, b))).toBeCloseTo((Math.log(4.5) / leaf) ** 0.6 * suitability, 12);
	});

	test('scales with the priority of the market, and with the region inside it', () => {
		const value = (priority: number, region?: string) => {
			const a = firm({ needs: group('cheese'), markets: [{ country: 'PL', region, priority }] });
			const b = firm({ id: 'b', country: 'PL', region: 'PL82', offers: group('cheese') });
			return suitabilityOf(space, a, b, meetingOf(a, b))[0];
		};
		expect([value(1), value(2), value(1, 'PL82'), value(1, 'PL22'), value(9)].map((v) => Number(v.toFixed(6)))).toEqual(
			[1, 0.8, 1, 0.5, 0.4]
		);
	});

	test('has a harmonic mean that one great side does not carry', () => {
		expect(harmonic(1, 0.1)).toBeCloseTo(2 / 11, 12);
		expect(harmonic(1, 0)).toBe(0);
	});
});

describe('gates', () => {
	const gate = (a: Partial<Profile>, b: Partial<Profile>) =>
		closedGate(firm(a), firm({ id: 'b', country: 'PL', ...b }));

	test('close on the same region, at whatever level it is written', () => {
		expect(gate({ country: 'LT', region: 'LT023' }, { country: 'LT', region: 'LT02' })).toBe('same-region');
		expect(gate({ country: 'LT', region: 'LT023' }, { country: 'LT', region: 'LT011' })).toBeNull();
		expect(gate({ country: 'LT', region: 'LT023' }, { country: 'LT' })).toBeNull();
	});

	test('close when either side wants it so', () => {
		expect(gate({ blocked: ['b'] }, {})).toBe('blocked');
		expect(gate({}, { blocked: ['a'] })).toBe('blocked');
		expect(gate({}, { noThanks: ['a'] })).toBe('no-thanks');
		expect(gate({ partnerKinds: ['university'] }, { kind: 'company' })).toBe('kinds');
		expect(gate({ partnerKinds: ['university'] }, {})).toBeNull();
		expect(gate({}, { capacity: 0 })).toBe('capacity');
		expect(closedGate(firm({}), firm({}))).toBe('same-company');
	});
});
