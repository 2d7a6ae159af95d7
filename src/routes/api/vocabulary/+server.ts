import { json } from '@sveltejs/kit';
import { findEntries } from '#lib/server/vocabulary.ts';
import type { RequestHandler } from './$types';

/** `?q=meble&schemes=group,nace` → the entries those words mean, labelled in the reader's language. */
export const GET: RequestHandler = ({ url, locals, setHeaders }) => {
	// The same words mean the same until the next release; the language is in a cookie, so only the browser may keep it.
	setHeaders({ 'cache-control': 'private, max-age=600', vary: 'cookie' });
	const schemes = url.searchParams.get('schemes')?.split(',').filter(Boolean);
	return json({ results: findEntries(url.searchParams.get('q') ?? '', schemes, locals.language) });
};
