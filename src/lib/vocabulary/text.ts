import { languages, type Code, type Language } from '#lib/vocabulary/model.ts';
import { detectLanguage } from '#lib/vocabulary/detect.ts';
import { wordsOf } from '#lib/vocabulary/fold.ts';
import { likenessInText } from '#lib/vocabulary/likeness.ts';
import { everyStopword } from '#lib/vocabulary/stopwords.ts';
import { termsWith, theIndex, wordsIn, type Index } from '#lib/vocabulary/terms.ts';

export interface CodeInText {
	code: Code;
	/** 0…1: how sure the text speaks of it. */
	score: number;
}

/** What every firm says of itself, folded stems: true of all, so telling of none. */
const commonplace =
	/^(compan|firm|business|produc|manufactur|qualit|solution|service|market|custom|client|partner|europ|international|experien|aziend|impres|prodott|produzion|qualit|soluzion|serviz|mercat|client|esperienz|offriamo|cerchiamo|przedsiebior|produk|produc|jakosc|rozwiazan|uslug|rynk|klient|doswiadczen|oferujemy|szukamy|imon|gamin|gamyb|gamina|kokyb|sprendim|paslaug|rink|klient|patirt|ieskome|siulome|vallalat|ceg|gyart|termek|minoseg|megoldas|szolgaltat|piac|ugyfel|tapasztalat|keres|kinal|empres|calidad|solucion|servici|mercad|experienc|buscamos|ofrecemos|foretag|tillverk|kvalitet|losning|tjanst|marknad|kund|erfarenhet|soker|erbjud|unternehm|herstell|qualitat|losung|dienstleist|markt|kunde|erfahrung|suchen|bieten)/;

/** Ways to write a code in a text: "HS 9403", "CPV 39130000-2", "NACE 31.01". */
const written = /\b(HS|CPV|NACE|CN|KN)[\s:.-]*(?:code\s*)?([A-V]?\d{2}(?:[.\d]*\d)?)/gi;

/** Below this a word of the text and a word of the vocabulary are not held to be the same. */
const leastLikeness = 0.75;
const leastScore = 0.3;
const mostCodes = 12;

/**
 * Whether a word of a text may be meant as a known word. Unlike in a search, nobody is still typing: half a word is
 * another word ("position" is not positioning), and only in long ones is a near miss a typo ("strong" is not string).
 */
function isMeant(word: string, known: string, quality: number): boolean {
	if (quality < leastLikeness) return false;
	if (quality >= 0.95) return true;
	if (known.startsWith(word)) return word.length >= 5 && known.length - word.length <= 2;
	return word.startsWith(known) || word.endsWith(known) || (word.length >= 7 && quality >= 0.8);
}

interface Spoken {
	quality: number;
	positions: number[];
}

/** Each word of the vocabulary that the text uses, how surely and where. */
function spokenIn(words: string[], index: Index): Map<number, Spoken> {
	const spoken = new Map<number, Spoken>();
	words.forEach((word, position) => {
		if (word.length < 3 || everyStopword.has(word)) return;
		for (const [number, quality] of likenessInText(word)) {
			if (!isMeant(word, index.words[number], quality)) continue;
			const there = spoken.get(number);
			if (!there) spoken.set(number, { quality, positions: [position] });
			else {
				there.quality = Math.max(there.quality, quality);
				there.positions.push(position);
			}
		}
	});
	return spoken;
}

/** Where the text says the whole term, words close together: the likeness of its weakest word, else 0. */
function said(words: Int32Array, spoken: Map<number, Spoken>): { quality: number; positions: number[] } {
	const first = spoken.get(words[0]);
	let best = { quality: 0, positions: [] as number[] };
	for (const start of first?.positions ?? []) {
		const positions = [start];
		let quality = first?.quality ?? 0;
		for (const word of words.subarray(1)) {
			const other = spoken.get(word);
			const near = other?.positions.find((at) => Math.abs(at - start) <= words.length + 1 && !positions.includes(at));
			if (!other || near === undefined) {
				quality = 0;
				break;
			}
			positions.push(near);
			quality = Math.min(quality, other.quality);
		}
		if (quality > best.quality) best = { quality, positions };
	}
	return best;
}

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

/**
 * The codes that a free text of up to a few thousand letters speaks of, surest first, at most twelve. Words are
 * looked up across the eight languages, the text's own first: the given one, else the one it seems to be written in.
 */
export function codesIn(text: string, language: Language | undefined = detectLanguage(text)): CodeInText[] {
	const index = theIndex();
	const own = language ? languages.indexOf(language) : -1;
	const words = wordsOf(text).slice(0, 600);
	const spoken = spokenIn(words, index);

	const heard: { term: number; parts: Int32Array; quality: number; positions: number[] }[] = [];
	const looked = new Set<number>();
	for (const number of spoken.keys())
		for (const term of termsWith(index, number)) {
			if (looked.has(term)) continue;
			looked.add(term);
			const parts = wordsIn(index, term);
			const { quality, positions } = said(parts, spoken);
			if (quality > 0) heard.push({ term, parts, quality, positions });
		}

	// Inside "solar energy" the word "energy" alone tells less.
	const inPhrase = new Set(heard.filter(({ parts }) => parts.length > 1).flatMap(({ positions }) => positions));
	const doubt = new Map<number, number>();
	const counted = new Map<number, Set<string>>();
	for (const { term, parts, quality, positions } of heard.sort((a, b) => b.quality - a.quality)) {
		const single = parts.length === 1;
		if (single && commonplace.test(words[positions[0]])) continue;
		let evidence = quality * specificity(parts, index) * 0.8;
		if (single && inPhrase.has(positions[0])) evidence *= 0.5;
		if (own >= 0 && index.languageOf[term] !== own) evidence *= index.languagesOf[parts[0]] & (1 << own) ? 0.2 : 0.7;
		const entry = index.entryOf[term];
		// One place in the text counts once for an entry, however many synonyms it resembles.
		const places = counted.get(entry) ?? new Set<string>();
		const fresh = positions.filter((at) => !places.has(words[at]));
		positions.forEach((at) => places.add(words[at]));
		counted.set(entry, places);
		if (fresh.length > 0) doubt.set(entry, (doubt.get(entry) ?? 1) * (1 - evidence));
	}

	const found = [...doubt]
		.map(([entry, left]): CodeInText => ({
			code: index.entries[entry].code,
			score: Math.round((1 - left) * 1000) / 1000
		}))
		.filter(({ score }) => score >= leastScore)
		.sort((a, b) => b.score - a.score);
	return [...codesWritten(text), ...found].slice(0, mostCodes);
}
