/** Changes to a published card that an office reads first: kept beside the card, then written into it. */
import { and, eq, inArray } from 'drizzle-orm';
import type { CardField } from '#lib/forms/cards.ts';
import { endOf } from './card-publication.ts';
import type { Card, CardRow, CardUse } from './cards.ts';
import type { Db } from './db/index.ts';
import { cardCodes, cardEdits, cards, cardTexts } from './db/schema.ts';
import type { StoredCode } from './typed-codes.ts';

export type CardEditRow = typeof cardEdits.$inferSelect;

/** What a change may touch of a card. */
export type Written = Pick<CardRow, 'language' | 'stage' | 'ipr' | 'research'> & Pick<Card, 'texts' | 'codes'>;

/** The changes on their way, by card. */
export async function editsOf(tx: Db, cardIds: string[]): Promise<Map<string, CardEditRow>> {
	const rows = await tx
		.select()
		.from(cardEdits)
		.where(inArray(cardEdits.cardId, ['', ...cardIds]));
	return new Map(rows.map((row) => [row.cardId, row]));
}

/** One text for the same content, whatever the order of keys, codes and empty fields. */
function essence({ language, stage, ipr, research, texts, codes }: Written): string {
	const filled = (fields: object) =>
		Object.entries(fields)
			.filter(([, value]) => value !== undefined && value !== null && value !== '')
			.sort(([one], [other]) => (one < other ? -1 : 1));
	const used = Object.entries(codes).map(([use, list]) => [
		use,
		list.map(({ scheme, code }) => `${scheme}:${code}`).sort()
	]);
	return JSON.stringify([language, stage, ipr, filled(research ?? {}), filled(texts), used.sort()]);
}

/** Keeps a change beside the card; one that takes everything back is none. */
export async function keepEdit(tx: Db, stands: Card, written: Written, now: Date): Promise<void> {
	const { card, texts, codes } = stands;
	if (essence(written) === essence({ ...card, texts, codes })) return dropEdit(tx, card.id);
	const values = { ...written, updatedAt: now };
	await tx
		.insert(cardEdits)
		.values({ cardId: card.id, ...values })
		.onConflictDoUpdate({ target: cardEdits.cardId, set: values });
}

export async function moveEdit(tx: Db, cardId: string, state: CardEditRow['state']): Promise<void> {
	await tx.update(cardEdits).set({ state }).where(eq(cardEdits.cardId, cardId));
}

export async function dropEdit(tx: Db, cardId: string): Promise<void> {
	await tx.delete(cardEdits).where(eq(cardEdits.cardId, cardId));
}

/** Writes texts and codes into the card itself; whatever change was kept beside it is done with. */
export async function writeCard(tx: Db, card: CardRow, written: Written, now: Date): Promise<void> {
	const { texts, codes, ...values } = written;
	const cardId = card.id;
	const call = card.publishedAt && values.research?.callDeadline;
	await tx
		.update(cards)
		// A research request lives as long as its call.
		.set({ ...values, updatedAt: now, ...(call ? { expiresAt: endOf(call), noticeAt: null } : {}) })
		.where(eq(cards.id, cardId));
	await tx.delete(cardTexts).where(and(eq(cardTexts.cardId, cardId), eq(cardTexts.original, true)));
	// Object.entries widens the keys; both records are typed by theirs.
	const said = (Object.entries(texts) as [CardField, string][]).map(([field, text]) => ({
		cardId,
		field,
		language: values.language,
		text
	}));
	if (said.length) await tx.insert(cardTexts).values(said);
	await tx.delete(cardCodes).where(eq(cardCodes.cardId, cardId));
	const rows = (Object.entries(codes) as [CardUse, StoredCode[]][]).flatMap(([use, list]) =>
		list.map((code, position) => ({ cardId, use, ...code, position }))
	);
	if (rows.length) await tx.insert(cardCodes).values(rows);
	await dropEdit(tx, cardId);
}
