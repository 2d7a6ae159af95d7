import { classBounds, classOf } from '#lib/matching/classes.ts';
import {
	type Asker,
	askerOf,
	bitOf,
	countryAt,
	detailsAt,
	guarded,
	marketsAt,
	suit,
	traitsOf,
	trustOf,
	width
} from '#lib/matching/columns.ts';
import type { Firm, Space } from '#lib/matching/firm.ts';
import { harmonic } from '#lib/matching/fit.ts';
import { dotWith, type Posting, type Shelf } from '#lib/matching/postings.ts';
import { type Shelves, steps } from '#lib/matching/shelves.ts';
import type { Vector } from '#lib/matching/taxonomy.ts';

/** A firm in the list, by its position. */
export interface Entry {
	position: number;
	score: number;
	gainA: number;
	gainB: number;
	confidence: number;
}

/** The list being made. */
export interface Listing {
	/** The score to beat (equal may do); 0 while there is room. */
	least: number;
	/** Takes a firm whose scores the columns could tell; nothing but filters and its place remains to be seen to. */
	take(entry: Entry): void;
	/** Takes a firm that has to be looked at itself. */
	consider(position: number): void;
}

/** Everything a search knows of its asker. */
interface Search {
	space: Space;
	shelves: Shelves;
	firm: Firm;
	asker: Asker;
	listing: Listing;
	/** The most that a firm not yet read can still meet of the asker's needs, or need of its offers. */
	need: number;
	customer: number;
	/** By sector: what trade with a firm there gives either side. */
	tradeA: Float64Array;
	tradeB: Float64Array;
	/** The most that words can give, where the asker has any. */
	words: number;
	/** The asker's traits; all bits where it has said nothing, so that nobody lacks anything. */
	cooperation: number;
	languages: number;
	mostTrade: number;
	/** What words and trade can give the pair at hand. */
	supplyA: number;
	supplyB: number;
	/** By country and what is plainly missing (see `classOf`): the most both S allow, to the power 1 / fitPower, so that it multiplies F. */
	classes: Float64Array;
	bar: number;
	barOf: number;
	/** Weight of all of S: what confidence is measured against. */
	all: number;
}

/** Sums in 32 bits round by less than this. */
const slack = 1 + 1e-5;

/** About so many firms are scored right away, to know early what there is to beat. */
const firstFirms = 96;

/**
 * Gives the listing every firm that can still enter it. Postings are read in order of what they can bring per firm until no unread firm can
 * enter; sums too small for what S can be at best are passed over, and the rest are scored from the columns.
 */
export function search(space: Space, shelves: Shelves, firm: Firm, listing: Listing): void {
	if (shelves.count === 0) return;
	const { scratch, needs, offers } = shelves;
	scratch.stamp++;
	scratch.needSpread = spread(scratch.needSpread, space, firm.needs);
	scratch.offerSpread = spread(scratch.offerSpread, space, firm.offers);
	const readings = [...readingsFor(firm.needs, offers, true), ...readingsFor(firm.offers, needs, false)];
	readings.sort((a, b) => b.perFirm - a.perFirm);
	const asker = askerOf(space, firm);
	const [tradeA, tradeB] = tradeOf(space, firm);
	const traits = traitsOf(asker.facts, 0);
	const own: Search = {
		space,
		shelves,
		firm,
		asker,
		listing,
		need: 0,
		customer: 0,
		tradeA,
		tradeB,
		words: firm.needWords.length + firm.offerWords.length > 0 ? space.weights.words : 0,
		cooperation: traits & 0xffff || 0xffff,
		languages: traits >>> 16 === 0 ? ~0xffff : traits & ~0xffff,
		mostTrade: Math.max(...tradeA, ...tradeB),
		supplyA: 0,
		supplyB: 0,
		classes: classBounds(space, asker),
		bar: 0,
		barOf: 0,
		all: 2 * Object.values(space.weights.suitability).reduce((sum, weight) => sum + weight, 0)
	};
	readRest(own, readings, readFirst(own, readings));
	readSectors(own);
	wipe(scratch.needSpread, firm.needs);
	wipe(scratch.offerSpread, firm.offers);
}

