/** The cooperation card: what each type takes, and the limits of the Enterprise Europe Network's profile (PPQG 1.2). */
import * as v from 'valibot';
import { countryCodes } from '#lib/vocabulary/countries.ts';
import { languages } from '#lib/vocabulary/model.ts';
import {
	cooperationOfCard,
	cooperationTypes,
	developmentStages,
	iprStates,
	partnerKinds,
	sustainableGoals
} from '#lib/vocabulary/lists.ts';
import {
	checkbox,
	choice,
	choiceOrNone,
	codes,
	date,
	optionalText,
	optionalUrl,
	optionalWholeNumber,
	text
} from './fields.ts';

export const CARD_TYPES = ['BO', 'BR', 'TO', 'TR', 'RDR'] as const;
export type CardType = (typeof CARD_TYPES)[number];

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
export type CardField = (typeof CARD_FIELDS)[number];

export const CARD_LIMITS: Record<CardField, number> = {
	title: 256,
	summary: 500,
	description: 4000,
	advantages: 2000,
	specification: 2000,
	'stage-note': 1000,
	'ipr-note': 1000,
	'partner-role': 4000
};

/** The most market keys, technology keys, partnership types, and countries. */
export const CARD_MOST = { markets: 5, technologies: 5, partnerships: 3, countries: 30 };

/** What a card of each type has besides title, summary, description, partner role and goals. */
export interface CardShape {
	fields: readonly CardField[];
	technology: boolean;
	stageAndIpr: boolean;
	research: boolean;
	partnerships: readonly string[];
}

const common = ['title', 'summary', 'description', 'partner-role'] as const;

export const CARD_SHAPES: Record<CardType, CardShape> = {
	BO: {
		fields: [...common, 'advantages'],
		technology: false,
		stageAndIpr: false,
		research: false,
		partnerships: cooperationOfCard.BO
	},
	BR: {
		fields: [...common, 'specification'],
		technology: false,
		stageAndIpr: false,
		research: false,
		partnerships: cooperationOfCard.BR
	},
	TO: {
		fields: [...common, 'advantages', 'stage-note', 'ipr-note'],
		technology: true,
		stageAndIpr: true,
		research: false,
		partnerships: cooperationOfCard.TO
	},
	TR: {
		fields: [...common, 'specification'],
		technology: true,
		stageAndIpr: false,
		research: false,
		partnerships: cooperationOfCard.TR
	},
	RDR: { fields: common, technology: false, stageAndIpr: false, research: true, partnerships: cooperationOfCard.RDR }
};

/** Two questions decide the type: what is wanted, and who pays. */
export const newCard = v.object({
	subject: choice(['business', 'technology', 'research']),
	side: v.optional(choice(['offer', 'request']), 'offer')
});

export function typeOf({ subject, side }: v.InferOutput<typeof newCard>): CardType {
	if (subject === 'research') return 'RDR';
	return subject === 'business' ? (side === 'offer' ? 'BO' : 'BR') : side === 'offer' ? 'TO' : 'TR';
}

const listed = (items: readonly { code: string }[], most = items.length) =>
	v.optional(
		v.pipe(
			v.array(
				v.pipe(
					v.string(),
					v.check((value) => items.some(({ code }) => code === value), 'choice')
				)
			),
			v.maxLength(most, 'too-many')
		),
		[]
	);

const optionalOf = (items: readonly { code: string }[]) =>
	v.optional(
		v.pipe(
			v.string(),
			v.check((value) => value === '' || items.some(({ code }) => code === value), 'choice'),
			v.transform((value) => value || null)
		),
		''
	);

const optionalDate = v.optional(
	v.union(
		[
			v.pipe(
				v.literal(''),
				v.transform(() => undefined)
			),
			date
		],
		'date'
	),
	''
);

const words = (field: CardField) => v.optional(text(CARD_LIMITS[field]), '');

/** The language of the texts; empty: as they read. */
const language = v.optional(choiceOrNone(languages));

/** A text whose codes are asked for while it is written. */
export const codesWanted = v.object({ text: v.string(), language: v.optional(language, '') });

/** A draft may be half-done: only limits are held here; what publishing needs is `missingFrom`. */
export const card = v.object({
	seen: v.optional(text(64), ''),
	title: words('title'),
	summary: words('summary'),
	description: words('description'),
	advantages: words('advantages'),
	specification: words('specification'),
	'stage-note': words('stage-note'),
	'ipr-note': words('ipr-note'),
	'partner-role': words('partner-role'),
	language,
	stage: optionalOf(developmentStages),
	ipr: optionalOf(iprStates),
	markets: codes(CARD_MOST.markets),
	'markets-text': optionalText(200),
	technologies: codes(CARD_MOST.technologies),
	'technologies-text': optionalText(200),
	countries: codes(CARD_MOST.countries),
	'countries-text': optionalText(200),
	goals: listed(sustainableGoals),
	partnerships: listed(cooperationTypes, CARD_MOST.partnerships),
	partners: listed(partnerKinds),
	openForInterest: checkbox,
	programme: optionalText(200),
	call: optionalText(200),
	acronym: optionalText(100),
	scheme: optionalText(200),
	coordinatorNeeded: checkbox,
	interestDeadline: optionalDate,
	callDeadline: optionalDate,
	budgetEuro: optionalWholeNumber(0, 999_999_999),
	weeks: optionalWholeNumber(1, 1000),
	link: optionalUrl
});
export type CardInput = v.InferOutput<typeof card>;

export const isCountry = (code: string) => countryCodes.includes(code);

/** A card as far as publishing it and judging it needs. */
export interface CardContent {
	type: CardType;
	texts: Partial<Record<CardField, string>>;
	stage: string | null;
	ipr: string | null;
	markets: number;
	technologies: number;
	partnerships: readonly string[];
	goals: number;
	research: { programme?: string; call?: string; interestDeadline?: string; callDeadline?: string } | null;
}

/** The names of the inputs that must be filled before the card may be published. */
export function missingFrom(content: CardContent): string[] {
	const { fields, technology, stageAndIpr, research } = CARD_SHAPES[content.type];
	const missing: string[] = fields.filter((field) => !field.endsWith('-note') && !content.texts[field]?.trim());
	if (content.markets === 0 && content.type !== 'RDR') missing.push('markets');
	if (technology && content.technologies === 0) missing.push('technologies');
	if (content.partnerships.length === 0) missing.push('partnerships');
	if (stageAndIpr && !content.stage) missing.push('stage');
	if (stageAndIpr && !content.ipr) missing.push('ipr');
	if (research) {
		for (const name of ['programme', 'call', 'interestDeadline', 'callDeadline'] as const) {
			if (!content.research?.[name]) missing.push(name);
		}
	}
	return missing;
}

export const cardAction = v.object({
	id: text(60),
	to: choice(['publish', 'withdraw', 'hold', 'resume', 'archive', 'extend', 'remove', 'revise', 'discard'])
});
