/** What each row of an uploaded list says, and beside which cell it does not say it well. */
import * as v from 'valibot';
import { optionalEmail, optionalUrl } from '#lib/forms/fields.ts';
import { vatNumber } from '#lib/forms/companies.ts';
import { pathsOf } from '#lib/vocabulary/codes.ts';
import { countryFrom } from '#lib/vocabulary/countries.ts';
import { fold } from '#lib/vocabulary/fold.ts';
import { companySizes } from '#lib/vocabulary/lists.ts';
import { languages, type Language } from '#lib/vocabulary/model.ts';
import { regions, type Region } from '#lib/vocabulary/regions.ts';
import type { Field, Mapping } from './columns.ts';

export interface MemberRow {
	/** As a spreadsheet counts it. */
	rowNumber: number;
	name: string;
	country: string;
	vatNumber: string | null;
	registrationNumber: string | null;
	city: string | null;
	region: Region | null;
	website: string | null;
	email: string | null;
	phone: string | null;
	language: Language;
	size: 'micro' | 'small' | 'medium' | 'large' | null;
	foundedYear: number | null;
	/** NACE divisions, two digits. */
	sectors: string[];
	contactName: string | null;
	contactEmail: string | null;
	contactPhone: string | null;
	memberNumber: string | null;
	note: string | null;
}

/** Something wrong with one cell; the sentence is `office_problem_<code>`. */
export interface Problem {
	field: Field;
	code:
		| 'missing'
		| 'too_long'
		| 'vat'
		| 'country'
		| 'region'
		| 'region_elsewhere'
		| 'url'
		| 'email'
		| 'language'
		| 'size'
		| 'employees'
		| 'year'
		| 'sector'
		| 'twice';
	params: Record<string, string | number>;
}

export interface ReadRow {
	rowNumber: number;
	row: MemberRow;
	problems: Problem[];
}

/** Where a list says nothing: the office's own country and language. */
export interface Defaults {
	country: string;
	language: Language;
}

const LIMITS: Partial<Record<Field, number>> = {
	name: 160,
	registrationNumber: 40,
	city: 100,
	phone: 40,
	contactName: 120,
	contactPhone: 40,
	memberNumber: 40,
	note: 4000
};

const languageNames = new Map<string, Language>();

function languageFrom(written: string): Language | undefined {
	if (languageNames.size === 0) {
		for (const reader of languages) {
			const names = new Intl.DisplayNames([reader], { type: 'language' });
			for (const language of languages) languageNames.set(fold(names.of(language) ?? language), language);
		}
		for (const language of languages) languageNames.set(language, language);
	}
	const word = fold(written.trim());
	// 'it-IT' and 'it_IT' are Italian.
	return languageNames.get(word) ?? languageNames.get(word.slice(0, 2).replace(/[^a-z]/g, ''));
}

const regionNames = new Map(
	regions.flatMap((region) => Object.values(region.label).map((label): [string, Region] => [fold(label), region]))
);

function regionFrom(written: string): Region | undefined {
	const code = written.trim().toUpperCase();
	return (
		regions.find(({ nuts }) => code === nuts || (code.startsWith(nuts) && /^[A-Z]{2}[A-Z0-9]{1,3}$/.test(code))) ??
		regionNames.get(fold(written.trim()))
	);
}

const sizeNames = new Map(
	companySizes.flatMap(({ code, label }) =>
		[code, ...Object.values(label)].map((name): [string, string] => [fold(name).split(',')[0], code])
	)
);

/** Recommendation 2003/361/EC, by headcount alone. */
const sizeOf = (people: number): MemberRow['size'] =>
	people < 10 ? 'micro' : people < 50 ? 'small' : people < 250 ? 'medium' : 'large';

