import type { Suitability } from '#lib/matching/model.ts';

/** Every number of the formula. The version is stored with each shown match, so that it can be replayed exactly. */
export interface Weights {
	version: string;
	/** u = gates × F^fitPower × S. */
	fitPower: number;
	/** What a customer for one's offers is worth beside a supplier for one's needs. */
	customer: number;
	/** The most that sectors which trade with each other can give to F. */
	supply: number;
	/** The most that bare words can give to F, and to a card that has codes of its own. */
	words: number;
	/** S when neither company has said anything about it. */
	unsaid: number;
	suitability: Record<Suitability, number>;
	/** How far to believe a fit found in cards, in words turned into codes, in the sector alone, in trade between sectors. */
	trust: { declared: number; read: number; sector: number; supply: number };
}

/** The experts' table: where every installation starts and to which learning is anchored. */
export const expertWeights: Weights = {
	version: 'expert-1',
	fitPower: 0.6,
	customer: 0.8,
	supply: 0.5,
	words: 0.15,
	unsaid: 0.5,
	suitability: { cooperation: 0.3, market: 0.25, language: 0.15, certificates: 0.1, size: 0.1, goals: 0.1 },
	trust: { declared: 1, read: 0.7, sector: 0.6, supply: 0.4 }
};

/**
 * The name of the first weight that cannot be used, or null: each must be a finite number, fitPower above 0 and at most 2,
 * the others from 0 to 1. All of S at zero is allowed and leaves F alone.
 */
export function brokenWeight({ version, fitPower, suitability, trust, ...shares }: Weights): string | null {
	if (!version) return 'version';
	if (!(fitPower > 0 && fitPower <= 2)) return 'fitPower';
	const broken = Object.entries({ ...shares, ...suitability, ...trust }).find(
		([, value]) => !(value >= 0 && value <= 1)
	);
	return broken ? broken[0] : null;
}
