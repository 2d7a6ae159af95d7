/** What an organiser does with requests and meetings, one or many. */
import * as v from 'valibot';
import { checkbox, choice, optionalText, requiredText, text } from './fields.ts';

const chosen = v.optional(v.pipe(v.array(v.string()), v.nonEmpty('required'), v.maxLength(500, 'too-many')), []);

export const bulk = v.object({ chosen });
export const callOff = v.object({ chosen, reason: v.optional(text(500), '') });
export const mark = v.object({ chosen, must: choice(['yes', 'no']) });
/** How many ordinary meetings it is worth; '0,5' and '2.5' are numbers. The scale is the planner's (scheduling/brief.ts). */
const worth = v.pipe(
	v.string(),
	v.trim(),
	v.regex(/^\d{1,4}([.,]\d{1,3})?$/, 'number'),
	v.transform((value) => Number(value.replace(',', '.'))),
	v.minValue(0.001, 'too-small'),
	v.maxValue(1000, 'too-large')
);

export const meetingRules = v.object({
	mode: choice(['onsite', 'online', 'either']),
	must: checkbox,
	weight: worth,
	half: v.union(
		[
			v.pipe(
				v.literal('any'),
				v.transform(() => null)
			),
			choice(['morning', 'afternoon'])
		],
		'choice'
	),
	firstDelegate: optionalText(64),
	secondDelegate: optionalText(64),
	after: v.optional(v.array(text(64)), [])
});

export const newMeeting = v.object({
	firstId: requiredText(64),
	secondId: requiredText(64),
	mode: choice(['onsite', 'online', 'either']),
	must: checkbox
});