/** '25.11; C 31 – Furniture' → ['25', '31']: words beside a code are left out; null without a code, or with an unknown one. */
function sectorsFrom(written: string): string[] | null {
	const codes = written
		.split(/[;,/|\n]/)
		.flatMap((part) => /^\s*[A-U]?\s?(\d{2}(?:\.?\d{1,2}){0,2})/i.exec(part)?.[1] ?? []);
	const divisions = codes.flatMap((code) => pathsOf({ scheme: 'nace', code })[0]?.[1] ?? []);
	return codes.length === 0 || divisions.length < codes.length ? null : [...new Set(divisions)].slice(0, 5);
}

/** Reads the rows by the mapping. A row with problems is still given as far as it could be read. */
export function readRows(
	table: { header: readonly string[]; rows: readonly (readonly string[])[]; rowNumbers: readonly number[] },
	mapping: Mapping,
	defaults: Defaults
): ReadRow[] {
	const columns = new Map<Field, number>();
	for (const [index, heading] of table.header.entries()) {
		const field = mapping[heading];
		if (field) columns.set(field, index);
	}
	return table.rows.map((cells, index) =>
		readRow(table.rowNumbers[index], (field) => cells[columns.get(field) ?? -1] ?? '', defaults)
	);
}

function readRow(rowNumber: number, cell: (field: Field) => string, defaults: Defaults): ReadRow {
	const problems: Problem[] = [];
	const wrong = (field: Field, code: Problem['code'], params: Problem['params'] = {}) => {
		problems.push({ field, code, params: { value: cell(field).slice(0, 60), ...params } });
		return null;
	};
	const text = (field: Field): string | null => {
		const limit = LIMITS[field] ?? 500;
		if (cell(field).length > limit) return wrong(field, 'too_long', { limit });
		return cell(field) || null;
	};
	const parsed = <T>(field: Field, schema: v.GenericSchema<unknown, T>, code: Problem['code']): T | null => {
		const result = v.safeParse(schema, cell(field));
		return result.success ? result.output : wrong(field, code);
	};
	/** A cell that may be empty; `undefined` from `read` is a problem. */
	const optional = <T>(
		field: Field,
		read: (written: string) => T | undefined | null,
		code: Problem['code']
	): T | null => {
		if (!cell(field)) return null;
		const found = read(cell(field));
		return found === undefined || found === null ? wrong(field, code) : found;
	};

	const name = text('name');
	if (!cell('name')) wrong('name', 'missing');
	const country = optional('country', countryFrom, 'country') ?? defaults.country;
	const region = optional('region', regionFrom, 'region');
	if (region && region.country !== country) wrong('region', 'region_elsewhere');
	const employees = optional(
		'employees',
		(written) => {
			const number = /^\d[\d .]*$/.test(written) ? Number(written.replace(/[ .]/g, '')) : NaN;
			return Number.isSafeInteger(number) ? number : undefined;
		},
		'employees'
	);
	const size = optional('size', (written) => sizeNames.get(fold(written).split(/[,(]/)[0].trim()), 'size');
	const year = optional(
		'foundedYear',
		(written) =>
			/^\d{4}$/.test(written) && Number(written) >= 1200 && Number(written) <= 2100 ? Number(written) : undefined,
		'year'
	);
	return {
		rowNumber,
		problems,
		row: {
			rowNumber,
			name: name ?? '',
			country,
			vatNumber: parsed('vatNumber', vatNumber, 'vat'),
			registrationNumber: text('registrationNumber'),
			city: text('city'),
			region,
			website: parsed('website', optionalUrl, 'url'),
			email: parsed('email', optionalEmail, 'email'),
			phone: text('phone'),
			language: optional('language', languageFrom, 'language') ?? defaults.language,
			// The table of sizes has exactly these codes.
			size: (size as MemberRow['size']) ?? (employees === null ? null : sizeOf(employees)),
			foundedYear: year,
			sectors: optional('sectors', sectorsFrom, 'sector') ?? [],
			contactName: text('contactName'),
			contactEmail: parsed('contactEmail', optionalEmail, 'email'),
			contactPhone: text('contactPhone'),
			memberNumber: text('memberNumber'),
			note: text('note')
		}
	};
}
