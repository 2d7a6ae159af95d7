/** The languages the vocabulary speaks, in the order the interface offers them. */
export const languages = ['en', 'it', 'pl', 'lt', 'hu', 'es', 'sv', 'de'] as const;

export type Language = (typeof languages)[number];

/** One text per language; a missing one does not type-check. */
export type Label = Record<Language, string>;

/** In each language the plain label first, then what people type instead of it. */
export type Words = Record<Language, string[]>;

/**
 * The classifications a code may come from: NACE Rev. 2.1, our own product groups, HS 2022, CPV 2008.
 */
export const schemes = ['nace', 'group', 'hs', 'cpv'] as const;

export type Scheme = (typeof schemes)[number];

export interface Code {
	scheme: Scheme;
	code: string;
}

/** A product, technology or service that firms name when they say what they offer or seek. */
export interface Group {
	/** Kebab-case and stable: it is stored. */
	code: string;
	kind: 'product' | 'technology' | 'service';
	/** The NACE Rev. 2.1 division it hangs under, two digits. */
	division: string;
	/** HS 2022 chapters ('94') or headings ('9403') that mean the same goods. */
	hs: string[];
	/** CPV 2008 divisions or groups ('39130000') that mean the same goods or work. */
	cpv: string[];
	words: Words;
}

/** A NACE Rev. 2.1 division, with its section's letter. */
export interface Division {
	code: string;
	section: string;
	words: Words;
}
