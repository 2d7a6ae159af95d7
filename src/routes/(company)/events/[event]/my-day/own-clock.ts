import { shownTime } from '#lib/calendar/display.ts';

/** What the reader's own clock shows at that moment; undefined where it shows the same as the event's. */
export function ownClock(startsAt: Date, eventZone: string, readerZone: string): string | undefined {
	return shownTime({ startsAt }, eventZone, readerZone, 'en').reader?.time;
}
