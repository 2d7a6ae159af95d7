import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFeed, calendarInvitation, entryUid, type CalendarEntry } from './icalendar.ts';
import { instantOf } from './zones.ts';

const now = new Date('2027-04-01T08:30:00Z');
const entry: CalendarEntry = {
	uid: entryUid('meeting', '8f2c', 'fondaco.example'),
	sequence: 0,
	startsAt: new Date('2027-04-07T12:20:00Z'),
	endsAt: new Date('2027-04-07T12:40:00Z'),
	title: 'Meeting with Baldai & Co.',
	location: 'Table 7, Hall B',
	cancelled: false
};
const feed = (...entries: CalendarEntry[]) =>
	calendarFeed({ name: 'Fondaco', zone: 'Europe/Rome', now, entries: entries.length > 0 ? entries : [entry] });
const organiser = { name: 'Camera di Commercio, Milano', email: 'fair@camera.example' };
const guest = { name: 'Żaneta "Żan" Łęcka; export', email: 'zaneta@meble.example' };

function parse(text: string) {
	const calendar = new ICAL.Component(ICAL.parse(text));
	return {
		calendar,
		events: calendar.getAllSubcomponents('vevent').map((component) => ({ component, event: new ICAL.Event(component) }))
	};
}

/** The lines of a file with their length in octets; RFC 5545 § 3.1 allows 75 without the line end. */
function octets(text: string): number[] {
	return text.split('\r\n').map((line) => Buffer.byteLength(line));
}

describe('a personal feed', () => {
	test('is what an independent reader expects', () => {
		const { calendar, events } = parse(
			feed({ ...entry, sequence: 3, changedAt: now, link: 'https://fondaco.example/m/8f2c' })
		);
		expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
		expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
		expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Fondaco');
		expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT30M');
		expect(events).toHaveLength(1);
		const { component, event } = events[0];
		expect({
			uid: event.uid,
			sequence: event.sequence,
			summary: event.summary,
			location: event.location,
			starts: event.startDate.toJSDate(),
			ends: event.endDate.toJSDate(),
			stamp: String(component.getFirstPropertyValue('dtstamp')),
			changed: String(component.getFirstPropertyValue('last-modified')),
			status: component.getFirstPropertyValue('status'),
			url: component.getFirstPropertyValue('url')
		}).toEqual({
			uid: 'meeting-8f2c@fondaco.example',
			sequence: 3,
			summary: 'Meeting with Baldai & Co.',
			location: 'Table 7, Hall B',
			starts: entry.startsAt,
			ends: entry.endsAt,
			stamp: '2027-04-01T08:30:00Z',
			changed: '2027-04-01T08:30:00Z',
			status: 'CONFIRMED',
			url: 'https://fondaco.example/m/8f2c'
		});
	});

	test('names nobody: no attendee, no organiser, no mail address but in the uid', () => {
		const text = feed();
		expect(text).not.toMatch(/ATTENDEE|ORGANIZER|mailto/i);
		expect(text.replaceAll(entry.uid, '')).not.toContain('@');
	});

	test('keeps cancelled meetings, so that they vanish from phones, and takes no time for them', () => {
		const { events } = parse(feed(entry, { ...entry, uid: 'meeting-9@fondaco.example', sequence: 2, cancelled: true }));
		expect(
			events.map(({ component, event }) => [
				event.uid,
				component.getFirstPropertyValue('status'),
				component.getFirstPropertyValue('transp')
			])
		).toEqual([
			['meeting-8f2c@fondaco.example', 'CONFIRMED', 'OPAQUE'],
			['meeting-9@fondaco.example', 'CANCELLED', 'TRANSPARENT']
		]);
	});

	test('is a valid calendar without any meeting', () => {
		const text = calendarFeed({ name: 'Fondaco', zone: 'Europe/Rome', now, entries: [] });
		expect(parse(text).events).toEqual([]);
		expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
	});

	test('is the same text for the same data: it has no clock of its own', () => {
		expect(feed()).toBe(feed());
	});

	test('cannot be broken by the name of the calendar', () => {
		const name = 'Fiera; Milano, Łódź\r\nEND:VCALENDAR\nX-EVIL:1';
		const { calendar, events } = parse(calendarFeed({ name, zone: 'Europe/Rome', now, entries: [entry] }));
		// ical.js hands out the values of X- properties as they stand in the file.
		expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Fiera\\; Milano\\, Łódź\\nEND:VCALENDAR\\nX-EVIL:1');
		expect(calendar.getFirstPropertyValue('x-evil')).toBeNull();
		expect(events).toHaveLength(1);
	});
});

