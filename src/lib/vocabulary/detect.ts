import { languages, type Language } from '#lib/vocabulary/model.ts';
import { fold } from '#lib/vocabulary/fold.ts';
import { theIndex } from '#lib/vocabulary/terms.ts';
import { stopwords } from '#lib/vocabulary/stopwords.ts';

const small = languages.map((language) => ({ language, words: new Set(stopwords[language].split(' ')) }));

/** Letters and endings that only one or two of the eight languages write; a short text often has nothing else. */
const marks: [RegExp, Partial<Record<Language, number>>][] = [
	[/[ąęł]|[śźżćń]/g, { pl: 2 }],
	[/[ėįų]/g, { lt: 3 }],
	[/[šž]|č/g, { lt: 2 }],
	[/[őű]/g, { hu: 3 }],
	[/[áí]/g, { hu: 0.6, es: 0.6 }],
	[/ñ|¿|¡/g, { es: 3 }],
	[/å/g, { sv: 3 }],
	[/ß/g, { de: 3 }],
	[/ü/g, { de: 0.7, hu: 0.5 }],
	[/[äö]/g, { de: 0.5, sv: 0.5 }],
	[/[àòìù]/g, { it: 2 }],
	[/ción\b|ciones\b|miento\b|dad\b/g, { es: 1.2 }],
	[/zione\b|zioni\b|mento\b|aggio\b|tà\b/g, { it: 1.2 }],
	[/cz|sz|rz|ów\b|ych\b|nie\b/g, { pl: 0.6 }],
	[/sz|gy|ny\b|ság\b|ség\b|tás\b|tés\b/g, { hu: 0.6 }],
	[/ai\b|as\b|imas\b|ių\b|ybė\b/g, { lt: 0.5 }],
	[/sch|ung\b|ungen\b|keit\b/g, { de: 0.9 }],
	[/ning\b|ningar\b|sk\b|ar\b|het\b/g, { sv: 0.5 }],
	[/ing\b|tion\b|ness\b|ly\b|th/g, { en: 0.4 }]
];

/** Three letters in a row as a number, for each place of a word; every other sign than a to z is the edge of a word. */
const LETTERS = 27;
function triplesOf(word: string): number[] {
	const triples: number[] = [];
	let triple = 0;
	for (let i = 0; i <= word.length; i++) {
		const letter = i < word.length ? word.charCodeAt(i) - 96 : 0;
		triple = (triple % (LETTERS * LETTERS)) * LETTERS + (letter > 0 && letter < LETTERS ? letter : 0);
		// In other alphabets there is nothing to compare.
		if (i > 0 && triple > 0) triples.push(triple);
	}
	return triples;
}

/** How often each language's words in the vocabulary have each three letters, as logarithms of the share. */
function learnt(): Float32Array[] {
	const { words, languagesOf } = theIndex();
	const shares = languages.map(() => new Float32Array(LETTERS ** 3).fill(0.5));
	const total = languages.map(() => LETTERS ** 3 / 2);
	words.forEach((word, number) => {
		const triples = triplesOf(word);
		for (let l = 0; l < languages.length; l++) {
			if (!(languagesOf[number] & (1 << l))) continue;
			for (const triple of triples) shares[l][triple]++;
			total[l] += triples.length;
		}
	});
	return shares.map((counts, l) => counts.map((count) => Math.log(count / total[l])));
}

let letters: Float32Array[] | undefined;

/** A small word or a mark weighs as much as so much likelihood of letters; less than so much tells nothing. */
const pointWeight = 4;
const leastLead = 2;

/** Letters tell enough in so many words. */
const mostWords = 60;

/** The language a text is most likely written in, or undefined where nothing tells the eight apart. */
export function detectLanguage(text: string): Language | undefined {
	const lower = text.toLowerCase();
	const words = fold(text).match(/\p{L}+/gu) ?? [];
	const score = new Map<Language, number>(languages.map((language) => [language, 0]));
	const add = (language: Language, points: number) => score.set(language, (score.get(language) ?? 0) + points);
	for (const word of words) for (const known of small) if (known.words.has(word)) add(known.language, pointWeight);
	for (const [mark, points] of marks) {
		const found = lower.match(mark)?.length ?? 0;
		// Object.entries widens the keys; `marks` is typed by language.
		for (const [language, each] of Object.entries(points)) add(language as Language, pointWeight * each * found);
	}
	letters ??= learnt();
	for (const word of words.slice(0, mostWords))
		for (const triple of triplesOf(word))
			for (let l = 0; l < languages.length; l++) add(languages[l], letters[l][triple]);
	const [first, second] = [...score].sort((a, b) => b[1] - a[1]);
	return words.length > 0 && first[1] - second[1] >= leastLead ? first[0] : undefined;
}
