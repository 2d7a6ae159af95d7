import { inArray } from 'drizzle-orm';
import { auth } from '../auth/auth.ts';
import { db, type Db } from '../db/index.ts';
import { account, user } from '../db/schema.ts';

/** Known to everybody, which is why these accounts exist in the demo's own database and nowhere else. */
export const DEMO_PASSWORD = 'fondaco-demo';

export const DEMO_ACCOUNTS = [
	{ role: 'firm', email: 'firm@demo.example', name: 'Giulia Ferri', language: 'it' },
	{ role: 'partner', email: 'partner@demo.example', name: 'Marek Zawada', language: 'pl' },
	{ role: 'organiser', email: 'organiser@demo.example', name: 'Rasa Petraitė', language: 'lt' },
	{ role: 'chamber', email: 'chamber@demo.example', name: 'Dóra Kántor', language: 'hu' },
	{ role: 'region', email: 'region@demo.example', name: 'Lucía Herrero', language: 'es' },
	{ role: 'administrator', email: 'administrator@demo.example', name: 'Karin Lindh', language: 'sv' }
] as const;

export type DemoRole = (typeof DEMO_ACCOUNTS)[number]['role'];

/** The accounts the sign-in page offers, one per role, in the order of the list above. */
export async function demoAccounts(): Promise<{ email: string; name: string; role: DemoRole }[]> {
	const emails = DEMO_ACCOUNTS.map(({ email }) => email);
	const rows = await db.select({ email: user.email }).from(user).where(inArray(user.email, emails));
	const known = new Set(rows.map(({ email }) => email));
	return DEMO_ACCOUNTS.filter(({ email }) => known.has(email)).map(({ email, name, role }) => ({ email, name, role }));
}

/** The password as the identity library keeps it; made before the transaction, because the library has its own handle. */
export const demoPasswordHash = async (): Promise<string> =>
	(await (await auth()).$context).password.hash(DEMO_PASSWORD);

/** Makes the accounts. @returns user id by role. */
export async function createDemoAccounts(tx: Db, password: string, now: Date): Promise<Record<DemoRole, string>> {
	const ids: Partial<Record<DemoRole, string>> = {};
	for (const { role, ...person } of DEMO_ACCOUNTS) {
		const id = (ids[role] = `demo-${role}`);
		await tx.insert(user).values({ ...person, id, emailVerified: true, createdAt: now, updatedAt: now });
		await tx.insert(account).values({
			id: `${id}-password`,
			accountId: id,
			providerId: 'credential',
			userId: id,
			password,
			createdAt: now,
			updatedAt: now
		});
	}
	// Filled for every role of the list above.
	return ids as Record<DemoRole, string>;
}
