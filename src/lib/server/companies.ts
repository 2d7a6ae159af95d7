import { and, eq, like, or } from 'drizzle-orm';
import type { NewCompany } from '#lib/forms/companies.ts';
import { belongsToCompany, mayAdministerCompany, type MaybeViewer, type Viewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { mayActFor } from './acting.ts';
import { db, transaction, type Db } from './db/index.ts';
import { companies, companyIdentifiers, memberships, offices } from './db/schema.ts';
import { record } from './journal.ts';
import { freeSlug } from './slugs.ts';

/** A slug for a new firm of this name; asked inside the transaction that writes it. */
export const companySlug = (tx: Db, name: string): Promise<string> =>
	freeSlug(name, async (slug) => (await tx.$count(companies, eq(companies.slug, slug))) > 0);

/** Slugs for many new firms at once, in one query. */
export async function companySlugsFor(tx: Db, names: string[]): Promise<string[]> {
	const taken = new Set((await tx.select({ slug: companies.slug }).from(companies)).map(({ slug }) => slug));
	const slugs: string[] = [];
	for (const name of names) {
		const slug = await freeSlug(name, async (candidate) => taken.has(candidate));
		taken.add(slug);
		slugs.push(slug);
	}
	return slugs;
}

export type CompanyRow = typeof companies.$inferSelect;

/** The firm at an address. One that was merged answers as the firm it became; an erased one is gone. */
export async function companyAt(slug: string, tx: Db = db): Promise<CompanyRow> {
	const [row] = await tx.select().from(companies).where(eq(companies.slug, slug));
	const [heir] = row?.mergedIntoId ? await tx.select().from(companies).where(eq(companies.id, row.mergedIntoId)) : [];
	const found = heir ?? row;
	if (found?.state !== 'active') throw new Refusal('not-found', 'not-found');
	return found;
}

export interface Workplace {
	company: CompanyRow;
	/** Lets people in and changes who sees what. */
	administers: boolean;
	/** The office in whose name the viewer acts for the firm; null for its own people. */
	acting: { officeId: string; officeName: string } | null;
}

/** The firm whose own pages stand at an address, for its people and for advisers with its consent; nobody else. */
export async function workplaceAt(viewer: MaybeViewer, slug: string): Promise<Workplace> {
	if (!viewer) throw new Refusal('forbidden', 'sign-in');
	const company = await companyAt(slug);
	if (belongsToCompany(viewer, company.id)) {
		return { company, administers: mayAdministerCompany(viewer, company.id), acting: null };
	}
	const officeId = (await mayActFor(viewer, company.id, 'profile'))?.officeId;
	if (!officeId) throw new Refusal('not-found', 'not-found');
	const [office] = await db.select({ name: offices.name }).from(offices).where(eq(offices.id, officeId));
	return { company, administers: false, acting: { officeId, officeName: office.name } };
}

/**
 * Marks the firm as changed. Everything that belongs to it (texts, codes, cards, markets, people, visibility) does so
 * when it is written: lists of matches on every node notice by this instant alone.
 */
export async function touch(tx: Db, companyId: string): Promise<void> {
	await tx.update(companies).set({ updatedAt: new Date() }).where(eq(companies.id, companyId));
}

/** A person sets up their own firm and becomes its administrator. */
export async function createCompany(viewer: Viewer, input: NewCompany): Promise<{ id: string; slug: string }> {
	return transaction(async (tx) => {
		const slug = await companySlug(tx, input.name);
		const { vatNumber, ...values } = input;
		const [{ id }] = await tx
			.insert(companies)
			.values({ ...values, slug, language: viewer.language, claimedAt: new Date() })
			.returning({ id: companies.id });
		if (vatNumber) {
			await tx
				.insert(companyIdentifiers)
				.values({ companyId: id, scheme: 'vat', country: input.country, value: vatNumber });
		}
		await tx.insert(memberships).values({ userId: viewer.userId, companyId: id, role: 'administrator' });
		await record(tx, {
			actorId: viewer.userId,
			action: 'company.create',
			subjectKind: 'company',
			subjectId: id,
			after: { name: input.name }
		});
		return { id, slug };
	});
}

/**
 * Firms a newcomer may mean: by VAT number exactly, else by the beginning of a name of three letters or more.
 * Answers only what is needed to recognise one's own firm.
 */
export async function lookUp(
	query: string
): Promise<{ id: string; name: string; city: string | null; country: string }[]> {
	const wanted = query.trim();
	if (wanted.length < 3) return [];
	const number = wanted.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
	const named = like(companies.name, `${wanted.replace(/[%_]/g, '')}%`);
	return db
		.selectDistinct({ id: companies.id, name: companies.name, city: companies.city, country: companies.country })
		.from(companies)
		.leftJoin(companyIdentifiers, eq(companyIdentifiers.companyId, companies.id))
		.where(
			and(
				eq(companies.state, 'active'),
				or(named, and(eq(companyIdentifiers.scheme, 'vat'), eq(companyIdentifiers.value, number)))
			)
		)
		.orderBy(companies.name)
		.limit(8);
}
