import { addDays } from 'date-fns/addDays';
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
import { madeUpFirms, type MadeUpFirm } from './firms.ts';
import { logosOf } from './logos.ts';
import { createMemberships, createOrganisations } from './organisations.ts';
import { planFair, publishFair, lateChange, holdMeetings, endFair, closeDoors } from './agenda.ts';
import { createFair, guestList, registerGuests, setAvailability } from './fair.ts';
import { createFirmAccounts, createFirms, createMembers } from './profiles.ts';
import { askAndAnswer } from './talks.ts';

/** The same fair at any moment of its life, in order. */
export const STAGES = ['profiles', 'requests', 'draft', 'published', 'live', 'over'] as const;
export type Stage = (typeof STAGES)[number];

/** What a newcomer sees: an agenda to look at, and letters in the outbox. */
export const DEFAULT_STAGE: Stage = 'published';

/** Where the event's first day lies from today. */
const DAYS_AHEAD: Record<Stage, number> = { profiles: 56, requests: 56, draft: 56, published: 56, live: 0, over: -21 };

const FACT = 'demo';

/** The stage this database was filled with; null where filling it has not begun or was cut short. */
export async function storedStage(): Promise<Stage | null> {
	const [fact] = await db.select({ value: facts.value }).from(facts).where(eq(facts.key, FACT));
	return STAGES.find((stage) => stage === fact?.value) ?? null;
}

/** Fills a demo database that is empty or was left half filled; does nothing to one that is whole. */
export async function loadDemo(stage = DEFAULT_STAGE): Promise<void> {
	if ((await storedStage()) === null) await replaceDemo(stage);
}

/**
 * Replaces everything in the demo's database. The stage is noted last: whatever cuts this short leaves no note, and the next
 * start begins again.
 */
export async function replaceDemo(stage: Stage, now = new Date()): Promise<void> {
	const password = await demoPasswordHash();
	const firms = madeUpFirms();
	const logos = await logosOf(firms);
	const users = await transaction(async (tx) => {
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
		await createFirmAccounts(tx, firms, now);
		return users;
	});
	await runFair(stage, users.organiser, firms, now);
	await db.insert(facts).values({ key: FACT, value: stage });
}

/** Today where the event is on, else a Tuesday; plain dates, so midnight in UTC. */
function firstDayOf(stage: Stage, now: Date): Date {
	const day = addDays(new Date(now.toISOString().slice(0, 10)), DAYS_AHEAD[stage]);
	return stage === 'live' ? day : addDays(day, (9 - day.getUTCDay()) % 7);
}

/** The event's life up to the stage, by the application's own functions, so that the demo proves them. */
async function runFair(stage: Stage, organiserId: string, firms: MadeUpFirm[], now: Date): Promise<void> {
	const reached = (other: Stage) => STAGES.indexOf(stage) >= STAGES.indexOf(other);
	const firstDay = firstDayOf(stage, now);
	const empty = await createFair(organiserId, firstDay);
	const fair = await registerGuests(empty, guestList(firms, reached('requests') ? 86 : 30), reached('live') ? 0 : 6);
	if (reached('requests')) {
		await setAvailability(fair);
		// Once the event is near, what nobody answered has long run out.
		await askAndAnswer(fair, reached('live') ? addDays(firstDay, -9) : now);
	}
	const scheduleId = reached('draft') ? await planFair(fair) : null;
	if (scheduleId && reached('published')) await publishFair(fair, scheduleId);
	if (reached('live')) {
		await lateChange(fair);
		await holdMeetings(fair, now);
	}
	await closeDoors(fair, firstDay);
	if (reached('over')) await endFair(fair);
}
