/** An event's rows as the planner's brief; ids stay the database's own. */
import { and, asc, eq, inArray, or } from 'drizzle-orm';
import { instantOf } from '#lib/calendar/zones.ts';
import type { Brief, Delegate, Meeting, Mode, Participant, Placement, Seat } from '#lib/scheduling/model.ts';
import { suits } from './availability.ts';
import { ruleParts, type RuleParts } from './brief-rules.ts';
import type { Db } from './db/index.ts';
import { delegates, freeSlots, meetings, placements, requestSlots, seats } from './db/schema.ts';
import { delegatesOf, type DelegateRow } from './delegates.ts';
import type { EventRow } from './events.ts';
import { boundTo, ordersOf } from './meeting-orders.ts';
import { participantsOf, type ParticipantRow } from './participants.ts';
import { placesOf } from './places.ts';
import { ranksOf, worthOfRank } from './preferences.ts';
import { slotsOf, type StoredSlot } from './slots.ts';

export type MeetingRow = typeof meetings.$inferSelect;

/** A meeting as one schedule holds it. */
export interface Held extends Placement {
	id: string;
	locked: boolean;
}

/** What a new plan keeps of the schedule it starts from. */
export const BASES = ['fresh', 'keep', 'few-moves'] as const;
export type Basis = (typeof BASES)[number];

const CHUNK = 5000;

async function inChunks<T>(ids: string[], read: (part: string[]) => Promise<T[]>): Promise<T[]> {
	const rows: T[] = [];
	for (let from = 0; from < ids.length; from += CHUNK) rows.push(...(await read(ids.slice(from, from + CHUNK))));
	return rows;
}

/** Meetings to plan, in the order of their numbers: agreed, and both firms take part. `only`: those of these few firms. */
export async function meetingsToPlan(
	tx: Db,
	eventId: string,
	firms: ReadonlySet<string>,
	only?: string[]
): Promise<MeetingRow[]> {
	const theirs = only && or(inArray(meetings.firstId, only), inArray(meetings.secondId, only));
	const rows = await tx
		.select()
		.from(meetings)
		.where(and(eq(meetings.eventId, eventId), eq(meetings.state, 'agreed'), theirs))
		.orderBy(asc(meetings.number), asc(meetings.id));
	return rows.filter(({ firstId, secondId }) => firms.has(firstId) && firms.has(secondId));
}

/** Who sits where and when in a schedule; `delegates` in the order of the meeting's two firms. `only`: these few meetings. */
export async function heldIn(tx: Db, scheduleId: string, only?: string[]): Promise<Held[]> {
	const rows = await tx
		.select({ placement: placements, firstId: meetings.firstId })
		.from(placements)
		.innerJoin(meetings, eq(meetings.id, placements.meetingId))
		.where(and(eq(placements.scheduleId, scheduleId), only && inArray(placements.meetingId, only)))
		.orderBy(asc(meetings.number), asc(placements.id));
	const ids = rows.map(({ placement }) => placement.id);
	const seated = await tx
		.selectDistinct({ placementId: seats.placementId, delegateId: seats.delegateId })
		.from(seats)
		.where(and(eq(seats.scheduleId, scheduleId), only && inArray(seats.placementId, ids)));
	const people = Map.groupBy(seated, ({ placementId }) => placementId);
	const firmOf = new Map(
		(await delegatesById(tx, [...new Set(seated.map(({ delegateId }) => delegateId))])).map((one) => [
			one.id,
			one.participantId
		])
	);
	return rows.map(({ placement: { id, meetingId, slotId, placeId, locked }, firstId }) => {
		const ids = (people.get(id) ?? []).map(({ delegateId }) => delegateId);
		const first = ids.find((one) => firmOf.get(one) === firstId) ?? '';
		const second = ids.find((one) => firmOf.get(one) !== firstId) ?? '';
		return { id, meeting: meetingId, slot: slotId, place: placeId, delegates: [first, second], locked };
	});
}

async function delegatesById(tx: Db, ids: string[]): Promise<{ id: string; participantId: string }[]> {
	return inChunks(ids, (part) =>
		tx
			.select({ id: delegates.id, participantId: delegates.participantId })
			.from(delegates)
			.where(inArray(delegates.id, part))
	);
}

/** How two firms meet: as the meeting says; otherwise online as soon as one of them comes only online. */
export function modeOf(meeting: Mode, first: Mode, second: Mode): Mode {
	if (meeting !== 'either') return meeting;
	if (first === 'online' || second === 'online') return 'online';
	return first === 'onsite' || second === 'onsite' ? 'onsite' : 'either';
}

