import { and, eq, like, or } from 'drizzle-orm';
import type { NewCompany } from '#lib/forms/companies.ts';
import type { Viewer } from '#lib/permissions.ts';
import { db, transaction, type Db } from './db/index.ts';
import { companies, companyIdentifiers, memberships } from './db/schema.ts';
import { record } from './journal.ts';
import { freeSlug } from './slugs.ts';

/** A slug for a new firm of this name; asked inside the transaction that writes it. */
export const companySlug = (tx: Db, name: string): Promise<string> =>
	freeSlug(name, async (slug) => (await tx.$count(companies, eq(companies.slug, slug))) > 0);

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
