/** What a card needs to be published, and what it gets: a reference, and a year. */
import { addDays } from 'date-fns/addDays';
import { eq, like } from 'drizzle-orm';
import { missingFrom, type CardContent, type CardType } from '#lib/forms/cards.ts';
import { Refusal } from '#lib/refusal.ts';
import type { Card, CardRow } from './cards.ts';
import type { CompanyRow } from './companies.ts';
import type { Db } from './db/index.ts';
import { cards, companies } from './db/schema.ts';

/** A card lives a year, and two at most. */
export const DAYS = 365;

export const endOf = (date: string) => new Date(`${date}T23:59:59Z`);

/** What judging a card and publishing it look at. */
export function contentOf({ card, texts, codes }: Pick<Card, 'card' | 'texts' | 'codes'>): CardContent {
	return {
		type: card.type,
		texts,
		stage: card.stage,
		ipr: card.ipr,
		markets: codes.market.length,
		technologies: codes.technology.length,
		partnerships: codes.partnership.map(({ code }) => code),
		goals: codes.goal.length,
		research: card.research
	};
}

export function assertComplete(card: Pick<Card, 'card' | 'texts' | 'codes'>): void {
	const [first] = missingFrom(contentOf(card));
	if (first) throw new Refusal('invalid', 'card-incomplete', {}, first);
}

/** `(BO|BR|TO|TR|RDR)[A-Z]{2}\d{8,14}`: type, country, day, and the number of that day's card. */
async function nextReference(tx: Db, type: CardType, country: string, now: Date): Promise<string> {
	const stem = `${type}${country}${now.toISOString().slice(0, 10).replaceAll('-', '')}`;
	const today = await tx
		.select({ reference: cards.reference })
		.from(cards)
		.where(like(cards.reference, `${stem}%`));
	const last = Math.max(0, ...today.map(({ reference }) => Number(reference?.slice(stem.length))));
	return `${stem}${String(last + 1).padStart(3, '0')}`;
}

/** A large firm may only ask (EEN guidelines): its offers do not need the network's help. */
export function assertMayUse(company: Pick<CompanyRow, 'size'>, type: CardType): void {
	if (company.size === 'large' && type !== 'BR' && type !== 'TR') throw new Refusal('conflict', 'card-type-large');
}

/** Refuses a card that may not be published now: incomplete, of a type this firm may not use, or for a call that is over. */
export async function assertPublishable(tx: Db, found: Card, now: Date): Promise<CompanyRow> {
	const { card } = found;
	assertComplete(found);
	const [company] = await tx.select().from(companies).where(eq(companies.id, card.companyId));
	assertMayUse(company, card.type);
	const call = card.research?.callDeadline;
	if (call && endOf(call) <= now) throw new Refusal('invalid', 'call-over', {}, 'callDeadline');
	return company;
}

/** What publishing writes. */
export async function publication(tx: Db, found: Card, now: Date): Promise<Partial<CardRow>> {
	const { card } = found;
	const company = await assertPublishable(tx, found, now);
	const call = card.research?.callDeadline;
	return {
		state: 'published',
		reference: card.reference ?? (await nextReference(tx, card.type, company.country, now)),
		publishedAt: now,
		expiresAt: call ? endOf(call) : addDays(now, DAYS),
		noticeAt: null
	};
}
