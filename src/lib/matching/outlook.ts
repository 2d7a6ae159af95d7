import { marketsAt, marketsByCountry, width } from '#lib/matching/columns.ts';
import type { Firm, Space } from '#lib/matching/firm.ts';
import { harmonic } from '#lib/matching/fit.ts';
import { powered, type Shelves } from '#lib/matching/shelves.ts';
import { levels, lossOf } from '#lib/matching/traits.ts';

/** Sums and powers round; a bound must not fall below what it bounds. */
const slack = 1 + 1e-9;

/** How needs and offers meet: both ways alike, or the one so much more that the other side gains no more than a customer's worth of it. */
export const [alike, needMore, customerMore] = [0, 1, 2];
export const ways = 3;

/**
 * How far F carries in a country, by what ways of cooperating and languages take from S (a level of `lossOf`) and by way: at least so many times
 * the list's least^(1 / fitPower) is asked of F. Many firms and countries share one.
 */
export type Prospect = Float64Array;

/** What a firm's target markets, and whether it names ways of cooperating and languages, make of the countries: many firms share it. */
export interface Outlook {
	/** Worth by country number; null when no market was named. */
	markets: Float64Array | null;
	/** By country number. */
	prospects: (Prospect | undefined)[];
	/** Ranges in the order of the best S their country allows. */
	ranges: Int32Array;
}

/** So many outlooks are remembered. */
const mostOutlooks = 4096;

/** Remembered for firms that stand on the shelves. */
export function outlookOf(space: Space, shelves: Shelves, firm: Firm, position: number): Outlook {
	const { outlooks, columns, layout } = shelves;
	const said = (firm.cooperation.length > 0 ? 1 : 0) + (firm.languages.length > 0 ? 2 : 0);
	const key = position < 0 ? -1 : columns.facts[position * width + marketsAt] * 4 + said;
	const known = outlooks.get(key);
	if (known) return known;
	const markets = marketsByCountry(space, firm);
	const prospects: Outlook['prospects'] = [];
	for (const country of layout.countries)
		prospects[country] ??= prospectOf(space, shelves, firm, said, markets?.[country]);
	const asked = (range: number) => prospects[layout.countries[range]]?.[alike] ?? Infinity;
	const ranges = Int32Array.from(layout.countries.keys()).sort((a, b) => asked(a) - asked(b) || a - b);
	const outlook = { markets, prospects, ranges };
	if (outlooks.size >= mostOutlooks) outlooks.clear();
	if (position >= 0) outlooks.set(key, outlook);
	return outlook;
}

/**
 * S is a mean of what is known, so what is lost in one part of it lowers it at least by that part of all that could be known: the market, where the
 * asker does not seek it, from its own S, and ways of cooperating and languages from both.
 */
function prospectOf(space: Space, { powers, prospects }: Shelves, firm: Firm, said: number, worth?: number): Prospect {
	const key = `${said} ${worth}`;
	const known = prospects.get(key);
	if (known) return known;
	const { suitability: weights, customer, fitPower } = space.weights;
	const shared =
		(firm.cooperation.length > 0 ? weights.cooperation : 0) + (firm.languages.length > 0 ? weights.language : 0);
	const both = shared + weights.certificates + weights.size + weights.goals;
	const [allA, allB] = [both + (worth === undefined ? 0 : weights.market), both + weights.market];
	const left = (lost: number, all: number) => (all > 0 ? Math.max(0, 1 - lost / all) : 1);
	const less = customer ** fitPower;
	const prospect = new Float64Array(levels * ways);
	for (let level = 0; level < levels; level++) {
		const lost = lossOf(space.weights, level);
		const a = left(lost + (worth === undefined ? 0 : weights.market * (1 - worth)), allA);
		const b = left(lost, allB);
		for (let way = 0; way < ways; way++) {
			const most = harmonic((way === customerMore ? less : 1) * a, (way === needMore ? less : 1) * b);
			prospect[level * ways + way] = 1 / (powered(powers.down, most * slack) * slack);
		}
	}
	prospects.set(key, prospect);
	return prospect;
}
