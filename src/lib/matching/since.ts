import { type Explanation, explain, type Part } from '#lib/matching/explain.ts';
import type { Gate, Profile } from '#lib/matching/model.ts';
import type { Index } from '#lib/matching/rank.ts';
import { replay, type StoredPart } from '#lib/matching/replay.ts';
import type { Weights } from '#lib/matching/weights.ts';

/** A part as it was stored, with the codes that met best, as scheme:code. */
export interface KeptPart extends StoredPart {
	need?: string;
	offer?: string;
}

/** A match as it was kept when it was shown: the bond first, then the parts of S, in the order of `explain`. */
export interface KeptMatch {
	score: number;
	gainA: number;
	gainB: number;
	partsA: KeptPart[];
	partsB: KeptPart[];
	weights: string;
	vocabulary: string;
}

/** A kept match worked out again with the table of its version. */
export interface Check {
	score: number;
	gainA: number;
	gainB: number;
	/** The largest distance from what was kept; under 1e-9 it is the same match. */
	off: number;
	/** Parts that were kept with another weight than that version has: the record and the table do not belong together. */
	misweighted: { side: 'A' | 'B'; code: string; kept: number; table: number }[];
}

/** Replays a kept match with the weights of its version instead of those kept beside its parts. Throws on weights of another version. */
export function checkKept(kept: KeptMatch, weights: Weights): Check {
	if (weights.version !== kept.weights)
		throw new RangeError(`a match of weights ${kept.weights} cannot be replayed with ${weights.version}`);
	const [A, B] = [weighed(kept.partsA, weights), weighed(kept.partsB, weights)];
	const again = replay(A, B);
	// A closed gate makes the score 0, whatever the parts say.
	const score = kept.score === 0 ? 0 : again.score;
	const distances = [score - kept.score, again.gainA - kept.gainA, again.gainB - kept.gainB].map(Math.abs);
	return {
		...again,
		score,
		off: Math.max(...distances),
		misweighted: [...differing('A', kept.partsA, A), ...differing('B', kept.partsB, B)]
	};
}

/** 'unsaid' stands for a mean over nothing and has no weight in the table. */
function weighed([bond, ...rest]: KeptPart[], { fitPower, suitability }: Weights): KeptPart[] {
	const table = new Map<string, number>(Object.entries(suitability));
	return [
		{ ...bond, weight: fitPower },
		...rest.map((part) => ({ ...part, weight: table.get(part.code) ?? part.weight }))
	];
}

function differing(side: 'A' | 'B', kept: KeptPart[], table: KeptPart[]): Check['misweighted'] {
	return kept.flatMap(({ code, weight }, i) =>
		weight === table[i].weight ? [] : [{ side, code, kept: weight, table: table[i].weight }]
	);
}

/** What is no longer as it was when a match was shown. */
export type Change =
	| { what: 'gone'; id: string }
	| { what: 'weights' | 'vocabulary'; before: string; now: string }
	/** A gate that was open then and is closed now. */
	| { what: 'gate'; now: Gate }
	/** Another kind of bond: a need where there was trade between sectors, for example. */
	| { what: 'bond'; side: 'A' | 'B'; before: string; now: string }
	/** The codes that met best. */
	| { what: 'codes'; side: 'A' | 'B'; before: string; now: string }
	| { what: 'value'; side: 'A' | 'B'; part: string; before: number | null; now: number | null };

export interface Since {
	/** Null when either side has left. */
	now: { score: number; gainA: number; gainB: number } | null;
	/** Empty: the same match would be shown today. */
	changes: Change[];
}

/** What today's profiles, weights and vocabulary make of a kept match, and every part that differs. */
export function changedSince(index: Index, kept: KeptMatch, a: string | Profile, b: string | Profile): Since {
	const gone = [a, b].flatMap((who) => (typeof who === 'string' && !index.positions.has(who) ? [who] : []));
	if (gone.length > 0) return { now: null, changes: gone.map((id): Change => ({ what: 'gone', id })) };
	const today = explain(index, a, b);
	const changes: Change[] = [];
	if (today.weights !== kept.weights) changes.push({ what: 'weights', before: kept.weights, now: today.weights });
	if (today.vocabulary !== kept.vocabulary)
		changes.push({ what: 'vocabulary', before: kept.vocabulary, now: today.vocabulary });
	if (today.gate && kept.score > 0) changes.push({ what: 'gate', now: today.gate });
	changes.push(...changedParts('A', kept.partsA, today), ...changedParts('B', kept.partsB, today));
	return { now: { score: today.score, gainA: today.A.gain, gainB: today.B.gain }, changes };
}

function changedParts(side: 'A' | 'B', kept: KeptPart[], today: Explanation): Change[] {
	const [bond, ...rest] = today[side].parts;
	const [keptBond, ...keptRest] = kept;
	const changes: Change[] = [];
	const [before, now] = [keptBond?.code ?? 'none', bond.code];
	if (before !== now) changes.push({ what: 'bond', side, before, now });
	else if (keptBond && !isSame(keptBond.value, bond.value))
		changes.push({ what: 'value', side, part: now, before: keptBond.value, now: bond.value });
	const [metThen, metNow] = [pairOf(keptBond?.need, keptBond?.offer), codesOf(bond)];
	if (before === now && metThen !== metNow) changes.push({ what: 'codes', side, before: metThen, now: metNow });
	for (const part of new Set([...keptRest, ...rest].map(({ code }) => code as string))) {
		if (part === 'unsaid') continue;
		const then = keptRest.find(({ code }) => code === part)?.value ?? null;
		const since = rest.find(({ code }) => code === part)?.value ?? null;
		if (!isSame(then, since)) changes.push({ what: 'value', side, part, before: then, now: since });
	}
	return changes;
}

const isSame = (a: number | null, b: number | null) => a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-9);

const pairOf = (need = '', offer = '') => (need || offer ? `${need} ${offer}` : '');

function codesOf({ evidence }: Part): string {
	const written = (code: { scheme: string; code: string } | undefined) => (code ? `${code.scheme}:${code.code}` : '');
	return pairOf(written(evidence?.need), written(evidence?.offer));
}
