import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { publishedMarket } from './fairness.ts';
import { alternate, envyFree, envyOf, matchesOf, naive, product, transferable } from '#lib/matching/fairness.ts';

const file = new URL('../../shared/bench/matching/published.json', import.meta.url);

// The file lies beside the project, not in it: without it there is nothing to compare with.
describe.skipIf(!existsSync(file))('the published table (30 × 20, seed 0)', () => {
	const printed = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).published : {};
	const market = publishedMarket(30, 20, 0);

	test.each([
		['naive', naive],
		['prod', product],
		['tu_matching', transferable],
		['sw_frank_wolfe', () => alternate(market, 1)]
	])('%s has the same matches to six decimals and the same envy', (key, find) => {
		const exposure = find(market);
		expect(matchesOf(market, exposure)).toBeCloseTo(printed[key].matches, 6);
		const { rows, columns } = envyOf(market, exposure);
		expect([rows, columns]).toEqual(printed[key].envy);
	});

	test('Nash welfare is no worse than printed, without envy', () => {
		const exposure = alternate(market, 0);
		expect(matchesOf(market, exposure)).toBeGreaterThan(printed.nsw_frank_wolfe.matches - 1e-4);
		expect(envyOf(market, exposure)).toEqual({ rows: 0, columns: 0 });
	});
});

describe('joint ranking without envy', () => {
	test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])('keeps 98.5 % of all matches at 75 × 50, seed %i', (seed) => {
		const market = publishedMarket(75, 50, seed);
		const exposure = envyFree(market);
		expect(envyOf(market, exposure)).toEqual({ rows: 0, columns: 0 });
		expect(matchesOf(market, exposure)).toBeGreaterThan(0.985 * matchesOf(market, alternate(market, 1)));
	});
});
