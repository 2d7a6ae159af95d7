import { and, eq, inArray, sql } from 'drizzle-orm';
import { db, type Db } from './db/index.ts';
import { changes, meetings, participants, placements, places, schedules, slots } from './db/schema.ts';

/** A meeting that has lost its time and place; `current` when people had been told of them. */
export interface Lifted {
	meetingId: string;
	slotId: string;
	placeId: string;
	current: boolean;
}

type Where = { slotIds: string[] } | { placeIds: string[] } | { meetingIds: string[] };

/** Conditions stay far below SQLite's 32,766 parameters. */
const CHUNK = 5000;

function chunks(where: Where) {
	const [column, ids] =
		'slotIds' in where
			? ([placements.slotId, where.slotIds] as const)
			: 'placeIds' in where
				? ([placements.placeId, where.placeIds] as const)
				: ([placements.meetingId, where.meetingIds] as const);
	const parts = [];
	for (let from = 0; from < ids.length; from += CHUNK) parts.push(inArray(column, ids.slice(from, from + CHUNK)));
	return parts;
}

/** Where a meeting stands in the agenda everybody sees; undefined while it waits for a time. */
export async function standsAt(tx: Db, meetingId: string) {
	const [found] = await tx
		.select({ placement: placements, slot: slots, place: places })
		.from(placements)
		.innerJoin(schedules, and(eq(schedules.id, placements.scheduleId), eq(schedules.state, 'current')))
		.innerJoin(slots, eq(slots.id, placements.slotId))
		.innerJoin(places, eq(places.id, placements.placeId))
		.where(eq(placements.meetingId, meetingId));
	return found;
}

/** Which meetings stand in these slots, at these places or under these ids, in the current schedule and in drafts. */
export async function placedAt(tx: Db, eventId: string, where: Where): Promise<Lifted[]> {
	const found: Lifted[] = [];
	for (const part of chunks(where)) {
		const rows = await tx
			.select({
				meetingId: placements.meetingId,
				slotId: placements.slotId,
				placeId: placements.placeId,
				state: schedules.state
			})
			.from(placements)
			.innerJoin(schedules, eq(schedules.id, placements.scheduleId))
			.where(and(eq(schedules.eventId, eventId), inArray(schedules.state, ['draft', 'current']), part));
		found.push(...rows.map(({ state, ...row }) => ({ ...row, current: state === 'current' })));
	}
	return found;
}

/**
 * Takes meetings out of every schedule of the event, their seats and occupations with them; they stay agreed
 * and wait for a new time. What is taken from the current schedule is logged as a change and raises the
 * SEQUENCE of the calendar entry.
 */
export async function lift(
	tx: Db,
	eventId: string,
	where: Where,
	why: { actorId: string | null; reason: string }
): Promise<Lifted[]> {
	const all: Lifted[] = [];
	for (const part of chunks(where)) {
		const rows = await tx
			.select({ placement: placements, state: schedules.state })
			.from(placements)
			.innerJoin(schedules, eq(schedules.id, placements.scheduleId))
			.where(and(eq(schedules.eventId, eventId), part));
		const current = rows.filter(({ state }) => state === 'current').map(({ placement }) => placement);
		if (current.length) {
			await tx.insert(changes).values(
				current.map(({ scheduleId, meetingId, slotId, placeId }) => ({
					eventId,
					scheduleId,
					meetingId,
					...why,
					before: { slotId, placeId },
					after: null
				}))
			);
			const ids = current.map(({ meetingId }) => meetingId);
			await tx
				.update(meetings)
				.set({ sequence: sql`${meetings.sequence} + 1` })
				.where(inArray(meetings.id, ids));
		}
		// Slots and places of past schedules go too: what they said is frozen in the publications.
		if (rows.length) await tx.delete(placements).where(part);
		all.push(
			...rows
				.filter(({ state }) => state !== 'past')
				.map(({ placement: { meetingId, slotId, placeId }, state }) => ({
					meetingId,
					slotId,
					placeId,
					current: state === 'current'
				}))
		);
	}
	return all;
}

/** Lifted meetings as an organiser recognises them: the two firms, once each, with where they stood. */
export async function describe(lifted: Lifted[], most = 50) {
	const shown = [...new Map(lifted.map((one) => [one.meetingId, one])).values()].slice(0, most);
	if (shown.length === 0) return [];
	const of = (key: 'meetingId' | 'slotId' | 'placeId') => shown.map((one) => one[key]);
	const pairs = await db
		.select({ id: meetings.id, firstId: meetings.firstId, secondId: meetings.secondId })
		.from(meetings)
		.where(inArray(meetings.id, of('meetingId')));
	const firms = pairs.flatMap(({ firstId, secondId }) => [firstId, secondId]);
	const named = await db
		.select({ id: participants.id, name: participants.name })
		.from(participants)
		.where(inArray(participants.id, firms));
	const names = new Map(named.map(({ id, name }) => [id, name]));
	const times = await db
		.select()
		.from(slots)
		.where(inArray(slots.id, of('slotId')));
	const labels = await db
		.select()
		.from(places)
		.where(inArray(places.id, of('placeId')));
	return shown.flatMap(({ meetingId, slotId, placeId }) => {
		const pair = pairs.find(({ id }) => id === meetingId);
		const slot = times.find(({ id }) => id === slotId);
		if (!pair || !slot) return [];
		return [
			{
				meetingId,
				firms: [names.get(pair.firstId) ?? '', names.get(pair.secondId) ?? ''],
				place: labels.find(({ id }) => id === placeId)?.label ?? '',
				startsAt: slot.startsAt
			}
		];
	});
}
