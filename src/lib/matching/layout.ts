import { type Columns, countryAt, width } from '#lib/matching/columns.ts';
import type { Firm } from '#lib/matching/firm.ts';

/**
 * Firms stand by country and, within one, by the markets they seek. A range is a stretch of one country, small enough that what is summed over it
 * stays in the processor's nearest memory; a block is a stretch of a range whose firms seek the same markets, so that one bound on S serves all.
 */
export interface Layout {
	/** Range r runs from starts[r] to starts[r + 1], its blocks from blockStarts[r] to blockStarts[r + 1]. */
	starts: Int32Array;
	countries: Int32Array;
	blockStarts: Int32Array;
	/** Where each block begins; one more for the end. */
	blocks: Int32Array;
	/** The target markets of each block, as a mask. */
	blockMarkets: Int32Array;
}

/** The most firms of a range: their sums fill half of 32 kB. */
export const rangeSize = 4096;

/** A block this small takes in its neighbours: one more block costs more than a looser bound. */
export const blockSize = 32;

/** The order that makes blocks long. */
export function byMarkets(firms: Firm[]): Firm[] {
	const key = ({ profile, markets }: Firm) => `${profile.country} ${[...markets.keys()].sort().join(' ')}`;
	return firms
		.map((firm) => ({ firm, key: key(firm) }))
		.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
		.map(({ firm }) => firm);
}

export function layoutOf({ facts, marketMasks }: Columns, count: number): Layout {
	const [starts, countries, blockStarts, blocks, blockMarkets]: number[][] = [[], [], [], [], []];
	for (let f = 0; f < count; f++) {
		const [country, markets] = [facts[f * width + countryAt], marketMasks[f]];
		const opensRange = country !== countries.at(-1) || f - starts[starts.length - 1] === rangeSize;
		if (opensRange) {
			starts.push(f);
			countries.push(country);
			blockStarts.push(blocks.length);
		}
		const isSmall = f - blocks[blocks.length - 1] < blockSize;
		if (opensRange || (markets !== blockMarkets.at(-1) && !isSmall)) {
			blocks.push(f);
			blockMarkets.push(markets);
		} else if (markets === 0 || blockMarkets[blocks.length - 1] === 0) {
			// Whoever names no market may seek any.
			blockMarkets[blocks.length - 1] = 0;
		} else blockMarkets[blocks.length - 1] |= markets;
	}
	return {
		starts: Int32Array.from([...starts, count]),
		countries: Int32Array.from(countries),
		blockStarts: Int32Array.from([...blockStarts, blocks.length]),
		blocks: Int32Array.from([...blocks, count]),
		blockMarkets: Int32Array.from(blockMarkets)
	};
}
