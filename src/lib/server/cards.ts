/** Offers and requests of a firm in the network's shape: read, drafted, saved. How they move on: card-steps.ts. */
import { createHash } from 'node:crypto';
import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import {
	CARD_FIELDS,
	CARD_SHAPES,
	isCountry,
	type CardField,
	type CardInput,
	type CardType
} from '#lib/forms/cards.ts';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { actorFor, type Actor } from './acting.ts';
import { assertComplete, assertMayUse, endOf } from './card-publication.ts';
import { languageOf } from './card-words.ts';
import { touch, type CompanyRow } from './companies.ts';
import { db, transaction, type Db } from './db/index.ts';
import { cardCodes, cards, cardTexts, companies } from './db/schema.ts';
import { record } from './journal.ts';
import { knownCodes, type StoredCode } from './typed-codes.ts';
import { visibleItems } from './views.ts';

export type CardRow = typeof cards.$inferSelect;
export type CardState = CardRow['state'];
export type CardUse = (typeof cardCodes.$inferSelect)['use'];

export interface Card {
	card: CardRow;
	/** As it stands today: a published card whose time is over reads as expired. */
	state: CardState;
	texts: Partial<Record<CardField, string>>;
	codes: Record<CardUse, StoredCode[]>;
	/** Changes with every save; a form carries it to notice somebody else's. */
	version: string;
}

export const stateOf = ({ state, expiresAt }: Pick<CardRow, 'state' | 'expiresAt'>, now: Date): CardState =>
	(state === 'published' || state === 'on-hold') && expiresAt && expiresAt <= now ? 'expired' : state;

const noCodes = (): Card['codes'] => ({
	market: [],
	technology: [],
	goal: [],
	partnership: [],
	partner: [],
	country: []
});

/** Cards with their original texts and codes, in three queries however many they are. */
export async function assembled(rows: CardRow[], tx: Db, now: Date): Promise<Card[]> {
	const ids = rows.map(({ id }) => id);
	if (ids.length === 0) return [];
	const texts = await tx
		.select()
		.from(cardTexts)
		.where(and(inArray(cardTexts.cardId, ids), eq(cardTexts.original, true)));
	const codes = await tx
		.select()
		.from(cardCodes)
		.where(inArray(cardCodes.cardId, ids))
		.orderBy(asc(cardCodes.position), asc(cardCodes.code));
	return rows.map((card) => {
		const own: Card['texts'] = {};
		for (const { cardId, field, text } of texts) if (cardId === card.id) own[field] = text;
		const used = noCodes();
		for (const { cardId, use, scheme, code } of codes) if (cardId === card.id) used[use].push({ scheme, code });
		const stable = { ...card, updatedAt: null, noticeAt: null };
		const said = [stable, CARD_FIELDS.map((field) => own[field] ?? ''), used];
		const version = createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 16);
		return { card, state: stateOf(card, now), texts: own, codes: used, version };
	});
}

/** All cards of a firm for its own people, latest change first. */
export async function cardsOf(viewer: MaybeViewer, companyId: string, now = new Date()): Promise<Card[]> {
	await actorFor(viewer, companyId, 'profile');
	const rows = await db
		.select()
		.from(cards)
		.where(eq(cards.companyId, companyId))
		.orderBy(desc(cards.updatedAt), asc(cards.id));
	return assembled(rows, db, now);
}

/** The published cards of a firm, for whoever may see the firm. */
export async function publishedCardsOf(viewer: MaybeViewer, companyId: string, now = new Date()): Promise<Card[]> {
	if (!(await visibleItems(viewer, [companyId])).get(companyId)?.has('name')) return [];
	const rows = await db
		.select()
		.from(cards)
		.where(and(eq(cards.companyId, companyId), eq(cards.state, 'published')))
		.orderBy(desc(cards.publishedAt));
	return (await assembled(rows, db, now)).filter(({ state }) => state === 'published');
}

export async function ownCard(
	tx: Db,
	viewer: MaybeViewer,
	cardId: string,
	now: Date
): Promise<{ found: Card; by: Actor }> {
	const [row] = await tx.select().from(cards).where(eq(cards.id, cardId));
	if (!row) throw new Refusal('not-found', 'not-found');
	const { by } = await actorFor(viewer, row.companyId, 'profile', tx);
	const [found] = await assembled([row], tx, now);
	return { found, by };
}

/** One card for those who may edit it. */
export const cardToEdit = async (viewer: MaybeViewer, cardId: string, now = new Date()): Promise<Card> =>
	(await ownCard(db, viewer, cardId, now)).found;

export interface CardView extends Card {
	/** Null where the firm hides its name from this viewer. */
	company: Pick<CompanyRow, 'id' | 'slug' | 'name' | 'city'> | null;
	country: string;
	regionCode: string | null;
	own: boolean;
}

/** A published card as others see it; the firm behind it only as far as it allows. Strangers see cards of firms that show their name to everybody. */
export async function cardView(viewer: MaybeViewer, cardId: string, now = new Date()): Promise<CardView> {
	const [row] = await db
		.select({ card: cards, company: companies })
		.from(cards)
		.innerJoin(companies, and(eq(companies.id, cards.companyId), eq(companies.state, 'active')))
		.where(eq(cards.id, cardId));
	if (!row) throw new Refusal('not-found', 'not-found');
	const [found] = await assembled([row.card], db, now);
	const own = await actorFor(viewer, row.company.id, 'profile').then(
		() => true,
		() => false
	);
	const named = own || (await visibleItems(viewer, [row.company.id])).get(row.company.id)?.has('name');
	if (!own && (found.state !== 'published' || (!named && !viewer))) throw new Refusal('not-found', 'not-found');
	const { id, slug, name, city, country, regionCode } = row.company;
	return { ...found, company: named ? { id, slug, name, city } : null, country, regionCode, own };
}

