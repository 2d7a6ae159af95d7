/** Answering a request: once, by the side that was asked. */
import { and, eq, inArray, sql } from 'drizzle-orm';
import { timeRangeText } from '#lib/calendar/display.ts';
import { mayOrganise, type MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { standing } from './acting.ts';
import { book, standingMeetings, type Booked, type NotBooked } from './booking.ts';
import { isTaken, transaction, type Db } from './db/index.ts';
import { changes, meetings, participants, requests, requestSlots, schedules } from './db/schema.ts';
import { bump, type EventRow } from './events.ts';
import { record } from './journal.ts';
import { post } from './letters.ts';
import { requestLetters } from './mail/request-letters.ts';
import type { ParticipantRow } from './participants.ts';

type RequestRow = typeof requests.$inferSelect;
export type DeclineReason = NonNullable<RequestRow['declineReason']>;

export interface Accepted {
	meetingId: string;
	/** Where it was booked at once; null: the plan will place it. */
	booked: Booked | null;
}

interface Open {
	request: RequestRow;
	event: EventRow;
	asker: ParticipantRow;
	asked: ParticipantRow;
	consentId: string | null;
}

/**
 * The request as it waits for this side's word. `side` says whose: the asked firm answers, the asking one withdraws.
 * Refuses when it no longer waits, with what became of it.
 */
async function waiting(
	tx: Db,
	viewer: MaybeViewer,
	requestId: string,
	side: 'asker' | 'asked',
	now: Date
): Promise<Open> {
	const [found] = await tx.select({ eventId: requests.eventId }).from(requests).where(eq(requests.id, requestId));
	if (!found) throw new Refusal('not-found', 'not-found');
	// The lock first: what is read below stays as it is until the answer is written.
	const event = await bump(tx, found.eventId);
	const [request] = await tx.select().from(requests).where(eq(requests.id, requestId));
	const rows = await tx
		.select()
		.from(participants)
		.where(inArray(participants.id, [request.askerId, request.askedId]));
	const firm = (id: string) => {
		const row = rows.find((participant) => participant.id === id);
		if (!row) throw new Error(`Request ${requestId} names participant ${id}, who does not exist.`);
		return row;
	};
	const asker = firm(request.askerId);
	const asked = firm(request.askedId);
	const own = side === 'asker' ? asker : asked;
	let consentId: string | null = null;
	if (!mayOrganise(viewer, event)) {
		if (!own.companyId) throw new Refusal('not-found', 'not-found');
		({ consentId } = await standing(tx, viewer, own.companyId, 'requests'));
	}
	if (request.state !== 'pending') throw new Refusal('conflict', `request-is-${request.state}`);
	if (request.expiresAt <= now) throw new Refusal('conflict', 'request-is-expired');
	return { request, event, asker, asked, consentId };
}

async function close(
	tx: Db,
	viewer: MaybeViewer,
	open: Open,
	state: RequestRow['state'],
	more: Partial<RequestRow>,
	now: Date
) {
	await tx
		.update(requests)
		.set({ ...more, state, answeredBy: viewer?.userId ?? null, answeredAt: now, updatedAt: now })
		.where(eq(requests.id, open.request.id));
	const own = state === 'withdrawn' ? open.asker : open.asked;
	await record(tx, {
		actorId: viewer?.userId ?? null,
		action: `request.${state}`,
		subjectKind: 'request',
		subjectId: open.request.id,
		eventId: open.event.id,
		forCompanyId: open.consentId ? own.companyId : null,
		consentId: open.consentId,
		after: more
	});
}

/** Neither firm is there any more, or one has enough: said before anything is written. */
async function assertRoomFor(tx: Db, event: EventRow, firms: ParticipantRow[]): Promise<void> {
	for (const firm of firms) {
		if (firm.state !== 'approved') throw new Refusal('conflict', 'firm-not-there', { firm: firm.name });
		const most = firm.maxMeetings ?? event.maxMeetings;
		if (most !== null && (await standingMeetings(tx, firm.id)) >= most) {
			throw new Refusal('conflict', 'firm-has-maximum', { firm: firm.name, limit: most });
		}
	}
}

/** The sentence for a booking that found nothing: when both could, and that every place is taken then. */
function nothingFree(event: EventRow, { common, placesTaken }: NotBooked): Refusal {
	if (!common.length) return new Refusal('conflict', 'no-common-time');
	const times = placesTaken
		.slice(0, 3)
		.map((slot) => timeRangeText(slot.startsAt, slot.endsAt, event.zone))
		.join(', ');
	return new Refusal('conflict', 'all-places-taken', { times });
}

/**
 * Accepts within a transaction: the request becomes a meeting; where firms set the time it is booked at once.
 * @param slotId one of the suitable times, when the asked side chooses; null: the first that is free.
 */
export async function accept(
	tx: Db,
	viewer: MaybeViewer,
	requestId: string,
	slotId: string | null,
	now: Date
): Promise<Accepted> {
	const open = await waiting(tx, viewer, requestId, 'asked', now);
	const { request, event, asker, asked } = open;
	if (event.state !== 'open') throw new Refusal('conflict', 'event-not-open');
	await assertRoomFor(tx, event, [asked, asker]);
	const [{ number }] = await tx
		.select({ number: sql<number>`coalesce(max(${meetings.number}), 0) + 1`.mapWith(Number) })
		.from(meetings)
		.where(eq(meetings.eventId, event.id));
	const [meeting] = await tx
		.insert(meetings)
		.values({
			eventId: event.id,
			requestId,
			firstId: asker.id,
			secondId: asked.id,
			mode: request.mode,
			weight: request.weight,
			must: request.must,
			number
		})
		.returning();
	const suitable = await tx
		.select({ slotId: requestSlots.slotId })
		.from(requestSlots)
		.where(eq(requestSlots.requestId, requestId));
	let booked: Booked | null = null;
	if (event.regime !== 'organiser') {
		const wanted = slotId ? [slotId] : suitable.length ? suitable.map((row) => row.slotId) : null;
		const found = await book(tx, event, meeting, [asker, asked], wanted, now);
		if (!('slot' in found)) throw nothingFree(event, found);
		booked = found;
		await logBooking(tx, viewer, event, meeting.id, found);
	}
	await close(tx, viewer, open, 'accepted', {}, now);
	const news = { requestId, purpose: request.purpose, booked };
	await post(
		tx,
		...(await requestLetters(tx, event, 'accepted', { to: asker, from: asked, ...news })),
		...(booked ? await requestLetters(tx, event, 'booked', { to: asked, from: asker, ...news }) : [])
	);
	return { meetingId: meeting.id, booked };
}

async function logBooking(tx: Db, viewer: MaybeViewer, event: EventRow, meetingId: string, { slot, place }: Booked) {
	const [schedule] = await tx
		.select({ id: schedules.id })
		.from(schedules)
		.where(and(eq(schedules.eventId, event.id), eq(schedules.state, 'current')));
	await tx.insert(changes).values({
		eventId: event.id,
		scheduleId: schedule.id,
		meetingId,
		actorId: viewer?.userId ?? null,
		reason: 'booked',
		before: null,
		after: { slotId: slot.id, placeId: place.id }
	});
}

/** The asked side says yes. A second tab is told that the first has answered; nothing happens twice. */
export async function acceptRequest(
	viewer: MaybeViewer,
	requestId: string,
	slotId: string | null = null,
	now = new Date()
): Promise<Accepted> {
	try {
		return await transaction((tx) => accept(tx, viewer, requestId, slotId, now));
	} catch (error) {
		// Somebody else took the seat or the place between our look and our write.
		if (isTaken(error)) throw new Refusal('conflict', 'taken');
		throw error;
	}
}

/** The asked side says no, with a reason the other side may read. */
export async function declineRequest(
	viewer: MaybeViewer,
	requestId: string,
	{ reason, note }: { reason: DeclineReason; note: string | null },
	now = new Date()
): Promise<void> {
	await transaction(async (tx) => {
		const open = await waiting(tx, viewer, requestId, 'asked', now);
		await close(tx, viewer, open, 'declined', { declineReason: reason, declineNote: note }, now);
		const news = { to: open.asker, from: open.asked, requestId, purpose: open.request.purpose, reason, note };
		await post(tx, ...(await requestLetters(tx, open.event, 'declined', news)));
	});
}

/** The asking side takes its request back. */
export async function withdrawRequest(viewer: MaybeViewer, requestId: string, now = new Date()): Promise<void> {
	await transaction(async (tx) => {
		const open = await waiting(tx, viewer, requestId, 'asker', now);
		await close(tx, viewer, open, 'withdrawn', {}, now);
	});
}
