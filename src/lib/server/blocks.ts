import { eq, inArray } from 'drizzle-orm';
import { reconcile, type Reconciled } from '#lib/calendar/reconcile.ts';
import { slotsOf as cut, type Block, type BlockProblem, type Slot } from '#lib/calendar/slots.ts';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db, transaction, type Db } from './db/index.ts';
import { blocks, delegates, participants } from './db/schema.ts';
import { bumpAsOrganiser, type EventRow } from './events.ts';
import { record } from './journal.ts';
import { lift, placedAt, type Lifted } from './placements.ts';
import { tellUnplaced } from './withdrawals.ts';
import { blocksOf, slotsOf, storeSlots, type StoredSlot } from './slots.ts';

export interface BlockInput extends Omit<Block, 'id'> {
	/** A stored block that is being changed; left out for a new one. */
	id?: string;
	label?: string | null;
}

export interface BlocksPreview {
	/** Every problem of every block, by its place in the input; empty when the blocks are sound. */
	problems: (Omit<BlockProblem, 'blockId'> & { row: number })[];
	slots: Slot[];
	kept: number;
	added: number;
	removed: StoredSlot[];
	/** Meetings that stand in removed slots and would wait for a new time. */
	hit: Lifted[];
	/** Delegates who named their times: they are free in a new slot only when they say so. */
	ownTimes: number;
}

type Named = Block & { label: string | null };

async function compare(tx: Db, event: EventRow, rows: Named[]) {
	const { slots, problems } = cut(rows, event.zone);
	const rowOf = new Map(rows.map(({ id }, row) => [id, row]));
	const difference = reconcile(problems.length ? [] : await slotsOf(event.id, tx), slots);
	const lost = lostTo(difference);
	const preview: BlocksPreview = {
		problems: problems.map(({ blockId, code, params }) => ({ row: rowOf.get(blockId) ?? 0, code, params })),
		slots,
		kept: difference.kept.length,
		added: difference.added.length,
		removed: difference.removed,
		hit: await placedAt(tx, event.id, { slotIds: lost }),
		ownTimes: difference.added.length ? await withOwnTimes(tx, event.id) : 0
	};
	return { preview, difference, lost };
}

/** Slots that are removed, and those that stay but no longer serve the mode they were booked for. */
function lostTo({ kept, removed }: Reconciled<StoredSlot>): string[] {
	const retyped = kept.filter(({ stored, slot }) => stored.kind !== slot.kind && slot.kind !== 'either');
	return [...removed.map(({ id }) => id), ...retyped.map(({ stored }) => stored.id)];
}

async function withOwnTimes(tx: Db, eventId: string): Promise<number> {
	const rows = await tx
		.select({ setAt: delegates.availabilitySetAt })
		.from(delegates)
		.innerJoin(participants, eq(participants.id, delegates.participantId))
		.where(eq(participants.eventId, eventId));
	return rows.filter(({ setAt }) => setAt !== null).length;
}

/** What saving these blocks would do. Writes nothing. */
export async function previewBlocks(event: EventRow, input: BlockInput[]): Promise<BlocksPreview> {
	const rows = input.map((block, row) => ({ ...block, id: block.id ?? `new-${row}`, label: block.label ?? null }));
	return (await compare(db, event, rows)).preview;
}

/**
 * Stores blocks and their slots; a slot whose times stay equal keeps its row and everything that hangs on it.
 * Meetings in removed slots are taken out of the schedules, but only when the organiser has confirmed exactly
 * that many (`confirmed`): otherwise refuses with `slots-in-use`.
 */
export async function saveBlocks(
	viewer: MaybeViewer,
	eventId: string,
	input: BlockInput[],
	confirmed = 0
): Promise<BlocksPreview> {
	return transaction(async (tx) => {
		const event = await bumpAsOrganiser(tx, viewer, eventId);
		const before = await blocksOf(eventId, tx);
		const known = new Set(before.map(({ id }) => id));
		if (input.some(({ id }) => id && !known.has(id))) throw new Refusal('conflict', 'block-gone');
		const rows = input.map((block) => ({ ...block, id: block.id ?? crypto.randomUUID(), label: block.label ?? null }));
		const { preview, difference, lost } = await compare(tx, event, rows);
		const [problem] = preview.problems;
		if (problem) throw new Refusal('invalid', problem.code, problem.params, `block-${problem.row}`);
		if (preview.hit.length > confirmed) {
			throw new Refusal('conflict', 'slots-in-use', { count: preview.hit.length });
		}
		const why = { actorId: viewer?.userId ?? null, reason: 'slot-removed' };
		await tellUnplaced(tx, event, await lift(tx, eventId, { slotIds: lost }, why));
		for (const { id, date, start, end, slotMinutes, pauseMinutes, kind, label } of rows) {
			const values = { date, start, end, slotMinutes, pauseMinutes, kind, label };
			if (known.has(id)) await tx.update(blocks).set(values).where(eq(blocks.id, id));
			else await tx.insert(blocks).values({ id, eventId, ...values });
		}
		await storeSlots(tx, eventId, difference);
		const gone = [...known].filter((id) => !rows.some((row) => row.id === id));
		if (gone.length) await tx.delete(blocks).where(inArray(blocks.id, gone));
		await record(tx, {
			actorId: viewer?.userId ?? null,
			action: 'event.time',
			subjectKind: 'event',
			subjectId: eventId,
			eventId,
			before: before.map(shape),
			after: rows.map(shape)
		});
		return preview;
	});
}

const shape = ({ date, start, end, slotMinutes, pauseMinutes, kind, label }: BlockInput) => ({
	date,
	start,
	end,
	slotMinutes,
	pauseMinutes,
	kind,
	label: label ?? null
});
