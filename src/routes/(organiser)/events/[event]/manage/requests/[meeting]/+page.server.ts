import * as forms from '#lib/forms/event-meetings.ts';
import { eventToOrganise } from '#lib/server/events.ts';
import { meetingToOrganise, saveMeetingRules } from '#lib/server/meeting-rules.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer }, params }) => {
	const event = await eventToOrganise(viewer, params.event);
	return { slug: event.slug, meeting: await meetingToOrganise(viewer, event, params.meeting) };
};

export const actions: Actions = {
	default: (event) =>
		submission(event, forms.meetingRules, async ({ firstDelegate, secondDelegate, ...rules }) => {
			const { viewer } = event.locals;
			const { id } = await eventToOrganise(viewer, event.params.event);
			await saveMeetingRules(viewer, id, event.params.meeting, {
				...rules,
				delegates: [firstDelegate, secondDelegate]
			});
			return { saved: true };
		})
};
