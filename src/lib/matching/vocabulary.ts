import type { Vocabulary } from '#lib/matching/model.ts';
import { pathsOf } from '#lib/vocabulary/codes.ts';
import { divisions } from '#lib/vocabulary/divisions.ts';
import { groups } from '#lib/vocabulary/groups.ts';
import { entries } from '#lib/vocabulary/entries.ts';
import { languages, type Language } from '#lib/vocabulary/model.ts';
import lexicon from '#lib/vocabulary/tables/lexicon.ts';
import { codesIn, reading } from '#lib/vocabulary/text.ts';

/** Every group hangs under its division; a division without groups is itself a leaf. */
function leafPaths(): string[][] {
	const grouped = new Set(groups.map(({ division }) => division));
	return [
		...groups.flatMap(({ code }) => pathsOf({ scheme: 'group', code })),
		...divisions.filter(({ code }) => !grouped.has(code)).flatMap(({ code }) => pathsOf({ scheme: 'nace', code }))
	];
}

/** Changes with every letter of its lines, in their order (FNV-1a). */
export function fingerprint(lines: Iterable<string>): string {
	let hash = 0x811c9dc5;
	for (const line of lines)
		for (let i = 0; i <= line.length; i++) hash = Math.imul(hash ^ (line.charCodeAt(i) || 10), 0x01000193);
	return (hash >>> 0).toString(16);
}

/** Every word and where it leads: what is read from a text changes with them. */
function* wordLines(): Generator<string> {
	for (const { code, words } of entries) {
		yield code.code;
		for (const language of languages) yield* words[language];
	}
	yield lexicon;
}

const leaves = leafPaths();

/** Scores change with the tree, through information content, and with what is read from words: the words and how they are read. */
const versionOf = () =>
	`nace-2.1-${leaves.length}-${fingerprint(leaves.map((path) => path.join()))}-words-${fingerprint(wordLines())}-${reading}`;

const isOurs = (language: string | undefined): language is Language => languages.some((known) => known === language);

/** The project's vocabulary as the engine asks for it. */
export const vocabulary: Vocabulary = {
	version: versionOf(),
	paths: () => leaves,
	pathsOf,
	codesIn: (text, language) => codesIn(text, isOurs(language) ? language : undefined)
};
