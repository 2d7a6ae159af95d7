/** A card field by field, as an office reads it. */
import { CARD_SHAPES } from '#lib/forms/cards.ts';
import { REMARKED } from '#lib/forms/reviews.ts';
import type { Card } from '#lib/server/cards.ts';
import type { StoredCode } from '#lib/server/typed-codes.ts';
import { namedCodes } from '#lib/server/vocabulary.ts';
import {
	cooperationTypes,
	developmentStages,
	iprStates,
	itemLabel,
	partnerKinds,
	sustainableGoals,
	workingLanguages
} from '#lib/vocabulary/lists.ts';
import type { Language } from '#lib/vocabulary/model.ts';

export interface ReadField {
	field: string;
	text: string;
	/** In the firm's own words and language. */
	own: boolean;
	/** Whether a remark can stand beside it. */
	remarked: boolean;
}

/** Every field of the card's type with what it says, in the reader's language where it is a code; those that take a remark first. */
export async function fieldsOf({ card, texts, codes }: Card, language: Language): Promise<ReadField[]> {
	const named = async (list: StoredCode[]) => (await namedCodes(list, language)).map(({ label }) => label).join(', ');
	const items = (list: StoredCode[], table: Parameters<typeof itemLabel>[0]) =>
		list.map(({ code }) => itemLabel(table, code, language)).join(', ');
	const own = CARD_SHAPES[card.type].fields.map((field): [string, string] => [field, texts[field] ?? '']);
	const others: [string, string][] = [
		['stage', card.stage ? itemLabel(developmentStages, card.stage, language) : ''],
		['ipr', card.ipr ? itemLabel(iprStates, card.ipr, language) : ''],
		['markets', await named(codes.market)],
		['technologies', await named(codes.technology)],
		['partnerships', items(codes.partnership, cooperationTypes)],
		['partners', items(codes.partner, partnerKinds)],
		['countries', await named(codes.country)],
		['language', itemLabel(workingLanguages, card.language, language)],
		['goals', items(codes.goal, sustainableGoals)],
		...Object.entries(card.research ?? {}).map(([field, value]): [string, string] => [
			field,
			value === true ? '✓' : value === false ? '' : String(value ?? '')
		])
	];
	const remarked = (field: string) => REMARKED.some((known) => known === field);
	return [
		...own.map(([field, text]) => ({ field, text, own: true, remarked: remarked(field) })),
		...others.map(([field, text]) => ({ field, text, own: false, remarked: remarked(field) }))
	];
}

/** The same, each field with what stood there before where a change would replace it; empty ones left out. */
export async function changedFieldsOf(found: Card, stands: Card, language: Language) {
	const before = new Map((await fieldsOf(stands, language)).map(({ field, text }) => [field, text]));
	const now = await fieldsOf(found, language);
	const gone = [...before.keys()].filter((field) => !now.some((each) => each.field === field));
	return [...now, ...gone.map((field) => ({ field, text: '', own: false, remarked: false }))]
		.map((each) => ({ ...each, was: before.get(each.field) ?? '' }))
		.filter(({ text, was, own }) => text || was || own);
}
