/** Looking for firms and cards by hand: words, filters, pages; each firm only to whom it shows its name. */
import { and, asc, desc, eq, exists, gt, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import { DEFAULT_AUDIENCE, maySee, type Audience, type MaybeViewer } from '#lib/permissions.ts';
import { fold } from '#lib/vocabulary/fold.ts';
import type { Language, Scheme } from '#lib/vocabulary/model.ts';
import { search } from '#lib/vocabulary/search.ts';
import { db } from './db/index.ts';
import { AUDIENCES } from './db/schema/companies.ts';
import {
	cardCodes,
	cards,
	cardTexts,
	companies,
	companyCodes,
	companyTexts,
	participants,
	pictures,
	targetMarkets,
	visibility
} from './db/schema.ts';
import { theRegister } from './match-index.ts';
import { nearnessOf } from './views.ts';

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

/** Enough candidates of a name for a page of results; more means the words say too little. */
const MOST_NAMED = 500;

/** The firms whose name the viewer may see, as a condition on `companies`. */
async function nameable(viewer: MaybeViewer): Promise<SQL | undefined> {
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

const DIRECT: readonly Scheme[] = ['group', 'nace'];

/** The codes that words mean: the best entry and those nearly as good. */
function meantBy(words: string, language: Language): string[] {
	const found = search(words, { language, limit: 8, schemes: DIRECT });
	const least = Math.max(0.6, (found[0]?.score ?? 0) * 0.85);
	return found.filter(({ score }) => score >= least).map(({ code }) => code);
}

/** Firms whose name or town holds the words, without accents; from memory, because neither database folds letters alike. */
async function named(words: string): Promise<string[]> {
	const wanted = fold(words);
	const { names } = await theRegister();
	const found: string[] = [];
	for (const [id, folded] of names) {
		if (folded.includes(wanted)) found.push(id);
		if (found.length === MOST_NAMED) break;
	}
	return found;
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

function pageOf<T>(rows: T[], total: number, page: number): Page<T> {
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

export interface ListedCard {
	id: string;
	type: (typeof cards.$inferSelect)['type'];
	reference: string | null;
	title: { text: string; language: string };
	summary: string;
	country: string;
	regionCode: string | null;
	/** Null where the firm hides its name. */
	company: { slug: string; name: string } | null;
	publishedAt: Date | null;
}

/** One page of published cards, latest first; strangers see those of firms that show their name to everybody. */
export async function cardsLike(
	viewer: MaybeViewer,
	filters: DirectoryFilters & { type?: string },
	language: Language,
	now = new Date()
): Promise<Page<ListedCard>> {
	const visible = await nameable(viewer);
	const all: (SQL | undefined)[] = [
		eq(companies.state, 'active'),
		eq(cards.state, 'published'),
		or(isNull(cards.expiresAt), gt(cards.expiresAt, now)),
		// A card is passed on without a name, but only within the house.
		viewer ? undefined : visible
	];
	if (filters.country) all.push(eq(companies.country, filters.country));
	if (filters.region) all.push(eq(companies.regionCode, filters.region));
	if (filters.type) all.push(sql`${cards.type} = ${filters.type}`);
	const used = (use: (typeof cardCodes.$inferSelect)['use'][], codes: string[]) =>
		exists(
			db
				.select({ one: sql`1` })
				.from(cardCodes)
				.where(and(eq(cardCodes.cardId, cards.id), inArray(cardCodes.use, use), inArray(cardCodes.code, codes)))
		);
	if (filters.cooperation) all.push(used(['partnership'], [filters.cooperation]));
	if (filters.market) all.push(used(['country'], [filters.market]));
	const words = filters.words.trim().slice(0, 100);
	if (words) {
		const codes = meantBy(words, language);
		const written = exists(
			db
				.select({ one: sql`1` })
				.from(cardTexts)
				.where(
					and(
						eq(cardTexts.cardId, cards.id),
						inArray(cardTexts.field, ['title', 'summary']),
						sql`lower(${cardTexts.text}) like ${`%${words.toLowerCase().replace(/[%_\\]/g, '')}%`}`
					)
				)
		);
		all.push(codes.length ? or(written, used(['market', 'technology'], codes)) : written);
	}
	const where = and(...all);
	const [{ total }] = await db
		.select({ total: sql<number>`count(*)`.mapWith(Number) })
		.from(cards)
		.innerJoin(companies, eq(companies.id, cards.companyId))
		.where(where);
	const rows = await db
		.select({
			card: cards,
			company: companies,
			named: sql<number>`case when ${visible} then 1 else 0 end`.mapWith(Number)
		})
		.from(cards)
		.innerJoin(companies, eq(companies.id, cards.companyId))
		.where(where)
		.orderBy(desc(cards.publishedAt), asc(cards.id))
		.limit(PER_PAGE)
		.offset((filters.page - 1) * PER_PAGE);
	const texts = await db
		.select()
		.from(cardTexts)
		.where(
			and(
				inArray(cardTexts.cardId, ['', ...rows.map(({ card }) => card.id)]),
				inArray(cardTexts.field, ['title', 'summary'])
			)
		);
	const listed = rows.map(({ card, company, named }): ListedCard => {
		const text = (field: string) => {
			const own = texts.filter((row) => row.cardId === card.id && row.field === field);
			return own.find((row) => row.language === language) ?? own.find(({ original }) => original);
		};
		const title = text('title');
		return {
			id: card.id,
			type: card.type,
			reference: card.reference,
			title: { text: title?.text ?? '', language: title?.language ?? card.language },
			summary: text('summary')?.text ?? '',
			country: company.country,
			regionCode: company.regionCode,
			company: named ? { slug: company.slug, name: company.name } : null,
			publishedAt: card.publishedAt
		};
	});
	return pageOf(listed, total, filters.page);
}