describe('an invitation', () => {
	test('asks with REQUEST and names organiser and attendee', () => {
		const { calendar, events } = parse(calendarInvitation({ entry, organiser, attendees: [guest], now }));
		expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
		const [{ component, event }] = events;
		const attendee = component.getFirstProperty('attendee');
		expect(component.getFirstProperty('organizer')?.getFirstParameter('cn')).toBe(organiser.name);
		expect(String(event.organizer).toLowerCase()).toBe('mailto:fair@camera.example');
		expect(String(attendee?.getFirstValue()).toLowerCase()).toBe('mailto:zaneta@meble.example');
		expect(attendee?.getFirstParameter('partstat')).toBe('ACCEPTED');
		expect(attendee?.getFirstParameter('rsvp')).toBe('FALSE');
	});

	test('a name with quotes, commas and semicolons comes back whole', () => {
		const text = calendarInvitation({ entry, organiser, attendees: [guest], now }).replaceAll('\r\n ', '');
		// RFC 6868 writes a quote inside a parameter as ^'.
		expect(text).toContain(`CN="Żaneta ^'Żan^' Łęcka; export"`);
	});

	test('a move keeps the uid and raises the sequence', () => {
		const moved = {
			...entry,
			sequence: 1,
			startsAt: new Date('2027-04-07T13:00:00Z'),
			endsAt: new Date('2027-04-07T13:20:00Z')
		};
		const [first, second] = [entry, moved].map(
			(one) => parse(calendarInvitation({ entry: one, organiser, attendees: [guest], now })).events[0].event
		);
		expect([second.uid, second.sequence > first.sequence]).toEqual([first.uid, true]);
	});

	test('a cancelled meeting is taken back with CANCEL', () => {
		const text = calendarInvitation({
			entry: { ...entry, sequence: 2, cancelled: true },
			organiser,
			attendees: [guest],
			now
		});
		const { calendar, events } = parse(text);
		expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
		expect(events[0].component.getFirstPropertyValue('status')).toBe('CANCELLED');
		expect([events[0].event.uid, events[0].event.sequence]).toEqual([entry.uid, 2]);
		expect(events[0].component.getFirstProperty('attendee')).not.toBeNull();
	});

	test('to nobody, or to what is no address, is a bug', () => {
		expect(() => calendarInvitation({ entry, organiser, attendees: [], now })).toThrow('Nobody');
		const wrong = { name: 'A', email: 'a@b.example\r\nATTENDEE:mailto:c@d.example' };
		expect(() => calendarInvitation({ entry, organiser, attendees: [wrong], now })).toThrow('Not an e-mail address');
	});
});

describe('on the days the clock changes', () => {
	test.each([
		['the last minute before the jump', '2027-03-28', '01:40', '2027-03-28T00:40:00Z'],
		['the first minute after it', '2027-03-28', '03:00', '2027-03-28T01:00:00Z'],
		['a fair on the Sunday itself', '2027-03-28', '10:00', '2027-03-28T08:00:00Z'],
		['the hour before the clock goes back', '2026-10-25', '01:40', '2026-10-24T23:40:00Z'],
		['the morning after it went back', '2026-10-25', '10:00', '2026-10-25T09:00:00Z']
	])('%s is read back as the same instant', (_title, date, time, expected) => {
		const startsAt = instantOf(date, time, 'Europe/Rome');
		const endsAt = new Date(startsAt.getTime() + 20 * 60_000);
		const { event } = parse(feed({ ...entry, startsAt, endsAt })).events[0];
		expect(event.startDate.toJSDate()).toEqual(new Date(expected));
		expect(event.duration.toSeconds()).toBe(20 * 60);
	});
});

describe('text', () => {
	const long =
		'Žąsų ūkio bendrovė „Šviežių ąžuolų lentos“ ir Árvíztűrő tükörfúrógép Kft. — ' +
		'susitikimas dėl baldų, ąžuolo; bútor és faáru 🪑🪵👩🏽‍🔧, žr. C:\\katalogas\\2027\nAntra eilutė; trečia, ketvirta\r\n\r\nKöszönjük 🤝';

	test('in Lithuanian and Hungarian with emoji, commas, semicolons and line breaks comes back whole', () => {
		const text = feed({ ...entry, title: long, description: long.repeat(3), location: long });
		const { event } = parse(text).events[0];
		const read = long.replaceAll('\r\n', '\n');
		expect([event.summary, event.location, event.description]).toEqual([read, read, read.repeat(3)]);
	});

	test('is folded at 75 octets, never inside a letter', () => {
		const text = feed({ ...entry, title: long, description: long.repeat(3) });
		expect(Math.max(...octets(text))).toBeLessThanOrEqual(75);
		expect(octets(text).filter((length) => length > 60).length).toBeGreaterThan(10);
		expect(text).not.toContain('\ufffd');
		expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(text))).toBe(text);
	});

	test('cannot smuggle in properties', () => {
		const title = 'Nice\r\nATTENDEE:mailto:spy@example.org\r\nEND:VEVENT';
		const { events } = parse(feed({ ...entry, title }));
		expect(events).toHaveLength(1);
		expect(events[0].component.getAllProperties('attendee')).toEqual([]);
	});

	test('loses control characters, which calendars refuse', () => {
		expect(parse(feed({ ...entry, title: 'A\u0000B\u0007C\tD' })).events[0].event.summary).toBe('ABC\tD');
	});

	test('an address with commas and semicolons stays an address', () => {
		const link = 'https://video.example/room;id=7,8?pwd=a%20b&x=1';
		const { component } = parse(feed({ ...entry, link })).events[0];
		const url = String(component.getFirstPropertyValue('url'));
		expect(decodeURIComponent(url)).toBe(decodeURIComponent(link));
		expect(url).not.toContain('\\');
	});

	test('a link that is no address is left out', () => {
		expect(parse(feed({ ...entry, link: 'ask at the desk' })).events[0].component.getFirstProperty('url')).toBeNull();
	});

	test('of any kind survives, and no line is longer than 75 octets', () => {
		// Carriage returns become line feeds and control characters go; everything else must come back.
		const words = fc.string({ unit: 'grapheme', maxLength: 200 });
		fc.assert(
			fc.property(words, words, (title, description) => {
				const text = feed({ ...entry, title, description: `d${description}` });
				const { event } = parse(text).events[0];
				expect(event.summary).toBe(title);
				expect(event.description).toBe(`d${description}`);
				expect(Math.max(...octets(text))).toBeLessThanOrEqual(75);
			}),
			{ numRuns: 300 }
		);
	});
});

test('an entry that ends before it starts, or a uid with a line break, is a bug', () => {
	expect(() => feed({ ...entry, endsAt: entry.startsAt })).toThrow(entry.uid);
	expect(() => feed({ ...entry, uid: 'a\r\nb' })).toThrow('Not a calendar uid');
});
