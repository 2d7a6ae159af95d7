import type { Language } from '#lib/vocabulary/model.ts';
import { partly, sureness } from '#lib/vocabulary/inflection.ts';
import { hollow, type Likeness } from '#lib/vocabulary/likeness.ts';

/** Languages that write "kitchen furniture" as one word. */
export const compounding: Language[] = ['hu', 'sv', 'de'];

/** Letters that hold the parts of a compound together: "Arbeit-s-kleidung", "Tasche-n-lampe". */
const links = ['s', 'n', 'en', 'es', 'e'];

/** How much the parts tell of what the whole is: the head, the one part that is known, what only says which kind. */
const share = { head: 0.86, only: 0.8, modifier: 0.7 };

const weaker = (found: Likeness, sure: number): Likeness =>
	new Map([...found].map(([number, each]) => [number, each * sure]));

/** The first part of a compound, with or without what links it to the next. */
function modifier(part: string, language: number): Likeness {
	const found = partly(part, language, 4);
	for (const link of links)
		if (found.size === 0 && part.endsWith(link) && part.length - link.length >= 3)
			return partly(part.slice(0, -link.length), language, 4);
	return found;
}

const certain = (found: Likeness) => new Map([...found].filter(([, sure]) => sure === sureness.same));

/** A compound taken apart, the head last; nothing where no part of it is known. */
export function parts(word: string, language: number): Likeness[] {
	let headOnly: Likeness | undefined;
	let modifierOnly: Likeness | undefined;
	for (let at = 2; at <= word.length - 3; at++) {
		const [left, right] = [word.slice(0, at), word.slice(at)];
		const first: Likeness = at >= 3 ? modifier(left, language) : new Map();
		const head = first.size > 0 || right.length >= 4 ? partly(right, language, 3) : new Map<number, number>();
		if (head.size > 0 && first.size > 0)
			return hollow.has(right)
				? [weaker(first, share.only)]
				: [weaker(first, share.modifier), weaker(head, share.head)];
		if (right.length >= 5 && !hollow.has(right)) {
			const sure = right.length >= 7 ? head : certain(head);
			if (sure.size > 0) headOnly ??= weaker(sure, share.only);
		}
		const sure = certain(first);
		if (sure.size > 0 && at >= 5) modifierOnly = weaker(sure, share.modifier);
	}
	return [headOnly ?? modifierOnly ?? new Map()];
}
