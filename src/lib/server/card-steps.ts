/** How a card moves on: handed in or published, held, taken up again, extended, archived, removed; and a change to it. */
import { addDays } from 'date-fns/addDays';
import { eq } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { dropEdit, moveEdit, writeCard } from './card-edits.ts';
import { assertPublishable, DAYS, publication } from './card-publication.ts';
import { handIn, reviewersOf, withdrawn } from './card-reviews.ts';
import { ownCard, type CardRow, type CardState, type OwnCard } from './cards.ts';
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
/** The same for a change to a card that was published already. */
const EDIT_STEPS = {
	revise: ['draft', 'sent-back'],
	withdraw: ['review'],
	discard: ['draft', 'sent-back']
} as const satisfies Record<string, readonly NonNullable<OwnCard['edit']>[]>;
type EditStep = keyof typeof EDIT_STEPS;
export type CardStep = keyof typeof STEPS | EditStep;

// Object.keys forgets what the objects know.
const CARD_STEPS = Object.keys(STEPS) as (keyof typeof STEPS)[];
const STEPS_OF_EDITS = Object.keys(EDIT_STEPS) as EditStep[];

export const stepsFrom = ({ card, state, edit }: Pick<OwnCard, 'card' | 'state' | 'edit'>): CardStep[] => [
	...STEPS_OF_EDITS.filter((step) => EDIT_STEPS[step].some((from) => from === edit)),
	...CARD_STEPS.filter(
		(step) =>
			STEPS[step].some((from) => from === state) &&
			(step !== 'extend' || (card.extensions === 0 && card.type !== 'RDR')) &&
			// An archived card is not written any more: what has been changed in it is decided first.
			(step !== 'archive' || edit === null)
	)
];

/** Publishes (or hands in, where an office reads cards first), takes back, holds, takes up again, extends, archives or removes a card; hands in or drops a change to it. */
export async function moveCard(viewer: MaybeViewer, cardId: string, step: CardStep, now = new Date()): Promise<void> {
	try {
		await transaction(async (tx) => {
			const { found, by } = await ownCard(tx, viewer, cardId, now);
			const { card } = found;
			if (!stepsFrom(found).includes(step)) throw new Refusal('conflict', 'card-not-now');
			const subject = { subjectKind: 'card', subjectId: cardId };
			if (step === 'withdraw') await withdrawn(tx, cardId, by.actorId, now);
			if (step === 'remove') await tx.delete(cards).where(eq(cards.id, cardId));
			else if (step === 'discard') await dropEdit(tx, cardId);
			else if (step === 'revise') await revise(tx, found, by.actorId, now);
			else if (step === 'withdraw' && found.edit) await moveEdit(tx, cardId, 'draft');
			else {
				const changes =
					step === 'publish' ? await handedInOrPublished(tx, found, by.actorId, now) : moved(card, step, now);
				await tx
					.update(cards)
					.set({ ...changes, updatedAt: now })
					.where(eq(cards.id, cardId));
			}
			await touch(tx, card.companyId);
			await record(tx, { ...by, ...subject, action: `card.${step}`, before: { state: found.state, edit: found.edit } });
		});
	} catch (error) {
		// Two cards published in the same instant took the same number.
		if (isTaken(error)) return moveCard(viewer, cardId, step, now);
		throw error;
	}
}

async function handedInOrPublished(tx: Db, found: OwnCard, actorId: string, now: Date): Promise<Partial<CardRow>> {
	const readers = await reviewersOf(found.card.companyId, tx);
	if (readers.length === 0) return publication(tx, found, now);
	await handIn(tx, found, readers, actorId, now);
	return { state: 'review' };
}

/** Hands a change in; where no office reads any more it holds at once. */
async function revise(tx: Db, found: OwnCard, actorId: string, now: Date): Promise<void> {
	const { card, texts, codes } = found;
	const readers = await reviewersOf(card.companyId, tx);
	if (readers.length) {
		await handIn(tx, found, readers, actorId, now);
		return moveEdit(tx, card.id, 'review');
	}
	await assertPublishable(tx, found, now);
	const { language, stage, ipr, research } = card;
	await writeCard(tx, card, { language, stage, ipr, research, texts, codes }, now);
}

function moved(card: CardRow, step: Exclude<keyof typeof STEPS, 'publish' | 'remove'>, now: Date): Partial<CardRow> {
	if (step === 'hold') return { state: 'on-hold' };
	if (step === 'resume') return { state: 'published' };
	if (step === 'withdraw') return { state: 'draft' };
	if (step === 'archive') return { state: 'archived' };
	const from = card.expiresAt && card.expiresAt > now ? card.expiresAt : now;
	const latest = addDays(card.publishedAt ?? now, 2 * DAYS);
	const extended = addDays(from, DAYS);
	return { state: 'published', extensions: 1, noticeAt: null, expiresAt: extended < latest ? extended : latest };
}
