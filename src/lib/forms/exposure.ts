import * as v from 'valibot';
import { choice, requiredText, wholeNumber } from './fields.ts';

/** What an organiser sets for the lists of an event. */
export const fairness = v.object({ floor: wholeNumber(0, 15) });
export const nothing = v.object({});

/** What a firm says about being suggested at an event. */
export const objection = v.object({
	eventId: requiredText(64),
	exposure: choice(['usual', 'no-floor', 'unlisted'])
});
