import { qrSvg } from '#lib/server/files/qr.ts';
import { letter, sendAgain } from '#lib/server/letters.ts';
import { settings } from '#lib/server/settings.ts';
import { submission } from '#lib/server/submissions.ts';
import * as v from 'valibot';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer }, params, setHeaders }) => {
	// Its link may let in whoever holds it: nothing may keep a copy or pass the address on.
	setHeaders({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
	const { to, kind, language, subject, text, link, state, attempts, error, createdAt, sentAt } = await letter(
		viewer,
		params.letter
	);
	return {
		letter: { to, kind, language, subject, text, link, state, attempts, error, createdAt, sentAt },
		qr: link ? await qrSvg(link) : null,
		mails: Boolean(settings.smtpUrl)
	};
};

export const actions: Actions = {
	again: (event) =>
		submission(event, v.object({}), async () => {
			await sendAgain(event.locals.viewer, event.params.letter);
			return { again: true };
		})
};
