/** Schedules of an event: the current one and drafts; looked at, moved by hand, locked, discarded. */
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import { shortDayText, timeText } from '#lib/calendar/display.ts';
import { localeOr } from '#lib/i18n/languages.ts';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import type { Brief, Unplaced } from '#lib/scheduling/model.ts';
import { review } from '#lib/scheduling/review.ts';
import { targetsOf, type Obstacle } from '#lib/scheduling/targets.ts';
import { briefOf, heldIn, meetingsToPlan, type Held } from './briefs.ts';
import { db, isTaken, transaction, type Db } from './db/index.ts';
import { changes, meetings, participants, placements, schedules, slots } from './db/schema.ts';
import type { AgendaLine } from './db/schema/schedules.ts';
import { assertOrganiser, bumpAsOrganiser, type EventRow } from './events.ts';
import { record } from './journal.ts';
import { participantsOf } from './participants.ts';
import { placesOf } from './places.ts';
import { seat, unseat } from './seating.ts';
import { slotsOf } from './slots.ts';
import { assertNotOver } from './wishes/import.ts';

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

/** A change made by an organiser's hand in the current schedule: people are told with the next number. */
export const BY_HAND = 'by-hand';

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

const OBSTACLES: Record<Obstacle['code'], string> = {
	'place-taken': 'board-place-taken',
	busy: 'board-busy',
	'not-free': 'board-not-free',
	'not-suitable': 'board-not-suitable',
	'wrong-mode': 'board-wrong-mode',
	'others-table': 'board-others-table'
};

export interface Move {
	meetingId: string;
	slotId: string;
	placeId: string;
}

/**
 * Places a meeting by hand, or moves it, and locks it there: re-planning leaves it. Refuses what the board shows as
 * taken or clashing; whoever is second in the same instant is refused by the unique indexes.
 * @returns who sits in it now.
 */
export async function placeMeeting(
	viewer: MaybeViewer,
	eventId: string,
	scheduleId: string,
	{ meetingId, slotId, placeId }: Move
): Promise<{ delegates: [string, string] }> {
	try {
		return await transaction(async (tx) => {
			const event = await bumpAsOrganiser(tx, viewer, eventId);
			assertNotOver(event);
			const schedule = await openSchedule(tx, eventId, scheduleId);
			const held = await heldIn(tx, scheduleId);
			const brief = await briefOf(tx, event);
			if (!brief.meetings.some(({ id }) => id === meetingId)) throw new Refusal('conflict', 'board-meeting-gone');
			const target = targetsOf(brief, held, meetingId)(slotId, placeId);
			const before = held.find(({ meeting }) => meeting === meetingId);
			if (target.verdict === 'here') return { delegates: before?.delegates ?? ['', ''] };
			if (target.verdict !== 'free') {
				throw new Refusal('conflict', OBSTACLES[target.obstacles[0]?.code] ?? 'board-place-taken');
			}
			const [slot] = await tx.select().from(slots).where(eq(slots.id, slotId));
			await unseat(tx, scheduleId, [meetingId]);
			await seat(tx, scheduleId, [{ meetingId, slot, placeId, delegateIds: target.delegates, locked: true }]);
			await remember(tx, viewer, schedule, meetingId, before, { slotId, placeId });
			return { delegates: target.delegates };
		});
	} catch (error) {
		if (isTaken(error)) throw new Refusal('conflict', 'board-place-taken');
		throw error;
	}
}

/** Takes a meeting out of a schedule; it stays agreed and waits. */
export async function takeOut(
	viewer: MaybeViewer,
	eventId: string,
	scheduleId: string,
	meetingId: string
): Promise<void> {
	await transaction(async (tx) => {
		assertNotOver(await bumpAsOrganiser(tx, viewer, eventId));
		const schedule = await openSchedule(tx, eventId, scheduleId);
		const before = (await heldIn(tx, scheduleId)).find(({ meeting }) => meeting === meetingId);
		if (!before) throw new Refusal('conflict', 'board-meeting-gone');
		await unseat(tx, scheduleId, [meetingId]);
		await remember(tx, viewer, schedule, meetingId, before, null);
	});
}

