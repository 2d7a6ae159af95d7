/**
 * When and where. Clashes are prevented on five-minute ticks (epoch minutes / 5), because blocks of one
 * event may run in parallel with different slot lengths: a seat is a delegate at a tick, an occupation
 * a place at a tick, and each is unique in its schedule.
 */
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
import { events, places, slots } from './events.ts';
import { user } from './identity.ts';
import { meetings } from './meetings.ts';
import { delegates } from './participants.ts';

export const SCHEDULE_STATES = ['draft', 'current', 'past'] as const;

export const schedules = table(
	'schedules',
	{
		id: id(),
		eventId: text()
			.notNull()
			.references(() => events.id, { onDelete: 'cascade' }),
		state: text({ enum: SCHEDULE_STATES }).notNull().default('draft'),
		/** What the planner was given and what it answered: enough to check it again. */
		brief: json<unknown>(),
		seed: integer(),
		iterations: integer(),
		certificate: json<unknown>(),
		/** Meetings left out, each with its reasons. */
		unplaced: json<unknown>(),
		status: text(),
		breaks: integer(),
		lowerBound: integer(),
		createdBy: text().references(() => user.id, { onDelete: 'set null' }),
		createdAt: createdAt()
	},
	(t) => [
		oneOf('schedules_state', t.state, SCHEDULE_STATES),
		uniqueIndex('schedules_current')
			.on(t.eventId)
			.where(sql`${t.state} = 'current'`),
		index('schedules_event').on(t.eventId)
	]
);

export const placements = table(
	'placements',
	{
		id: id(),
		scheduleId: text()
			.notNull()
			.references(() => schedules.id, { onDelete: 'cascade' }),
		meetingId: text()
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		slotId: text()
			.notNull()
			.references(() => slots.id),
		placeId: text()
			.notNull()
			.references(() => places.id),
		/** Set by a person's hand: re-planning leaves it where it is. */
		locked: bool().notNull().default(false),
		createdAt: createdAt()
	},
	(t) => [
		uniqueIndex('placements_meeting').on(t.scheduleId, t.meetingId),
		index('placements_slot').on(t.scheduleId, t.slotId),
		index('placements_by_meeting').on(t.meetingId)
	]
);

/** Nobody in two meetings at once: hosts and guests in one table. */
export const seats = table(
	'seats',
	{
		scheduleId: text()
			.notNull()
			.references(() => schedules.id, { onDelete: 'cascade' }),
		delegateId: text()
			.notNull()
			.references(() => delegates.id, { onDelete: 'cascade' }),
		tick: integer().notNull(),
		placementId: text()
			.notNull()
			.references(() => placements.id, { onDelete: 'cascade' })
	},
	(t) => [primaryKey({ columns: [t.scheduleId, t.delegateId, t.tick] }), index('seats_placement').on(t.placementId)]
);

/** One meeting per place and time. */
export const occupations = table(
	'occupations',
	{
		scheduleId: text()
			.notNull()
			.references(() => schedules.id, { onDelete: 'cascade' }),
		placeId: text()
			.notNull()
			.references(() => places.id, { onDelete: 'cascade' }),
		tick: integer().notNull(),
		placementId: text()
			.notNull()
			.references(() => placements.id, { onDelete: 'cascade' })
	},
	(t) => [primaryKey({ columns: [t.scheduleId, t.placeId, t.tick] }), index('occupations_placement').on(t.placementId)]
);

/** One line of a published agenda, frozen: everything needed to say later who was told what. */
export interface AgendaLine {
	meetingId: string;
	slotId: string;
	startsAt: string;
	endsAt: string;
	placeId: string;
	place: string;
	firstId: string;
	secondId: string;
	delegateIds: string[];
}

/** A published version: numbered, immutable. */
export const publications = table(
	'publications',
	{
		id: id(),
		eventId: text()
			.notNull()
			.references(() => events.id, { onDelete: 'cascade' }),
		number: integer().notNull(),
		agenda: json<AgendaLine[]>().notNull(),
		brief: json<unknown>(),
		seed: integer(),
		certificate: json<unknown>(),
		note: text(),
		publishedBy: text().references(() => user.id, { onDelete: 'set null' }),
		publishedAt: createdAt()
	},
	(t) => [uniqueIndex('publications_number').on(t.eventId, t.number)]
);

/** What changed in the current schedule since it was made: who, why, and what it replaced. */
export const changes = table(
	'changes',
	{
		id: id(),
		eventId: text()
			.notNull()
			.references(() => events.id, { onDelete: 'cascade' }),
		scheduleId: text()
			.notNull()
			.references(() => schedules.id, { onDelete: 'cascade' }),
		meetingId: text()
			.notNull()
			.references(() => meetings.id, { onDelete: 'cascade' }),
		actorId: text().references(() => user.id, { onDelete: 'set null' }),
		reason: text().notNull(),
		before: json<{ slotId: string; placeId: string } | null>(),
		after: json<{ slotId: string; placeId: string } | null>(),
		at: createdAt()
	},
	(t) => [index('changes_event').on(t.eventId, t.at)]
);

/** What undoing a repair gives back, besides times and places. Instants in ISO. */
export interface Restorable {
	/** The meeting a walk-in brought. */
	added?: string;
	/** Meetings that were called off. */
	cancelled?: string[];
	arrivals?: { id: string; arrivesAt: string | null }[];
	place?: { id: string; closedFrom: string | null };
}

/** What happened on the day and how the current schedule was mended; only the lines it touched. */
export const repairs = table(
	'repairs',
	{
		id: id(),
		eventId: text()
			.notNull()
			.references(() => events.id, { onDelete: 'cascade' }),
		scheduleId: text()
			.notNull()
			.references(() => schedules.id, { onDelete: 'cascade' }),
		what: text().notNull(),
		before: json<AgendaLine[]>().notNull(),
		after: json<AgendaLine[]>().notNull(),
		restorable: json<Restorable>().notNull(),
		actorId: text().references(() => user.id, { onDelete: 'set null' }),
		at: createdAt(),
		undoneAt: timestamp()
	},
	(t) => [index('repairs_event').on(t.eventId, t.at)]
);

export const PLAN_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;

/** One run of the planner, followed from the page while it works. */
export const plans = table(
	'plans',
	{
		id: id(),
		eventId: text()
			.notNull()
			.references(() => events.id, { onDelete: 'cascade' }),
		state: text({ enum: PLAN_STATES }).notNull().default('queued'),
		settings: json<Record<string, unknown>>().notNull(),
		progress: json<Record<string, unknown>>(),
		scheduleId: text().references(() => schedules.id, { onDelete: 'set null' }),
		error: text(),
		startedBy: text().references(() => user.id, { onDelete: 'set null' }),
		createdAt: createdAt(),
		/** A running plan says so again and again; one that has fallen silent is taken for crashed. */
		aliveAt: timestamp(),
		finishedAt: timestamp()
	},
	(t) => [
		oneOf('plans_state', t.state, PLAN_STATES),
		uniqueIndex('plans_one_at_a_time')
			.on(t.eventId)
			.where(sql`${t.state} in ('queued', 'running')`)
	]
);
