import { alike, customerMore, needMore, outlookOf, ways } from '#lib/matching/classes.ts';
import { askerOf, bitOf, signed } from '#lib/matching/columns.ts';
import { canEnter, classOf, type Demand, demandOf, inWhole, type Terms } from '#lib/matching/demand.ts';
import type { Firm, Space } from '#lib/matching/firm.ts';
import type { Listing } from '#lib/matching/listing.ts';
import { missing, passing } from '#lib/matching/passing.ts';
import { lengthOf, one, read, type Readings, readingsOf } from '#lib/matching/readings.ts';
import { score, type Search, slack } from '#lib/matching/score.ts';
import { coarsely, type Shelves } from '#lib/matching/shelves.ts';
import { lossesOf, rowsFor } from '#lib/matching/suit.ts';
import type { Vector } from '#lib/matching/taxonomy.ts';

/** What looking through the ranges needs beside the search itself. */
interface Look extends Search, Terms {
	readings: Readings;
	/** What the traits of `signs` take from S. */
	losses: Float32Array[];
	/** The most that a firm not yet read can still meet of the asker's needs, or need of its offers. */
	need: number;
	customer: number;
	/** What the list asks of F × S^(1 / fitPower), and the list's least when it was worked out. */
	bar: number;
	barOf: number;
	/** In the range at hand, for those that may seek the asker's country and those that do not. */
	demands: Demand[];
}

/** Postings up to this share of a range are read to the end of the list. */
const worthReading = 0.6;

/** About so many firms are scored before all others, to know early what there is to beat. */
const firstFirms = 64;

/**
 * Gives the listing every firm that can still enter it. Ranges come in the order of the best S their country allows. In each the postings are read
 * in the order of what they bring per firm until no unread firm can enter; sums too small for the S of their block are passed over, and the rest are
 * scored from the columns.
 */
export function search(space: Space, shelves: Shelves, firm: Firm, listing: Listing): void {
	if (shelves.count === 0) return;
	const own = begin(space, shelves, firm, listing);
	const { layout } = shelves;
	const { ranges } = own.outlook;
	const best = (range: number) => own.classes.reach[classOf(layout.countries[range]) * ways];
	for (const range of ranges) {
		if (best(range) < bar(own)) break;
		lookThrough(own, range);
	}
	readSectors(own, best(ranges[0]));
	end(own);
}

