import { describe, expect, it } from 'vitest';
import { filtersIn } from '#lib/forms/matches.ts';

const of = (address: string) => filtersIn(new URLSearchParams(address));

describe('filters in an address', () => {
	it('are all that a list offers, and what is none is left out', () => {
		expect(
			of(
				'country=LT&country=XX&region=LT023&sector=nace:31&cooperation=distribution&speaks=pl&size=small&size=huge&free=on&open=on'
			)
		).toEqual({
			countries: ['LT'],
			regions: ['LT023'],
			sectors: ['31'],
			cooperation: ['distribution'],
			languages: ['pl'],
			sizes: ['small'],
			freeTogether: true,
			openToRequest: true
		});
	});

	it('of a form without JavaScript name every filter, empty ones too, and a sector in words', () => {
		expect(of('country=&region=&sector-text=meble,+gyvybės+draudimas%00&cooperation=&speaks=&size=')).toMatchObject({
			countries: [],
			regions: [],
			cooperation: [],
			freeTogether: false,
			openToRequest: false
		});
		expect(of('sector-text=meble').sectors).toEqual(['31']);
		expect(of('sector-text=qqqqzz').sectors).toEqual([]);
	});
});
