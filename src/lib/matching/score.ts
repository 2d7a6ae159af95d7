import { type Asker, countryAt, detailsAt, guarded, trustOf, width } from '#lib/matching/columns.ts';
import type { Outlook } from '#lib/matching/outlook.ts';
import type { Space } from '#lib/matching/firm.ts';
import { harmonic } from '#lib/matching/fit.ts';
import type { Listing } from '#lib/matching/listing.ts';
import { dotWith } from '#lib/matching/postings.ts';
import type { Shelves } from '#lib/matching/shelves.ts';
import { type Rows, suit } from '#lib/matching/suit.ts';

/** Everything a search knows of its asker. */
export interface Search {
	space: Space;
	shelves: Shelves;
	asker: Asker;
	listing: Listing;
	rows: Rows;
	outlook: Outlook;
	/** The most that trade with any sector can give. */
	mostTrade: number;
	/** The most that words can give, where the asker has any. */
	words: number;
	/** What words and trade can give the pair at hand. */
	supplyA: number;
	supplyB: number;
	/** Weight of all of S: what confidence is measured against. */
	all: number;
}

/** Powers and sums in another order round by less than this. */
export const slack = 1 + 1e-9;

/** Scores a firm from the columns and hands it on, unless it cannot enter. */
export function score(own: Search, position: number): void {
	const { space, shelves, asker, listing, words } = own;
	const { columns, scratch } = shelves;
	const { facts } = columns;
	const { customer: worth, fitPower } = space.weights;
	const { suited } = scratch;
	const told = suit(space, asker, own.outlook.markets, own.rows, columns, position, suited);
	const need = dotWith(scratch.needSpread, shelves.offers, position);
	const customer = dotWith(scratch.offerSpread, shelves.needs, position);
	setSupply(own, position, Math.max(need, customer));
	const fitA = Math.max(need, worth * customer, own.supplyA);
	const fitB = Math.max(customer, worth * need, own.supplyB);
	const gainA = fitA ** fitPower * suited.A;
	const gainB = fitB ** fitPower * suited.B;
	const both = harmonic(gainA, gainB);
	// Words are compared firm by firm, and so are regions and roles of markets; until then this is the most it can be.
	if (!told || (words > 0 && Math.min(fitA, fitB) <= words)) {
		if (both * slack >= listing.least && listing.mayMeet(position)) listing.consider(position);
		return;
	}
	if (both < listing.least || both === 0 || !listing.isThere(position)) return;
	const at = position * width;
	const details = facts[at + detailsAt];
	if (facts[at + countryAt] === asker.country && asker.closed[columns.regions[position]] === 1) return;
	if (((asker.details | details) & guarded) !== 0 && !listing.mayMeet(position)) return;
	const evidence = trustOf(space, asker.details, details, need, customer);
	const known = suited.knownA + suited.knownB;
	const confidence = evidence * (0.5 + (own.all > 0 ? 0.5 * (known / own.all) : 0.5));
	listing.take(position, both, gainA, gainB, confidence);
}

/** What words and trade can give this pair, unless codes that meet so well make it beside the point. */
function setSupply(own: Search, position: number, codes: number): void {
	const { words, space } = own;
	own.supplyA = own.supplyB = words;
	if (space.weights.customer * codes >= own.mostTrade) return;
	const { trade, columns } = own.shelves;
	const { sectorStarts, sectors } = columns;
	for (const mine of own.asker.firm.sectors) {
		for (let at = sectorStarts[position]; at < sectorStarts[position + 1]; at++) {
			const theirs = sectors[at];
			own.supplyA = Math.max(own.supplyA, trade.gives[mine * trade.size + theirs]);
			own.supplyB = Math.max(own.supplyB, trade.gives[theirs * trade.size + mine]);
		}
	}
}