/** The same from the columns alone, passing nobody over: what the benchmark compares `search` with where firms are many. */
export function searchPlainly(space: Space, shelves: Shelves, firm: Firm, listing: Listing): void {
	const own = begin(space, shelves, firm, listing);
	for (let position = 0; position < shelves.count; position++) score(own, position, 1, 1);
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
	const outlook = outlookOf(space, shelves, firm, position);
	let mostTrade = 0;
	for (const sector of firm.sectors) mostTrade = Math.max(mostTrade, shelves.trade.most[sector]);
	const words = firm.needWords.length + firm.offerWords.length > 0 ? space.weights.words : 0;
	const rows = rowsFor(columns, asker);
	return {
		space,
		shelves,
		asker,
		listing,
		rows,
		losses: lossesOf(rows),
		outlook,
		mostTrade,
		words,
		other: Math.max(mostTrade, words),
		worth: space.weights.customer,
		supplyA: 0,
		supplyB: 0,
		all: 2 * Object.values(space.weights.suitability).reduce((sum, weight) => sum + weight, 0),
		readings: readingsOf(firm, shelves),
		classes: outlook.classes,
		need: 0,
		customer: 0,
		bar: 0,
		barOf: -1,
		demands: []
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

/** Sums the postings that can matter over one range, then looks through its blocks. */
function lookThrough(own: Look, range: number): void {
	const { shelves, readings, listing, asker } = own;
	const { layout, scratch } = shelves;
	const { each, needAfter, customerAfter } = readings;
	const ranges = layout.countries.length;
	const first = classOf(layout.countries[range]);
	const demand = demandOf(own, first, listing.least, bar(own));
	let next = 0;
	while (next < each.length && canEnter(demand, needAfter[next], customerAfter[next])) next++;
	// One more is worth its reading, unless nearly everybody stands there: the less is unread, the fewer look as if they could enter.
	const most = worthReading * (layout.starts[range + 1] - layout.starts[range]);
	while (next < each.length && lengthOf(each[next], range, ranges) <= most) next++;
	for (let r = 0; r < next; r++) read(scratch.sums, each[r], range, ranges);
	own.need = needAfter[next];
	own.customer = customerAfter[next];
	if (listing.least === 0) firstLook(own, range);
	own.demands = [0, 1].map((elsewhere) => inWhole(demandOf(own, first + elsewhere, listing.least, bar(own))));
	const home = bitOf(asker.country);
	for (let block = layout.blockStarts[range]; block < layout.blockStarts[range + 1]; block++) {
		const markets = layout.blockMarkets[block];
		lookThroughBlock(own, range, block, markets !== 0 && (markets & home) === 0 ? 1 : 0);
	}
	scratch.sums.fill(0, 0, layout.starts[range + 1] - layout.starts[range]);
}

/** Scores those that meet most, so that the others have something to beat. */
function firstLook(own: Look, range: number): void {
	const { layout, scratch } = own.shelves;
	const { sums, heights } = scratch;
	const count = layout.starts[range + 1] - layout.starts[range];
	const heightOf = (sum: number) => Math.min(511, Math.max(sum >>> 16, sum & 0xffff) >>> 5);
	heights.fill(0);
	for (let at = 0; at < count; at++) heights[heightOf(sums[at])]++;
	let [least, found] = [511, heights[511]];
	while (least > 1 && found + heights[least - 1] <= firstFirms) found += heights[--least];
	for (let at = 0; at < count; at++) if (heightOf(sums[at]) >= least) look(own, layout.starts[range] + at, sums[at]);
}

/** The demand of a class of the range, as the list stands now. */
function demandNow(own: Look, of: number, elsewhere: number): Demand {
	const { least } = own.listing;
	if (own.demands[elsewhere].least !== least) own.demands[elsewhere] = inWhole(demandOf(own, of, least, bar(own)));
	return own.demands[elsewhere];
}

/**
 * Scores the firms of a block that may enter. Within one, country and markets are the same, so one demand serves all; what ways of cooperating
 * and languages take is looked up.
 */
function lookThroughBlock(own: Look, range: number, block: number, elsewhere: number): void {
	const { shelves, classes, listing } = own;
	const { layout, scratch, powers, columns } = shelves;
	const { most, slopeA, slopeB, reach } = classes;
	const country = classOf(layout.countries[range]);
	const first = country + elsewhere;
	if (reach[first * ways] < bar(own)) return;
	const { sums, candidates } = scratch;
	const base = layout.starts[range] | 0;
	const restNeed = Math.ceil(own.need * one) | 0;
	const restCustomer = Math.ceil(own.customer * one) | 0;
	const { need, customer, both, near } = demandNow(own, first, elsewhere);
	const found = passing(
		sums,
		layout.blocks[block] - base,
		layout.blocks[block + 1] - base,
		missing(need - restNeed, customer - restCustomer),
		missing(both - restNeed, both - restCustomer),
		candidates
	);
	if (found === 0) return;
	const { signs, marketMasks } = columns;
	const home = bitOf(own.asker.country);
	const { coarse } = powers;
	const [cooperation, language, certificates, size] = own.losses;
	const words = Math.ceil(own.words * one) | 0;
	for (let c = 0; c < found; c++) {
		const at = candidates[c];
		const sum = sums[at];
		const met = (sum >>> 16) + restNeed;
		const wanted = (sum & 0xffff) + restCustomer;
		const markets = marketMasks[base + at];
		const of = country + (markets !== 0 && (markets & home) === 0 ? 1 : 0);
		const way = of * ways + (wanted < near * met ? needMore : met < near * wanted ? customerMore : alike);
		const sign = (base + at) * signed;
		// The same for either side. NaN where nothing has been compared yet: such a firm is looked at.
		const lost = cooperation[signs[sign] << 1] + language[signs[sign + 1] << 1];
		const larger = met > wanted ? met : wanted;
		const fit = coarse[(larger > words ? larger : words) >> coarsely];
		if (fit * (most[way] - lost * (slopeA[way] + slopeB[way])) < listing.least) continue;
		const [third, fourth] = [signs[sign + 2] << 1, signs[sign + 3] << 1];
		const lostA = lost + certificates[third] + size[fourth];
		const lostB = lost + certificates[third + 1] + size[fourth + 1];
		if (fit * (most[way] - lostA * slopeA[way] - lostB * slopeB[way]) < listing.least) continue;
		look(own, base + at, sum);
	}
}

/** Scores a firm by its sums, once; whoever meets in nothing is left to `readSectors`. */
function look(own: Look, position: number, sum: number): void {
	const { done, stamp } = own.shelves.scratch;
	if (sum === 0 || done[position] === stamp) return;
	done[position] = stamp;
	score(own, position, (sum >>> 16) / one + own.need, (sum & 0xffff) / one + own.customer);
}

/**
 * Firms of sectors that trade with the asker's, when trade, or words where sectors trade, could bring them in. Whoever was passed over before was so
 * because its codes cannot, and the larger of the two bounds what both together can.
 */
function readSectors(own: Look, best: number): void {
	const { shelves, words, classes } = own;
	const { scratch, layout, trade } = shelves;
	if (own.mostTrade === 0 || own.other * best < bar(own)) return;
	shelves.sectors.forEach((members, sector) => {
		let given = 0;
		for (const mine of own.asker.firm.sectors) {
			given = Math.max(given, trade.gives[mine * trade.size + sector], trade.gives[sector * trade.size + mine]);
		}
		if (given === 0) return;
		const most = Math.max(given, words);
		let range = 0;
		for (const position of members) {
			if (most * best < bar(own)) return;
			if (scratch.done[position] === scratch.stamp) continue;
			while (layout.starts[range + 1] <= position) range++;
			if (most * classes.reach[classOf(layout.countries[range]) * ways] < bar(own)) continue;
			scratch.done[position] = scratch.stamp;
			score(own, position, 1, 1);
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
