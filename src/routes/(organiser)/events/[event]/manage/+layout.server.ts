import { redirect } from '@sveltejs/kit';
import { mayOrganise } from '#lib/permissions.ts';
import { eventToHelpAt } from '#lib/server/events.ts';
import { countWaiting } from '#lib/server/participants.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals: { viewer }, params, url }) => {
	if (!viewer) redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname)}`);
	const event = await eventToHelpAt(viewer, params.event);
	return {
		event: { slug: event.slug, name: event.name, state: event.state, zone: event.zone },
		organises: mayOrganise(viewer, event),
		waiting: await countWaiting(event.id)
	};
};
