/** An office reads a card before it is published: each round from handing in to the verdict. */
import { sql } from 'drizzle-orm';
import { createdAt, id, index, json, oneOf, table, text, timestamp, uniqueIndex } from '../dialect.ts';
import { cards } from './cards.ts';
import { user } from './identity.ts';
import { offices } from './organisations.ts';

export const VERDICTS = ['published', 'sent-back', 'withdrawn'] as const;

/** What should change at one input of the card (its name; empty: the card as a whole), in the network's three weights. */
export interface Remark {
	field: string;
	weight: 'blocker' | 'major' | 'minor';
	text: string;
}

export const cardReviews = table(
	'card_reviews',
	{
		id: id(),
		cardId: text()
			.notNull()
			.references(() => cards.id, { onDelete: 'cascade' }),
		submittedBy: text().references(() => user.id, { onDelete: 'set null' }),
		submittedAt: createdAt(),
		verdict: text({ enum: VERDICTS }),
		/** The office that read it; the firm may have several. */
		officeId: text().references(() => offices.id, { onDelete: 'set null' }),
		decidedBy: text().references(() => user.id, { onDelete: 'set null' }),
		decidedAt: timestamp(),
		remarks: json<Remark[]>()
	},
	(t) => [
		oneOf('card_reviews_verdict', t.verdict, VERDICTS),
		uniqueIndex('card_reviews_open')
			.on(t.cardId)
			.where(sql`${t.verdict} is null`),
		index('card_reviews_card').on(t.cardId, t.submittedAt)
	]
);
