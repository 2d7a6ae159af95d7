/** An event: its rules, its time, its places. Slots are stored rows; instants are UTC. */
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
import { user } from './identity.ts';

export const EVENT_STATES = ['draft', 'open', 'over', 'cancelled'] as const;
/** Who sets the time of a meeting: the firms when they accept, the organiser by the plan, or both. */
export const REGIMES = ['organiser', 'firms', 'both'] as const;
export const MODES = ['onsite', 'online', 'either'] as const;

export const events = table(
	'events',
	{
		id: id(),
		slug: text().notNull().unique(),
		name: text().notNull(),
		state: text({ enum: EVENT_STATES }).notNull().default('draft'),
		regime: text({ enum: REGIMES }).notNull().default('organiser'),
		officeId: text(),
		regionId: text(),
		/** IANA zone of the venue; a day at the event is a plain date in it. */
		zone: text().notNull(),
		language: text().notNull().default('en'),
		languages: json<string[]>().notNull(),
		venueName: text(),
		venueAddress: text(),
		/** Whom to call on the day. */
		contactName: text(),
		contactPhone: text(),
		contactEmail: text(),
		registrationOpensAt: timestamp(),
		registrationClosesAt: timestamp(),
		requestsOpenAt: timestamp(),
		requestsCloseAt: timestamp(),
		/** From here on the plan stands; pending requests expire before it. */
		freezeAt: timestamp(),
		/** Days until an unanswered request expires by itself. */
		requestDays: integer().notNull().default(5),
		registrationCap: integer(),
		approval: bool().notNull().default(true),
		/** Meetings per firm. */
		minMeetings: integer().notNull().default(0),
		maxMeetings: integer(),
		maxPerDay: integer(),
		bufferMinutes: integer().notNull().default(0),
		/** What every plan keeps to (scheduling/rules.ts). Clock times are HH:MM in the event's zone; null: not asked. */
		noBackToBack: bool().notNull().default(false),
		lunchMinutes: integer(),
		lunchFrom: text(),
		lunchUntil: text(),
		/** Between two zones of tables; 0: zones do not matter. */
		walkMinutes: integer().notNull().default(0),
		/** Kept for walk-ins: so many tables, and so many slots at the end of each block. */
		reserveTables: integer().notNull().default(0),
		reserveSlots: integer().notNull().default(0),
		/** Online meetings stay within these hours by each delegate's own clock. */
		onlineFrom: text(),
		onlineUntil: text(),
		/** Most gaps a delegate should have to wait through; null: no limit. */
		maxGaps: integer(),
		/** Rises with every change of rows that belong together; writing it takes the event's lock on both engines. */
		revision: integer().notNull().default(0),
		createdBy: text().references(() => user.id, { onDelete: 'set null' }),
		createdAt: createdAt(),
		updatedAt: createdAt()
	},
	(t) => [oneOf('events_state', t.state, EVENT_STATES), oneOf('events_regime', t.regime, REGIMES)]
);

export const EVENT_FIELDS = ['summary', 'description', 'arrival'] as const;

export const eventTexts = table(
	'event_texts',
	{
		eventId: text()
			.notNull()
			.references(() => events.id, { onDelete: 'cascade' }),
		field: text({ enum: EVENT_FIELDS }).notNull(),
		language: text().notNull(),
		text: text().notNull(),
		original: bool().notNull().default(true)
	},
	(t) => [primaryKey({ columns: [t.eventId, t.field, t.language] })]
);

/** A run of bookable time on one day, cut into slots. */
export const blocks = table(
	'blocks',
	{
		id: id(),
		eventId: text()
			.notNull()
			.references(() => events.id, { onDelete: 'cascade' }),
		/** Plain date YYYY-MM-DD and wall-clock HH:MM in the event's zone. */
		date: text().notNull(),
		start: text().notNull(),
		end: text().notNull(),
		slotMinutes: integer().notNull(),
		pauseMinutes: integer().notNull().default(0),
		kind: text({ enum: MODES }).notNull().default('onsite'),
		label: text()
	},
	(t) => [index('blocks_event').on(t.eventId, t.date)]
);

export const slots = table(
	'slots',
	{
		id: id(),
		eventId: text()
			.notNull()
			.references(() => events.id, { onDelete: 'cascade' }),
		blockId: text()
			.notNull()
			.references(() => blocks.id, { onDelete: 'cascade' }),
		date: text().notNull(),
		startsAt: timestamp().notNull(),
		endsAt: timestamp().notNull()
	},
	(t) => [uniqueIndex('slots_one').on(t.blockId, t.startsAt), index('slots_event').on(t.eventId, t.startsAt)]
);

export const PLACE_KINDS = ['table', 'room'] as const;

export const places = table(
	'places',
	{
		id: id(),
		eventId: text()
			.notNull()
			.references(() => events.id, { onDelete: 'cascade' }),
		kind: text({ enum: PLACE_KINDS }).notNull(),
		label: text().notNull(),
		capacity: integer().notNull().default(2),
		zone: text(),
		/** Where an online room is joined. */
		address: text(),
		/** The participant that keeps this table; no reference, to keep the tables acyclic. */
		hostId: text(),
		/** Lost from this instant on: nothing is planned there any more; null: it is there. */
		closedFrom: timestamp(),
		position: integer().notNull().default(0)
	},
	(t) => [oneOf('places_kind', t.kind, PLACE_KINDS), uniqueIndex('places_label').on(t.eventId, t.label)]
);

/** Optional sides (buyers, suppliers …): with any rule present, only the pairs listed may ask. */
export const sides = table(
	'sides',
	{
		id: id(),
		eventId: text()
			.notNull()
			.references(() => events.id, { onDelete: 'cascade' }),
		name: text().notNull(),
		position: integer().notNull().default(0)
	},
	(t) => [uniqueIndex('sides_name').on(t.eventId, t.name)]
);

export const askRules = table(
	'ask_rules',
	{
		eventId: text()
			.notNull()
			.references(() => events.id, { onDelete: 'cascade' }),
		fromSideId: text()
			.notNull()
			.references(() => sides.id, { onDelete: 'cascade' }),
		toSideId: text()
			.notNull()
			.references(() => sides.id, { onDelete: 'cascade' })
	},
	(t) => [primaryKey({ columns: [t.fromSideId, t.toSideId] })]
);

/** Interpreters at an event by the two languages they bridge, first before second in the alphabet. */
export const interpreters = table(
	'interpreters',
	{
		eventId: text()
			.notNull()
			.references(() => events.id, { onDelete: 'cascade' }),
		first: text().notNull(),
		second: text().notNull(),
		count: integer().notNull()
	},
	(t) => [primaryKey({ columns: [t.eventId, t.first, t.second] })]
);

/** Workshops, visits and talks beside the meetings. */
export const sessions = table(
	'sessions',
	{
		id: id(),
		eventId: text()
			.notNull()
			.references(() => events.id, { onDelete: 'cascade' }),
		title: text().notNull(),
		venue: text(),
		/** Plain date and clock times in the event's zone. */
		date: text().notNull(),
		start: text().notNull(),
		end: text().notNull(),
		/** Most people; null: no limit. */
		capacity: integer()
	},
	(t) => [index('sessions_event').on(t.eventId, t.date)]
);
