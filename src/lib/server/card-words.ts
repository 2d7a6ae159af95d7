/** Which words of a card say what it is about, and the language they are in. */
import type { CardField } from '#lib/forms/cards.ts';
import { detectLanguage } from '#lib/vocabulary/detect.ts';
import type { Language } from '#lib/vocabulary/model.ts';

/** More than the texts of a card may have together; what is pasted beyond it changes nothing. */
export const LETTERS = 10_000;

/** What the partner should be speaks of the partner, and the notes of the state of things. */
export const TELLING: readonly CardField[] = ['title', 'summary', 'description', 'advantages', 'specification'];

/** The text of a card that its codes are read from. */
export const tellingText = (texts: Partial<Record<CardField, string>>): string =>
	TELLING.map((field) => texts[field] ?? '')
		.join('\n')
		.trim();

/** The language that the texts of a card seem to be written in; null where nothing tells. */
export const languageOf = (texts: Partial<Record<CardField, string>>): Language | null =>
	detectLanguage(tellingText(texts).slice(0, LETTERS)) ?? null;
