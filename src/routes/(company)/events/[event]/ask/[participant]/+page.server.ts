import { redirect } from '@sveltejs/kit';
import * as forms from '#lib/forms/requests.ts';
import { participantFor } from '#lib/server/agendas.ts';
import { eventBySlug } from '#lib/server/events.ts';
import { requestForm } from '#lib/server/request-form.ts';
import { ask } from '#lib/server/requests.ts';
import { submission } from '#lib/server/submissions.ts';
import { daysOfTimes } from '../../../../requests/shown.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer, language }, params, url }) => {
	const event = await eventBySlug(viewer, params.event);
	const { asker, asked, slots } = await requestForm(
		viewer,
		event,
		url.searchParams.get('for'),
		params.participant,
		new Date()
	);
	return {
		asked: asked.name,
		mixed: asker.mode === 'either' && asked.mode === 'either',
		days: daysOfTimes(slots, event.zone, language),
		requestDays: event.requestDays
	};
};

export const actions: Actions = {
	default: (event) =>
		submission(event, forms.ask, async (input) => {
			const { viewer } = event.locals;
			const fair = await eventBySlug(viewer, event.params.event);
			const named = event.url.searchParams.get('for');
			const asker = await participantFor(viewer, fair, named);
			await ask(viewer, { ...input, askerId: asker.id, askedId: event.params.participant });
			redirect(303, `/events/${fair.slug}/requests${named ? `?for=${named}` : ''}`);
		})
};
