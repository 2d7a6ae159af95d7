import { codeLabel, regionLabel } from '#lib/i18n/labels.ts';
import { cardView } from '#lib/server/cards.ts';
import { namedCodes } from '#lib/server/vocabulary.ts';
import { cardTypes, developmentStages, iprStates, itemLabel } from '#lib/vocabulary/lists.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer, language }, params }) => {
	const { card, texts, codes, company, country, regionCode, own, state } = await cardView(viewer, params.card);
	const labels = (list: { scheme: string; code: string }[]) => list.map((code) => codeLabel(code, language));
	return {
		id: card.id,
		own,
		state,
		type: itemLabel(cardTypes, card.type, language),
		reference: card.reference,
		language: card.language,
		publishedAt: card.publishedAt,
		expiresAt: card.expiresAt,
		openForInterest: card.openForInterest,
		stage: card.stage && itemLabel(developmentStages, card.stage, language),
		ipr: card.ipr && itemLabel(iprStates, card.ipr, language),
		research: card.research,
		texts,
		company,
		country: codeLabel({ scheme: 'country', code: country }, language),
		regionCode,
		region: regionLabel(regionCode, language) ?? null,
		markets: (await namedCodes(codes.market, language)).map(({ label }) => label),
		technologies: (await namedCodes(codes.technology, language)).map(({ label }) => label),
		partnerships: labels(codes.partnership),
		partners: labels(codes.partner),
		countries: labels(codes.country),
		goals: labels(codes.goal)
	};
};
