import { redirect } from '@sveltejs/kit';
import { hintsFor, verdictOf as qualityOf } from '#lib/forms/card-quality.ts';
import * as forms from '#lib/forms/reviews.ts';
import { contentOf } from '#lib/server/card-publication.ts';
import { cardToReview, decide } from '#lib/server/card-reviews.ts';
import { officeAt } from '#lib/server/offices.ts';
import { submission } from '#lib/server/submissions.ts';
import { cardTypes, itemLabel } from '#lib/vocabulary/lists.ts';
import { changedFieldsOf } from './fields.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer, language }, params }) => {
	const { office } = await officeAt(viewer, params.office);
	const { company, found, stands, waits, before } = await cardToReview(viewer, office.id, params.card);
	const { card, texts } = found;
	const hints = hintsFor(contentOf(found), company);
	return {
		title: texts.title ?? '',
		type: itemLabel(cardTypes, card.type, language),
		waits,
		/** A published card that was changed: the fields say what stood there before. */
		changed: found.edit !== null,
		language: card.language,
		company: { name: company.name, slug: company.slug },
		hints,
		quality: qualityOf(hints),
		before: before?.remarks ?? [],
		fields: await changedFieldsOf(found, stands, language)
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
