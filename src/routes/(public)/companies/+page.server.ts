import { companiesLike } from '#lib/server/directory.ts';
import { directoryChoices, directoryFilters, listed } from '../directory.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer, language }, url }) => {
	const filters = directoryFilters(url.searchParams);
	const { rows, ...pages } = await companiesLike(viewer, filters, language);
	return {
		filters,
		choices: directoryChoices(filters, language),
		pages,
		signedIn: viewer !== null,
		companies: rows.map((row) => listed(row, language))
	};
};
