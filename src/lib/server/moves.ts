/** A schedule changed by hand: a meeting placed, moved, taken out or locked. */
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import type { Rule } from '#lib/scheduling/model.ts';
import { targetsOf } from '#lib/scheduling/targets.ts';
import { breachRefusal, obstacleRefusal } from './board-refusals.ts';
import { briefOf, heldIn, type Held } from './briefs.ts';
import { isTaken, transaction, type Db } from './db/index.ts';
import { changes, meetings, placements, slots } from './db/schema.ts';
import { bumpAsOrganiser } from './events.ts';
import { record } from './journal.ts';
import { firmNames, openSchedule, type ScheduleRow } from './schedules.ts';
import { seat, unseat } from './seating.ts';
import { assertNotOver } from './wishes/import.ts';

/** A change made by an organiser's hand in the current schedule: people are told with the next number. */
export const BY_HAND = 'by-hand';

export interface Move {
	meetingId: string;
	slotId: string;
	placeId: string;
	/** Also where it breaks a rule of the plan: a person has read which one. */
	anyway?: boolean;
}

/**
 * Places a meeting by hand, or moves it, and locks it there: re-planning leaves it. Refuses what the board shows as
 * taken or clashing, and what breaks a rule unless the hand insists; whoever is second in the same instant is refused by the unique indexes.
 * @returns who sits in it now.
 */
export async function placeMeeting(
	viewer: MaybeViewer,
	eventId: string,
	scheduleId: string,
	{ meetingId, slotId, placeId, anyway = false }: Move
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
			const names = await firmNames(eventId, tx);
			if (target.verdict === 'taken' || target.verdict === 'clash') throw obstacleRefusal(target.obstacles[0], names);
			if (target.verdict === 'breaks' && !anyway) throw breachRefusal(target.breaches[0], names);
			const broken = target.verdict === 'breaks' ? target.breaches.map(({ rule }) => rule) : [];
			const [slot] = await tx.select().from(slots).where(eq(slots.id, slotId));
			await unseat(tx, scheduleId, [meetingId]);
			await seat(tx, scheduleId, [{ meetingId, slot, placeId, delegateIds: target.delegates, locked: true }]);
			await remember(tx, viewer, schedule, meetingId, before, { slotId, placeId }, broken);
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
	after: { slotId: string; placeId: string } | null,
	broken: Rule[] = []
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
		after: after && { ...after, scheduleId: schedule.id, state: schedule.state, ...(broken.length && { broken }) }
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
