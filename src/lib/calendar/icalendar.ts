import ical, {
	ICalAttendeeRole,
	ICalAttendeeStatus,
	ICalCalendarMethod,
	ICalEventStatus,
	ICalEventTransparency,
	type ICalCalendar,
	type ICalEvent
} from 'ical-generator';

/** One meeting or session as a person's calendar should show it. Times are written in UTC, which every calendar turns into its own. */
export interface CalendarEntry {
	/** Never changes and is never used again: `entryUid`. */
	uid: string;
	/** Rises with every change of time, place or state (RFC 5545 § 3.8.7.4). */
	sequence: number;
	startsAt: Date;
	endsAt: Date;
	title: string;
	description?: string;
	/** 'Table 7, Hall B' or the room's address; for an online meeting its link may stand here too. */
	location?: string;
	/** The address of the video room or of the meeting's page. */
	link?: string;
	cancelled: boolean;
	/** When it last changed, for LAST-MODIFIED. */
	changedAt?: Date;
}

export interface Person {
	name: string;
	email: string;
}

/** The stable name of a meeting in everybody's calendar: `meeting-8f2c@fondaco.example`. */
export function entryUid(kind: 'meeting' | 'session', id: string, host: string): string {
	return `${kind}-${id}@${host}`;
}

/**
 * A person's own calendar to subscribe to (METHOD:PUBLISH). It names no attendees: whoever has the secret address
 * sees what the person sees, never other people's addresses. Cancelled entries stay in it, so that they vanish from phones.
 * `now` becomes DTSTAMP. Source: RFC 5545, RFC 5546 § 3.2.1, RFC 7986 (NAME, REFRESH-INTERVAL).
 */
export function calendarFeed(feed: {
	name: string;
	zone: string;
	now: Date;
	entries: readonly CalendarEntry[];
	refreshMinutes?: number;
}): string {
	const calendar = newCalendar(ICalCalendarMethod.PUBLISH);
	// The library writes the name as it is; a comma or a line break in it would break the file.
	calendar.name(escapeText(feed.name));
	calendar.ttl((feed.refreshMinutes ?? 30) * 60);
	calendar.x('X-WR-TIMEZONE', feed.zone);
	for (const entry of feed.entries) addEntry(calendar, entry, feed.now);
	return asText(calendar);
}

export interface Invitation {
	entry: CalendarEntry;
	organiser: Person;
	/** Usually the one person the letter goes to: everybody named here sees the others' addresses. */
	attendees: readonly Person[];
	/** Becomes DTSTAMP. */
	now: Date;
}

/**
 * The calendar part of a letter: METHOD:REQUEST, or METHOD:CANCEL where the entry is cancelled. Attendees stand as having
 * accepted and no reply is asked for: both sides agreed before the meeting got its time. Source: RFC 5546 § 3.2.2 and § 3.2.5.
 */
export function calendarInvitation({ entry, organiser, attendees, now }: Invitation): string {
	if (attendees.length === 0) throw new Error(`Nobody is invited to ${entry.uid}`);
	const calendar = newCalendar(entry.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST);
	const event = addEntry(calendar, entry, now);
	event.organizer({ name: plain(organiser.name), email: address(organiser) });
	for (const person of attendees) {
		event.createAttendee({
			name: plain(person.name),
			email: address(person),
			role: ICalAttendeeRole.REQ,
			status: ICalAttendeeStatus.ACCEPTED,
			rsvp: false
		});
	}
	return asText(calendar);
}

function newCalendar(method: ICalCalendarMethod): ICalCalendar {
	return ical({ prodId: { company: 'Fondaco', product: 'Agenda', language: 'EN' }, method });
}

function addEntry(calendar: ICalCalendar, entry: CalendarEntry, now: Date): ICalEvent {
	const { uid, sequence, startsAt, endsAt } = entry;
	if (!/^[\w.@-]+$/.test(uid)) throw new Error(`Not a calendar uid: "${uid}"`);
	if (!(startsAt < endsAt)) throw new Error(`${uid} ends ${endsAt.toISOString()}, not after ${startsAt.toISOString()}`);
	return calendar.createEvent({
		id: uid,
		sequence,
		stamp: now,
		start: startsAt,
		end: endsAt,
		summary: plain(entry.title),
		description: entry.description ? plain(entry.description) : null,
		location: entry.location ? plain(entry.location) : null,
		url: uriValue(entry.link),
		lastModified: entry.changedAt ?? null,
		status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
		transparency: entry.cancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE
	});
}

// The library folds at 75 octets but leaves out the last line's end, which RFC 5545 § 3.1 asks for.
function asText(calendar: ICalCalendar): string {
	return `${calendar.toString()}\r\n`;
}

// RFC 5545 § 3.1 allows no control characters but tab; one pasted from a spreadsheet makes Outlook refuse the file.
function plain(text: string): string {
	// eslint-disable-next-line no-control-regex
	return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
}

function escapeText(text: string): string {
	return plain(text)
		.replace(/[\\;,]/g, (character) => `\\${character}`)
		.replace(/\r\n|\r|\n/g, '\\n');
}

// A URI value is not TEXT: the backslashes the library puts before commas and semicolons would become part of the address.
// What is no address at all is left out: the rest of a person's day must still reach the phone.
function uriValue(link: string | undefined): string | null {
	if (!link || !URL.canParse(link)) return null;
	return new URL(link).href.replaceAll(',', '%2C').replaceAll(';', '%3B').replaceAll('\\', '%5C');
}

function address({ email }: Person): string {
	if (!/^[^\s,;:<>"\\]+@[^\s,;:<>"\\]+$/.test(email)) throw new Error(`Not an e-mail address: "${email}"`);
	return email;
}
