import { languages } from '#lib/vocabulary/model.ts';
import { entries, pointers, type Entry } from '#lib/vocabulary/entries.ts';
import { fold, wordsOf } from '#lib/vocabulary/fold.ts';
import { everyStopword } from '#lib/vocabulary/stopwords.ts';

/**
 * Everything a search looks into, built once from the vocabulary. A *term* is one label or synonym of an entry, taken
 * apart into words; terms and words are numbers, and what is known of them lies in flat arrays: some fifty thousand
 * small objects would cost a start more than all the rest.
 */
export interface Index {
	entries: Entry[];
	/** Every different folded word. */
	words: string[];
	number: Map<string, number>;
	/** For each word, a bit per letter in it: two words whose bits differ much cannot be a typo apart. */
	lettersOf: Int32Array;
	/** For each word, a bit per language that uses it. */
	languagesOf: Uint8Array;
	/** The terms a word stands in: `termsOfWord[termsFrom[word] … termsFrom[word + 1]]`. */
	termsOfWord: Int32Array;
	termsFrom: Int32Array;
	/** For each term: its entry, its language (position in `languages`), whether it is the label, letters in its words. */
	entryOf: Int32Array;
	languageOf: Uint8Array;
	isLabel: Uint8Array;
	lengthOf: Int32Array;
	/** The words a term consists of: `wordsOfTerm[wordsFrom[term] … wordsFrom[term + 1]]`. */
	wordsOfTerm: Int32Array;
	wordsFrom: Int32Array;
}

export function lettersIn(word: string): number {
	let bits = 0;
	for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
	return bits;
}

function withoutStopwords(all: string[]): string[] {
	if (all.length < 2) return all;
	const some = all.filter((word) => !everyStopword.has(word));
	return some.length > 0 ? some : all;
}

/** The words of a text that carry meaning; all of them where nothing else is left. */
export const meaningful = (text: string): string[] => withoutStopwords(wordsOf(text));

/** The raw terms in flat lists, in the order of the entries, the lexicon last. */
function sources() {
	const texts: string[] = [];
	const entryOf: number[] = [];
	const languageOf: number[] = [];
	const isLabel: number[] = [];
	const add = (entry: number, language: number, text: string, label: boolean) => {
		texts.push(text);
		entryOf.push(entry);
		languageOf.push(language);
		isLabel.push(label ? 1 : 0);
	};
	const numbers = new Map(entries.map((entry, number) => [entry.code.code, number]));
	entries.forEach(({ words }, entry) =>
		languages.forEach((language, l) => words[language].forEach((text, i) => add(entry, l, text, i === 0)))
	);
	for (const { target, language, text } of pointers) {
		const entry = numbers.get(target);
		if (entry === undefined) throw new Error(`the lexicon points "${text}" to "${target}", which does not exist`);
		add(entry, languages.indexOf(language), text, false);
	}
	return { texts, entryOf, languageOf, isLabel };
}

/** Turns (owner, value) pairs into the flat list of each owner's values; values keep their order. */
function gather(owners: Int32Array, values: Int32Array, count: number): { flat: Int32Array; from: Int32Array } {
	const from = new Int32Array(count + 1);
	for (let i = 0; i < owners.length; i++) from[owners[i] + 1]++;
	for (let i = 0; i < count; i++) from[i + 1] += from[i];
	const next = from.slice();
	const flat = new Int32Array(values.length);
	for (let i = 0; i < owners.length; i++) flat[next[owners[i]]++] = values[i];
	return { flat, from };
}

/** One long text is folded and taken apart in a fraction of the time that fifty thousand short ones take. */
const foldAll = (texts: string[]): string[] =>
	fold(texts.join('\n'))
		.replace(/[^\p{L}\p{N}\n]+/gu, ' ')
		.split('\n');

function build(): Index {
	const { texts, entryOf, languageOf, isLabel } = sources();
	const words: string[] = [];
	const number = new Map<string, number>();
	const spoken: number[] = [];
	const lengthOf = new Int32Array(texts.length);
	const wordsFrom = new Int32Array(texts.length + 1);
	const wordsOfTerm: number[] = [];
	const termOfPlace: number[] = [];
	const folded = foldAll(texts);
	for (let term = 0; term < folded.length; term++) {
		const bit = 1 << languageOf[term];
		for (const word of withoutStopwords(folded[term].trim().split(' '))) {
			let known = number.get(word);
			if (known === undefined) {
				known = words.length;
				number.set(word, known);
				words.push(word);
				spoken.push(0);
			}
			spoken[known] |= bit;
			lengthOf[term] += word.length;
			wordsOfTerm.push(known);
			termOfPlace.push(term);
		}
		wordsFrom[term + 1] = wordsOfTerm.length;
	}
	const places = Int32Array.from(wordsOfTerm);
	const postings = gather(places, Int32Array.from(termOfPlace), words.length);
	return {
		entries,
		words,
		number,
		lettersOf: Int32Array.from(words.map(lettersIn)),
		languagesOf: Uint8Array.from(spoken),
		termsOfWord: postings.flat,
		termsFrom: postings.from,
		entryOf: Int32Array.from(entryOf),
		languageOf: Uint8Array.from(languageOf),
		isLabel: Uint8Array.from(isLabel),
		lengthOf,
		wordsOfTerm: places,
		wordsFrom
	};
}

let built: Index | undefined;

/** The index; the first call builds it (some tens of milliseconds). */
export const theIndex = (): Index => (built ??= build());

/** The terms a word stands in. */
export const termsWith = (index: Index, word: number): Int32Array =>
	index.termsOfWord.subarray(index.termsFrom[word], index.termsFrom[word + 1]);

/** The words of a term, in order. */
export const wordsIn = (index: Index, term: number): Int32Array =>
	index.wordsOfTerm.subarray(index.wordsFrom[term], index.wordsFrom[term + 1]);
