import { and, eq, inArray, isNull } from 'drizzle-orm';
import { localeOr } from '#lib/i18n/languages.ts';
import type { Db } from '../db/index.ts';
import { companies, companyIdentifiers, members, offices, regions } from '../db/schema.ts';
import type { Known } from './duplicates.ts';
import type { Defaults } from './rows.ts';

/** Every active firm of these countries, as rows are compared with it: three queries, however many firms. */
export async function knownFirms(tx: Db, officeId: string, countries: string[]): Promise<Known[]> {
	const here = and(inArray(companies.country, countries), eq(companies.state, 'active'));
	const rows = await tx
		.select({
			id: companies.id,
			name: companies.name,
			country: companies.country,
			city: companies.city,
			website: companies.website
		})
		.from(companies)
		.where(here);
	const numbers = await tx
		.select({ companyId: companyIdentifiers.companyId, value: companyIdentifiers.value })
		.from(companyIdentifiers)
		.innerJoin(companies, eq(companies.id, companyIdentifiers.companyId))
		.where(and(here, eq(companyIdentifiers.scheme, 'vat')));
	const own = await tx
		.select({ id: members.id, companyId: members.companyId })
		.from(members)
		.where(and(eq(members.officeId, officeId), isNull(members.until)));
	const vatNumbers = Map.groupBy(numbers, ({ companyId }) => companyId);
	const memberIds = new Map(own.map(({ companyId, id }) => [companyId, id]));
	return rows.map((row) => ({
		...row,
		vatNumbers: (vatNumbers.get(row.id) ?? []).map(({ value }) => value),
		memberId: memberIds.get(row.id) ?? null
	}));
}

/** Where a row says nothing: the country and language of the office. */
export async function defaultsOf(tx: Db, officeId: string): Promise<Defaults> {
	const [found] = await tx
		.select({ country: regions.country, language: offices.language })
		.from(offices)
		.innerJoin(regions, eq(regions.id, offices.regionId))
		.where(eq(offices.id, officeId));
	return { country: found.country, language: localeOr(found.language) };
}
