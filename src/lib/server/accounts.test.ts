import { desc, eq } from 'drizzle-orm';
import type { RequestEvent } from '@sveltejs/kit';
import { beforeEach, describe, expect, it } from 'vitest';
import {
	beginTwoFactor,
	confirmCode,
	finishTwoFactor,
	resetPassword,
	sendReset,
	sendSignInLink,
	signIn,
	signOut,
	signUp
} from './accounts.ts';
import { auth } from './auth/auth.ts';
import { db } from './db/index.ts';
import { letters, rateLimit, session, user } from './db/schema.ts';

/** A browser: it keeps the cookies it is given and comes from one address. */
function browser(address = '192.0.2.1') {
	const jar = new Map<string, string>();
	const header = () => [...jar].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; ');
	const cookies = {
		set: (name: string, value: string, { maxAge }: { maxAge?: number }) =>
			maxAge === 0 ? jar.delete(name) : jar.set(name, value)
	};
	return {
		/** What the functions under test use of SvelteKit's event. */
		event: () =>
			({
				request: new Request('http://localhost/', { headers: { cookie: header() } }),
				cookies,
				getClientAddress: () => address,
				locals: { language: 'pl' }
			}) as unknown as RequestEvent,
		async who() {
			const found = await (await auth()).api.getSession({ headers: new Headers({ cookie: header() }) });
			return found?.user.email ?? null;
		},
		/** Follows a link from a letter. */
		async open(link: string) {
			const response = await (await auth()).handler(new Request(link, { headers: { cookie: header() } }));
			for (const line of response.headers.getSetCookie()) {
				const [pair] = line.split(';');
				jar.set(pair.slice(0, pair.indexOf('=')), decodeURIComponent(pair.slice(pair.indexOf('=') + 1)));
			}
			return response.headers.get('location');
		}
	};
}

const PASSWORD = 'correct horse battery';
const refused = (attempt: Promise<unknown>) =>
	attempt.then(
		() => 'accepted',
		(error: { code: string }) => error.code
	);
async function lastLetter(kind: string) {
	const [row] = await db.select().from(letters).where(eq(letters.kind, kind)).orderBy(desc(letters.createdAt)).limit(1);
	return row;
}

let n = 0;
/** Somebody with a confirmed address. */
async function someone() {
	const email = `person-${++n}@example.eu`;
	const own = browser();
	await signUp(own.event(), { name: 'Ewa', email, password: PASSWORD, next: '' });
	await own.open((await lastLetter('verify')).link ?? '');
	return { email, own };
}

beforeEach(async () => {
	await db.delete(rateLimit);
});

describe('an account', () => {
	it('begins with a letter in the person’s language, and its link signs in', async () => {
		const own = browser();
		await signUp(own.event(), { name: 'Ewa', email: 'ewa@example.eu', password: PASSWORD, next: '/events/fair' });
		const letter = await lastLetter('verify');
		expect([letter.to, letter.language, letter.state]).toEqual(['ewa@example.eu', 'pl', 'kept']);
		expect(await refused(signIn(browser().event(), { email: 'ewa@example.eu', password: PASSWORD }))).toBe(
			'not-verified'
		);
		expect(await own.open(letter.link ?? '')).toBe('/start?next=%2Fevents%2Ffair');
		expect(await own.who()).toBe('ewa@example.eu');
	});

	it('is told about, not shown to, whoever signs up with its address again', async () => {
		const { email } = await someone();
		await signUp(browser().event(), { name: 'Eve', email, password: 'another password', next: '' });
		expect((await lastLetter('already-registered')).to).toBe(email);
		expect(await db.$count(user, eq(user.email, email))).toBe(1);
	});

	it('signs in with the right password, not with another, and out again', async () => {
		const { email } = await someone();
		const own = browser();
		expect(await refused(signIn(own.event(), { email, password: 'something else' }))).toBe('wrong-password');
		expect(await signIn(own.event(), { email, password: PASSWORD })).toBe('signed-in');
		expect(await own.who()).toBe(email);
		await signOut(own.event());
		expect(await own.who()).toBe(null);
	});

	it('signs in by a link that works once, and sends none to strangers', async () => {
		const { email } = await someone();
		await sendSignInLink(browser().event(), { email, next: '' });
		const { link } = await lastLetter('magic-link');
		const own = browser();
		await own.open(link ?? '');
		expect(await own.who()).toBe(email);
		const thief = browser();
		await thief.open(link ?? '');
		expect(await thief.who()).toBe(null);
		const before = await db.$count(user);
		await sendSignInLink(browser().event(), { email: 'nobody@example.eu', next: '' });
		expect(await db.$count(user)).toBe(before);
	});

	it('takes a new password by letter, which ends every session', async () => {
		const { email, own } = await someone();
		await sendReset(browser().event(), email);
		const token = new URL((await lastLetter('reset')).link ?? '').searchParams.get('token') ?? '';
		await resetPassword(browser().event(), { password: 'a newer password', token });
		expect(await own.who()).toBe(null);
		expect(await refused(resetPassword(browser().event(), { password: 'once more please', token }))).toBe(
			'link-expired'
		);
		expect(await signIn(browser().event(), { email, password: 'a newer password' })).toBe('signed-in');
	});

	it('asks for the second step once it is set up, and takes a backup code once', async () => {
		const { email, own } = await someone();
		const { totpURI, backupCodes } = await beginTwoFactor(own.event(), PASSWORD);
		const secret = new URL(totpURI).searchParams.get('secret') ?? '';
		// The address carries the secret in base 32, as RFC 4226 authenticators read it; the library signs its bytes.
		const bytes = Buffer.from(decodeBase32(secret)).toString('utf8');
		const code = async () => (await (await auth()).api.generateTOTP({ body: { secret: bytes } })).code;
		expect(await refused(finishTwoFactor(own.event(), '000000'))).toBe('wrong-code');
		await finishTwoFactor(own.event(), await code());
		const next = browser('192.0.2.2');
		expect(await signIn(next.event(), { email, password: PASSWORD })).toBe('code');
		expect(await next.who()).toBe(null);
		await confirmCode(next.event(), await code());
		expect(await next.who()).toBe(email);
		const third = browser('192.0.2.3');
		await signIn(third.event(), { email, password: PASSWORD });
		await confirmCode(third.event(), backupCodes[0]);
		expect(await third.who()).toBe(email);
		const fourth = browser('192.0.2.4');
		await signIn(fourth.event(), { email, password: PASSWORD });
		expect(await refused(confirmCode(fourth.event(), backupCodes[0]))).toBe('wrong-code');
	});

	it('is protected from guessing, address by address', async () => {
		const { email } = await someone();
		const results: string[] = [];
		for (let attempt = 0; attempt < 12; attempt++) {
			results.push(
				await refused(signIn(browser('198.51.100.7').event(), { email, password: `guess number ${attempt}` }))
			);
		}
		expect(results.slice(-2)).toEqual(['too-often', 'too-often']);
		expect(await signIn(browser('198.51.100.8').event(), { email, password: PASSWORD })).toBe('signed-in');
		expect(await db.$count(session)).toBeGreaterThan(0);
	});
});

/** RFC 4648 base 32 without padding. */
function decodeBase32(text: string): Uint8Array {
	const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
	const bits = [...text].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
	return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => parseInt(byte, 2));
}
