import type { Layout } from '#lib/matching/layout.ts';
import type { Vector } from '#lib/matching/taxonomy.ts';

/** All vectors of one kind (needs or offers), by firm and by node. */
export interface Shelf {
	/** Firm f's nodes and weights stand from starts[f] to starts[f + 1]. */
	starts: Int32Array;
	nodes: Int32Array;
	weights: Float64Array;
	/**
	 * Who stands at a node: its place in the range (high half) and its weight rounded up to 16 bits (low half). Those of node n and range r run
	 * from postingStarts[n * ranges + r] to the next start.
	 */
	postings: Uint32Array;
	postingStarts: Int32Array;
	/** The heaviest weight at each node: what a firm not yet read may have. */
	tops: Float64Array;
}

export function shelve(vectors: Vector[], nodeCount: number, layout: Layout): Shelf {
	const starts = new Int32Array(vectors.length + 1);
	vectors.forEach((vector, firm) => (starts[firm + 1] = starts[firm] + vector.nodes.length));
	const nodes = new Int32Array(starts[vectors.length]);
	const weights = new Float64Array(starts[vectors.length]);
	const tops = new Float64Array(nodeCount);
	const ranges = layout.countries.length;
	const postingStarts = new Int32Array(nodeCount * ranges + 1);
	const inRanges = (visit: (firm: number, range: number) => void) => {
		for (let range = 0; range < ranges; range++)
			for (let firm = layout.starts[range]; firm < layout.starts[range + 1]; firm++) visit(firm, range);
	};
	inRanges((firm, range) => {
		nodes.set(vectors[firm].nodes, starts[firm]);
		weights.set(vectors[firm].weights, starts[firm]);
		for (const node of vectors[firm].nodes) postingStarts[node * ranges + range + 1]++;
	});
	for (let at = 1; at < postingStarts.length; at++) postingStarts[at] += postingStarts[at - 1];
	const places = postingStarts.slice();
	const postings = new Uint32Array(nodes.length);
	inRanges((firm, range) => {
		for (let at = starts[firm]; at < starts[firm + 1]; at++) {
			const node = nodes[at];
			const weight = Math.min(0xffff, Math.ceil(weights[at] * 0x10000));
			postings[places[node * ranges + range]++] = ((firm - layout.starts[range]) << 16) | weight;
			tops[node] = Math.max(tops[node], weights[at]);
		}
	});
	return { starts, nodes, weights, postings, postingStarts, tops };
}

/** A query against a shelf: its weights spread over all nodes, so that one firm's dot product is one pass over that firm's nodes. */
export function dotWith(spread: Float64Array, { starts, nodes, weights }: Shelf, firm: number): number {
	let sum = 0;
	// Ascending nodes and zeros elsewhere: to the last bit the sum of `similarity`.
	for (let at = starts[firm], end = starts[firm + 1]; at < end; at++) sum += spread[nodes[at]] * weights[at];
	return sum < 1 ? sum : 1;
}