async function remember(
	tx: Db,
	viewer: MaybeViewer,
	schedule: ScheduleRow,
	meetingId: string,
	before: Held | undefined,
	after: { slotId: string; placeId: string } | null
): Promise<void> {
	const was = before ? { slotId: before.slot, placeId: before.place } : null;
	if (schedule.state === 'current') {
		await tx
			.update(meetings)
			.set({ sequence: sql`${meetings.sequence} + 1`, updatedAt: new Date() })
			.where(eq(meetings.id, meetingId));
		await tx.insert(changes).values({
			eventId: schedule.eventId,
			scheduleId: schedule.id,
			meetingId,
			actorId: viewer?.userId ?? null,
			reason: BY_HAND,
			before: was,
			after
		});
	}
	await record(tx, {
		actorId: viewer?.userId ?? null,
		action: after ? 'schedule.move' : 'schedule.take-out',
		subjectKind: 'meeting',
		subjectId: meetingId,
		eventId: schedule.eventId,
		before: was,
		after: after && { ...after, scheduleId: schedule.id, state: schedule.state }
	});
}

/** Locks meetings where they are, or lets re-planning move them again. @returns how many changed. */
export async function setLocked(
	viewer: MaybeViewer,
	eventId: string,
	scheduleId: string,
	meetingIds: string[] | 'all',
	locked: boolean
): Promise<number> {
	return transaction(async (tx) => {
		await bumpAsOrganiser(tx, viewer, eventId);
		await openSchedule(tx, eventId, scheduleId);
		const chosen = meetingIds === 'all' ? undefined : inArray(placements.meetingId, meetingIds);
		const rows = await tx
			.update(placements)
			.set({ locked })
			.where(and(eq(placements.scheduleId, scheduleId), eq(placements.locked, !locked), chosen))
			.returning({ id: placements.id });
		await record(tx, {
			actorId: viewer?.userId ?? null,
			action: locked ? 'schedule.lock' : 'schedule.unlock',
			subjectKind: 'schedule',
			subjectId: scheduleId,
			eventId,
			after: { meetings: meetingIds === 'all' ? 'all' : meetingIds.length }
		});
		return rows.length;
	});
}

/** A draft that begins as the current schedule stands: to try by hand what nobody should see yet. */
export async function draftFromCurrent(viewer: MaybeViewer, eventId: string): Promise<string> {
	return transaction(async (tx) => {
		await bumpAsOrganiser(tx, viewer, eventId);
		const [current] = await tx
			.select()
			.from(schedules)
			.where(and(eq(schedules.eventId, eventId), eq(schedules.state, 'current')));
		if (!current) throw new Refusal('conflict', 'schedule-none-current');
		const { brief, seed, iterations, certificate, unplaced, status, breaks, lowerBound } = current;
		const copied = { brief, seed, iterations, certificate, unplaced, status, breaks, lowerBound };
		const [draft] = await tx
			.insert(schedules)
			.values({ eventId, state: 'draft', ...copied, createdBy: viewer?.userId ?? null })
			.returning();
		const times = new Map((await slotsOf(eventId, tx)).map((slot) => [slot.id, slot]));
		const held = await heldIn(tx, current.id);
		await seat(
			tx,
			draft.id,
			held.flatMap(({ meeting, slot: slotId, place, delegates, locked }) => {
				const slot = times.get(slotId);
				return slot
					? [{ meetingId: meeting, slot, placeId: place, delegateIds: delegates.filter(Boolean), locked }]
					: [];
			})
		);
		await record(tx, {
			actorId: viewer?.userId ?? null,
			action: 'schedule.copy',
			subjectKind: 'schedule',
			subjectId: draft.id,
			eventId,
			after: { from: current.id }
		});
		return draft.id;
	});
}

