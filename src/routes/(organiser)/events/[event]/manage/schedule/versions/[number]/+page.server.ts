import { Refusal } from '#lib/refusal.ts';
import { eventToOrganise } from '#lib/server/events.ts';
import { publication } from '#lib/server/publications.ts';
import { firmNames } from '#lib/server/schedules.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer }, params }) => {
	const event = await eventToOrganise(viewer, params.event);
	const number = /^\d{1,6}$/.test(params.number) ? Number(params.number) : 0;
	if (!number) throw new Refusal('not-found', 'not-found');
	const { publication: found, differences } = await publication(viewer, event, number);
	return {
		slug: event.slug,
		zone: event.zone,
		number,
		publishedAt: found.publishedAt,
		note: found.note,
		meetings: found.agenda.length,
		differences,
		names: Object.fromEntries(await firmNames(event.id))
	};
};
