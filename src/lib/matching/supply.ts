import { supplyShares } from '#lib/matching/supply-shares.ts';

/** How closely each pair of sectors trades: `strength[buyer * size + seller]` in [0, 1]. */
export interface SupplyLinks {
	size: number;
	/** NACE division ('25') to its row. */
	rows: Map<string, number>;
	strength: Float64Array;
}

/** 'C10-12' means divisions 10, 11 and 12, 'M69_70' 69 and 70; a bare letter means every division of its section. */
function divisionsOf(product: string): string[] {
	const sections: Record<string, [number, number]> = {
		B: [5, 9],
		D: [35, 35],
		F: [41, 43],
		I: [55, 56],
		O: [84, 84],
		P: [85, 85]
	};
	const [, letter, numbers] = /^([A-Z])([\d_-]*)/.exec(product) ?? [];
	const [from, to = from] = numbers ? numbers.split(/[-_]/).map(Number) : (sections[letter] ?? []);
	return Array.from({ length: to - from + 1 }, (_, i) => String(from + i).padStart(2, '0'));
}

/**
 * √(buyer's share × seller's share) from a table of buyers' shares. The seller's share (how much of what it sells to industry goes to this
 * buyer) counts every buying sector alike, because the source gives shares and no amounts.
 */
export function supplyLinks(table: Record<string, string> = supplyShares): SupplyLinks {
	const products = Object.keys(table);
	const size = products.length;
	const row = new Map(products.map((product, i) => [product, i]));
	const bought = new Float64Array(size * size);
	const sold = new Float64Array(size);
	for (const [buyer, sellers] of Object.entries(table)) {
		for (const entry of sellers.split(' ')) {
			const [seller, perMille] = entry.split(':');
			const column = row.get(seller);
			if (column === undefined) continue;
			bought[(row.get(buyer) ?? 0) * size + column] = Number(perMille) / 1000;
			sold[column] += Number(perMille) / 1000;
		}
	}
	const rows = new Map(
		products.flatMap((product, i) => divisionsOf(product).map((division) => [division, i] as const))
	);
	const strength = bought.map((share, cell) => (share > 0 ? Math.sqrt((share * share) / sold[cell % size]) : 0));
	return { size, rows, strength };
}

/** The strongest link of any of the buyer's sectors with any of the seller's, as [strength, buyer's row, seller's row]. */
export function strongestLink(links: SupplyLinks, buyers: number[], sellers: number[]): [number, number, number] {
	let best: [number, number, number] = [0, -1, -1];
	for (const buyer of buyers) {
		for (const seller of sellers) {
			const strength = links.strength[buyer * links.size + seller];
			if (strength > best[0]) best = [strength, buyer, seller];
		}
	}
	return best;
}
