/** What an organiser asks of a proposal and does with its pairs. */
import * as v from 'valibot';
import { requiredText, wholeNumber } from './fields.ts';

export const proposal = v.object({ floor: wholeNumber(0, 20), most: wholeNumber(1, 60) });
export const pairs = v.object({
	chosen: v.optional(v.pipe(v.array(v.string()), v.nonEmpty('required'), v.maxLength(500, 'too-many')), [])
});
export const pair = v.object({ firstId: requiredText(64), secondId: requiredText(64) });
export const sending = v.object({});
