/** FullCalendar, dressed for an agenda: only the event's days and the hours in use. */
import type { Locale } from '#lib/i18n/languages.ts';

export interface CalendarEntry {
	id: string;
	title: string;
	startsAt: Date;
	endsAt: Date;
	/** Table or room. */
	place: string;
}

interface View {
	days: string[];
	entries: CalendarEntry[];
	zone: string;
	language: Locale;
}

const LOCALES = {
	en: () => import('fullcalendar/locales/en-gb'),
	it: () => import('fullcalendar/locales/it'),
	pl: () => import('fullcalendar/locales/pl'),
	lt: () => import('fullcalendar/locales/lt'),
	hu: () => import('fullcalendar/locales/hu'),
	es: () => import('fullcalendar/locales/es'),
	sv: () => import('fullcalendar/locales/sv'),
	de: () => import('fullcalendar/locales/de')
} satisfies Record<Locale, unknown>;

/** Draws the calendar in `node`; resolves to what takes it away again. Nothing is drawn in a node that is gone by then. */
export async function calendarOn(node: HTMLElement, { days, entries, zone, language }: View): Promise<() => void> {
	const [{ Calendar }, timeGrid, theme, locale] = await Promise.all([
		import('fullcalendar'),
		import('fullcalendar/timegrid'),
		import('fullcalendar/themes/classic'),
		LOCALES[language](),
		import('fullcalendar/skeleton.css'),
		import('fullcalendar/themes/classic/theme.css'),
		import('fullcalendar/themes/classic/palette.css')
	]);
	if (!node.isConnected) return () => {};
	const hours = entries.flatMap(({ startsAt, endsAt }) => [hourIn(startsAt, zone), hourIn(endsAt, zone)]);
	const calendar = new Calendar(node, {
		plugins: [timeGrid.default, theme.default],
		locale: locale.default,
		timeZone: zone,
		initialView: 'days',
		views: { days: { type: 'timeGrid', dayCount: Math.min(days.length, 7) } },
		initialDate: days[0],
		validRange: { start: days[0] },
		headerToolbar: false,
		allDaySlot: false,
		slotMinTime: `${Math.max(0, Math.min(...hours, 24) - 1)}:00`,
		slotMaxTime: `${Math.min(24, Math.max(...hours, 0) + 1)}:00`,
		slotDuration: '00:15',
		slotHeaderFormat: { hour: '2-digit', minute: '2-digit' },
		height: 'auto',
		nowIndicator: true,
		events: entries.map(({ id, title, startsAt, endsAt, place }) => ({
			id,
			title: place ? `${title} · ${place}` : title,
			start: startsAt.toISOString(),
			end: endsAt.toISOString(),
			url: `#meeting-${id}`
		}))
	});
	calendar.render();
	return () => calendar.destroy();
}

/** The hour a clock in the zone shows, 0 to 23. */
const hourIn = (instant: Date, zone: string): number =>
	Number(new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', timeZone: zone }).format(instant));
