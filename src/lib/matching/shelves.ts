import { type Columns, columnsOf, type Suited } from '#lib/matching/columns.ts';
import type { Firm, Space } from '#lib/matching/firm.ts';
import { type Shelf, shelve } from '#lib/matching/postings.ts';

/** Firms laid out for finding: by what they need, what they offer, and the sector they work in. */
export interface Shelves {
	count: number;
	needs: Shelf;
	offers: Shelf;
	columns: Columns;
	sectors: Int32Array[];
	/** x^fitPower, rounded up, at every 4096th part of 1. */
	powers: Float64Array;
	scratch: Scratch;
}

/** What one search writes on and leaves clean for the next. */
export interface Scratch {
	/** The asker's weights by node. */
	needSpread: Float64Array;
	offerSpread: Float64Array;
	/** Needs and customers met so far, by firm. */
	need: Float32Array;
	customer: Float32Array;
	/** Stamped with the search's number when a firm has been dealt with, so that nothing need be wiped. */
	done: Uint32Array;
	stamp: number;
	/** Each block's first class, or -1 once it has been looked through. */
	blockClasses: Int32Array;
	suited: Suited;
}

export const steps = 4096;

export function shelvesOf(space: Space, firms: Firm[]): Shelves {
	const nodeCount = space.taxonomy.names.length;
	const members: number[][] = Array.from({ length: space.links.size }, () => []);
	firms.forEach(({ sectors }, position) => sectors.forEach((sector) => members[sector].push(position)));
	const [needs, offers] = [firms.map((firm) => firm.needs), firms.map((firm) => firm.offers)];
	const columns = columnsOf(space, firms);
	return {
		count: firms.length,
		needs: shelve(needs, nodeCount),
		offers: shelve(offers, nodeCount),
		columns,
		sectors: members.map((positions) => Int32Array.from(positions)),
		powers: Float64Array.from({ length: steps + 2 }, (_, i) => Math.min(1, (i / steps) ** space.weights.fitPower)),
		scratch: {
			needSpread: new Float64Array(0),
			offerSpread: new Float64Array(0),
			need: new Float32Array(firms.length),
			customer: new Float32Array(firms.length),
			done: new Uint32Array(firms.length),
			stamp: 0,
			blockClasses: new Int32Array(columns.blocks.length - 1),
			suited: { A: 0, knownA: 0, B: 0, knownB: 0 }
		}
	};
}
