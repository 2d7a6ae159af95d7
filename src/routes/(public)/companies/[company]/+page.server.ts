import { redirect } from '@sveltejs/kit';
import { codeLabel, regionLabel, sizeLabel } from '#lib/i18n/labels.ts';
import { publishedCardsOf } from '#lib/server/cards.ts';
import { saysOf } from '#lib/server/profiles.ts';
import { submission } from '#lib/server/submissions.ts';
import { showContacts, viewOf } from '#lib/server/views.ts';
import { cardTypes, itemLabel } from '#lib/vocabulary/lists.ts';
import * as v from 'valibot';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer, language }, params }) => {
	const { company, ...view } = await viewOf(viewer, params.company);
	// The address of a firm that was merged leads to the one it became.
	if (company.slug !== params.company) redirect(308, `/companies/${company.slug}`);
	const { codes, texts, markets } = await saysOf(company.id);
	const cards = await publishedCardsOf(viewer, company.id);
	const labels = (list: { scheme: string; code: string }[]) => list.map((code) => codeLabel(code, language));
	const text = (field: keyof typeof texts) => {
		const own = texts[field];
		const written = own[language] ? language : company.language;
		return own[written as 'en'] ? { text: own[written as 'en'] ?? '', language: written } : null;
	};
	return {
		...view,
		company: {
			...company,
			size: company.size && sizeLabel(company.size, language),
			region: regionLabel(company.regionCode, language) ?? null,
			place: [company.city, codeLabel({ scheme: 'country', code: company.country }, language)]
				.filter(Boolean)
				.join(', ')
		},
		logo: view.logo ? `/companies/${company.slug}/logo?v=${view.logo}` : null,
		summary: text('summary'),
		description: text('description'),
		sustainability: text('sustainability'),
		sectors: labels(codes.sector),
		offers: labels(codes.offer),
		needs: labels(codes.need),
		cooperation: labels(codes.cooperation),
		languages: labels(codes.language),
		certificates: labels(codes.certificate),
		goals: labels(codes.goal),
		markets: [...new Set(markets.map(({ country }) => codeLabel({ scheme: 'country', code: country }, language)))],
		cards: cards.map(({ card, texts }) => ({
			id: card.id,
			title: texts.title ?? '',
			language: card.language,
			type: itemLabel(cardTypes, card.type, language)
		}))
	};
};

export const actions: Actions = {
	/** Asked for on purpose, because each look is written down for the firm to read. */
	contacts: (event) =>
		submission(event, v.object({}), async () => {
			const { company } = await viewOf(event.locals.viewer, event.params.company);
			return { contacts: await showContacts(event.locals.viewer, company.id) };
		})
};