/**
 * The brief of an event: its approved firms, its agreed meetings.
 * @param from what an earlier schedule holds. `fresh`: only what a person's hand locked stays; `keep`: all of it
 * stays, unless it has become impossible; `few-moves`: leaving a slot costs a move.
 * @param only the meetings of these few firms and whom they meet, instead of everybody.
 */
export async function briefOf(
	tx: Db,
	event: EventRow,
	options: { basis?: Basis; from?: Held[]; fairness?: number | null; only?: string[] } = {}
): Promise<Brief> {
	const { basis = 'fresh', from = [], fairness = null, only } = options;
	const slots = await slotsOf(event.id, tx);
	const approved = await participantsOf(event.id, ['approved'], tx);
	const firmById = new Map(approved.map((firm) => [firm.id, firm]));
	const orders = await ordersOf(tx, event.id);
	const rows = await rowsOf(tx, event.id, new Set(firmById.keys()), orders, only);
	const inBrief = new Set(rows.map(({ id }) => id));
	const rankOf = await ranksOf(tx, event.id);
	const halves = halvesOf(slots, event.zone);
	const around = new Set([...(only ?? []), ...rows.flatMap(({ firstId, secondId }) => [firstId, secondId])]);
	const firms = only ? approved.filter(({ id }) => around.has(id)) : approved;
	const people = await delegatesOf(
		firms.map(({ id }) => id),
		tx
	);
	const freeOf = await ownTimes(tx, people, slots);
	const suitable = await suitableSlots(tx, rows);
	const places = await placesOf(event.id, tx);
	const rules = await ruleParts(tx, event, slots, places);
	const known = {
		slots: new Set(slots.map(({ id }) => id)),
		places: new Set(places.map(({ id }) => id)),
		people: new Map(people.map((one) => [one.id, one])),
		freeOf
	};
	const before = new Map(from.map((held) => [held.meeting, held]));
	const byFirm = Map.groupBy(people, ({ participantId }) => participantId);
	const closedSlots = (from: Date) => slots.filter(({ startsAt }) => startsAt >= from).map(({ id }) => id);
	return {
		name: event.name,
		slots: slots.map((slot) => ({
			id: slot.id,
			start: slot.startsAt.getTime() / 60_000,
			end: slot.endsAt.getTime() / 60_000,
			day: slot.date,
			block: slot.blockId,
			kind: slot.kind,
			...rules.slot(slot)
		})),
		places: places.map((place) => ({
			id: place.id,
			kind: place.kind,
			...(place.zone && { zone: place.zone }),
			...(place.hostId && firmById.has(place.hostId) && { host: place.hostId }),
			...(place.closedFrom && { unavailable: closedSlots(place.closedFrom) }),
			...rules.place(place)
		})),
		participants: firms.map((firm) => participantIn(event, firm, byFirm.get(firm.id) ?? [], freeOf, rules)),
		meetings: rows.map((row) => {
			const first = firmById.get(row.firstId);
			const second = firmById.get(row.secondId);
			const named: [string | null, string | null] = [row.firstDelegateId, row.secondDelegateId];
			const wanted = suitable.get(row.requestId ?? '');
			const own = row.half ? halves[row.half].filter((id) => wanted?.includes(id) ?? true) : wanted;
			const after = orders.get(row.id)?.filter((id) => inBrief.has(id)) ?? [];
			const wished = worthOfRank(rankOf(row.firstId, row.secondId)) + worthOfRank(rankOf(row.secondId, row.firstId));
			const weight = row.weight * (1 + wished);
			const [one, other] = [row.firstId, row.secondId].map((firm, side) =>
				(byFirm.get(firm) ?? []).filter(({ id }) => !named[side] || id === named[side])
			);
			const interpreter = rules.interpreter(one, other);
			const held = before.get(row.id);
			const seat = held && placedStill(held, known) ? seatOf(held) : undefined;
			const stays = held?.locked || (basis === 'keep' && held !== undefined && isFreeFor(held, freeOf));
			return {
				id: row.id,
				between: [row.firstId, row.secondId],
				...(weight !== 1 && { weight: Math.min(1000, Math.max(0.001, weight)) }),
				...(row.must && { must: true }),
				mode: modeOf(row.mode, first?.mode ?? 'either', second?.mode ?? 'either'),
				...((named[0] ?? named[1]) && { delegates: named }),
				...(interpreter && { interpreter }),
				...(own && { slots: own.filter((id) => known.slots.has(id)) }),
				...(after.length > 0 && { after }),
				...(seat && stays && { locked: seat }),
				...(seat && !stays && basis !== 'fresh' && { previous: seat })
			} satisfies Meeting;
		}),
		...rules.brief,
		...(fairness !== null && { fairness })
	};
}

