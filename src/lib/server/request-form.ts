/** What the form for asking shows: the firm that is asked, and the times both could make. */
import { and, eq } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { participantFor } from './agendas.ts';
import { timesOf } from './availability.ts';
import { db } from './db/index.ts';
import { participants } from './db/schema.ts';
import type { EventRow } from './events.ts';
import { slotsOf, type StoredSlot } from './slots.ts';

export async function requestForm(
	viewer: MaybeViewer,
	event: EventRow,
	askerId: string | null,
	askedId: string,
	now: Date
) {
	const asker = await participantFor(viewer, event, askerId);
	const [asked] = await db
		.select()
		.from(participants)
		.where(and(eq(participants.id, askedId), eq(participants.eventId, event.id), eq(participants.state, 'approved')));
	if (!asked) throw new Refusal('not-found', 'not-found');
	return { asker, asked, slots: await ownTimes(event, asker.id, now) };
}

/**
 * The slots to come in which one of the firm's people is free and not in a meeting yet. The other side's free times
 * are its own business.
 */
export async function ownTimes(event: EventRow, participantId: string, now: Date): Promise<StoredSlot[]> {
	const slots = await slotsOf(event.id);
	const people = await timesOf(participantId, slots);
	return slots.filter(
		({ id, startsAt }) => startsAt > now && people.some(({ free, booked }) => free.has(id) && !booked.has(id))
	);
}
