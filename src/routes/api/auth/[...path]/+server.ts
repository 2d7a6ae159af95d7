import { addressed } from '#lib/server/auth/call.ts';
import { auth } from '#lib/server/auth/auth.ts';
import { settings } from '#lib/server/settings.ts';
import type { RequestHandler } from './$types';

/** The identity library's own addresses: the links in its letters lead here. */
const handler: RequestHandler = async (event) => {
	const address = new URL(event.url.pathname + event.url.search, settings.origin);
	return (await auth()).handler(addressed(event, new Request(address, event.request)));
};

export const GET = handler;
export const POST = handler;
