import { tzOffset } from '@date-fns/tz/tzOffset';

/**
 * A wall-clock time of one day, placed on the one line of instants.
 * Twice a year it is not one-to-one: in spring an hour is missing, in autumn an hour happens twice.
 */
export type Moment =
	| { kind: 'once'; instant: Date }
	/** The clock jumps over this time; `instant` is the time read on a clock that nobody changed (02:30 becomes 03:30). */
	| { kind: 'missing'; instant: Date }
	| { kind: 'twice'; earlier: Date; later: Date };

/** A day and a time as people at the event say them: 'YYYY-MM-DD' and 'HH:MM'. */
export interface WallClock {
	date: string;
	time: string;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
const NAMED_ZONE = /^[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z0-9_+-]*)+$/;

let listed: readonly string[] | undefined;

/** Every IANA zone this machine knows, in alphabetical order, 'UTC' last: what a person chooses from. */
export function zones(): readonly string[] {
	listed ??= [...Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/') && zone !== 'Etc/UTC'), 'UTC'];
	return listed;
}

/** Whether `zone` is an IANA name (an alias such as Europe/Kyiv counts; '+02:00' and 'CET' do not: they know no summer time). */
export function isZone(zone: string): boolean {
	if (zones().includes(zone)) return true;
	if (!NAMED_ZONE.test(zone)) return false;
	return !Number.isNaN(tzOffset(zone, new Date(0)));
}

/** Whether `date` is a day that exists, written 'YYYY-MM-DD'. */
export function isDate(date: string): boolean {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
	if (!match) return false;
	const day = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
	// Date.UTC reads the years 0 to 99 as 1900 to 1999, and 30 February as 2 March; both come back different.
	return day.toISOString().slice(0, 10) === date;
}

/** Minutes since midnight of an 'HH:MM' (00:00 to 23:59, and 24:00 for the end of the day), or undefined if it is no time. */
export function minutesOfDay(time: string): number | undefined {
	const match = /^(\d{2}):(\d{2})$/.exec(time);
	if (!match) return undefined;
	const minutes = Number(match[1]) * 60 + Number(match[2]);
	return Number(match[2]) < 60 && minutes <= 24 * 60 ? minutes : undefined;
}

/** How far the clocks of `zone` are ahead of UTC at `instant`, in minutes (Rome in winter: 60). */
export function offsetMinutes(instant: Date, zone: string): number {
	const offset = tzOffset(zone, instant);
	if (Number.isNaN(offset)) throw new Error(`No offset for zone "${zone}" at ${instant.toISOString()}`);
	return offset;
}

/**
 * The instant at which clocks in `zone` show `time` on `date`. '24:00' is midnight at the end of that day.
 * Throws if date, time or zone are not what `isDate`, `minutesOfDay` and `isZone` accept: ask them first.
 */
export function momentOf(date: string, time: string, zone: string): Moment {
	const minutes = minutesOfDay(time);
	if (!isDate(date) || minutes === undefined) throw new Error(`Not a date and time: "${date}" "${time}"`);
	const asIfUtc = Date.parse(`${date}T00:00:00Z`) + minutes * MINUTE;

	// Whatever the clock does that day, the offset is the one in force a day before or the one a day after.
	const before = offsetMinutes(new Date(asIfUtc - DAY), zone);
	const after = offsetMinutes(new Date(asIfUtc + DAY), zone);
	const candidates = [...new Set([before, after])]
		.map((offset) => ({ offset, instant: new Date(asIfUtc - offset * MINUTE) }))
		.filter(({ offset, instant }) => offsetMinutes(instant, zone) === offset)
		.map(({ instant }) => instant)
		.sort((one, other) => one.getTime() - other.getTime());

	if (candidates.length === 0) return { kind: 'missing', instant: new Date(asIfUtc - before * MINUTE) };
	if (candidates.length === 1) return { kind: 'once', instant: candidates[0] };
	return { kind: 'twice', earlier: candidates[0], later: candidates[1] };
}

/** The one instant a wall-clock time stands for: the earlier one where it happens twice, the shifted one where it is missing. */
export function instantOf(date: string, time: string, zone: string): Date {
	const moment = momentOf(date, time, zone);
	return moment.kind === 'twice' ? moment.earlier : moment.instant;
}

/** What calendar and clock show in `zone` at `instant`. */
export function wallClock(instant: Date, zone: string): WallClock {
	const shifted = new Date(instant.getTime() + offsetMinutes(instant, zone) * MINUTE).toISOString();
	return { date: shifted.slice(0, 10), time: shifted.slice(11, 16) };
}

/** Local midnights around `date` in `zone`: the instants from which and until which it is that day there. */
export function dayBounds(date: string, zone: string): { from: Date; until: Date } {
	return { from: instantOf(date, '00:00', zone), until: instantOf(date, '24:00', zone) };
}