/** A new, empty draft in the firm's language. */
export async function createCard(viewer: MaybeViewer, companyId: string, type: CardType): Promise<string> {
	return transaction(async (tx) => {
		const { by } = await actorFor(viewer, companyId, 'profile', tx);
		const [company] = await tx.select().from(companies).where(eq(companies.id, companyId));
		assertMayUse(company, type);
		const [{ id }] = await tx
			.insert(cards)
			.values({ companyId, type, language: company.language })
			.returning({ id: cards.id });
		await record(tx, { ...by, action: 'card.create', subjectKind: 'card', subjectId: id, after: { type, companyId } });
		return id;
	});
}

/** The research call of a card, without what was left empty. */
function callIn(input: CardInput): CardRow['research'] {
	const { programme, call, acronym, scheme, coordinatorNeeded, interestDeadline, callDeadline } = input;
	const { budgetEuro, weeks, link } = input;
	return {
		programme: programme ?? undefined,
		call: call ?? undefined,
		acronym: acronym ?? undefined,
		scheme: scheme ?? undefined,
		coordinatorNeeded,
		interestDeadline,
		callDeadline,
		budgetEuro: budgetEuro ?? undefined,
		weeks: weeks ?? undefined,
		link: link ?? undefined
	};
}

/** The codes of a card, checked: products against the vocabulary, countries against the world and the firm's own. */
function codesOf(input: CardInput, type: CardType, country: string): Card['codes'] {
	const { technology, partnerships } = CARD_SHAPES[type];
	const abroad = input.countries.filter(({ code }) => code !== country);
	const foreign = abroad.find(({ scheme, code }) => scheme !== 'country' || !isCountry(code));
	if (foreign) throw new Refusal('invalid', 'code-unknown', { code: foreign.code }, 'countries');
	const wrong = input.partnerships.find((code) => !partnerships.includes(code));
	if (wrong) throw new Refusal('invalid', 'partnership-not-for-type', {}, 'partnerships');
	const under = (scheme: string, codes: readonly string[]) => codes.map((code): StoredCode => ({ scheme, code }));
	return {
		market: knownCodes(input.markets, 'markets'),
		technology: technology ? knownCodes(input.technologies, 'technologies') : [],
		goal: under('goal', [...new Set(input.goals)]),
		partnership: under('cooperation', [...new Set(input.partnerships)]),
		partner: under('partner', [...new Set(input.partners)]),
		country: [...new Map(abroad.map((each) => [each.code, each])).values()]
	};
}

/**
 * Saves a card as it stands, half-done or not; a published one must stay complete. What somebody else saved since
 * `seen` is not overwritten.
 * @returns its new version.
 */
export async function saveCard(
	viewer: MaybeViewer,
	cardId: string,
	input: CardInput,
	now = new Date()
): Promise<string> {
	return transaction(async (tx) => {
		const { found, by } = await ownCard(tx, viewer, cardId, now);
		const { card } = found;
		if (input.seen && input.seen !== found.version) {
			throw new Refusal('conflict', 'changed-elsewhere', { version: found.version });
		}
		if (found.state === 'archived') throw new Refusal('conflict', 'card-archived');
		// What an office is reading does not change under its eyes.
		if (found.state === 'review') throw new Refusal('conflict', 'card-in-review');
		const [company] = await tx.select().from(companies).where(eq(companies.id, card.companyId));
		const shape = CARD_SHAPES[card.type];
		const codes = codesOf(input, card.type, company.country);
		const texts = Object.fromEntries(
			shape.fields.filter((field) => input[field]).map((field) => [field, input[field]])
		) as Card['texts']; // keys come from the shape's own fields
		const research = shape.research ? callIn(input) : null;
		// Left to us, the language is the one the texts read like; who says it is right.
		const language = (input.language === null ? languageOf(texts) : input.language) ?? card.language;
		const values = {
			language,
			stage: shape.stageAndIpr ? input.stage : null,
			ipr: shape.stageAndIpr ? input.ipr : null,
			openForInterest: input.openForInterest,
			research,
			updatedAt: now,
			// A research request lives as long as its call.
			...(card.publishedAt && research?.callDeadline ? { expiresAt: endOf(research.callDeadline), noticeAt: null } : {})
		};
		if (found.state === 'published') {
			assertComplete({ card: { ...card, ...values }, texts, codes });
		}
		await tx.update(cards).set(values).where(eq(cards.id, cardId));
		await tx.delete(cardTexts).where(and(eq(cardTexts.cardId, cardId), eq(cardTexts.original, true)));
		const written = Object.entries(texts).map(([field, text]) => ({
			cardId,
			// From the shape's own fields again.
			field: field as CardField,
			language,
			text
		}));
		if (written.length) await tx.insert(cardTexts).values(written);
		await tx.delete(cardCodes).where(eq(cardCodes.cardId, cardId));
		// Object.entries widens the keys; `codes` is typed by use.
		const rows = (Object.entries(codes) as [CardUse, StoredCode[]][]).flatMap(([use, list]) =>
			list.map((code, position) => ({ cardId, use, ...code, position }))
		);
		if (rows.length) await tx.insert(cardCodes).values(rows);
		await touch(tx, card.companyId);
		await record(tx, {
			...by,
			action: 'card.edit',
			subjectKind: 'card',
			subjectId: cardId,
			before: { texts: found.texts, codes: found.codes },
			after: { texts, codes }
		});
		return (await ownCard(tx, viewer, cardId, now)).found.version;
	});
}
