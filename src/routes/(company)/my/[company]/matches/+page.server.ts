import { matchList } from '#lib/server/match-cards.ts';
import { eventsOf, matchesOf } from '#lib/server/matches.ts';
import { workplaceAt } from '#lib/server/companies.ts';
import { filterForm, matchActions, queryIn } from '../../../match-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { company } = await parent();
	const query = queryIn(url.searchParams);
	const found = await matchesOf(locals.viewer, company.id, query);
	return {
		list: matchList(found, company.slug, locals.language),
		filters: filterForm(url.searchParams, locals.language),
		cardId: query.cardId,
		events: await eventsOf(company.id)
	};
};

export const actions: Actions = matchActions(
	async ({ locals, params }) => (await workplaceAt(locals.viewer, String(params.company))).company
);
