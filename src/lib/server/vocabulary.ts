/** Searching the vocabulary on behalf of a page: sectors, products, countries. */
import type { Labelled } from '#lib/i18n/labels.ts';
import { countryCodes, countryFrom, countryLabel, countryName } from '#lib/vocabulary/countries.ts';
import { fold } from '#lib/vocabulary/fold.ts';
import { schemes as known, type Language, type Scheme } from '#lib/vocabulary/model.ts';
import { search } from '#lib/vocabulary/search.ts';

/** Nobody types more into a search box. */
const LETTERS = 100;
const MOST = 10;

const isScheme = (scheme: string): scheme is Scheme => known.some((each) => each === scheme);

let names: Map<string, string[]> | undefined;

function countriesNamed(query: string, language: Language): Labelled[] {
	names ??= new Map(countryCodes.map((code) => [code, [...new Set(Object.values(countryLabel(code)).map(fold))]]));
	const wanted = fold(query);
	const exact = countryFrom(query);
	const found = [...names].filter(
		([code, all]) =>
			code === exact ||
			all.some((name) => name.split(/[\s-]+/).some((word) => word.startsWith(wanted)) || name.startsWith(wanted))
	);
	return found
		.map(([code]) => ({ scheme: 'country', code, label: countryName(code, language) }))
		.sort((a, b) => Number(b.code === exact) - Number(a.code === exact) || a.label.localeCompare(b.label, language))
		.slice(0, MOST);
}

/**
 * What words in any of the eight languages mean, best first, at most ten. `schemes` narrows it: vocabulary schemes, or
 * `country`; without it sectors and products are searched.
 */
export function findEntries(query: string, schemes: string[] | undefined, language: Language): Labelled[] {
	const words = query.slice(0, LETTERS).trim();
	if (!words) return [];
	if (schemes?.includes('country')) return countriesNamed(words, language);
	const within = schemes?.filter(isScheme);
	return search(words, { language, limit: MOST, schemes: within?.length ? within : undefined }).map(
		({ scheme, code, label, division }) => ({ scheme, code, label, division })
	);
}
