import { eventBySlug } from '#lib/server/events.ts';
import { download } from '#lib/server/feeds.ts';
import type { RequestHandler } from './$types';

/** A firm's meetings as a file for a calendar; `?meeting=` for one alone. */
export const GET: RequestHandler = async ({ locals: { viewer, language }, params, url }) => {
	const event = await eventBySlug(viewer, params.event);
	const which = { participantId: url.searchParams.get('for'), meetingId: url.searchParams.get('meeting') };
	return new Response(await download(viewer, event, which, language), {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': `attachment; filename="${event.slug}.ics"`,
			'cache-control': 'private, no-store'
		}
	});
};
