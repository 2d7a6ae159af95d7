/** Slots as stored rows: computed by calendar/slots.ts, kept by id wherever their times stay equal. */
import { asc, eq, inArray } from 'drizzle-orm';
import type { Reconciled } from '#lib/calendar/reconcile.ts';
import { slotsOf as cut } from '#lib/calendar/slots.ts';
import { Refusal } from '#lib/refusal.ts';
import { db, type Db } from './db/index.ts';
import { blocks, slots } from './db/schema.ts';
import { placedAt } from './placements.ts';

export type BlockRow = typeof blocks.$inferSelect;
export type StoredSlot = typeof slots.$inferSelect & { kind: BlockRow['kind'] };

/** The event's slots in order of time, each with the kind of its block. */
export async function slotsOf(eventId: string, tx: Db = db): Promise<StoredSlot[]> {
	const rows = await tx
		.select({ slot: slots, kind: blocks.kind })
		.from(slots)
		.innerJoin(blocks, eq(blocks.id, slots.blockId))
		.where(eq(slots.eventId, eventId))
		.orderBy(asc(slots.startsAt), asc(blocks.kind), asc(slots.id));
	return rows.map(({ slot, kind }) => ({ ...slot, kind }));
}

/** The event's blocks in order of day and time. */
export async function blocksOf(eventId: string, tx: Db = db): Promise<BlockRow[]> {
	return tx
		.select()
		.from(blocks)
		.where(eq(blocks.eventId, eventId))
		.orderBy(asc(blocks.date), asc(blocks.start), asc(blocks.kind), asc(blocks.id));
}

/** Writes what `reconcile` found; the blocks of kept and added slots must exist already. */
export async function storeSlots(tx: Db, eventId: string, { kept, added, removed }: Reconciled<StoredSlot>) {
	if (removed.length) {
		const ids = removed.map(({ id }) => id);
		await tx.delete(slots).where(inArray(slots.id, ids));
	}
	for (const { stored, slot } of kept) {
		if (stored.blockId === slot.blockId && stored.date === slot.date) continue;
		await tx.update(slots).set({ blockId: slot.blockId, date: slot.date }).where(eq(slots.id, stored.id));
	}
	if (added.length) {
		await tx
			.insert(slots)
			.values(added.map(({ blockId, date, startsAt, endsAt }) => ({ eventId, blockId, date, startsAt, endsAt })));
	}
}

/**
 * The same wall-clock times on another zone's clock: rows keep their ids, so what people said about a time
 * still holds. Refused once a meeting is placed, because its ticks would be wrong.
 */
export async function rezone(tx: Db, eventId: string, zone: string): Promise<void> {
	const stored = await slotsOf(eventId, tx);
	if (stored.length === 0) return;
	const placed = await placedAt(tx, eventId, { slotIds: stored.map(({ id }) => id) });
	if (placed.length) throw new Refusal('conflict', 'zone-has-meetings', { count: placed.length }, 'zone');
	const { slots: next, problems } = cut(await blocksOf(eventId, tx), zone);
	if (problems.length) throw new Refusal('invalid', problems[0].code, problems[0].params, 'zone');
	const byBlock = Map.groupBy(next, ({ blockId }) => blockId);
	// Moving forward in time, the last slot makes room for the one before it; backward, the first does.
	const forward = next[0].startsAt > stored[0].startsAt;
	for (const one of forward ? stored.toReversed() : stored) {
		const own = stored.filter(({ blockId }) => blockId === one.blockId);
		const slot = byBlock.get(one.blockId)?.[own.indexOf(one)];
		if (!slot) throw new Refusal('invalid', 'zone-changes-slots', { zone }, 'zone');
		const { date, startsAt, endsAt } = slot;
		await tx.update(slots).set({ date, startsAt, endsAt }).where(eq(slots.id, one.id));
	}
	const more = next.length - stored.length;
	if (more > 0) throw new Refusal('invalid', 'zone-changes-slots', { zone }, 'zone');
}
