/** Running late: said by one side on the day, seen at once by the other and by those who run the event. */
import { and, eq, inArray } from 'drizzle-orm';
import { wallClock } from '#lib/calendar/zones.ts';
import type { LateMinutes } from '#lib/forms/requests.ts';
import { mayHelpAt, type MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db, transaction } from './db/index.ts';
import { meetingDelays, meetings, placements, places, schedules, slots } from './db/schema.ts';
import type { EventRow } from './events.ts';
import { record } from './journal.ts';
import { post } from './letters.ts';
import { delayLetter } from './mail/day-letters.ts';
import { ownMeeting } from './meetings.ts';
import { standsAt } from './placements.ts';
import { peopleBehind } from './recipients.ts';
import { firmNames } from './schedules.ts';

/**
 * Says that a firm comes so many minutes late to a meeting of today; none: on time after all. Saying the same again
 * changes nothing and writes nobody. The other firm gets a letter each time it changes.
 */
export async function sayLate(
	viewer: MaybeViewer,
	meetingId: string,
	participantId: string,
	minutes: LateMinutes | null,
	now = new Date()
): Promise<void> {
	await transaction(async (tx) => {
		const { meeting, event, own, partner, consentId } = await ownMeeting(tx, viewer, meetingId, participantId);
		if (meeting.state !== 'agreed') throw new Refusal('conflict', `meeting-is-${meeting.state}`);
		const stands = await standsAt(tx, meetingId);
		if (!stands) throw new Refusal('conflict', 'late-unplaced');
		const { slot, place } = stands;
		const today = wallClock(now, event.zone).date;
		if (slot.date !== today || slot.endsAt <= now) throw new Refusal('conflict', 'late-not-today');
		const mine = and(eq(meetingDelays.meetingId, meetingId), eq(meetingDelays.participantId, own.id));
		const [said] = await tx.select().from(meetingDelays).where(mine);
		const before = said && said.startsAt.getTime() === slot.startsAt.getTime() ? said.minutes : null;
		if (before === minutes) return;
		const actorId = viewer?.userId ?? null;
		await tx.delete(meetingDelays).where(mine);
		if (minutes) {
			const { startsAt } = slot;
			await tx
				.insert(meetingDelays)
				.values({ meetingId, participantId: own.id, minutes, startsAt, saidBy: actorId, saidAt: now });
		}
		const news = { partner: own.name, minutes, startsAt: slot.startsAt, endsAt: slot.endsAt, place: place.label };
		const people = await peopleBehind(tx, event, [partner.id]);
		await post(tx, ...people.map((to) => delayLetter(event, news, to)));
		await record(tx, {
			actorId,
			action: minutes ? 'meeting.late' : 'meeting.on-time',
			subjectKind: 'meeting',
			subjectId: meetingId,
			eventId: event.id,
			forCompanyId: consentId ? own.companyId : null,
			consentId,
			before: { minutes: before },
			after: { minutes }
		});
	});
}

export interface Delay {
	participantId: string;
	minutes: number;
	saidAt: Date;
}

/** What was said of these meetings, as far as they still begin when they did then. */
export async function delaysOf(agenda: { id: string; at: { startsAt: Date } | null }[]): Promise<Map<string, Delay[]>> {
	const starts = new Map(agenda.flatMap(({ id, at }) => (at ? [[id, at.startsAt.getTime()] as const] : [])));
	const rows = await db
		.select()
		.from(meetingDelays)
		.where(inArray(meetingDelays.meetingId, ['', ...starts.keys()]));
	return Map.groupBy(
		rows.filter(({ meetingId, startsAt }) => starts.get(meetingId) === startsAt.getTime()),
		({ meetingId }) => meetingId
	);
}

/** Who is late for what on the event's day, for its staff: meetings that are not over yet, the soonest first. */
export async function delaysToday(viewer: MaybeViewer, event: EventRow, now = new Date()) {
	if (!mayHelpAt(viewer, event)) throw new Refusal('forbidden', 'not-yours');
	const rows = await db
		.select({ delay: meetingDelays, meeting: meetings, slot: slots, place: places.label })
		.from(meetingDelays)
		.innerJoin(meetings, and(eq(meetings.id, meetingDelays.meetingId), eq(meetings.state, 'agreed')))
		.innerJoin(schedules, and(eq(schedules.eventId, meetings.eventId), eq(schedules.state, 'current')))
		.innerJoin(placements, and(eq(placements.meetingId, meetings.id), eq(placements.scheduleId, schedules.id)))
		.innerJoin(slots, and(eq(slots.id, placements.slotId), eq(slots.startsAt, meetingDelays.startsAt)))
		.innerJoin(places, eq(places.id, placements.placeId))
		.where(eq(meetings.eventId, event.id));
	const names = await firmNames(event.id);
	const today = wallClock(now, event.zone).date;
	return rows
		.filter(({ slot }) => slot.date === today && slot.endsAt > now)
		.map(({ delay, meeting, slot, place }) => ({
			meetingId: meeting.id,
			firm: names.get(delay.participantId) ?? '',
			partner: names.get(meeting.firstId === delay.participantId ? meeting.secondId : meeting.firstId) ?? '',
			minutes: delay.minutes,
			saidAt: delay.saidAt,
			startsAt: slot.startsAt,
			place
		}))
		.sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime() || (one.firm < other.firm ? -1 : 1));
}
