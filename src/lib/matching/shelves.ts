import { type Columns, columnsOf } from '#lib/matching/columns.ts';
import type { Firm, Space } from '#lib/matching/firm.ts';
import { type Layout, layoutOf, rangeSize } from '#lib/matching/layout.ts';
import type { Outlook, Prospect } from '#lib/matching/outlook.ts';
import { type Shelf, shelve } from '#lib/matching/postings.ts';
import { one } from '#lib/matching/readings.ts';
import type { Suited } from '#lib/matching/suit.ts';
import { levels } from '#lib/matching/traits.ts';
import { type Trade, tradeOf } from '#lib/matching/trade.ts';

/** Firms laid out for finding: by what they need, what they offer, and the sector they work in. */
export interface Shelves {
	count: number;
	needs: Shelf;
	offers: Shelf;
	columns: Columns;
	layout: Layout;
	sectors: Int32Array[];
	powers: Powers;
	trade: Trade;
	/** By target markets and what else was said; see `outlookOf`. */
	outlooks: Map<number, Outlook>;
	prospects: Map<string, Prospect>;
	scratch: Scratch;
}

/** Powers rounded up. */
export interface Powers {
	/** x^(1 / fitPower) at every 4096th part of 1. */
	down: Float64Array;
	/** x^fitPower for sums: theirs less the lowest bits. */
	coarse: Float64Array;
}

/** What one search writes on and leaves clean for the next. */
export interface Scratch {
	/** The asker's weights by node. */
	needSpread: Float64Array;
	offerSpread: Float64Array;
	/** Needs (high half) and customers (low half) met so far, by place in the range; see `readings.ts`. */
	sums: Int32Array;
	/** Places in the range that can enter, one more than there are (see `passing.ts`), and the most that each can score (`sieve.ts`). */
	candidates: Int32Array;
	bounds: Float64Array;
	/** What the asker's traits make of others; see `layOut`. */
	table: Float64Array;
	/** What the range at hand asks, by level; see `demandsInto`. */
	demands: Int32Array;
	/** Stamped with the search's number when a firm has been dealt with, so that nothing need be wiped. */
	done: Uint32Array;
	stamp: number;
	suited: Suited;
}

const steps = 4096;

/** So many bits of a sum are left out to look its power up. */
export const coarsely = 5;
const coarseSteps = one >> coarsely;

function powersOf(exponent: number): Float64Array {
	return Float64Array.from({ length: steps + 2 }, (_, i) => Math.min(1, (i / steps) ** exponent));
}

/** A value of `powersOf` that is never too small; x in [0, 1]. */
export const powered = (powers: Float64Array, x: number): number => (x < 1 ? powers[Math.floor(x * steps) + 1] : 1);

export function shelvesOf(space: Space, firms: Firm[]): Shelves {
	const { fitPower } = space.weights;
	const nodeCount = space.taxonomy.names.length;
	const members: number[][] = Array.from({ length: space.links.size }, () => []);
	firms.forEach(({ sectors }, position) => sectors.forEach((sector) => members[sector].push(position)));
	const [needs, offers] = [firms.map((firm) => firm.needs), firms.map((firm) => firm.offers)];
	const columns = columnsOf(space, firms);
	const layout = layoutOf(columns, firms.length);
	return {
		count: firms.length,
		needs: shelve(needs, nodeCount, layout),
		offers: shelve(offers, nodeCount, layout),
		columns,
		layout,
		sectors: members.map((positions) => Int32Array.from(positions)),
		powers: {
			down: powersOf(1 / fitPower),
			// Twice 1 for what is met and once for what is not yet read.
			coarse: Float64Array.from({ length: 3 * coarseSteps + 1 }, (_, i) =>
				Math.min(1, ((i + 1) / coarseSteps) ** fitPower)
			)
		},
		trade: tradeOf(space),
		outlooks: new Map(),
		prospects: new Map(),
		scratch: {
			needSpread: new Float64Array(0),
			offerSpread: new Float64Array(0),
			sums: new Int32Array(Math.min(rangeSize, firms.length)),
			candidates: new Int32Array(Math.min(rangeSize, firms.length) + 1),
			table: new Float64Array(0),
			demands: new Int32Array(2 * levels),
			bounds: new Float64Array(Math.min(rangeSize, firms.length) + 1),
			done: new Uint32Array(firms.length),
			stamp: 0,
			suited: { A: 0, knownA: 0, B: 0, knownB: 0 }
		}
	};
}
