import * as forms from '#lib/forms/requests.ts';
import { shortDayText, timeRangeText } from '#lib/calendar/display.ts';
import { agendaOf, participantFor } from '#lib/server/agendas.ts';
import { acceptRequest, declineRequest, withdrawRequest } from '#lib/server/answers.ts';
import { eventBySlug } from '#lib/server/events.ts';
import { requestsOf } from '#lib/server/request-lists.ts';
import { submission } from '#lib/server/submissions.ts';
import { shownRequest } from '../../../requests/shown.ts';
import type { Actions, PageServerLoad } from './$types';

/** What was done on a request's own page, said where it leads. */
const DONE = ['proposed', 'changed', 'unchanged'] as const;

export const load: PageServerLoad = async ({ locals: { viewer, language }, params, url }) => {
	const event = await eventBySlug(viewer, params.event);
	const participant = await participantFor(viewer, event, url.searchParams.get('for'));
	const all = (await requestsOf(participant.id, new Date())).map((one) => shownRequest(one, event.zone, language));
	const agreed = (await agendaOf(participant.id)).filter(({ state }) => state === 'agreed');
	return {
		done: DONE.find((done) => done === url.searchParams.get('done')) ?? null,
		ours: all.filter(({ state, turn }) => state === 'pending' && turn === 'ours'),
		theirs: all.filter(({ state, turn }) => state === 'pending' && turn === 'theirs'),
		past: all.filter(({ state }) => state !== 'pending' && state !== 'accepted'),
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
		submission(event, forms.answer, async ({ requestId, slotId, seen }) => {
			const { booked } = await acceptRequest(event.locals.viewer, requestId, slotId, new Date(), seen);
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
