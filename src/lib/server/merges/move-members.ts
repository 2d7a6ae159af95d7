/** What offices have with two firms that become one: where one office looked after both, it looks after one. */
import { eq, inArray } from 'drizzle-orm';
import type { Db } from '../db/index.ts';
import { consents, members } from '../db/schema.ts';

type Member = typeof members.$inferSelect;

export async function moveMembers(tx: Db, keepId: string, leaveId: string, now: Date): Promise<void> {
	const rows = await tx
		.select()
		.from(members)
		.where(inArray(members.companyId, [keepId, leaveId]));
	for (const row of rows.filter(({ companyId }) => companyId === leaveId)) {
		const same = rows.find(
			({ companyId, officeId, until }) => companyId === keepId && officeId === row.officeId && until === null
		);
		const joins = same && row.until === null;
		if (joins) await join(tx, same, row);
		await tx
			.update(members)
			.set({ companyId: keepId, until: joins ? now : row.until })
			.where(eq(members.id, row.id));
	}
}

/** The office's own notes and numbers come together, and receipts the firm has given keep counting. */
async function join(tx: Db, same: Member, row: Member): Promise<void> {
	await tx
		.update(members)
		.set({
			contactName: same.contactName ?? row.contactName,
			contactEmail: same.contactEmail ?? row.contactEmail,
			contactPhone: same.contactPhone ?? row.contactPhone,
			memberNumber: same.memberNumber ?? row.memberNumber,
			adviserId: same.adviserId ?? row.adviserId,
			note: [same.note, row.note].filter(Boolean).join('\n\n') || null,
			since: same.since < row.since ? same.since : row.since
		})
		.where(eq(members.id, same.id));
	const given = await tx
		.select()
		.from(consents)
		.where(inArray(consents.memberId, [same.id, row.id]));
	const open = new Set(
		given.filter(({ memberId, revokedAt }) => memberId === same.id && !revokedAt).map(({ scope }) => scope)
	);
	for (const consent of given.filter(({ memberId }) => memberId === row.id)) {
		if (!consent.revokedAt && open.has(consent.scope)) continue;
		await tx.update(consents).set({ memberId: same.id }).where(eq(consents.id, consent.id));
	}
}
