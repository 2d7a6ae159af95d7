import { Agenda, load, type Snapshot, unplacedPlaces } from './agenda.ts';
import { boundByPrices } from './bound.ts';
import { checkBrief } from './brief.ts';
import { construct } from './construct.ts';
import { briefDigest } from './digest.ts';
import { reasonsAgainst } from './explain.ts';
import { cheapestChange } from './help.ts';
import { cost, improve } from './improve.ts';
import type { Brief, Placement, Plan, Proof, Reason, Status } from './model.ts';
import { neighbourhood } from './neighbourhood.ts';
import { assignPlaces } from './places.ts';
import { compile, emptyDomain, type Problem } from './problem.ts';
import { isProvable, Prover } from './prove.ts';
import { type Random, seeded } from './random.ts';

/** What a run reports while it works. */
export type Progress = { phase: 'place' | 'polish' | 'prove'; unplaced: number; breaks: number; lowerBound: number };

export type PlanOptions = {
	/** Same brief, seed and iterations: the same plan. */
	seed?: number;
	/** Polishing moves to spend; the default suits an event of a hundred firms and takes a second or two. */
	iterations?: number;
	/** Asked often; true ends the run with the best plan so far (which then depends on the clock). */
	shouldStop?: () => boolean;
	/** Where time is the budget: the part of it that is gone, 0 to 1, so that polishing ends cold. */
	spent?: () => number;
	onProgress?: (progress: Progress) => void;
	/**
	 * What several runs on one brief do: `proof` leaves the searching to others, `search` the bound by prices. Proofs by
	 * clauses end in looking for a schedule as good as the bound, which is luck: every run tries its own.
	 */
	role?: 'both' | 'search' | 'proof';
	/** Bounds that runs on the same brief tell each other; a plan made with them depends on the clock. */
	bounds?: Bounds;
};

/** Proved facts about one brief, shared between runs. */
export type Bounds = {
	lowerBound(): number;
	/** Fewest breaks of a whole and fair schedule found so far by anybody; Infinity when there is none. */
	fewest(): number;
	impossible(): boolean;
	tell(facts: { lowerBound: number; fewest: number; impossible: boolean }): void;
};

export const DEFAULT_ITERATIONS = 3_000_000;
/** Polishing moves of the first round; each further round is longer. */
const FIRST_ROUND = 100_000;
/** First part of a long run on a brief too large to prove anything by clauses. */
const PREVIEW = 1 / 16;
/** More moves than anybody waits for. */
const ENDLESS = 1e12;
/** What one conflict of the exact solver counts against the budget, in polishing moves. */
const PER_CONFLICT = 400;
/** Breaks the exact solver can be asked about while nothing better is known. */
const MOST_ASKED = 60;

/**
 * Plans an event: places all that can be placed, polishes, proves how good it is, and says what it left out and why.
 * @throws BriefFault when the brief contradicts itself in its ids
 */
export function plan(brief: Brief, options: PlanOptions = {}): Plan {
	checkBrief(brief);
	const run = new Run(compile(brief), options);
	run.start();
	while (!run.finished()) run.round();
	return run.answer();
}

/** One planning run: an agenda that gets better and bounds that get tighter. */
class Run {
	private readonly problem: Problem;
	private readonly agenda: Agenda;
	private readonly random: Random;
	private readonly shouldStop: () => boolean;
	private readonly elapsed: (() => number) | undefined;
	private readonly onProgress: ((progress: Progress) => void) | undefined;
	private readonly role: 'both' | 'search' | 'proof';
	private readonly bounds: Bounds | undefined;
	/** Meetings with no cell at all. */
	private readonly hopeless = new Set<number>();
	private readonly overfull: Reason[];
	private prover: Prover | null = null;
	/** Bound by prices, where there are too many clauses for the prover. */
	private priced = 0;
	private left: number;
	private rounds = 0;
	private patience = 1;
	/** Moves' worth of exact search in the last round: as much goes into polishing next. */
	private spent = 0;

	constructor(problem: Problem, options: PlanOptions) {
		const { seed = 1, iterations = DEFAULT_ITERATIONS, shouldStop, onProgress, role = 'both', bounds } = options;
		this.problem = problem;
		this.agenda = new Agenda(problem);
		this.random = seeded(seed);
		this.left = iterations;
		this.shouldStop = shouldStop ?? (() => false);
		this.elapsed = options.spent;
		this.onProgress = onProgress;
		this.role = role;
		this.bounds = bounds;
		for (let m = 0; m < problem.meetings; m++) if (emptyDomain(problem, m)) this.hopeless.add(m);
		this.overfull = overfull(problem, this.hopeless);
	}

	start(): void {
		load(this.agenda, { placements: previousPlacements(this.problem.brief) });
		this.place();
		this.polish(Math.min(this.left, FIRST_ROUND), 1);
	}

	finished(): boolean {
		if (this.left <= 0 || this.shouldStop()) return true;
		if (this.isImpossible()) return this.rounds > 2;
		return this.isWhole() && this.agenda.moved === 0 && this.agenda.totalBreaks === this.lowerBound();
	}

