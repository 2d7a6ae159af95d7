import { languages, type Language } from '#lib/vocabulary/model.ts';
import { fold } from '#lib/vocabulary/fold.ts';
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

/** The language a text is most likely written in, or undefined where nothing tells the eight apart. */
export function detectLanguage(text: string): Language | undefined {
	const lower = text.toLowerCase();
	const words = fold(text).match(/\p{L}+/gu) ?? [];
	const score = new Map<Language, number>(languages.map((language) => [language, 0]));
	const add = (language: Language, points: number) => score.set(language, (score.get(language) ?? 0) + points);
	for (const word of words) for (const known of small) if (known.words.has(word)) add(known.language, 1);
	for (const [mark, points] of marks) {
		const found = lower.match(mark)?.length ?? 0;
		// Object.entries widens the keys; `marks` is typed by language.
		for (const [language, each] of Object.entries(points)) add(language as Language, each * found);
	}
	const [first, second] = [...score].sort((a, b) => b[1] - a[1]);
	return first[1] > 0 && first[1] > second[1] ? first[0] : undefined;
}
