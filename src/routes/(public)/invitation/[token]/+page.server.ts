import { redirect } from '@sveltejs/kit';
import { acceptInvitation, openInvitation } from '#lib/server/invitations.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, setHeaders }) => {
	// The address is a secret: it must not travel on to other sites. Not 'no-referrer': with it browsers send forms
	// without their origin, and those are refused.
	setHeaders({ 'referrer-policy': 'same-origin' });
	return { invitation: await openInvitation(params.token), person: locals.viewer?.name ?? null };
};

export const actions: Actions = {
	default: async ({ params, locals }) => redirect(303, await acceptInvitation(locals.viewer, params.token))
};
