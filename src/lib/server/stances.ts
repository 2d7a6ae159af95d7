/** What a firm has decided about another one: remembered, met before, no thanks, never. Told to nobody. */
import { and, eq, inArray, or } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { actorFor } from './acting.ts';
import { db, transaction } from './db/index.ts';
import { companies, stances } from './db/schema.ts';
import { record } from './journal.ts';

export type Stance = (typeof stances.$inferSelect)['stance'];
export type StanceReason = NonNullable<(typeof stances.$inferSelect)['reason']>;

/** Either side's word is enough to keep two firms out of each other's lists. */
const PARTING = ['blocked', 'no-thanks'] as const satisfies readonly Stance[];

/** Takes a stance, or takes it back. */
export async function setStance(
	viewer: MaybeViewer,
	companyId: string,
	otherId: string,
	stance: Stance,
	on: boolean,
	reason: StanceReason | null = null
): Promise<void> {
	if (companyId === otherId) throw new Refusal('invalid', 'stance-oneself');
	await transaction(async (tx) => {
		const { by } = await actorFor(viewer, companyId, 'requests', tx);
		const [other] = await tx.select({ id: companies.id }).from(companies).where(eq(companies.id, otherId));
		if (!other) throw new Refusal('not-found', 'not-found');
		if (on) {
			await tx
				.insert(stances)
				.values({ companyId, otherId, stance, reason })
				.onConflictDoUpdate({ target: [stances.companyId, stances.otherId, stances.stance], set: { reason } });
		} else {
			await tx
				.delete(stances)
				.where(and(eq(stances.companyId, companyId), eq(stances.otherId, otherId), eq(stances.stance, stance)));
		}
		await record(tx, {
			...by,
			action: on ? 'stance.take' : 'stance.drop',
			subjectKind: 'company',
			subjectId: companyId,
			after: { otherId, stance, reason }
		});
	});
}

export interface Stances {
	/** The firm's own, by the other's id. */
	own: Map<string, Set<Stance>>;
	/** Everybody who is not to be shown, whoever said so. */
	apart: Set<string>;
}

export async function stancesOf(companyId: string): Promise<Stances> {
	const rows = await db
		.select()
		.from(stances)
		.where(
			or(eq(stances.companyId, companyId), and(eq(stances.otherId, companyId), inArray(stances.stance, [...PARTING])))
		);
	const own = new Map<string, Set<Stance>>();
	const apart = new Set<string>();
	for (const row of rows) {
		const parts = PARTING.some((stance) => stance === row.stance);
		if (row.companyId === companyId) {
			own.set(row.otherId, (own.get(row.otherId) ?? new Set()).add(row.stance));
			if (parts) apart.add(row.otherId);
		} else apart.add(row.companyId);
	}
	return { own, apart };
}
