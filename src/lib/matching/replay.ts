/** A match that was stored with its parts, calculated again: the same formula as `fit.ts`, from what was shown. */
import { harmonic } from '#lib/matching/fit.ts';

/** One part as it was stored: the bond first, its weight the power of F; `value` null where nothing was said. */
export interface StoredPart {
	code: string;
	value: number | null;
	weight: number;
}

/** u of one side: F^power × the weighted mean of what was said. Throws without a bond: nothing can be had from that. */
export function gainFrom([bond, ...rest]: StoredPart[]): number {
	if (!bond) throw new Error('a stored match has no parts');
	const said = rest.filter(({ value, weight }) => value !== null && weight > 0);
	const known = said.reduce((sum, { weight }) => sum + weight, 0);
	const mean = known > 0 ? said.reduce((sum, { value, weight }) => sum + (value ?? 0) * weight, 0) / known : 0;
	return bond.value ? bond.value ** bond.weight * mean : 0;
}

/** Both sides' gains and the pair's score, to the last digits (1e-9) what was shown. */
export function replay(A: StoredPart[], B: StoredPart[]): { gainA: number; gainB: number; score: number } {
	const [gainA, gainB] = [gainFrom(A), gainFrom(B)];
	return { gainA, gainB, score: harmonic(gainA, gainB) };
}
