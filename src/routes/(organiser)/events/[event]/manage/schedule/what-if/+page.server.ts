import * as forms from '#lib/forms/schedules.ts';
import { eventToOrganise } from '#lib/server/events.ts';
import { planningFacts } from '#lib/server/schedule-pages.ts';
import { submission } from '#lib/server/submissions.ts';
import { tryAlternatives } from '#lib/server/what-if/try.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer }, params }) => {
	const event = await eventToOrganise(viewer, params.event);
	return { slug: event.slug, facts: await planningFacts(event) };
};

export const actions: Actions = {
	default: (event) =>
		submission(event, forms.whatIf, async ({ seconds }) => {
			const organised = await eventToOrganise(event.locals.viewer, String(event.params.event));
			return { rows: await tryAlternatives(event.locals.viewer, organised, Number(seconds)), seconds };
		})
};
