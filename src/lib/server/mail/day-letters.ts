/** Letters of the day itself: what must be known at once. */
import { dayText, timeRangeText } from '#lib/calendar/display.ts';
import { m } from '#lib/paraglide/messages.js';
import type { EventRow } from '../events.ts';
import type { Letter } from '../letters.ts';
import type { FirmRecipient } from '../recipients.ts';
import { settings } from '../settings.ts';
import { letterTo } from './letter-to.ts';

export interface DelayNews {
	/** The firm that is late, as the reader knows it. */
	partner: string;
	/** None: on time after all. */
	minutes: number | null;
	startsAt: Date;
	endsAt: Date;
	place: string;
}

/** To the other firm: its partner comes late, or on time after all. */
export function delayLetter(event: EventRow, news: DelayNews, to: FirmRecipient): Letter {
	const { partner, minutes, startsAt, endsAt, place } = news;
	const when = m.mail_meeting_when(
		{ day: dayText(startsAt, event.zone, to.language), time: timeRangeText(startsAt, endsAt, event.zone), place },
		{ locale: to.language }
	);
	const link = `${settings.origin}/events/${event.slug}/my-day`;
	const words = { name: to.name, partner, event: event.name, minutes: minutes ?? 0, when, link };
	const about = { kind: minutes ? 'meeting-late' : 'meeting-on-time', companyId: to.companyId };
	const letter = minutes
		? letterTo(to, about, [m.mail_late_subject, m.mail_late_text], words)
		: letterTo(to, about, [m.mail_on_time_subject, m.mail_on_time_text], words);
	return { ...letter, eventId: event.id };
}
