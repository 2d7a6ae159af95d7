import * as forms from '#lib/forms/participants.ts';
import { eventToOrganise } from '#lib/server/events.ts';
import { delegatesOf } from '#lib/server/delegates.ts';
import { firmToOrganise, saveFirmRules } from '#lib/server/firm-rules.ts';
import { placesOf } from '#lib/server/places.ts';
import { partnersOf } from '#lib/server/preferences.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer }, params }) => {
	const event = await eventToOrganise(viewer, params.event);
	const firm = await firmToOrganise(viewer, event, params.participant);
	const places = await placesOf(event.id);
	return {
		slug: event.slug,
		least: event.minMeetings,
		most: event.maxMeetings,
		pauses: event.noBackToBack,
		firm,
		people: (await delegatesOf([firm.id])).map(({ id, name, jobTitle }) => ({ id, name, jobTitle })),
		tables: places.filter(({ hostId }) => hostId === firm.id).map(({ id, label }) => ({ id, label })),
		order: (await partnersOf(firm.id)).filter(({ rank }) => rank !== null)
	};
};

export const actions: Actions = {
	rules: (event) =>
		submission(event, forms.firmRules, async (input) => {
			const { viewer } = event.locals;
			const { id } = await eventToOrganise(viewer, event.params.event);
			await saveFirmRules(viewer, id, event.params.participant, input);
			return { saved: true };
		})
};
