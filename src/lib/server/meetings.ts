/** What may become of a meeting that both have agreed on. */
import { and, eq, inArray } from 'drizzle-orm';
import { wallClock } from '#lib/calendar/zones.ts';
import { mayOrganise, type MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { mayActFor } from './acting.ts';
import { agendaOf, type AgendaMeeting } from './agendas.ts';
import { transaction, type Db } from './db/index.ts';
import { delegates, meetings, participants, places, slots } from './db/schema.ts';
import { bump, type EventRow } from './events.ts';
import { tellFreed } from './freed-places.ts';
import { record } from './journal.ts';
import { post } from './letters.ts';
import { meetingCancelledLetter } from './mail/event-letters.ts';
import type { ParticipantRow } from './participants.ts';
import { lift, type Lifted } from './placements.ts';
import { peopleBehind } from './recipients.ts';

type MeetingRow = typeof meetings.$inferSelect;

interface Own {
	meeting: MeetingRow;
	event: EventRow;
	/** The viewer's own side; for an organiser the first firm. */
	own: ParticipantRow;
	partner: ParticipantRow;
	consentId: string | null;
	organises: boolean;
}

/**
 * The meeting with both firms, for one of them, its delegate or an organiser. Takes the event's lock.
 * @param participantId whose side is meant; left out: the first of the two the viewer speaks for.
 */
export async function ownMeeting(tx: Db, viewer: MaybeViewer, meetingId: string, participantId?: string): Promise<Own> {
	if (!viewer) throw new Refusal('forbidden', 'sign-in');
	const [found] = await tx.select({ eventId: meetings.eventId }).from(meetings).where(eq(meetings.id, meetingId));
	if (!found) throw new Refusal('not-found', 'not-found');
	const event = await bump(tx, found.eventId);
	const [meeting] = await tx.select().from(meetings).where(eq(meetings.id, meetingId));
	const firms = await tx
		.select()
		.from(participants)
		.where(inArray(participants.id, [meeting.firstId, meeting.secondId]));
	const organises = mayOrganise(viewer, event);
	for (const own of firms.filter(({ id }) => !participantId || id === participantId)) {
		const standing = own.companyId ? await mayActFor(viewer, own.companyId, 'requests', tx) : null;
		const sits = await tx.$count(
			delegates,
			and(eq(delegates.participantId, own.id), eq(delegates.userId, viewer.userId))
		);
		if (!standing && !sits && !organises) continue;
		const partner = firms.find(({ id }) => id !== own.id) ?? own;
		return { meeting, event, own, partner, consentId: standing?.consentId ?? null, organises };
	}
	throw new Refusal('not-found', 'not-found');
}

/**
 * Calls a meeting off: its time and place are free at once, the other firm gets a letter, calendars a cancellation.
 * An organiser's cancellation is told to both.
 */
export async function cancelMeeting(
	viewer: MaybeViewer,
	meetingId: string,
	reason: string | null,
	now = new Date()
): Promise<void> {
	await transaction(async (tx) => {
		const own = await ownMeeting(tx, viewer, meetingId);
		const lifted = await callOff(tx, viewer, own, reason);
		// An organiser knows what they have done themselves.
		if (!own.organises) await tellFreed(tx, own.event, lifted, now);
	});
}

/**
 * A firm cannot come any more today: everything left of its day is called off in one transaction, each partner told.
 * @returns how many meetings.
 */
export async function cancelRestOfDay(
	viewer: MaybeViewer,
	event: EventRow,
	participantId: string,
	reason: string | null,
	now = new Date()
): Promise<number> {
	return transaction(async (tx) => {
		const left = leftOfDay(event, await agendaOf(participantId, tx), now);
		if (left.length === 0) throw new Refusal('conflict', 'rest-none');
		const lifted: Lifted[] = [];
		for (const { id } of left) {
			lifted.push(...(await callOff(tx, viewer, await ownMeeting(tx, viewer, id, participantId), reason)));
		}
		if (!mayOrganise(viewer, event)) await tellFreed(tx, event, lifted, now);
		return left.length;
	});
}

/** What of an agenda is still to come, or running, on the day it is where the event takes place. */
export function leftOfDay(event: Pick<EventRow, 'zone'>, agenda: AgendaMeeting[], now: Date): AgendaMeeting[] {
	const today = wallClock(now, event.zone).date;
	return agenda.filter(({ state, at }) => state === 'agreed' && at && at.date === today && at.endsAt > now);
}

/** @returns where it stood in the agenda everybody sees. */
async function callOff(
	tx: Db,
	viewer: MaybeViewer,
	{ meeting, event, own, partner, consentId, organises }: Own,
	reason: string | null
): Promise<Lifted[]> {
	if (meeting.state !== 'agreed') throw new Refusal('conflict', `meeting-is-${meeting.state}`);
	const meetingId = meeting.id;
	const actorId = viewer?.userId ?? null;
	const [lifted] = (await lift(tx, event.id, { meetingIds: [meetingId] }, { actorId, reason: 'cancelled' })).filter(
		({ current }) => current
	);
	const [after] = await tx
		.update(meetings)
		.set({ state: 'cancelled', cancelReason: reason, cancelledBy: actorId, updatedAt: new Date() })
		.where(eq(meetings.id, meetingId))
		.returning();
	const was = lifted ? await stood(tx, lifted) : null;
	const told = organises ? [partner, own] : [partner];
	for (const to of told) {
		const from = to.id === own.id ? partner : own;
		const news = { id: meetingId, sequence: after.sequence, partner: from.name, was };
		const people = await peopleBehind(tx, event, [to.id]);
		await post(tx, ...people.map((person) => meetingCancelledLetter(event, news, person, reason)));
	}
	await record(tx, {
		actorId,
		action: 'meeting.cancel',
		subjectKind: 'meeting',
		subjectId: meetingId,
		eventId: event.id,
		forCompanyId: consentId ? own.companyId : null,
		consentId,
		after: { reason, was: lifted ?? null }
	});
	return lifted ? [lifted] : [];
}

async function stood(tx: Db, { slotId, placeId }: { slotId: string; placeId: string }) {
	const [slot] = await tx.select().from(slots).where(eq(slots.id, slotId));
	const [place] = await tx.select().from(places).where(eq(places.id, placeId));
	return { startsAt: slot.startsAt, endsAt: slot.endsAt, place: place.label };
}
