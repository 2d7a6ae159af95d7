import { Agenda, load, unplacedPlaces } from './agenda.ts';
import { checkBrief } from './brief.ts';
import { construct } from './construct.ts';
import { briefDigest } from './digest.ts';
import { reasonsAgainst } from './explain.ts';
import { cost, improve } from './improve.ts';
import type { Brief, Placement, Plan, Proof, Status } from './model.ts';
import { assignPlaces } from './places.ts';
import { compile, emptyDomain } from './problem.ts';
import { seeded } from './random.ts';

/** What a run reports while it works. */
export type Progress = { phase: 'place' | 'polish' | 'prove'; unplaced: number; breaks: number; lowerBound: number };

export type PlanOptions = {
	/** Same brief, seed and iterations: the same plan. */
	seed?: number;
	/** Polishing moves to spend; the default suits an event of a hundred firms and takes a second or two. */
	iterations?: number;
	/** Asked often; true ends the run with the best plan so far (which then depends on the clock). */
	shouldStop?: () => boolean;
	onProgress?: (progress: Progress) => void;
};

export const DEFAULT_ITERATIONS = 2_000_000;
/** Length of the first round of polishing; each further round is twice as long. */
const FIRST_ROUND = 50_000;

/**
 * Plans an event: places all that can be placed, polishes, and says what it left out and why.
 * @throws BriefFault when the brief contradicts itself in its ids
 */
export function plan(brief: Brief, options: PlanOptions = {}): Plan {
	const { seed = 1, iterations = DEFAULT_ITERATIONS, shouldStop = () => false, onProgress } = options;
	checkBrief(brief);
	const problem = compile(brief);
	const random = seeded(seed);
	const agenda = new Agenda(problem);
	const report = (phase: Progress['phase']) =>
		onProgress?.({ phase, unplaced: agenda.unplacedCount, breaks: agenda.totalBreaks, lowerBound: 0 });

	load(agenda, { placements: previousPlacements(brief) });
	const hopeless = new Set<number>();
	for (let m = 0; m < problem.meetings; m++) if (emptyDomain(problem, m)) hopeless.add(m);
	const steps = Math.max(2_000, Math.floor(iterations / 100));
	construct(agenda, random, steps, shouldStop);
	report('place');

	let left = iterations;
	for (let round = 0; left > 0 && !shouldStop(); round++) {
		const moves = Math.min(left, FIRST_ROUND * 2 ** round);
		left -= moves;
		if (agenda.unplacedCount > hopeless.size) construct(agenda, random, steps, shouldStop);
		if (cost(agenda) === 0 && agenda.unplacedCount === hopeless.size) break;
		improve(agenda, random, {
			moves,
			hot: round === 0 ? 1 : 0.6,
			cold: 0.12,
			shouldStop,
			onBest: () => report('polish')
		});
	}

	return answer(agenda, hopeless);
}

/** Turns the agenda into the answer: places, reasons, certificate. */
function answer(agenda: Agenda, hopeless: Set<number>): Plan {
	const { problem } = agenda;
	const { brief } = problem;
	const placeOf = assignPlaces(agenda);
	for (let m = 0; m < problem.meetings; m++) if (agenda.at[m] >= 0 && placeOf[m] < 0) agenda.remove(m);
	const index = new Map(brief.meetings.map((meeting, m) => [meeting.id, m]));
	const placements: Placement[] = unplacedPlaces(agenda).map(({ meeting, slot, delegates }) => ({
		meeting,
		slot,
		place: brief.places[placeOf[index.get(meeting)!]].id,
		delegates
	}));
	const leftOut: number[] = [];
	for (let m = 0; m < problem.meetings; m++) if (agenda.at[m] < 0) leftOut.push(m);
	const unplaced = leftOut.map((m) => ({
		meeting: brief.meetings[m].id,
		reasons: reasonsAgainst(agenda, m),
		cheapestChange: null
	}));
	const lowerBound = 0;
	const fewestProved = leftOut.every((m) => hopeless.has(m));
	const mustLeftOut = [...hopeless].some((m) => brief.meetings[m].must);
	const proofs: Proof[] = [{ claim: 'breaks', bound: lowerBound, engine: 'counting', conflicts: 0 }];
	if (hopeless.size > 0) proofs.push({ claim: 'impossible', bound: hopeless.size, engine: 'counting', conflicts: 0 });
	let status: Status;
	if (hopeless.size > 0 && (mustLeftOut || !fewestProved)) status = 'infeasible';
	else if (!fewestProved) status = 'incomplete';
	else status = agenda.totalBreaks === lowerBound && agenda.moved === 0 ? 'optimal' : 'feasible';
	return {
		status,
		placements,
		unplaced,
		breaks: agenda.totalBreaks,
		worstBreaks: agenda.breaks.reduce((most, breaks) => Math.max(most, breaks), 0),
		lowerBound,
		moved: agenda.moved,
		belowMinimum: brief.participants.flatMap((participant, f) =>
			agenda.held[f] < problem.minimum[f]
				? [{ participant: participant.id, meetings: agenda.held[f], minimum: problem.minimum[f] }]
				: []
		),
		certificate: { brief: briefDigest(brief), fairness: brief.fairness ?? null, proofs }
	};
}

/** Where meetings were, as far as it is known completely: a re-plan starts there. */
function previousPlacements(brief: Brief): Placement[] {
	return brief.meetings.flatMap((meeting) => {
		const { previous } = meeting;
		if (!previous?.place || !previous.delegates) return [];
		return [{ meeting: meeting.id, slot: previous.slot, place: previous.place, delegates: previous.delegates }];
	});
}
