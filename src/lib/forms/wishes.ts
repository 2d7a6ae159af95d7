/** A list of wishes on its way in: the file, its columns, what becomes of it. */
import * as v from 'valibot';
import { checkbox, choice, date, text, time, wholeNumber } from './fields.ts';

/** Twelve megabytes arrive at most; what was read from them travels with the form until it is imported. */
const carried = v.pipe(v.string(), v.nonEmpty('required'), v.maxLength(12 * 1024 * 1024, 'too-long'));
const column = v.optional(text(300), '');
const as = choice(['accepted', 'invited']);

export const wishesFile = v.object({ file: v.file('required') });

export const wishesTable = v.object({
	carried,
	step: choice(['check', 'import']),
	who: column,
	whom: column,
	weight: column,
	whoPerson: column,
	whoEmail: column,
	whomPerson: column,
	whomEmail: column,
	addFirms: checkbox,
	as
});

export const wishesInstance = v.object({
	carried,
	name: text(200),
	date,
	start: time,
	slotMinutes: wholeNumber(5, 240),
	lunchMinutes: wholeNumber(0, 300),
	as
});

/** What was read from a list, as it travels in the form. */
export const carriedTable = v.object({
	name: v.string(),
	header: v.array(v.string()),
	rows: v.array(v.array(v.string())),
	rowNumbers: v.array(v.number())
});
