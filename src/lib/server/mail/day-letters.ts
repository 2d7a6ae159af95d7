/** Letters of the day itself: what must be known at once. */
import { dayText, timeRangeText } from '#lib/calendar/display.ts';
import { m } from '#lib/paraglide/messages.js';
import type { EventRow } from '../events.ts';
import type { Letter } from '../letters.ts';
import type { FreedPlace } from '../freed-places.ts';
import type { FirmRecipient, Recipient } from '../recipients.ts';
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

/** To an organiser: what has fallen free today, and who waits and could meet there. */
export function placesFreedLetter(event: EventRow, places: FreedPlace[], to: Recipient): Letter {
	const options = { locale: to.language };
	const lines = places.flatMap(({ startsAt, endsAt, place, was, could }) => [
		m.mail_place_freed_line(
			{ time: timeRangeText(startsAt, endsAt, event.zone), place, first: was.first, second: was.second },
			options
		),
		could.length
			? m.mail_place_freed_could(
					{ pairs: could.map(({ first, second }) => `${first} – ${second}`).join('; ') },
					options
				)
			: m.mail_place_freed_nobody({}, options)
	]);
	const link = `${settings.origin}/events/${event.slug}/manage/day`;
	const words = { name: to.name, event: event.name, places: lines.join('\n'), link };
	const letter = letterTo(to, { kind: 'place-freed' }, [m.mail_place_freed_subject, m.mail_place_freed_text], words);
	return { ...letter, eventId: event.id };
}
