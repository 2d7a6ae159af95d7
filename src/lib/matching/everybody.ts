import { Listing } from '#lib/matching/listing.ts';
import type { Match } from '#lib/matching/model.ts';
import { type Index, settle } from '#lib/matching/rank.ts';
import { search } from '#lib/matching/search.ts';

/** The k best scores each firm is known to reach, best first. */
interface Reached {
	k: number;
	scores: Float64Array;
}

/** Scores are worked out from either side; should they ever differ in the last bit, nobody may be passed over for it. */
const slack = 1 - 1e-12;

/**
 * The list of every firm, by id: the same as `topK` for each, in less time. A pair is worth the same to both, so what one firm's search finds tells
 * the other what there is to beat before its own search begins.
 */
export function everybody(index: Index, k: number): Map<string, Match[]> {
	settle(index);
	const { firms, shelves, space } = index;
	const reached: Reached = { k, scores: new Float64Array(firms.length * k) };
	const lists = new Map<string, Match[]>();
	if (k < 1) return new Map(firms.flatMap((firm) => (firm ? [[firm.profile.id, []]] : [])));
	firms.forEach((firm, position) => {
		if (!firm) return;
		const listing = new Listing(space, index, firm, {
			k,
			least: reached.scores[position * k + k - 1] * slack,
			// Those before it have their lists.
			met: (other, score) => {
				if (other > position) note(reached, other, score);
			}
		});
		search(space, shelves, firm, listing);
		lists.set(firm.profile.id, listing.matches);
	});
	return lists;
}

function note({ k, scores }: Reached, position: number, score: number): void {
	const first = position * k;
	let at = first + k - 1;
	if (score <= scores[at]) return;
	for (; at > first && scores[at - 1] < score; at--) scores[at] = scores[at - 1];
	scores[at] = score;
}
