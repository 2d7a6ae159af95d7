import * as v from 'valibot';
import { email, optionalText, optionalUrl, requiredText } from './fields.ts';

/** ISO 3166-1 alpha-2; lists on the pages offer the ones that exist. */
export const country = v.pipe(v.string(), v.trim(), v.toUpperCase(), v.regex(/^[A-Z]{2}$/, 'choice'));

/** As printed on invoices, with or without the country's letters, blanks and dots: kept as capitals and digits. */
export const vatNumber = v.optional(
	v.pipe(
		v.string(),
		v.transform((value) => value.replace(/[^0-9A-Za-z]/g, '').toUpperCase()),
		v.check((value) => value === '' || /^[0-9A-Z]{5,16}$/.test(value), 'vat'),
		v.transform((value) => value || null)
	),
	''
);

export const newCompany = v.object({
	name: requiredText(160),
	country,
	city: optionalText(100),
	website: optionalUrl,
	vatNumber
});
export type NewCompany = v.InferOutput<typeof newCompany>;

export const joinCompany = v.object({ companyId: requiredText(60) });

export const lookUpCompany = v.object({ query: requiredText(160) });

export const colleague = v.object({ email });
