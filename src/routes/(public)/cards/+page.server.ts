import { regionLabel } from '#lib/i18n/labels.ts';
import { cardsLike } from '#lib/server/card-directory.ts';
import { cardTypes, itemLabel } from '#lib/vocabulary/lists.ts';
import { directoryChoices, directoryFilters } from '../directory.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer, language }, url }) => {
	const filters = directoryFilters(url.searchParams);
	const { rows, ...pages } = await cardsLike(viewer, filters, language);
	return {
		filters,
		choices: directoryChoices(filters, language),
		pages,
		signedIn: viewer !== null,
		cards: rows.map((card) => ({
			...card,
			type: itemLabel(cardTypes, card.type, language),
			region: regionLabel(card.regionCode, language) ?? null
		}))
	};
};
