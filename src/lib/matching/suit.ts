import { type Asker, type Columns, countryAt, detailsAt, finely, marketsAt, width } from '#lib/matching/columns.ts';
import type { Space } from '#lib/matching/firm.ts';
import { compare, compareMarkets, marketRowFor, type Row, rowFor, type Trait } from '#lib/matching/traits.ts';

/** S both ways with the weight known, as `suitabilityOf` has it. */
export interface Suited {
	A: number;
	knownA: number;
	B: number;
	knownB: number;
}

/** The asker's rows: what the numbers of the columns are worth to it; see `rowFor`. */
export interface Rows {
	traits: Row[];
	markets: Float64Array;
}

export function rowsFor(space: Space, { traits, facts }: Columns, { firm, country, position }: Asker): Rows {
	const numberOf = (trait: Trait, t: number) =>
		position < 0 ? trait.numbers.get(trait.keyOf(firm)) : facts[position * width + t];
	return {
		traits: traits.each.map((trait, t) => rowFor(space, traits, trait, numberOf(trait, t), firm)),
		markets: marketRowFor(space, traits, country, firm)
	};
}

/**
 * S of a pair from the columns: the same numbers in the same order of sums as `fit.ts`, so equal to the last bit (`rank.test.ts`).
 * False where the columns cannot tell (regions and roles of markets), and S is then only a bound.
 */
export function suit(
	space: Space,
	asker: Asker,
	markets: Float64Array | null,
	rows: Rows,
	columns: Columns,
	f: number,
	into: Suited
): boolean {
	const { facts, traits } = columns;
	const at = f * width;
	let sumA = 0;
	let knownA = 0;
	let sumB = 0;
	let knownB = 0;
	let told = true;
	for (let t = 0; t < 5; t++) {
		const row = rows.traits[t].sums;
		const place = facts[at + t] * 4;
		// NaN is the one number that differs from itself.
		if (row[place] !== row[place]) compare(space, traits.each[t], rows.traits[t], asker.firm, facts[at + t]);
		sumA += row[place];
		knownA += row[place + 1];
		sumB += row[place + 2];
		knownB += row[place + 3];
		if (t > 0) continue;
		// Markets come second in `suitabilities`.
		const weight = space.weights.suitability.market;
		const ours = markets === null ? -1 : markets[facts[at + countryAt]];
		if (ours >= 0) {
			sumA += weight * ours;
			knownA += weight;
			told = ours === 0 || (asker.details & finely) === 0;
		}
		const list = facts[at + marketsAt] * 2;
		if (rows.markets[list] !== rows.markets[list])
			compareMarkets(space, traits, rows.markets, asker.firm, facts[at + marketsAt]);
		const theirs = rows.markets[list];
		sumB += theirs;
		knownB += rows.markets[list + 1];
		told &&= theirs === 0 || (facts[at + detailsAt] & finely) === 0;
	}
	into.A = knownA > 0 ? sumA / knownA : space.weights.unsaid;
	into.B = knownB > 0 ? sumB / knownB : space.weights.unsaid;
	into.knownA = knownA;
	into.knownB = knownB;
	return told;
}
