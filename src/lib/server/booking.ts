/** Finding a time and a place for one meeting in the current schedule: what accepting does where firms book themselves. */
import { and, eq, or } from 'drizzle-orm';
import { ticksOf } from '#lib/calendar/ticks.ts';
import type { Brief, Placement, Rule } from '#lib/scheduling/model.ts';
import { review } from '#lib/scheduling/review.ts';
import { briefOf, heldIn, type Held } from './briefs.ts';
import type { Db } from './db/index.ts';
import { meetings, occupations } from './db/schema.ts';
import type { EventRow } from './events.ts';
import type { ParticipantRow } from './participants.ts';
import { placesOf, type PlaceRow } from './places.ts';
import { currentSchedule, seat } from './seating.ts';
import { slotsOf, type StoredSlot } from './slots.ts';

type MeetingRow = typeof meetings.$inferSelect;

export interface Booked {
	slot: StoredSlot;
	place: PlaceRow;
	delegateIds: [string, string];
}

/** Why nothing could be booked: times at which every place is taken, and times only a planning rule forbids. */
export interface NotBooked {
	placesTaken: StoredSlot[];
	barred: { slot: StoredSlot; rule: Rule }[];
}

/** What some firms' part of the current schedule is judged by: their meetings, and whom they meet. */
interface Agenda {
	brief: Brief;
	held: Held[];
	/** Everybody else's meetings that need the interpreter of the meeting to be booked. */
	crowd: Held[];
}

async function agendaOf(
	tx: Db,
	event: EventRow,
	scheduleId: string,
	firms: string[],
	meetingId?: string
): Promise<Agenda> {
	const brief = await briefOf(tx, event, { only: firms });
	const near = new Set(brief.meetings.map(({ id }) => id));
	const held = await heldIn(tx, scheduleId, [...near]);
	const needed = brief.meetings.find(({ id }) => id === meetingId)?.interpreter;
	if (!needed) return { brief, held, crowd: [] };
	const whole = await briefOf(tx, event);
	const others = whole.meetings.filter(({ id, interpreter }) => interpreter === needed && !near.has(id));
	const crowd = await heldIn(
		tx,
		scheduleId,
		others.map(({ id }) => id)
	);
	const meetings = [...brief.meetings, ...others];
	return { brief: { ...brief, meetings, participants: whole.participants }, held, crowd };
}

/** Those of the crowd that meet during a slot. */
function during({ brief, crowd }: Agenda, slotId: string): Held[] {
	const at = brief.slots.find(({ id }) => id === slotId);
	const then = new Set(
		brief.slots.flatMap(({ id, start, end }) => (at && start < at.end && at.start < end ? [id] : []))
	);
	return crowd.filter(({ slot }) => then.has(slot));
}

/** The rules this seating would break, the others staying where they are. */
function broken({ brief, held }: Pick<Agenda, 'brief' | 'held'>, seating: Placement): Rule[] {
	const others = held.filter(({ meeting }) => meeting !== seating.meeting);
	return review(brief, { placements: [...others, seating] })
		.filter(({ meetings }) => meetings.includes(seating.meeting))
		.map(({ rule }) => rule);
}

/** Which delegates of a firm could take a seat in its meetings of these slots as the current schedule stands, by slot. */
export async function couldSit(
	tx: Db,
	event: EventRow,
	participantId: string,
	slotIds: string[]
): Promise<Map<string, Set<string>>> {
	const schedule = await currentSchedule(tx, event.id);
	const agenda = await agendaOf(tx, event, schedule.id, [participantId]);
	const people = agenda.brief.participants.find(({ id }) => id === participantId)?.delegates ?? [];
	const sides = new Map(agenda.brief.meetings.map(({ id, between }) => [id, between.indexOf(participantId)]));
	const able = new Map(slotIds.map((id) => [id, new Set<string>()]));
	for (const standing of agenda.held) {
		for (const { id } of people) {
			const [first, second] = standing.delegates;
			if (id === first || id === second) continue;
			const delegates: [string, string] = sides.get(standing.meeting) === 0 ? [id, second] : [first, id];
			// Whose seat it was does not matter, and the time and place stay in any case.
			const rules = broken(agenda, { ...standing, delegates }).filter((rule) => PERSONAL.has(rule));
			if (rules.length === 0) able.get(standing.slot)?.add(id);
		}
	}
	return able;
}

/** Rules that only say that somebody is not there or sits elsewhere: no reason to name. */
const ABSENCE: ReadonlySet<Rule> = new Set<Rule>([
	...(['one-meeting-at-a-time', 'free-times', 'not-before', 'not-after', 'sessions'] as const),
	...(['suitable-slots', 'mode', 'right-delegates', 'locked', 'place-open', 'fixed-table'] as const)
]);

