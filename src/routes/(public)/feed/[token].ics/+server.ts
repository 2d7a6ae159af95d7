import { feed } from '#lib/server/feeds.ts';
import type { RequestHandler } from './$types';

/** The secret address a calendar subscribes to: whoever has it sees one person's meetings and nothing else. */
export const GET: RequestHandler = async ({ params }) =>
	new Response(await feed(params.token), {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'cache-control': 'private, max-age=300',
			'x-robots-tag': 'noindex'
		}
	});
