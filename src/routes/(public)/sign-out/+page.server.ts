import { redirect } from '@sveltejs/kit';
import { signOut } from '#lib/server/accounts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => redirect(303, '/');

export const actions: Actions = {
	default: async (event) => {
		if (event.locals.viewer) await signOut(event);
		redirect(303, '/');
	}
};
