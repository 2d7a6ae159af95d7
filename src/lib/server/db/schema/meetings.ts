/** Requests and meetings: two tables, because asking is not meeting. Where and when is a third (schedules.ts). */
import { sql } from 'drizzle-orm';
import {
	bool,
	check,
	createdAt,
	id,
	index,
	integer,
	json,
	oneOf,
	primaryKey,
	real,
	table,
	text,
	timestamp,
	uniqueIndex
} from '../dialect.ts';
import { cards } from './cards.ts';
import { events, MODES, slots } from './events.ts';
import { user } from './identity.ts';
import { delegates, participants } from './participants.ts';

export const REQUEST_STATES = ['pending', 'accepted', 'declined', 'withdrawn', 'expired'] as const;
export const REQUEST_SOURCES = ['firm', 'office', 'organiser', 'import'] as const;
export const DECLINE_REASONS = ['no-fit', 'met-before', 'no-time', 'competitor', 'other'] as const;

/** The two sides of a request: the firm that asked, and the one that was asked. */
export const REQUEST_SIDES = ['asker', 'asked'] as const;

export const requests = table(
	'requests',
	{
		id: id(),
		eventId: text()
			.notNull()
			.references(() => events.id, { onDelete: 'cascade' }),
		askerId: text()
			.notNull()
			.references(() => participants.id, { onDelete: 'cascade' }),
		askedId: text()
			.notNull()
			.references(() => participants.id, { onDelete: 'cascade' }),
		/** The two participants in the order of their ids: a pair has no direction. */
		pairLow: text().notNull(),
		pairHigh: text().notNull(),
		cardId: text().references(() => cards.id, { onDelete: 'set null' }),
		purpose: text().notNull().default(''),
		mode: text({ enum: MODES }).notNull().default('either'),
		weight: real().notNull().default(1),
		must: bool().notNull().default(false),
		state: text({ enum: REQUEST_STATES }).notNull().default('pending'),
		source: text({ enum: REQUEST_SOURCES }).notNull().default('firm'),
		declineReason: text({ enum: DECLINE_REASONS }),
		declineNote: text(),
		/** Whose answer is due: the asked side's at first, the other's after each proposal of other times. */
		turn: text({ enum: REQUEST_SIDES }).notNull().default('asked'),
		/** How often it was changed; whoever answers says which one they saw. */
		revision: integer().notNull().default(0),
		/** Read as expired once past, whether or not the job has written its letter. */
		expiresAt: timestamp().notNull(),
		createdBy: text().references(() => user.id, { onDelete: 'set null' }),
		answeredBy: text().references(() => user.id, { onDelete: 'set null' }),
		answeredAt: timestamp(),
		createdAt: createdAt(),
		updatedAt: createdAt()
	},
	(t) => [
		oneOf('requests_state', t.state, REQUEST_STATES),
		uniqueIndex('requests_open_pair')
			.on(t.eventId, t.pairLow, t.pairHigh)
			.where(sql`${t.state} = 'pending'`),
		index('requests_asker').on(t.askerId),
		index('requests_asked').on(t.askedId),
		index('requests_event').on(t.eventId, t.state)
	]
);

/** The set of suitable times; no rows: all times both are free. */
export const requestSlots = table(
	'request_slots',
	{
		requestId: text()
			.notNull()
			.references(() => requests.id, { onDelete: 'cascade' }),
		slotId: text()
			.notNull()
			.references(() => slots.id, { onDelete: 'cascade' })
	},
	(t) => [primaryKey({ columns: [t.requestId, t.slotId] })]
);

/** What a request said at one time; the instants stay when slots are cut anew. */
export interface RequestVersion {
	purpose: string;
	/** None: whenever both are free. */
	times: { startsAt: string; endsAt: string }[];
}

export const REQUEST_CHANGE_KINDS = ['edit', 'proposal'] as const;

/** The history of a request, which both sides read: what it was before each change, and after it. */
export const requestChanges = table(
	'request_changes',
	{
		id: id(),
		requestId: text()
			.notNull()
			.references(() => requests.id, { onDelete: 'cascade' }),
		/** The revision it made. */
		number: integer().notNull(),
		side: text({ enum: REQUEST_SIDES }).notNull(),
		kind: text({ enum: REQUEST_CHANGE_KINDS }).notNull(),
		actorId: text().references(() => user.id, { onDelete: 'set null' }),
		note: text(),
		before: json<RequestVersion>().notNull(),
		after: json<RequestVersion>().notNull(),
		at: createdAt()
	},
	(t) => [
		oneOf('request_changes_kind', t.kind, REQUEST_CHANGE_KINDS),
		uniqueIndex('request_changes_number').on(t.requestId, t.number)
	]
);

