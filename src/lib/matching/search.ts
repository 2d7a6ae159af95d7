import { askerOf } from '#lib/matching/columns.ts';
import { canEnter, demandOf, demandsInto, type Terms } from '#lib/matching/demand.ts';
import type { Firm, Space } from '#lib/matching/firm.ts';
import type { Listing } from '#lib/matching/listing.ts';
import { alike, outlookOf, type Prospect } from '#lib/matching/outlook.ts';
import { missing, passing, stillPassing } from '#lib/matching/passing.ts';
import { lengthOf, one, read, type Readings, readingsOf } from '#lib/matching/readings.ts';
import { score, type Search, slack } from '#lib/matching/score.ts';
import type { Shelves } from '#lib/matching/shelves.ts';
import { hintOf, layOut, sift } from '#lib/matching/sieve.ts';
import { rowsFor } from '#lib/matching/suit.ts';
import type { Vector } from '#lib/matching/taxonomy.ts';

/** What looking through the ranges needs beside the search itself. */
export interface Look extends Search, Terms {
	readings: Readings;
	/** What the list asks of F × S^(1 / fitPower), and the list's least when it was worked out. */
	bar: number;
	barOf: number;
	/** See `hintOf` and `layOut`. */
	hint: number;
	starts: number[];
}

/** Postings up to this share of a range are read to the end of the list. */
const worthReading = 0.6;

/** F for a first look, from strict to lenient. */
const firstHeights = [0.6, 0.45, 0.3];

/**
 * Gives the listing every firm that can still enter it. Ranges come in the order of the best S their country allows. In each the postings are read
 * in the order of what they bring per firm until no unread firm can enter; sums that are too small are passed over (`passing.ts`), then those with too
 * small an S (`sieve.ts`), and the rest are scored from the columns.
 */
export function search(space: Space, shelves: Shelves, firm: Firm, listing: Listing): void {
	if (shelves.count === 0) return;
	const own = begin(space, shelves, firm, listing);
	const { ranges } = own.outlook;
	for (const range of ranges) {
		if (asks(own, range) > 1) break;
		lookThrough(own, range);
	}
	readSectors(own);
	end(own);
}

const prospectIn = ({ outlook, shelves }: Look, range: number): Prospect => {
	const prospect = outlook.prospects[shelves.layout.countries[range]];
	if (!prospect) throw new Error(`nothing is known of country ${shelves.layout.countries[range]}`);
	return prospect;
};

/** The least F with which a firm of a range can enter the list. */
const asks = (own: Look, range: number): number => bar(own) * prospectIn(own, range)[alike];

/** The same from the columns alone, passing nobody over: what the benchmark compares `search` with where firms are many. */
export function searchPlainly(space: Space, shelves: Shelves, firm: Firm, listing: Listing): void {
	const own = begin(space, shelves, firm, listing);
	for (let position = 0; position < shelves.count; position++) score(own, position);
	end(own);
}

/** Reads the asker; `end` leaves the scratch clean for the next. */
function begin(space: Space, shelves: Shelves, firm: Firm, listing: Listing): Look {
	const { scratch, columns } = shelves;
	const position = listing.standsAt < shelves.count ? listing.standsAt : -1;
	scratch.stamp++;
	scratch.needSpread = spread(scratch.needSpread, space, firm.needs);
	scratch.offerSpread = spread(scratch.offerSpread, space, firm.offers);
	const asker = askerOf(space, columns, firm, position);
	const rows = rowsFor(space, columns, asker);
	const outlook = outlookOf(space, shelves, firm, position);
	let mostTrade = 0;
	for (const sector of firm.sectors) mostTrade = Math.max(mostTrade, shelves.trade.most[sector]);
	const words = firm.needWords.length + firm.offerWords.length > 0 ? space.weights.words : 0;
	return {
		space,
		shelves,
		asker,
		listing,
		rows,
		outlook,
		mostTrade,
		words,
		other: Math.max(mostTrade, words),
		worth: space.weights.customer,
		supplyA: 0,
		supplyB: 0,
		all: 2 * Object.values(space.weights.suitability).reduce((sum, weight) => sum + weight, 0),
		readings: readingsOf(firm, shelves),
		unreadNeed: 0,
		unreadCustomer: 0,
		bar: 0,
		barOf: -1,
		hint: hintOf(space.weights),
		starts: layOut(rows, scratch)
	};
}

function end({ shelves: { scratch }, asker: { firm } }: Look): void {
	wipe(scratch.needSpread, firm.needs);
	wipe(scratch.offerSpread, firm.offers);
}

