import {
	type Asker,
	type Columns,
	countryAt,
	detailsAt,
	finely,
	marketsAt,
	unsigned,
	width
} from '#lib/matching/columns.ts';
import type { Firm, Space } from '#lib/matching/firm.ts';
import { compare, compareMarkets, marketRowFor, rowFor } from '#lib/matching/traits.ts';

/** S both ways with the weight known, as `suitabilityOf` has it. */
export interface Suited {
	A: number;
	knownA: number;
	B: number;
	knownB: number;
}

/** The asker's rows: what the numbers of the columns are worth to it. */
export interface Rows {
	traits: Float64Array[];
	markets: Float64Array;
}

export function rowsFor({ traits }: Columns, { firm, country }: Asker): Rows {
	return { traits: traits.each.map((trait) => rowFor(traits, trait, firm)), markets: marketRowFor(traits, country) };
}

/** Of the first two traits, by number: what is lost of the weight that is known, the same for either side. The last may stand for many (`unsigned`). */
export function lossesFor(space: Space, { traits }: Columns, rows: Rows, firm: Firm): Float64Array[] {
	return [0, 1].map((t) => {
		const row = rows.traits[t];
		const losses = new Float64Array(Math.min(row.length / 4, unsigned + 1));
		for (let number = 0; number < Math.min(losses.length, unsigned); number++) {
			const at = number * 4;
			if (row[at] !== row[at]) compare(space, traits.each[t], row, firm, at);
			losses[number] = row[at + 1] - row[at];
		}
		return losses;
	});
}

/**
 * S of a pair from the columns: the same numbers in the same order of sums as `fit.ts`, so equal to the last bit (`rank.test.ts`).
 * False where the columns cannot tell (regions and roles of markets), and S is then only a bound.
 */
export function suit(space: Space, asker: Asker, rows: Rows, columns: Columns, f: number, into: Suited): boolean {
	const { facts, traits } = columns;
	const at = f * width;
	let sumA = 0;
	let knownA = 0;
	let sumB = 0;
	let knownB = 0;
	let told = true;
	for (let t = 0; t < 5; t++) {
		const row = rows.traits[t];
		const place = facts[at + t] * 4;
		// NaN is the one number that differs from itself.
		if (row[place] !== row[place]) compare(space, traits.each[t], row, asker.firm, place);
		sumA += row[place];
		knownA += row[place + 1];
		sumB += row[place + 2];
		knownB += row[place + 3];
		if (t > 0) continue;
		// Markets come second in `suitabilities`.
		const weight = space.weights.suitability.market;
		const ours = asker.markets === null ? -1 : asker.markets[facts[at + countryAt]];
		if (ours >= 0) {
			sumA += weight * ours;
			knownA += weight;
			told = ours === 0 || (asker.details & finely) === 0;
		}
		const list = facts[at + marketsAt];
		if (rows.markets[list] !== rows.markets[list]) compareMarkets(traits, rows.markets, asker.firm, list);
		const theirs = rows.markets[list];
		if (theirs >= 0) {
			sumB += weight * theirs;
			knownB += weight;
			told &&= theirs === 0 || (facts[at + detailsAt] & finely) === 0;
		}
	}
	into.A = knownA > 0 ? sumA / knownA : space.weights.unsaid;
	into.B = knownB > 0 ? sumB / knownB : space.weights.unsaid;
	into.knownA = knownA;
	into.knownB = knownB;
	return told;
}
