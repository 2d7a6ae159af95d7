import { asc, eq, sql } from 'drizzle-orm';
import { isAdministrator, type MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { regions as partners } from '#lib/vocabulary/regions.ts';
import { db, transaction } from './db/index.ts';
import { offices, regions } from './db/schema.ts';
import { record } from './journal.ts';

/** The regions of this installation, each with its number of offices. */
export async function allRegions(viewer: MaybeViewer) {
	if (!isAdministrator(viewer)) throw new Refusal('forbidden', 'not-yours');
	const n = sql<number>`count(${offices.id})`.mapWith(Number);
	return db
		.select({
			id: regions.id,
			nutsCode: regions.nutsCode,
			nutsEdition: regions.nutsEdition,
			name: regions.name,
			country: regions.country,
			offices: n
		})
		.from(regions)
		.leftJoin(offices, eq(offices.regionId, regions.id))
		.groupBy(regions.id)
		.orderBy(asc(regions.name));
}

/** Adds the partner regions that are not there yet. @returns how many came. */
export async function addPartnerRegions(viewer: MaybeViewer): Promise<number> {
	if (!isAdministrator(viewer)) throw new Refusal('forbidden', 'not-yours');
	return transaction(async (tx) => {
		const added = await tx
			.insert(regions)
			.values(
				partners.map(({ nuts, edition, country, label }) => ({
					nutsCode: nuts,
					nutsEdition: edition,
					name: label.en,
					country
				}))
			)
			.onConflictDoNothing()
			.returning({ code: regions.nutsCode });
		if (added.length) {
			await record(tx, {
				actorId: viewer?.userId ?? null,
				action: 'regions.add',
				subjectKind: 'installation',
				subjectId: 'regions',
				after: added.map(({ code }) => code)
			});
		}
		return added.length;
	});
}
