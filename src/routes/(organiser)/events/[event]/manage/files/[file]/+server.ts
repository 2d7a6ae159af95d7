import { error } from '@sveltejs/kit';
import { refusalText } from '#lib/i18n/refusals.ts';
import { Refusal, STATUS } from '#lib/refusal.ts';
import { eventToOrganise } from '#lib/server/events.ts';
import { handout, HANDOUTS } from '#lib/server/handouts.ts';
import type { RequestHandler } from './$types';

/** A handout as a download. */
export const GET: RequestHandler = async ({ locals: { viewer, language }, params }) => {
	try {
		const event = await eventToOrganise(viewer, params.event);
		const which = HANDOUTS.find((name) => name === params.file);
		if (!which) throw new Refusal('not-found', 'not-found');
		const { name, type, bytes } = await handout(viewer, event, which, language);
		return new Response(new Uint8Array(bytes), {
			headers: {
				'content-type': type,
				'content-disposition': `attachment; filename="${name}"`,
				'cache-control': 'private, no-store'
			}
		});
	} catch (refusal) {
		if (!(refusal instanceof Refusal)) throw refusal;
		error(STATUS[refusal.kind], refusalText(refusal, language));
	}
};
