import { redirect } from '@sveltejs/kit';
import { newCard, typeOf } from '#lib/forms/cards.ts';
import { createCard } from '#lib/server/cards.ts';
import { workplaceAt } from '#lib/server/companies.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: (event) =>
		submission(event, newCard, async (input) => {
			const { company } = await workplaceAt(event.locals.viewer, event.params.company);
			const id = await createCard(event.locals.viewer, company.id, typeOf(input));
			redirect(303, `/my/${company.slug}/cards/${id}`);
		})
};
