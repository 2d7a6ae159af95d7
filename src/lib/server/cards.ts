/** Offers and requests of a firm in the network's shape: read and begun. How they are written: card-saving.ts; how they move on: card-steps.ts. */
import { createHash } from 'node:crypto';
import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { CARD_FIELDS, type CardField, type CardType } from '#lib/forms/cards.ts';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { actorFor, type Actor } from './acting.ts';
import { editsOf, type CardEditRow } from './card-edits.ts';
import { assertMayUse } from './card-publication.ts';
import type { CompanyRow } from './companies.ts';
import { db, transaction, type Db } from './db/index.ts';
import { cardCodes, cards, cardTexts, companies } from './db/schema.ts';
import { record } from './journal.ts';
import type { StoredCode } from './typed-codes.ts';
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

/** A card as its own people work on it: with what they changed since it was approved, which others do not see yet. */
export interface OwnCard extends Card {
	/** How that change stands; null where there is none. */
	edit: CardEditRow['state'] | null;
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
		return { card, state: stateOf(card, now), texts: own, codes: used, version: versionOf(card, own, used) };
	});
}

function versionOf(card: CardRow, texts: Card['texts'], codes: Card['codes'], edit?: CardEditRow): string {
	const stable = { ...card, updatedAt: null, noticeAt: null };
	const said = [stable, CARD_FIELDS.map((field) => texts[field] ?? ''), codes, edit?.state];
	return createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 16);
}

/** The card as it would read with the change in it. */
export function withEdit(stands: Card, edit: CardEditRow | undefined): OwnCard {
	if (!edit) return { ...stands, edit: null };
	const { language, stage, ipr, research, texts } = edit;
	const card = { ...stands.card, language, stage, ipr, research };
	const codes = { ...noCodes(), ...edit.codes };
	return { ...stands, card, texts, codes, edit: edit.state, version: versionOf(card, texts, codes, edit) };
}

/** All cards of a firm for its own people, latest change first. */
export async function cardsOf(viewer: MaybeViewer, companyId: string, now = new Date()): Promise<OwnCard[]> {
	await actorFor(viewer, companyId, 'profile');
	const rows = await db
		.select()
		.from(cards)
		.where(eq(cards.companyId, companyId))
		.orderBy(desc(cards.updatedAt), asc(cards.id));
	const edits = await editsOf(
		db,
		rows.map(({ id }) => id)
	);
	return (await assembled(rows, db, now)).map((stands) => withEdit(stands, edits.get(stands.card.id)));
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

/** A card for those who may edit it, as they left it (`found`) and as others see it (`stands`). */
export async function ownCard(
	tx: Db,
	viewer: MaybeViewer,
	cardId: string,
	now: Date
): Promise<{ found: OwnCard; stands: Card; by: Actor }> {
	const [row] = await tx.select().from(cards).where(eq(cards.id, cardId));
	if (!row) throw new Refusal('not-found', 'not-found');
	const { by } = await actorFor(viewer, row.companyId, 'profile', tx);
	const [stands] = await assembled([row], tx, now);
	return { found: withEdit(stands, (await editsOf(tx, [cardId])).get(cardId)), stands, by };
}

/** One card for those who may edit it. */
export const cardToEdit = async (viewer: MaybeViewer, cardId: string, now = new Date()): Promise<OwnCard> =>
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
