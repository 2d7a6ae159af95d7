import { redirect } from '@sveltejs/kit';
import * as forms from '#lib/forms/account.ts';
import { signUp } from '#lib/server/accounts.ts';
import { settings } from '#lib/server/settings.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.viewer) redirect(303, '/start');
	return {
		next: url.searchParams.get('next') ?? '',
		email: url.searchParams.get('email') ?? '',
		/** Without a mail server an administrator hands the link out. */
		mails: Boolean(settings.smtpUrl)
	};
};

export const actions: Actions = {
	default: (event) =>
		submission(event, forms.signUp, async ({ name, email, password, next }) => {
			await signUp(event, { name, email, password, next });
			return { sent: email };
		})
};
