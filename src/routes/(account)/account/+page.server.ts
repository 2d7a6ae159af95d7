import { redirect } from '@sveltejs/kit';
import * as forms from '#lib/forms/account.ts';
import { isLocale } from '#lib/i18n/languages.ts';
import { isStaff } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { beginTwoFactor, changePassword, endTwoFactor, finishTwoFactor, updateDetails } from '#lib/server/accounts.ts';
import { qrSvg } from '#lib/server/files/qr.ts';
import { submission } from '#lib/server/submissions.ts';
import { signedIn } from '#lib/server/viewers.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const { viewer } = locals;
	if (!viewer) redirect(303, '/sign-in?next=/account');
	const { name, email, language, twoFactor } = viewer;
	return { name, email, language, twoFactor, staff: isStaff(viewer) };
};

export const actions: Actions = {
	details: (event) =>
		submission(event, forms.details, async (input) => {
			if (!isLocale(input.language)) throw new Refusal('invalid', 'language-unknown', {}, 'language');
			await updateDetails(signedIn(event.locals.viewer), input);
			event.cookies.set('language', input.language, { path: '/', maxAge: 365 * 24 * 3600, httpOnly: false });
			redirect(303, '/account');
		}),
	password: (event) =>
		submission(event, forms.changePassword, async (input) => {
			await changePassword(event, input);
			return { done: 'password' as const };
		}),
	begin: (event) =>
		submission(event, forms.confirmPassword, async ({ password }) => {
			const { totpURI, backupCodes } = await beginTwoFactor(event, password);
			return { setUp: { qr: await qrSvg(totpURI), secret: new URL(totpURI).searchParams.get('secret'), backupCodes } };
		}),
	finish: (event) =>
		submission(event, forms.code, async ({ code }) => {
			await finishTwoFactor(event, code);
			redirect(303, '/account');
		}),
	end: (event) =>
		submission(event, forms.confirmPassword, async ({ password }) => {
			await endTwoFactor(event, password);
			redirect(303, '/account');
		})
};
