/** Looking for firms by hand: words, filters, pages; each firm only to whom it shows its name. */
import { and, asc, eq, exists, inArray, or, sql, type SQL } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import type { Language } from '#lib/vocabulary/model.ts';
import { db } from './db/index.ts';
import { companies, companyCodes, companyTexts, participants, pictures, targetMarkets } from './db/schema.ts';
import { meantBy, named } from './meant.ts';
import { nameable } from './nameable.ts';

export interface DirectoryFilters {
	/** Words in any language: a name, a town, or what is made. */
	words: string;
	country?: string;
	region?: string;
	/** A NACE division. */
	sector?: string;
	cooperation?: string;
	size?: string;
	speaks?: string;
	/** A country among the firm's target markets. */
	market?: string;
	/** Only firms that take part in this event: ask for the right to see who comes before. */
	eventId?: string;
	page: number;
}

export const PER_PAGE = 24;

export interface ListedCompany {
	id: string;
	slug: string;
	name: string;
	country: string;
	regionCode: string | null;
	city: string | null;
	size: string | null;
	logo: string | null;
	/** In its reader's language where it is written, else as first written. */
	summary: { text: string; language: string } | null;
	offers: { scheme: string; code: string }[];
}

export interface Page<T> {
	rows: T[];
	total: number;
	page: number;
	pages: number;
}

const has = (use: (typeof companyCodes.$inferSelect)['use'], codes: string[]) =>
	exists(
		db
			.select({ one: sql`1` })
			.from(companyCodes)
			.where(
				and(eq(companyCodes.companyId, companies.id), eq(companyCodes.use, use), inArray(companyCodes.code, codes))
			)
	);

async function conditions(
	viewer: MaybeViewer,
	filters: DirectoryFilters,
	language: Language
): Promise<SQL | undefined> {
	const { country, region, sector, cooperation, size, speaks, market, eventId } = filters;
	const all: (SQL | undefined)[] = [eq(companies.state, 'active'), await nameable(viewer)];
	if (country) all.push(eq(companies.country, country));
	if (region) all.push(eq(companies.regionCode, region));
	if (size) all.push(sql`${companies.size} = ${size}`);
	if (sector) all.push(has('sector', [sector]));
	if (cooperation) all.push(has('cooperation', [cooperation]));
	if (speaks) all.push(has('language', [speaks]));
	if (market) {
		all.push(
			exists(
				db
					.select({ one: sql`1` })
					.from(targetMarkets)
					.where(and(eq(targetMarkets.companyId, companies.id), eq(targetMarkets.country, market)))
			)
		);
	}
	if (eventId) {
		all.push(
			exists(
				db
					.select({ one: sql`1` })
					.from(participants)
					.where(
						and(
							eq(participants.companyId, companies.id),
							eq(participants.eventId, eventId),
							eq(participants.state, 'approved')
						)
					)
			)
		);
	}
	const words = filters.words.trim().slice(0, 100);
	if (words) {
		const ids = await named(words);
		const codes = meantBy(words, language);
		const any = [
			ids.length ? inArray(companies.id, ids) : undefined,
			codes.length ? has('offer', codes) : undefined,
			codes.length ? has('sector', codes) : undefined
		].filter((condition) => condition !== undefined);
		all.push(any.length ? or(...any) : sql`1 = 0`);
	}
	return and(...all);
}

export function pageOf<T>(rows: T[], total: number, page: number): Page<T> {
	return { rows, total, page, pages: Math.max(1, Math.ceil(total / PER_PAGE)) };
}

/** One page of the firms that fit, by name; always the same number of queries. */
export async function companiesLike(
	viewer: MaybeViewer,
	filters: DirectoryFilters,
	language: Language
): Promise<Page<ListedCompany>> {
	const where = await conditions(viewer, filters, language);
	const total = await db.$count(companies, where);
	const rows = await db
		.select({ company: companies, logo: pictures.version })
		.from(companies)
		.leftJoin(pictures, eq(pictures.companyId, companies.id))
		.where(where)
		.orderBy(asc(companies.name), asc(companies.id))
		.limit(PER_PAGE)
		.offset((filters.page - 1) * PER_PAGE);
	const ids = ['', ...rows.map(({ company }) => company.id)];
	const texts = await db
		.select()
		.from(companyTexts)
		.where(and(inArray(companyTexts.companyId, ids), eq(companyTexts.field, 'summary')));
	const offers = await db
		.select()
		.from(companyCodes)
		.where(and(inArray(companyCodes.companyId, ids), eq(companyCodes.use, 'offer')))
		.orderBy(asc(companyCodes.position));
	const listed = rows.map(({ company, logo }): ListedCompany => {
		const own = texts.filter(({ companyId }) => companyId === company.id);
		const summary = own.find((text) => text.language === language) ?? own.find(({ original }) => original);
		return {
			id: company.id,
			slug: company.slug,
			name: company.name,
			country: company.country,
			regionCode: company.regionCode,
			city: company.city,
			size: company.size,
			logo,
			summary: summary ? { text: summary.text, language: summary.language } : null,
			offers: offers
				.filter(({ companyId }) => companyId === company.id)
				.slice(0, 4)
				.map(({ scheme, code }) => ({ scheme, code }))
		};
	});
	return pageOf(listed, total, filters.page);
}
