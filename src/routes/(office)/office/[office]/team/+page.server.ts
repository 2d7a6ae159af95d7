import * as v from 'valibot';
import { requiredText } from '#lib/forms/fields.ts';
import * as forms from '#lib/forms/offices.ts';
import { qrSvg } from '#lib/server/files/qr.ts';
import { inviteToOffice, officeAt, removeFromOffice, staffOf } from '#lib/server/offices.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer }, params }) => {
	const { office } = await officeAt(viewer, params.office);
	return { ...(await staffOf(viewer, office.id)), own: viewer?.userId };
};

export const actions: Actions = {
	invite: (event) =>
		submission(event, forms.inviteColleague, async ({ email, role }) => {
			const { viewer, office } = await officeAt(event.locals.viewer, String(event.params.office));
			const { link } = await inviteToOffice(viewer, office.id, { email, role });
			return { invited: { email, link, qr: await qrSvg(link) } };
		}),
	remove: (event) =>
		submission(event, v.object({ membershipId: requiredText(60) }), async ({ membershipId }) => {
			const { viewer, office } = await officeAt(event.locals.viewer, String(event.params.office));
			await removeFromOffice(viewer, office.id, membershipId);
			return { removed: true };
		})
};
