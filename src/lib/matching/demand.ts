import { alike, customerMore, needMore, type Prospect, ways } from '#lib/matching/outlook.ts';
import { missing } from '#lib/matching/passing.ts';
import { one } from '#lib/matching/readings.ts';
import { levels } from '#lib/matching/traits.ts';

/** What a firm of a country must meet to enter the list: enough of the asker's needs, enough customers, or enough of both together. */
export interface Demand {
	need: number;
	customer: number;
	both: number;
}

/** What demands are worked out from. */
export interface Terms {
	/** What a customer is worth, and the most that trade or words can give any pair. */
	worth: number;
	other: number;
	words: number;
	/** The most that a firm can still meet in what was not read, of the asker's needs and in need of its offers, as sums have it. */
	unreadNeed: number;
	unreadCustomer: number;
}

/**
 * `height`: the list's least to the power 1 / fitPower. The larger of need and customer bounds F on both sides; where the smaller is under a
 * customer's worth of it, one side's F is only that worth, unless trade or words give more.
 */
export function demandOf({ worth, other, words }: Terms, prospect: Prospect, level: number, height: number): Demand {
	const at = level * ways;
	const most = height * prospect[at + alike];
	// Words may bring in whoever meets at all.
	if (words >= most) return { need: 0, customer: 0, both: 0 };
	const both = worth * most;
	if (other > both) return { need: most, customer: most, both };
	return { need: height * prospect[at + needMore], customer: height * prospect[at + customerMore], both };
}

/**
 * Writes for every level the two words that `passing.ts` adds to sums. Where nothing is asked, it is still asked to meet in anything: who meets in
 * nothing is left to `readSectors`.
 */
export function demandsInto(words: Int32Array, terms: Terms, prospect: Prospect, height: number): void {
	const { unreadNeed, unreadCustomer } = terms;
	for (let level = 0; level < levels; level++) {
		const { need, customer, both } = demandOf(terms, prospect, level, height);
		words[level * 2] = missing(Math.max(1, whole(need) - unreadNeed), Math.max(1, whole(customer) - unreadCustomer));
		words[level * 2 + 1] = both > 0 ? missing(whole(both) - unreadNeed, whole(both) - unreadCustomer) : missing(1, 1);
	}
}

/** A share in the whole numbers of sums, rounded down. */
const whole = (share: number): number => Math.floor(Math.min(2, share) * one);

/** Whether a firm that meets so much may enter. */
export function canEnter({ need, customer, both }: Demand, met: number, wanted: number): boolean {
	return met >= need || wanted >= customer || (met >= both && wanted >= both);
}
