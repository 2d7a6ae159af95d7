/** What the form for asking shows: the firm that is asked, and the times both could make. */
import { and, eq } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { participantFor } from './agendas.ts';
import { freeTimes } from './availability.ts';
import { db } from './db/index.ts';
import { participants } from './db/schema.ts';
import type { EventRow } from './events.ts';
import { slotsOf } from './slots.ts';

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
	const free = await freeTimes(db, event.id, [asker.id]);
	// A firm is free when one of its people is. The other side's free times are its own business.
	const own = new Set([...free.values()].flat());
	const slots = (await slotsOf(event.id)).filter(({ id, startsAt }) => own.has(id) && startsAt > now);
	return { asker, asked, slots };
}
