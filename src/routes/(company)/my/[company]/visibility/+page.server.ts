import { redirect } from '@sveltejs/kit';
import { erase, row, visibility } from '#lib/forms/companies.ts';
import { caretakersOf, objectTo, withdrawConsent } from '#lib/server/caretakers.ts';
import { workplaceAt } from '#lib/server/companies.ts';
import { eraseCompany } from '#lib/server/personal-data.ts';
import { submission } from '#lib/server/submissions.ts';
import { glancesAt } from '#lib/server/views.ts';
import { preview, saveVisibility, visibilityOf } from '#lib/server/visibility.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer }, parent }) => {
	const { company, acting, administers } = await parent();
	const audiences = await visibilityOf(viewer, company.id);
	return {
		audiences,
		preview: preview(audiences),
		glances: await glancesAt(viewer, company.id),
		// One office does not see which others look after the firm.
		caretakers: acting ? [] : await caretakersOf(company.id),
		administers
	};
};

export const actions: Actions = {
	save: (event) =>
		submission(event, visibility, async (input) => {
			const { company } = await workplaceAt(event.locals.viewer, event.params.company);
			await saveVisibility(event.locals.viewer, company.id, input);
			return { saved: true };
		}),
	withdraw: (event) =>
		submission(event, row, async ({ id }) => {
			const { company } = await workplaceAt(event.locals.viewer, event.params.company);
			await withdrawConsent(event.locals.viewer, company.id, id);
			return { ended: true };
		}),
	object: (event) =>
		submission(event, row, async ({ id }) => {
			const { company } = await workplaceAt(event.locals.viewer, event.params.company);
			await objectTo(event.locals.viewer, company.id, id);
			return { ended: true };
		}),
	erase: (event) =>
		submission(event, erase, async ({ confirmation }) => {
			const { company } = await workplaceAt(event.locals.viewer, event.params.company);
			await eraseCompany(event.locals.viewer, company.id, confirmation);
			redirect(303, '/welcome');
		})
};
