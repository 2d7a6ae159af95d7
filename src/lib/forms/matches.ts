import * as v from 'valibot';
import { countryCodes } from '#lib/vocabulary/countries.ts';
import { divisionOf } from '#lib/vocabulary/divisions.ts';
import { cooperationTypes, workingLanguageCodes } from '#lib/vocabulary/lists.ts';
import { regionOf } from '#lib/vocabulary/regions.ts';
import { search } from '#lib/vocabulary/search.ts';
import { choice, requiredText, text } from './fields.ts';

export const STANCE_REASONS = ['wrong-code', 'known', 'not-interested'] as const;
export const STANCES = ['blocked', 'no-thanks', 'met-before', 'noted'] as const;

export const stance = v.object({
	otherId: requiredText(60),
	stance: choice(STANCES),
	/** Why not, where it is asked; empty where it is not. */
	reason: v.optional(v.picklist(STANCE_REASONS, 'choice')),
	on: v.pipe(
		v.picklist(['yes', 'no'], 'choice'),
		v.transform((answer) => answer === 'yes')
	)
});

export const PURPOSE = 500;

export const ask = v.object({
	askerId: requiredText(60),
	askedId: requiredText(60),
	purpose: requiredText(PURPOSE),
	cardId: v.optional(text(60), '')
});

const SIZES = ['micro', 'small', 'medium', 'large'] as const;

export interface ListFilters {
	countries: string[];
	regions: string[];
	sectors: string[];
	cooperation: string[];
	languages: string[];
	sizes: (typeof SIZES)[number][];
	freeTogether: boolean;
	openToRequest: boolean;
}

/** Without JavaScript a sector is typed: the best known one for each word between commas. */
const sectorsNamed = (typed: string): string[] =>
	typed
		.slice(0, 200)
		.split(',')
		.flatMap((words) => search(words, { limit: 1, schemes: ['nace'] }))
		.flatMap(({ code, score }) => (score >= 0.6 && divisionOf(code) ? [code] : []));

/** Filters as they stand in an address; what is none is left out rather than complained about. */
export function filtersIn(parameters: URLSearchParams): ListFilters {
	const known = (name: string, test: (value: string) => boolean) => [...new Set(parameters.getAll(name))].filter(test);
	return {
		countries: known('country', (code) => countryCodes.includes(code)),
		regions: known('region', (code) => regionOf(code)?.nuts === code),
		sectors: [
			...new Set([
				// A searchable list submits `nace:31`.
				...known('sector', (code) => divisionOf(code.replace(/^nace:/, '')) !== undefined).map((code) =>
					code.replace(/^nace:/, '')
				),
				...sectorsNamed(parameters.get('sector-text') ?? '')
			])
		],
		cooperation: known('cooperation', (code) => cooperationTypes.some((type) => type.code === code)),
		languages: known('speaks', (code) => workingLanguageCodes.some((each) => each === code)),
		sizes: SIZES.filter((size) => parameters.getAll('size').includes(size)),
		freeTogether: parameters.get('free') === 'on',
		openToRequest: parameters.get('open') === 'on'
	};
}

/** A whole number in an address, within bounds; `fallback` for anything else. */
export function numberIn(parameters: URLSearchParams, name: string, fallback: number, most: number): number {
	const value = Number(parameters.get(name) ?? fallback);
	return Number.isInteger(value) && value >= 1 ? Math.min(value, most) : fallback;
}
