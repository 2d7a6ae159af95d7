import { redirect } from '@sveltejs/kit';
import { hintsFor, verdictOf as qualityOf } from '#lib/forms/card-quality.ts';
import { CARD_SHAPES } from '#lib/forms/cards.ts';
import * as forms from '#lib/forms/reviews.ts';
import { contentOf } from '#lib/server/card-publication.ts';
import { cardToReview, decide } from '#lib/server/card-reviews.ts';
import { officeAt } from '#lib/server/offices.ts';
import { submission } from '#lib/server/submissions.ts';
import { namedCodes } from '#lib/server/vocabulary.ts';
import type { StoredCode } from '#lib/server/typed-codes.ts';
import {
	cardTypes,
	cooperationTypes,
	developmentStages,
	iprStates,
	itemLabel,
	partnerKinds
} from '#lib/vocabulary/lists.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer, language }, params }) => {
	const { office } = await officeAt(viewer, params.office);
	const { company, found, before } = await cardToReview(viewer, office.id, params.card);
	const { card, texts, codes } = found;
	const shape = CARD_SHAPES[card.type];
	const named = async (list: StoredCode[]) => (await namedCodes(list, language)).map(({ label }) => label).join(', ');
	const items = (list: StoredCode[], table: Parameters<typeof itemLabel>[0]) =>
		list.map(({ code }) => itemLabel(table, code, language)).join(', ');
	const hints = hintsFor(contentOf(found), company);
	return {
		title: texts.title ?? '',
		type: itemLabel(cardTypes, card.type, language),
		waits: found.state === 'review',
		language: card.language,
		company: { name: company.name, slug: company.slug },
		hints,
		quality: qualityOf(hints),
		before: before?.remarks ?? [],
		fields: [
			...shape.fields.map((field) => ({ field, text: texts[field] ?? '', own: true })),
			{ field: 'stage', text: card.stage ? itemLabel(developmentStages, card.stage, language) : '', own: false },
			{ field: 'ipr', text: card.ipr ? itemLabel(iprStates, card.ipr, language) : '', own: false },
			{ field: 'markets', text: await named(codes.market), own: false },
			{ field: 'technologies', text: await named(codes.technology), own: false },
			{ field: 'partnerships', text: items(codes.partnership, cooperationTypes), own: false },
			{ field: 'partners', text: items(codes.partner, partnerKinds), own: false },
			{ field: 'countries', text: await named(codes.country), own: false }
		].filter(({ text, own }) => text || own)
	};
};

export const actions: Actions = {
	default: (event) =>
		submission(event, forms.verdict, async (input) => {
			const { viewer, office } = await officeAt(event.locals.viewer, event.params.office);
			await decide(viewer, office.id, event.params.card, forms.verdictOf(input));
			redirect(303, `/office/${office.slug}/cards?done=${input.verdict}`);
		})
};
