import { dateText, timeText } from '#lib/calendar/display.ts';
import { wallClock } from '#lib/calendar/zones.ts';
import { delaysToday } from '#lib/server/delays.ts';
import * as forms from '#lib/forms/schedules.ts';
import { mayOrganise } from '#lib/permissions.ts';
import { eventToHelpAt, eventToOrganise } from '#lib/server/events.ts';
import { fillPlace, freedToday } from '#lib/server/freed-places.ts';
import { slotsOf } from '#lib/server/slots.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer, language }, params }) => {
	const event = await eventToHelpAt(viewer, params.event);
	const now = new Date();
	const today = wallClock(now, event.zone).date;
	const dates = [...new Set((await slotsOf(event.id)).map(({ date }) => date))].sort();
	const next = dates.find((date) => date > today);
	const time = (instant: Date) => timeText(instant, event.zone);
	return {
		/** Helpers look on; who meets whom is the organisers' decision. */
		organises: mayOrganise(viewer, event),
		freed: (await freedToday(viewer, event, now)).map(({ startsAt, ...row }) => ({ ...row, startsAt: time(startsAt) })),
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

export const actions: Actions = {
	fill: (event) =>
		submission(event, forms.fill, async ({ meeting, slot, place }) => {
			const { id } = await eventToOrganise(event.locals.viewer, event.params.event);
			await fillPlace(event.locals.viewer, id, { meetingId: meeting, slotId: slot, placeId: place });
			return { done: 'filled' as const };
		})
};
