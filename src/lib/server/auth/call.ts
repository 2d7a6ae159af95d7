import { parseSetCookieHeader } from 'better-auth/cookies';
import type { RequestEvent } from '@sveltejs/kit';
import { settings } from '../settings.ts';
import { ADDRESS_HEADER, auth } from './auth.ts';

export type Answer<T> = { ok: true; data: T } | { ok: false; status: number; code: string };

/** A request as the library may see it: the address of whoever asks is ours to say. */
export function addressed(event: RequestEvent, request: Request): Request {
	const headers = new Headers(request.headers);
	headers.set(ADDRESS_HEADER, event.getClientAddress());
	return new Request(request, { headers });
}

/**
 * Asks the identity library from a form action, through its own HTTP handler, so that its rate limits
 * and checks apply, and hands its cookies on. `code` is the library's error code (INVALID_PASSWORD …).
 */
export async function call<T = unknown>(event: RequestEvent, path: string, body: object): Promise<Answer<T>> {
	const response = await (
		await auth()
	).handler(
		new Request(`${settings.origin}/api/auth${path}`, {
			method: 'POST',
			body: JSON.stringify(body),
			headers: {
				'content-type': 'application/json',
				origin: settings.origin,
				cookie: event.request.headers.get('cookie') ?? '',
				'user-agent': event.request.headers.get('user-agent') ?? '',
				[ADDRESS_HEADER]: event.getClientAddress()
			}
		})
	);
	for (const line of response.headers.getSetCookie()) {
		for (const [name, cookie] of parseSetCookieHeader(line)) {
			event.cookies.set(name, decodeURIComponent(cookie.value), {
				path: cookie.path ?? '/',
				httpOnly: true,
				secure: settings.origin.startsWith('https:'),
				sameSite: 'lax',
				maxAge: cookie['max-age']
			});
		}
	}
	const data: unknown = await response.json().catch(() => null);
	// The library answers errors as { code, message }; anything else is the data asked for.
	if (response.ok) return { ok: true, data: data as T };
	return { ok: false, status: response.status, code: (data as { code?: string } | null)?.code ?? 'UNKNOWN' };
}
