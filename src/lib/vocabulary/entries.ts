import { languages, type Code, type Language, type Words } from '#lib/vocabulary/model.ts';
import { divisions } from '#lib/vocabulary/divisions.ts';
import { groups } from '#lib/vocabulary/groups.ts';
import lexicon from '#lib/vocabulary/tables/lexicon.ts';

/** Something a search can answer with. */
export interface Entry {
	code: Code;
	division: string;
	words: Words;
}

/** A word of the lexicon and the entry it leads to. */
export interface Pointer {
	target: string;
	language: Language;
	text: string;
}

/** Divisions first, then groups: equal scores keep this order. */
export const entries: Entry[] = [
	...divisions.map(({ code, words }): Entry => ({ code: { scheme: 'nace', code }, division: code, words })),
	...groups.map(({ code, division, words }): Entry => ({ code: { scheme: 'group', code }, division, words }))
];

/**
 * The lexicon's lines taken apart: `31 | chair, chairs | sedia | krzesło | kėdė | szék | silla | stol | Stuhl`,
 * the languages in the vocabulary's order, `-` where a language has no word of its own.
 */
export function pointersIn(table: string): Pointer[] {
	const found: Pointer[] = [];
	for (const line of table.split('\n')) {
		if (!line.trim()) continue;
		const [target, ...columns] = line.split('|').map((part) => part.trim());
		if (columns.length !== languages.length)
			throw new Error(`the lexicon's line "${line}" has ${columns.length} columns`);
		languages.forEach((language, i) => {
			for (const text of columns[i].split(','))
				if (text.trim() && text.trim() !== '-') found.push({ target, language, text: text.trim() });
		});
	}
	return found;
}

export const pointers: Pointer[] = pointersIn(lexicon);
