import * as v from 'valibot';
import { choice, choiceOrNone, optionalText, optionalWholeNumber, requiredText, textOrNone } from './fields.ts';

const MODES = ['onsite', 'online', 'either'] as const;
const REASONS = ['no-fit', 'met-before', 'no-time', 'competitor', 'other'] as const;
const id = v.pipe(v.string(), v.nonEmpty('required'), v.maxLength(60, 'too-long'));

/** A line that says why: enough for a reason, too little for a brochure. */
export const PURPOSE_LIMIT = 300;

export const ask = v.object({
	purpose: requiredText(PURPOSE_LIMIT),
	mode: v.optional(choice(MODES), 'either'),
	slotIds: v.optional(v.array(id), []),
	cardId: optionalText(60)
});

/** The revision of the request that the person had before their eyes. */
const seen = optionalWholeNumber(0, 10_000);

export const answer = v.object({ requestId: id, slotId: optionalText(60), seen });
export const proposal = v.object({ slotIds: v.optional(v.array(id), []), note: optionalText(PURPOSE_LIMIT), seen });
export const edit = v.object({
	purpose: requiredText(PURPOSE_LIMIT),
	slotIds: v.optional(v.array(id), []),
	seen
});
export const decline = v.object({ requestId: id, reason: choice(REASONS), note: optionalText(500) });
/** What the link in a letter leaves to say: it names the request itself. */
export const linkAccept = v.object({ seen });
export const linkDecline = v.object({ reason: choice(REASONS), note: optionalText(500) });
export const DECLINE_REASONS = REASONS;
export const meeting = v.object({ meetingId: id, reason: optionalText(500) });
/** So many minutes late; none: on time after all. */
export const LATE_MINUTES = [5, 10, 15] as const;
export type LateMinutes = (typeof LATE_MINUTES)[number];
export const late = v.object({
	meetingId: id,
	minutes: v.pipe(
		choice(['0', '5', '10', '15']),
		v.transform((value) => LATE_MINUTES.find((minutes) => String(minutes) === value) ?? null)
	)
});
export const restOfDay = v.object({ reason: optionalText(500) });
export const USEFUL = ['yes', 'somewhat', 'no'] as const;
export const RATING_REASONS = ['no-fit', 'wrong-market', 'language', 'wrong-person', 'other'] as const;
export const NOTE_LIMIT = 500;
/** One press says how useful it was; why is left to whoever likes. */
export const rating = v.object({
	meetingId: id,
	useful: choice(USEFUL),
	reason: v.optional(choiceOrNone(RATING_REASONS)),
	note: v.optional(textOrNone(NOTE_LIMIT))
});
export const handover = v.object({ meetingId: id, delegateId: id });
export const delegate = v.object({ delegateId: id });
