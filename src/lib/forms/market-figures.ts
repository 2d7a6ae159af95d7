import * as v from 'valibot';
import { countryCodes } from '#lib/vocabulary/countries.ts';
import { optionalText, optionalWholeNumber } from './fields.ts';

export const upload = v.object({
	file: v.pipe(
		v.instance(File, 'required'),
		v.check((file) => file.size > 0, 'required')
	),
	source: optionalText(200),
	year: optionalWholeNumber(1990, 2100)
});

const figure = v.object({
	country: v.pipe(
		v.string(),
		v.check((code) => countryCodes.includes(code))
	),
	product: v.pipe(v.string(), v.regex(/^(\d{2}|\d{4}|\d{6})?$/)),
	indicator: v.picklist(['population', 'gdp-per-head', 'imports', 'logistics', 'barred']),
	value: v.pipe(v.number(), v.minValue(0)),
	source: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
	year: v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100))
});

/** What was read from the file, carried by the page between looking and storing. */
export const figures = v.object({
	figures: v.pipe(v.string(), v.parseJson(undefined, 'choice'), v.array(figure, 'choice'))
});
