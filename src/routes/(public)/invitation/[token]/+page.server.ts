import { redirect } from '@sveltejs/kit';
import { acceptInvitation, openInvitation } from '#lib/server/invitations.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, setHeaders }) => {
	// The address is a secret: it must not travel on in a referrer.
	setHeaders({ 'referrer-policy': 'no-referrer' });
	return { invitation: await openInvitation(params.token), person: locals.viewer?.name ?? null };
};

export const actions: Actions = {
	default: async ({ params, locals }) => redirect(303, await acceptInvitation(locals.viewer, params.token))
};