	/** Looks for a better schedule and for a better bound, in turns of growing length. */
	round(): void {
		this.rounds++;
		if (this.agenda.unplacedCount > this.hopeless.size) this.place();
		if (!this.isImpossible() && isProvable(this.problem)) this.prove();
		else if (!this.isImpossible() && this.rounds === 1 && this.role !== 'search') this.price();
		if (this.finished()) return;
		if (!isProvable(this.problem)) this.anneal();
		else if (this.role !== 'proof' || !this.isWhole())
			this.polish(Math.min(this.left, Math.max(FIRST_ROUND * 2 ** Math.min(8, this.rounds), this.spent)), 0.3);
	}

	/**
	 * Nothing to take turns with: a short run so that there is something good to show, then one as slow as can be;
	 * but as long as meetings are left out, placing them gets its turns.
	 */
	private anneal(): void {
		const whole = this.agenda.unplacedCount === this.hopeless.size;
		const share = this.rounds === 1 ? PREVIEW : whole ? 1 : 1 / 4;
		const moves =
			this.left < ENDLESS || this.elapsed ? this.left * share : FIRST_ROUND * 2 ** Math.min(12, this.rounds);
		this.polish(Math.ceil(moves), 0.5, share);
	}

	private place(): void {
		const steps = Math.max(2_000, Math.min(200_000, Math.floor(this.left / 100)));
		construct(this.agenda, this.random, steps, this.shouldStop);
		this.report('place');
	}

	/** `share`: of the time that is left, where time is the budget. */
	private polish(moves: number, hot: number, share = 1): void {
		this.left -= moves;
		if (cost(this.agenda) === 0) return;
		const { elapsed, shouldStop } = this;
		const from = elapsed?.() ?? 0;
		const done = elapsed && !isProvable(this.problem) ? () => (elapsed() - from) / (share * (1 - from)) : undefined;
		const onBest = (breaks: number, unfairness: number) => this.report('polish', breaks, unfairness);
		improve(this.agenda, this.random, { moves, hot, cold: 0.1, done, shouldStop, onBest });
	}

	private prove(): void {
		const { agenda, random } = this;
		this.prover ??= new Prover(
			this.problem,
			(m) => !this.hopeless.has(m),
			this.isWhole() ? Math.max(0, agenda.totalBreaks - 1) : MOST_ASKED
		);
		const { prover } = this;
		const before = prover.conflicts;
		// Who only proves has nothing to take turns with.
		const budget = this.role === 'proof' ? Infinity : 3000 * this.patience;
		this.patience = Math.min(64, this.patience * 1.5);
		// Who only proves starts from nothing, so that runs from different schedules look for the last one in different places.
		if (this.role !== 'proof' || !this.isWhole()) prover.hint(agenda);
		if (!this.isWhole()) {
			this.take(prover.anything(Math.min(10 * budget, 30_000 * this.patience), this.shouldStop).found);
		}
		if (this.isWhole() || this.role === 'proof') {
			this.bound(prover, budget);
			if (this.role !== 'proof') this.search(prover, random);
		}
		this.spent = (prover.conflicts - before) * PER_CONFLICT;
		this.left -= this.spent;
		this.report('prove');
	}

	private price(): void {
		this.priced = boundByPrices(this.problem, this.shouldStop, (bound) => {
			this.priced = bound;
			this.report('prove');
			return this.role === 'proof';
		});
		this.report('prove');
	}

	/** Breaks of the best whole schedule anybody has. */
	private fewest(): number {
		const own = this.isWhole() ? this.agenda.totalBreaks : Infinity;
		return Math.min(own, this.bounds?.fewest() ?? Infinity);
	}

	/** Raises the bound until it meets the best known, or a question stays open within the budget. */
	private bound(prover: Prover, budget: number): void {
		while (this.fewest() > prover.lowerBound && !prover.settled && !this.shouldStop()) {
			const { outcome, found } = prover.step(budget, this.shouldStop);
			this.take(found);
			if (outcome !== 'raised') break;
			this.report('prove');
		}
	}

	/** Exact neighbourhoods around the schedule at hand. */
	private search(prover: Prover, random: Random): void {
		const { agenda } = this;
		for (let k = 0; k < Math.min(40, 6 * this.patience) && agenda.totalBreaks > this.lowerBound(); k++) {
			if (this.shouldStop()) break;
			const freed = neighbourhood(agenda, random, 3 + random.below(8));
			this.take(prover.around(agenda, freed, Math.min(agenda.totalBreaks - 1, prover.most), 500));
		}
	}

	/** Takes over a schedule found exactly, if it is one by every rule (places at odd times are not encoded). */
	private take(found: Snapshot | null): void {
		if (!found) return;
		const { agenda } = this;
		const was = agenda.snapshot();
		const before = [agenda.unplacedWeight, cost(agenda)];
		for (let m = 0; m < found.at.length; m++) if (agenda.at[m] >= 0) agenda.remove(m);
		for (let m = 0; m < found.at.length; m++)
			if (found.at[m] >= 0 && agenda.fits(m, found.at[m], found.seat[2 * m], found.seat[2 * m + 1]))
				agenda.place(m, found.at[m], found.seat[2 * m], found.seat[2 * m + 1]);
		const worse =
			agenda.unplacedWeight > before[0] || (agenda.unplacedWeight === before[0] && cost(agenda) > before[1]);
		if (worse) agenda.restore(was);
	}

