/** What several workers on one brief have found, taken together. */
import type { Plan } from '#lib/scheduling/model.ts';
import type { Progress } from '#lib/scheduling/plan.ts';

const RANK = { optimal: 0, infeasible: 1, feasible: 2, incomplete: 3 };

/** The best of several plans for one brief, with the best bound any of them proved. */
export function best(plans: Plan[]): Plan {
	const [first] = plans.toSorted(
		(a, b) =>
			RANK[a.status] - RANK[b.status] ||
			a.unplaced.length - b.unplaced.length ||
			a.moved - b.moved ||
			a.breaks - b.breaks ||
			a.worstBreaks - b.worstBreaks
	);
	const bound = plans.reduce((highest, plan) => (plan.lowerBound > highest.lowerBound ? plan : highest), first);
	return bound === first ? first : { ...first, lowerBound: bound.lowerBound, certificate: bound.certificate };
}

/** The news of several workers as one: the best schedule, the highest bound. */
export function together(all: Progress[]): Progress {
	const [front] = all.toSorted((a, b) => a.unplaced - b.unplaced || a.breaks - b.breaks);
	return { ...front, lowerBound: Math.max(...all.map((one) => one.lowerBound)) };
}
