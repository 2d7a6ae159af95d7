/** One request: other times are proposed here by the side whose turn it is; its asker mends it while the other is. */
import { redirect, type RequestEvent } from '@sveltejs/kit';
import * as forms from '#lib/forms/requests.ts';
import { participantFor } from '#lib/server/agendas.ts';
import { eventBySlug } from '#lib/server/events.ts';
import { editRequest, proposeTimes } from '#lib/server/request-changes.ts';
import { ownTimes } from '#lib/server/request-form.ts';
import { requestOf } from '#lib/server/request-lists.ts';
import { submission } from '#lib/server/submissions.ts';
import { daysOfTimes, shownRequest } from '../../../../requests/shown.ts';
import type { Actions, PageServerLoad } from './$types';

const list = (slug: string, named: string | null, done?: string) => {
	const query = new URLSearchParams({ ...(named && { for: named }), ...(done && { done }) }).toString();
	return `/events/${slug}/requests${query && `?${query}`}`;
};

export const load: PageServerLoad = async ({ locals: { viewer, language }, params, url }) => {
	const event = await eventBySlug(viewer, params.event);
	const named = url.searchParams.get('for');
	const participant = await participantFor(viewer, event, named);
	const now = new Date();
	const request = await requestOf(participant.id, params.request, now);
	// Answered meanwhile, or the other side's word alone: nothing to do here.
	if (request.state !== 'pending' || (request.turn === 'theirs' && !request.made)) {
		redirect(303, list(event.slug, named));
	}
	return {
		request: shownRequest(request, event.zone, language),
		days: daysOfTimes(await ownTimes(event, participant.id, now), event.zone, language)
	};
};

const leave = (event: RequestEvent, done: string): never =>
	redirect(303, list(String(event.params.event), event.url.searchParams.get('for'), done));

export const actions: Actions = {
	propose: (event) =>
		submission(event, forms.proposal, async (input) => {
			await proposeTimes(event.locals.viewer, event.params.request, input);
			leave(event, 'proposed');
		}),
	change: (event) =>
		submission(event, forms.edit, async (input) => {
			const changed = await editRequest(event.locals.viewer, event.params.request, input);
			leave(event, changed ? 'changed' : 'unchanged');
		})
};
