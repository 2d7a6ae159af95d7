/** What a card's own words say it is about: codes to add with one press, and the language it seems to be written in. */
import { CARD_SHAPES, type CardType } from '#lib/forms/cards.ts';
import type { MaybeViewer } from '#lib/permissions.ts';
import { groupOf, pathsOf } from '#lib/vocabulary/codes.ts';
import { detectLanguage } from '#lib/vocabulary/detect.ts';
import type { Code, Language } from '#lib/vocabulary/model.ts';
import { codesIn } from '#lib/vocabulary/text.ts';
import type { Labelled } from '#lib/i18n/labels.ts';
import { LETTERS } from './card-words.ts';
import { cardToEdit } from './cards.ts';
import { namedCodes } from './vocabulary.ts';

export interface Suggestion extends Labelled {
	/** The input of the card that would take it. */
	use: 'markets' | 'technologies';
	/** Where it hangs in the classifications: "NACE 31 · HS 9401, 9403". */
	list: string;
}

export interface Suggestions {
	/** The language the text seems to be written in; null where nothing tells. */
	language: Language | null;
	codes: Suggestion[];
}

const MOST = 6;

/** Wholesale and retail: in most cards whom the firm seeks ("distributors"), in few what it makes. */
const TRADE = new Set(['46', '47']);

function listOf(code: Code, division: string): string {
	if (code.scheme !== 'group') return `${code.scheme.toUpperCase()} ${code.code}`;
	const headings = groupOf(code.code)?.hs.slice(0, 2) ?? [];
	return [`NACE ${division}`, ...(headings.length ? [`HS ${headings.join(', ')}`] : [])].join(' · ');
}

/** Codes a text speaks of, surest first and trade last, in the reader's language. `language`: as the person corrected it. */
export async function codesFor(
	type: CardType,
	text: string,
	language: Language | null,
	reader: Language
): Promise<Suggestions> {
	const read = text.slice(0, LETTERS);
	const seems = detectLanguage(read) ?? null;
	const found = codesIn(read, language ?? seems ?? undefined).flatMap(({ code }) => {
		const [path] = pathsOf(code);
		// A number after "HS" in a text need not be a code.
		return path ? [{ code, division: path[1] ?? path[0] }] : [];
	});
	const ranked = [
		...found.filter(({ division }) => !TRADE.has(division)),
		...found.filter(({ division }) => TRADE.has(division))
	].slice(0, MOST);
	const named = await namedCodes(
		ranked.map(({ code }) => code),
		reader
	);
	return {
		language: seems,
		codes: ranked.map(({ code, division }, n) => ({
			...named[n],
			use: CARD_SHAPES[type].technology && groupOf(code.code)?.kind === 'technology' ? 'technologies' : 'markets',
			list: listOf(code, division)
		}))
	};
}

/** The same for a text that is being written on a card, for those who may edit it. */
export async function suggestCodes(
	viewer: MaybeViewer,
	cardId: string,
	text: string,
	language: Language | null,
	reader: Language
): Promise<Suggestions> {
	const { card } = await cardToEdit(viewer, cardId);
	return codesFor(card.type, text, language, reader);
}
