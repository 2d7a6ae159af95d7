/** How a firm's rows become what the matching engine reads: its own codes and words, its cards, its markets. */
import { and, asc, eq, gt, inArray, isNull, or } from 'drizzle-orm';
import type { Code, Profile, Statement } from '#lib/matching/model.ts';
import { sizes } from '#lib/matching/model.ts';
import { schemes, type Scheme } from '#lib/vocabulary/model.ts';
import { db } from './db/index.ts';
import { cardCodes, cards, cardTexts, companies, companyCodes, companyTexts, targetMarkets } from './db/schema.ts';

export type CardType = (typeof cards.$inferSelect)['type'];

/** A card that offers speaks for what the firm offers, one that asks for what it needs. */
export const offersSomething = (type: CardType) => type === 'BO' || type === 'TO';

/** The engine's profile of a firm as a whole, and of each of its published cards alone. */
export interface FirmProfile {
	profile: Profile;
	/** When the firm last changed: what the list was made from. */
	updatedAt: Date;
	/** By card id: the firm looking for partners for this one card. */
	cards: Map<string, Profile>;
	/** Title of each card in its own language, for showing where something was read. */
	titles: Map<string, string>;
}

/** PostgreSQL takes 65,535 parameters a statement, SQLite 32,766. */
const CHUNK = 10_000;

const isScheme = (scheme: string): scheme is Scheme => schemes.some((known) => known === scheme);

const codesIn = (rows: { scheme: string; code: string }[]): Code[] =>
	rows.flatMap(({ scheme, code }) => (isScheme(scheme) ? [{ scheme, code }] : []));

const day = (instant: Date) => instant.toISOString().slice(0, 10);

/** Active firms by id, in eight queries however many they are; ids of firms that are not active are left out. */
export async function firmProfiles(ids: string[]): Promise<FirmProfile[]> {
	const found: FirmProfile[] = [];
	for (let from = 0; from < ids.length; from += CHUNK) found.push(...(await chunk(ids.slice(from, from + CHUNK))));
	return found;
}

async function chunk(ids: string[]): Promise<FirmProfile[]> {
	const rows = await db
		.select()
		.from(companies)
		.where(and(inArray(companies.id, ids), eq(companies.state, 'active')));
	const codes = await db
		.select()
		.from(companyCodes)
		.where(inArray(companyCodes.companyId, ids))
		.orderBy(asc(companyCodes.position));
	const texts = await db
		.select()
		.from(companyTexts)
		.where(and(inArray(companyTexts.companyId, ids), eq(companyTexts.original, true)));
	const markets = await db.select().from(targetMarkets).where(inArray(targetMarkets.companyId, ids));
	const alive = and(
		inArray(cards.companyId, ids),
		eq(cards.state, 'published'),
		or(isNull(cards.expiresAt), gt(cards.expiresAt, new Date()))
	);
	const ofCards = await db.select().from(cards).where(alive);
	const ofCard = await db
		.select({ row: cardCodes })
		.from(cardCodes)
		.innerJoin(cards, eq(cards.id, cardCodes.cardId))
		.where(alive);
	const words = await db
		.select({ row: cardTexts })
		.from(cardTexts)
		.innerJoin(cards, eq(cards.id, cardTexts.cardId))
		.where(and(alive, eq(cardTexts.original, true), inArray(cardTexts.field, ['title', 'summary'])));
	const by = {
		codes: Map.groupBy(codes, ({ companyId }) => companyId),
		texts: Map.groupBy(texts, ({ companyId }) => companyId),
		markets: Map.groupBy(markets, ({ companyId }) => companyId),
		cards: Map.groupBy(ofCards, ({ companyId }) => companyId),
		cardCodes: Map.groupBy(
			ofCard.map(({ row }) => row),
			({ cardId }) => cardId
		),
		cardTexts: Map.groupBy(
			words.map(({ row }) => row),
			({ cardId }) => cardId
		)
	};
	return rows.map((row) =>
		assemble({
			row,
			codes: by.codes.get(row.id) ?? [],
			texts: by.texts.get(row.id) ?? [],
			markets: by.markets.get(row.id) ?? [],
			cards: (by.cards.get(row.id) ?? []).map((card) => ({
				card,
				codes: by.cardCodes.get(card.id) ?? [],
				texts: by.cardTexts.get(card.id) ?? []
			}))
		})
	);
}

