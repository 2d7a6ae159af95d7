/** Workshops and talks as an organiser enters them. */
import * as v from 'valibot';
import { optionalDate, optionalText, optionalTime, optionalWholeNumber, text } from './fields.ts';

/** Parallel lists, one entry per session; a row without a name is no row. */
export const sessions = v.object({
	sessionId: v.optional(v.array(text(60)), []),
	sessionTitle: v.optional(v.array(text(120)), []),
	venue: v.optional(v.array(optionalText(120)), []),
	date: v.optional(v.array(optionalDate), []),
	start: v.optional(v.array(optionalTime), []),
	end: v.optional(v.array(optionalTime), []),
	capacity: v.optional(v.array(optionalWholeNumber(1, 100_000)), [])
});
export type SessionsInput = v.InferOutput<typeof sessions>;
