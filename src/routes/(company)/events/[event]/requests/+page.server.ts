import * as forms from '#lib/forms/requests.ts';
import { dayText, shortDayText, timeRangeText } from '#lib/calendar/display.ts';
import { agendaOf, participantFor } from '#lib/server/agendas.ts';
import { acceptRequest, declineRequest, withdrawRequest } from '#lib/server/answers.ts';
import { eventBySlug } from '#lib/server/events.ts';
import { requestsOf, type ListedRequest } from '#lib/server/request-lists.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer, language }, params, url }) => {
	const event = await eventBySlug(viewer, params.event);
	const participant = await participantFor(viewer, event, url.searchParams.get('for'));
	const shown = (request: ListedRequest) => ({
		...request,
		until: dayText(request.expiresAt, event.zone, language),
		times: request.times.map(({ id, startsAt, endsAt }) => ({
			id,
			text: `${shortDayText(startsAt, event.zone, language)} ${timeRangeText(startsAt, endsAt, event.zone)}`
		}))
	});
	const { received, made } = await requestsOf(participant.id, new Date());
	const agreed = (await agendaOf(participant.id)).filter(({ state }) => state === 'agreed');
	return {
		received: received.map(shown),
		made: made.map(shown),
		agreed: agreed.map(({ id, partner, at, place, purpose }) => ({
			id,
			firm: partner.name,
			purpose,
			when:
				at && `${shortDayText(at.startsAt, event.zone, language)} ${timeRangeText(at.startsAt, at.endsAt, event.zone)}`,
			place: place?.label ?? null
		}))
	};
};

export const actions: Actions = {
	accept: (event) =>
		submission(event, forms.answer, async ({ requestId, slotId }) => {
			const { booked } = await acceptRequest(event.locals.viewer, requestId, slotId);
			return { done: 'accepted' as const, booked: booked !== null };
		}),
	decline: (event) =>
		submission(event, forms.decline, async ({ requestId, ...why }) => {
			await declineRequest(event.locals.viewer, requestId, why);
			return { done: 'declined' as const };
		}),
	withdraw: (event) =>
		submission(event, forms.answer, async ({ requestId }) => {
			await withdrawRequest(event.locals.viewer, requestId);
			return { done: 'withdrawn' as const };
		})
};
