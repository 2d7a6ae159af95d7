/** What a firm could add to its profile, with the first of the firms that would bring, as far as they may be named. */
import { inArray } from 'drizzle-orm';
import { improve, type Edit, type Scope } from '#lib/matching/improve.ts';
import type { Profile } from '#lib/matching/model.ts';
import type { Index } from '#lib/matching/rank.ts';
import type { MaybeViewer } from '#lib/permissions.ts';
import { db } from './db/index.ts';
import { companies } from './db/schema.ts';
import { visibleItems } from './views.ts';

export interface Improvement {
	edit: Edit;
	firms: { name: string | null; country: string; regionCode: string | null }[];
}

/** So many of the firms that an edit would bring are named. */
const NAMED = 2;

export async function improvementsOf(
	viewer: MaybeViewer,
	index: Index,
	who: Profile,
	scope: Scope
): Promise<Improvement[]> {
	const edits = improve(index, who, scope);
	const ids = [...new Set(edits.flatMap(({ firms }) => firms.slice(0, NAMED)))];
	if (ids.length === 0) return [];
	const visible = await visibleItems(viewer, ids);
	const { id, name, country, regionCode } = companies;
	const rows = await db.select({ id, name, country, regionCode }).from(companies).where(inArray(id, ids));
	const named = new Map(
		rows.map(({ id, name, ...where }) => [id, { name: visible.get(id)?.has('name') ? name : null, ...where }])
	);
	return edits.map((edit) => ({ edit, firms: edit.firms.slice(0, NAMED).flatMap((id) => named.get(id) ?? []) }));
}
