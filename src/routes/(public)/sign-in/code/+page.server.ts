import { redirect } from '@sveltejs/kit';
import * as forms from '#lib/forms/account.ts';
import { confirmCode } from '#lib/server/accounts.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ next: url.searchParams.get('next') ?? '' });

export const actions: Actions = {
	default: (event) =>
		submission(event, forms.code, async ({ code, next }) => {
			await confirmCode(event, code);
			redirect(303, next || '/start');
		})
};
