/** Whose name a viewer may see, as a condition for queries. */
import { and, eq, exists, inArray, or, sql, type SQL } from 'drizzle-orm';
import { DEFAULT_AUDIENCE, maySee, type Audience, type MaybeViewer } from '#lib/permissions.ts';
import { db } from './db/index.ts';
import { AUDIENCES } from './db/schema/companies.ts';
import { companies, visibility } from './db/schema.ts';
import { nearnessOf } from './views.ts';

/** The firms whose name the viewer may see, as a condition on `companies`. */
export async function nameable(viewer: MaybeViewer): Promise<SQL | undefined> {
	const near = await nearnessOf(viewer);
	// Nobody's firm: what the viewer is to most firms.
	const general = near('');
	const closed = AUDIENCES.filter((audience) => !maySee(audience, general));
	const said = (audiences: readonly Audience[]) =>
		exists(
			db
				.select({ one: sql`1` })
				.from(visibility)
				.where(
					and(
						eq(visibility.companyId, companies.id),
						eq(visibility.item, 'name'),
						inArray(visibility.audience, [...audiences])
					)
				)
		);
	const open = AUDIENCES.filter((audience) => maySee(audience, general));
	const close = await nearer(viewer);
	const mine = close.length ? inArray(companies.id, close) : undefined;
	if (maySee(DEFAULT_AUDIENCE.name, general)) return or(sql`not ${said(closed)}`, mine);
	return or(said(open), mine);
}

/** Firms that let this viewer nearer than most: its own and those it has agreed to meet (as far as they show their name to those). */
async function nearer(viewer: MaybeViewer): Promise<string[]> {
	const own = viewer?.memberships.flatMap(({ companyId }) => companyId ?? []) ?? [];
	if (own.length === 0) return [];
	const near = await nearnessOf(viewer);
	const rows = await db
		.select({ id: visibility.companyId, audience: visibility.audience })
		.from(visibility)
		.where(and(eq(visibility.item, 'name'), eq(visibility.audience, 'accepted')));
	return [...own, ...rows.filter(({ id }) => near(id) === 'accepted').map(({ id }) => id)];
}