/** One posting to read: the asker's weight there, and whether it stands for a need met by offers or a customer met. */
interface Reading {
	posting: Posting;
	weight: number;
	isNeed: boolean;
	perFirm: number;
}

function readingsFor(vector: Vector, { postings }: Shelf, isNeed: boolean): Reading[] {
	const readings: Reading[] = [];
	vector.nodes.forEach((node, i) => {
		const posting = postings[node];
		const weight = vector.weights[i];
		if (posting) readings.push({ posting, weight, isNeed, perFirm: (weight * posting.top) / posting.firms.length });
	});
	return readings;
}

/** What firms that stand in none but these postings can meet: the heaviest of each, or one unit vector in all (Cauchy–Schwarz). */
function boundUnread(own: Search, readings: Reading[], next: number): void {
	let [need, needSquares, customer, customerSquares] = [0, 0, 0, 0];
	for (let r = next; r < readings.length; r++) {
		const { weight, posting, isNeed } = readings[r];
		if (isNeed) {
			need += weight * posting.top;
			needSquares += weight * weight;
		} else {
			customer += weight * posting.top;
			customerSquares += weight * weight;
		}
	}
	own.need = Math.min(need, Math.sqrt(needSquares)) * slack;
	own.customer = Math.min(customer, Math.sqrt(customerSquares)) * slack;
}

/** Scores the firms of the first postings outright; returns the posting to go on with. */
function readFirst(own: Search, readings: Reading[]): number {
	const { scratch } = own.shelves;
	let [next, read] = [0, 0];
	for (; next < readings.length && read < firstFirms; next++) {
		const { firms } = readings[next].posting;
		// Long postings are better summed.
		if (next > 0 && read + firms.length > 4 * firstFirms) break;
		for (const position of firms) {
			if (scratch.done[position] === scratch.stamp) continue;
			scratch.done[position] = scratch.stamp;
			score(own, position, 1, 1);
		}
		read += firms.length;
	}
	return next;
}

/** Whether a firm that meets in codes this far, and in sectors not at all, could enter with all of S. */
function couldEnter({ space, words, listing }: Search, need: number, customer: number): boolean {
	const { customer: worth, fitPower } = space.weights;
	const forA = Math.max(need, worth * customer, words);
	const forB = Math.max(customer, worth * need, words);
	return harmonic(forA ** fitPower, forB ** fitPower) * slack >= listing.least;
}

/** Sums the postings that can matter, then looks through whom they held. */
function readRest(own: Search, readings: Reading[], first: number): void {
	const { scratch, count } = own.shelves;
	let read = 0;
	let next = first;
	for (; ; next++) {
		boundUnread(own, readings, next);
		if (next === readings.length || !couldEnter(own, own.need, own.customer)) break;
		const { posting, weight, isNeed } = readings[next];
		const { firms, weights } = posting;
		const sums = isNeed ? scratch.need : scratch.customer;
		for (let at = 0; at < firms.length; at++) sums[firms[at]] += weight * weights[at];
		read += firms.length;
	}
	if (read > count / 2) {
		lookThrough(own);
		scratch.need.fill(0);
		scratch.customer.fill(0);
		return;
	}
	for (let r = first; r < next; r++) {
		const { firms } = readings[r].posting;
		for (const position of firms) {
			if (couldBring(own, position)) look(own, position);
			scratch.need[position] = scratch.customer[position] = 0;
		}
	}
}

/**
 * What F × S^(1/fitPower) must reach: the larger of need and customer bounds both F, so F^fitPower × S ≥ least is asked without a power.
 * Worked out again only when the list has changed.
 */
function bar(own: Search): number {
	if (own.barOf !== own.listing.least) {
		own.barOf = own.listing.least;
		own.bar = (own.listing.least / slack) ** (1 / own.space.weights.fitPower);
	}
	return own.bar;
}

