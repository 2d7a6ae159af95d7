/** Schedules of an event: the current one and drafts; looked at and judged. By hand they change in moves.ts, as copies in drafts.ts. */
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import type { Brief } from '#lib/scheduling/model.ts';
import { briefOf, heldIn, type Held } from './briefs.ts';
import { db, type Db } from './db/index.ts';
import { meetings, participants, placements, schedules } from './db/schema.ts';
import type { AgendaLine } from './db/schema/schedules.ts';
import { assertOrganiser, type EventRow } from './events.ts';
import { placesOf } from './places.ts';
import { slotsOf } from './slots.ts';

export type ScheduleRow = typeof schedules.$inferSelect;

/** A schedule in a list: everything but the brief, which is long. */
export interface ListedSchedule {
	id: string;
	state: ScheduleRow['state'];
	status: string | null;
	breaks: number | null;
	lowerBound: number | null;
	createdAt: Date;
	placed: number;
}

/** The current schedule first, then drafts, the newest first. */
export async function schedulesOf(viewer: MaybeViewer, event: EventRow): Promise<ListedSchedule[]> {
	assertOrganiser(viewer, event);
	return db
		.select({
			id: schedules.id,
			state: schedules.state,
			status: schedules.status,
			breaks: schedules.breaks,
			lowerBound: schedules.lowerBound,
			createdAt: schedules.createdAt,
			placed: sql<number>`count(${placements.id})`.mapWith(Number)
		})
		.from(schedules)
		.leftJoin(placements, eq(placements.scheduleId, schedules.id))
		.where(and(eq(schedules.eventId, event.id), inArray(schedules.state, ['current', 'draft'])))
		.groupBy(schedules.id)
		.orderBy(asc(schedules.state), desc(schedules.createdAt), desc(schedules.id));
}

/** A draft or the current schedule of this event. Refuses others. */
export async function openSchedule(tx: Db, eventId: string, scheduleId: string): Promise<ScheduleRow> {
	const [row] = await tx
		.select()
		.from(schedules)
		.where(and(eq(schedules.id, scheduleId), eq(schedules.eventId, eventId)));
	if (!row) throw new Refusal('not-found', 'not-found');
	if (row.state === 'past') throw new Refusal('conflict', 'schedule-past');
	return row;
}

export interface Standing {
	schedule: ScheduleRow;
	/** The event as it is now, not as it was when the schedule was planned. */
	brief: Brief;
	held: Held[];
}

/** A schedule with everything needed to judge it. */
export async function standing(viewer: MaybeViewer, event: EventRow, scheduleId: string): Promise<Standing> {
	assertOrganiser(viewer, event);
	const schedule = await openSchedule(db, event.id, scheduleId);
	return { schedule, brief: await briefOf(db, event), held: await heldIn(db, scheduleId) };
}

/** A schedule as the lines of an agenda, in order of time and place. */
export async function agendaOf(tx: Db, eventId: string, scheduleId: string): Promise<AgendaLine[]> {
	const held = await heldIn(tx, scheduleId);
	const times = new Map((await slotsOf(eventId, tx)).map((slot, index) => [slot.id, { ...slot, index }]));
	const places = new Map((await placesOf(eventId, tx)).map((place, index) => [place.id, { ...place, index }]));
	const rows = await tx.select().from(meetings).where(eq(meetings.eventId, eventId));
	const byId = new Map(rows.map((row) => [row.id, row]));
	return held
		.flatMap(({ meeting: meetingId, slot: slotId, place: placeId, delegates }) => {
			const [meeting, slot, place] = [byId.get(meetingId), times.get(slotId), places.get(placeId)];
			if (!meeting || meeting.state === 'cancelled' || !slot || !place) return [];
			const line: AgendaLine = {
				meetingId,
				slotId,
				startsAt: slot.startsAt.toISOString(),
				endsAt: slot.endsAt.toISOString(),
				placeId,
				place: place.label,
				firstId: meeting.firstId,
				secondId: meeting.secondId,
				delegateIds: delegates.filter(Boolean)
			};
			return [{ line, order: [slot.index, place.index] }];
		})
		.sort((one, other) => one.order[0] - other.order[0] || one.order[1] - other.order[1])
		.map(({ line }) => line);
}

/** The names of an event's firms by participant id, whatever became of them. */
export async function firmNames(eventId: string, tx: Db = db): Promise<Map<string, string>> {
	const rows = await tx
		.select({ id: participants.id, name: participants.name })
		.from(participants)
		.where(eq(participants.eventId, eventId));
	return new Map(rows.map(({ id, name }) => [id, name]));
}
