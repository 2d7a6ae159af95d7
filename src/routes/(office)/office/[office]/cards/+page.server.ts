import * as forms from '#lib/forms/reviews.ts';
import { cardsToReview, setReviewing } from '#lib/server/card-reviews.ts';
import { officeAt } from '#lib/server/offices.ts';
import { submission } from '#lib/server/submissions.ts';
import { cardTypes, itemLabel } from '#lib/vocabulary/lists.ts';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['published', 'sent-back'] as const;

export const load: PageServerLoad = async ({ locals: { viewer, language }, params, url }) => {
	const { office } = await officeAt(viewer, params.office);
	const waiting = await cardsToReview(viewer, office.id);
	return {
		reviewsCards: office.reviewsCards,
		/** What was decided a moment ago. */
		done: DONE.find((verdict) => verdict === url.searchParams.get('done')),
		waiting: waiting.map(({ type, ...card }) => ({ ...card, type: itemLabel(cardTypes, type, language) }))
	};
};

export const actions: Actions = {
	default: (event) =>
		submission(event, forms.reviewing, async ({ reviewsCards }) => {
			const { viewer, office } = await officeAt(event.locals.viewer, event.params.office);
			await setReviewing(viewer, office.id, reviewsCards);
			return { saved: true };
		})
};
