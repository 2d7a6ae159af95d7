import type { RequestEvent } from '@sveltejs/kit';
import * as forms from '#lib/forms/requests.ts';
import { dateText, timeText } from '#lib/calendar/display.ts';
import { wallClock } from '#lib/calendar/zones.ts';
import { agendaOf, lastPublication, participantFor } from '#lib/server/agendas.ts';
import { delegatesOf } from '#lib/server/delegates.ts';
import { eventBySlug } from '#lib/server/events.ts';
import { feedAddress, renewFeed } from '#lib/server/feeds.ts';
import { colleagues, handOver } from '#lib/server/handovers.ts';
import { delaysOf, sayLate } from '#lib/server/delays.ts';
import { cancelMeeting, cancelRestOfDay, leftOfDay } from '#lib/server/meetings.ts';
import { isOver, rate, ratingsFor } from '#lib/server/ratings.ts';
import { slotsOf } from '#lib/server/slots.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer, language }, params, url }) => {
	const event = await eventBySlug(viewer, params.event);
	const participant = await participantFor(viewer, event, url.searchParams.get('for'));
	const all = await agendaOf(participant.id);
	const people = await delegatesOf([participant.id]);
	const others = await colleagues(event, participant.id, all, new Date());
	const asOf = new Date();
	const ratings = await ratingsFor(viewer, event, participant.id);
	const now = wallClock(asOf, event.zone);
	const dates = [...new Set((await slotsOf(event.id)).map(({ date }) => date))].sort();
	const published = await lastPublication(event.id);
	const timed = all.filter(({ at, state }) => at && state !== 'cancelled');
	const delays = await delaysOf(timed);
	const left = leftOfDay(event, timed, asOf);
	const next = timed.find(({ at }) => at && at.endsAt > new Date());
	return {
		asOf,
		zone: event.zone,
		venue: [event.venueName, event.venueAddress].filter(Boolean).join(', '),
		contact: { name: event.contactName, phone: event.contactPhone, email: event.contactEmail },
		published: published?.number ?? null,
		today: now.date,
		time: now.time,
		next: next?.id ?? null,
		/** With whom the rest of today would be. */
		left: left.map(({ partner }) => partner.name),
		days: dates.map((date) => ({
			date,
			label: dateText(date, language),
			meetings: timed.flatMap((meeting) => {
				if (meeting.at?.date !== date) return [];
				const { startsAt, endsAt } = meeting.at;
				return [
					{
						...meeting,
						at: { startsAt, endsAt, start: timeText(startsAt, event.zone), end: timeText(endsAt, event.zone) },
						/** Asked of the firm's own people once the meeting is over. */
						rates: ratings !== null && isOver(meeting, asOf),
						rating: ratings?.get(meeting.id) ?? null,
						colleagues: others.get(meeting.id) ?? [],
						/** What each side said of being late; `mayBeLate` while it is today and not over. */
						mayBeLate: left.includes(meeting),
						late: (delays.get(meeting.id) ?? []).map(({ participantId, minutes, saidAt }) => ({
							own: participantId === participant.id,
							minutes,
							at: timeText(saidAt, event.zone)
						})),
						own: meeting.own.map(({ name }) => name ?? '').filter(Boolean)
					}
				];
			})
		})),
		untimed: all
			.filter(({ at, state }) => !at && state === 'agreed')
			.map(({ id, partner, purpose }) => ({ id, partner, purpose })),
		feeds: people.map(({ id, name, feedToken }) => ({ id, name, address: feedAddress(feedToken) }))
	};
};

/** Whose day the page's address names. */
async function whose({ locals: { viewer }, params, url }: RequestEvent) {
	const fair = await eventBySlug(viewer, String(params.event));
	const { id } = await participantFor(viewer, fair, url.searchParams.get('for'));
	return { viewer, fair, id };
}

export const actions: Actions = {
	cancel: (event) =>
		submission(event, forms.meeting, async ({ meetingId, reason }) => {
			await cancelMeeting(event.locals.viewer, meetingId, reason);
			return { done: 'cancelled' as const };
		}),
	late: (event) =>
		submission(event, forms.late, async ({ meetingId, minutes }) => {
			const { viewer, id } = await whose(event);
			await sayLate(viewer, meetingId, id, minutes);
			return { done: 'late' as const };
		}),
	rest: (event) =>
		submission(event, forms.restOfDay, async ({ reason }) => {
			const { viewer, fair, id } = await whose(event);
			await cancelRestOfDay(viewer, fair, id, reason);
			return { done: 'rest' as const };
		}),
	handOver: (event) =>
		submission(event, forms.handover, async ({ meetingId, delegateId }) => {
			await handOver(event.locals.viewer, meetingId, delegateId);
			return { done: 'handed-over' as const };
		}),
	rate: (event) =>
		submission(event, forms.rating, async (input) => {
			const { viewer, fair, id } = await whose(event);
			await rate(viewer, fair, id, input);
			return { done: 'rated' as const };
		}),
	renew: (event) =>
		submission(event, forms.delegate, async ({ delegateId }) => {
			const fair = await eventBySlug(event.locals.viewer, event.params.event);
			await renewFeed(event.locals.viewer, fair, delegateId);
			return { done: 'renewed' as const };
		})
};
