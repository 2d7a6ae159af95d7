import { describe, expect, test } from 'vitest';
import { miniVocabulary } from '../../../tests/support/mini-vocabulary.ts';
import { knownMarkets, recommendMarkets } from '#lib/matching/markets.ts';
import type { Profile } from '#lib/matching/model.ts';
import { buildIndex } from '#lib/matching/rank.ts';
import { expertWeights } from '#lib/matching/weights.ts';

const cheese = [{ codes: [{ scheme: 'group' as const, code: 'cheese' }] }];
const dairy: Profile = {
	id: 'dairy',
	country: 'PL',
	offers: cheese,
	languages: ['pl', 'de'],
	certificates: ['iso9001']
};
const shops = ['LT', 'LT', 'LT', 'DE'].map((country, i): Profile => ({
	id: `shop${i}`,
	country,
	needs: cheese,
	certificates: ['iso9001']
}));
const index = buildIndex([dairy, ...shops], miniVocabulary, expertWeights);

describe('advice on markets', () => {
	test('gives up to five markets, best first, with every part, figure, source and year', () => {
		const { markets, weights } = recommendMarkets(index, 'dairy', { product: '0406' });
		expect(markets).toHaveLength(5);
		expect(markets.map(({ score }) => score)).toEqual(markets.map(({ score }) => score).toSorted((a, b) => b - a));
		const [first] = markets;
		expect(first.country).toBe('DE');
		expect(first.parts.map(({ code }) => code)).toEqual(Object.keys(weights));
		expect(first.parts[0].figures[0]).toEqual({
			value: 1774,
			unit: 'billion USD',
			year: 2024,
			source: 'CIA World Factbook'
		});
		expect(first.links.accessToMarkets).toBe(
			'https://trade.ec.europa.eu/access-to-markets/en/results?product=0406&origin=PL&destination=DE'
		);
		expect(first.inSingleMarket).toBe(true);
	});

	test('lets partners found here speak for a market', () => {
		const { markets } = recommendMarkets(index, 'dairy', { countries: ['LT', 'LV'] });
		expect(markets.map(({ country }) => country)).toEqual(['LT', 'LV']);
		expect(markets[0].parts.find(({ code }) => code === 'partners')?.figures[0].value).toBe(3);
	});

	test('rules a market out before its score is looked at', () => {
		const { markets, ruledOut } = recommendMarkets(index, 'dairy', {
			showstoppers: new Map([['DE', 'approval missing']])
		});
		expect(ruledOut).toEqual([{ country: 'DE', because: 'approval missing' }]);
		expect(markets.map(({ country }) => country)).not.toContain('DE');
	});

	test('follows the weights it is given, and sends newcomers near', () => {
		const only = (part: string) => ({ demand: 0, ease: 0, partners: 0, language: 0, certificates: 0, [part]: 1 });
		expect(recommendMarkets(index, 'dairy', { weights: only('demand') }).markets[0].country).toBe('US');
		const { markets } = recommendMarkets(index, 'dairy', { newcomer: true, countries: ['CZ', 'US', 'JP', 'SK'] });
		expect(
			markets
				.slice(0, 2)
				.map(({ country }) => country)
				.sort()
		).toEqual(['CZ', 'SK']);
	});

	test('says where evidence is insufficient instead of ranking it', () => {
		const { markets } = recommendMarkets(index, 'dairy', { countries: ['XX', 'CZ'] });
		expect(markets.map(({ country, insufficientEvidence }) => [country, insufficientEvidence])).toEqual([
			['CZ', false],
			['XX', true]
		]);
		const thin = buildIndex([{ id: 'a', country: 'PL' }], miniVocabulary, expertWeights);
		expect(
			recommendMarkets(thin, 'a', { countries: ['CZ'] })
				.markets[0].parts.filter(({ value }) => value === null)
				.map(({ code }) => code)
		).toEqual(['partners', 'language', 'certificates']);
	});

	test('names certificates usual there that the firm has not, and none that fewer than five firms have', () => {
		const firms = Array.from({ length: 6 }, (_, i) => ({
			id: `f${i}`,
			country: 'DE',
			certificates: ['iso9001', ...(i < 5 ? ['iso14001'] : []), ...(i < 4 ? ['haccp'] : [])]
		}));
		const mine = { id: 'mine', country: 'PL', certificates: ['iso9001'] };
		const crowd = buildIndex([mine, ...firms], miniVocabulary, expertWeights);
		const [market] = recommendMarkets(crowd, 'mine', { countries: ['DE'] }).markets;
		expect(market.unnamed).toEqual(['iso14001']);
	});

	test('names potential that is not used yet', () => {
		const { markets } = recommendMarkets(index, 'dairy', { countries: ['DE', 'LT', 'SE', 'NL', 'CZ'] });
		for (const { potential, actual, gap } of markets) expect(gap).toBe(Math.max(0, potential - (actual ?? 0)));
		expect(knownMarkets.size).toBeGreaterThan(50);
	});
});
