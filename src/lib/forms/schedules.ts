/** What an organiser submits about schedules. */
import * as v from 'valibot';
import { checkbox, choice, optionalWholeNumber, requiredText, text, wholeNumber } from './fields.ts';

const id = requiredText(64);
const optionalId = v.optional(text(64), '');

export const startPlan = v.object({
	basis: choice(['fresh', 'keep', 'few-moves']),
	/** Seconds to search; the last is as good as until stopped. */
	seconds: choice(['15', '60', '300', '3600']),
	fairness: optionalWholeNumber(0, 20),
	from: optionalId
});

export const stopPlan = v.object({ plan: id, how: choice(['finish', 'cancel']) });

/** Seconds to search for each alternative. */
export const whatIf = v.object({ seconds: choice(['2', '5', '15']) });

export const oneSchedule = v.object({ schedule: id });

export const publish = v.object({ schedule: id, after: wholeNumber(0, 100_000), note: v.optional(text(500), '') });

export const move = v.object({ schedule: id, meeting: id, slot: id, place: id, anyway: checkbox });

export const fill = v.object({ meeting: id, slot: id, place: id });

export const takeOut = v.object({ schedule: id, meeting: id });

export const lockAll = v.object({ schedule: id, locked: choice(['yes', 'no']) });

export const lock = v.object({ schedule: id, meeting: id, locked: choice(['yes', 'no']) });
