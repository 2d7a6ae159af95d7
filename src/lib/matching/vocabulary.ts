import type { Vocabulary } from '#lib/matching/model.ts';
import { pathsOf } from '#lib/vocabulary/codes.ts';
import { divisions } from '#lib/vocabulary/divisions.ts';
import { groups } from '#lib/vocabulary/groups.ts';
import { languages, type Language } from '#lib/vocabulary/model.ts';
import { codesIn } from '#lib/vocabulary/text.ts';

/** Every group hangs under its division; a division without groups is itself a leaf. */
function leafPaths(): string[][] {
	const grouped = new Set(groups.map(({ division }) => division));
	return [
		...groups.flatMap(({ code }) => pathsOf({ scheme: 'group', code })),
		...divisions.filter(({ code }) => !grouped.has(code)).flatMap(({ code }) => pathsOf({ scheme: 'nace', code }))
	];
}

/** Changes with the tree, because information content and so every score does (FNV-1a over its paths). */
function fingerprint(paths: string[][]): string {
	let hash = 0x811c9dc5;
	for (const letter of paths.join('\n')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	return (hash >>> 0).toString(16);
}

const leaves = leafPaths();

const isOurs = (language: string | undefined): language is Language => languages.some((known) => known === language);

/** The project's vocabulary as the engine asks for it. */
export const vocabulary: Vocabulary = {
	version: `nace-2.1-${leaves.length}-${fingerprint(leaves)}`,
	paths: () => leaves,
	pathsOf,
	codesIn: (text, language) => codesIn(text, isOurs(language) ? language : undefined)
};
