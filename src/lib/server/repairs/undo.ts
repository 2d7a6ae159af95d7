/** Taking the latest repair back, as long as nothing has changed in the agenda since. */
import { and, desc, eq, gt, inArray, isNull } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db, isTaken, transaction, type Db } from '../db/index.ts';
import { changes, delegates, meetings, places, publications, repairs, schedules } from '../db/schema.ts';
import type { Restorable } from '../db/schema/schedules.ts';
import { assertOrganiser, bumpAsOrganiser, type EventRow } from '../events.ts';
import { record } from '../journal.ts';
import { agendaOf } from '../schedules.ts';
import { assertNotOver } from '../wishes/import.ts';
import { rewrite } from './write.ts';

export type RepairRow = typeof repairs.$inferSelect;

/** The repair that can be undone now; null: there is none, or something has changed since. */
export async function undoable(viewer: MaybeViewer, event: EventRow): Promise<RepairRow | null> {
	assertOrganiser(viewer, event);
	return latest(db, event.id);
}

async function latest(tx: Db, eventId: string): Promise<RepairRow | null> {
	const [row] = await tx
		.select({ repair: repairs })
		.from(repairs)
		.innerJoin(schedules, and(eq(schedules.id, repairs.scheduleId), eq(schedules.state, 'current')))
		.where(and(eq(repairs.eventId, eventId), isNull(repairs.undoneAt)))
		.orderBy(desc(repairs.at), desc(repairs.id))
		.limit(1);
	if (!row) return null;
	const { at, scheduleId } = row.repair;
	const since = await tx.$count(changes, and(eq(changes.scheduleId, scheduleId), gt(changes.at, at)));
	const published = await tx.$count(
		publications,
		and(eq(publications.eventId, eventId), gt(publications.publishedAt, at))
	);
	return since + published === 0 ? row.repair : null;
}

/** Gives everything back that the latest repair took, and tells everybody again. */
export async function undoRepair(viewer: MaybeViewer, eventId: string, repairId: string): Promise<void> {
	try {
		await transaction(async (tx) => {
			const event = await bumpAsOrganiser(tx, viewer, eventId);
			assertNotOver(event);
			const row = await latest(tx, eventId);
			if (row?.id !== repairId) throw new Refusal('conflict', 'repair-too-late');
			const now = new Date();
			const actorId = viewer?.userId ?? null;
			const before = await agendaOf(tx, eventId, row.scheduleId);
			const touched = new Set([...row.before, ...row.after].map(({ meetingId }) => meetingId));
			const after = [...before.filter(({ meetingId }) => !touched.has(meetingId)), ...row.before];
			await giveBack(tx, row.restorable, actorId, now);
			await rewrite(tx, event, { scheduleId: row.scheduleId, before, after, actorId, at: now });
			await tx.update(repairs).set({ undoneAt: now }).where(eq(repairs.id, repairId));
			await record(tx, {
				actorId,
				action: 'repair.undo',
				subjectKind: 'repair',
				subjectId: repairId,
				eventId,
				before: row.after,
				after: row.before
			});
		});
	} catch (error) {
		if (isTaken(error)) throw new Refusal('conflict', 'repair-too-late');
		throw error;
	}
}

async function giveBack(tx: Db, { added, cancelled, arrivals, place }: Restorable, actorId: string | null, now: Date) {
	if (added) {
		const values = { state: 'cancelled' as const, cancelReason: 'undone', cancelledBy: actorId, updatedAt: now };
		await tx.update(meetings).set(values).where(eq(meetings.id, added));
	}
	if (cancelled?.length) {
		const values = { state: 'agreed' as const, cancelReason: null, cancelledBy: null, updatedAt: now };
		await tx.update(meetings).set(values).where(inArray(meetings.id, cancelled));
	}
	for (const { id, arrivesAt } of arrivals ?? []) {
		await tx
			.update(delegates)
			.set({ arrivesAt: arrivesAt === null ? null : new Date(arrivesAt) })
			.where(eq(delegates.id, id));
	}
	if (place) {
		const closedFrom = place.closedFrom === null ? null : new Date(place.closedFrom);
		await tx.update(places).set({ closedFrom }).where(eq(places.id, place.id));
	}
}