/** Rules of one person's day. */
const PERSONAL: ReadonlySet<Rule> = new Set<Rule>([
	...(['one-meeting-at-a-time', 'free-times', 'not-before', 'not-after', 'sessions', 'online-hours'] as const),
	...(['buffer', 'no-back-to-back', 'lunch', 'walking', 'delegate-maximum-per-day'] as const)
]);

/** Places that are alike to every rule, the free ones of each kind first. */
function alike(places: PlaceRow[], isFree: (place: PlaceRow) => boolean, reserved: ReadonlySet<string>) {
	const groups = Map.groupBy(places, ({ id, kind, zone, hostId }) => `${kind} ${zone} ${hostId} ${reserved.has(id)}`);
	return [...groups.values()].map((group) => {
		const free = group.find(isFree);
		return { place: free ?? group[0], isFree: free !== undefined };
	});
}

/**
 * Seats a meeting at the first time and place that break none of the rules a plan keeps, in the current schedule.
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
	const schedule = await currentSchedule(tx, event.id);
	const ids = firms.map(({ id }) => id);
	const agenda = await agendaOf(tx, event, schedule.id, ids, meeting.id);
	const rows = await tx
		.select({ placeId: occupations.placeId, tick: occupations.tick })
		.from(occupations)
		.where(eq(occupations.scheduleId, schedule.id));
	const used = new Set(rows.map(({ placeId, tick }) => `${placeId} ${tick}`));
	const places = await placesOf(event.id, tx);
	const reserved = new Set(agenda.brief.places.flatMap((place) => (place.reserved ? [place.id] : [])));
	const pairs = pairsOf(agenda.brief, meeting);
	// Known without a review, which it spares.
	const busy = new Set(agenda.held.flatMap(({ slot, delegates }) => delegates.map((id) => `${slot} ${id}`)));
	const found: NotBooked = { placesTaken: [], barred: [] };
	for (const slot of await slotsOf(event.id, tx)) {
		if (slot.startsAt <= now || (wanted && !wanted.includes(slot.id))) continue;
		const ticks = ticksOf(slot.startsAt, slot.endsAt);
		const able = pairs.filter((pair) =>
			pair.every(({ id, free }) => !busy.has(`${slot.id} ${id}`) && (!free || free.includes(slot.id)))
		);
		const open = places.filter(({ closedFrom }) => !(closedFrom && closedFrom <= slot.startsAt));
		const free = ({ id }: PlaceRow) => ticks.every((tick) => !used.has(`${id} ${tick}`));
		let isFull = false;
		let rule: Rule | undefined;
		for (const { place, isFree } of able.length ? alike(open, free, reserved) : []) {
			for (const [first, second] of able) {
				const delegateIds: [string, string] = [first.id, second.id];
				const seating = { meeting: meeting.id, slot: slot.id, place: place.id, delegates: delegateIds };
				// Who else sits at a taken place is told by `isFree`.
				let rules: Rule[] = broken(agenda, seating).filter((one) => one !== 'one-meeting-per-place');
				if (rules.length === 0 && isFree && agenda.crowd.length)
					rules = broken({ brief: agenda.brief, held: [...agenda.held, ...during(agenda, slot.id)] }, seating);
				if (rules.length === 0 && isFree) {
					await seat(tx, schedule.id, [{ meetingId: meeting.id, slot, placeId: place.id, delegateIds }]);
					return { slot, place, delegateIds };
				}
				if (rules.length === 0) isFull = true;
				else if (!rules.some((one) => ABSENCE.has(one))) rule ??= rules[0];
			}
		}
		if (isFull) found.placesTaken.push(slot);
		else if (rule) found.barred.push({ slot, rule });
	}
	return found;
}

/** Who could sit opposite whom, the firms' first delegates first. */
function pairsOf(brief: Brief, { firstId, secondId, firstDelegateId, secondDelegateId }: MeetingRow) {
	const side = (firm: string, named: string | null) =>
		(brief.participants.find(({ id }) => id === firm)?.delegates ?? []).filter(({ id }) => !named || id === named);
	const others = side(secondId, secondDelegateId);
	return side(firstId, firstDelegateId).flatMap((first) => others.map((second) => [first, second] as const));
}

/** Meetings of a firm that still stand, for its maximum. */
export const standingMeetings = (tx: Db, participantId: string): Promise<number> =>
	tx.$count(
		meetings,
		and(eq(meetings.state, 'agreed'), or(eq(meetings.firstId, participantId), eq(meetings.secondId, participantId)))
	);
