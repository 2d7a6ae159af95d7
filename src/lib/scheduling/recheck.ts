/** Does this plan keep what its certificate says? Nothing of the plan is believed: everything is counted or proved anew. */
import { boundByPrices } from './bound.ts';
import { briefDigest } from './digest.ts';
import type { Brief, Plan } from './model.ts';
import { plan } from './plan.ts';
import { compile, emptyDomain } from './problem.ts';
import { isProvable } from './prove.ts';
import { countBreaks, review } from './review.ts';

/** What of a plan can be checked again. */
export type Certified = Pick<Plan, 'status' | 'placements' | 'breaks' | 'lowerBound' | 'certificate'>;

/** Why a certificate does not hold. */
export type Doubt =
	| { code: 'other-brief'; expected: string; found: string }
	| { code: 'broken-rules'; count: number; first: string }
	| { code: 'other-breaks'; said: number; counted: number }
	| { code: 'not-whole'; missing: number }
	| { code: 'gap'; breaks: number; lowerBound: number }
	| { code: 'bound-not-proved'; bound: number; reached: number }
	| { code: 'not-proved-impossible' };

/**
 * Checks digest, rules, breaks and completeness, then proves the recorded bound (or impossibility) again from the brief.
 * Empty: it holds. `shouldStop` ends the proof; what was not proved until then is a doubt.
 */
export function recheck(brief: Brief, made: Certified, shouldStop: () => boolean = () => false): Doubt[] {
	const doubts: Doubt[] = [];
	const digest = briefDigest(brief);
	if (digest !== made.certificate.brief)
		doubts.push({ code: 'other-brief', expected: made.certificate.brief, found: digest });
	const violations = review(brief, made);
	if (violations.length > 0)
		doubts.push({ code: 'broken-rules', count: violations.length, first: violations[0].detail });
	const { total } = countBreaks(brief, made);
	if (total !== made.breaks) doubts.push({ code: 'other-breaks', said: made.breaks, counted: total });
	if (made.status === 'optimal' || made.status === 'feasible') {
		const missing = leftOut(brief, made);
		if (missing > 0) doubts.push({ code: 'not-whole', missing });
	}
	if (made.status === 'optimal' && made.breaks !== made.lowerBound)
		doubts.push({ code: 'gap', breaks: made.breaks, lowerBound: made.lowerBound });
	if (doubts.length > 0) return doubts;
	return proveAgain(brief, made, shouldStop);
}

/** Meetings that could be held somewhere and are not in the plan. */
function leftOut(brief: Brief, { placements }: Certified): number {
	const problem = compile(brief);
	const placed = new Set(placements.map(({ meeting }) => meeting));
	return brief.meetings.filter(({ id }, m) => !placed.has(id) && !emptyDomain(problem, m)).length;
}

function proveAgain(brief: Brief, { status, lowerBound }: Certified, shouldStop: () => boolean): Doubt[] {
	const impossible = status === 'infeasible';
	if (!impossible && lowerBound === 0) return [];
	let reached = 0;
	const problem = compile(brief);
	// Beyond clauses there is the bound by prices, and searching on would not raise it.
	if (!impossible && !isProvable(problem)) {
		reached = boundByPrices(problem, shouldStop, (bound) => bound < lowerBound);
		return reached >= lowerBound ? [] : [{ code: 'bound-not-proved', bound: lowerBound, reached }];
	}
	const again = plan(brief, {
		role: 'proof',
		iterations: Number.MAX_SAFE_INTEGER,
		shouldStop: () => shouldStop() || (!impossible && reached >= lowerBound),
		onProgress: (progress) => (reached = Math.max(reached, progress.lowerBound))
	});
	if (impossible) return again.status === 'infeasible' ? [] : [{ code: 'not-proved-impossible' }];
	reached = Math.max(reached, again.lowerBound);
	return reached >= lowerBound ? [] : [{ code: 'bound-not-proved', bound: lowerBound, reached }];
}
