import { type Columns, countryAt, width } from '#lib/matching/columns.ts';
import type { Firm } from '#lib/matching/firm.ts';

/** Firms stand by country. A range is a stretch of one, small enough that what is summed over it stays in the processor's nearest memory. */
export interface Layout {
	/** Range r runs from starts[r] to starts[r + 1]. */
	starts: Int32Array;
	countries: Int32Array;
}

/** The most firms of a range: their sums fill half of 32 kB. */
export const rangeSize = 4096;

/** The order that makes ranges long. */
export function byCountry(firms: Firm[]): Firm[] {
	const countries = new Map<string, Firm[]>();
	for (const firm of firms) {
		const { country } = firm.profile;
		const there = countries.get(country);
		if (there) there.push(firm);
		else countries.set(country, [firm]);
	}
	return [...countries.keys()].sort().flatMap((country) => countries.get(country) ?? []);
}

export function layoutOf({ facts }: Columns, count: number): Layout {
	const [starts, countries]: number[][] = [[], []];
	for (let f = 0; f < count; f++) {
		const country = facts[f * width + countryAt];
		if (country === countries.at(-1) && f - starts[starts.length - 1] < rangeSize) continue;
		starts.push(f);
		countries.push(country);
	}
	return { starts: Int32Array.from([...starts, count]), countries: Int32Array.from(countries) };
}
