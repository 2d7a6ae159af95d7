/** Signing in and out, as pages ask for it: the identity library's answers turned into refusals. */
import { eq } from 'drizzle-orm';
import type { RequestEvent } from '@sveltejs/kit';
import type { Viewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { call } from './auth/call.ts';
import { db } from './db/index.ts';
import { user } from './db/schema.ts';

/** The library's codes, and what a person is told; anything else is a bug and says so in the log. */
const REFUSALS: Record<string, () => Refusal> = {
	INVALID_EMAIL_OR_PASSWORD: () => new Refusal('invalid', 'wrong-password'),
	INVALID_PASSWORD: () => new Refusal('invalid', 'wrong-password'),
	EMAIL_NOT_VERIFIED: () => new Refusal('invalid', 'not-verified'),
	INVALID_TOKEN: () => new Refusal('gone', 'link-expired'),
	INVALID_CODE: () => new Refusal('invalid', 'wrong-code', {}, 'code'),
	INVALID_BACKUP_CODE: () => new Refusal('invalid', 'wrong-code', {}, 'code'),
	INVALID_TWO_FACTOR_COOKIE: () => new Refusal('gone', 'sign-in-again'),
	USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: () => new Refusal('conflict', 'address-taken', {}, 'email'),
	USER_ALREADY_EXISTS: () => new Refusal('conflict', 'address-taken', {}, 'email')
};

async function ask<T>(event: RequestEvent, path: string, body: object): Promise<T> {
	const answer = await call<T>(event, path, body);
	if (answer.ok) return answer.data;
	if (answer.status === 429) throw new Refusal('too-many', 'too-often');
	const refusal = REFUSALS[answer.code];
	if (refusal) throw refusal();
	throw new Error(`The identity library answered ${answer.status} ${answer.code} to ${path}`);
}

const landing = (next: string) => `/start${next ? `?next=${encodeURIComponent(next)}` : ''}`;

/** Makes an account that waits for its address to be confirmed. Says the same whether or not the address is new. */
export async function signUp(
	event: RequestEvent,
	input: { name: string; email: string; password: string; next: string }
): Promise<void> {
	const { next, ...account } = input;
	await ask(event, '/sign-up/email', { ...account, language: event.locals.language, callbackURL: landing(next) });
}

/** @returns `code` when a second step is due. */
export async function signIn(
	event: RequestEvent,
	input: { email: string; password: string }
): Promise<'signed-in' | 'code'> {
	const answer = await ask<{ twoFactorRedirect?: boolean }>(event, '/sign-in/email', input);
	return answer.twoFactorRedirect ? 'code' : 'signed-in';
}

/** A link by letter. Says the same whether or not the address has an account. */
export async function sendSignInLink(event: RequestEvent, input: { email: string; next: string }): Promise<void> {
	await ask(event, '/sign-in/magic-link', {
		email: input.email,
		callbackURL: landing(input.next),
		errorCallbackURL: '/sign-in/link'
	});
}

/** The six digits of the authenticator, or one of the backup codes. */
export async function confirmCode(event: RequestEvent, code: string): Promise<void> {
	const digits = code.replace(/\s/g, '');
	const path = /^\d{6}$/.test(digits) ? '/two-factor/verify-totp' : '/two-factor/verify-backup-code';
	await ask(event, path, { code: digits });
}

export const sendReset = (event: RequestEvent, email: string) =>
	ask<void>(event, '/request-password-reset', { email, redirectTo: '/reset' });

export const resetPassword = (event: RequestEvent, input: { password: string; token: string }) =>
	ask<void>(event, '/reset-password', { newPassword: input.password, token: input.token });

export const signOut = (event: RequestEvent) => ask<void>(event, '/sign-out', {});

export async function updateDetails(viewer: Viewer, input: { name: string; language: string }): Promise<void> {
	await db
		.update(user)
		.set({ ...input, updatedAt: new Date() })
		.where(eq(user.id, viewer.userId));
}

export const changePassword = (event: RequestEvent, input: { current: string; password: string }) =>
	ask<void>(event, '/change-password', {
		currentPassword: input.current,
		newPassword: input.password,
		revokeOtherSessions: true
	});

/** Begins the second step: the secret as an address for the authenticator, and the codes for a lost phone. */
export const beginTwoFactor = (event: RequestEvent, password: string) =>
	ask<{ totpURI: string; backupCodes: string[] }>(event, '/two-factor/enable', { password });

export const finishTwoFactor = (event: RequestEvent, code: string) =>
	ask<void>(event, '/two-factor/verify-totp', { code: code.replace(/\s/g, '') });

export const endTwoFactor = (event: RequestEvent, password: string) =>
	ask<void>(event, '/two-factor/disable', { password });
