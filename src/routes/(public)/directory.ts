/** The address of a page of the directory: `?q=meble&country=PL&page=2`. */
import {
	choicesOf,
	codeLabel,
	countryChoices,
	labelled,
	regionChoices,
	regionLabel,
	sizeItems,
	sizeLabel
} from '#lib/i18n/labels.ts';
import type { Locale } from '#lib/i18n/languages.ts';
import { numberIn } from '#lib/forms/matches.ts';
import type { DirectoryFilters, ListedCompany } from '#lib/server/directory.ts';
import { countryCodes } from '#lib/vocabulary/countries.ts';
import { cardTypes, cooperationTypes, workingLanguages } from '#lib/vocabulary/lists.ts';
import { regions } from '#lib/vocabulary/regions.ts';

export function directoryFilters(parameters: URLSearchParams): DirectoryFilters & { type?: string } {
	const value = (name: string) => parameters.get(name) || undefined;
	return {
		words: parameters.get('q') ?? '',
		country: value('country'),
		region: value('region'),
		sector: value('sector')?.replace(/^nace:/, ''),
		cooperation: value('cooperation'),
		size: value('size'),
		speaks: value('speaks'),
		market: value('market'),
		type: value('type'),
		page: numberIn(parameters, 'page', 1, 10_000)
	};
}

/** What the filters offer, in the reader's language. */
export function directoryChoices({ sector }: DirectoryFilters, language: Locale) {
	return {
		countries: countryChoices([...new Set(regions.map(({ country }) => country))], language),
		regions: regionChoices(language),
		markets: countryChoices(countryCodes, language),
		sector: sector ? [labelled({ scheme: 'nace', code: sector }, language)] : [],
		cooperation: choicesOf(cooperationTypes, language),
		sizes: choicesOf(sizeItems, language),
		speaks: choicesOf(workingLanguages, language),
		types: choicesOf(cardTypes, language)
	};
}

/** A firm of the list in the reader's words. */
export function listed({ offers, size, country, city, ...company }: ListedCompany, language: Locale) {
	return {
		...company,
		region: regionLabel(company.regionCode, language) ?? null,
		place: [city, codeLabel({ scheme: 'country', code: country }, language)].filter(Boolean).join(', '),
		size: size && sizeLabel(size, language),
		offers: offers.map((code) => codeLabel(code, language))
	};
}

export type Listed = ReturnType<typeof listed>;
