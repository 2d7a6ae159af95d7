/** What an office says of a card it has read. */
import * as v from 'valibot';
import { CARD_FIELDS } from './cards.ts';
import { checkbox, choice, text } from './fields.ts';

/** Blocker: it cannot be published so; major: it should change; minor: wording (EEN quality review). */
export const WEIGHTS = ['blocker', 'major', 'minor'] as const;

/** Inputs a remark can stand beside; the empty one is the card as a whole. */
export const REMARKED = [
	'',
	...CARD_FIELDS,
	'stage',
	'ipr',
	'markets',
	'technologies',
	'partnerships',
	'partners',
	'countries'
] as const;

const list = <T extends v.GenericSchema>(each: T) => v.optional(v.pipe(v.array(each), v.maxLength(40, 'too-many')), []);

/** Three columns that belong together line by line: field, weight, text. */
export const verdict = v.object({
	verdict: choice(['published', 'sent-back']),
	field: list(choice(REMARKED)),
	weight: list(choice(WEIGHTS)),
	text: list(text(1000))
});

export interface Verdict {
	verdict: 'published' | 'sent-back';
	remarks: { field: string; weight: (typeof WEIGHTS)[number]; text: string }[];
}

/** The lines in which something was written; a published card carries no remarks. */
export function verdictOf(input: v.InferOutput<typeof verdict>): Verdict {
	const remarks = input.field.flatMap((field, line) =>
		input.text[line] ? [{ field, weight: input.weight[line] ?? 'major', text: input.text[line] }] : []
	);
	return { verdict: input.verdict, remarks: input.verdict === 'published' ? [] : remarks };
}

export const reviewing = v.object({ reviewsCards: checkbox });
