import { weightsIn } from '#lib/vocabulary/asides.ts';
import { isCommonplace } from '#lib/vocabulary/commonplace.ts';
import { wordsOf } from '#lib/vocabulary/fold.ts';
import { heard } from '#lib/vocabulary/hearing.ts';
import type { Likeness } from '#lib/vocabulary/likeness.ts';
import { languages, type Language } from '#lib/vocabulary/model.ts';
import { everyStopword } from '#lib/vocabulary/stopwords.ts';
import { termsWith, theIndex, wordsIn } from '#lib/vocabulary/terms.ts';

/** A word of a text as it was heard; a compound is as many as it has parts. */
export interface Token {
	word: string;
	/** How much it counts for what the text is about. */
	weight: number;
	meant: Likeness;
}

/** One place where a text says a term of the vocabulary: the tokens, and the likeness of the weakest. */
export interface Saying {
	term: number;
	quality: number;
	at: number[];
}

/** The ends of sentences and clauses, as far as a reader sees them. */
const ends = /[.!?;:\n]+\s/;

const mostWords = 600;

/** Wholesale and retail: where a text seeks "distributors", it still is about what they shall distribute. */
const trade = ['46', '47'];

/** Whether one of these words alone names something made or done. */
function names(meant: Likeness): boolean {
	const index = theIndex();
	for (const number of meant.keys())
		for (const term of termsWith(index, number))
			if (wordsIn(index, term).length === 1 && !trade.includes(index.entries[index.entryOf[term]].division))
				return true;
	return false;
}

/** The words of a text that may mean something in its language, in order. */
export function tokensOf(text: string, language: Language | undefined): Token[] {
	const own = language ? languages.indexOf(language) : -1;
	const tokens: Token[] = [];
	let left = mostWords;
	for (const sentence of text.split(ends)) {
		const words = wordsOf(sentence).slice(0, left);
		left -= words.length;
		const meant = words.map((word) => (word.length < 3 || everyStopword.has(word) ? [] : heard(word, own)));
		const tells = (place: number) => !isCommonplace(words[place], language) && meant[place].some(names);
		const weights = weightsIn(words, language, tells);
		words.forEach((word, i) => meant[i].forEach((each) => tokens.push({ word, weight: weights[i], meant: each })));
	}
	return tokens;
}

/** Where the text uses each word of the vocabulary. */
function placesIn(tokens: Token[]): Map<number, number[]> {
	const places = new Map<number, number[]>();
	tokens.forEach(({ meant }, at) => {
		for (const number of meant.keys()) {
			const there = places.get(number);
			if (there) there.push(at);
			else places.set(number, [at]);
		}
	});
	return places;
}

/** Every place where the tokens say a whole term, its words close together. */
export function sayingsIn(tokens: Token[]): Saying[] {
	const index = theIndex();
	const places = placesIn(tokens);
	const sayings: Saying[] = [];
	const say = (term: number, words: Int32Array, start: number) => {
		const at = [start];
		for (const word of words.subarray(1)) {
			const near = places.get(word)?.find((one) => Math.abs(one - start) <= words.length + 1 && !at.includes(one));
			if (near === undefined) return;
			at.push(near);
		}
		sayings.push({ term, at, quality: Math.min(...at.map((one, i) => tokens[one].meant.get(words[i]) ?? 0)) });
	};
	for (const [number, starts] of places)
		for (const term of termsWith(index, number)) {
			const words = wordsIn(index, term);
			// Each term once, from its first word.
			if (words[0] === number) for (const start of starts) say(term, words, start);
		}
	return sayings;
}
