import { building } from '$app/env';
import { sequence, type Handle, type HandleServerError, type ServerInit } from '@sveltejs/kit/hooks';
import { isLocale, preferred } from '#lib/i18n/languages.ts';
import { refusalText } from '#lib/i18n/refusals.ts';
import { defineCustomServerStrategy } from '#lib/paraglide/runtime.js';
import { paraglideMiddleware } from '#lib/paraglide/server.js';
import { Refusal, STATUS } from '#lib/refusal.ts';
import { auth } from '#lib/server/auth/auth.ts';
import { startClock } from '#lib/server/jobs/clock.ts';
import { log } from '#lib/server/log.ts';
import { theRegister } from '#lib/server/match-index.ts';
import { viewerOf } from '#lib/server/viewers.ts';

const COOKIE = 'language';

// handle() below has decided before the middleware asks; it passes its answer on in a header of ours.
const LANGUAGE_HEADER = 'x-fondaco-language';
defineCustomServerStrategy('custom-page', {
	getLocale: (request) => request?.headers.get(LANGUAGE_HEADER) ?? undefined
});

/** Asked for in the address, chosen before, or what the browser prefers. */
const language: Handle = ({ event, resolve }) => {
	const asked = event.url.searchParams.get('language');
	if (asked && isLocale(asked)) {
		event.cookies.set(COOKIE, asked, { path: '/', maxAge: 365 * 24 * 3600, sameSite: 'lax', httpOnly: false });
	}
	const chosen = asked ?? event.cookies.get(COOKIE);
	event.locals.language = chosen && isLocale(chosen) ? chosen : preferred(event.request.headers.get('accept-language'));
	const request = new Request(event.request.url, { headers: { [LANGUAGE_HEADER]: event.locals.language } });
	return paraglideMiddleware(request, () =>
		resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', event.locals.language) })
	);
};

const identity: Handle = async ({ event, resolve }) => {
	event.locals.viewer = null;
	if (!building && event.request.headers.get('cookie')?.includes('fondaco')) {
		const found = await (await auth()).api.getSession({ headers: event.request.headers });
		if (found) event.locals.viewer = await viewerOf(found.user);
	}
	return resolve(event);
};

export const init: ServerInit = () => {
	if (building) return;
	startClock();
	// The first to look whom to meet should not wait for the index to be built.
	theRegister().catch((error: unknown) => log.error({ err: error }, 'the match index could not be built'));
};

export const handle = sequence(language, identity);

/** The one place where an error becomes a status and a sentence. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
	if (error instanceof Refusal) {
		return { status: STATUS[error.kind], message: refusalText(error, event.locals.language) };
	}
	if (kind !== 'unknown') return;
	const id = crypto.randomUUID();
	log.error({ id, err: error, address: event.url.pathname }, 'unexpected error');
	return { message: refusalText({ code: 'unknown', params: {} }, event.locals.language), id };
};
