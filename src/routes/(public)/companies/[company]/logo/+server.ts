import { error } from '@sveltejs/kit';
import { logoOf } from '#lib/server/pictures.ts';
import type { RequestHandler } from './$types';

/** A firm's logo; its address carries the version, so it may be kept for ever. */
export const GET: RequestHandler = async ({ params, locals, url }) => {
	const picture = await logoOf(locals.viewer, params.company);
	if (!picture) error(404);
	return new Response(new Uint8Array(picture.bytes), {
		headers: {
			'content-type': picture.type,
			'cache-control':
				url.searchParams.get('v') === picture.version ? 'private, max-age=31536000, immutable' : 'no-store',
			'x-content-type-options': 'nosniff',
			'content-security-policy': "default-src 'none'"
		}
	});
};
