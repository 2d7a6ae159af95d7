import { languages } from '#lib/vocabulary/model.ts';
import { entries, pointers, type Entry } from '#lib/vocabulary/entries.ts';
import { wordsOf } from '#lib/vocabulary/fold.ts';
import { stem } from '#lib/vocabulary/stem.ts';
import { everyStopword } from '#lib/vocabulary/stopwords.ts';

/** One label or synonym of an entry, taken apart. */
export interface Term {
	entry: number;
	/** Position in `languages`. */
	language: number;
	isLabel: boolean;
	/** Numbers of its words in `Index.words`. */
	words: number[];
	/** Letters in all its words. */
	letters: number;
}

/** Everything a search looks into, built once from the vocabulary. */
export interface Index {
	entries: Entry[];
	terms: Term[];
	/** Every different folded word. */
	words: string[];
	/** For each word, a bit per letter in it: two words whose bits differ much cannot be a typo apart. */
	letters: Int32Array;
	/** For each word, a bit per language that uses it. */
	languages: Uint8Array;
	/** For each word, the terms it stands in. */
	termsOf: number[][];
	number: Map<string, number>;
	/** Per language, stem → words. */
	byStem: Map<string, number[]>[];
}

export function lettersIn(word: string): number {
	let bits = 0;
	for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
	return bits;
}

/** The words of a text that carry meaning; all of them where nothing else is left. */
export function meaningful(text: string): string[] {
	const all = wordsOf(text);
	const some = all.filter((word) => !everyStopword.has(word));
	return some.length > 0 ? some : all;
}

function build(): Index {
	const index: Index = {
		entries,
		terms: [],
		words: [],
		letters: new Int32Array(),
		languages: new Uint8Array(),
		termsOf: [],
		number: new Map(),
		byStem: languages.map(() => new Map<string, number[]>())
	};
	const spoken: number[] = [];

	const numberOf = (word: string, language: number): number => {
		let number = index.number.get(word);
		if (number === undefined) {
			number = index.words.length;
			index.number.set(word, number);
			index.words.push(word);
			index.termsOf.push([]);
			spoken.push(0);
		}
		if (!(spoken[number] & (1 << language))) {
			spoken[number] |= 1 << language;
			const key = stem(word, languages[language]);
			const there = index.byStem[language].get(key);
			if (there) there.push(number);
			else index.byStem[language].set(key, [number]);
		}
		return number;
	};

	const add = (entry: number, language: number, text: string, isLabel: boolean) => {
		const words = meaningful(text).map((word) => numberOf(word, language));
		const letters = words.reduce((sum, word) => sum + index.words[word].length, 0);
		for (const word of new Set(words)) index.termsOf[word].push(index.terms.length);
		index.terms.push({ entry, language, isLabel, words, letters });
	};

	const entryOf = new Map(entries.map((entry, number) => [entry.code.code, number]));
	entries.forEach((entry, number) =>
		languages.forEach((language, l) => entry.words[language].forEach((text, i) => add(number, l, text, i === 0)))
	);
	for (const { target, language, text } of pointers) {
		const entry = entryOf.get(target);
		if (entry === undefined) throw new Error(`the lexicon points "${text}" to "${target}", which does not exist`);
		add(entry, languages.indexOf(language), text, false);
	}
	index.letters = Int32Array.from(index.words, lettersIn);
	index.languages = Uint8Array.from(spoken);
	return index;
}

let built: Index | undefined;

/** The index; the first call builds it (some tens of milliseconds). */
export const theIndex = (): Index => (built ??= build());
