/** Who is coming, as far as each firm lets the reader see. */
import { and, asc, eq } from 'drizzle-orm';
import { belongsToCompany, DEFAULT_AUDIENCE, isStaff, mayHelpAt, maySee, type MaybeViewer } from '#lib/permissions.ts';
import { db } from './db/index.ts';
import { companies, participants, pictures, visibility } from './db/schema.ts';
import type { EventRow } from './events.ts';

export interface ComingFirm {
	name: string;
	slug: string | null;
	country: string | null;
	regionCode: string | null;
	/** Changes with the logo; null without one. */
	logo: string | null;
}

export interface Attendance {
	/** Every approved firm counts, named or not. */
	firms: number;
	regions: { code: string | null; country: string | null; firms: number }[];
	named: ComingFirm[];
}

/** Approved firms: counted all, named only to whom their visibility allows. */
export async function attendance(viewer: MaybeViewer, event: EventRow): Promise<Attendance> {
	const rows = await db
		.select({
			name: participants.name,
			companyId: participants.companyId,
			slug: companies.slug,
			country: companies.country,
			regionCode: companies.regionCode,
			audience: visibility.audience,
			logo: pictures.version
		})
		.from(participants)
		.leftJoin(companies, eq(companies.id, participants.companyId))
		.leftJoin(visibility, and(eq(visibility.companyId, participants.companyId), eq(visibility.item, 'name')))
		.leftJoin(pictures, eq(pictures.companyId, participants.companyId))
		.where(and(eq(participants.eventId, event.id), eq(participants.state, 'approved')))
		.orderBy(asc(participants.name));
	const ofFirm = viewer?.memberships.some(({ companyId }) => companyId !== null) || isStaff(viewer);
	const all = mayHelpAt(viewer, event);
	const named = rows.filter(({ companyId, audience }) => {
		if (all) return true;
		// Named by the organiser's file only: nobody has said yet that the name may be shown.
		if (!companyId) return false;
		const nearness = belongsToCompany(viewer, companyId) ? 'own' : ofFirm ? 'firm' : 'stranger';
		return maySee(audience ?? DEFAULT_AUDIENCE.name, nearness);
	});
	const regions = Map.groupBy(rows, ({ country, regionCode }) => `${country ?? ''} ${regionCode ?? ''}`);
	return {
		firms: rows.length,
		regions: [...regions.values()]
			.map((group) => ({ code: group[0].regionCode, country: group[0].country, firms: group.length }))
			.sort((one, other) => other.firms - one.firms),
		named: named.map(({ name, slug, country, regionCode, logo }) => ({ name, slug, country, regionCode, logo }))
	};
}
