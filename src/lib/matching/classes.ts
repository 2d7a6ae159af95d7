import type { Asker } from '#lib/matching/columns.ts';
import type { Space } from '#lib/matching/firm.ts';
import { harmonic } from '#lib/matching/fit.ts';
import { powered, type Shelves } from '#lib/matching/shelves.ts';

/** Sums and powers round; a bound must not fall below what it bounds. */
const slack = 1 + 1e-9;

/** Two classes a country: firms that may seek the asker's country, and after them firms that seek others. */
export const classesPerCountry = 2;

/** How needs and offers meet: both ways alike, or the one so much more that the other side gains no more than a customer's worth of it. */
export const [alike, needMore, customerMore] = [0, 1, 2];
export const ways = 3;

/**
 * By class and way: the most that F^fitPower can be multiplied with. S is a mean of what is known, so what is lost in one part of it lowers it at
 * least by that part of all that could be known. The harmonic mean is concave, so its slope where nothing else is lost bounds it from above.
 */
export interface Classes {
	most: Float64Array;
	/** What each loss in ways of cooperating and languages takes from it at least. */
	slope: Float64Array;
	/** `most`^(1 / fitPower), so that it multiplies F. */
	reach: Float64Array;
}

export function classBounds(space: Space, shelves: Shelves, { firm, markets }: Asker): Classes {
	const { suitability: weights, customer: worth, fitPower } = space.weights;
	const { countries } = shelves.layout;
	const size = (space.numbers.get('country')?.size ?? 0) * classesPerCountry * ways;
	const classes = { most: new Float64Array(size), slope: new Float64Array(size), reach: new Float64Array(size) };
	const shared =
		(firm.cooperation.length > 0 ? weights.cooperation : 0) + (firm.languages.length > 0 ? weights.language : 0);
	const rest = weights.certificates + weights.size + weights.goals;
	const [allA, allB] = [shared + rest + (markets ? weights.market : 0), shared + rest + weights.market];
	const left = (lost: number, all: number) => (all > 0 ? 1 - lost / all : 1);
	const less = worth ** fitPower;
	for (let r = 0; r < countries.length; r++) {
		const country = countries[r];
		if (country === countries[r - 1]) continue;
		const bestA = left(markets ? weights.market * (1 - (markets[country] ?? 0)) : 0, allA);
		for (let elsewhere = 0; elsewhere < 2; elsewhere++) {
			const bestB = left(elsewhere * weights.market, allB);
			for (let way = 0; way < ways; way++) {
				const [shareA, shareB] = [way === customerMore ? less : 1, way === needMore ? less : 1];
				const [a, b] = [shareA * bestA, shareB * bestB];
				const most = harmonic(a, b) * slack;
				const at = (country * classesPerCountry + elsewhere) * ways + way;
				classes.most[at] = most;
				classes.reach[at] = powered(shelves.powers.down, most) * slack;
				classes.slope[at] = slopeOf(a, b, allA > 0 ? shareA / allA : 0, allB > 0 ? shareB / allB : 0);
			}
		}
	}
	return classes;
}

/** How fast the harmonic mean of a and b falls when they fall so fast. */
function slopeOf(a: number, b: number, fallA: number, fallB: number): number {
	return a + b > 0 ? (2 * (b * b * fallA + a * a * fallB)) / (a + b) ** 2 : 0;
}
