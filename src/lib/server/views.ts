/** What a viewer may see of a firm: by how near they stand, and by what the firm allows. */
import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import {
	belongsToCompany,
	DEFAULT_AUDIENCE,
	isStaff,
	maySee,
	type Audience,
	type MaybeViewer,
	type Nearness,
	type VisibleItem
} from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { actorFor } from './acting.ts';
import { acquaintancesOf } from './acquaintances.ts';
import { companyAt, type CompanyRow } from './companies.ts';
import { db, transaction } from './db/index.ts';
import { VISIBLE_ITEMS } from './db/schema/companies.ts';
import { companies, contactViews, members, people, pictures, user, visibility } from './db/schema.ts';

export type Audiences = Record<VisibleItem, Audience>;

/** What each firm allows; where it has said nothing, the default. */
export async function audiencesOf(companyIds: string[]): Promise<Map<string, Audiences>> {
	const found = new Map(companyIds.map((id) => [id, { ...DEFAULT_AUDIENCE }]));
	if (companyIds.length === 0) return found;
	const rows = await db.select().from(visibility).where(inArray(visibility.companyId, companyIds));
	for (const { companyId, item, audience } of rows) {
		const audiences = found.get(companyId);
		if (audiences) audiences[item] = audience;
	}
	return found;
}

const firmsOf = (viewer: MaybeViewer) => viewer?.memberships.flatMap(({ companyId }) => companyId ?? []) ?? [];

/** How near the viewer stands to a firm: its own, agreed to meet it, another firm or staff, or a stranger. */
export async function nearnessOf(viewer: MaybeViewer): Promise<(companyId: string) => Nearness> {
	if (!viewer) return () => 'stranger';
	const accepted = await acquaintancesOf(firmsOf(viewer));
	const insider = firmsOf(viewer).length > 0 || isStaff(viewer);
	return (companyId) => {
		if (belongsToCompany(viewer, companyId)) return 'own';
		if (accepted.has(companyId)) return 'accepted';
		return insider ? 'firm' : 'stranger';
	};
}

/** The firms an office of the viewer looks after: it brought or took them in and knows their names anyway. */
async function lookedAfter(viewer: MaybeViewer, companyIds: string[]): Promise<Set<string>> {
	const officeIds = viewer?.memberships.flatMap(({ officeId }) => officeId ?? []) ?? [];
	if (officeIds.length === 0 || companyIds.length === 0) return new Set();
	const rows = await db
		.select({ companyId: members.companyId })
		.from(members)
		.where(and(inArray(members.officeId, officeIds), inArray(members.companyId, companyIds), isNull(members.until)));
	return new Set(rows.map(({ companyId }) => companyId));
}

/** What the viewer may see of each of these firms, in the same few queries however many they are. */
export async function visibleItems(
	viewer: MaybeViewer,
	companyIds: string[]
): Promise<Map<string, ReadonlySet<VisibleItem>>> {
	const [audiences, near, known] = await Promise.all([
		audiencesOf(companyIds),
		nearnessOf(viewer),
		lookedAfter(viewer, companyIds)
	]);
	return new Map(
		companyIds.map((id) => {
			const allowed = audiences.get(id) ?? DEFAULT_AUDIENCE;
			const items = VISIBLE_ITEMS.filter(
				(item) => maySee(allowed[item], near(id)) || (item === 'name' && known.has(id))
			);
			return [id, new Set(items)];
		})
	);
}

export interface CompanyView {
	company: Pick<
		CompanyRow,
		'id' | 'slug' | 'name' | 'country' | 'regionCode' | 'city' | 'size' | 'foundedYear' | 'language'
	>;
	website: string | null;
	logo: string | null;
	/** Whether contacts and people may be shown; they are read by `showContacts`, which is recorded. */
	contacts: boolean;
	people: boolean;
	nearness: Nearness;
}

/** A firm's page as this viewer may see it; not found where not even its name may be known. */
export async function viewOf(viewer: MaybeViewer, slug: string): Promise<CompanyView> {
	const company = await companyAt(slug);
	const items = (await visibleItems(viewer, [company.id])).get(company.id);
	if (!items?.has('name')) throw new Refusal('not-found', 'not-found');
	const [picture] = await db
		.select({ version: pictures.version })
		.from(pictures)
		.where(eq(pictures.companyId, company.id));
	const { id, name, country, regionCode, city, size, foundedYear, language } = company;
	return {
		company: { id, slug: company.slug, name, country, regionCode, city, size, foundedYear, language },
		website: items.has('website') ? company.website : null,
		logo: picture?.version ?? null,
		contacts: items.has('contacts'),
		people: items.has('people'),
		nearness: (await nearnessOf(viewer))(company.id)
	};
}

export interface Contacts {
	email: string | null;
	phone: string | null;
	people: { name: string; jobTitle: string | null; email: string | null; phone: string | null }[];
}

/** A firm's contacts and people as far as it allows. Whoever looks is written down, and the firm can read it. */
export async function showContacts(viewer: MaybeViewer, companyId: string): Promise<Contacts> {
	const items = (await visibleItems(viewer, [companyId])).get(companyId);
	if (!items?.has('name') || !(items.has('contacts') || items.has('people'))) {
		throw new Refusal('not-found', 'not-found');
	}
	const own = belongsToCompany(viewer, companyId);
	return transaction(async (tx) => {
		const [company] = await tx.select().from(companies).where(eq(companies.id, companyId));
		if (!own) {
			await tx
				.insert(contactViews)
				.values({ companyId, viewerId: viewer?.userId ?? null, viewerCompanyId: firmsOf(viewer)[0] ?? null });
		}
		const staff = items.has('people')
			? await tx.select().from(people).where(eq(people.companyId, companyId)).orderBy(people.position)
			: [];
		const reachable = items.has('contacts');
		return {
			email: reachable ? company.email : null,
			phone: reachable ? company.phone : null,
			people: staff.map(({ name, jobTitle, email, phone }) => ({
				name,
				jobTitle,
				email: reachable ? email : null,
				phone: reachable ? phone : null
			}))
		};
	});
}

export interface Glance {
	at: Date;
	/** Null: somebody without an account, or whose account is gone. */
	person: string | null;
	company: string | null;
}

/** Who looked at the firm's contacts, latest first. */
export async function glancesAt(viewer: MaybeViewer, companyId: string, limit = 50): Promise<Glance[]> {
	await actorFor(viewer, companyId, 'profile');
	return db
		.select({ at: contactViews.at, person: user.name, company: companies.name })
		.from(contactViews)
		.leftJoin(user, eq(user.id, contactViews.viewerId))
		.leftJoin(companies, eq(companies.id, contactViews.viewerCompanyId))
		.where(eq(contactViews.companyId, companyId))
		.orderBy(desc(contactViews.at))
		.limit(limit);
}
