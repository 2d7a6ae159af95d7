import type { Language } from '#lib/vocabulary/model.ts';
import en from './words/en.ts';
import es from './words/es.ts';
import hu from './words/hu.ts';
import it from './words/it.ts';
import lt from './words/lt.ts';
import pl from './words/pl.ts';
import sv from './words/sv.ts';

/**
 * The language of made-up firms. A page of words: `= names` with fields, `= goods` (code: phrase / phrase, in the case that follows
 * "we offer"), `= trade metal | words for firm names` with sentences of the trade, and lists of sentences with gaps:
 * {name}, {in} "in that town", {year}, {n} people, {a} everything offered, {a1} the first of it, {x} and {x1} what is needed.
 */
export interface Page {
	language: Language;
	names: Record<string, string>;
	goods: Map<string, string[]>;
	trades: Map<string, { words: string[]; sentences: string[] }>;
	/** openings, team, export, seek, summary, green, offer-title …: each several sentences. */
	lists: Map<string, string[]>;
	/** What the partner does, by partnership. */
	roles: Map<string, string>;
}

function pageOf(language: Language, source: string): Page {
	const page: Page = {
		language,
		names: {},
		goods: new Map(),
		trades: new Map(),
		lists: new Map(),
		roles: new Map()
	};
	for (const section of source.trim().split(/^= /m).slice(1)) {
		const [head, ...lines] = section.trim().split('\n');
		const fields = lines.map((line): [string, string] => {
			const [key] = line.split(': ', 1);
			return [key, line.slice(key.length + 2)];
		});
		if (head === 'names') page.names = Object.fromEntries(fields);
		else if (head === 'goods') for (const [code, phrases] of fields) page.goods.set(code, phrases.split(' / '));
		else if (head === 'role') page.roles = new Map(fields);
		else if (head.startsWith('trade ')) {
			const [name, words] = head.slice(6).split(' | ');
			page.trades.set(name, { words: words.split(', '), sentences: lines });
		} else page.lists.set(head, lines);
	}
	return page;
}

export const pages = new Map<Language, Page>(
	Object.entries({ en, es, hu, it, lt, pl, sv }).map(([language, source]) => {
		// Object.entries forgets its keys: each is a language.
		const known = language as Language;
		return [known, pageOf(known, source)];
	})
);

/** A sentence with its gaps filled and its first letter large. */
export function filled(sentence: string, gaps: Record<string, string | number>, language: Language): string {
	const text = sentence.replace(/\{(\w+)\}/g, (_, gap: string) => {
		if (!(gap in gaps)) throw new Error(`"${sentence}" has no {${gap}} here`);
		return String(gaps[gap]);
	});
	return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** "a, b and c" in the page's language; where a phrase has an "and" of its own, the other word joins them. */
export function listed(phrases: string[], { names }: Page): string {
	const [last] = phrases.slice(-1);
	const word = phrases.some((phrase) => phrase.includes(` ${names.and} `)) ? names.also : names.and;
	return phrases.length < 2 ? last : `${phrases.slice(0, -1).join(', ')} ${word} ${last}`;
}
