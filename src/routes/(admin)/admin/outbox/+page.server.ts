import { counts, outbox } from '#lib/server/letters.ts';
import { settings } from '#lib/server/settings.ts';
import type { PageServerLoad } from './$types';

const STATES = ['waiting', 'sent', 'failed', 'kept'] as const;

export const load: PageServerLoad = async ({ locals: { viewer }, url }) => {
	const state = STATES.find((one) => one === url.searchParams.get('state'));
	const query = url.searchParams.get('q') ?? '';
	const page = Math.max(1, Number(url.searchParams.get('page')) || 1);
	const { letters, total } = await outbox(viewer, page, { state, query });
	return {
		state: state ?? '',
		query,
		page,
		pages: Math.max(1, Math.ceil(total / 50)),
		letters: letters.map(({ id, to, kind, subject, state, createdAt, sentAt, error, link }) => ({
			id,
			to,
			kind,
			subject,
			state,
			createdAt,
			sentAt,
			error,
			link: Boolean(link)
		})),
		counts: await counts(),
		mails: Boolean(settings.smtpUrl)
	};
};
