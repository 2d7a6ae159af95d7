import { transaction } from '../db/index.ts';
import { memberships } from '../db/schema.ts';
import { createDemoAccounts, demoAccounts, demoPasswordHash } from './accounts.ts';

/** Fills an empty demo database; does nothing to one that has its accounts. */
export async function loadDemo(): Promise<void> {
	if ((await demoAccounts()).length) return;
	const password = await demoPasswordHash();
	await transaction(async (tx) => {
		const ids = await createDemoAccounts(tx, password, new Date());
		await tx.insert(memberships).values({ userId: ids.administrator, role: 'administrator' });
	});
}
