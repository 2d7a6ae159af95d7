import * as forms from '#lib/forms/account.ts';
import { resetPassword } from '#lib/server/accounts.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url, setHeaders }) => {
	setHeaders({ 'referrer-policy': 'no-referrer' });
	return { token: url.searchParams.get('token') ?? '' };
};

export const actions: Actions = {
	default: (event) =>
		submission(event, forms.reset, async (input) => {
			await resetPassword(event, input);
			return { done: true };
		})
};
