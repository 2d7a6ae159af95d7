import { marketsAt, width } from '#lib/matching/columns.ts';
import { one } from '#lib/matching/readings.ts';
import type { Look } from '#lib/matching/search.ts';
import { coarsely, type Scratch } from '#lib/matching/shelves.ts';
import type { Rows } from '#lib/matching/suit.ts';
import type { Weights } from '#lib/matching/weights.ts';

/** Sums of S in another order, and `hintOf`, round by less than this. */
const slack = 1 + 1e-7;

/** Turns a difference into a whole number, whose sign can be counted: nothing below is larger than 2 · 6 · 6. */
const scale = 2 ** 23;

/** A part of S so small that it tells nothing, but where nobody has said anything: S is then what the unsaid is worth, without asking which case it is. */
export function hintOf({ suitability }: Weights): number {
	const said = Object.values(suitability).filter((weight) => weight > 0);
	return said.length > 0 ? 1e-9 * Math.min(...said) : 1;
}

/** Without branching: which is the larger cannot be foretold. */
function larger(a: number, b: number): number {
	const more = (a - b) | 0;
	return (a - (more & (more >> 31))) | 0;
}

/** Writes the asker's rows one after the other and returns where each begins: fewer arrays than registers make the loop below three times as fast. */
export function layOut({ traits }: Rows, scratch: Scratch): number[] {
	const starts = [0];
	for (const { sums } of traits) starts.push(starts[starts.length - 1] + sums.length);
	const size = starts[traits.length];
	if (scratch.table.length < size) scratch.table = new Float64Array(size);
	traits.forEach(({ sums }, t) => scratch.table.set(sums, starts[t]));
	return starts;
}

/**
 * Keeps those of the first `found` candidates of a range whose score may reach the list's least; returns how many, and writes the most that each
 * can score. What has not been compared yet is NaN and stays.
 *
 * A pair scores 2ab / (a + b) with a = gainA / knownA, b = gainB / knownB, where gain = F^fitPower × sum of S. Multiplied out, 2 · gainA · gainB must
 * reach least × (knownA · gainB + knownB · gainA). As in `passing.ts`, who stays is counted and not branched on.
 */
export function sift(own: Look, range: number, found: number): number {
	const { shelves, outlook, space, hint } = own;
	const { sums, candidates, bounds, table } = shelves.scratch;
	const { facts } = shelves.columns;
	const { coarse } = shelves.powers;
	const { markets } = own.rows;
	const { market } = space.weights.suitability;
	const unsaid = hint * space.weights.unsaid;
	const base = shelves.layout.starts[range] | 0;
	const unreadNeed = own.unreadNeed | 0;
	const unreadCustomer = own.unreadCustomer | 0;
	const share = Math.ceil(own.worth * one) | 0;
	const other = Math.ceil(own.other * one) | 0;
	const languages = own.starts[1] | 0;
	const certificates = own.starts[2] | 0;
	const sizes = own.starts[3] | 0;
	const goals = own.starts[4] | 0;
	// The same for a whole range, because it lies in one country.
	const ours = unsaid + (outlook.markets ? market * outlook.markets[shelves.layout.countries[range]] : 0);
	const oursKnown = outlook.markets ? market : 0;
	const least = own.listing.least / slack;
	let left = 0;
	for (let c = 0; c < found; c++) {
		const at = candidates[c];
		const met = ((sums[at] >>> 16) + unreadNeed) | 0;
		const wanted = ((sums[at] & 0xffff) + unreadCustomer) | 0;
		const fitA = larger(met, larger(((Math.imul(share, wanted) >> 14) + 1) | 0, other));
		const fitB = larger(wanted, larger(((Math.imul(share, met) >> 14) + 1) | 0, other));
		const fact = (base + at) * width;
		const way = facts[fact] << 2;
		const language = ((facts[fact + 1] << 2) + languages) | 0;
		const certificate = ((facts[fact + 2] << 2) + certificates) | 0;
		const size = ((facts[fact + 3] << 2) + sizes) | 0;
		const goal = ((facts[fact + 4] << 2) + goals) | 0;
		const theirs = facts[fact + marketsAt] << 1;
		// Ways of cooperating and languages are worth the same to both.
		const sum = table[way] + table[language];
		const known = table[way + 1] + table[language + 1] + hint;
		const sumA = ours + sum + table[certificate] + table[size] + table[goal];
		const sumB = unsaid + markets[theirs] + sum + table[certificate + 2] + table[size + 2] + table[goal + 2];
		const knownA = oursKnown + known + table[certificate + 1] + table[size + 1] + table[goal + 1];
		const knownB = markets[theirs + 1] + known + table[certificate + 3] + table[size + 3] + table[goal + 3];
		const gainA = coarse[fitA >> coarsely] * sumA;
		const gainB = coarse[fitB >> coarsely] * sumB;
		const both = 2 * gainA * gainB;
		const needed = knownA * gainB + knownB * gainA;
		candidates[left] = at;
		bounds[left] = (both / needed) * slack;
		left = (left + 1 - ((((both - least * needed) * scale) | 0) >>> 31)) | 0;
	}
	return left;
}
