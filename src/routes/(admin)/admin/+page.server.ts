import * as forms from '#lib/forms/offices.ts';
import { qrSvg } from '#lib/server/files/qr.ts';
import { allOffices, createOffice, inviteToOffice } from '#lib/server/offices.ts';
import { addPartnerRegions, allRegions } from '#lib/server/regions.ts';
import { submission } from '#lib/server/submissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { regions as partners } from '#lib/vocabulary/regions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer } }) => {
	const regions = await allRegions(viewer);
	const known = new Set(regions.map(({ nutsCode, nutsEdition }) => `${nutsCode} ${nutsEdition}`));
	return {
		regions,
		offices: await allOffices(viewer),
		missing: partners.filter(({ nuts, edition }) => !known.has(`${nuts} ${edition}`)).length
	};
};

export const actions: Actions = {
	regions: async ({ locals: { viewer } }) => ({ added: await addPartnerRegions(viewer) }),
	office: (event) =>
		submission(event, forms.newOffice, async (input) => {
			await createOffice(event.locals.viewer, input);
			return { created: input.name };
		}),
	invite: (event) =>
		submission(event, forms.inviteColleague, async ({ officeId, email, role }) => {
			if (!officeId) throw new Refusal('not-found', 'not-found');
			const { link } = await inviteToOffice(event.locals.viewer, officeId, { email, role });
			return { invited: { email, link, qr: await qrSvg(link) } };
		})
};
