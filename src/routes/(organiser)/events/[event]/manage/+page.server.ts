import * as forms from '#lib/forms/events.ts';
import { eventToHelpAt } from '#lib/server/events.ts';
import { NEXT_STATES, setState } from '#lib/server/event-states.ts';
import { overview } from '#lib/server/overview.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer }, params }) => {
	const event = await eventToHelpAt(viewer, params.event);
	return {
		overview: await overview(event),
		next: NEXT_STATES[event.state],
		caps: { cap: event.registrationCap },
		registrationClosesAt: event.registrationClosesAt
	};
};

export const actions: Actions = {
	state: (event) =>
		submission(event, forms.state, async ({ state }) => {
			const { id } = await eventToHelpAt(event.locals.viewer, event.params.event);
			await setState(event.locals.viewer, id, state);
			return { done: state };
		})
};
