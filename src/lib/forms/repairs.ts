/** What an organiser submits when something has happened on the day. */
import * as v from 'valibot';
import { checkbox, choice, requiredText, text } from './fields.ts';

const id = v.optional(text(64), '');

export const repair = v.object({
	what: choice(['walk-in', 'cancellation', 'no-show', 'late-arrival', 'place-lost']),
	first: id,
	second: id,
	firm: id,
	meeting: id,
	place: id,
	until: id,
	closeGaps: checkbox,
	/** What the preview showed, so that nothing else is done. */
	seen: requiredText(64)
});

export const undoRepair = v.object({ repair: requiredText(64) });
