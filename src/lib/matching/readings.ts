import type { Firm } from '#lib/matching/firm.ts';
import type { Shelf } from '#lib/matching/postings.ts';
import type { Shelves } from '#lib/matching/shelves.ts';
import type { Vector } from '#lib/matching/taxonomy.ts';

/** 1 in sums of whole numbers; no sum is larger, but for what rounding up adds (`passing.ts`). */
export const one = 0x4000;

/** A node of the asker and who stands there: whether for a need met by offers, or a customer met. */
interface Reading {
	shelf: Shelf;
	node: number;
	weight: number;
	isNeed: boolean;
	perFirm: number;
}

/** Readings in the order in which they bring most per firm read, and the most that firms in none but those from r on can still meet. */
export interface Readings {
	each: Reading[];
	needAfter: Float64Array;
	customerAfter: Float64Array;
}

export function readingsOf(firm: Firm, { needs, offers, layout }: Shelves): Readings {
	const each: Reading[] = [];
	const ranges = layout.countries.length;
	add(each, firm.needs, offers, ranges, true);
	add(each, firm.offers, needs, ranges, false);
	each.sort((a, b) => b.perFirm - a.perFirm);
	const [needAfter, customerAfter] = [new Float64Array(each.length + 1), new Float64Array(each.length + 1)];
	let [need, needSquares, customer, customerSquares] = [0, 0, 0, 0];
	for (let r = each.length - 1; r >= 0; r--) {
		const { shelf, node, weight, isNeed } = each[r];
		if (isNeed) {
			need += weight * shelf.tops[node];
			needSquares += weight * weight;
		} else {
			customer += weight * shelf.tops[node];
			customerSquares += weight * weight;
		}
		// The heaviest of each, or one unit vector in all (Cauchy–Schwarz).
		needAfter[r] = Math.min(need, Math.sqrt(needSquares));
		customerAfter[r] = Math.min(customer, Math.sqrt(customerSquares));
	}
	return { each, needAfter, customerAfter };
}

function add(into: Reading[], { nodes, weights }: Vector, shelf: Shelf, ranges: number, isNeed: boolean): void {
	for (let i = 0; i < nodes.length; i++) {
		const node = nodes[i];
		// A node that came up after the shelves were filled has nobody.
		if (node >= shelf.tops.length) continue;
		const firms = shelf.postingStarts[(node + 1) * ranges] - shelf.postingStarts[node * ranges];
		if (firms === 0) continue;
		into.push({ shelf, node, weight: weights[i], isNeed, perFirm: (weights[i] * shelf.tops[node]) / firms });
	}
}

/** How many of a range stand there. */
export function lengthOf({ shelf, node }: Reading, range: number, ranges: number): number {
	return shelf.postingStarts[node * ranges + range + 1] - shelf.postingStarts[node * ranges + range];
}

/** Adds what one node brings the firms of a range, rounded up. */
export function read(sums: Int32Array, { shelf, node, weight, isNeed }: Reading, range: number, ranges: number): void {
	const { postings, postingStarts } = shelf;
	const end = postingStarts[node * ranges + range + 1];
	const own = Math.ceil(weight * one);
	const shift = isNeed ? 16 : 0;
	for (let at = postingStarts[node * ranges + range]; at < end; at++) {
		const posting = postings[at];
		// Two more than the product: the weight is at most one part in 65536 short, the rest is cut off. A sum stays under 2^15 in 5,000 nodes.
		sums[posting >>> 16] += ((Math.imul(own, posting & 0xffff) >>> 16) + 2) << shift;
	}
}
