/** Searching the vocabulary on behalf of a page: sectors, products, countries, and official lists where they are loaded. */
import { labelled, type Labelled } from '#lib/i18n/labels.ts';
import { countryCodes, countryFrom, countryLabel, countryName } from '#lib/vocabulary/countries.ts';
import { fold } from '#lib/vocabulary/fold.ts';
import { schemes as known, type Language, type Scheme } from '#lib/vocabulary/model.ts';
import { pathsOf } from '#lib/vocabulary/codes.ts';
import { search } from '#lib/vocabulary/search.ts';
import { findOfficial, labelsOf } from './official-lists.ts';

/** Official codes that hang in our tree, so that matching reads them. */
export const OFFICIAL = ['nace', 'hs', 'cpv'] as const;

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

/**
 * The same, and after our own entries codes of the loaded official lists; where a code is typed, those first. An
 * official code that our own entry is already stands once.
 */
export async function findCodes(
	query: string,
	schemes: string[] | undefined,
	official: string[],
	language: Language
): Promise<Labelled[]> {
	const ours = findEntries(query, schemes, language);
	const words = query.slice(0, LETTERS).trim();
	const lists = OFFICIAL.filter((scheme) => official.includes(scheme));
	if (lists.length === 0 || !words) return ours;
	const found = (await findOfficial(words, lists, language, MOST)).flatMap(({ scheme, code, label }) => {
		const path = isScheme(scheme) ? pathsOf({ scheme, code })[0] : undefined;
		return path ? [{ scheme, code, label, division: path[1] }] : [];
	});
	const known = new Set(ours.map(({ scheme, code }) => `${scheme}:${code}`));
	const more = found.filter(({ scheme, code }) => !known.has(`${scheme}:${code}`));
	return /\d/.test(words) ? [...more, ...ours] : [...ours, ...more];
}

/** Stored codes with their labels: official ones by the loaded list, the others by our own vocabulary. */
export async function namedCodes(
	codes: readonly { scheme: string; code: string }[],
	language: Language
): Promise<Labelled[]> {
	const finer = codes.filter(
		({ scheme, code }) => scheme === 'hs' || scheme === 'cpv' || (scheme === 'nace' && code.length > 2)
	);
	const labels = await labelsOf(finer, language);
	return codes.map((stored) => {
		const entry = labelled(stored, language);
		return { ...entry, label: labels.get(`${stored.scheme}:${stored.code}`) ?? entry.label };
	});
}
