import { marketsAt, marketsByCountry, width } from '#lib/matching/columns.ts';
import type { Firm, Space } from '#lib/matching/firm.ts';
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
	/** What each loss of the asker's S, and of the other's, takes from it at least. */
	slopeA: Float64Array;
	slopeB: Float64Array;
	/** `most`^(1 / fitPower), so that it multiplies F. */
	reach: Float64Array;
}

/** What a firm's target markets, and whether it names ways of cooperating and languages, make of the countries: many firms share it. */
export interface Outlook {
	/** Worth by country number; null when no market was named. */
	markets: Float64Array | null;
	classes: Classes;
	/** Ranges in the order of the best S their country allows. */
	ranges: Int32Array;
}

/** So many outlooks are remembered. */
const mostOutlooks = 4096;

/** Remembered for firms that stand on the shelves. */
export function outlookOf(space: Space, shelves: Shelves, firm: Firm, position: number): Outlook {
	const { outlooks, columns } = shelves;
	const said = (firm.cooperation.length > 0 ? 1 : 0) + (firm.languages.length > 0 ? 2 : 0);
	const key = position < 0 ? -1 : columns.facts[position * width + marketsAt] * 4 + said;
	const known = outlooks.get(key);
	if (known) return known;
	const markets = marketsByCountry(space, firm);
	const classes = classBounds(space, shelves, firm, markets);
	const { countries } = shelves.layout;
	const best = (range: number) => classes.reach[countries[range] * classesPerCountry * ways];
	const ranges = Int32Array.from(countries.keys()).sort((a, b) => best(b) - best(a) || a - b);
	const outlook = { markets, classes, ranges };
	if (outlooks.size >= mostOutlooks) outlooks.clear();
	if (position >= 0) outlooks.set(key, outlook);
	return outlook;
}

function classBounds(space: Space, shelves: Shelves, firm: Firm, markets: Float64Array | null): Classes {
	const { suitability: weights, customer: worth, fitPower } = space.weights;
	const { countries } = shelves.layout;
	const size = (space.numbers.get('country')?.size ?? 0) * classesPerCountry * ways;
	const classes = {
		most: new Float64Array(size),
		reach: new Float64Array(size),
		slopeA: new Float64Array(size),
		slopeB: new Float64Array(size)
	};
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
				if (a + b === 0) continue;
				// How fast the harmonic mean falls with either side.
				classes.slopeA[at] = allA > 0 ? (2 * b * b * shareA) / (allA * (a + b) ** 2) : 0;
				classes.slopeB[at] = allB > 0 ? (2 * a * a * shareB) / (allB * (a + b) ** 2) : 0;
			}
		}
	}
	return classes;
}
