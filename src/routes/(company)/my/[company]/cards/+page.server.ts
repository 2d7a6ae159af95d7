import { codeLabel } from '#lib/i18n/labels.ts';
import { cardsOf } from '#lib/server/cards.ts';
import { cardTypes, itemLabel } from '#lib/vocabulary/lists.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { company } = await parent();
	const all = await cardsOf(locals.viewer, company.id);
	return {
		cards: all.map(({ card, state, edit, texts, codes }) => ({
			id: card.id,
			type: itemLabel(cardTypes, card.type, locals.language),
			state,
			edit,
			title: texts.title ?? null,
			reference: card.reference,
			expiresAt: card.expiresAt,
			countries: codes.country.map((code) => codeLabel(code, locals.language))
		}))
	};
};
