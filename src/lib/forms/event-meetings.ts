/** What an organiser does with requests and meetings, one or many. */
import * as v from 'valibot';
import { checkbox, choice, requiredText, text } from './fields.ts';

const chosen = v.optional(v.pipe(v.array(v.string()), v.nonEmpty('required'), v.maxLength(500, 'too-many')), []);

export const bulk = v.object({ chosen });
export const callOff = v.object({ chosen, reason: v.optional(text(500), '') });
export const mark = v.object({ chosen, must: choice(['yes', 'no']) });
export const newMeeting = v.object({
	firstId: requiredText(64),
	secondId: requiredText(64),
	mode: choice(['onsite', 'online', 'either']),
	must: checkbox
});
