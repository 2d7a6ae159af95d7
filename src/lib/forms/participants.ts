/** What firms and organisers may submit about taking part. */
import * as v from 'valibot';
import { MODES } from './events.ts';
import {
	checkbox,
	choice,
	optionalDate,
	optionalEmail,
	optionalText,
	optionalTime,
	optionalWholeNumber,
	requiredText,
	text,
	wholeNumber
} from './fields.ts';

const id = text(60);

/** People of the firm as ticked ids, and parallel lists of others by name. */
export const registration = v.object({
	company: v.optional(id, ''),
	mode: choice(MODES),
	sideId: optionalText(60),
	message: optionalText(1000),
	person: v.optional(v.array(id), []),
	delegateId: v.optional(v.array(id), []),
	name: v.optional(v.array(text(120)), []),
	jobTitle: v.optional(v.array(text(120)), []),
	email: v.optional(v.array(optionalEmail), [])
});
export type RegistrationInput = v.InferOutput<typeof registration>;

export const decision = v.object({
	chosen: v.optional(v.array(id), []),
	decision: choice(['approved', 'changes-asked', 'refused', 'withdrawn']),
	reason: text(1000)
});

export const byHand = v.object({ companyId: optionalText(60), name: optionalText(200), mode: choice(MODES) });

export const withdrawal = v.object({ participant: requiredText(60), reason: optionalText(500) });

/** What one firm asks of every plan; empty: as the event says of all. */
const ownLimits = {
	maxMeetings: optionalWholeNumber(1, 200),
	maxPerDay: optionalWholeNumber(1, 100),
	noBackToBack: checkbox
};
export const firmRules = v.object({ mode: choice(MODES), minMeetings: optionalWholeNumber(0, 100), ...ownLimits });

/** Parallel lists: a partner, and its place in the firm's order; an empty one is none. */
export const ownRules = v.object({
	firm: requiredText(60),
	...ownLimits,
	partner: v.optional(v.array(id), []),
	rank: v.optional(v.array(optionalWholeNumber(1, 10)), [])
});

/** `free` are slot ids; `all` means: free in every slot, also in those that come later. */
export const times = v.object({
	delegate: requiredText(60),
	choice: choice(['all', 'own']),
	free: v.optional(v.array(id), []),
	bufferMinutes: wholeNumber(0, 120),
	maxPerDay: optionalWholeNumber(1, 100),
	arrivesDate: optionalDate,
	arrivesTime: optionalTime,
	leavesDate: optionalDate,
	leavesTime: optionalTime,
	zone: optionalText(60),
	session: v.optional(v.array(id), [])
});
export type TimesInput = v.InferOutput<typeof times>;

/** Asks for a link with which a delegate takes charge of their own times and agenda. */
export const delegateInvitation = v.object({ delegate: requiredText(60) });
