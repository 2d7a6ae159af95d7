/** What words typed into a search mean: codes, and firms by their name. */
import { fold } from '#lib/vocabulary/fold.ts';
import type { Language, Scheme } from '#lib/vocabulary/model.ts';
import { search } from '#lib/vocabulary/search.ts';
import { theRegister } from './match-index.ts';

/** Enough candidates of a name for a page of results; more means the words say too little. */
const MOST_NAMED = 500;

const DIRECT: readonly Scheme[] = ['group', 'nace'];

/** The codes that words mean: the best entry and those nearly as good. */
export function meantBy(words: string, language: Language): string[] {
	const found = search(words, { language, limit: 8, schemes: DIRECT });
	const least = Math.max(0.6, (found[0]?.score ?? 0) * 0.85);
	return found.filter(({ score }) => score >= least).map(({ code }) => code);
}

/** Firms whose name or town holds the words, without accents; from memory, because neither database folds letters alike. */
export async function named(words: string): Promise<string[]> {
	const wanted = fold(words);
	const { names } = await theRegister();
	const found: string[] = [];
	for (const [id, folded] of names) {
		if (folded.includes(wanted)) found.push(id);
		if (found.length === MOST_NAMED) break;
	}
	return found;
}
