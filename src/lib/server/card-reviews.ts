/** An office reads its members' cards before they are published, and changes to published ones, where it wants to: handed in, then published or sent back with remarks. */
import { and, asc, desc, eq, isNotNull, isNull, or } from 'drizzle-orm';
import type { Verdict } from '#lib/forms/reviews.ts';
import { mayAdministerOffice, type MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { actorFor } from './acting.ts';
import { editsOf, moveEdit, writeCard } from './card-edits.ts';
import { assertPublishable, publication } from './card-publication.ts';
import { assembled, withEdit, type Card, type OwnCard } from './cards.ts';
import { touch } from './companies.ts';
import { db, isTaken, transaction, type Db } from './db/index.ts';
import { cardEdits, cardReviews, cards, cardTexts, companies, members, offices, user } from './db/schema.ts';
import type { Remark } from './db/schema/reviews.ts';
import { record } from './journal.ts';
import { post } from './letters.ts';
import { cardHandedInLetter, cardReadLetter } from './mail/card-letters.ts';
import { assertOffice, type OfficeRow } from './offices.ts';
import { firmRecipients, staffRecipients } from './recipients.ts';

export type { Remark };

/** The offices that read a firm's cards before they are published. None: the firm publishes by itself. */
export async function reviewersOf(companyId: string, tx: Db = db): Promise<OfficeRow[]> {
	const rows = await tx
		.select({ office: offices })
		.from(offices)
		.innerJoin(members, and(eq(members.officeId, offices.id), isNull(members.until)))
		.where(and(eq(members.companyId, companyId), eq(offices.reviewsCards, true)))
		.orderBy(asc(offices.name));
	return rows.map(({ office }) => office);
}

/** Opens a round of reading and tells the offices: the responsible adviser, or everybody where nobody is. */
export async function handIn(tx: Db, found: OwnCard, readers: OfficeRow[], actorId: string, now: Date): Promise<void> {
	const company = await assertPublishable(tx, found, now);
	await tx.insert(cardReviews).values({ cardId: found.card.id, submittedBy: actorId, submittedAt: now });
	for (const office of readers) {
		const staff = await staffRecipients(tx, office.id);
		const [member] = await tx
			.select({ adviserId: members.adviserId })
			.from(members)
			.where(and(eq(members.officeId, office.id), eq(members.companyId, company.id), isNull(members.until)));
		const responsible = staff.filter(({ userId }) => userId === member?.adviserId);
		const card = { id: found.card.id, title: found.texts.title ?? '', changed: found.edit !== null };
		const to = responsible.length ? responsible : staff;
		await post(tx, ...to.map((one) => cardHandedInLetter(one, office, company, card)));
	}
}

/** The firm takes the card back before anybody has decided. */
export async function withdrawn(tx: Db, cardId: string, actorId: string, now: Date): Promise<void> {
	await tx
		.update(cardReviews)
		.set({ verdict: 'withdrawn', decidedBy: actorId, decidedAt: now })
		.where(and(eq(cardReviews.cardId, cardId), isNull(cardReviews.verdict)));
}

export interface ReadCard {
	verdict: 'published' | 'sent-back';
	office: string | null;
	at: Date;
	remarks: Remark[];
}

/** The latest verdict on a card, for those who may edit it. */
export async function lastVerdict(viewer: MaybeViewer, cardId: string): Promise<ReadCard | null> {
	const [card] = await db.select().from(cards).where(eq(cards.id, cardId));
	if (!card) throw new Refusal('not-found', 'not-found');
	await actorFor(viewer, card.companyId, 'profile');
	return latest(db, cardId);
}

async function latest(tx: Db, cardId: string): Promise<ReadCard | null> {
	const [row] = await tx
		.select({ review: cardReviews, office: offices.name })
		.from(cardReviews)
		.leftJoin(offices, eq(offices.id, cardReviews.officeId))
		.where(
			and(
				eq(cardReviews.cardId, cardId),
				isNotNull(cardReviews.decidedAt),
				or(eq(cardReviews.verdict, 'published'), eq(cardReviews.verdict, 'sent-back'))
			)
		)
		.orderBy(desc(cardReviews.decidedAt))
		.limit(1);
	if (!row?.review.decidedAt || !row.review.verdict || row.review.verdict === 'withdrawn') return null;
	const { verdict, decidedAt, remarks } = row.review;
	return { verdict, office: row.office, at: decidedAt, remarks: remarks ?? [] };
}

export interface WaitingCard {
	id: string;
	title: string;
	type: Card['card']['type'];
	/** A published card that was changed, rather than a new one. */
	changed: boolean;
	company: { slug: string; name: string };
	submittedAt: Date;
	adviser: string | null;
}

/** The cards of the office's members that wait to be read, the longest waiting first. */
export async function cardsToReview(viewer: MaybeViewer, officeId: string): Promise<WaitingCard[]> {
	assertOffice(viewer, officeId);
	const rows = await db
		.select({
			id: cards.id,
			type: cards.type,
			title: cardTexts.text,
			edit: cardEdits.texts,
			slug: companies.slug,
			name: companies.name,
			submittedAt: cardReviews.submittedAt,
			adviser: user.name
		})
		.from(cardReviews)
		.innerJoin(cards, eq(cards.id, cardReviews.cardId))
		.innerJoin(companies, eq(companies.id, cards.companyId))
		.innerJoin(members, and(eq(members.companyId, companies.id), eq(members.officeId, officeId), isNull(members.until)))
		.leftJoin(user, eq(user.id, members.adviserId))
		.leftJoin(
			cardTexts,
			and(eq(cardTexts.cardId, cards.id), eq(cardTexts.field, 'title'), eq(cardTexts.original, true))
		)
		.leftJoin(cardEdits, and(eq(cardEdits.cardId, cards.id), eq(cardEdits.state, 'review')))
		.where(and(isNull(cardReviews.verdict), or(eq(cards.state, 'review'), isNotNull(cardEdits.cardId))))
		.orderBy(asc(cardReviews.submittedAt));
	return rows.map(({ slug, name, title, edit, ...row }) => ({
		...row,
		title: edit?.title ?? title ?? '',
		changed: edit !== null,
		company: { slug, name }
	}));
}

/** The card if it is one of the office's members' and waits; otherwise it does not exist here. */
async function waiting(tx: Db, officeId: string, cardId: string, now: Date) {
	const [row] = await tx
		.select({ card: cards, company: companies, office: offices })
		.from(cards)
		.innerJoin(companies, eq(companies.id, cards.companyId))
		.innerJoin(members, and(eq(members.companyId, companies.id), eq(members.officeId, officeId), isNull(members.until)))
		.innerJoin(offices, eq(offices.id, members.officeId))
		.where(eq(cards.id, cardId));
	// A draft is the firm's own affair: the office learns of a card when it is handed in.
	if (!row || row.card.state === 'draft') throw new Refusal('not-found', 'not-found');
	const [stands] = await assembled([row.card], tx, now);
	const edit = (await editsOf(tx, [cardId])).get(cardId);
	// So it is with a change that is still being written.
	const found = withEdit(stands, edit?.state === 'review' ? edit : undefined);
	return { ...row, stands, found, waits: found.state === 'review' || found.edit === 'review' };
}

/** One card as the office reads it, with the remarks of the round before; `stands` is what a change would replace. */
export async function cardToReview(viewer: MaybeViewer, officeId: string, cardId: string, now = new Date()) {
	assertOffice(viewer, officeId);
	const { company, found, stands, waits } = await waiting(db, officeId, cardId, now);
	return { company, found, stands, waits, before: await latest(db, cardId) };
}

/** Publishes a card or sends it back with remarks, and tells the firm. */
export async function decide(
	viewer: MaybeViewer,
	officeId: string,
	cardId: string,
	{ verdict, remarks }: Verdict,
	now = new Date()
): Promise<void> {
	const { userId } = assertOffice(viewer, officeId);
	if (verdict === 'sent-back' && remarks.length === 0) throw new Refusal('invalid', 'review-without-remarks');
	try {
		await transaction(async (tx) => {
			const { found, company, office, waits } = await waiting(tx, officeId, cardId, now);
			const open = and(eq(cardReviews.cardId, cardId), isNull(cardReviews.verdict));
			const decision = { verdict, officeId, decidedBy: userId, decidedAt: now, remarks };
			const closed = await tx.update(cardReviews).set(decision).where(open).returning({ id: cardReviews.id });
			if (closed.length === 0 || !waits) throw new Refusal('conflict', 'card-not-now');
			if (found.edit) await decideEdit(tx, found, verdict, now);
			else {
				const changes = verdict === 'published' ? await publication(tx, found, now) : { state: verdict };
				await tx
					.update(cards)
					.set({ ...changes, updatedAt: now })
					.where(eq(cards.id, cardId));
			}
			await touch(tx, company.id);
			const people = await firmRecipients(tx, company.id);
			const card = { id: cardId, title: found.texts.title ?? '', changed: found.edit !== null };
			await post(tx, ...people.map((to) => cardReadLetter(to, office, company, card, verdict)));
			await record(tx, {
				actorId: userId,
				action: verdict === 'published' ? 'card.publish' : 'card.send-back',
				subjectKind: 'card',
				subjectId: cardId,
				officeId,
				after: { verdict, remarks, changed: card.changed }
			});
		});
	} catch (error) {
		// Two cards published in the same instant took the same number.
		if (isTaken(error)) return decide(viewer, officeId, cardId, { verdict, remarks }, now);
		throw error;
	}
}

/** A change takes the card's place, or goes back to be worked on; the card itself stands as it was until then. */
async function decideEdit(tx: Db, found: OwnCard, verdict: Verdict['verdict'], now: Date): Promise<void> {
	const { card, texts, codes } = found;
	if (verdict === 'sent-back') return moveEdit(tx, card.id, 'sent-back');
	await assertPublishable(tx, found, now);
	const { language, stage, ipr, research } = card;
	await writeCard(tx, card, { language, stage, ipr, research, texts, codes }, now);
}

/** Whether the office reads its members' cards before they are published; its administrators say so. */
export async function setReviewing(viewer: MaybeViewer, officeId: string, reviewsCards: boolean): Promise<void> {
	if (!mayAdministerOffice(viewer, officeId)) throw new Refusal('forbidden', 'not-yours');
	await transaction(async (tx) => {
		const [before] = await tx.select().from(offices).where(eq(offices.id, officeId));
		if (!before) throw new Refusal('not-found', 'not-found');
		await tx.update(offices).set({ reviewsCards }).where(eq(offices.id, officeId));
		await record(tx, {
			actorId: viewer?.userId ?? null,
			action: 'office.reviews',
			subjectKind: 'office',
			subjectId: officeId,
			officeId,
			before: { reviewsCards: before.reviewsCards },
			after: { reviewsCards }
		});
	});
}
