import { m } from '#lib/paraglide/messages.js';
import { calendarInvitation, entryUid } from '#lib/calendar/icalendar.ts';
import { dayText, timeRangeText } from '#lib/calendar/display.ts';
import type { EventRow } from '../events.ts';
import type { Letter } from '../letters.ts';
import type { FirmRecipient, Recipient } from '../recipients.ts';
import { settings } from '../settings.ts';

const address = (event: Pick<EventRow, 'slug'>, path = '') => `${settings.origin}/events/${event.slug}${path}`;

type Sentence = (
	params: { name: string; firm: string; event: string; reason: string; link: string },
	options: { locale: Recipient['language'] }
) => string;

const REGISTRATION: Record<string, { subject: Sentence; text: Sentence }> = {
	applied: { subject: m.mail_registration_applied_subject, text: m.mail_registration_applied_text },
	approved: { subject: m.mail_registration_approved_subject, text: m.mail_registration_approved_text },
	'changes-asked': { subject: m.mail_registration_changes_subject, text: m.mail_registration_changes_text },
	refused: { subject: m.mail_registration_refused_subject, text: m.mail_registration_refused_text },
	withdrawn: { subject: m.mail_registration_withdrawn_subject, text: m.mail_registration_withdrawn_text }
};

/** What became of a firm's registration: one letter for the state it is in now. */
export function registrationLetter(
	event: EventRow,
	participant: { name: string; state: string; reason: string | null },
	to: FirmRecipient
): Letter {
	const { subject, text } = REGISTRATION[participant.state];
	const link = address(event, participant.state === 'approved' ? '' : '/register');
	const params = { name: to.name, firm: participant.name, event: event.name, reason: participant.reason ?? '', link };
	return {
		...envelope(event, to),
		kind: `registration-${participant.state}`,
		subject: subject(params, { locale: to.language }),
		text: text(params, { locale: to.language }),
		link
	};
}

export interface LostMeeting {
	id: string;
	/** The SEQUENCE this news carries. */
	sequence: number;
	/** The firm on the other side, as the recipient knows it. */
	partner: string;
	/** When and where it stood, if people had been told. */
	was: { startsAt: Date; endsAt: Date; place: string } | null;
}

/** A meeting is off because the other firm has withdrawn; the calendar entry goes with it. */
export function firmWithdrewLetter(event: EventRow, meeting: LostMeeting, to: FirmRecipient): Letter {
	return lostLetter(event, meeting, to, 'firm-withdrew', {
		subject: m.mail_firm_withdrew_subject,
		text: m.mail_firm_withdrew_text
	});
}

/** A meeting has lost its slot or place and waits for a new one; the old calendar entry goes. */
export function meetingUnplacedLetter(event: EventRow, meeting: LostMeeting, to: FirmRecipient): Letter {
	return lostLetter(event, meeting, to, 'meeting-unplaced', {
		subject: m.mail_meeting_unplaced_subject,
		text: m.mail_meeting_unplaced_text
	});
}

/** One of the two firms, or the organiser, has called the meeting off. */
export function meetingCancelledLetter(
	event: EventRow,
	meeting: LostMeeting,
	to: FirmRecipient,
	reason: string | null
): Letter {
	const text: LostSentence = (params, options) =>
		m.mail_meeting_cancelled_text({ ...params, reason: reason ?? '' }, options);
	return lostLetter(event, meeting, to, 'meeting-cancelled', { subject: m.mail_meeting_cancelled_subject, text });
}

type LostSentence = (
	params: { name: string; partner: string; event: string; when: string; link: string },
	options: { locale: Recipient['language'] }
) => string;

function lostLetter(
	event: EventRow,
	meeting: LostMeeting,
	to: FirmRecipient,
	kind: string,
	{ subject, text }: { subject: LostSentence; text: LostSentence }
): Letter {
	const options = { locale: to.language };
	const link = address(event, '/my-day');
	const { was, partner } = meeting;
	const when = was
		? m.mail_meeting_when(
				{
					day: dayText(was.startsAt, event.zone, to.language),
					time: timeRangeText(was.startsAt, was.endsAt, event.zone),
					place: was.place
				},
				options
			)
		: m.mail_meeting_no_time_yet({}, options);
	const params = { name: to.name, partner, event: event.name, when, link };
	return {
		...envelope(event, to),
		kind,
		subject: subject(params, options),
		text: text(params, options),
		link,
		...(was && { attachment: cancellation(event, meeting, was, to, subject(params, options)) })
	};
}

function cancellation(
	event: EventRow,
	meeting: LostMeeting,
	was: NonNullable<LostMeeting['was']>,
	to: FirmRecipient,
	title: string
) {
	const now = new Date();
	const content = calendarInvitation({
		entry: {
			uid: entryUid('meeting', meeting.id, new URL(settings.origin).hostname),
			sequence: meeting.sequence,
			startsAt: was.startsAt,
			endsAt: was.endsAt,
			title,
			location: was.place,
			cancelled: true,
			changedAt: now
		},
		organiser: calendarOrganiser(event),
		attendees: [{ name: to.name, email: to.email }],
		now
	});
	return { name: 'cancelled.ics', type: 'text/calendar; method=CANCEL; charset=utf-8', content };
}

/** Whom a calendar entry names as its organiser: the event's contact, or the installation's own address. */
export function calendarOrganiser(event: Pick<EventRow, 'name' | 'contactName' | 'contactEmail'>) {
	// MAIL_FROM may be written 'Fondaco <no-reply@…>'; a calendar wants the address alone.
	const own = /<([^>]+)>/.exec(settings.mailFrom)?.[1] ?? settings.mailFrom;
	return { name: event.contactName ?? event.name, email: event.contactEmail ?? own };
}

/** The event does not take place. */
export function eventCancelledLetter(event: EventRow, to: FirmRecipient): Letter {
	const params = { name: to.name, event: event.name, link: address(event) };
	const options = { locale: to.language };
	return {
		...envelope(event, to),
		kind: 'event-cancelled',
		subject: m.mail_event_cancelled_subject(params, options),
		text: m.mail_event_cancelled_text(params, options),
		link: params.link
	};
}

/** Asks somebody to help organise, or a delegate to link the account; the link works once. */
export function eventInvitationLetter(
	kind: 'organiser' | 'helper' | 'delegate',
	event: EventRow,
	to: Recipient,
	link: string
): Letter {
	const { subject, text } = {
		organiser: { subject: m.mail_invite_organiser_subject, text: m.mail_invite_organiser_text },
		helper: { subject: m.mail_invite_helper_subject, text: m.mail_invite_helper_text },
		delegate: { subject: m.mail_invite_delegate_subject, text: m.mail_invite_delegate_text }
	}[kind];
	const params = { name: to.name, event: event.name, link };
	return {
		...envelope(event, to),
		kind: `invite-${kind}`,
		subject: subject(params, { locale: to.language }),
		text: text(params, { locale: to.language }),
		link
	};
}

const envelope = (event: EventRow, to: Recipient | FirmRecipient) => ({
	to: to.email,
	userId: to.userId,
	language: to.language,
	eventId: event.id,
	companyId: 'companyId' in to ? to.companyId : null
});
