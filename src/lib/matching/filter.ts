import type { Firm } from '#lib/matching/firm.ts';
import type { Filters } from '#lib/matching/model.ts';

/** Whether b may stand in a's list. What b has not said cannot be found by a filter. */
export function passes(a: Firm, b: Firm, filters: Filters): boolean {
	const { countries, regions, sectors, cooperation, languages, sizes, freeTogether, openToRequest, except } = filters;
	const theirs = b.profile;
	return (
		oneOf(countries, (country) => country === theirs.country) &&
		oneOf(regions, (region) => (theirs.region ?? theirs.country).startsWith(region)) &&
		oneOf(sectors, (division) => b.divisions.includes(division)) &&
		oneOf(cooperation, (type) => theirs.cooperation?.includes(type)) &&
		oneOf(languages, (language) => theirs.languages?.includes(language)) &&
		oneOf(sizes, (size) => size === theirs.size) &&
		(!freeTogether || freeAtTheSameTime(a.profile.slots, theirs.slots)) &&
		(!openToRequest || theirs.openToRequest !== false) &&
		!except?.includes(theirs.id)
	);
}

function oneOf<T>(wanted: T[] | undefined, holds: (value: T) => boolean | undefined): boolean {
	return !wanted || wanted.length === 0 || wanted.some((value) => holds(value));
}

/** Who set nothing is free in every slot. */
export function freeAtTheSameTime(a: number[] | undefined, b: number[] | undefined): boolean {
	const mine = a ?? b;
	const theirs = b ?? a;
	return !mine || !theirs || mine.some((word, i) => (word & (theirs[i] ?? 0)) !== 0);
}
