import { languages, schemes, type Language, type Scheme } from '#lib/vocabulary/model.ts';
import { pathsOf } from '#lib/vocabulary/codes.ts';
import { labelOfNode } from '#lib/vocabulary/label.ts';
import { likeness, type Likeness } from '#lib/vocabulary/likeness.ts';
import { meaningful, termsWith, theIndex, type Index } from '#lib/vocabulary/terms.ts';

export interface Found {
	scheme: Scheme;
	code: string;
	/** The NACE Rev. 2.1 division it hangs under; the section's letter for a bare section. */
	division: string;
	label: string;
	/** 0…1; 1 for the very label. */
	score: number;
}

export interface SearchOptions {
	/** The reader's language: labels come in it, and its words win ties. English without it. */
	language?: Language;
	/** At most so many answers; 10 without it. */
	limit?: number;
	/** Only codes of these schemes; all of them without it. */
	schemes?: readonly Scheme[];
}

/** Below this a likeness is an accident. */
const leastScore = 0.3;

/** How far the best of a term's words may fall short of the whole term: "leather" found in "leather goods". */
const partial = 0.72;

const synonymWeight = 0.985;
const foreignWeight = 0.985;

interface Hit {
	/** Per word of the query, the best likeness among this entry's terms. */
	best: number[];
	/** The best single term. */
	term: number;
}

/** How well a term answers: the weighted likeness of the typed words, less what the term says besides. */
function termScore(index: Index, term: number, matched: number, covered: number, reader: number): number {
	const share = Math.min(1, covered / index.lengthOf[term]);
	const foreign = reader >= 0 && index.languageOf[term] !== reader;
	return (
		matched *
		(partial + (1 - partial) * share) *
		(index.isLabel[term] ? 1 : synonymWeight) *
		(foreign ? foreignWeight : 1)
	);
}

/** A rare word tells more than one that half the vocabulary contains. */
const weightOf = (entriesHit: number): number => 1 / (1 + Math.log2(1 + entriesHit));

function weightsOf(perWord: Likeness[], index: Index): number[] {
	const weights = perWord.map((found) => {
		const hit = new Set<number>();
		for (const [word, quality] of found)
			if (quality >= 0.85) for (const term of termsWith(index, word)) hit.add(index.entryOf[term]);
		// A word we only half know must not outvote one we know.
		const surest = Math.max(0.3, ...found.values());
		return weightOf(hit.size) * surest ** 2;
	});
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return weights.map((weight) => weight / total);
}

function scoreWords(typed: string[], reader: number): Map<number, number> {
	const index = theIndex();
	const perWord = typed.map(likeness);
	const weights = weightsOf(perWord, index);

	const terms = new Map<number, { parts: number[]; covered: number }>();
	perWord.forEach((found, q) => {
		for (const [word, quality] of found)
			for (const term of termsWith(index, word)) {
				let there = terms.get(term);
				if (!there) terms.set(term, (there = { parts: typed.map(() => 0), covered: 0 }));
				if (quality > there.parts[q]) {
					if (there.parts[q] === 0) there.covered += index.words[word].length;
					there.parts[q] = quality;
				}
			}
	});

	const hits = new Map<number, Hit>();
	for (const [term, { parts, covered }] of terms) {
		const entry = index.entryOf[term];
		let hit = hits.get(entry);
		if (!hit) hits.set(entry, (hit = { best: typed.map(() => 0), term: 0 }));
		const matched = parts.reduce((sum, part, q) => sum + part * weights[q], 0);
		hit.term = Math.max(hit.term, termScore(index, term, matched, covered, reader));
		parts.forEach((part, q) => {
			if (part > 0) hit.best[q] = Math.max(hit.best[q], termScore(index, term, part, typed[q].length, reader));
		});
	}

	const scores = new Map<number, number>();
	for (const [entry, { best, term }] of hits) {
		// Words found in different synonyms of one entry still speak for it, a little less than one phrase.
		const together = typed.length > 1 ? best.reduce((sum, each, q) => sum + each * weights[q], 0) * 0.93 : 0;
		scores.set(entry, Math.max(term, together));
	}
	return scores;
}

function searchCodes(query: string, language: Language): Found[] {
	const written = query.trim().toUpperCase();
	const candidates: [Scheme, string][] = [];
	if (/^[A-V]?\d{2}(\.\d{1,2})?$|^[A-V]$/.test(written)) candidates.push(['nace', written]);
	if (/^\d{4}(\.?\d{2}){0,2}$/.test(written)) candidates.push(['hs', written]);
	if (/^\d{8}(-\d)?$/.test(written)) candidates.push(['cpv', written]);
	const nodes = new Set(
		candidates.flatMap(([scheme, code]) => pathsOf({ scheme, code })).map((path) => path.join('/'))
	);
	return [...nodes].map((joined): Found => {
		const path = joined.split('/');
		const node = path[path.length - 1];
		return {
			scheme: path.length > 2 ? 'group' : 'nace',
			code: node,
			division: path[1] ?? path[0],
			label: labelOfNode(node, language) ?? node,
			score: 1
		};
	});
}

/**
 * The divisions and groups that words in any of the eight languages mean, best first: the very label before a synonym,
 * a synonym before a beginning, a beginning before a typo. Codes (`31.01`, `9403`, `39130000-2`) are understood too.
 */
export function search(query: string, options: SearchOptions = {}): Found[] {
	const { language = 'en', limit = 10, schemes: wanted = schemes } = options;
	const byCode = searchCodes(query, language).filter((found) => wanted.includes(found.scheme));
	if (byCode.length > 0) return byCode.slice(0, limit);

	const typed = meaningful(query).slice(0, 12);
	if (typed.length === 0) return [];
	const reader = options.language ? languages.indexOf(options.language) : -1;
	const scores = scoreWords(typed, reader);
	// "web shop" and "webshop" are one word to whoever types it.
	if (typed.length === 2 || typed.length === 3)
		for (const [entry, score] of scoreWords([typed.join('')], reader))
			if (score >= 0.8 && score > (scores.get(entry) ?? 0)) scores.set(entry, score);

	const { entries } = theIndex();
	return [...scores]
		.filter(([entry, score]) => score >= leastScore && wanted.includes(entries[entry].code.scheme))
		.sort((a, b) => b[1] - a[1] || a[0] - b[0])
		.slice(0, limit)
		.map(([number, score]) => {
			const { code, division, words } = entries[number];
			return { ...code, division, label: words[language][0], score: Math.round(score * 1000) / 1000 };
		});
}
