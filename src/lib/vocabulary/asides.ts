import type { Language } from '#lib/vocabulary/model.ts';

/** Said of whoever looks for something, in the third person: what stands before it is the seeker, not the thing sought. Folded words. */
const seeking: Record<Language, string> = {
	en: 'seeks needs wants requires looking',
	it: 'cerca cercano vuole vogliono',
	pl: 'szuka szukaja potrzebuje poszukuje chce',
	lt: 'iesko nori',
	hu: 'keres keresnek',
	es: 'busca buscan necesita necesitan quiere',
	sv: 'soker behover letar vill',
	de: 'sucht suchen braucht benotigt'
};

/** How much the seeker's own trade counts for what is sought: "a cider maker needs tanks" speaks of tanks. */
const asideWeight = 0.4;

/**
 * How much each word of a sentence (folded) counts for what the sentence is about: in full, but for those before "seeks". `tells` says
 * whether the word at a place means anything: where nothing particular is sought, the sentence is about its seeker.
 */
export function weightsIn(
	sentence: string[],
	language: Language | undefined,
	tells: (place: number) => boolean
): number[] {
	const verbs = language ? seeking[language].split(' ') : [];
	const verb = sentence.findIndex((word) => verbs.includes(word));
	const sought = verb > 0 && sentence.some((_, place) => place > verb && tells(place));
	return sentence.map((_, place) => (sought && place < verb ? asideWeight : 1));
}
