/** Letters about requests: what was asked, changed, proposed, and what became of it. Each in its reader's own language. */
import { dayText, shortDayText, timeRangeText } from '#lib/calendar/display.ts';
import type { Locale } from '#lib/i18n/languages.ts';
import { m } from '#lib/paraglide/messages.js';
import { createAnswerLink } from '../answer-links.ts';
import type { Booked } from '../booking.ts';
import type { Db } from '../db/index.ts';
import type { EventRow } from '../events.ts';
import type { Letter } from '../letters.ts';
import type { ParticipantRow } from '../participants.ts';
import { peopleBehind, type FirmRecipient } from '../recipients.ts';
import { settings } from '../settings.ts';

export interface RequestNews {
	/** The firm that is told, and the firm it is about. */
	to: ParticipantRow;
	from: ParticipantRow;
	requestId: string;
	purpose: string;
	expiresAt?: Date;
	/** Suitable times; none: whenever both are free. */
	times?: { startsAt: Date; endsAt: Date }[];
	booked?: Booked | null;
	reason?: string;
	note?: string | null;
}

const SENTENCES = {
	asked: { subject: m.mail_request_asked_subject, text: m.mail_request_asked_text },
	edited: { subject: m.mail_request_edited_subject, text: m.mail_request_edited_text },
	proposed: { subject: m.mail_request_proposed_subject, text: m.mail_request_proposed_text },
	accepted: { subject: m.mail_request_accepted_subject, text: m.mail_request_accepted_text },
	'proposal-accepted': { subject: m.mail_request_proposal_accepted_subject, text: m.mail_request_accepted_text },
	booked: { subject: m.mail_request_booked_subject, text: m.mail_request_booked_text },
	declined: { subject: m.mail_request_declined_subject, text: m.mail_request_declined_text },
	'proposal-declined': {
		subject: m.mail_request_proposal_declined_subject,
		text: m.mail_request_proposal_declined_text
	},
	withdrawn: { subject: m.mail_request_withdrawn_subject, text: m.mail_request_withdrawn_text },
	expired: { subject: m.mail_request_expired_subject, text: m.mail_request_expired_text }
};

type Kind = keyof typeof SENTENCES;

/** One line for each time, under each other. */
function timesText(times: NonNullable<RequestNews['times']>, zone: string, locale: Locale): string {
	if (times.length === 0) return m.meeting_any_time({}, { locale });
	return times
		.map(({ startsAt, endsAt }) => `${shortDayText(startsAt, zone, locale)} ${timeRangeText(startsAt, endsAt, zone)}`)
		.join('\n');
}

function letter(event: EventRow, kind: Kind, news: RequestNews, to: FirmRecipient, link: string): Letter {
	const options = { locale: to.language };
	const { booked, expiresAt } = news;
	const when = booked
		? m.mail_meeting_when(
				{
					day: dayText(booked.slot.startsAt, event.zone, to.language),
					time: timeRangeText(booked.slot.startsAt, booked.slot.endsAt, event.zone),
					place: booked.place.label
				},
				options
			)
		: m.mail_meeting_no_time_yet({}, options);
	const params = {
		name: to.name,
		firm: news.from.name,
		event: event.name,
		purpose: news.purpose,
		note: news.note ?? '',
		times: news.times ? timesText(news.times, event.zone, to.language) : '',
		until: expiresAt ? dayText(expiresAt, event.zone, to.language) : '',
		when,
		link
	};
	return {
		to: to.email,
		userId: to.userId,
		companyId: to.companyId,
		eventId: event.id,
		kind: `request-${kind}`,
		language: to.language,
		subject: SENTENCES[kind].subject(params, options),
		// A line nobody wrote leaves no hole.
		text: SENTENCES[kind].text(params, options).replace(/\n{3,}/g, '\n\n'),
		link
	};
}

/** Letters that wait for an answer: each reader gets a link of their own to give it. */
const ASKING: readonly Kind[] = ['asked', 'edited', 'proposed'];

/** One letter for everybody of the firm that is told. */
export async function requestLetters(tx: Db, event: EventRow, kind: Kind, news: RequestNews): Promise<Letter[]> {
	const { requestId, expiresAt } = news;
	const letters: Letter[] = [];
	for (const to of await peopleBehind(tx, event, [news.to.id])) {
		const link =
			expiresAt && ASKING.includes(kind)
				? await createAnswerLink(tx, { requestId, to, expiresAt })
				: `${settings.origin}/events/${event.slug}/requests#${requestId}`;
		letters.push(letter(event, kind, news, to, link));
	}
	return letters;
}
