/** Leaving an event: everything a firm held becomes free in one transaction, and its partners are told. */
import { and, eq, inArray, or } from 'drizzle-orm';
import { mayOrganise, type MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { transaction, type Db } from './db/index.ts';
import { meetings, participants, places, requests, slots } from './db/schema.ts';
import type { EventRow } from './events.ts';
import { tellFreed } from './freed-places.ts';
import { record } from './journal.ts';
import { post } from './letters.ts';
import {
	firmWithdrewLetter,
	meetingUnplacedLetter,
	registrationLetter,
	type LostMeeting
} from './mail/event-letters.ts';
import type { ParticipantRow } from './participants.ts';
import { ownRegistration } from './registering.ts';
import { lift, type Lifted } from './placements.ts';
import { peopleBehind } from './recipients.ts';

/**
 * Withdraws a firm: its pending and accepted requests become withdrawn, meetings not yet held are cancelled,
 * their seats and places are free again, tables it kept have no host. Partners and the firm get letters.
 */
export async function withdraw(
	viewer: MaybeViewer,
	participantId: string,
	reason: string | null = null
): Promise<{ requests: number; meetings: number }> {
	return transaction(async (tx) => {
		const { event, row, consentId } = await ownRegistration(tx, viewer, participantId);
		if (row.state === 'withdrawn' || row.state === 'refused') throw new Refusal('conflict', 'registration-withdrawn');
		const actorId = viewer?.userId ?? null;
		const now = new Date();
		const ended = await tx
			.update(requests)
			.set({ state: 'withdrawn', answeredAt: now, answeredBy: actorId, updatedAt: now })
			.where(
				and(
					or(eq(requests.askerId, row.id), eq(requests.askedId, row.id)),
					inArray(requests.state, ['pending', 'accepted'])
				)
			)
			.returning({ id: requests.id });
		const own = await tx
			.select()
			.from(meetings)
			.where(and(or(eq(meetings.firstId, row.id), eq(meetings.secondId, row.id)), eq(meetings.state, 'agreed')));
		const ids = own.map(({ id }) => id);
		const lifted = await lift(tx, event.id, { meetingIds: ids }, { actorId, reason: 'firm-withdrew' });
		for (let from = 0; from < ids.length; from += 1000) {
			await tx
				.update(meetings)
				.set({ state: 'cancelled', cancelReason: 'firm-withdrew', cancelledBy: actorId, updatedAt: now })
				.where(inArray(meetings.id, ids.slice(from, from + 1000)));
		}
		await tx.update(places).set({ hostId: null }).where(eq(places.hostId, row.id));
		const [after] = await tx
			.update(participants)
			.set({ state: 'withdrawn', reason, updatedAt: now })
			.where(eq(participants.id, row.id))
			.returning();
		await record(tx, {
			actorId,
			action: 'participant.withdraw',
			subjectKind: 'participant',
			subjectId: row.id,
			eventId: event.id,
			forCompanyId: consentId ? row.companyId : null,
			consentId,
			before: { state: row.state },
			after: { state: 'withdrawn', reason, requests: ended.length, meetings: ids }
		});
		const partnerOf = new Map(own.map((one) => [one.id, one.firstId === row.id ? one.secondId : one.firstId]));
		const partners = await peopleBehind(tx, event, [...new Set(partnerOf.values())]);
		const lost = await lostMeetings(tx, ids, lifted);
		await post(
			tx,
			...lost.flatMap((meeting) =>
				partners
					.filter(({ participantId }) => participantId === partnerOf.get(meeting.id))
					.map((to) => firmWithdrewLetter(event, { ...meeting, partner: row.name }, to))
			),
			...(await peopleBehind(tx, event, [row.id])).map((to) => registrationLetter(event, after, to))
		);
		const current = lifted.filter((one) => one.current);
		if (!mayOrganise(viewer, event)) await tellFreed(tx, event, current, now);
		return { requests: ended.length, meetings: ids.length };
	});
}

/** Letters to both firms of every meeting that stood in the published agenda and was lifted out of it. */
export async function tellUnplaced(tx: Db, event: EventRow, lifted: Lifted[]): Promise<void> {
	const told = lifted.filter(({ current }) => current);
	const ids = [...new Set(told.map(({ meetingId }) => meetingId))];
	if (ids.length === 0) return;
	const rows = await tx.select().from(meetings).where(inArray(meetings.id, ids));
	const firms = [...new Set(rows.flatMap(({ firstId, secondId }) => [firstId, secondId]))];
	const names = new Map(
		(await tx.select().from(participants).where(inArray(participants.id, firms))).map((firm: ParticipantRow) => [
			firm.id,
			firm.name
		])
	);
	const recipients = Map.groupBy(await peopleBehind(tx, event, firms), ({ participantId }) => participantId);
	const lost = new Map((await lostMeetings(tx, ids, told)).map((meeting) => [meeting.id, meeting]));
	await post(
		tx,
		...rows.flatMap(({ id, firstId, secondId }) => {
			const meeting = lost.get(id);
			if (!meeting) return [];
			return [
				[firstId, secondId],
				[secondId, firstId]
			].flatMap(([own, other]) =>
				(recipients.get(own) ?? []).map((to) =>
					meetingUnplacedLetter(event, { ...meeting, partner: names.get(other) ?? '' }, to)
				)
			);
		})
	);
}

async function lostMeetings(tx: Db, ids: string[], lifted: Lifted[]): Promise<Omit<LostMeeting, 'partner'>[]> {
	if (ids.length === 0) return [];
	const told = new Map(lifted.filter(({ current }) => current).map((one) => [one.meetingId, one]));
	const rows = await tx
		.select({ id: meetings.id, sequence: meetings.sequence })
		.from(meetings)
		.where(inArray(meetings.id, ids));
	const slotIds = [...new Set([...told.values()].map(({ slotId }) => slotId))];
	const placeIds = [...new Set([...told.values()].map(({ placeId }) => placeId))];
	const times = new Map(
		(slotIds.length ? await tx.select().from(slots).where(inArray(slots.id, slotIds)) : []).map((slot) => [
			slot.id,
			slot
		])
	);
	const labels = new Map(
		(placeIds.length ? await tx.select().from(places).where(inArray(places.id, placeIds)) : []).map((place) => [
			place.id,
			place.label
		])
	);
	return rows.map(({ id, sequence }) => {
		const stood = told.get(id);
		const slot = stood && times.get(stood.slotId);
		return {
			id,
			sequence,
			was: slot ? { startsAt: slot.startsAt, endsAt: slot.endsAt, place: labels.get(stood.placeId) ?? '' } : null
		};
	});
}
