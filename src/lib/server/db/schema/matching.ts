/** What the engine proposed for events, how it shared lists out, and what it showed to whom. */
import {
	bool,
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
import { companies } from './companies.ts';
import { events } from './events.ts';
import { user } from './identity.ts';
import { participants } from './participants.ts';

export const STARVED_BECAUSE = ['no-candidates', 'few-candidates', 'own-capacity', 'partners-full'] as const;

/** Who is proposed to meet at an event: one proposal at a time, made anew as often as the organiser likes. */
export const proposals = table('proposals', {
	eventId: text()
		.primaryKey()
		.references(() => events.id, { onDelete: 'cascade' }),
	/** Meetings each firm shall have at least, and gets at most. */
	floor: integer().notNull(),
	most: integer().notNull(),
	/** Firms it was made for, and participants without a profile, which nobody can be proposed to. */
	firms: integer().notNull(),
	withoutProfile: integer().notNull(),
	/** Worth of the pairs, the proved bound, and pairs that would rather meet each other. */
	weight: real().notNull(),
	bound: real().notNull(),
	blocking: integer().notNull(),
	/** Firms below the floor: by participant id. */
	starved:
		json<{ id: string; meetings: number; candidates: number; because: (typeof STARVED_BECAUSE)[number] }[]>().notNull(),
	weights: text().notNull(),
	createdBy: text().references(() => user.id, { onDelete: 'set null' }),
	createdAt: createdAt()
});

/** `dropped` is remembered, so that making the proposal anew does not bring the pair back. */
export const PAIR_STATES = ['proposed', 'reserve', 'dropped'] as const;

export const proposedPairs = table(
	'proposed_pairs',
	{
		eventId: text()
			.notNull()
			.references(() => events.id, { onDelete: 'cascade' }),
		/** The two participants in the order of their ids: a pair has no direction. */
		pairLow: text()
			.notNull()
			.references(() => participants.id, { onDelete: 'cascade' }),
		pairHigh: text()
			.notNull()
			.references(() => participants.id, { onDelete: 'cascade' }),
		/** Which of them asks, where firms answer for themselves: the one that gains more and may. */
		askerId: text().notNull(),
		state: text({ enum: PAIR_STATES }).notNull(),
		weight: real().notNull(),
		/** Added by the organiser, not by the engine; kept when the proposal is made anew. */
		byHand: bool().notNull().default(false)
	},
	(t) => [
		primaryKey({ columns: [t.eventId, t.pairLow, t.pairHigh] }),
		oneOf('proposed_pairs_state', t.state, PAIR_STATES)
	]
);

/** Lists of an event that are made together, with a floor: set by its organiser. */
export const fairness = table('fairness', {
	eventId: text()
		.primaryKey()
		.references(() => events.id, { onDelete: 'cascade' }),
	/** Lists every firm shall stand in. */
	floor: integer().notNull(),
	/** What the lists were made from: they are made anew when it has changed. */
	stamp: text().notNull(),
	setBy: text().references(() => user.id, { onDelete: 'set null' }),
	setAt: timestamp().notNull(),
	madeAt: timestamp().notNull()
});

export const fairLists = table(
	'fair_lists',
	{
		eventId: text()
			.notNull()
			.references(() => events.id, { onDelete: 'cascade' }),
		companyId: text()
			.notNull()
			.references(() => companies.id, { onDelete: 'cascade' }),
		/** Company ids, best first. */
		others: json<string[]>().notNull()
	},
	(t) => [primaryKey({ columns: [t.eventId, t.companyId] })]
);

/** One part of a match as it was shown; `value` null: not said. Codes as scheme:code. */
export interface ShownPart {
	code: string;
	value: number | null;
	weight: number;
	need?: string;
	offer?: string;
}

/** A match as it was shown on a day: enough to say later what it rested on, and to have every number again. */
export const showings = table(
	'showings',
	{
		id: id(),
		companyId: text()
			.notNull()
			.references(() => companies.id, { onDelete: 'cascade' }),
		otherId: text()
			.notNull()
			.references(() => companies.id, { onDelete: 'cascade' }),
		/** The event whose list it was; the empty string for the list without one. */
		eventId: text().notNull().default(''),
		/** Plain date, UTC. */
		day: text().notNull(),
		rank: integer().notNull(),
		score: real().notNull(),
		gainA: real().notNull(),
		gainB: real().notNull(),
		confidence: real().notNull(),
		partsA: json<ShownPart[]>().notNull(),
		partsB: json<ShownPart[]>().notNull(),
		weights: text().notNull(),
		vocabulary: text().notNull(),
		shownAt: createdAt()
	},
	(t) => [
		uniqueIndex('showings_one').on(t.companyId, t.otherId, t.eventId, t.day),
		index('showings_other').on(t.otherId, t.day)
	]
);
