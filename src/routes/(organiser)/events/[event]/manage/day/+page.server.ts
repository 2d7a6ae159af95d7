import { dateText, timeText } from '#lib/calendar/display.ts';
import { wallClock } from '#lib/calendar/zones.ts';
import { delaysToday } from '#lib/server/delays.ts';
import { eventToHelpAt } from '#lib/server/events.ts';
import { slotsOf } from '#lib/server/slots.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer, language }, params }) => {
	const event = await eventToHelpAt(viewer, params.event);
	const now = new Date();
	const today = wallClock(now, event.zone).date;
	const dates = [...new Set((await slotsOf(event.id)).map(({ date }) => date))].sort();
	const next = dates.find((date) => date > today);
	const time = (instant: Date) => timeText(instant, event.zone);
	return {
		asOf: time(now),
		takesPlace: dates.includes(today),
		nextDay: next ? dateText(next, language) : null,
		late: (await delaysToday(viewer, event, now)).map(({ saidAt, startsAt, ...row }) => ({
			...row,
			saidAt: time(saidAt),
			startsAt: time(startsAt)
		}))
	};
};
