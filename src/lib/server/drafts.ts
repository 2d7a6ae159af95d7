/** Drafts beside what is published: copied from it, thrown away. */
import { and, eq } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { heldIn } from './briefs.ts';
import { transaction } from './db/index.ts';
import { schedules } from './db/schema.ts';
import { bumpAsOrganiser } from './events.ts';
import { record } from './journal.ts';
import { openSchedule } from './schedules.ts';
import { seat } from './seating.ts';
import { slotsOf } from './slots.ts';

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
