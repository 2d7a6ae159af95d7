/** Changing a request that waits: its asker mends it, the side whose turn it is proposes other times. Each version stays. */
import { eq, sql } from 'drizzle-orm';
import { Refusal } from '#lib/refusal.ts';
import { recordWord, waiting, type Speaker, type Waiting } from './answering.ts';
import { freeTimes } from './availability.ts';
import { transaction, type Db } from './db/index.ts';
import { requestChanges, requests, requestSlots } from './db/schema.ts';
import type { RequestVersion } from './db/schema/meetings.ts';
import { post } from './letters.ts';
import { requestLetters } from './mail/request-letters.ts';
import { expiryOf } from './requests.ts';
import { slotsOf, type StoredSlot } from './slots.ts';

/** Letters follow every change: whoever has changed this often should pick up the telephone. */
const MOST_CHANGES = 12;

interface Next {
	purpose: string;
	slots: StoredSlot[];
}

export interface Proposal {
	slotIds: string[];
	note: string | null;
	/** The revision the person had before their eyes. */
	seen?: number | null;
}

/**
 * Answers with another set of suitable times, which takes the place of the one there was; then it is the other side's
 * turn, with a clock of its own. Only times the proposing firm is free at are a proposal.
 */
export async function proposeTimes(
	viewer: Speaker,
	requestId: string,
	{ slotIds, note, seen }: Proposal,
	now = new Date()
): Promise<void> {
	await transaction(async (tx) => {
		const open = await waiting(tx, viewer, requestId, { side: 'turn', now, seen });
		const { request, event, own, other, side } = open;
		if (event.state !== 'open') throw new Refusal('conflict', 'event-not-open');
		if (slotIds.length === 0) throw new Refusal('invalid', 'proposal-without-times', {}, 'slotIds');
		const before = await chosenSlots(tx, open);
		const slots = await slotsNamed(tx, event.id, slotIds);
		if (slots.some(({ startsAt }) => startsAt <= now)) throw new Refusal('conflict', 'slot-past', {}, 'slotIds');
		const free = new Set([...(await freeTimes(tx, event.id, [own.id])).values()].flat());
		if (slots.some(({ id }) => !free.has(id))) throw new Refusal('conflict', 'proposal-not-free', {}, 'slotIds');
		if (isSame(before, slots)) throw new Refusal('conflict', 'proposal-same', {}, 'slotIds');
		const expiresAt = expiryOf(event, now);
		await change(tx, viewer, open, 'proposal', { purpose: request.purpose, slots }, before, note, {
			turn: side === 'asked' ? 'asker' : 'asked',
			expiresAt,
			updatedAt: now
		});
		const news = { requestId, purpose: request.purpose, expiresAt, times: slots, note };
		await post(tx, ...(await requestLetters(tx, event, 'proposed', { to: other, from: own, ...news })));
	});
}

/**
 * The firm that asked changes purpose and times where they stand, as long as the other side's answer is due; the
 * deadline stays. The other side is told once, with the request as it is now.
 * @returns false where nothing differs: nothing is written, nobody is told.
 */
export async function editRequest(
	viewer: Speaker,
	requestId: string,
	{ purpose, slotIds, seen }: { purpose: string; slotIds: string[]; seen?: number | null },
	now = new Date()
): Promise<boolean> {
	return transaction(async (tx) => {
		const open = await waiting(tx, viewer, requestId, { side: 'asker', now, seen });
		const { request, event, asker, asked } = open;
		if (request.turn === 'asker') throw new Refusal('conflict', 'request-waits-for-you', { firm: asked.name });
		const before = await chosenSlots(tx, open);
		const slots = await slotsNamed(tx, event.id, slotIds);
		if (purpose === request.purpose && isSame(before, slots)) return false;
		await change(tx, viewer, open, 'edit', { purpose, slots }, before, null, { purpose, updatedAt: now });
		const news = { requestId, purpose, expiresAt: request.expiresAt, times: slots };
		await post(tx, ...(await requestLetters(tx, event, 'edited', { to: asked, from: asker, ...news })));
		return true;
	});
}

/** Writes the new state of a request, and beside it what it was. */
async function change(
	tx: Db,
	viewer: Speaker,
	open: Waiting,
	kind: 'edit' | 'proposal',
	{ purpose, slots }: Next,
	before: StoredSlot[],
	note: string | null,
	values: Partial<typeof requests.$inferInsert>
): Promise<void> {
	const { request, side } = open;
	if (request.revision >= MOST_CHANGES) throw new Refusal('too-many', 'request-changed-often', { most: MOST_CHANGES });
	const revision = request.revision + 1;
	await tx
		.update(requests)
		.set({ ...values, revision: sql`${requests.revision} + 1` })
		.where(eq(requests.id, request.id));
	await tx.delete(requestSlots).where(eq(requestSlots.requestId, request.id));
	if (slots.length) {
		await tx.insert(requestSlots).values(slots.map(({ id }) => ({ requestId: request.id, slotId: id })));
	}
	const was = version(request.purpose, before);
	const is = version(purpose, slots);
	await tx.insert(requestChanges).values({
		requestId: request.id,
		number: revision,
		side,
		kind,
		actorId: viewer?.userId ?? null,
		note,
		before: was,
		after: is,
		at: values.updatedAt
	});
	await recordWord(tx, viewer, open, kind === 'edit' ? 'request.edit' : 'request.propose', { revision, ...is });
}

/** Times as instants: an organiser may cut the slots anew, what was said stays. */
const version = (purpose: string, slots: StoredSlot[]): RequestVersion => ({
	purpose,
	times: slots.map(({ startsAt, endsAt }) => ({ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() }))
});

const isSame = (one: StoredSlot[], other: StoredSlot[]) =>
	one.length === other.length && one.every(({ id }) => other.some((slot) => slot.id === id));

async function chosenSlots(tx: Db, { request, event }: Waiting): Promise<StoredSlot[]> {
	const rows = await tx.select().from(requestSlots).where(eq(requestSlots.requestId, request.id));
	const ids = new Set(rows.map(({ slotId }) => slotId));
	return (await slotsOf(event.id, tx)).filter(({ id }) => ids.has(id));
}

/** These slots in order of time. Refuses one that is no longer there. */
async function slotsNamed(tx: Db, eventId: string, slotIds: string[]): Promise<StoredSlot[]> {
	const wanted = new Set(slotIds);
	const slots = (await slotsOf(eventId, tx)).filter(({ id }) => wanted.has(id));
	if (slots.length < wanted.size) throw new Refusal('conflict', 'slot-gone', {}, 'slotIds');
	return slots;
}
