import { languages } from '#lib/vocabulary/model.ts';
import { compounding, parts } from '#lib/vocabulary/compounds.ts';
import { akin, inflected, sureness } from '#lib/vocabulary/inflection.ts';
import type { Likeness } from '#lib/vocabulary/likeness.ts';
import { theIndex } from '#lib/vocabulary/terms.ts';

/** A word that another language has just so: for names that travel. */
function foreign(word: string): Likeness {
	const same = theIndex().number.get(word);
	return new Map(same === undefined ? [] : [[same, sureness.same]]);
}

/** A word in any of the languages, for a text that nothing tells the language of. */
function anywhere(word: string): Likeness {
	const found = foreign(word);
	for (let l = 0; l < languages.length; l++)
		for (const [number, sure] of inflected(word, l)) found.set(number, Math.max(sure, found.get(number) ?? 0));
	return found;
}

function hear(word: string, own: number): Likeness[] {
	if (own < 0) return [anywhere(word)];
	const found = inflected(word, own);
	if (found.size > 0) return [found];
	if (compounding.includes(languages[own]) && word.length >= 6) {
		const taken = parts(word, own);
		if (taken.some(({ size }) => size > 0)) return taken;
	}
	const same = foreign(word);
	return [same.size > 0 ? same : akin(word, own)];
}

const remembered = new Map<string, Likeness[]>();
const mostRemembered = 50_000;

/**
 * What a word of a running text may mean, in the text's language (its place in `languages`, -1 for unknown): one answer for a word, one a
 * part for a compound. Unlike in a search nobody is still typing: half a word is another word ("position" is not positioning).
 */
export function heard(word: string, own: number): Likeness[] {
	const key = `${own} ${word}`;
	const known = remembered.get(key);
	if (known) return known;
	const found = hear(word, own);
	if (remembered.size >= mostRemembered) remembered.clear();
	remembered.set(key, found);
	return found;
}
