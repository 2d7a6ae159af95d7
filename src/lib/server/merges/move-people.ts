/** The people of two firms that become one: who stands in both lists stands there once. */
import { eq, inArray } from 'drizzle-orm';
import type { Db } from '../db/index.ts';
import { delegates, people } from '../db/schema.ts';

type Person = typeof people.$inferSelect;

const isSame = (one: Person, other: Person) =>
	(one.userId !== null && one.userId === other.userId) ||
	(one.email !== null && one.email.toLowerCase() === other.email?.toLowerCase());

export async function movePeople(tx: Db, keepId: string, leaveId: string): Promise<void> {
	const rows = await tx
		.select()
		.from(people)
		.where(inArray(people.companyId, [keepId, leaveId]));
	const own = rows.filter(({ companyId }) => companyId === keepId);
	for (const row of rows.filter(({ companyId }) => companyId === leaveId)) {
		const same = own.find((one) => isSame(one, row));
		if (!same) {
			const position = row.position + own.length;
			await tx.update(people).set({ companyId: keepId, position }).where(eq(people.id, row.id));
			continue;
		}
		await tx.update(delegates).set({ personId: same.id }).where(eq(delegates.personId, row.id));
		await tx
			.update(people)
			.set({
				userId: same.userId ?? row.userId,
				jobTitle: same.jobTitle ?? row.jobTitle,
				email: same.email ?? row.email,
				phone: same.phone ?? row.phone
			})
			.where(eq(people.id, same.id));
		await tx.delete(people).where(eq(people.id, row.id));
	}
}
