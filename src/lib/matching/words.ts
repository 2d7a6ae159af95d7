/** A firm's own words in one language, as sorted hashes of their letter trigrams: told apart without a dictionary. */
export interface Words {
	language: string;
	trigrams: Int32Array;
}

/** Enough for a page of text; a 100 kB text adds nothing a reader would notice. */
const wordsCharacters = 4_000;

/** The texts of the cards, by language; a text without a language belongs to none and is compared with nothing. */
export function wordsOf(texts: { text?: string; language?: string }[]): Words[] {
	const byLanguage = new Map<string, string>();
	for (const { text, language } of texts) {
		if (text && language) byLanguage.set(language, `${byLanguage.get(language) ?? ''} ${text}`);
	}
	return [...byLanguage].map(([language, text]) => ({
		language,
		trigrams: trigramsOf(text.slice(0, wordsCharacters))
	}));
}

function trigramsOf(text: string): Int32Array {
	const hashes = new Set<number>();
	// Words under four letters are articles and prepositions in all our languages: they join texts that have nothing in common.
	for (const word of text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.match(/\p{L}{4,}/gu) ?? []) {
		for (let i = 0; i + 3 <= word.length; i++) {
			hashes.add((word.charCodeAt(i) * 1_048_573 + word.charCodeAt(i + 1) * 1021 + word.charCodeAt(i + 2)) | 0);
		}
	}
	return Int32Array.from(hashes).sort();
}

/** Cosine of the trigram sets, the best over languages both wrote in; 0 where they share none. */
export function likeness(a: Words[], b: Words[]): number {
	let best = 0;
	for (const mine of a) {
		for (const theirs of b) {
			if (mine.language !== theirs.language || mine.trigrams.length === 0 || theirs.trigrams.length === 0) continue;
			best = Math.max(
				best,
				shared(mine.trigrams, theirs.trigrams) / Math.sqrt(mine.trigrams.length * theirs.trigrams.length)
			);
		}
	}
	return best;
}

/** How many numbers two ascending lists share. */
export function shared(a: ArrayLike<number>, b: ArrayLike<number>): number {
	let count = 0;
	for (let i = 0, j = 0; i < a.length && j < b.length;) {
		if (a[i] < b[j]) i++;
		else if (a[i] > b[j]) j++;
		else {
			count++;
			i++;
			j++;
		}
	}
	return count;
}
