/** Target markets of a firm: a country or region, what it wants to do there, how much and how soon. */
import { and, asc, eq } from 'drizzle-orm';
import type { Market } from '#lib/forms/companies.ts';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { regionOf } from '#lib/vocabulary/regions.ts';
import { actorFor } from './acting.ts';
import { touch } from './companies.ts';
import { db, transaction } from './db/index.ts';
import { targetMarkets } from './db/schema.ts';
import { record } from './journal.ts';

export type MarketRow = typeof targetMarkets.$inferSelect;

/** The most a firm may name: more says nothing about what it wants. */
const MOST = 30;

/** Most wanted first. */
export async function marketsOf(viewer: MaybeViewer, companyId: string): Promise<MarketRow[]> {
	await actorFor(viewer, companyId, 'profile');
	return db
		.select()
		.from(targetMarkets)
		.where(eq(targetMarkets.companyId, companyId))
		.orderBy(asc(targetMarkets.priority), asc(targetMarkets.country), asc(targetMarkets.role));
}

/** Names a market; one that is named already takes its new priority and horizon. */
export async function addMarket(viewer: MaybeViewer, companyId: string, input: Market): Promise<void> {
	const region = input.regionCode ? regionOf(input.regionCode) : undefined;
	if (input.regionCode && region?.country !== input.country) {
		throw new Refusal('invalid', 'region-elsewhere', {}, 'regionCode');
	}
	await transaction(async (tx) => {
		const { by } = await actorFor(viewer, companyId, 'profile', tx);
		const { country, regionCode, role, ...how } = input;
		const same = and(
			eq(targetMarkets.companyId, companyId),
			eq(targetMarkets.country, country),
			eq(targetMarkets.regionCode, regionCode),
			eq(targetMarkets.role, role)
		);
		const [before] = await tx.select().from(targetMarkets).where(same);
		if (!before && (await tx.$count(targetMarkets, eq(targetMarkets.companyId, companyId))) >= MOST) {
			throw new Refusal('conflict', 'markets-most', { limit: MOST });
		}
		await tx
			.insert(targetMarkets)
			.values({ companyId, ...input })
			.onConflictDoUpdate({
				target: [targetMarkets.companyId, targetMarkets.country, targetMarkets.regionCode, targetMarkets.role],
				set: how
			});
		await touch(tx, companyId);
		const action = before ? 'market.change' : 'market.add';
		await record(tx, { ...by, action, subjectKind: 'company', subjectId: companyId, before, after: input });
	});
}

export async function removeMarket(viewer: MaybeViewer, companyId: string, id: string): Promise<void> {
	await transaction(async (tx) => {
		const { by } = await actorFor(viewer, companyId, 'profile', tx);
		const own = and(eq(targetMarkets.id, id), eq(targetMarkets.companyId, companyId));
		const [before] = await tx.select().from(targetMarkets).where(own);
		// Removed in another tab already: what was wanted is so.
		if (!before) return;
		await tx.delete(targetMarkets).where(own);
		await touch(tx, companyId);
		await record(tx, { ...by, action: 'market.remove', subjectKind: 'company', subjectId: companyId, before });
	});
}
