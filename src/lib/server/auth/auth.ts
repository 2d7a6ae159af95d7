import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { magicLink, twoFactor } from 'better-auth/plugins';
import { eq } from 'drizzle-orm';
import { dialect } from '../db/dialect.ts';
import { db } from '../db/index.ts';
import * as schema from '../db/schema.ts';
import { identityLetter } from '../mail/identity-letters.ts';
import { post } from '../letters.ts';
import { settings } from '../settings.ts';

/** Who is asking, for the rate limit: set by us on every request that reaches the library, never taken from outside. */
export const ADDRESS_HEADER = 'x-fondaco-address';

/** Signs sessions. Made at random at first use and shared by all nodes through the database. */
async function secret(): Promise<string> {
	if (settings.authSecret) return settings.authSecret;
	const fresh = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');
	await db.insert(schema.facts).values({ key: 'auth-secret', value: fresh }).onConflictDoNothing();
	const [row] = await db.select().from(schema.facts).where(eq(schema.facts.key, 'auth-secret'));
	return String(row.value);
}

async function create() {
	return betterAuth({
		secret: await secret(),
		baseURL: settings.origin,
		basePath: '/api/auth',
		telemetry: { enabled: false },
		// A wrong password is everyday life, not news for the log.
		logger: { level: 'error' },
		// The adapter wants a whole Drizzle database; ours offers the part it uses.
		database: drizzleAdapter(db as never, { provider: dialect === 'postgres' ? 'pg' : 'sqlite', schema }),
		user: { additionalFields: { language: { type: 'string', defaultValue: 'en', input: true } } },
		emailAndPassword: {
			enabled: true,
			requireEmailVerification: true,
			minPasswordLength: 10,
			maxPasswordLength: 200,
			revokeSessionsOnPasswordReset: true,
			sendResetPassword: ({ user, token }) =>
				post(db, identityLetter('reset', user, `${settings.origin}/reset?token=${token}`)),
			// Whoever tries an address that exists learns nothing; its owner does.
			onExistingUserSignUp: async ({ user }: { user: { email: string; name: string } }) => {
				await post(db, identityLetter('already-registered', user, `${settings.origin}/sign-in`));
			}
		},
		emailVerification: {
			sendOnSignUp: true,
			sendOnSignIn: true,
			expiresIn: 24 * 3600,
			autoSignInAfterVerification: true,
			sendVerificationEmail: ({ user, url }) => post(db, identityLetter('verify', user, url))
		},
		session: { expiresIn: 30 * 24 * 3600, updateAge: 24 * 3600 },
		rateLimit: {
			enabled: true,
			storage: 'database',
			window: 60,
			max: 60,
			customRules: {
				// In the demo everybody sits at one computer and changes roles all the time.
				'/sign-in/email': { window: 60, max: settings.demo ? 300 : 10 },
				'/sign-up/email': { window: 60, max: 5 },
				'/request-password-reset': { window: 60, max: 5 },
				'/two-factor/verify-totp': { window: 60, max: 5 },
				'/get-session': false
			}
		},
		advanced: { cookiePrefix: 'fondaco', ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] } },
		plugins: [
			magicLink({
				expiresIn: 15 * 60,
				// A link must not make accounts: signing up asks for a name and consent.
				disableSignUp: true,
				storeToken: 'hashed',
				sendMagicLink: ({ email, url }) => post(db, identityLetter('magic-link', { email }, url))
			}),
			twoFactor({ issuer: 'Fondaco' })
		]
	});
}

export type Auth = Awaited<ReturnType<typeof create>>;

let made: Promise<Auth> | undefined;

/** The identity library, set up at first use because its secret lives in the database. */
export const auth = (): Promise<Auth> => (made ??= create());
