/** A stretch of words: in both texts, only in the later one, only in the earlier one. */
export interface Stretch {
	kind: 'same' | 'added' | 'removed';
	text: string;
}

/** Words with the space after them, so that the stretches put together are the text again. */
const wordsOf = (text: string) => text.match(/\s*\S+\s*?(?=\s|$)|\s+$/g) ?? [];

/** What changed from one text to another, word by word: the longest common subsequence stays (cards have some 700 words at most). */
export function wordsChanged(before: string, after: string): Stretch[] {
	const [was, now] = [wordsOf(before), wordsOf(after)];
	const common = Array.from({ length: was.length + 1 }, () => new Uint16Array(now.length + 1));
	for (let i = was.length - 1; i >= 0; i--) {
		for (let j = now.length - 1; j >= 0; j--) {
			common[i][j] = was[i] === now[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
		}
	}
	const stretches: Stretch[] = [];
	const add = (kind: Stretch['kind'], text: string) => {
		const last = stretches.at(-1);
		if (last?.kind === kind) last.text += text;
		else stretches.push({ kind, text });
	};
	let [i, j] = [0, 0];
	while (i < was.length || j < now.length) {
		if (i < was.length && j < now.length && was[i] === now[j]) {
			add('same', now[j++]);
			i++;
		} else if (j >= now.length || (i < was.length && common[i + 1][j] >= common[i][j + 1])) add('removed', was[i++]);
		else add('added', now[j++]);
	}
	return stretches;
}
