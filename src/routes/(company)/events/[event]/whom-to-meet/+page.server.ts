import { redirect } from '@sveltejs/kit';
import { workplaceAt } from '#lib/server/companies.ts';
import { eventBySlug } from '#lib/server/events.ts';
import { matchList } from '#lib/server/match-cards.ts';
import { firmAt, matchesAt } from '#lib/server/matches.ts';
import { filterForm, matchActions, queryIn } from '../../../match-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	if (!locals.viewer) redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname)}`);
	const event = await eventBySlug(locals.viewer, params.event);
	const firm = await firmAt(locals.viewer, event.id, url.searchParams.get('firm'));
	const query = queryIn(url.searchParams);
	const found = await matchesAt(locals.viewer, event, firm.id, query);
	return {
		event: { slug: event.slug, name: event.name },
		firm: { slug: firm.slug, name: firm.name },
		acting: firm.acting ? ((await workplaceAt(locals.viewer, firm.slug)).acting?.officeName ?? '') : null,
		list: matchList(found, firm.slug, locals.language),
		filters: filterForm(url.searchParams, locals.language),
		cardId: query.cardId
	};
};

export const actions: Actions = matchActions(async ({ locals, params, url }) => {
	const event = await eventBySlug(locals.viewer, String(params.event));
	return firmAt(locals.viewer, event.id, url.searchParams.get('firm'));
});
