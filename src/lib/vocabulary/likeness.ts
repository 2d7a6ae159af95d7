import { languages } from '#lib/vocabulary/model.ts';
import { typos } from '#lib/vocabulary/distance.ts';
import { skeletonOf } from '#lib/vocabulary/fold.ts';
import { stem } from '#lib/vocabulary/stem.ts';
import { lettersIn, theIndex, type Index } from '#lib/vocabulary/terms.ts';

/** How well each word of the vocabulary stands for a typed word: its number → 0…1, 1 for the very word. */
export type Likeness = Map<number, number>;

function bitsIn(mask: number): number {
	let bits = 0;
	for (let rest = mask; rest; rest &= rest - 1) bits++;
	return bits;
}

export function sharedStart(a: string, b: string): number {
	const most = Math.min(a.length, b.length);
	let i = 0;
	while (i < most && a.charCodeAt(i) === b.charCodeAt(i)) i++;
	return i;
}

/** One typo from four letters, two from eight: fewer letters would turn every word into every other. */
const typosAllowed = (letters: number): number => (letters >= 8 ? 2 : letters >= 4 ? 1 : 0);

/** Ends of compounds that say nothing of their own: in "Holzerzeugnisse" the Holz matters. */
export const hollow = new Set(
	(
		'produkt produkte produkten erzeugnis erzeugnisse gerat gerate anlage anlagen mittel material materialien system systeme ' +
		'zubehor teile ware waren artikel sachen arbeiten technik dienst dienste bedarf einrichtung einrichtungen stucke ' +
		'produkter vara varor utrustning delar medel anlaggning anlaggningar apparat apparater tjanst tjanster artiklar saker ' +
		'termek termekek berendezes berendezesek keszulek keszulekek anyag anyagok eszkoz eszkozok aru aruk felszereles kellek kellekek'
	).split(' ')
);

/** How far the first `t` of `k` letters stand for the word: above a typo from five letters on. */
const asBeginning = (t: number, k: number): number => (t >= 5 ? 0.87 : t === 4 ? 0.76 : 0.72) + (0.04 * t) / k;

/** Beginning, inflection or part of a compound; 0 where none of them fits. */
function byShape(typed: string, known: string): number {
	const [t, k] = [typed.length, known.length];
	if (typed.charCodeAt(0) === known.charCodeAt(0)) {
		if (k > t && t >= 3 && known.startsWith(typed)) return k - t <= 2 ? 0.92 : asBeginning(t, k);
		if (t > k && k >= 4 && typed.startsWith(known)) {
			if (t - k <= 3) return 0.88;
			return hollow.has(typed.slice(k)) || hollow.has(typed.slice(k + 1)) ? 0.86 : 0.5 + (0.2 * k) / t;
		}
	}
	if (typed.charCodeAt(t - 1) !== known.charCodeAt(k - 1)) return 0;
	// The head of a compound stands last in German, Swedish and Hungarian: "Büromöbel" are Möbel.
	if (t >= k + 3 && k >= 4 && typed.endsWith(known)) return hollow.has(known) ? 0.35 : 0.7 + (0.15 * k) / t;
	if (k >= t + 3 && t >= 4 && known.endsWith(typed)) return 0.62 + (0.15 * t) / k;
	return 0;
}

function byTypo(typed: string, known: string): number {
	const least = Math.min(typed.length, known.length);
	const allowed = typosAllowed(least);
	if (allowed === 0) return 0;
	const made = typos(typed, known, allowed);
	if (made > allowed) return 0;
	const sameStart = typed[0] === known[0] ? 0.04 : 0;
	return (made === 1 ? (least === 4 ? 0.66 : 0.82) : 0.64) + sameStart;
}

let skeletons: string[] | undefined;

/** The last resort for a word nobody listed: it begins like a known one, as it sounds. */
function bySound(typed: string, index: Index, found: Likeness): void {
	skeletons ??= index.words.map(skeletonOf);
	const sound = skeletonOf(typed);
	if (sound.length < 4) return;
	skeletons.forEach((known, number) => {
		if (known.length < 4) return;
		const shared = sharedStart(sound, known);
		const share = shared / Math.max(sound.length, known.length);
		const quality = known === sound ? 0.8 : shared >= 5 && share >= 0.5 ? 0.2 + 0.5 * share : 0;
		if (quality > (found.get(number) ?? 0)) found.set(number, quality);
	});
}

/** Both without their endings, in a language that has the known word. */
function sameStem(stems: string[], known: string, spoken: number): boolean {
	for (let l = 0; l < languages.length; l++)
		if (spoken & (1 << l) && known.startsWith(stems[l]) && stem(known, languages[l]) === stems[l]) return true;
	return false;
}