/** A link in a letter by which its reader answers one request for one firm. Only a hash of its secret is kept. */
export const answerLinks = table(
	'answer_links',
	{
		id: id(),
		tokenHash: text().notNull().unique(),
		requestId: text()
			.notNull()
			.references(() => requests.id, { onDelete: 'cascade' }),
		/** The firm it answers for. */
		participantId: text()
			.notNull()
			.references(() => participants.id, { onDelete: 'cascade' }),
		/** Null: a delegate without an account, known by the address the letter went to. */
		userId: text().references(() => user.id, { onDelete: 'cascade' }),
		email: text().notNull(),
		expiresAt: timestamp().notNull(),
		createdAt: createdAt()
	},
	(t) => [index('answer_links_request').on(t.requestId)]
);

/** Halves of a day by the event's clock: before noon, and from noon on. */
export const HALVES = ['morning', 'afternoon'] as const;

export const MEETING_STATES = ['agreed', 'held', 'not-held', 'cancelled'] as const;

/** Agreed by both. It is scheduled when the current schedule places it: that is derived, never stored. */
export const meetings = table(
	'meetings',
	{
		id: id(),
		eventId: text()
			.notNull()
			.references(() => events.id, { onDelete: 'cascade' }),
		requestId: text().references(() => requests.id, { onDelete: 'set null' }),
		firstId: text()
			.notNull()
			.references(() => participants.id, { onDelete: 'cascade' }),
		secondId: text()
			.notNull()
			.references(() => participants.id, { onDelete: 'cascade' }),
		/** Who must sit in it; null: any free delegate of the firm. */
		firstDelegateId: text().references(() => delegates.id, { onDelete: 'set null' }),
		secondDelegateId: text().references(() => delegates.id, { onDelete: 'set null' }),
		mode: text({ enum: MODES }).notNull().default('either'),
		weight: real().notNull().default(1),
		must: bool().notNull().default(false),
		/** Held in one half of a day; null: in any. */
		half: text({ enum: HALVES }),
		state: text({ enum: MEETING_STATES }).notNull().default('agreed'),
		cancelReason: text(),
		cancelledBy: text().references(() => user.id, { onDelete: 'set null' }),
		/** Order in an imported file and of creation; ties in the plan are broken by it. */
		number: integer().notNull(),
		/** SEQUENCE of its calendar entry (RFC 5545): rises with every change people were told of. */
		sequence: integer().notNull().default(0),
		createdAt: createdAt(),
		updatedAt: createdAt()
	},
	(t) => [
		oneOf('meetings_state', t.state, MEETING_STATES),
		index('meetings_event').on(t.eventId, t.state),
		index('meetings_first').on(t.firstId),
		index('meetings_second').on(t.secondId)
	]
);

/** One meeting is over before another begins, where both are held. */
export const meetingOrders = table(
	'meeting_orders',
	{
		earlierId: text()
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		laterId: text()
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' })
	},
	(t) => [primaryKey({ columns: [t.earlierId, t.laterId] }), index('meeting_orders_later').on(t.laterId)]
);

export const USEFUL = ['yes', 'somewhat', 'no'] as const;
/** `wrong-person` says nothing about the two firms; the others do. */
export const RATING_REASONS = ['no-fit', 'wrong-market', 'language', 'wrong-person', 'other'] as const;

/** What one side thought of a meeting afterwards: its own business, counted for everybody else. */
export const meetingRatings = table(
	'meeting_ratings',
	{
		meetingId: text()
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		participantId: text()
			.notNull()
			.references(() => participants.id, { onDelete: 'cascade' }),
		useful: text({ enum: USEFUL }).notNull(),
		reason: text({ enum: RATING_REASONS }),
		note: text(),
		ratedBy: text().references(() => user.id, { onDelete: 'set null' }),
		ratedAt: createdAt()
	},
	(t) => [
		primaryKey({ columns: [t.meetingId, t.participantId] }),
		index('meeting_ratings_participant').on(t.participantId),
		oneOf('meeting_ratings_useful', t.useful, USEFUL)
	]
);

/** What one side said on the day: about how many minutes late it comes to the meeting that begins then. */
export const meetingDelays = table(
	'meeting_delays',
	{
		meetingId: text()
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		participantId: text()
			.notNull()
			.references(() => participants.id, { onDelete: 'cascade' }),
		minutes: integer().notNull(),
		/** When it was to begin: a meeting that has moved since is nobody's delay any more. */
		startsAt: timestamp().notNull(),
		saidBy: text().references(() => user.id, { onDelete: 'set null' }),
		saidAt: createdAt()
	},
	(t) => [
		primaryKey({ columns: [t.meetingId, t.participantId] }),
		index('meeting_delays_participant').on(t.participantId),
		check('meeting_delays_minutes', sql`${t.minutes} in (5, 10, 15)`)
	]
);