/** Whether a firm's sums, with the S of its class, may bring it into the list. */
function couldBring(own: Search, position: number): boolean {
	const { need, customer } = own.shelves.scratch;
	const most = Math.max(need[position] + own.need, customer[position] + own.customer, own.words);
	return most * own.classes[classOf(own.asker, own.shelves.columns.facts, position * width)] >= bar(own);
}

/** Looks at everybody, block by block: within one, country and markets are the same, so one threshold serves all. */
function lookThrough(own: Search): void {
	const { shelves, classes, asker } = own;
	const { facts, blocks } = shelves.columns;
	const { blockClasses } = shelves.scratch;
	const home = bitOf(asker.facts[countryAt]);
	const good = 0.8 * classes[classes.length - 1];
	// The blocks that allow most come first: they soon raise what the others must beat.
	for (let block = 0; block < blockClasses.length; block++) {
		const at = blocks[block] * width;
		const markets = facts[at + marketsAt];
		const first = facts[at + countryAt] * 8 + (markets !== 0 && (markets & home) === 0 ? 4 : 0);
		const isGood = classes[first] >= good;
		blockClasses[block] = isGood ? -1 : first;
		if (isGood) lookThroughBlock(own, blocks[block], blocks[block + 1], first);
	}
	for (let block = 0; block < blockClasses.length; block++) {
		if (blockClasses[block] >= 0) lookThroughBlock(own, blocks[block], blocks[block + 1], blockClasses[block]);
	}
}

/** `first`: the block's first class; what it lacks beyond that is read from the traits. */
function lookThroughBlock(own: Search, from: number, to: number, first: number): void {
	const { classes, cooperation, languages } = own;
	const { need, customer } = own.shelves.scratch;
	const { traits } = own.shelves.columns;
	let height = bar(own);
	for (let position = from; position < to; position++) {
		const most = Math.max(need[position] + own.need, customer[position] + own.customer, own.words);
		if (most * classes[first] < height) continue;
		const theirs = traits[position];
		const lacks =
			((theirs & 0xffff) !== 0 && (theirs & cooperation) === 0 ? 1 : 0) +
			(theirs >>> 16 !== 0 && (theirs & languages) === 0 ? 2 : 0);
		if (most * classes[first + lacks] < height) continue;
		look(own, position);
		height = bar(own);
	}
}

/** Scores a firm by its sums, once. */
function look(own: Search, position: number): void {
	const { shelves } = own;
	const { need, customer, done, stamp } = shelves.scratch;
	const met = need[position];
	const wanted = customer[position];
	if ((met === 0 && wanted === 0) || done[position] === stamp) return;
	const [mostNeed, mostCustomer] = [met + own.need, wanted + own.customer];
	done[position] = stamp;
	score(own, position, mostNeed * slack, mostCustomer * slack);
}

/** Scores a firm from the columns and hands it on, unless it cannot enter; need and customer are bounds, worked out only when S lets them matter. */
function score(own: Search, position: number, mostNeed: number, mostCustomer: number): void {
	const { space, shelves, asker, listing, words } = own;
	const { suited, needSpread, offerSpread } = shelves.scratch;
	const { facts } = shelves.columns;
	const { customer: worth, fitPower } = space.weights;
	setSupply(own, position, Math.max(mostNeed, mostCustomer));
	const told = suit(space, asker, shelves.columns, position, suited);
	const boundA = power(shelves, Math.max(mostNeed, worth * mostCustomer, own.supplyA)) * suited.A;
	const boundB = power(shelves, Math.max(mostCustomer, worth * mostNeed, own.supplyB)) * suited.B;
	if (harmonic(boundA, boundB) * slack < listing.least) return;
	const at = position * width;
	const plain = (asker.facts[detailsAt] & guarded) === 0 && (facts[at + detailsAt] & guarded) === 0;
	const need = dotWith(needSpread, shelves.offers, position);
	const customer = dotWith(offerSpread, shelves.needs, position);
	setSupply(own, position, Math.max(need, customer));
	const fitA = Math.max(need, worth * customer, own.supplyA);
	const fitB = Math.max(customer, worth * need, own.supplyB);
	// Words are compared firm by firm, and inside one country so are the regions.
	const wordless = words === 0 || Math.min(fitA, fitB) > words;
	if (!told || !plain || !wordless || facts[at + countryAt] === asker.facts[countryAt]) {
		const most = harmonic(power(shelves, fitA) * suited.A, power(shelves, fitB) * suited.B);
		if (most * slack >= listing.least) listing.consider(position);
		return;
	}
	const gainA = fitA ** fitPower * suited.A;
	const gainB = fitB ** fitPower * suited.B;
	const both = harmonic(gainA, gainB);
	if (both < listing.least || both === 0) return;
	const known = suited.knownA + suited.knownB;
	const evidence = trustOf(space, asker.facts, facts, at, need, customer);
	const confidence = evidence * (0.5 + (own.all > 0 ? 0.5 * (known / own.all) : 0.5));
	listing.take({ position, score: both, gainA, gainB, confidence });
}

