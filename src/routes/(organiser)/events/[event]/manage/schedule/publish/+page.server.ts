import { redirect } from '@sveltejs/kit';
import * as forms from '#lib/forms/schedules.ts';
import { eventToOrganise } from '#lib/server/events.ts';
import { previewPublication, publish } from '#lib/server/publish.ts';
import { Refusal } from '#lib/refusal.ts';
import { firmNames } from '#lib/server/schedules.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer }, params, url }) => {
	const event = await eventToOrganise(viewer, params.event);
	const schedule = url.searchParams.get('schedule') ?? '';
	if (!schedule) throw new Refusal('not-found', 'not-found');
	const preview = await previewPublication(viewer, event, schedule);
	return {
		slug: event.slug,
		zone: event.zone,
		hidden: event.state === 'draft',
		schedule,
		preview: { ...preview, violations: preview.violations.length },
		names: Object.fromEntries(await firmNames(event.id))
	};
};

export const actions: Actions = {
	default: (event) =>
		submission(event, forms.publish, async ({ schedule, after, note }) => {
			const { id, slug } = await eventToOrganise(event.locals.viewer, event.params.event);
			const { number } = await publish(event.locals.viewer, id, schedule, { after, note: note || null });
			redirect(303, `/events/${slug}/manage/schedule/versions/${number}`);
		})
};
