/** Cards whose time runs out: the firm is told two weeks before, once; when it is over the card ends for everybody. */
import { addDays } from 'date-fns/addDays';
import { and, eq, gt, inArray, isNull, lte } from 'drizzle-orm';
import { touch } from './companies.ts';
import { db, transaction } from './db/index.ts';
import { cards, cardTexts, companies } from './db/schema.ts';
import { post } from './letters.ts';
import { cardEndsLetter } from './mail/card-letters.ts';
import { firmRecipients } from './recipients.ts';

/** The network gives notice two weeks before (PPQG 1.2). */
export const NOTICE_DAYS = 14;
/** A round takes so many; the next one the others. */
const ROUND = 200;

/**
 * Ends the cards whose time is over. Pages read that from the date already; this also marks the firm as changed, which
 * is what takes the card out of every node's match index.
 * @returns how many.
 */
export async function endCards(now = new Date()): Promise<number> {
	const over = and(inArray(cards.state, ['published', 'on-hold']), lte(cards.expiresAt, now));
	const due = await db.select({ companyId: cards.companyId }).from(cards).where(over).limit(ROUND);
	let ended = 0;
	for (const companyId of new Set(due.map((row) => row.companyId))) {
		ended += await transaction(async (tx) => {
			const gone = await tx
				.update(cards)
				.set({ state: 'expired' })
				.where(and(eq(cards.companyId, companyId), over))
				.returning({ id: cards.id });
			if (gone.length) await touch(tx, companyId);
			return gone.length;
		});
	}
	return ended;
}

/** Tells firms which published cards end within two weeks. @returns how many cards were told of. */
export async function noticeEndingCards(now = new Date()): Promise<number> {
	const soon = and(
		eq(cards.state, 'published'),
		gt(cards.expiresAt, now),
		lte(cards.expiresAt, addDays(now, NOTICE_DAYS)),
		isNull(cards.noticeAt)
	);
	const due = await db.select({ id: cards.id }).from(cards).where(soon).limit(ROUND);
	let told = 0;
	for (const { id } of due) {
		told += await transaction(async (tx) => {
			// Another process may have been faster: who sets the mark writes the letter.
			const [card] = await tx
				.update(cards)
				.set({ noticeAt: now })
				.where(and(eq(cards.id, id), soon))
				.returning();
			if (!card?.expiresAt) return 0;
			const [company] = await tx.select().from(companies).where(eq(companies.id, card.companyId));
			const [title] = await tx
				.select({ text: cardTexts.text })
				.from(cardTexts)
				.where(and(eq(cardTexts.cardId, id), eq(cardTexts.field, 'title'), eq(cardTexts.original, true)));
			const ends = {
				id,
				title: title?.text ?? '',
				endsAt: card.expiresAt,
				renewable: card.extensions === 0 && card.type !== 'RDR'
			};
			const people = await firmRecipients(tx, company.id);
			await post(tx, ...people.map((to) => cardEndsLetter(to, company, ends)));
			return 1;
		});
	}
	return told;
}
