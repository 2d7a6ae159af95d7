/** Finding a time and a place for one meeting in the current schedule: what accepting does where firms book themselves. */
import { and, eq, inArray, or } from 'drizzle-orm';
import { TICK_MINUTES, ticksOf } from '#lib/calendar/ticks.ts';
import { freeTimes } from './availability.ts';
import type { Db } from './db/index.ts';
import { delegates, meetings, occupations, placements, seats, slots } from './db/schema.ts';
import type { EventRow } from './events.ts';
import type { ParticipantRow } from './participants.ts';
import { placesOf, type PlaceRow } from './places.ts';
import { currentSchedule, seat } from './seating.ts';
import { slotsOf, type StoredSlot } from './slots.ts';

type MeetingRow = typeof meetings.$inferSelect;
type Delegate = Pick<typeof delegates.$inferSelect, 'id' | 'participantId' | 'bufferMinutes' | 'maxPerDay'>;

export interface Booked {
	slot: StoredSlot;
	place: PlaceRow;
	delegateIds: [string, string];
}

/** Why nothing could be booked: times both firms could make, and those of them at which every place is taken. */
export interface NotBooked {
	common: StoredSlot[];
	placesTaken: StoredSlot[];
}

/** Everything the current schedule holds that could stand in the way of one meeting. */
async function stateOf(tx: Db, event: EventRow, firms: Pick<ParticipantRow, 'id'>[]) {
	const schedule = await currentSchedule(tx, event.id);
	const people: Delegate[] = await tx
		.select()
		.from(delegates)
		.where(
			inArray(
				delegates.participantId,
				firms.map(({ id }) => id)
			)
		)
		.orderBy(delegates.position, delegates.id);
	const ids = people.map(({ id }) => id);
	const taken = await tx
		.select({ delegateId: seats.delegateId, tick: seats.tick, date: slots.date, placementId: seats.placementId })
		.from(seats)
		.innerJoin(placements, eq(placements.id, seats.placementId))
		.innerJoin(slots, eq(slots.id, placements.slotId))
		.where(and(eq(seats.scheduleId, schedule.id), inArray(seats.delegateId, ids)));
	const used = await tx
		.select({ placeId: occupations.placeId, tick: occupations.tick })
		.from(occupations)
		.where(eq(occupations.scheduleId, schedule.id));
	return {
		schedule,
		people,
		taken,
		used: new Set(used.map(({ placeId, tick }) => `${placeId} ${tick}`)),
		free: await freeTimes(
			tx,
			event.id,
			firms.map(({ id }) => id)
		)
	};
}

type State = Awaited<ReturnType<typeof stateOf>>;

/** The event's or the delegate's own pause, in ticks on either side of a meeting. */
const bufferTicks = (event: EventRow, delegate: Delegate) =>
	Math.ceil(Math.max(event.bufferMinutes, delegate.bufferMinutes) / TICK_MINUTES);

/** Whether a delegate can sit here: free by its own word, nothing else within its buffer, its day not full. */
function canSit(event: EventRow, state: State, delegate: Delegate, slot: StoredSlot): boolean {
	if (!state.free.get(delegate.id)?.includes(slot.id)) return false;
	const own = state.taken.filter(({ delegateId }) => delegateId === delegate.id);
	const ticks = ticksOf(slot.startsAt, slot.endsAt);
	const buffer = bufferTicks(event, delegate);
	const [from, to] = [ticks[0] - buffer, ticks[ticks.length - 1] + buffer];
	if (own.some(({ tick }) => tick >= from && tick <= to)) return false;
	const most = delegate.maxPerDay ?? event.maxPerDay;
	if (most === null) return true;
	return new Set(own.filter(({ date }) => date === slot.date).map(({ placementId }) => placementId)).size < most;
}

/** Which delegates of a firm could take a seat in these slots as the current schedule stands, by slot. */
export async function couldSit(
	tx: Db,
	event: EventRow,
	participantId: string,
	slotIds: string[]
): Promise<Map<string, Set<string>>> {
	const state = await stateOf(tx, event, [{ id: participantId }]);
	const open = (await slotsOf(event.id, tx)).filter(({ id }) => slotIds.includes(id));
	return new Map(
		open.map((slot) => {
			const able = state.people.filter((delegate) => canSit(event, state, delegate, slot));
			return [slot.id, new Set(able.map(({ id }) => id))];
		})
	);
}

/** Which kind of place a meeting of this mode takes in a slot of that kind; null: it does not fit. */
function placeKind(mode: MeetingRow['mode'], kind: StoredSlot['kind']): PlaceRow['kind'][] {
	const onsite = mode !== 'online' && kind !== 'online';
	const online = mode !== 'onsite' && kind !== 'onsite';
	return [...(onsite ? (['table'] as const) : []), ...(online ? (['room'] as const) : [])];
}

/** Places that may host this pair: a table kept by a firm hosts only that firm, and it meets only there. */
function suitable(places: PlaceRow[], firms: ParticipantRow[]): PlaceRow[] {
	const ids = firms.map(({ id }) => id);
	const own = places.filter(({ hostId }) => hostId !== null && ids.includes(hostId));
	const rooms = places.filter(({ kind, hostId }) => kind === 'room' && hostId === null);
	return own.length ? [...own, ...rooms] : places.filter(({ hostId }) => hostId === null);
}

/**
 * Seats a meeting at the first suitable time both firms are free and a place is, in the current schedule.
 * @param wanted ids of suitable slots; null: any.
 * @returns where it is now, or what stood in the way.
 */
export async function book(
	tx: Db,
	event: EventRow,
	meeting: MeetingRow,
	firms: [ParticipantRow, ParticipantRow],
	wanted: string[] | null,
	now: Date
): Promise<Booked | NotBooked> {
	const state = await stateOf(tx, event, firms);
	const places = suitable(await placesOf(event.id, tx), firms);
	const common: StoredSlot[] = [];
	const placesTaken: StoredSlot[] = [];
	const open = (await slotsOf(event.id, tx)).filter(
		(slot) => slot.startsAt > now && (wanted === null || wanted.includes(slot.id))
	);
	for (const slot of open) {
		const kinds = placeKind(meeting.mode, slot.kind);
		if (!kinds.length) continue;
		const pair = firms.map((firm, side) => {
			const named = side === 0 ? meeting.firstDelegateId : meeting.secondDelegateId;
			return state.people.find(
				(delegate) =>
					delegate.participantId === firm.id &&
					(named === null || delegate.id === named) &&
					canSit(event, state, delegate, slot)
			);
		});
		const [first, second] = pair;
		if (!first || !second) continue;
		common.push(slot);
		const ticks = ticksOf(slot.startsAt, slot.endsAt);
		const place = places.find(
			({ id, kind, closedFrom }) =>
				kinds.includes(kind) &&
				!(closedFrom && closedFrom <= slot.startsAt) &&
				ticks.every((tick) => !state.used.has(`${id} ${tick}`))
		);
		if (!place) {
			placesTaken.push(slot);
			continue;
		}
		const delegateIds: [string, string] = [first.id, second.id];
		await seat(tx, state.schedule.id, [{ meetingId: meeting.id, slot, placeId: place.id, delegateIds }]);
		return { slot, place, delegateIds };
	}
	return { common, placesTaken };
}

/** Meetings of a firm that still stand, for its maximum. */
export const standingMeetings = (tx: Db, participantId: string): Promise<number> =>
	tx.$count(
		meetings,
		and(eq(meetings.state, 'agreed'), or(eq(meetings.firstId, participantId), eq(meetings.secondId, participantId)))
	);
