/** Everything that points to one firm points to the other afterwards; of what both have, one stays. */
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { AUDIENCES } from '../db/schema/companies.ts';
import { DEFAULT_AUDIENCE } from '#lib/permissions.ts';
import type { Db } from '../db/index.ts';
import {
	cards,
	companyCodes,
	companyIdentifiers,
	contactViews,
	invitations,
	letters,
	memberships,
	participants,
	targetMarkets,
	visibility
} from '../db/schema.ts';
import { movePeople } from './move-people.ts';
import { moveMembers } from './move-members.ts';
import { movePairs } from './move-pairs.ts';

export async function moveAll(tx: Db, keepId: string, leaveId: string, now: Date): Promise<void> {
	await freeEvents(tx, keepId, leaveId);
	for (const table of [cards, participants, invitations, letters]) {
		await tx.update(table).set({ companyId: keepId }).where(eq(table.companyId, leaveId));
	}
	await tx.update(contactViews).set({ companyId: keepId }).where(eq(contactViews.companyId, leaveId));
	await tx.update(contactViews).set({ viewerCompanyId: keepId }).where(eq(contactViews.viewerCompanyId, leaveId));
	await moveIdentifiers(tx, keepId, leaveId);
	await moveCodes(tx, keepId, leaveId);
	await moveMarkets(tx, keepId, leaveId);
	await moveVisibility(tx, keepId, leaveId);
	await moveMemberships(tx, keepId, leaveId);
	await movePeople(tx, keepId, leaveId);
	await moveMembers(tx, keepId, leaveId, now);
	await movePairs(tx, keepId, leaveId);
}

/**
 * Where both are registered at an event, the one that is withdrawn or refused stays with the event alone, under its name;
 * two that take part are not joined at all (compare.ts).
 */
async function freeEvents(tx: Db, keepId: string, leaveId: string): Promise<void> {
	const rows = await tx
		.select()
		.from(participants)
		.where(inArray(participants.companyId, [keepId, leaveId]));
	for (const [, both] of Map.groupBy(rows, ({ eventId }) => eventId)) {
		if (both.length < 2) continue;
		const over = both.filter(({ state }) => state === 'withdrawn' || state === 'refused');
		const gone = over.find(({ companyId }) => companyId === leaveId) ?? over[0];
		await tx.update(participants).set({ companyId: null }).where(eq(participants.id, gone.id));
	}
}

/** A number both claim stays once, verified if it was for either. */
async function moveIdentifiers(tx: Db, keepId: string, leaveId: string): Promise<void> {
	const key = (row: typeof companyIdentifiers.$inferSelect) => `${row.scheme} ${row.country} ${row.value}`;
	const rows = await tx
		.select()
		.from(companyIdentifiers)
		.where(inArray(companyIdentifiers.companyId, [keepId, leaveId]));
	const own = new Map(rows.filter(({ companyId }) => companyId === keepId).map((row) => [key(row), row]));
	for (const row of rows.filter(({ companyId }) => companyId === leaveId)) {
		const same = own.get(key(row));
		const gone = same && row.verifiedAt ? same : same && row;
		if (gone) await tx.delete(companyIdentifiers).where(eq(companyIdentifiers.id, gone.id));
		if (gone === row) continue;
		await tx.update(companyIdentifiers).set({ companyId: keepId }).where(eq(companyIdentifiers.id, row.id));
	}
}

async function moveCodes(tx: Db, keepId: string, leaveId: string): Promise<void> {
	const rows = await tx.select().from(companyCodes).where(eq(companyCodes.companyId, leaveId));
	// What the firm that stays put first stays first.
	const moved = rows.map((row) => ({ ...row, companyId: keepId, position: row.position + 1000 }));
	if (moved.length) await tx.insert(companyCodes).values(moved).onConflictDoNothing();
	await tx.delete(companyCodes).where(eq(companyCodes.companyId, leaveId));
}

async function moveMarkets(tx: Db, keepId: string, leaveId: string): Promise<void> {
	const rows = await tx.select().from(targetMarkets).where(eq(targetMarkets.companyId, leaveId));
	const moved = rows.map(({ country, regionCode, role, priority, horizon, createdAt }) => ({
		...{ country, regionCode, role, priority, horizon, createdAt },
		companyId: keepId
	}));
	if (moved.length) await tx.insert(targetMarkets).values(moved).onConflictDoNothing();
	await tx.delete(targetMarkets).where(eq(targetMarkets.companyId, leaveId));
}

/** Nobody sees more of either firm than before: of two audiences the narrower one holds. */
async function moveVisibility(tx: Db, keepId: string, leaveId: string): Promise<void> {
	const rows = await tx
		.select()
		.from(visibility)
		.where(inArray(visibility.companyId, [keepId, leaveId]));
	const said = (companyId: string, item: (typeof rows)[number]['item']) =>
		rows.find((row) => row.companyId === companyId && row.item === item)?.audience ?? DEFAULT_AUDIENCE[item];
	await tx.delete(visibility).where(inArray(visibility.companyId, [keepId, leaveId]));
	for (const item of new Set(rows.map((row) => row.item))) {
		const both = [said(keepId, item), said(leaveId, item)];
		const audience = AUDIENCES.findLast((one) => both.includes(one)) ?? DEFAULT_AUDIENCE[item];
		await tx.insert(visibility).values({ companyId: keepId, item, audience });
	}
}

/** Who belongs to both keeps the wider of two rights, and one that counts before one that was only asked for. */
async function moveMemberships(tx: Db, keepId: string, leaveId: string): Promise<void> {
	const rows = await tx
		.select()
		.from(memberships)
		.where(inArray(memberships.companyId, [keepId, leaveId]));
	const worth = ({ role, state }: (typeof rows)[number]) =>
		(state === 'active' ? 2 : 0) + (role === 'administrator' ? 1 : 0);
	for (const row of rows.filter(({ companyId }) => companyId === leaveId)) {
		const same = rows.find(({ companyId, userId }) => companyId === keepId && userId === row.userId);
		const gone = same && worth(row) > worth(same) ? same : same && row;
		if (gone) await tx.delete(memberships).where(eq(memberships.id, gone.id));
		if (gone === row) continue;
		await tx
			.update(memberships)
			.set({ companyId: keepId })
			.where(and(eq(memberships.id, row.id), isNull(memberships.officeId)));
	}
}
