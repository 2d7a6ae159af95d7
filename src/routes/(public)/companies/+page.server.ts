import { codeLabel, regionLabel, sizeLabel } from '#lib/i18n/labels.ts';
import { companiesLike } from '#lib/server/directory.ts';
import { directoryChoices, directoryFilters } from '../directory.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer, language }, url }) => {
	const filters = directoryFilters(url.searchParams);
	const { rows, ...pages } = await companiesLike(viewer, filters, language);
	return {
		filters,
		choices: directoryChoices(filters, language),
		pages,
		signedIn: viewer !== null,
		companies: rows.map(({ offers, size, country, city, ...company }) => ({
			...company,
			region: regionLabel(company.regionCode, language) ?? null,
			place: [city, codeLabel({ scheme: 'country', code: country }, language)].filter(Boolean).join(', '),
			size: size && sizeLabel(size, language),
			offers: offers.map((code) => codeLabel(code, language))
		}))
	};
};
