/** What is wrong with a cell of an uploaded list of members, and what its columns may be, in words. */
import { m } from '#lib/paraglide/messages.js';
import { locales, type Locale } from './languages.ts';

type Sentence = (params: Record<string, string | number>, options?: { locale?: Locale }) => string;

const PROBLEMS = {
	missing: m.office_problem_missing,
	too_long: m.office_problem_too_long,
	vat: m.office_problem_vat,
	country: m.office_problem_country,
	region: m.office_problem_region,
	region_elsewhere: m.office_problem_region_elsewhere,
	url: m.office_problem_url,
	email: m.office_problem_email,
	language: m.office_problem_language,
	size: m.office_problem_size,
	employees: m.office_problem_employees,
	year: m.office_problem_year,
	sector: m.office_problem_sector,
	twice: m.office_problem_twice
};
export type ProblemCode = keyof typeof PROBLEMS;

const FIELDS = {
	name: m.office_field_name,
	vatNumber: m.office_field_vat_number,
	registrationNumber: m.office_field_registration_number,
	country: m.office_field_country,
	city: m.office_field_city,
	region: m.office_field_region,
	website: m.office_field_website,
	language: m.office_field_language,
	size: m.office_field_size,
	employees: m.office_field_employees,
	foundedYear: m.office_field_founded_year,
	sectors: m.office_field_sectors,
	memberNumber: m.office_field_member_number,
	contactName: m.office_field_contact_name,
	contactEmail: m.office_field_contact_email,
	contactPhone: m.office_field_contact_phone,
	email: m.office_field_email,
	phone: m.office_field_phone,
	note: m.office_field_note
};
export type FieldName = keyof typeof FIELDS;

export const fieldText = (field: FieldName, locale?: Locale): string => FIELDS[field]({}, locale && { locale });

/** One sentence a person can act on, with what stood in the cell. */
export function problemText(
	problem: { field: FieldName; code: ProblemCode; params: Record<string, string | number> },
	locale?: Locale
): string {
	// Each sentence is typed for its own parameters; `rows.ts` gives every problem the value, and the limit or row it names.
	const sentence = PROBLEMS[problem.code] as unknown as Sentence;
	return sentence({ ...problem.params, field: fieldText(problem.field, locale) }, locale && { locale });
}

/** What the column of reasons is called in a file of faulty rows. */
export const reasonHeading = (locale?: Locale): string => m.office_reason_heading({}, locale && { locale });

/** The same in every language, to know the column again. */
export const reasonHeadings = (): Set<string> => new Set(locales.map((locale) => reasonHeading(locale)));
