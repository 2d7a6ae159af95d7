/** Codes as a form sends them: chosen from a list, or typed as words. */
import { Refusal } from '#lib/refusal.ts';
import { pathsOf } from '#lib/vocabulary/codes.ts';
import { schemes, type Scheme } from '#lib/vocabulary/model.ts';
import { search } from '#lib/vocabulary/search.ts';

export interface StoredCode {
	scheme: string;
	code: string;
}

const isScheme = (scheme: string): scheme is Scheme => schemes.some((known) => known === scheme);

/** Each code once, in the order chosen; one the vocabulary does not know is refused at its field. */
export function knownCodes(codes: StoredCode[], field: string): StoredCode[] {
	const once = new Map(codes.map((code) => [`${code.scheme}:${code.code}`, { scheme: code.scheme, code: code.code }]));
	for (const { scheme, code } of once.values()) {
		if (!isScheme(scheme) || pathsOf({ scheme, code }).length === 0) {
			throw new Refusal('invalid', 'code-unknown', { code: `${scheme} ${code}` }, field);
		}
	}
	return [...once.values()];
}

/**
 * Words typed into a searchable list and sent without JavaScript, separated by commas: the best entry for each.
 * Words that name nothing are refused at the field, so that nothing is guessed.
 */
export function codesTyped(typed: string | null, field: string, within: readonly Scheme[]): StoredCode[] {
	const words = (typed ?? '').split(/[,;]/).map((word) => word.trim());
	return words.filter(Boolean).map((word) => {
		const [best] = search(word, { limit: 1, schemes: within });
		if (!best || best.score < 0.6) throw new Refusal('invalid', 'word-unknown', { word }, field);
		return { scheme: best.scheme, code: best.code };
	});
}
