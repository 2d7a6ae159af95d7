import { redirect } from '@sveltejs/kit';
import { joinCompany, newCompany } from '#lib/forms/companies.ts';
import { createCompany, lookUp } from '#lib/server/companies.ts';
import { askToJoin } from '#lib/server/memberships.ts';
import { submission } from '#lib/server/submissions.ts';
import { countryCodes, countryName } from '#lib/vocabulary/countries.ts';
import { signedIn } from '#lib/server/viewers.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	if (!locals.viewer) redirect(303, '/sign-in?next=/welcome');
	const query = url.searchParams.get('q') ?? '';
	const countries = countryCodes
		.map((value) => ({ value, label: countryName(value, locals.language) }))
		.sort((a, b) => a.label.localeCompare(b.label, locals.language));
	return { name: locals.viewer.name, query, found: await lookUp(query), countries };
};

export const actions: Actions = {
	create: (event) =>
		submission(event, newCompany, async (input) => {
			const { slug } = await createCompany(signedIn(event.locals.viewer), input);
			redirect(303, `/my/${slug}/profile`);
		}),
	join: (event) =>
		submission(event, joinCompany, async ({ companyId }) => {
			await askToJoin(signedIn(event.locals.viewer), companyId);
			return { asked: true };
		})
};
