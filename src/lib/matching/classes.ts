import { type Asker, bitOf, cooperationAt, countryAt, languagesAt, marketsAt } from '#lib/matching/columns.ts';
import type { Space } from '#lib/matching/firm.ts';
import { harmonic } from '#lib/matching/fit.ts';

/** Powers round; a bound must not fall below what it bounds. */
const slack = 1 + 1e-9;

/** Eight classes a country: 1 no way of cooperating in common, 2 no language, 4 it seeks other markets. */
export function classOf({ facts: mine }: Asker, facts: Int32Array, at: number): number {
	const [cooperation, languages, markets] = [facts[at + cooperationAt], facts[at + languagesAt], facts[at + marketsAt]];
	return (
		facts[at + countryAt] * 8 +
		((mine[cooperationAt] & cooperation) === 0 && mine[cooperationAt] !== 0 && cooperation !== 0 ? 1 : 0) +
		((mine[languagesAt] & languages) === 0 && mine[languagesAt] !== 0 && languages !== 0 ? 2 : 0) +
		((markets & bitOf(mine[countryAt])) === 0 && markets !== 0 ? 4 : 0)
	);
}

/** Per country and class: the harmonic mean of what S can be at most on both sides, to the power 1 / fitPower. The last entry is the largest of all. */
export function classBounds(space: Space, { facts, markets }: Asker): Float64Array {
	const weights = space.weights.suitability;
	const countries = space.numbers.get('country')?.size ?? 0;
	const said = (at: number, weight: number) => (facts[at] !== 0 ? weight : 0);
	// S is at most 1 - lost / all that can be known: knowing more of what fits only raises a mean.
	const shared = said(cooperationAt, weights.cooperation) + said(languagesAt, weights.language);
	const rest = weights.certificates + weights.size + weights.goals;
	const [allA, allB] = [shared + rest + (markets ? weights.market : 0), shared + rest + weights.market];
	const most = (lost: number, all: number) => Math.max(all > 0 ? 1 - lost / all : 1, space.weights.unsaid);
	const bounds = new Float64Array(countries * 8 + 1);
	for (let country = 0; country < countries; country++) {
		const lostA = markets ? weights.market * (1 - (markets[country] ?? 0)) : 0;
		for (let missing = 0; missing < 8; missing++) {
			const lost = (missing & 1 ? weights.cooperation : 0) + (missing & 2 ? weights.language : 0);
			const lostB = lost + (missing & 4 ? weights.market : 0);
			const bound = harmonic(most(lost + lostA, allA), most(lostB, allB)) ** (1 / space.weights.fitPower) * slack;
			bounds[country * 8 + missing] = bound;
			bounds[countries * 8] = Math.max(bounds[countries * 8], bound);
		}
	}
	return bounds;
}