interface CardRows {
	card: typeof cards.$inferSelect;
	codes: (typeof cardCodes.$inferSelect)[];
	texts: (typeof cardTexts.$inferSelect)[];
}

interface Rows {
	row: typeof companies.$inferSelect;
	codes: (typeof companyCodes.$inferSelect)[];
	texts: (typeof companyTexts.$inferSelect)[];
	markets: (typeof targetMarkets.$inferSelect)[];
	cards: CardRows[];
}

/** Where a statement was read, for the evidence of a match: the profile itself, or a card by its id. */
export const PROFILE_SOURCE = 'profile';

function assemble({ row, codes, texts, markets, cards: own }: Rows): FirmProfile {
	const used = (use: (typeof codes)[number]['use']) => codes.filter((code) => code.use === use);
	const listed = (use: (typeof codes)[number]['use']) => used(use).map(({ code }) => code);
	const words = texts.filter(({ field }) => field !== 'sustainability').map(({ text }) => text);
	const date = day(row.updatedAt);
	const said = (use: 'offer' | 'need', text?: string): Statement[] => {
		const found = codesIn(used(use));
		return found.length || text ? [{ codes: found, text, language: row.language, source: PROFILE_SOURCE, date }] : [];
	};
	const statements = own.map((rows) => ({ type: rows.card.type, statement: statementOf(rows) }));
	const size = sizes.find((known) => known === row.size);
	const base: Profile = {
		id: row.id,
		country: row.country,
		region: row.regionCode ?? undefined,
		nace: listed('sector'),
		languages: listed('language'),
		certificates: listed('certificate'),
		goals: listed('goal'),
		size,
		kind: row.size ?? undefined,
		openToRequest: row.openToRequests,
		cooperation: [
			...new Set([
				...listed('cooperation'),
				...own.flatMap(({ codes }) => codes.filter(({ use }) => use === 'partnership').map(({ code }) => code))
			])
		],
		markets: markets.map(({ country, regionCode, role, priority }) => ({
			country,
			region: regionCode || undefined,
			role,
			priority
		})),
		offers: [
			// What a firm writes about itself describes what it offers.
			...said('offer', words.join('\n') || undefined),
			...statements.filter(({ type }) => offersSomething(type)).map(({ statement }) => statement)
		],
		needs: [
			...said('need'),
			...statements.filter(({ type }) => !offersSomething(type)).map(({ statement }) => statement)
		]
	};
	return {
		profile: base,
		updatedAt: row.updatedAt,
		cards: new Map(own.map((rows) => [rows.card.id, alone(base, rows)])),
		titles: new Map(own.map(({ card, texts }) => [card.id, texts.find(({ field }) => field === 'title')?.text ?? '']))
	};
}

function statementOf({ card, codes, texts }: CardRows): Statement {
	return {
		codes: codesIn(codes.filter(({ use }) => use === 'market' || use === 'technology')),
		text: texts.map(({ text }) => text).join('\n') || undefined,
		language: card.language,
		source: card.id,
		date: day(card.updatedAt)
	};
}

/** The firm with this card only: what it offers or needs, with whom and where the card says so. */
function alone(firm: Profile, rows: CardRows): Profile {
	const listed = (use: (typeof rows.codes)[number]['use']) =>
		rows.codes.filter((code) => code.use === use).map(({ code }) => code);
	const offering = offersSomething(rows.card.type);
	const partners = listed('partner');
	const countries = listed('country');
	return {
		...firm,
		offers: offering ? [statementOf(rows)] : [],
		needs: offering ? [] : [statementOf(rows)],
		cooperation: listed('partnership').length ? listed('partnership') : firm.cooperation,
		partnerKinds: partners.length ? partners : undefined,
		partnerSizes: sizes.filter((size) => partners.includes(size)),
		markets: countries.length ? countries.map((country) => ({ country, priority: 1 })) : firm.markets
	};
}
