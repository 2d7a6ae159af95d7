import { languages, type Label, type Language } from '#lib/vocabulary/model.ts';
import { fold } from '#lib/vocabulary/fold.ts';
import codes, { overrides } from '#lib/vocabulary/tables/countries.ts';

const alpha3 = new Map(
	codes
		.trim()
		.split(/\s+/)
		.map((pair) => [pair.slice(2), pair.slice(0, 2)])
);

/** ISO 3166-1 alpha-2 of every country and territory, and Kosovo's XK, in alphabetical order of the codes. */
export const countryCodes: readonly string[] = [...alpha3.values()].sort();

const known = new Set(countryCodes);

const ownNames = new Map(
	overrides
		.trim()
		.split('\n')
		.map((line) => line.split(' | '))
		.map(([code, ...names]) => [code, Object.fromEntries(languages.map((language, i) => [language, names[i]]))])
);

const displayNames = new Map<Language, Intl.DisplayNames>();

/** The name of a country in a language; the code itself where nobody knows it. */
export function countryName(code: string, language: Language): string {
	const own = ownNames.get(code)?.[language];
	if (own) return own;
	let names = displayNames.get(language);
	if (!names) displayNames.set(language, (names = new Intl.DisplayNames([language], { type: 'region' })));
	return (known.has(code) && names.of(code)) || code;
}

/** Every country's name in all eight languages. */
export const countryLabel = (code: string): Label =>
	// One name per language, whatever fromEntries forgets.
	Object.fromEntries(languages.map((language) => [language, countryName(code, language)])) as Label;

/** What the European Union's institutions write instead of the ISO code. */
const unionCodes: Record<string, string> = { EL: 'GR', UK: 'GB' };

/** What people write and no list of names has. */
const spoken: Record<string, string> = {
	england: 'GB',
	scotland: 'GB',
	'great britain': 'GB',
	britain: 'GB',
	anglia: 'GB',
	anglija: 'GB',
	inghilterra: 'GB',
	inglaterra: 'GB',
	holland: 'NL',
	holandia: 'NL',
	olanda: 'NL',
	holanda: 'NL',
	hollandia: 'NL',
	'czech republic': 'CZ',
	turkey: 'TR',
	usa: 'US',
	'u.s.a.': 'US',
	emirates: 'AE'
};

let byName: Map<string, string> | undefined;

/**
 * The alpha-2 code of whatever names a country at the edge: alpha-2, alpha-3, the Union's EL and UK, or its name in
 * any of the eight languages, with or without accents. Undefined where it names none.
 */
export function countryFrom(written: string): string | undefined {
	const code = written.trim().toUpperCase();
	const short = unionCodes[code] ?? (known.has(code) ? code : alpha3.get(code));
	if (short) return short;
	byName ??= new Map(
		languages.flatMap((language) =>
			countryCodes.map((each): [string, string] => [fold(countryName(each, language)), each])
		)
	);
	const name = fold(written.trim());
	return byName.get(name) ?? spoken[name];
}
