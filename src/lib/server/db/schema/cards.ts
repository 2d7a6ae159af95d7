/** Offers and requests in the shape the Enterprise Europe Network uses. */
import { bool, createdAt, id, index, integer, json, oneOf, primaryKey, table, text, timestamp } from '../dialect.ts';
import { companies } from './companies.ts';

export const CARD_TYPES = ['BO', 'BR', 'TO', 'TR', 'RDR'] as const;
export const CARD_STATES = ['draft', 'review', 'sent-back', 'published', 'on-hold', 'expired', 'archived'] as const;
export const CARD_FIELDS = [
	'title',
	'summary',
	'description',
	'advantages',
	'specification',
	'stage-note',
	'ipr-note',
	'partner-role'
] as const;
export const CARD_CODE_USES = ['market', 'technology', 'goal', 'partnership', 'partner', 'country'] as const;

/** What only a research request has; dates are plain dates. */
export interface ResearchCall {
	programme?: string;
	call?: string;
	coordinatorNeeded?: boolean;
	interestDeadline?: string;
	callDeadline?: string;
	scheme?: string;
	budgetEuro?: number;
	weeks?: number;
	link?: string;
	acronym?: string;
}

export const cards = table(
	'cards',
	{
		id: id(),
		companyId: text()
			.notNull()
			.references(() => companies.id, { onDelete: 'cascade' }),
		type: text({ enum: CARD_TYPES }).notNull(),
		state: text({ enum: CARD_STATES }).notNull().default('draft'),
		openForInterest: bool().notNull().default(true),
		/** `(BO|BR|TO|TR|RDR)[A-Z]{2}\d{8,14}`, given when first published. */
		reference: text().unique(),
		language: text().notNull(),
		stage: text(),
		ipr: text(),
		research: json<ResearchCall>(),
		publishedAt: timestamp(),
		expiresAt: timestamp(),
		extensions: integer().notNull().default(0),
		/** When the firm was told that it ends soon; null again once it is renewed. */
		noticeAt: timestamp(),
		createdAt: createdAt(),
		updatedAt: createdAt()
	},
	(t) => [
		oneOf('cards_type', t.type, CARD_TYPES),
		oneOf('cards_state', t.state, CARD_STATES),
		index('cards_company').on(t.companyId),
		index('cards_state_published').on(t.state, t.publishedAt)
	]
);

export const cardTexts = table(
	'card_texts',
	{
		cardId: text()
			.notNull()
			.references(() => cards.id, { onDelete: 'cascade' }),
		field: text({ enum: CARD_FIELDS }).notNull(),
		language: text().notNull(),
		text: text().notNull(),
		original: bool().notNull().default(true)
	},
	(t) => [primaryKey({ columns: [t.cardId, t.field, t.language] })]
);

export const cardCodes = table(
	'card_codes',
	{
		cardId: text()
			.notNull()
			.references(() => cards.id, { onDelete: 'cascade' }),
		use: text({ enum: CARD_CODE_USES }).notNull(),
		scheme: text().notNull(),
		code: text().notNull(),
		position: integer().notNull().default(0)
	},
	(t) => [primaryKey({ columns: [t.cardId, t.use, t.scheme, t.code] }), index('card_codes_code').on(t.use, t.code)]
);

export const CARD_EDIT_STATES = ['draft', 'review', 'sent-back'] as const;

/**
 * What a firm has changed in a card that was published already and that an office reads first: the card itself stays as
 * it was approved until this has been approved too. One at most per card.
 */
export const cardEdits = table(
	'card_edits',
	{
		cardId: text()
			.primaryKey()
			.references(() => cards.id, { onDelete: 'cascade' }),
		state: text({ enum: CARD_EDIT_STATES }).notNull().default('draft'),
		language: text().notNull(),
		stage: text(),
		ipr: text(),
		research: json<ResearchCall>(),
		texts: json<Partial<Record<(typeof CARD_FIELDS)[number], string>>>().notNull(),
		codes: json<Record<(typeof CARD_CODE_USES)[number], { scheme: string; code: string }[]>>().notNull(),
		updatedAt: createdAt()
	},
	(t) => [oneOf('card_edits_state', t.state, CARD_EDIT_STATES)]
);
