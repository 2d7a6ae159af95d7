/** What an organiser may submit about an event. */
import * as v from 'valibot';
import {
	checkbox,
	choice,
	choices,
	optionalDate,
	optionalEmail,
	optionalText,
	optionalTime,
	optionalWholeNumber,
	requiredText,
	text,
	wholeNumber
} from './fields.ts';

const LANGUAGES = ['en', 'it', 'pl', 'lt', 'hu', 'es', 'sv', 'de'] as const;
export const REGIMES = ['organiser', 'firms', 'both'] as const;
export const MODES = ['onsite', 'online', 'either'] as const;

/** `owner` is `office:<id>`, `region:<id>` or nothing. */
export const newEvent = v.object({
	name: requiredText(120),
	zone: requiredText(60),
	language: choice(LANGUAGES),
	owner: v.optional(v.pipe(v.string(), v.regex(/^((office|region):[\w-]+)?$/, 'choice')), '')
});

/** Moments are entered as a date and a time of the event's own clock: `<name>Date`, `<name>Time`. */
export const MOMENTS = ['registrationOpens', 'registrationCloses', 'requestsOpen', 'requestsClose', 'freeze'] as const;
export type MomentName = (typeof MOMENTS)[number];

export const settings = v.object({
	name: requiredText(120),
	zone: requiredText(60),
	language: choice(LANGUAGES),
	languages: choices(LANGUAGES),
	venueName: optionalText(200),
	venueAddress: optionalText(400),
	contactName: optionalText(120),
	contactPhone: optionalText(40),
	contactEmail: optionalEmail,
	regime: choice(REGIMES),
	approval: checkbox,
	registrationCap: optionalWholeNumber(1, 100_000),
	minMeetings: wholeNumber(0, 100),
	maxMeetings: optionalWholeNumber(1, 200),
	maxPerDay: optionalWholeNumber(1, 100),
	bufferMinutes: wholeNumber(0, 120),
	requestDays: wholeNumber(1, 60),
	registrationOpensDate: optionalDate,
	registrationOpensTime: optionalTime,
	registrationClosesDate: optionalDate,
	registrationClosesTime: optionalTime,
	requestsOpenDate: optionalDate,
	requestsOpenTime: optionalTime,
	requestsCloseDate: optionalDate,
	requestsCloseTime: optionalTime,
	freezeDate: optionalDate,
	freezeTime: optionalTime
});
export type SettingsInput = v.InferOutput<typeof settings>;

export const texts = v.object({
	language: choice(LANGUAGES),
	summary: text(300),
	description: text(6000),
	arrival: text(2000)
});

/** Rows of sides in order (an empty name drops the row), and `rule` = `<from id>:<to id>`. */
export const sides = v.object({
	sideId: v.optional(v.array(text(60)), []),
	side: v.optional(v.array(text(60)), []),
	rule: v.optional(v.array(v.pipe(v.string(), v.regex(/^[\w-]+:[\w-]+$/, 'choice'))), [])
});

export const state = v.object({ state: choice(['draft', 'open', 'over', 'cancelled']) });

export const addTables = v.object({
	prefix: requiredText(40),
	first: wholeNumber(1, 9999),
	count: wholeNumber(1, 500),
	zone: optionalText(60)
});

/** One room a line: a name and, after a bar, a comma, a semicolon or a tab, its address. */
export const addRooms = v.object({ rooms: requiredText(20_000) });

/** Parallel lists, one entry per place. */
export const places = v.object({
	id: v.optional(v.array(text(60)), []),
	label: v.optional(v.array(requiredText(60)), []),
	zone: v.optional(v.array(text(60)), []),
	address: v.optional(v.array(text(500)), [])
});

export const removePlaces = v.object({
	chosen: v.optional(v.array(text(60)), []),
	confirmed: v.optional(wholeNumber(0, 1_000_000), '0')
});

export const host = v.object({ place: requiredText(60), hostId: optionalText(60) });

export const invite = v.object({
	email: v.pipe(v.string(), v.trim(), v.toLowerCase(), v.nonEmpty('required'), v.maxLength(254), v.rfcEmail('email')),
	role: choice(['organiser', 'helper'])
});
export const teamMember = v.object({
	member: requiredText(60),
	role: v.optional(v.picklist(['organiser', 'helper', 'none'], 'choice'), 'none')
});
export const revoke = v.object({ invitation: requiredText(60) });
