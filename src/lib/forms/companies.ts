import * as v from 'valibot';
import { countryCodes } from '#lib/vocabulary/countries.ts';
import { certificates, cooperationTypes, sustainableGoals, workingLanguageCodes } from '#lib/vocabulary/lists.ts';
import { languages, type Language } from '#lib/vocabulary/model.ts';
import { regions } from '#lib/vocabulary/regions.ts';
import {
	choice,
	codes,
	email,
	optionalEmail,
	optionalText,
	optionalUrl,
	optionalWholeNumber,
	requiredText,
	text
} from './fields.ts';

/** ISO 3166-1 alpha-2, a country that exists. */
export const country = v.pipe(
	v.string(),
	v.trim(),
	v.toUpperCase(),
	v.check((code) => countryCodes.includes(code), 'choice')
);

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

export const SIZES = ['micro', 'small', 'medium', 'large', 'research', 'university', 'other'] as const;

/** One of a fixed list or nothing; an empty choice becomes null. */
const optionalChoice = <const T extends readonly string[]>(words: T) =>
	v.optional(
		v.union(
			[
				v.pipe(
					v.literal(''),
					v.transform(() => null)
				),
				choice(words)
			],
			'choice'
		),
		''
	);

/** What the page showed when the person began: a save on top of somebody else's change is refused once. */
const seen = v.optional(text(64), '');

/** The four parts of the profile; each is saved by itself, as soon as something in it changes. */
export const SECTIONS = ['firm', 'trade', 'terms', 'texts'] as const;
export type Section = (typeof SECTIONS)[number];

export const firm = v.object({
	seen,
	name: requiredText(160),
	country,
	regionCode: optionalChoice(regions.map(({ nuts }) => nuts)),
	city: optionalText(100),
	website: optionalUrl,
	email: optionalEmail,
	phone: optionalText(40),
	size: optionalChoice(SIZES),
	foundedYear: optionalWholeNumber(1200, 2100),
	language: choice(languages),
	vatNumber
});
export type Firm = Omit<v.InferOutput<typeof firm>, 'seen'>;

/** What stands typed in a searchable list when the form is sent without JavaScript. */
const typed = optionalText(200);

export const MOST = { sectors: 5, offers: 12, needs: 12, certificates: 20, languages: 12 };

export const trade = v.object({
	seen,
	sectors: codes(MOST.sectors),
	'sectors-text': typed,
	offers: codes(MOST.offers),
	'offers-text': typed,
	needs: codes(MOST.needs),
	'needs-text': typed
});

const listed = (items: readonly { code: string }[], most = items.length) =>
	v.optional(
		v.pipe(
			v.array(
				v.pipe(
					v.string(),
					v.check((value) => items.some(({ code }) => code === value), 'choice')
				)
			),
			v.maxLength(most, 'too-many')
		),
		[]
	);

export const terms = v.object({
	seen,
	cooperation: listed(cooperationTypes),
	languages: v.optional(
		v.pipe(v.array(v.picklist(workingLanguageCodes, 'choice')), v.maxLength(MOST.languages, 'too-many')),
		[]
	),
	certificates: listed(certificates, MOST.certificates),
	goals: listed(sustainableGoals)
});
export type Terms = Omit<v.InferOutput<typeof terms>, 'seen'>;

export const TEXT_LIMITS = { summary: 500, description: 4000, sustainability: 1000 } as const;
export type TextField = keyof typeof TEXT_LIMITS;
export const TEXT_FIELDS = ['summary', 'description', 'sustainability'] as const satisfies readonly TextField[];

/** The name of a text's input: `summary-lt`. */
export const textName = (field: TextField, language: Language) => `${field}-${language}`;

const textEntries = Object.fromEntries(
	TEXT_FIELDS.flatMap((field) =>
		languages.map((language) => [textName(field, language), v.optional(text(TEXT_LIMITS[field]), '')])
	)
);
export const texts = v.object({ seen, ...textEntries });

export const colleague = v.object({ email });

export const person = v.object({
	id: v.optional(text(60), ''),
	name: requiredText(120),
	jobTitle: optionalText(120),
	email: optionalEmail,
	phone: optionalText(40)
});
export type Person = v.InferOutput<typeof person>;

export const ITEMS = ['name', 'website', 'contacts', 'people'] as const;
export const AUDIENCES = ['public', 'firms', 'accepted', 'nobody'] as const;

export const visibility = v.object({
	name: choice(AUDIENCES),
	website: choice(AUDIENCES),
	contacts: choice(AUDIENCES),
	people: choice(AUDIENCES)
});
export type Visibility = v.InferOutput<typeof visibility>;

export const MARKET_ROLES = ['sell', 'buy', 'represent', 'manufacture', 'license', 'research'] as const;
export const HORIZONS = ['now', 'year', 'later'] as const;

export const market = v.object({
	country,
	regionCode: v.optional(text(8), ''),
	role: choice(MARKET_ROLES),
	priority: v.pipe(v.picklist(['1', '2', '3'], 'choice'), v.transform(Number)),
	horizon: choice(HORIZONS)
});
export type Market = v.InferOutput<typeof market>;

/** One row of a list, named by its id. */
export const row = v.object({ id: requiredText(60) });

export const erase = v.object({ confirmation: requiredText(160) });

/** A picture, or none to take the present one away. */
export const logo = v.object({ logo: v.optional(v.file()) });