/** Throws a draft away; what is published is never touched. */
export async function discardDraft(viewer: MaybeViewer, eventId: string, scheduleId: string): Promise<void> {
	await transaction(async (tx) => {
		await bumpAsOrganiser(tx, viewer, eventId);
		const schedule = await openSchedule(tx, eventId, scheduleId);
		if (schedule.state !== 'draft') throw new Refusal('conflict', 'schedule-not-draft');
		await tx.delete(schedules).where(eq(schedules.id, scheduleId));
		await record(tx, {
			actorId: viewer?.userId ?? null,
			action: 'schedule.discard',
			subjectKind: 'schedule',
			subjectId: scheduleId,
			eventId
		});
	});
}

/** The names of an event's firms by participant id, whatever became of them. */
export async function firmNames(eventId: string): Promise<Map<string, string>> {
	const rows = await db
		.select({ id: participants.id, name: participants.name })
		.from(participants)
		.where(eq(participants.eventId, eventId));
	return new Map(rows.map(({ id, name }) => [id, name]));
}

/** What ids in the planner's reasons are called; meetings only where a reason can name them. */
export async function reasonNames(event: EventRow): Promise<{
	firms: Record<string, string>;
	slots: Record<string, string>;
	meetings: Record<string, string>;
}> {
	const names = await firmNames(event.id);
	const slots = await slotsOf(event.id);
	const days = new Set(slots.map(({ date }) => date)).size;
	const rows = await meetingsToPlan(db, event.id, new Set(names.keys()));
	const locale = localeOr(event.language);
	return {
		firms: Object.fromEntries(names),
		slots: Object.fromEntries(
			slots.map(({ id, startsAt }) => {
				const time = timeText(startsAt, event.zone);
				return [id, days > 1 ? `${shortDayText(startsAt, event.zone, locale)} ${time}` : time];
			})
		),
		meetings: Object.fromEntries(
			rows.map(({ id, firstId, secondId }) => [id, `${names.get(firstId) ?? ''} – ${names.get(secondId) ?? ''}`])
		)
	};
}

/** How much there is to plan. */
export async function planningFacts(event: EventRow) {
	const firms = await participantsOf(event.id, ['approved']);
	const slots = await slotsOf(event.id);
	return {
		firms: firms.length,
		meetings: (await meetingsToPlan(db, event.id, new Set(firms.map(({ id }) => id)))).length,
		slots: slots.length,
		places: (await placesOf(event.id)).length
	};
}

/** A schedule as its page tells of it: what the planner proved, and what it left out and why. */
export async function describeSchedule(viewer: MaybeViewer, event: EventRow, scheduleId: string) {
	const { schedule, brief, held } = await standing(viewer, event, scheduleId);
	const names = await firmNames(event.id);
	const placed = new Set(held.map(({ meeting }) => meeting));
	const planned = new Set(brief.meetings.map(({ id }) => id));
	// Written by plans.ts from a Plan, or null where no planner made this schedule.
	const reasons = new Map(((schedule.unplaced ?? []) as Unplaced[]).map((one) => [one.meeting, one]));
	const waiting = brief.meetings.filter(({ id }) => !placed.has(id));
	return {
		id: schedule.id,
		state: schedule.state,
		status: schedule.status,
		breaks: schedule.breaks,
		lowerBound: schedule.lowerBound,
		createdAt: schedule.createdAt,
		meetings: brief.meetings.length,
		placed: held.length,
		locked: held.filter(({ locked }) => locked).length,
		broken: review(brief, { placements: held.filter(({ meeting }) => planned.has(meeting)) }).length,
		waiting: waiting.map(({ id, between: [first, second] }) => ({
			meetingId: id,
			first: names.get(first) ?? '',
			second: names.get(second) ?? '',
			reasons: reasons.get(id)?.reasons ?? [],
			cheapestChange: reasons.get(id)?.cheapestChange ?? null
		}))
	};
}
