import * as forms from '#lib/forms/members.ts';
import { mayAdministerCompany } from '#lib/permissions.ts';
import { companyAt } from '#lib/server/companies.ts';
import { giveConsent, officesOf, revokeConsent } from '#lib/server/consents.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer }, params }) => {
	const { id } = await companyAt(params.company);
	return { offices: await officesOf(viewer, id), mayGive: mayAdministerCompany(viewer, id) };
};

export const actions: Actions = {
	give: (event) =>
		submission(event, forms.ownConsent, async ({ memberId, scopes }) => {
			await giveConsent(event.locals.viewer, memberId, scopes);
			return { done: true };
		}),
	revoke: (event) =>
		submission(event, forms.consentRow, async ({ consentId }) => {
			await revokeConsent(event.locals.viewer, consentId);
			return { done: true };
		})
};
