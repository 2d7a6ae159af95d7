import { languages, type Code, type Language } from '#lib/vocabulary/model.ts';
import { isCommonplace } from '#lib/vocabulary/commonplace.ts';
import { detectLanguage } from '#lib/vocabulary/detect.ts';
import { type Saying, sayingsIn, type Token, tokensOf } from '#lib/vocabulary/sayings.ts';
import { termsWith, theIndex, wordsIn, type Index } from '#lib/vocabulary/terms.ts';

export interface CodeInText {
	code: Code;
	/** 0…1: how sure the text speaks of it. */
	score: number;
}

/**
 * How texts are read, as part of the vocabulary's version: raise it with any change here, in what this file calls or in how stems are cut,
 * because stored matches remember under which reading they were shown. Changed words need no raising, they are counted by themselves.
 */
export const reading = 2;

/** Ways to write a code in a text: "HS 9403", "CPV 39130000-2", "NACE 31.01". */
const written = /\b(HS|CPV|NACE|CN|KN)[\s:.-]*(?:code\s*)?([A-V]?\d{2}(?:[.\d]*\d)?)/gi;

const leastScore = 0.3;
const mostCodes = 12;

/** What a word of the text that is the very word of the vocabulary leaves of the doubt. */
const doubtLeft = 0.2;

/** A phrase says more than a word, and inside "solar energy" the word "energy" alone tells less. */
const phraseWeight = 1.2;
const insidePhrase = 0.5;

/** A word of another language than the text's; and one that also means something in the text's own. */
const foreignWeight = 0.7;
const falseFriendWeight = 0.2;

/** What a word tells that the vocabulary has in phrases only, and in how many entries' at most. */
const hintWeight = 0.4;
const mostHints = 5;

/** What a firm says again it means, each time a little less: the same word in another place, beside the time before. */
const againWeight = 0.6;

/** A word shared by many entries says little about each of them. */
function specificity(words: Int32Array, index: Index): number {
	if (words.length > 1) return 1;
	const sharing = new Set<number>();
	for (const term of termsWith(index, words[0]))
		if (wordsIn(index, term).length === 1) sharing.add(index.entryOf[term]);
	return 1 / Math.sqrt(Math.max(1, sharing.size - 1));
}

function codesWritten(text: string): CodeInText[] {
	return [...text.matchAll(written)].map(([, scheme, code]): CodeInText => {
		const upper = scheme.toUpperCase();
		const known = upper === 'NACE' ? 'nace' : upper === 'CPV' ? 'cpv' : 'hs';
		return { code: { scheme: known, code }, score: 1 };
	});
}

/** How much the tokens at some places tell of an entry: 1 for the very word in the text's language. */
interface Telling {
	entry: number;
	evidence: number;
	at: number[];
}

/** What each saying tells of its term's entry. */
function weighed(sayings: Saying[], tokens: Token[], language: Language | undefined): Telling[] {
	const index = theIndex();
	const own = language ? languages.indexOf(language) : -1;
	const inPhrase = new Set(sayings.flatMap(({ at }) => (at.length > 1 ? at : [])));
	return sayings.flatMap(({ term, quality, at }) => {
		const words = wordsIn(index, term);
		const [first] = at;
		const single = at.length === 1;
		if (single && isCommonplace(tokens[first].word, language)) return [];
		let evidence = quality * specificity(words, index) * Math.min(...at.map((one) => tokens[one].weight));
		if (!single) evidence *= phraseWeight;
		else if (inPhrase.has(first)) evidence *= insidePhrase;
		if (own >= 0 && index.languageOf[term] !== own)
			evidence *= index.languagesOf[words[0]] & (1 << own) ? falseFriendWeight : foreignWeight;
		return [{ entry: index.entryOf[term], evidence, at }];
	});
}

/** Words that stand in phrases of few entries only hint at these: "hortalizas" alone, of "hortalizas frescas". */
function hinted(tokens: Token[], language: Language | undefined): Telling[] {
	const index = theIndex();
	const own = language ? languages.indexOf(language) : -1;
	return tokens.flatMap(({ word, weight, meant }, at) => {
		if (isCommonplace(word, language)) return [];
		const told = new Map<number, number>();
		for (const [number, quality] of meant) {
			const terms = termsWith(index, number);
			if (terms.some((term) => wordsIn(index, term).length === 1)) return [];
			const ours = [...terms].filter((term) => own < 0 || index.languageOf[term] === own);
			const hinting = new Set(ours.map((term) => index.entryOf[term]));
			if (hinting.size > mostHints) continue;
			const evidence = (hintWeight * quality * weight) / Math.sqrt(hinting.size);
			for (const entry of hinting) told.set(entry, Math.max(evidence, told.get(entry) ?? 0));
		}
		return [...told].map(([entry, evidence]) => ({ entry, evidence, at: [at] }));
	});
}

/** The evidence for each entry. One place counts once for it, however many synonyms it resembles. */
function summed(told: Telling[], tokens: Token[]): Map<number, number> {
	const sums = new Map<number, number>();
	const counted = new Map<number, { at: Set<number>; times: Map<string, number> }>();
	for (const { entry, evidence, at } of told.sort((a, b) => b.evidence - a.evidence)) {
		const before = counted.get(entry) ?? { at: new Set(), times: new Map<string, number>() };
		counted.set(entry, before);
		const fresh = at.filter((one) => !before.at.has(one));
		if (fresh.length === 0) continue;
		const again = Math.min(...at.map((one) => before.times.get(tokens[one].word) ?? 0));
		for (const one of fresh) {
			before.at.add(one);
			before.times.set(tokens[one].word, (before.times.get(tokens[one].word) ?? 0) + 1);
		}
		sums.set(entry, (sums.get(entry) ?? 0) + (evidence * againWeight ** again * fresh.length) / at.length);
	}
	return sums;
}

/**
 * The codes that a free text of up to a few thousand letters speaks of, surest first, at most twelve. Words are heard in the text's
 * language (the given one, else the one it seems to be written in), with their endings and in compounds; other languages' words count less.
 */
export function codesIn(text: string, language: Language | undefined = detectLanguage(text)): CodeInText[] {
	const { entries } = theIndex();
	const tokens = tokensOf(text, language);
	const told = [...weighed(sayingsIn(tokens), tokens, language), ...hinted(tokens, language)];
	const found = [...summed(told, tokens)]
		.map(([entry, sum]): CodeInText => ({
			code: entries[entry].code,
			score: Math.round((1 - doubtLeft ** sum) * 1000) / 1000
		}))
		.filter(({ score }) => score >= leastScore)
		.sort((a, b) => b.score - a.score);
	return [...codesWritten(text), ...found].slice(0, mostCodes);
}
