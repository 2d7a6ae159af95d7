/** Making a repair: what happened and what it moves, in one transaction, so that it can be undone as one. */
import { and, eq, inArray } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { isTaken, transaction, type Db } from '../db/index.ts';
import { delegates, meetings, places, repairs } from '../db/schema.ts';
import type { Restorable } from '../db/schema/schedules.ts';
import { bumpAsOrganiser, type EventRow } from '../events.ts';
import { record } from '../journal.ts';
import { assertNotOver } from '../wishes/import.ts';
import { storePairs } from '../wishes/store.ts';
import type { Happening } from './happenings.ts';
import { named, outcomeOf } from './outcome.ts';
import { rewrite } from './write.ts';

/**
 * Does what the preview showed, or refuses when the agenda has changed since (`repair-changed`).
 * @param seen the preview's own; @returns the repair's id, for undoing it.
 */
export async function applyRepair(
	viewer: MaybeViewer,
	eventId: string,
	happening: Happening,
	{ seen, now = new Date(), closeGaps = false }: { seen: string; now?: Date; closeGaps?: boolean }
): Promise<{ id: string; letters: number }> {
	try {
		return await transaction(async (tx) => {
			const event = await bumpAsOrganiser(tx, viewer, eventId);
			assertNotOver(event);
			const planned = await outcomeOf(tx, event, happening, { now, closeGaps });
			if (planned.seen !== seen) throw new Refusal('conflict', 'repair-changed');
			const actorId = viewer?.userId ?? null;
			const at = new Date();
			const restorable = await happen(tx, event, actorId, happening, planned.fallen, now);
			const outcome = restorable.added ? named(planned, restorable.added) : planned;
			const { scheduleId, before, after, changed } = outcome;
			const letters = await rewrite(tx, event, { scheduleId, before, after, actorId, at });
			const touched = new Set([
				...[...changed.added, ...changed.cancelled].map(({ meetingId }) => meetingId),
				...changed.moved.map(({ after: line }) => line.meetingId)
			]);
			const own = ({ meetingId }: { meetingId: string }) => touched.has(meetingId);
			const [{ id }] = await tx
				.insert(repairs)
				.values({
					eventId,
					scheduleId,
					what: happening.what,
					before: before.filter(own),
					after: after.filter(own),
					restorable,
					actorId,
					at
				})
				.returning({ id: repairs.id });
			await record(tx, {
				actorId,
				action: `repair.${happening.what}`,
				subjectKind: 'repair',
				subjectId: id,
				eventId,
				before: before.filter(own),
				after: { happening, agenda: after.filter(own), letters }
			});
			return { id, letters };
		});
	} catch (error) {
		// Somebody has taken one of the seats in the same instant.
		if (isTaken(error)) throw new Refusal('conflict', 'repair-changed');
		throw error;
	}
}

/** The happening itself, so that later plans know it too. @returns what undoing gives back. */
async function happen(
	tx: Db,
	event: EventRow,
	actorId: string | null,
	happening: Happening,
	fallen: string[],
	now: Date
): Promise<Restorable> {
	switch (happening.what) {
		case 'walk-in': {
			const wish = { askerId: happening.firstId, askedId: happening.secondId, weight: 1, must: false };
			const pair = { ...wish, mode: 'either' as const };
			const [added] = await storePairs(tx, event, actorId ?? '', [pair], 'accepted', 'organiser');
			return { added };
		}
		case 'cancellation':
		case 'no-show': {
			const cancelled = happening.what === 'cancellation' ? [happening.meetingId] : fallen;
			const values = {
				state: 'cancelled' as const,
				cancelReason: happening.what,
				cancelledBy: actorId,
				updatedAt: now
			};
			if (cancelled.length) await tx.update(meetings).set(values).where(inArray(meetings.id, cancelled));
			return { cancelled };
		}
		case 'late-arrival': {
			const own = eq(delegates.participantId, happening.participantId);
			const rows = await tx.select({ id: delegates.id, arrivesAt: delegates.arrivesAt }).from(delegates).where(own);
			await tx.update(delegates).set({ arrivesAt: happening.until }).where(own);
			return { arrivals: rows.map(({ id, arrivesAt }) => ({ id, arrivesAt: arrivesAt?.toISOString() ?? null })) };
		}
		case 'place-lost': {
			const own = and(eq(places.id, happening.placeId), eq(places.eventId, event.id));
			const [{ closedFrom }] = await tx.select({ closedFrom: places.closedFrom }).from(places).where(own);
			await tx.update(places).set({ closedFrom: now }).where(own);
			return { place: { id: happening.placeId, closedFrom: closedFrom?.toISOString() ?? null } };
		}
	}
}
