/** Looking for cards by hand: words, filters, pages. */
import { and, asc, desc, eq, exists, gt, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import type { Language } from '#lib/vocabulary/model.ts';
import { db } from './db/index.ts';
import { cardCodes, cards, cardTexts, companies } from './db/schema.ts';
import { pageOf, PER_PAGE, type DirectoryFilters, type Page } from './directory.ts';
import { meantBy } from './meant.ts';
import { nameable } from './nameable.ts';

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
