/** The pieces every form is made of. Their messages are codes; i18n/fields.ts has the sentences. */
import * as v from 'valibot';

export const text = (limit: number) => v.pipe(v.string(), v.trim(), v.maxLength(limit, 'too-long'));
export const requiredText = (limit: number) => v.pipe(text(limit), v.nonEmpty('required'));
/** An input that was emptied says that there is nothing. */
export const textOrNone = (limit: number) =>
	v.pipe(
		text(limit),
		v.transform((value) => value || null)
	);
/** An empty input is one left out. */
export const optionalText = (limit: number) => v.optional(textOrNone(limit), '');

/** RFC 5321 allows 254 characters; the pattern is the HTML standard's, so browser and server agree. */
export const email = v.pipe(
	v.string(),
	v.trim(),
	v.toLowerCase(),
	v.nonEmpty('required'),
	v.maxLength(254, 'too-long'),
	v.rfcEmail('email')
);
export const optionalEmail = v.optional(
	v.union(
		[
			v.pipe(
				v.literal(''),
				v.transform(() => null)
			),
			email
		],
		'email'
	),
	''
);

/** A web address; a missing scheme is added rather than complained about. */
export const optionalUrl = v.optional(
	v.pipe(
		text(500),
		v.transform((value) => (value && !/^[a-z]+:/i.test(value) ? `https://${value}` : value)),
		v.check((value) => value === '' || (/^https?:\/\/[^\s.]+\.[^\s]+$/i.test(value) && URL.canParse(value)), 'url'),
		v.transform((value) => value || null)
	),
	''
);

/** A plain date YYYY-MM-DD that exists. */
export const date = v.pipe(
	v.string(),
	v.nonEmpty('required'),
	v.check((value) => {
		if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
		const parsed = new Date(`${value}T00:00:00Z`);
		return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
	}, 'date')
);
export const time = v.pipe(v.string(), v.nonEmpty('required'), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time'));

export const wholeNumber = (least: number, most: number) =>
	v.pipe(
		v.string(),
		v.trim(),
		v.nonEmpty('required'),
		v.regex(/^-?\d{1,9}$/, 'number'),
		v.transform(Number),
		v.minValue(least, 'too-small'),
		v.maxValue(most, 'too-large')
	);
export const optionalWholeNumber = (least: number, most: number) =>
	v.optional(
		v.union(
			[
				v.pipe(
					v.literal(''),
					v.transform(() => null)
				),
				wholeNumber(least, most)
			],
			'number'
		),
		''
	);

export const checkbox = v.optional(
	v.pipe(
		v.string(),
		v.transform((value) => value === 'on' || value === 'true')
	),
	'false'
);

export const choice = <const T extends readonly string[]>(words: T) => v.picklist(words, 'choice');
/** The same where the empty choice stands for none. */
export const choiceOrNone = <const T extends readonly string[]>(words: T) =>
	v.union(
		[
			v.pipe(
				v.literal(''),
				v.transform(() => null)
			),
			choice(words)
		],
		'choice'
	);
export const choices = <const T extends readonly string[]>(words: T, most = words.length) =>
	v.optional(v.pipe(v.array(v.picklist(words, 'choice')), v.maxLength(most, 'too-many')), []);

/** Codes as a searchable list submits them, `scheme:code`. */
export const codes = (most: number) =>
	v.optional(
		v.pipe(
			v.array(
				v.pipe(
					v.string(),
					v.regex(/^[a-z-]+:[\w.-]{1,40}$/, 'choice'),
					v.transform((value) => {
						const at = value.indexOf(':');
						return { scheme: value.slice(0, at), code: value.slice(at + 1) };
					})
				)
			),
			v.maxLength(most, 'too-many')
		),
		[]
	);

/** As `date` and `time`, where an empty input means that nothing is set. */
export const optionalDate = v.optional(
	v.union(
		[
			v.pipe(
				v.literal(''),
				v.transform(() => null)
			),
			date
		],
		'date'
	),
	''
);
export const optionalTime = v.optional(
	v.union(
		[
			v.pipe(
				v.literal(''),
				v.transform(() => null)
			),
			time
		],
		'time'
	),
	''
);