/** The meetings of a brief: of a few firms also those of others that have to come before or after them. */
async function rowsOf(
	tx: Db,
	eventId: string,
	firms: ReadonlySet<string>,
	orders: ReadonlyMap<string, string[]>,
	only?: string[]
): Promise<MeetingRow[]> {
	const rows = await meetingsToPlan(tx, eventId, firms, only);
	const bound = only && orders.size ? boundTo(new Set(rows.map(({ id }) => id)), orders) : new Set<string>();
	if (bound.size === 0) return rows;
	const near = new Set([...bound, ...rows.map(({ id }) => id)]);
	return (await meetingsToPlan(tx, eventId, firms)).filter(({ id }) => near.has(id));
}

/** The slots that begin before noon and those that do not, by the event's clock. */
function halvesOf(slots: StoredSlot[], zone: string): Record<NonNullable<MeetingRow['half']>, string[]> {
	const [morning, afternoon] = [true, false].map((early) =>
		slots.filter(({ date, startsAt }) => startsAt < instantOf(date, '12:00', zone) === early).map(({ id }) => id)
	);
	return { morning, afternoon };
}

const seatOf = ({ slot, place, delegates: seated }: Held): Seat => ({ slot, place, delegates: seated });

function participantIn(
	event: EventRow,
	firm: ParticipantRow,
	people: DelegateRow[],
	freeOf: Map<string, string[]>,
	rules: RuleParts
): Participant {
	const minimum = firm.minMeetings ?? event.minMeetings;
	const maximum = firm.maxMeetings ?? event.maxMeetings;
	return {
		id: firm.id,
		delegates: people.map((person): Delegate => {
			const { id, maxPerDay, bufferMinutes } = person;
			const free = freeOf.get(id);
			const most = maxPerDay ?? event.maxPerDay;
			const buffer = Math.max(bufferMinutes, event.bufferMinutes);
			return {
				id,
				...(free && { free }),
				...(most !== null && { maximumPerDay: most }),
				...(buffer > 0 && { bufferMinutes: buffer }),
				...rules.delegate(person)
			};
		}),
		...(minimum > 0 && { minimum }),
		...(maximum !== null && { maximum }),
		...(firm.maxPerDay !== null && { maximumPerDay: firm.maxPerDay }),
		...rules.participant,
		...(firm.noBackToBack && { noBackToBack: true })
	};
}

/** The slots of delegates who are not free in all of them. */
async function ownTimes(tx: Db, people: DelegateRow[], slots: StoredSlot[]): Promise<Map<string, string[]>> {
	const set = people.filter(({ availabilitySetAt }) => availabilitySetAt).map(({ id }) => id);
	const rows = await inChunks(set, (part) => tx.select().from(freeSlots).where(inArray(freeSlots.delegateId, part)));
	const chosen = Map.groupBy(rows, ({ delegateId }) => delegateId);
	return new Map(
		people.flatMap((delegate) => {
			const own = delegate.availabilitySetAt
				? new Set((chosen.get(delegate.id) ?? []).map(({ slotId }) => slotId))
				: undefined;
			const free = slots.filter(({ id, kind }) => suits(delegate.attends, kind) && (!own || own.has(id)));
			return free.length === slots.length ? [] : [[delegate.id, free.map(({ id }) => id)] as const];
		})
	);
}

async function suitableSlots(tx: Db, rows: MeetingRow[]): Promise<Map<string, string[]>> {
	const ids = rows.flatMap(({ requestId }) => requestId ?? []);
	const found = await inChunks(ids, (part) =>
		tx.select().from(requestSlots).where(inArray(requestSlots.requestId, part))
	);
	return new Map(
		[...Map.groupBy(found, ({ requestId }) => requestId)].map(([id, own]) => [id, own.map(({ slotId }) => slotId)])
	);
}

interface Known {
	slots: Set<string>;
	places: Set<string>;
	people: Map<string, DelegateRow>;
}

/** Slots, places and people may have gone since; such a meeting is planned anew. */
const placedStill = ({ slot, place, delegates: seated }: Held, known: Known) =>
	known.slots.has(slot) && known.places.has(place) && seated.every((id) => known.people.has(id));

const isFreeFor = ({ slot, delegates: seated }: Held, freeOf: Map<string, string[]>) =>
	seated.every((id) => freeOf.get(id)?.includes(slot) ?? true);
