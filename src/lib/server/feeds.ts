/** Calendars: one secret address per person, and one file to download. They follow the current schedule. */
import { eq, inArray } from 'drizzle-orm';
import { calendarFeed, entryUid, type CalendarEntry } from '#lib/calendar/icalendar.ts';
import { localeOr, type Locale } from '#lib/i18n/languages.ts';
import { m } from '#lib/paraglide/messages.js';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { agendaOf, lastPublication, participantFor, type AgendaMeeting } from './agendas.ts';
import { db, transaction } from './db/index.ts';
import { delegates, events, meetings, participants, user, type AgendaLine } from './db/schema.ts';
import { feedToken } from './delegates.ts';
import type { EventRow } from './events.ts';
import { record } from './journal.ts';
import { settings } from './settings.ts';

const host = () => new URL(settings.origin).hostname;

function entryOf(event: EventRow, meeting: AgendaMeeting, locale: Locale): CalendarEntry[] {
	if (!meeting.at) return [];
	const { partner, place } = meeting;
	const people = partner.people.map(({ name, jobTitle }) => (jobTitle ? `${name}, ${jobTitle}` : name));
	return [
		{
			uid: entryUid('meeting', meeting.id, host()),
			sequence: meeting.sequence,
			startsAt: meeting.at.startsAt,
			endsAt: meeting.at.endsAt,
			title: m.meeting_calendar_title({ firm: partner.name }, { locale }),
			description: [...people, meeting.purpose].filter(Boolean).join('\n'),
			location: [place?.label, place?.kind === 'room' ? place.address : event.venueName].filter(Boolean).join(', '),
			link: place?.address ?? `${settings.origin}/events/${event.slug}/my-day`,
			cancelled: meeting.state === 'cancelled',
			changedAt: meeting.updatedAt
		}
	];
}

/** Meetings this person was told of and no longer has: they stay in the calendar as cancelled, so that phones drop them. */
async function gone(
	event: EventRow,
	delegateIds: string[],
	standing: Set<string>,
	locale: Locale
): Promise<CalendarEntry[]> {
	const told = (await lastPublication(event.id))?.agenda ?? [];
	const lines = told.filter(
		(line: AgendaLine) => !standing.has(line.meetingId) && line.delegateIds.some((id) => delegateIds.includes(id))
	);
	if (!lines.length) return [];
	const ids = lines.map(({ meetingId }) => meetingId);
	const rows = await db
		.select({ id: meetings.id, sequence: meetings.sequence })
		.from(meetings)
		.where(inArray(meetings.id, ids));
	const sequence = new Map(rows.map((row) => [row.id, row.sequence]));
	return lines.map((line) => ({
		uid: entryUid('meeting', line.meetingId, host()),
		// Higher than what was last sent, even where the change itself did not raise it.
		sequence: (sequence.get(line.meetingId) ?? 0) + 1,
		startsAt: new Date(line.startsAt),
		endsAt: new Date(line.endsAt),
		title: m.meeting_calendar_cancelled({}, { locale }),
		cancelled: true
	}));
}

/** The calendar behind a secret address: everything this delegate sits in, as it stands now. */
export async function feed(token: string, now = new Date()): Promise<string> {
	const [found] = await db
		.select({ delegate: delegates, participant: participants, event: events, language: user.language })
		.from(delegates)
		.innerJoin(participants, eq(participants.id, delegates.participantId))
		.innerJoin(events, eq(events.id, participants.eventId))
		.leftJoin(user, eq(user.id, delegates.userId))
		.where(eq(delegates.feedToken, token));
	if (!found) throw new Refusal('not-found', 'feed-unknown');
	const locale = localeOr(found.language ?? found.event.language);
	const own = (await agendaOf(found.participant.id)).filter((meeting) =>
		meeting.own.some(({ id }) => id === found.delegate.id)
	);
	const entries = own.flatMap((meeting) => entryOf(found.event, meeting, locale));
	const standing = new Set(own.map(({ id }) => id));
	return calendarFeed({
		name: found.event.name,
		zone: found.event.zone,
		now,
		entries: [...entries, ...(await gone(found.event, [found.delegate.id], standing, locale))]
	});
}

/** A firm's meetings as a file; one meeting alone where it is named. */
export async function download(
	viewer: MaybeViewer,
	event: EventRow,
	{ participantId, meetingId }: { participantId: string | null; meetingId: string | null },
	locale: Locale,
	now = new Date()
): Promise<string> {
	const participant = await participantFor(viewer, event, participantId);
	const all = (await agendaOf(participant.id)).filter(({ id }) => !meetingId || id === meetingId);
	const entries = all.flatMap((meeting) => entryOf(event, meeting, locale));
	if (meetingId && !entries.length) throw new Refusal('not-found', 'not-found');
	return calendarFeed({ name: event.name, zone: event.zone, now, entries });
}

/** Ends the old address of somebody's calendar and gives a new one. */
export async function renewFeed(viewer: MaybeViewer, event: EventRow, delegateId: string): Promise<void> {
	const [delegate] = await db.select().from(delegates).where(eq(delegates.id, delegateId));
	if (!delegate) throw new Refusal('not-found', 'not-found');
	const participant = await participantFor(viewer, event, delegate.participantId);
	await transaction(async (tx) => {
		await tx.update(delegates).set({ feedToken: feedToken() }).where(eq(delegates.id, delegateId));
		await record(tx, {
			actorId: viewer?.userId ?? null,
			action: 'delegate.renew-feed',
			subjectKind: 'delegate',
			subjectId: delegateId,
			eventId: participant.eventId
		});
	});
}

export const feedAddress = (token: string) => `${settings.origin}/feed/${token}.ics`;
