/** The identity library's tables (better-auth 1.7): an account and how it signs in. Rights are elsewhere (memberships). */
import { bigint, bool, index, integer, table, text, timestamp } from '../dialect.ts';

export const user = table('user', {
	id: text().primaryKey(),
	name: text().notNull(),
	email: text().notNull().unique(),
	emailVerified: bool().notNull().default(false),
	image: text(),
	/** The language letters are written in. */
	language: text().notNull().default('en'),
	twoFactorEnabled: bool(),
	createdAt: timestamp().notNull(),
	updatedAt: timestamp().notNull()
});

export const session = table(
	'session',
	{
		id: text().primaryKey(),
		expiresAt: timestamp().notNull(),
		token: text().notNull().unique(),
		createdAt: timestamp().notNull(),
		updatedAt: timestamp().notNull(),
		ipAddress: text(),
		userAgent: text(),
		userId: text()
			.notNull()
			.references(() => user.id, { onDelete: 'cascade' })
	},
	(t) => [index('session_user').on(t.userId)]
);

export const account = table(
	'account',
	{
		id: text().primaryKey(),
		accountId: text().notNull(),
		providerId: text().notNull(),
		userId: text()
			.notNull()
			.references(() => user.id, { onDelete: 'cascade' }),
		accessToken: text(),
		refreshToken: text(),
		idToken: text(),
		accessTokenExpiresAt: timestamp(),
		refreshTokenExpiresAt: timestamp(),
		scope: text(),
		password: text(),
		createdAt: timestamp().notNull(),
		updatedAt: timestamp().notNull()
	},
	(t) => [index('account_user').on(t.userId)]
);

export const verification = table(
	'verification',
	{
		id: text().primaryKey(),
		identifier: text().notNull(),
		value: text().notNull(),
		expiresAt: timestamp().notNull(),
		createdAt: timestamp().notNull(),
		updatedAt: timestamp().notNull()
	},
	(t) => [index('verification_identifier').on(t.identifier)]
);

export const twoFactor = table('two_factor', {
	id: text().primaryKey(),
	secret: text().notNull(),
	backupCodes: text().notNull(),
	verified: bool(),
	failedVerificationCount: integer(),
	lockedUntil: timestamp(),
	userId: text()
		.notNull()
		.references(() => user.id, { onDelete: 'cascade' })
});

export const rateLimit = table('rate_limit', {
	id: text().primaryKey(),
	key: text().notNull().unique(),
	count: integer().notNull(),
	lastRequest: bigint().notNull()
});
