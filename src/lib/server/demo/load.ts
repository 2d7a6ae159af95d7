import { eq } from 'drizzle-orm';
import { db, transaction } from '../db/index.ts';
import {
	audit,
	companies,
	events,
	facts,
	letters,
	offices,
	regions,
	schedules,
	user,
	verification
} from '../db/schema.ts';
import { createDemoAccounts, demoPasswordHash } from './accounts.ts';
import { madeUpFirms } from './firms.ts';
import { logosOf } from './logos.ts';
import { createMemberships, createOrganisations } from './organisations.ts';
import { createFirms, createMembers } from './profiles.ts';

/** The same fair at any moment of its life, in order. */
export const STAGES = ['profiles', 'requests', 'draft', 'published', 'live', 'over'] as const;
export type Stage = (typeof STAGES)[number];

/** The furthest stage there is so far. */
export const DEFAULT_STAGE: Stage = 'profiles';

const FACT = 'demo';

/** The stage this database was filled with; null where filling it has not begun or was cut short. */
export async function storedStage(): Promise<Stage | null> {
	const [fact] = await db.select({ value: facts.value }).from(facts).where(eq(facts.key, FACT));
	return STAGES.find((stage) => stage === fact?.value) ?? null;
}

/** Fills a demo database that is empty or was left half filled; does nothing to one that is whole. */
export async function loadDemo(): Promise<void> {
	if ((await storedStage()) === null) await replaceDemo(DEFAULT_STAGE);
}

/**
 * Replaces everything in the demo's database. The stage is noted last: whatever cuts this short leaves no note, and the next
 * start begins again.
 */
export async function replaceDemo(stage: Stage, now = new Date()): Promise<void> {
	const password = await demoPasswordHash();
	const firms = madeUpFirms();
	const logos = await logosOf(firms);
	await transaction(async (tx) => {
		await tx.delete(facts).where(eq(facts.key, FACT));
		// Schedules first: their places and slots are not taken away under them. The rest goes with its owners.
		for (const emptied of [schedules, events, companies, offices, regions, letters, audit, verification, user]) {
			await tx.delete(emptied);
		}
		const users = await createDemoAccounts(tx, password, now);
		await createOrganisations(tx, now);
		await createFirms(tx, firms, logos, users, now);
		await createMembers(tx, firms, users.chamber, now);
		await createMemberships(tx, users);
	});
	await db.insert(facts).values({ key: FACT, value: stage });
}
