/** Places that fall free on the day: who does not meet there, who waits and could, and putting them there. */
import { and, desc, eq } from 'drizzle-orm';
import { wallClock } from '#lib/calendar/zones.ts';
import { mayHelpAt, type MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { targetsOf } from '#lib/scheduling/targets.ts';
import { briefOf, heldIn } from './briefs.ts';
import { db, isTaken, transaction, type Db } from './db/index.ts';
import { changes, meetings, schedules } from './db/schema.ts';
import { bumpAsOrganiser, type EventRow } from './events.ts';
import { record } from './journal.ts';
import { post } from './letters.ts';
import { placesFreedLetter } from './mail/day-letters.ts';
import { placesOf } from './places.ts';
import { organisersOf } from './recipients.ts';
import { rewrite } from './repairs/write.ts';
import { agendaOf, firmNames } from './schedules.ts';
import { slotsOf } from './slots.ts';
import { assertNotOver } from './wishes/import.ts';

/** A time and place, and the meeting that is not held there. */
interface Left {
	meetingId: string;
	slotId: string;
	placeId: string;
}

interface Pair {
	meetingId: string;
	first: string;
	second: string;
}

export interface FreedPlace {
	slotId: string;
	placeId: string;
	startsAt: Date;
	endsAt: Date;
	place: string;
	/** Who would have met there. */
	was: Pair;
	/** Agreed meetings without a time that break no rule there, in the order a plan takes them. */
	could: Pair[];
}

/** As many as somebody at a counter reads. */
const MOST_NAMED = 5;

async function currentOf(tx: Db, eventId: string): Promise<string | null> {
	const current = and(eq(schedules.eventId, eventId), eq(schedules.state, 'current'));
	const [row] = await tx.select({ id: schedules.id }).from(schedules).where(current);
	return row?.id ?? null;
}

/** Of these, what is still to come today and free; the latest word on a place counts. */
async function freed(tx: Db, event: EventRow, scheduleId: string, left: Left[], now: Date): Promise<FreedPlace[]> {
	const today = wallClock(now, event.zone).date;
	const slots = new Map((await slotsOf(event.id, tx)).map((slot) => [slot.id, slot]));
	const places = new Map((await placesOf(event.id, tx)).map((place) => [place.id, place]));
	const cells = [...new Map(left.toReversed().map((one) => [`${one.slotId} ${one.placeId}`, one])).values()];
	const ahead = cells.flatMap((one) => {
		const [slot, place] = [slots.get(one.slotId), places.get(one.placeId)];
		const open = slot && place && !(place.closedFrom && place.closedFrom <= slot.startsAt);
		return open && slot.date === today && slot.startsAt > now ? [{ ...one, slot, place }] : [];
	});
	if (ahead.length === 0) return [];
	const held = await heldIn(tx, scheduleId);
	const brief = await briefOf(tx, event);
	const placed = new Set(held.map(({ meeting }) => meeting));
	const names = await firmNames(event.id, tx);
	const rows = await tx.select().from(meetings).where(eq(meetings.eventId, event.id));
	const pairs = new Map(
		rows.map(({ id, firstId, secondId }): [string, Pair] => [
			id,
			{ meetingId: id, first: names.get(firstId) ?? '', second: names.get(secondId) ?? '' }
		])
	);
	const waiting = brief.meetings
		.filter(({ id }) => !placed.has(id))
		.map(({ id }) => ({ id, target: targetsOf(brief, held, id) }));
	const taken = (slot: { startsAt: Date; endsAt: Date }, placeId: string) =>
		held.some((one) => {
			const other = slots.get(one.slot);
			return one.place === placeId && other && other.startsAt < slot.endsAt && slot.startsAt < other.endsAt;
		});
	return ahead
		.filter(({ slot, placeId }) => !taken(slot, placeId))
		.map(({ meetingId, slotId, placeId, slot, place }) => ({
			slotId,
			placeId,
			startsAt: slot.startsAt,
			endsAt: slot.endsAt,
			place: place.label,
			was: pairs.get(meetingId) ?? { meetingId, first: '', second: '' },
			could: waiting
				.filter(({ target }) => target(slotId, placeId).verdict === 'free')
				.flatMap(({ id }) => pairs.get(id) ?? [])
				.slice(0, MOST_NAMED)
		}))
		.sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime() || (one.place < other.place ? -1 : 1));
}

/** Places that were left today and are still free for what is to come, for the event's staff. */
export async function freedToday(viewer: MaybeViewer, event: EventRow, now = new Date()): Promise<FreedPlace[]> {
	if (!mayHelpAt(viewer, event)) throw new Refusal('forbidden', 'not-yours');
	const scheduleId = await currentOf(db, event.id);
	if (!scheduleId) return [];
	const rows = await db
		.select()
		.from(changes)
		.where(and(eq(changes.eventId, event.id), eq(changes.scheduleId, scheduleId)))
		.orderBy(desc(changes.at));
	const left = rows.flatMap(({ meetingId, before, after }) => (before && !after ? [{ meetingId, ...before }] : []));
	return freed(db, event, scheduleId, left, now);
}

/** One letter to the organisers about what a firm has just left free today; none where nothing of today is. */
export async function tellFreed(tx: Db, event: EventRow, left: Left[], now: Date): Promise<void> {
	const scheduleId = left.length ? await currentOf(tx, event.id) : null;
	if (!scheduleId) return;
	const places = await freed(tx, event, scheduleId, left, now);
	if (places.length === 0) return;
	const people = await organisersOf(tx, event.id);
	await post(tx, ...people.map((to) => placesFreedLetter(event, places, to)));
}

/** Puts a waiting meeting where a place fell free and tells both firms. Refuses what would clash or break a rule. */
export async function fillPlace(
	viewer: MaybeViewer,
	eventId: string,
	{ meetingId, slotId, placeId }: Left,
	now = new Date()
): Promise<void> {
	try {
		await transaction(async (tx) => {
			const event = await bumpAsOrganiser(tx, viewer, eventId);
			assertNotOver(event);
			const scheduleId = await currentOf(tx, eventId);
			const slot = (await slotsOf(eventId, tx)).find(({ id }) => id === slotId);
			const place = (await placesOf(eventId, tx)).find(({ id }) => id === placeId);
			if (!scheduleId || !slot || !place) throw new Refusal('conflict', 'board-place-taken');
			const held = await heldIn(tx, scheduleId);
			const brief = await briefOf(tx, event);
			const meeting = brief.meetings.find(({ id }) => id === meetingId);
			if (!meeting || held.some((one) => one.meeting === meetingId))
				throw new Refusal('conflict', 'board-meeting-gone');
			const target = targetsOf(brief, held, meetingId)(slotId, placeId);
			if (target.verdict !== 'free' || slot.startsAt <= now) throw new Refusal('conflict', 'board-place-taken');
			const before = await agendaOf(tx, eventId, scheduleId);
			const line = {
				...{ meetingId, slotId, placeId, place: place.label },
				startsAt: slot.startsAt.toISOString(),
				endsAt: slot.endsAt.toISOString(),
				firstId: meeting.between[0],
				secondId: meeting.between[1],
				delegateIds: [...target.delegates]
			};
			const actorId = viewer?.userId ?? null;
			await rewrite(tx, event, { scheduleId, before, after: [...before, line], actorId, at: now });
			const after = { slotId, placeId };
			await record(tx, {
				actorId,
				action: 'schedule.fill',
				subjectKind: 'meeting',
				subjectId: meetingId,
				eventId,
				after
			});
		});
	} catch (error) {
		if (isTaken(error)) throw new Refusal('conflict', 'board-place-taken');
		throw error;
	}
}
