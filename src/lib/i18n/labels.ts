/** The vocabulary in the reader's language, as pages and lists need it. */
import type { MatchLabels } from '#lib/i18n/match-words.ts';
import { pathsOf } from '#lib/vocabulary/codes.ts';
import { countryName } from '#lib/vocabulary/countries.ts';
import { labelOf } from '#lib/vocabulary/label.ts';
import {
	certificates,
	companySizes,
	cooperationTypes,
	itemLabel,
	partnerKinds,
	sustainableGoals,
	workingLanguages,
	type Item
} from '#lib/vocabulary/lists.ts';
import { schemes, type Language, type Scheme } from '#lib/vocabulary/model.ts';
import { regionOf, regions } from '#lib/vocabulary/regions.ts';

/** A code as it is stored, with its label: what a searchable list shows. */
export interface Labelled {
	scheme: string;
	code: string;
	label: string;
	/** The NACE division it hangs under, two digits. */
	division?: string;
}

interface Stored {
	scheme: string;
	code: string;
}

const isScheme = (scheme: string): scheme is Scheme => schemes.some((known) => known === scheme);

/** Lists whose codes are stored under a scheme of their own name. */
const LISTS: Record<string, Item[]> = {
	cooperation: cooperationTypes,
	certificate: certificates,
	goal: sustainableGoals,
	language: workingLanguages,
	partner: partnerKinds
};

/** The label of anything stored as (scheme, code); the code itself where nobody knows it. */
export function codeLabel({ scheme, code }: Stored, language: Language): string {
	if (isScheme(scheme)) return labelOf({ scheme, code }, language);
	if (scheme === 'country') return countryName(code, language);
	return LISTS[scheme] ? itemLabel(LISTS[scheme], code, language) : code;
}

export function labelled(stored: Stored, language: Language): Labelled {
	const { scheme, code } = stored;
	const path = isScheme(scheme) ? pathsOf({ scheme, code })[0] : undefined;
	return { scheme, code, label: codeLabel(stored, language), division: path?.[1] };
}

/** Sizes of firms, and the kinds of organisation that have none. */
export const sizeItems: Item[] = [
	...companySizes,
	...partnerKinds.filter(({ code }) => ['research', 'university', 'other'].includes(code))
];

export const sizeLabel = (size: string, language: Language) => itemLabel(sizeItems, size, language);

/** The partner region of a NUTS code; undefined outside them. */
export const regionLabel = (nuts: string | null | undefined, language: Language): string | undefined =>
	nuts ? regionOf(nuts)?.label[language] : undefined;

/** A short list as choices: value and label. */
export const choicesOf = (items: readonly Item[], language: Language) =>
	items.map(({ code, label }) => ({ value: code, label: label[language] }));

/** The partner regions in the order of their names. */
export const regionChoices = (language: Language) =>
	regions
		.map(({ nuts, country, label }) => ({ value: nuts, label: label[language], country }))
		.sort((a, b) => a.label.localeCompare(b.label, language));

export const countryChoices = (codes: readonly string[], language: Language) =>
	codes
		.map((value) => ({ value, label: countryName(value, language) }))
		.sort((a, b) => a.label.localeCompare(b.label, language));

/** A certificate's name without what it is about: ISO 9001. */
export const shortCertificate = (code: string, language: Language) =>
	itemLabel(certificates, code, language).split(' – ')[0];

/** What the sentences of a match are filled with. */
export function matchLabels(language: Language): MatchLabels {
	return {
		cooperation: (code) => itemLabel(cooperationTypes, code, language),
		certificate: (code) => shortCertificate(code, language),
		goal: (code) => itemLabel(sustainableGoals, code, language)
	};
}
