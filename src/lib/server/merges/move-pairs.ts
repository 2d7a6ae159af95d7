/** Rows about two firms of which one becomes another: decisions, what was shown, lists of an event. */
import { and, eq, inArray, or } from 'drizzle-orm';
import type { Db } from '../db/index.ts';
import { fairLists, participants, showings, stances } from '../db/schema.ts';

export async function movePairs(tx: Db, keepId: string, leaveId: string): Promise<void> {
	const now = (id: string) => (id === leaveId ? keepId : id);
	const decided = await tx
		.select()
		.from(stances)
		.where(or(eq(stances.companyId, leaveId), eq(stances.otherId, leaveId)));
	await tx.delete(stances).where(or(eq(stances.companyId, leaveId), eq(stances.otherId, leaveId)));
	const stand = decided
		.map((row) => ({ ...row, companyId: now(row.companyId), otherId: now(row.otherId) }))
		.filter(({ companyId, otherId }) => companyId !== otherId);
	if (stand.length) await tx.insert(stances).values(stand).onConflictDoNothing();

	await moveShowings(tx, keepId, leaveId);
	await moveLists(tx, keepId, leaveId);
}

/** Only one of the two takes part in an event, so each of its lists belongs to one of them and names one of them. */
async function moveLists(tx: Db, keepId: string, leaveId: string): Promise<void> {
	const own = await tx.select().from(fairLists).where(eq(fairLists.companyId, leaveId));
	await tx.delete(fairLists).where(eq(fairLists.companyId, leaveId));
	if (own.length) {
		const moved = own.map((list) => ({ ...list, companyId: keepId }));
		await tx.insert(fairLists).values(moved).onConflictDoNothing();
	}
	const visits = await tx
		.select({ eventId: participants.eventId })
		.from(participants)
		.where(eq(participants.companyId, keepId));
	const around = await tx
		.select()
		.from(fairLists)
		.where(inArray(fairLists.eventId, ['', ...visits.map(({ eventId }) => eventId)]));
	for (const { eventId, companyId, others } of around) {
		if (!others.includes(leaveId)) continue;
		const renamed = others.map((id) => (id === leaveId ? keepId : id)).filter((id) => id !== companyId);
		await tx
			.update(fairLists)
			.set({ others: [...new Set(renamed)] })
			.where(and(eq(fairLists.eventId, eventId), eq(fairLists.companyId, companyId)));
	}
}

/** What was shown of both on the same day to the same firm was shown once; thousands of rows, so only keys are read. */
async function moveShowings(tx: Db, keepId: string, leaveId: string): Promise<void> {
	const both = [keepId, leaveId];
	const rows = await tx
		.select({
			id: showings.id,
			companyId: showings.companyId,
			otherId: showings.otherId,
			eventId: showings.eventId,
			day: showings.day
		})
		.from(showings)
		.where(or(inArray(showings.companyId, both), inArray(showings.otherId, both)));
	const now = (id: string) => (id === leaveId ? keepId : id);
	const key = (row: (typeof rows)[number]) => `${now(row.companyId)} ${now(row.otherId)} ${row.eventId} ${row.day}`;
	const isOld = ({ companyId, otherId }: (typeof rows)[number]) => companyId === leaveId || otherId === leaveId;
	const taken = new Set(rows.filter((row) => !isOld(row)).map(key));
	const gone: string[] = [];
	for (const row of rows.filter(isOld)) {
		if (now(row.companyId) === now(row.otherId) || taken.has(key(row))) gone.push(row.id);
		else taken.add(key(row));
	}
	for (let from = 0; from < gone.length; from += 5000) {
		await tx.delete(showings).where(inArray(showings.id, gone.slice(from, from + 5000)));
	}
	await tx.update(showings).set({ companyId: keepId }).where(eq(showings.companyId, leaveId));
	await tx.update(showings).set({ otherId: keepId }).where(eq(showings.otherId, leaveId));
}