/** Worked out again only when the list has changed. */
function bar(own: Look): number {
	if (own.barOf !== own.listing.least) {
		own.barOf = own.listing.least;
		own.bar = (own.listing.least / slack) ** (1 / own.space.weights.fitPower) / slack;
	}
	return own.bar;
}

/** Sums the postings that can matter over one range, and scores whoever they leave in it. */
function lookThrough(own: Look, range: number): void {
	const { shelves, listing } = own;
	const { layout, scratch } = shelves;
	const count = layout.starts[range + 1] - layout.starts[range];
	readInto(own, range, count);
	if (listing.least === 0) firstLook(own, range, count);
	const { sums, candidates, demands } = scratch;
	demandsInto(demands, own, prospectIn(own, range), bar(own));
	const found = passing(sums, count, demands[0], demands[1], candidates);
	const [ways, languages] = own.rows.traits;
	const likely = stillPassing(
		sums,
		shelves.columns.signs,
		layout.starts[range],
		[ways.losses, languages.losses],
		demands,
		found,
		candidates
	);
	const left = sift(own, range, likely);
	for (let c = 0; c < left; c++) {
		// What has not been compared yet is NaN, and less than nothing.
		if (!(scratch.bounds[c] < listing.least)) scoreOnce(own, layout.starts[range] + candidates[c]);
	}
	scratch.sums.fill(0, 0, count);
}

function readInto(own: Look, range: number, count: number): void {
	const { shelves, readings } = own;
	const { each, needAfter, customerAfter } = readings;
	const { countries } = shelves.layout;
	const demand = demandOf(own, prospectIn(own, range), 0, bar(own));
	let next = 0;
	while (next < each.length && canEnter(demand, needAfter[next], customerAfter[next])) next++;
	// One more is worth its reading, unless nearly everybody stands there: the less is unread, the fewer look as if they could enter.
	while (next < each.length && lengthOf(each[next], range, countries.length) <= worthReading * count) next++;
	for (let r = 0; r < next; r++) read(shelves.scratch.sums, each[r], range, countries.length);
	own.unreadNeed = Math.ceil(needAfter[next] * one);
	own.unreadCustomer = Math.ceil(customerAfter[next] * one);
}

/** Scores the best of those that meet most, so that the others have something to beat. */
function firstLook(own: Look, range: number, count: number): void {
	const { sums, candidates, bounds } = own.shelves.scratch;
	const { k } = own.listing;
	let found = 0;
	for (const height of firstHeights) {
		const least = missing(height * one, height * one);
		found = passing(sums, count, least, least, candidates);
		if (found >= 2 * k) break;
	}
	const left = sift(own, range, found);
	const enough = bounds.slice(0, left).sort()[Math.max(0, left - k)];
	for (let c = 0; c < left; c++) {
		if (!(bounds[c] < enough)) scoreOnce(own, own.shelves.layout.starts[range] + candidates[c]);
	}
}

function scoreOnce(own: Look, position: number): void {
	const { done, stamp } = own.shelves.scratch;
	if (done[position] === stamp) return;
	done[position] = stamp;
	score(own, position);
}

/**
 * Firms of sectors that trade with the asker's, when trade, or words where sectors trade, could bring them in. Whoever was passed over before was so
 * because its codes cannot, and the larger of the two bounds what both together can.
 */
function readSectors(own: Look): void {
	const { shelves, words } = own;
	const { layout, trade } = shelves;
	const [best] = own.outlook.ranges;
	if (own.mostTrade === 0 || own.other < asks(own, best)) return;
	shelves.sectors.forEach((members, sector) => {
		let given = 0;
		for (const mine of own.asker.firm.sectors) {
			given = Math.max(given, trade.gives[mine * trade.size + sector], trade.gives[sector * trade.size + mine]);
		}
		if (given === 0) return;
		const most = Math.max(given, words);
		let range = 0;
		for (const position of members) {
			if (most < asks(own, best)) return;
			while (layout.starts[range + 1] <= position) range++;
			if (most >= asks(own, range)) scoreOnce(own, position);
		}
	});
}

function spread(into: Float64Array, { taxonomy }: Space, vector: Vector): Float64Array {
	const room = into.length >= taxonomy.names.length ? into : new Float64Array(taxonomy.names.length * 2);
	for (let i = 0; i < vector.nodes.length; i++) room[vector.nodes[i]] = vector.weights[i];
	return room;
}

function wipe(spread: Float64Array, vector: Vector): void {
	for (const node of vector.nodes) spread[node] = 0;
}
