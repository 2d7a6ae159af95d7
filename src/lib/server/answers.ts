/** Answering a request: once, by the side whose turn it is. */
import { and, eq, sql } from 'drizzle-orm';
import { timeRangeText } from '#lib/calendar/display.ts';
import { Refusal } from '#lib/refusal.ts';
import type { Rule } from '#lib/scheduling/model.ts';
import { recordWord, waiting, type Speaker, type Waiting } from './answering.ts';
import { book, standingMeetings, type Booked, type NotBooked } from './booking.ts';
import { isTaken, transaction, type Db } from './db/index.ts';
import { changes, meetings, requests, requestSlots, schedules } from './db/schema.ts';
import type { EventRow } from './events.ts';
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

async function close(
	tx: Db,
	viewer: Speaker,
	open: Waiting,
	state: RequestRow['state'],
	more: Partial<RequestRow>,
	now: Date
) {
	await tx
		.update(requests)
		.set({ ...more, state, answeredBy: viewer?.userId ?? null, answeredAt: now, updatedAt: now })
		.where(eq(requests.id, open.request.id));
	await recordWord(tx, viewer, open, `request.${state}`, more);
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

/** What a rule that leaves no time is called in a refusal. */
const BARS: Partial<Record<Rule, string>> = {
	buffer: 'booking-pause',
	'no-back-to-back': 'booking-pause',
	'maximum-per-day': 'booking-day-full',
	'delegate-maximum-per-day': 'booking-day-full',
	lunch: 'booking-lunch',
	walking: 'booking-walking',
	interpreters: 'booking-interpreters',
	reserve: 'booking-reserve',
	'online-hours': 'booking-online-hours'
};

/** The sentence for a booking that found nothing: when both could, and what stands in the way then. */
function nothingFree(event: EventRow, { placesTaken, barred }: NotBooked): Refusal {
	const [first] = barred;
	const code = placesTaken.length ? 'all-places-taken' : first && BARS[first.rule];
	if (!code) return new Refusal('conflict', 'no-common-time');
	const when = placesTaken.length
		? placesTaken
		: barred.filter(({ rule }) => BARS[rule] === code).map(({ slot }) => slot);
	const times = when
		.slice(0, 3)
		.map((slot) => timeRangeText(slot.startsAt, slot.endsAt, event.zone))
		.join(', ');
	return new Refusal('conflict', code, { times });
}

/**
 * Accepts within a transaction: the request becomes a meeting; where firms set the time it is booked at once.
 * @param slotId one of the suitable times, when the asked side chooses; null: the first that is free.
 */
export async function accept(
	tx: Db,
	viewer: Speaker,
	requestId: string,
	slotId: string | null,
	now: Date,
	seen: number | null = null
): Promise<Accepted> {
	const open = await waiting(tx, viewer, requestId, { side: 'turn', now, seen });
	const { request, event, asker, asked, own, other } = open;
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
		if (slotId && suitable.length && !suitable.some((row) => row.slotId === slotId)) {
			throw new Refusal('conflict', 'slot-not-suitable');
		}
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
		...(await requestLetters(tx, event, open.side === 'asked' ? 'accepted' : 'proposal-accepted', {
			to: other,
			from: own,
			...news
		})),
		...(booked ? await requestLetters(tx, event, 'booked', { to: own, from: other, ...news }) : [])
	);
	return { meetingId: meeting.id, booked };
}

async function logBooking(tx: Db, viewer: Speaker, event: EventRow, meetingId: string, { slot, place }: Booked) {
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

/** The side whose turn it is says yes to what lies on the table. A second tab is told that the first has answered; nothing happens twice. */
export async function acceptRequest(
	viewer: Speaker,
	requestId: string,
	slotId: string | null = null,
	now = new Date(),
	seen: number | null = null
): Promise<Accepted> {
	try {
		return await transaction((tx) => accept(tx, viewer, requestId, slotId, now, seen));
	} catch (error) {
		// Somebody else took the seat or the place between our look and our write.
		if (isTaken(error)) throw new Refusal('conflict', 'taken');
		throw error;
	}
}

/** The side whose turn it is says no, with a reason the other side may read. */
export async function declineRequest(
	viewer: Speaker,
	requestId: string,
	{ reason, note }: { reason: DeclineReason; note: string | null },
	now = new Date()
): Promise<void> {
	await transaction(async (tx) => {
		const open = await waiting(tx, viewer, requestId, { side: 'turn', now });
		await close(tx, viewer, open, 'declined', { declineReason: reason, declineNote: note }, now);
		const kind = open.side === 'asked' ? 'declined' : 'proposal-declined';
		const news = { to: open.other, from: open.own, requestId, purpose: open.request.purpose, reason, note };
		await post(tx, ...(await requestLetters(tx, open.event, kind, news)));
	});
}

/** The asking side takes its request back; one that had proposed other times is told. */
export async function withdrawRequest(viewer: Speaker, requestId: string, now = new Date()): Promise<void> {
	await transaction(async (tx) => {
		const open = await waiting(tx, viewer, requestId, { side: 'asker', now });
		await close(tx, viewer, open, 'withdrawn', {}, now);
		if (open.request.revision === 0) return;
		const news = { to: open.asked, from: open.asker, requestId, purpose: open.request.purpose };
		await post(tx, ...(await requestLetters(tx, open.event, 'withdrawn', news)));
	});
}