/** What words and trade can give this pair, unless codes that meet so well make it beside the point. */
function setSupply(own: Search, position: number, codes: number): void {
	const { words, tradeA, tradeB, mostTrade, space } = own;
	const { sectorStarts, sectors } = own.shelves.columns;
	own.supplyA = own.supplyB = words;
	if (space.weights.customer * codes >= mostTrade) return;
	for (let at = sectorStarts[position]; at < sectorStarts[position + 1]; at++) {
		own.supplyA = Math.max(own.supplyA, tradeA[sectors[at]]);
		own.supplyB = Math.max(own.supplyB, tradeB[sectors[at]]);
	}
}

/** fit^fitPower, rounded up. */
function power({ powers }: Shelves, fit: number): number {
	return fit < 1 ? powers[Math.floor(fit * steps) + 1] : 1;
}

/**
 * Firms of sectors that trade with the asker's, when trade alone could bring them in. Whoever was passed over before was so because its codes
 * cannot, and the larger of the two bounds what both together can.
 */
function readSectors(own: Search): void {
	const { shelves, asker, classes, tradeA, tradeB } = own;
	const { scratch, columns } = shelves;
	const best = classes[classes.length - 1];
	shelves.sectors.forEach((members, sector) => {
		const most = Math.max(tradeA[sector], tradeB[sector]);
		if (most === 0 || most * best < bar(own)) return;
		for (const position of members) {
			if (scratch.done[position] === scratch.stamp) continue;
			if (most * classes[classOf(asker, columns.facts, position * width)] < bar(own)) continue;
			scratch.done[position] = scratch.stamp;
			score(own, position, 1, 1);
		}
	});
}

/** What trade with each sector gives the firm, and gives the other: buying from it, or selling to it for the worth of a customer. */
function tradeOf({ links, weights }: Space, { sectors }: Firm): [forA: Float64Array, forB: Float64Array] {
	const { customer: worth, supply } = weights;
	const [forA, forB] = [new Float64Array(links.size), new Float64Array(links.size)];
	for (const own of sectors) {
		for (let other = 0; other < links.size; other++) {
			const buys = links.strength[own * links.size + other];
			const sells = links.strength[other * links.size + own];
			forA[other] = Math.max(forA[other], supply * Math.max(buys, worth * sells));
			forB[other] = Math.max(forB[other], supply * Math.max(sells, worth * buys));
		}
	}
	return [forA, forB];
}

function spread(into: Float64Array, { taxonomy }: Space, vector: Vector): Float64Array {
	const room = into.length >= taxonomy.names.length ? into : new Float64Array(taxonomy.names.length * 2);
	for (let i = 0; i < vector.nodes.length; i++) room[vector.nodes[i]] = vector.weights[i];
	return room;
}

function wipe(spread: Float64Array, vector: Vector): void {
	for (const node of vector.nodes) spread[node] = 0;
}
