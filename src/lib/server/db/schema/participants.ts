/** Companies at an event and the people who sit in their meetings. */
import { sql } from 'drizzle-orm';
import {
	bool,
	createdAt,
	id,
	index,
	integer,
	json,
	oneOf,
	primaryKey,
	table,
	text,
	timestamp,
	uniqueIndex
} from '../dialect.ts';
import { companies, people } from './companies.ts';
import { events, MODES, sessions, sides, slots } from './events.ts';
import { user } from './identity.ts';

export const PARTICIPANT_STATES = ['applied', 'changes-asked', 'approved', 'refused', 'withdrawn'] as const;

/** What a firm says about being suggested at an event: as the others, no place for fairness' sake, or in no list. */
export const EXPOSURES = ['usual', 'no-floor', 'unlisted'] as const;

export const participants = table(
	'participants',
	{
		id: id(),
		eventId: text()
			.notNull()
			.references(() => events.id, { onDelete: 'cascade' }),
		/** Null: named by an organiser's file only, belonging to the event until a firm claims it. */
		companyId: text().references(() => companies.id, { onDelete: 'set null' }),
		/** What the agenda calls it, whatever becomes of the company. */
		name: text().notNull(),
		state: text({ enum: PARTICIPANT_STATES }).notNull().default('applied'),
		mode: text({ enum: MODES }).notNull().default('onsite'),
		sideId: text().references(() => sides.id, { onDelete: 'set null' }),
		/** Why it was refused or what should change. */
		reason: text(),
		message: text(),
		/** Own limits; null: the event's. */
		minMeetings: integer(),
		maxMeetings: integer(),
		/** Meetings of the firm on one day, all its delegates together; null: no limit. */
		maxPerDay: integer(),
		noBackToBack: bool().notNull().default(false),
		exposure: text({ enum: EXPOSURES }).notNull().default('usual'),
		registeredBy: text().references(() => user.id, { onDelete: 'set null' }),
		/** Order of registration, and the number in an imported file. */
		number: integer().notNull(),
		createdAt: createdAt(),
		updatedAt: createdAt()
	},
	(t) => [
		oneOf('participants_state', t.state, PARTICIPANT_STATES),
		uniqueIndex('participants_company')
			.on(t.eventId, t.companyId)
			.where(sql`${t.companyId} is not null`),
		uniqueIndex('participants_number').on(t.eventId, t.number),
		index('participants_by_company').on(t.companyId)
	]
);

/** Whom a firm wants to meet before others, 1 first: what a plan gives up last for it. */
export const preferences = table(
	'preferences',
	{
		participantId: text()
			.notNull()
			.references(() => participants.id, { onDelete: 'cascade' }),
		partnerId: text()
			.notNull()
			.references(() => participants.id, { onDelete: 'cascade' }),
		rank: integer().notNull()
	},
	(t) => [primaryKey({ columns: [t.participantId, t.partnerId] })]
);

export const delegates = table(
	'delegates',
	{
		id: id(),
		participantId: text()
			.notNull()
			.references(() => participants.id, { onDelete: 'cascade' }),
		personId: text().references(() => people.id, { onDelete: 'set null' }),
		userId: text().references(() => user.id, { onDelete: 'set null' }),
		/** Null: unnamed, standing in until the firm says who comes. */
		name: text(),
		email: text(),
		phone: text(),
		jobTitle: text(),
		languages: json<string[]>().notNull(),
		/** Which kinds of block this person attends. */
		attends: text({ enum: MODES }).notNull().default('either'),
		bufferMinutes: integer().notNull().default(0),
		maxPerDay: integer(),
		/** Comes and goes; null: there from the first to the last slot. */
		arrivesAt: timestamp(),
		leavesAt: timestamp(),
		/** Where online meetings are joined from, as an IANA zone; null: the event's. */
		zone: text(),
		/** Once set, only the rows of free_slots count; null: free in every bookable slot. */
		availabilitySetAt: timestamp(),
		/** Secret of the calendar feed; a new one ends the old address. */
		feedToken: text().notNull().unique(),
		position: integer().notNull().default(0),
		createdAt: createdAt()
	},
	(t) => [index('delegates_participant').on(t.participantId), index('delegates_user').on(t.userId)]
);

export const freeSlots = table(
	'free_slots',
	{
		delegateId: text()
			.notNull()
			.references(() => delegates.id, { onDelete: 'cascade' }),
		slotId: text()
			.notNull()
			.references(() => slots.id, { onDelete: 'cascade' })
	},
	(t) => [primaryKey({ columns: [t.delegateId, t.slotId] })]
);

/** Who has signed up for which session. */
export const sessionSeats = table(
	'session_seats',
	{
		sessionId: text()
			.notNull()
			.references(() => sessions.id, { onDelete: 'cascade' }),
		delegateId: text()
			.notNull()
			.references(() => delegates.id, { onDelete: 'cascade' })
	},
	(t) => [primaryKey({ columns: [t.sessionId, t.delegateId] })]
);
