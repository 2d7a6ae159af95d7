import * as v from 'valibot';
import { requiredText } from '#lib/forms/fields.ts';
import { qrSvg } from '#lib/server/files/qr.ts';
import { endMembershipOf, inviteAdministrator, peopleHere } from '#lib/server/installation.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer }, url }) => {
	const query = url.searchParams.get('q') ?? '';
	const page = Math.max(1, Number(url.searchParams.get('page')) || 1);
	return { query, page, ...(await peopleHere(viewer, { query, page })) };
};

export const actions: Actions = {
	end: (event) =>
		submission(event, v.object({ membershipId: requiredText(60) }), async ({ membershipId }) => {
			await endMembershipOf(event.locals.viewer, membershipId);
			return { ended: true };
		}),
	invite: async ({ locals: { viewer } }) => {
		const { link } = await inviteAdministrator(viewer);
		return { invited: { email: null, link, qr: await qrSvg(link) } };
	}
};
