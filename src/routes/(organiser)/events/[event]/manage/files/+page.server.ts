import { eventToOrganise } from '#lib/server/events.ts';
import { publicationsOf } from '#lib/server/publications.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer }, params }) => {
	const event = await eventToOrganise(viewer, params.event);
	const [last] = await publicationsOf(viewer, event);
	return { slug: event.slug, version: last?.number ?? null };
};
