/** What every plan of an event keeps to. */
import * as v from 'valibot';
import { checkbox, optionalTime, optionalWholeNumber, text, wholeNumber } from './fields.ts';

/** Interpreters come as parallel lists of rows; a row without a number is no row. */
export const planningRules = v.object({
	noBackToBack: checkbox,
	lunchMinutes: optionalWholeNumber(10, 180),
	lunchFrom: optionalTime,
	lunchUntil: optionalTime,
	walkMinutes: wholeNumber(0, 60),
	reserveTables: wholeNumber(0, 500),
	reserveSlots: wholeNumber(0, 20),
	onlineFrom: optionalTime,
	onlineUntil: optionalTime,
	maxGaps: optionalWholeNumber(0, 50),
	first: v.optional(v.array(text(3)), []),
	second: v.optional(v.array(text(3)), []),
	count: v.optional(v.array(v.union([v.literal(''), wholeNumber(0, 500)], 'number')), [])
});
export type PlanningRulesInput = v.InferOutput<typeof planningRules>;
