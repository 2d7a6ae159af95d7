import * as forms from '#lib/forms/account.ts';
import { sendSignInLink } from '#lib/server/accounts.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({
	next: url.searchParams.get('next') ?? '',
	/** The library comes back here when a link was used before or is too old. */
	expired: url.searchParams.has('error')
});

export const actions: Actions = {
	default: (event) =>
		submission(event, forms.signInByLink, async (input) => {
			await sendSignInLink(event, input);
			return { sent: input.email };
		})
};
