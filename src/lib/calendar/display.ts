import { offsetMinutes, wallClock } from './zones.ts';

/** A time shown in the event's zone and, where the reader's clock differs at that moment, in the reader's. */
export interface ShownTime {
	event: ZonedText;
	reader?: ZonedText & {
		/** The reader's calendar day against the event's: -1 the day before, 1 the day after. */ dayShift: -1 | 0 | 1;
	};
}

interface ZonedText {
	/** '14:20', or '14:20–14:40' where an end was given. */
	time: string;
	/** The day as people say it: 'Wednesday, 7 April 2027'. */
	day: string;
	zone: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

// Building an Intl format costs more than a hundred uses of it.
function format(locale: string, zone: string, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = `${locale}|${zone}|${name}`;
	let found = formats.get(key);
	if (!found) {
		// Bare 'en' is American to Intl: 4/7 would be 4 July to half of the readers.
		found = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...options, timeZone: zone });
		formats.set(key, found);
	}
	return found;
}

/** '14:20': twenty-four hours everywhere, because tables and badges print it so. */
export function timeText(instant: Date, zone: string): string {
	return wallClock(instant, zone).time;
}

/** '14:20–14:40'. */
export function timeRangeText(startsAt: Date, endsAt: Date, zone: string): string {
	return `${timeText(startsAt, zone)}–${timeText(endsAt, zone)}`;
}

/** 'Wednesday, 7 April 2027' in the reader's language. */
export function dayText(instant: Date, zone: string, locale: string): string {
	return format(locale, zone, 'day', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
		instant
	);
}

/** 'Wed 7 Apr': where there is little room. */
export function shortDayText(instant: Date, zone: string, locale: string): string {
	return format(locale, zone, 'short', { weekday: 'short', day: 'numeric', month: 'short' }).format(instant);
}

/** A plain date ('YYYY-MM-DD') as people say it; it has no zone, so none is applied. */
export function dateText(date: string, locale: string): string {
	return dayText(new Date(`${date}T12:00:00Z`), 'UTC', locale);
}

/** The zone as people say it at that moment: 'Central European Summer Time'. */
export function zoneText(zone: string, instant: Date, locale: string): string {
	return namePart(format(locale, zone, 'zone', { timeZoneName: 'long' }), instant, zone);
}

/** 'GMT+2': the zone where there is little room. */
export function zoneShortText(zone: string, instant: Date, locale: string): string {
	return namePart(format(locale, zone, 'offset', { timeZoneName: 'shortOffset' }), instant, zone);
}

/** An interval in event time and, only where the reader's clock shows something else, in the reader's time. */
export function shownTime(
	interval: { startsAt: Date; endsAt?: Date },
	eventZone: string,
	readerZone: string,
	locale: string
): ShownTime {
	const { startsAt, endsAt } = interval;
	const text = (zone: string): ZonedText => ({
		time: endsAt ? timeRangeText(startsAt, endsAt, zone) : timeText(startsAt, zone),
		day: dayText(startsAt, zone, locale),
		zone: zoneText(zone, startsAt, locale)
	});
	if (offsetMinutes(startsAt, eventZone) === offsetMinutes(startsAt, readerZone)) return { event: text(eventZone) };
	const [eventDate, readerDate] = [wallClock(startsAt, eventZone).date, wallClock(startsAt, readerZone).date];
	const dayShift = readerDate < eventDate ? -1 : readerDate > eventDate ? 1 : 0;
	return { event: text(eventZone), reader: { ...text(readerZone), dayShift } };
}

function namePart(formatter: Intl.DateTimeFormat, instant: Date, zone: string): string {
	return formatter.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
