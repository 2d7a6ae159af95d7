import { and, eq, inArray } from 'drizzle-orm';
import { ticksOf } from '#lib/calendar/ticks.ts';
import type { Db } from './db/index.ts';
import { occupations, placements, schedules, seats } from './db/schema.ts';

export interface Seating {
	meetingId: string;
	slot: { id: string; startsAt: Date; endsAt: Date };
	placeId: string;
	/** Everybody who sits in it, both sides. */
	delegateIds: string[];
	/** Set by a person's hand: re-planning leaves it. */
	locked?: boolean;
}

/** SQLite takes 32,766 parameters a statement; the widest of these rows has seven. */
const ROWS = 4000;

async function inParts<T>(rows: T[], write: (part: T[]) => Promise<unknown>): Promise<void> {
	for (let from = 0; from < rows.length; from += ROWS) await write(rows.slice(from, from + ROWS));
}

/** The schedule people see; an event that has none yet gets an empty one. */
export async function currentSchedule(tx: Db, eventId: string): Promise<typeof schedules.$inferSelect> {
	const [current] = await tx
		.select()
		.from(schedules)
		.where(and(eq(schedules.eventId, eventId), eq(schedules.state, 'current')));
	if (current) return current;
	const [made] = await tx.insert(schedules).values({ eventId, state: 'current' }).returning();
	return made;
}

const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/**
 * Seats meetings in a schedule. The unique indexes on delegate and tick, place and tick decide: whoever is second
 * gets a broken index (`isTaken`), which the caller turns into words once the transaction is over. Rows are written
 * in one order everywhere, so that two transactions never wait for each other crosswise.
 * @returns the placements' ids, in the order given.
 */
export async function seat(tx: Db, scheduleId: string, all: Seating[]): Promise<string[]> {
	const made = all.map((seating) => ({ ...seating, id: crypto.randomUUID() }));
	const atTick = made.flatMap(({ id, slot, placeId, delegateIds }) =>
		ticksOf(slot.startsAt, slot.endsAt).map((tick) => ({ placementId: id, tick, placeId, delegateIds }))
	);
	const taken = atTick.flatMap(({ placementId, tick, delegateIds }) =>
		delegateIds.map((delegateId) => ({ scheduleId, delegateId, tick, placementId, key: `${delegateId} ${tick}` }))
	);
	const used = atTick.map(({ placementId, tick, placeId }) => ({
		scheduleId,
		placeId,
		tick,
		placementId,
		key: `${placeId} ${tick}`
	}));
	await inParts(made, (part) =>
		tx.insert(placements).values(
			part.map(({ id, meetingId, slot, placeId, locked = false }) => ({
				id,
				scheduleId,
				meetingId,
				slotId: slot.id,
				placeId,
				locked
			}))
		)
	);
	await inParts(taken.sort(byKey), (part) => tx.insert(seats).values(part));
	await inParts(used.sort(byKey), (part) => tx.insert(occupations).values(part));
	return made.map(({ id }) => id);
}

/** Takes meetings out of one schedule; their seats and occupations go with them. */
export async function unseat(tx: Db, scheduleId: string, meetingIds: string[]): Promise<void> {
	await inParts(meetingIds, (part) =>
		tx.delete(placements).where(and(eq(placements.scheduleId, scheduleId), inArray(placements.meetingId, part)))
	);
}
