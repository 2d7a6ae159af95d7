import { languages } from '#lib/vocabulary/model.ts';
import { typos } from '#lib/vocabulary/distance.ts';
import { sharedStart, type Likeness } from '#lib/vocabulary/likeness.ts';
import { stem } from '#lib/vocabulary/stem.ts';
import { theIndex, type Index } from '#lib/vocabulary/terms.ts';

/** How surely a word of a running text is the known one: the very word, one ending more or less, two, a longer form, a typo, a relative. */
export const sureness = { same: 1, stem: 0.95, twice: 0.86, longer: 0.84, typo: 0.8, akin: 0.6 };

/** For each language its known words by stem, and by their first letters for typos. */
interface Shelf {
	byStem: Map<string, number[]>;
	byStart: Map<string, number[]>;
}

const START = 4;

function shelfOf(index: Index, language: number): Shelf {
	const shelf: Shelf = { byStem: new Map(), byStart: new Map() };
	const put = (map: Map<string, number[]>, key: string, number: number) => {
		const there = map.get(key);
		if (there) there.push(number);
		else map.set(key, [number]);
	};
	index.words.forEach((word, number) => {
		if (!(index.languagesOf[number] & (1 << language))) return;
		put(shelf.byStem, stem(word, languages[language]), number);
		if (word.length >= 6) put(shelf.byStart, word.slice(0, START), number);
	});
	return shelf;
}

const shelves: Shelf[] = [];
const shelf = (language: number): Shelf => (shelves[language] ??= shelfOf(theIndex(), language));

/** Three letters in common are too few where both words go on differently: Hungarian "saját" (own) is no "sajt" (cheese). */
const apart = (word: string, known: string, root: string) =>
	root.length < 4 && !word.startsWith(known) && !known.startsWith(word);

/** The number of just this word, where the language has it. */
function known(word: string, language: number): number | undefined {
	const { number, languagesOf } = theIndex();
	const found = number.get(word);
	return found !== undefined && languagesOf[found] & (1 << language) ? found : undefined;
}

/** The words of one language that a word is an inflected form of. */
export function inflected(word: string, language: number): Likeness {
	const index = theIndex();
	const found: Likeness = new Map();
	const note = (number: number, sure: number) => found.set(number, Math.max(sure, found.get(number) ?? 0));
	const { byStem } = shelf(language);
	const once = stem(word, languages[language]);
	const twice = stem(once, languages[language]);
	for (const number of byStem.get(once) ?? []) if (!apart(word, index.words[number], once)) note(number, sureness.stem);
	if (twice.length >= 4 && twice !== once) for (const number of byStem.get(twice) ?? []) note(number, sureness.twice);
	for (let cut = 1; cut <= 3 && word.length - cut >= 4; cut++) {
		const number = known(word.slice(0, -cut), language);
		if (number !== undefined) note(number, sureness.longer);
	}
	const bare = known(once, language);
	if (bare !== undefined && once.length >= 4) note(bare, sureness.stem);
	const same = known(word, language);
	if (same !== undefined) note(same, sureness.same);
	return found;
}

/** A long word one letter off, or one that goes on differently after the same long beginning: "mleczarski" for "mleczarnia". */
export function akin(word: string, language: number): Likeness {
	const index = theIndex();
	const found: Likeness = new Map();
	const root = stem(word, languages[language]);
	for (const number of shelf(language).byStart.get(word.slice(0, START)) ?? []) {
		const one = index.words[number];
		const other = stem(one, languages[language]);
		if (word.length >= 7 && (typos(word, one, 1) <= 1 || (root.length >= 6 && typos(root, other, 1) <= 1)))
			found.set(number, sureness.typo);
		else {
			const shared = sharedStart(root, other);
			if (shared >= 5 && shared >= 0.75 * Math.max(root.length, other.length)) found.set(number, sureness.akin);
		}
	}
	return found;
}

/** The words a part of a compound is, but for one ending; in a short part a doubtful ending is no evidence. */
export function partly(part: string, language: number, roots: number): Likeness {
	const found: Likeness = new Map();
	const root = stem(part, languages[language]);
	const bare = known(root, language);
	if (bare !== undefined && root.length >= 4) found.set(bare, sureness.stem);
	if (root.length >= roots)
		for (const number of shelf(language).byStem.get(root) ?? []) found.set(number, sureness.stem);
	const same = known(part, language);
	if (same !== undefined) found.set(same, sureness.same);
	return found;
}
