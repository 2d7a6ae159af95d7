/** Letters when a seat is passed on: one gives it up, another takes it, the partner is told who comes. */
import { dayText, timeRangeText } from '#lib/calendar/display.ts';
import { calendarInvitation, entryUid } from '#lib/calendar/icalendar.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Db } from '../db/index.ts';
import type { delegates, meetings, places, slots } from '../db/schema.ts';
import type { EventRow } from '../events.ts';
import type { Letter } from '../letters.ts';
import type { ParticipantRow } from '../participants.ts';
import { peopleBehind, type Recipient } from '../recipients.ts';
import { settings } from '../settings.ts';
import { calendarOrganiser } from './event-letters.ts';
import { readersOf } from './schedule-letters.ts';

export interface Handover {
	/** As it is now, with its new SEQUENCE. */
	meeting: typeof meetings.$inferSelect;
	own: ParticipantRow;
	partner: ParticipantRow;
	slot: typeof slots.$inferSelect;
	place: typeof places.$inferSelect;
	giver: typeof delegates.$inferSelect;
	taker: typeof delegates.$inferSelect;
}

const SENTENCES = {
	given: { subject: m.mail_handover_given_subject, text: m.mail_handover_given_text },
	taken: { subject: m.mail_handover_taken_subject, text: m.mail_handover_taken_text },
	told: { subject: m.mail_handover_told_subject, text: m.mail_handover_told_text }
};

export async function handoverLetters(tx: Db, event: EventRow, news: Handover): Promise<Letter[]> {
	const { giver, taker, own, partner } = news;
	const { reachable } = await readersOf(tx, event, [giver.id, taker.id]);
	const inside = reachable.flatMap(({ delegateId, to }) => {
		const kind = delegateId === giver.id ? ('given' as const) : ('taken' as const);
		return to.map((reader) => ({ ...letter(event, kind, news, reader), companyId: own.companyId }));
	});
	const outside = await peopleBehind(tx, event, [partner.id]);
	return [
		...inside,
		...outside.map((reader) => ({ ...letter(event, 'told', news, reader), companyId: partner.companyId }))
	];
}

function letter(event: EventRow, kind: keyof typeof SENTENCES, news: Handover, to: Recipient): Letter {
	const options = { locale: to.language };
	const { own, partner, slot, place, giver, taker } = news;
	const colleague = (kind === 'taken' ? giver : taker).name || m.mail_agenda_unnamed({}, options);
	const link = `${settings.origin}/events/${event.slug}/my-day`;
	const when = {
		day: dayText(slot.startsAt, event.zone, to.language),
		time: timeRangeText(slot.startsAt, slot.endsAt, event.zone),
		place: place.label
	};
	const params = {
		...{ name: to.name, event: event.name, firm: own.name, partner: partner.name, colleague, link },
		when: m.mail_meeting_when(when, options)
	};
	return {
		to: to.email,
		userId: to.userId,
		eventId: event.id,
		kind: `handover-${kind}`,
		language: to.language,
		subject: SENTENCES[kind].subject(params, options),
		text: SENTENCES[kind].text(params, options),
		link,
		...(kind !== 'told' && { attachment: entry(event, news, to, kind === 'given') })
	};
}

/** The meeting as one person's calendar is to have it from now on: gone, or there. */
function entry(event: EventRow, { meeting, partner, slot, place }: Handover, to: Recipient, gone: boolean) {
	const content = calendarInvitation({
		entry: {
			uid: entryUid('meeting', meeting.id, new URL(settings.origin).hostname),
			sequence: meeting.sequence,
			startsAt: slot.startsAt,
			endsAt: slot.endsAt,
			title: m.meeting_calendar_title({ firm: partner.name }, { locale: to.language }),
			location: place.address ?? place.label,
			...(place.address && { link: place.address }),
			cancelled: gone,
			changedAt: meeting.updatedAt
		},
		organiser: calendarOrganiser(event),
		attendees: [{ name: to.name, email: to.email }],
		now: meeting.updatedAt
	});
	const method = gone ? 'CANCEL' : 'REQUEST';
	return {
		name: gone ? 'cancelled.ics' : 'meeting.ics',
		type: `text/calendar; method=${method}; charset=utf-8`,
		content
	};
}
