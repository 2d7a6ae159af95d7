import { doubtOf } from '#lib/matching/doubt.ts';
import { bondEvidence, suitabilityEvidence } from '#lib/matching/evidence.ts';
import type { Firm } from '#lib/matching/firm.ts';
import {
	closedGate,
	confidenceOf,
	fitOf,
	harmonic,
	type Meeting,
	meetingOf,
	reversed,
	suitabilities,
	suitabilityOf,
	unsaid
} from '#lib/matching/fit.ts';
import type { Bond, Code, Gate, Profile, Suitability } from '#lib/matching/model.ts';
import { type Edit, raisesFor } from '#lib/matching/improve.ts';
import { firmBehind, type Index } from '#lib/matching/rank.ts';
import { reasonsOf } from '#lib/matching/reasons.ts';

/** A fact that a sentence is made of; `i18n/` has the words. Things are nodes of the tree ('31', 'cheese') or codes ('hs:9403'). */
export interface Reason {
	code: string;
	params: Record<string, string | number>;
}

/** Where a part was read: which card of whom, the codes that met and the node above both, the day it was written. */
export interface Evidence {
	field: 'needs' | 'offers' | 'nace' | 'cooperation' | 'markets' | 'languages' | 'certificates' | 'size' | 'goals';
	/** The node that both codes lie under. */
	node?: string;
	need?: Code;
	offer?: Code;
	/** How near the two codes are: 1 the same, 0 nothing in common. */
	closeness?: number;
	source?: string;
	date?: string;
	/** What both sides, or the other side, said. */
	values?: string[];
}

/** One part of u: its value, its weight, and what it adds to ln u (never above 0). `value` is null when it was not said;
 * 'unsaid' stands for S where nothing at all was said. */
export interface Part {
	code: Bond | Suitability | 'unsaid';
	value: number | null;
	weight: number;
	log: number;
	evidence?: Evidence;
}

/** One direction: what this side gains. Σ parts.log = ln gain. */
export interface Side {
	gain: number;
	fit: number;
	suitability: number;
	bond: Bond;
	parts: Part[];
	reasons: Reason[];
}

export interface Explanation {
	a: string;
	b: string;
	score: number;
	confidence: number;
	gate: Gate | null;
	A: Side;
	B: Side;
	/** The side that gains less, and the part that costs it most. */
	limitedBy: { side: 'A' | 'B'; part: Part['code'] | null };
	doubt: Reason | null;
	/** Edits of A's own profile that would raise this pair, largest gain first, at most three. */
	raises: Edit[];
	weights: string;
	vocabulary: string;
}

/**
 * Why these two, both ways, every number to be had again from the same profiles, vocabulary and weights.
 * `peers` are firms like a (`peersOf`): only what one of them holds is advised as a certificate.
 */
export function explain(index: Index, a: string | Profile, b: string | Profile, peers: Firm[] = []): Explanation {
	const { space } = index;
	const [mine, theirs] = [firmBehind(index, a), firmBehind(index, b)];
	const gate = closedGate(mine, theirs);
	const meeting = meetingOf(mine, theirs);
	const A = sideOf(index, mine, theirs, meeting);
	const B = sideOf(index, theirs, mine, reversed(meeting));
	const limited = A.gain <= B.gain ? 'A' : 'B';
	const parts = (limited === 'A' ? A : B).parts;
	const costliest = parts.reduce<Part | null>((most, part) => (part.log < (most?.log ?? 0) ? part : most), null);
	return {
		a: mine.profile.id,
		b: theirs.profile.id,
		score: gate ? 0 : harmonic(A.gain, B.gain),
		confidence: confidenceOf(space, mine, theirs, meeting),
		gate,
		A,
		B,
		limitedBy: { side: limited, part: costliest?.code ?? null },
		doubt: doubtOf(space, mine, theirs, A, B),
		raises: gate ? [] : raisesFor(index, mine, theirs, peers),
		weights: space.weights.version,
		vocabulary: space.taxonomy.vocabulary.version
	};
}

function sideOf(index: Index, a: Firm, b: Firm, meeting: Meeting): Side {
	const { space } = index;
	const { fitPower } = space.weights;
	const [fit, bond] = fitOf(space, a, b, meeting);
	const [suitability] = suitabilityOf(space, a, b, meeting);
	const found = suitabilities.map(({ code, value }) => ({
		code,
		value: value(a, b, meeting),
		weight: space.weights.suitability[code]
	}));
	const lost = found.reduce((sum, { value, weight }) => (value === unsaid ? sum : sum + weight * (1 - value)), 0);
	const bondPart: Part = {
		code: bond,
		value: fit,
		weight: fitPower,
		log: fitPower * Math.log(fit),
		evidence: bondEvidence(index, a, b, bond)
	};
	const rest = found.map(({ code, value, weight }): Part => {
		if (value === unsaid || weight === 0) return { code, value: null, weight, log: 0 };
		// ln S is shared out in proportion to what each part takes off S, so the parts add up exactly.
		const log = lost > 0 ? Math.log(suitability) * ((weight * (1 - value)) / lost) : 0;
		return { code, value, weight, log, evidence: suitabilityEvidence(a, b, code) };
	});
	if (rest.every(({ value }) => value === null))
		rest.push({ code: 'unsaid', value: suitability, weight: 1, log: Math.log(suitability) });
	const parts = [bondPart, ...rest];
	return {
		gain: fit === 0 ? 0 : fit ** fitPower * suitability,
		fit,
		suitability,
		bond,
		parts,
		reasons: reasonsOf(space, a, b, parts)
	};
}
