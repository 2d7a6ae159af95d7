import { redirect } from '@sveltejs/kit';
import * as forms from '#lib/forms/account.ts';
import { signIn } from '#lib/server/accounts.ts';
import { demoAccounts, DEMO_PASSWORD } from '#lib/server/demo/accounts.ts';
import { settings } from '#lib/server/settings.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions, PageServerLoad } from './$types';

const landing = (next: string) => next || '/start';

export const load: PageServerLoad = async ({ locals, url }) => {
	const next = url.searchParams.get('next') ?? '';
	if (locals.viewer) redirect(303, '/start');
	return { next, demo: settings.demo ? await demoAccounts() : [] };
};

export const actions: Actions = {
	password: (event) =>
		submission(event, forms.signIn, async ({ next, ...input }) => {
			const step = await signIn(event, input);
			redirect(303, step === 'code' ? `/sign-in/code?next=${encodeURIComponent(next)}` : landing(next));
		}),

	/** One press per role; the accounts exist only in the demo's database, and so does this way in. */
	demo: (event) =>
		submission(event, forms.signInByLink, async ({ email, next }) => {
			const known = settings.demo && (await demoAccounts()).some((account) => account.email === email);
			if (known) await signIn(event, { email, password: DEMO_PASSWORD });
			redirect(303, landing(next));
		})
};
