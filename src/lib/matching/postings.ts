import type { Vector } from '#lib/matching/taxonomy.ts';

/** Who stands at a node, in ascending order, and how heavily. */
export interface Posting {
	firms: Int32Array;
	weights: Float32Array;
	/** The heaviest weight: what a firm not yet read may have. */
	top: number;
}

/** All vectors of one kind (needs or offers), by firm and by node. */
export interface Shelf {
	/** Firm f's nodes and weights stand from starts[f] to starts[f + 1]. */
	starts: Int32Array;
	nodes: Int32Array;
	weights: Float64Array;
	postings: (Posting | undefined)[];
}

export function shelve(vectors: Vector[], nodeCount: number): Shelf {
	const starts = new Int32Array(vectors.length + 1);
	vectors.forEach((vector, firm) => (starts[firm + 1] = starts[firm] + vector.nodes.length));
	const nodes = new Int32Array(starts[vectors.length]);
	const weights = new Float64Array(starts[vectors.length]);
	const counts = new Int32Array(nodeCount);
	vectors.forEach((vector, firm) => {
		nodes.set(vector.nodes, starts[firm]);
		weights.set(vector.weights, starts[firm]);
		for (const node of vector.nodes) counts[node]++;
	});
	const postings = Array.from(counts, (count): Posting | undefined =>
		count === 0 ? undefined : { firms: new Int32Array(count), weights: new Float32Array(count), top: 0 }
	);
	counts.fill(0);
	for (let firm = 0; firm < vectors.length; firm++) {
		for (let at = starts[firm]; at < starts[firm + 1]; at++) {
			const posting = postings[nodes[at]];
			if (!posting) continue;
			const place = counts[nodes[at]]++;
			posting.firms[place] = firm;
			posting.weights[place] = weights[at];
			posting.top = Math.max(posting.top, weights[at]);
		}
	}
	return { starts, nodes, weights, postings };
}

/** A query against a shelf: its weights spread over all nodes, so that one firm's dot product is one pass over that firm's nodes. */
export function dotWith(spread: Float64Array, { starts, nodes, weights }: Shelf, firm: number): number {
	let sum = 0;
	// Ascending nodes and zeros elsewhere: to the last bit the sum of `similarity`.
	for (let at = starts[firm], end = starts[firm + 1]; at < end; at++) sum += spread[nodes[at]] * weights[at];
	return sum < 1 ? sum : 1;
}
