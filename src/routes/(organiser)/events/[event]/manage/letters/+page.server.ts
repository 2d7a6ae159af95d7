import { eventToOrganise } from '#lib/server/events.ts';
import { lettersOf } from '#lib/server/event-letters.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer }, params, url }) => {
	const event = await eventToOrganise(viewer, params.event);
	const page = Math.max(1, Number(url.searchParams.get('page')) || 1);
	return { page, ...(await lettersOf(viewer, event, page)) };
};
