import { market, row } from '#lib/forms/companies.ts';
import { choicesOf, codeLabel, countryChoices, regionChoices, regionLabel } from '#lib/i18n/labels.ts';
import { workplaceAt } from '#lib/server/companies.ts';
import { addMarket, marketsOf, removeMarket } from '#lib/server/markets.ts';
import { submission } from '#lib/server/submissions.ts';
import { countryCodes } from '#lib/vocabulary/countries.ts';
import { horizons, itemLabel, marketRoles } from '#lib/vocabulary/lists.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer, language }, parent }) => {
	const { company } = await parent();
	const markets = await marketsOf(viewer, company.id);
	return {
		markets: markets.map(({ id, country, regionCode, role, priority, horizon }) => ({
			id,
			place: [codeLabel({ scheme: 'country', code: country }, language), regionLabel(regionCode, language)]
				.filter(Boolean)
				.join(', '),
			role: itemLabel(marketRoles, role, language),
			priority,
			horizon: itemLabel(horizons, horizon, language)
		})),
		choices: {
			countries: countryChoices(countryCodes, language),
			regions: regionChoices(language),
			roles: choicesOf(marketRoles, language),
			horizons: choicesOf(horizons, language)
		}
	};
};

export const actions: Actions = {
	add: (event) =>
		submission(event, market, async (input) => {
			const { company } = await workplaceAt(event.locals.viewer, event.params.company);
			await addMarket(event.locals.viewer, company.id, input);
			return { added: true };
		}),
	remove: (event) =>
		submission(event, row, async ({ id }) => {
			const { company } = await workplaceAt(event.locals.viewer, event.params.company);
			await removeMarket(event.locals.viewer, company.id, id);
			return { removed: true };
		})
};
