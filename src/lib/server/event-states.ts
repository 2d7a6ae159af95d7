/** From draft to over: what an organiser may do with the event as a whole. */
import { and, eq, inArray } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { transaction, type Db } from './db/index.ts';
import { events, meetings, participants, requests, slots } from './db/schema.ts';
import { bumpAsOrganiser, type EventRow } from './events.ts';
import { record } from './journal.ts';
import { post } from './letters.ts';
import { eventCancelledLetter } from './mail/event-letters.ts';
import { COUNTED } from './participants.ts';
import { lift } from './placements.ts';
import { peopleBehind } from './recipients.ts';

export type EventState = EventRow['state'];

/** Where each state may lead; a cancelled event stays cancelled, because people have been told. */
export const NEXT_STATES: Record<EventState, readonly EventState[]> = {
	draft: ['open', 'cancelled'],
	open: ['draft', 'over', 'cancelled'],
	over: ['open'],
	cancelled: []
};

/**
 * Opens, hides, ends or cancels the event. Opening needs a time people can plan with; hiding is possible until
 * a firm has registered; cancelling ends every request and meeting and writes to everybody.
 */
export async function setState(viewer: MaybeViewer, eventId: string, state: EventState): Promise<EventRow> {
	return transaction(async (tx) => {
		const before = await bumpAsOrganiser(tx, viewer, eventId);
		if (!NEXT_STATES[before.state].includes(state)) throw new Refusal('conflict', 'state-changed');
		if (state === 'open' && !(await tx.$count(slots, eq(slots.eventId, eventId)))) {
			throw new Refusal('invalid', 'event-without-time');
		}
		if (state === 'draft' && (await tx.$count(participants, eq(participants.eventId, eventId)))) {
			throw new Refusal('conflict', 'event-has-firms');
		}
		if (state === 'cancelled') await cancelAll(tx, before, viewer?.userId ?? null);
		const [after] = await tx.update(events).set({ state }).where(eq(events.id, eventId)).returning();
		await record(tx, {
			actorId: viewer?.userId ?? null,
			action: `event.${state}`,
			subjectKind: 'event',
			subjectId: eventId,
			eventId,
			before: { state: before.state },
			after: { state }
		});
		return after;
	});
}

async function cancelAll(tx: Db, event: EventRow, actorId: string | null): Promise<void> {
	const now = new Date();
	await tx
		.update(requests)
		.set({ state: 'withdrawn', answeredAt: now, answeredBy: actorId, updatedAt: now })
		.where(and(eq(requests.eventId, event.id), eq(requests.state, 'pending')));
	const open = and(eq(meetings.eventId, event.id), eq(meetings.state, 'agreed'));
	const ids = (await tx.select({ id: meetings.id }).from(meetings).where(open)).map(({ id }) => id);
	await lift(tx, event.id, { meetingIds: ids }, { actorId, reason: 'event-cancelled' });
	await tx
		.update(meetings)
		.set({ state: 'cancelled', cancelReason: 'event-cancelled', cancelledBy: actorId, updatedAt: now })
		.where(open);
	const firms = await tx
		.select({ id: participants.id })
		.from(participants)
		.where(and(eq(participants.eventId, event.id), inArray(participants.state, [...COUNTED])));
	const people = await peopleBehind(
		tx,
		event,
		firms.map(({ id }) => id)
	);
	// One letter a person, however many firms or meetings they have there.
	const once = new Map(people.map((to) => [to.email.toLowerCase(), to]));
	await post(tx, ...[...once.values()].map((to) => eventCancelledLetter(event, to)));
}
