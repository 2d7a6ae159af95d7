import { json } from '@sveltejs/kit';
import { findCodes } from '#lib/server/vocabulary.ts';
import type { RequestHandler } from './$types';

/**
 * `?q=meble&schemes=group,nace` → the entries those words mean, labelled in the reader's language; with
 * `&official=nace,hs,cpv` also codes of the official lists that are loaded.
 */
export const GET: RequestHandler = async ({ url, locals, setHeaders }) => {
	// The same words mean the same until the next release; the language is in a cookie, so only the browser may keep it.
	setHeaders({ 'cache-control': 'private, max-age=600', vary: 'cookie' });
	const schemes = url.searchParams.get('schemes')?.split(',').filter(Boolean);
	const official = url.searchParams.get('official')?.split(',') ?? [];
	return json({ results: await findCodes(url.searchParams.get('q') ?? '', schemes, official, locals.language) });
};
