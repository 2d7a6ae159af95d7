/** Passing a seat on: somebody else of the same firm goes to a meeting whose time and place stay. */
import { and, eq, inArray, sql } from 'drizzle-orm';
import { ticksOf } from '#lib/calendar/ticks.ts';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import type { AgendaMeeting } from './agendas.ts';
import { couldSit } from './booking.ts';
import { db, isTaken, transaction, type Db } from './db/index.ts';
import { changes, delegates, meetings, placements, schedules, seats, slots } from './db/schema.ts';
import { delegatesOf } from './delegates.ts';
import type { EventRow } from './events.ts';
import { record } from './journal.ts';
import { post } from './letters.ts';
import { handoverLetters } from './mail/handover-letters.ts';
import { ownMeeting } from './meetings.ts';
import { standsAt } from './placements.ts';

export interface Colleague {
	id: string;
	name: string | null;
	/** Free then, by their own word and by the agenda. */
	free: boolean;
}

/**
 * Who of the firm could go instead, by meeting: for meetings still to come at which one of its people sits. Meetings of
 * firms that have only one delegate are not in the answer.
 */
export async function colleagues(
	event: EventRow,
	participantId: string,
	agenda: AgendaMeeting[],
	now: Date
): Promise<Map<string, Colleague[]>> {
	const people = await delegatesOf([participantId]);
	const open = agenda.filter(({ state, at, own }) => state === 'agreed' && at && at.endsAt > now && own.length);
	if (people.length < 2 || open.length === 0) return new Map();
	const free = await couldSit(
		db,
		event,
		participantId,
		open.flatMap(({ at }) => at?.slotId ?? [])
	);
	return new Map(
		open.map(({ id, at, own }) => [
			id,
			people
				.filter((one) => !own.some((sitting) => sitting.id === one.id))
				.map((one) => ({ id: one.id, name: one.name, free: free.get(at?.slotId ?? '')?.has(one.id) ?? false }))
		])
	);
}

/**
 * Gives a firm's seat in a scheduled meeting to another of its delegates. Refuses somebody who is not free then; whoever
 * is second in the same instant is refused by the unique index. One who gave up gets a cancellation, the other an
 * invitation, the partner a line; re-planning keeps the one who took over.
 */
export async function handOver(
	viewer: MaybeViewer,
	meetingId: string,
	delegateId: string,
	now = new Date()
): Promise<void> {
	try {
		await transaction(async (tx) => {
			const [taker] = await tx.select().from(delegates).where(eq(delegates.id, delegateId));
			if (!taker) throw new Refusal('not-found', 'not-found');
			const { meeting, event, own, partner, consentId } = await ownMeeting(tx, viewer, meetingId, taker.participantId);
			if (meeting.state !== 'agreed') throw new Refusal('conflict', `meeting-is-${meeting.state}`);
			const stands = await standsAt(tx, meetingId);
			if (!stands) throw new Refusal('conflict', 'handover-unplaced');
			const { placement, slot, place } = stands;
			if (slot.endsAt <= now) throw new Refusal('conflict', 'handover-past');
			const giver = await sittingFor(tx, placement.id, own.id);
			if (!giver) throw new Refusal('conflict', 'handover-unplaced');
			if (giver.id === taker.id) throw new Refusal('conflict', 'handover-sits-already');
			const free = (await couldSit(tx, event, own.id, [slot.id])).get(slot.id);
			if (!free?.has(taker.id)) throw new Refusal('conflict', 'handover-busy', { name: taker.name ?? '' });
			await reseat(tx, meetingId, giver.id, taker.id);
			const side = meeting.firstId === own.id ? { firstDelegateId: taker.id } : { secondDelegateId: taker.id };
			const [after] = await tx
				.update(meetings)
				.set({ ...side, sequence: sql`${meetings.sequence} + 1`, updatedAt: now })
				.where(eq(meetings.id, meetingId))
				.returning();
			const stays = { slotId: slot.id, placeId: place.id };
			const actorId = viewer?.userId ?? null;
			await tx.insert(changes).values({
				eventId: event.id,
				scheduleId: placement.scheduleId,
				meetingId,
				actorId,
				reason: 'handed-over',
				before: stays,
				after: stays
			});
			await record(tx, {
				actorId,
				action: 'meeting.hand-over',
				subjectKind: 'meeting',
				subjectId: meetingId,
				eventId: event.id,
				forCompanyId: consentId ? own.companyId : null,
				consentId,
				before: { delegate: giver.id },
				after: { delegate: taker.id }
			});
			const news = { meeting: after, own, partner, slot, place, giver, taker };
			await post(tx, ...(await handoverLetters(tx, event, news)));
		});
	} catch (error) {
		// Booked elsewhere between our look and our write.
		if (isTaken(error)) throw new Refusal('conflict', 'handover-taken');
		throw error;
	}
}

async function sittingFor(tx: Db, placementId: string, participantId: string) {
	const [row] = await tx
		.selectDistinct({ delegate: delegates })
		.from(seats)
		.innerJoin(delegates, eq(delegates.id, seats.delegateId))
		.where(and(eq(seats.placementId, placementId), eq(delegates.participantId, participantId)));
	return row?.delegate;
}

/** In the current schedule, and in drafts where the other is free in them too: publishing one does not undo it. */
async function reseat(tx: Db, meetingId: string, giverId: string, takerId: string): Promise<void> {
	const rows = await tx
		.select({ placement: placements, state: schedules.state, slot: slots })
		.from(placements)
		.innerJoin(schedules, eq(schedules.id, placements.scheduleId))
		.innerJoin(slots, eq(slots.id, placements.slotId))
		.where(and(eq(placements.meetingId, meetingId), inArray(schedules.state, ['current', 'draft'])));
	for (const { placement, state, slot } of rows) {
		const busy =
			state === 'draft' &&
			(await tx.$count(
				seats,
				and(
					eq(seats.scheduleId, placement.scheduleId),
					eq(seats.delegateId, takerId),
					inArray(seats.tick, ticksOf(slot.startsAt, slot.endsAt))
				)
			)) > 0;
		if (busy) continue;
		await tx
			.update(seats)
			.set({ delegateId: takerId })
			.where(and(eq(seats.placementId, placement.id), eq(seats.delegateId, giverId)));
	}
}
