import { alike, type Classes, classesPerCountry, customerMore, needMore, ways } from '#lib/matching/classes.ts';
import { one } from '#lib/matching/readings.ts';

/** What a firm of a class must meet to enter the list: enough of the asker's needs, enough customers, or enough of both together. */
export interface Demand {
	/** The list's least when it was worked out. */
	least: number;
	need: number;
	customer: number;
	both: number;
	/** Below this share of the larger, the smaller of the two leaves one side with a customer's worth; 0 where trade or words may give more. */
	near: number;
}

/** What demands are worked out from. */
export interface Terms {
	classes: Classes;
	/** What a customer is worth, and the most that trade or words can give any pair. */
	worth: number;
	other: number;
	words: number;
}

/**
 * `height`: the list's least to the power 1 / fitPower. The larger of need and customer bounds F on both sides; where the smaller is under a
 * customer's worth of it, one side's F is only that worth, unless trade or words give more.
 */
export function demandOf({ classes, worth, other, words }: Terms, at: number, least: number, height: number): Demand {
	const { reach } = classes;
	const most = height / reach[at * ways + alike];
	// Words may bring in whoever meets at all.
	if (words >= most) return { least, need: 0, customer: 0, both: 0, near: 0 };
	const both = worth * most;
	if (other > both) return { least, need: most, customer: most, both, near: 0 };
	return {
		least,
		need: height / reach[at * ways + needMore],
		customer: height / reach[at * ways + customerMore],
		both,
		near: worth
	};
}

/** The same in the whole numbers of sums. */
export function inWhole({ least, need, customer, both, near }: Demand): Demand {
	const whole = (share: number) => Math.floor(Math.min(2, share) * one);
	return { least, need: whole(need), customer: whole(customer), both: whole(both), near };
}

/** Whether a firm that meets so much may enter. */
export function canEnter({ need, customer, both }: Demand, met: number, wanted: number): boolean {
	return met >= need || wanted >= customer || (met >= both && wanted >= both);
}

/** The first class of a country. */
export const classOf = (country: number) => country * classesPerCountry;
