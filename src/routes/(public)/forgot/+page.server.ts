import * as forms from '#lib/forms/account.ts';
import { sendReset } from '#lib/server/accounts.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: (event) =>
		submission(event, forms.forgot, async ({ email }) => {
			await sendReset(event, email);
			return { sent: email };
		})
};