/** Compares a typed word with the words of these numbers by shape, stem and typo. */
function compareWith(typed: string, numbers: Iterable<number>, stems: string[], index: Index): Likeness {
	const found: Likeness = new Map();
	const mask = lettersIn(typed);
	const mayErr = typosAllowed(typed.length);
	const qualityOf = (number: number): number => {
		const known = index.words[number];
		if (known === typed) return 1;
		const shape = byShape(typed, known);
		// Stems are beginnings of at least three letters, so only words that begin alike can share one.
		if (sharedStart(typed, known) >= 3 && sameStem(stems, known, index.languagesOf[number])) return 0.95;
		if (shape > 0 || mayErr === 0 || Math.abs(known.length - typed.length) > mayErr) return shape;
		// One typo changes at most two letters of the set.
		return bitsIn(mask ^ index.lettersOf[number]) <= 2 * mayErr ? byTypo(typed, known) : 0;
	};
	for (const number of numbers) {
		const quality = qualityOf(number);
		if (quality > (found.get(number) ?? 0)) found.set(number, quality);
	}
	return found;
}

const stemsOf = (typed: string): string[] => languages.map((language) => stem(typed, language));

function compare(typed: string): Likeness {
	const index = theIndex();
	const stems = stemsOf(typed);
	const found = compareWith(typed, index.words.keys(), stems, index);
	const note = (number: number, quality: number) => {
		if (quality > (found.get(number) ?? 0)) found.set(number, quality);
	};
	if (best(found) < 0.85) byStemTypo(stems, index, note);
	if (best(found) < 0.75) byPartTypo(typed, lettersIn(typed), index, note);
	if (best(found) < 0.8) bySound(typed, index, found);
	return found;
}

/** A typo in an inflected form: compares what is left when the endings are gone. */
function byStemTypo(stems: string[], index: Index, note: (number: number, quality: number) => void): void {
	const longEnough = stems.map((own) => own.length >= 4);
	const bits = stems.map(lettersIn);
	index.words.forEach((known, number) => {
		for (let l = 0; l < languages.length; l++) {
			const own = stems[l];
			if (!longEnough[l] || !(index.languagesOf[number] & (1 << l))) continue;
			if (known.length < own.length - 1 || known.length > own.length + 6) continue;
			// At most one letter of what was typed may be foreign to the word meant.
			if (bitsIn(bits[l] & ~index.lettersOf[number]) > 1) continue;
			const quality = own.length === 4 ? 0.6 : 0.76;
			if (Math.abs(known.length - own.length) <= 1 && typos(own, known, 1) <= 1) note(number, quality);
			const other = stem(known, languages[l]);
			if (other.length >= 4 && typos(own, other, 1) === 1) note(number, quality);
		}
	});
}

/** A typo in a compound or in a longer form: a known word of five letters or more at its beginning or end. */
function byPartTypo(typed: string, mask: number, index: Index, note: (number: number, quality: number) => void): void {
	const t = typed.length;
	index.words.forEach((known, number) => {
		const k = known.length;
		if (k < 5 || t < k + 2 || bitsIn(index.lettersOf[number] & ~mask) > 1) return;
		if (typos(typed.slice(0, k), known, 1) <= 1 || typos(typed.slice(0, k + 1), known, 1) <= 1)
			note(number, t - k <= 3 ? 0.7 : 0.4 + (0.2 * k) / t);
		else if (t >= k + 3 && (typos(typed.slice(-k), known, 1) <= 1 || typos(typed.slice(-k - 1), known, 1) <= 1))
			note(number, 0.5 + (0.2 * k) / t);
	});
}

function best(found: Likeness): number {
	let most = 0;
	for (const quality of found.values()) if (quality > most) most = quality;
	return most;
}

const remembered = new Map<string, Likeness>();
const mostRemembered = 5000;

/** German typed without its dots: "Moebel". */
const withoutDigraphs = (typed: string): string => typed.replace(/([aou])e/g, '$1');

/** Every word of the vocabulary that a typed (folded) word may mean. */
export function likeness(typed: string): Likeness {
	const known = remembered.get(typed);
	if (known) return known;
	const found = compare(typed);
	const plain = withoutDigraphs(typed);
	if (plain !== typed && best(found) < 0.95)
		for (const [number, quality] of compare(plain))
			if (quality * 0.98 > (found.get(number) ?? 0)) found.set(number, quality * 0.98);
	if (remembered.size >= mostRemembered) remembered.clear();
	remembered.set(typed, found);
	return found;
}
