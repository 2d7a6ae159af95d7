/** Something with a time in one day's list: a meeting, a session, travel, a free stretch. */
export interface DayEntry {
	id: string;
	/** Local time at the event, 24 hours: 09:20. */
	start: string;
	end: string;
	/** What the reader's own clock shows at the start, if the reader is in another zone: 10:20. */
	mine?: string;
	kind: 'meeting' | 'session' | 'travel' | 'free' | 'blocked';
	state?: 'past' | 'now' | 'next' | 'cancelled';
}

/**
 * Where the line "now" falls in a day.
 *
 * @param entries in order of start
 * @param now 24-hour local time, 09:20
 * @returns how many entries stand above the line
 */
export function entriesBefore(entries: readonly DayEntry[], now: string): number {
	const later = entries.findIndex((entry) => entry.start > now);
	return later === -1 ? entries.length : later;
}
