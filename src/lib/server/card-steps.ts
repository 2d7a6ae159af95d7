/** How a card moves on: handed in or published, held, taken up again, extended, archived, removed. */
import { addDays } from 'date-fns/addDays';
import { eq } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { DAYS, publication } from './card-publication.ts';
import { handIn, reviewersOf, withdrawn } from './card-reviews.ts';
import { ownCard, type Card, type CardRow, type CardState } from './cards.ts';
import { touch } from './companies.ts';
import { isTaken, transaction, type Db } from './db/index.ts';
import { cards } from './db/schema.ts';
import { record } from './journal.ts';

/** From which states each step leads on. */
const STEPS = {
	publish: ['draft', 'sent-back'],
	hold: ['published'],
	resume: ['on-hold'],
	extend: ['published', 'expired', 'on-hold'],
	archive: ['published', 'on-hold', 'expired', 'sent-back'],
	withdraw: ['review'],
	remove: ['draft']
} as const satisfies Record<string, readonly CardState[]>;
export type CardStep = keyof typeof STEPS;

export const stepsFrom = ({ card, state }: Pick<Card, 'card' | 'state'>): CardStep[] =>
	// Object.keys forgets what the object knows.
	(Object.keys(STEPS) as CardStep[]).filter(
		(step) =>
			STEPS[step].some((from) => from === state) &&
			(step !== 'extend' || (card.extensions === 0 && card.type !== 'RDR'))
	);

/** Publishes (or hands in, where an office reads cards first), takes back, holds, takes up again, extends, archives or removes a card. */
export async function moveCard(viewer: MaybeViewer, cardId: string, step: CardStep, now = new Date()): Promise<void> {
	try {
		await transaction(async (tx) => {
			const { found, by } = await ownCard(tx, viewer, cardId, now);
			const { card } = found;
			if (!stepsFrom(found).includes(step)) throw new Refusal('conflict', 'card-not-now');
			const subject = { subjectKind: 'card', subjectId: cardId };
			if (step === 'remove') await tx.delete(cards).where(eq(cards.id, cardId));
			else {
				const changes =
					step === 'publish' ? await handedInOrPublished(tx, found, by.actorId, now) : moved(card, step, now);
				if (step === 'withdraw') await withdrawn(tx, cardId, by.actorId, now);
				await tx
					.update(cards)
					.set({ ...changes, updatedAt: now })
					.where(eq(cards.id, cardId));
			}
			await touch(tx, card.companyId);
			await record(tx, { ...by, ...subject, action: `card.${step}`, before: { state: found.state } });
		});
	} catch (error) {
		// Two cards published in the same instant took the same number.
		if (isTaken(error)) return moveCard(viewer, cardId, step, now);
		throw error;
	}
}

async function handedInOrPublished(tx: Db, found: Card, actorId: string, now: Date): Promise<Partial<CardRow>> {
	const readers = await reviewersOf(found.card.companyId, tx);
	if (readers.length === 0) return publication(tx, found, now);
	await handIn(tx, found, readers, actorId, now);
	return { state: 'review' };
}

function moved(card: CardRow, step: Exclude<CardStep, 'publish' | 'remove'>, now: Date): Partial<CardRow> {
	if (step === 'hold') return { state: 'on-hold' };
	if (step === 'resume') return { state: 'published' };
	if (step === 'withdraw') return { state: 'draft' };
	if (step === 'archive') return { state: 'archived' };
	const from = card.expiresAt && card.expiresAt > now ? card.expiresAt : now;
	const latest = addDays(card.publishedAt ?? now, 2 * DAYS);
	const extended = addDays(from, DAYS);
	return { state: 'published', extensions: 1, noticeAt: null, expiresAt: extended < latest ? extended : latest };
}
