import { error } from '@sveltejs/kit';
import { refusalText } from '#lib/i18n/refusals.ts';
import { Refusal, STATUS } from '#lib/refusal.ts';
import { eventToOrganise } from '#lib/server/events.ts';
import { evidenceOf } from '#lib/server/evidence.ts';
import type { RequestHandler } from './$types';

const FILES = ['brief.json', 'plan.json'] as const;

/** What the planner of a schedule was asked, and what it answered, as `npm run plan` reads them. */
export const GET: RequestHandler = async ({ locals: { viewer, language }, params, url }) => {
	try {
		const event = await eventToOrganise(viewer, params.event);
		const file = FILES.find((name) => name === params.file);
		if (!file) throw new Refusal('not-found', 'not-found');
		const { brief, plan } = await evidenceOf(viewer, event, url.searchParams.get('schedule') ?? '');
		return new Response(JSON.stringify(file === 'brief.json' ? brief : plan, null, '\t'), {
			headers: {
				'content-type': 'application/json',
				'content-disposition': `attachment; filename="${event.slug}-${file}"`,
				'cache-control': 'private, no-store'
			}
		});
	} catch (refusal) {
		if (!(refusal instanceof Refusal)) throw refusal;
		error(STATUS[refusal.kind], refusalText(refusal, language));
	}
};