	/** Everything that has a cell is placed, within the fairness limit. */
	private isWhole(): boolean {
		return this.agenda.unplacedCount === this.hopeless.size && this.agenda.unfairness === 0;
	}

	/** Proved that what is wanted cannot all be had. */
	private isImpossible(): boolean {
		const { meetings } = this.problem.brief;
		if ([...this.hopeless].some((m) => meetings[m].must)) return true;
		return this.overfull.length > 0 || this.prover?.impossible === true || this.bounds?.impossible() === true;
	}

	private ownBound(): number {
		return Math.max(this.prover?.lowerBound ?? 0, this.priced);
	}

	private lowerBound(): number {
		return Math.max(this.ownBound(), this.bounds?.lowerBound() ?? 0);
	}

	private report(
		phase: Progress['phase'],
		breaks = this.agenda.totalBreaks,
		unfairness = this.agenda.unfairness
	): void {
		const unplaced = this.agenda.unplacedCount;
		const fewest = unplaced === this.hopeless.size && unfairness === 0 ? breaks : Infinity;
		this.bounds?.tell({ lowerBound: this.ownBound(), fewest, impossible: this.isImpossible() });
		this.onProgress?.({ phase, unplaced, breaks, lowerBound: this.lowerBound() });
	}

	/** Turns the agenda into the answer: places, reasons, certificate. */
	answer(): Plan {
		const { agenda, problem } = this;
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
		const unplaced: Plan['unplaced'] = [];
		for (let m = 0; m < problem.meetings; m++) {
			if (agenda.at[m] >= 0) continue;
			const meeting = brief.meetings[m].id;
			unplaced.push({ meeting, reasons: reasonsAgainst(agenda, m), cheapestChange: cheapestChange(agenda, m) });
		}
		const lowerBound = this.lowerBound();
		let status: Status;
		if (this.isImpossible()) status = 'infeasible';
		else if (!this.isWhole()) status = 'incomplete';
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
			certificate: { brief: briefDigest(brief), fairness: brief.fairness ?? null, proofs: this.proofs() }
		};
	}

	private proofs(): Proof[] {
		const conflicts = this.prover?.conflicts ?? 0;
		const proofs: Proof[] = [];
		if (this.hopeless.size > 0 || this.overfull.length > 0)
			proofs.push({ claim: 'impossible', bound: Math.max(1, this.hopeless.size), engine: 'counting', conflicts: 0 });
		else if (this.prover?.impossible) proofs.push({ claim: 'impossible', bound: 1, engine: 'cdcl', conflicts });
		if (this.isImpossible()) return proofs;
		const bound = this.lowerBound();
		// Which of the two raised it is the same for all runs on a brief, also where another run did.
		const engine = bound === 0 ? 'counting' : isProvable(this.problem) ? 'cdcl' : 'prices';
		proofs.push({ claim: 'breaks', bound, engine, conflicts: engine === 'cdcl' ? conflicts : 0 });
		return proofs;
	}
}

/** Participants with more placeable meetings than their delegates have free cells for: a proof by counting. */
function overfull(problem: Problem, hopeless: Set<number>): Reason[] {
	const { brief, meetings, cells, allowed, domainFrom } = problem;
	const index = new Map(brief.participants.map((participant, f) => [participant.id, f]));
	const wishes = new Int32Array(brief.participants.length);
	const open = brief.participants.map(() => new Uint8Array(cells));
	for (let m = 0; m < meetings; m++) {
		if (hopeless.has(m) || domainFrom[m] === domainFrom[m + 1]) continue;
		for (const id of brief.meetings[m].between) {
			const f = index.get(id)!;
			wishes[f]++;
			for (let c = 0; c < cells; c++) if (allowed[m * cells + c]) open[f][c] = 1;
		}
	}
	return brief.participants.flatMap((participant, f): Reason[] => {
		const { maximum } = participant;
		if (maximum !== undefined && wishes[f] > maximum)
			return [{ code: 'over-maximum', participant: participant.id, meetings: wishes[f], maximum }];
		const slots = new Set<number>();
		for (let c = 0; c < cells; c++) if (open[f][c]) slots.add(problem.slotOf[c]);
		const seats = slots.size * participant.delegates.length;
		if (wishes[f] <= seats) return [];
		return [{ code: 'too-many-meetings', participant: participant.id, meetings: wishes[f], slots: slots.size }];
	});
}

/** Where meetings were, as far as it is known completely: a re-plan starts there. */
function previousPlacements(brief: Brief): Placement[] {
	return brief.meetings.flatMap((meeting) => {
		const { previous } = meeting;
		if (!previous?.place || !previous.delegates) return [];
		return [{ meeting: meeting.id, slot: previous.slot, place: previous.place, delegates: previous.delegates }];
	});
}
