import type { Agenda, Snapshot } from './agenda.ts';
import { LONGEST_DAY } from './days.ts';
import { polishGeneral } from './improve-general.ts';
import { polishPlain } from './improve-plain.ts';
import type { Problem } from './problem.ts';
import type { Random } from './random.ts';

/** How long and how warm to polish. A move's cost is in breaks; `hot` and `cold` are temperatures in breaks. */
export type Heat = {
	moves: number;
	hot: number;
	cold: number;
	shouldStop: () => boolean;
	/** Where time is the budget: the part of this run that is over, 0 to 1. */
	done?: () => number;
	onBest?: (breaks: number, unfairness: number) => void;
};

/** How warm it is after so many moves; null when the run is over. */
export function temperatureAt(heat: Heat, moves: number): number | null {
	const done = Math.max(moves / heat.moves, heat.done?.() ?? 0);
	return done >= 1 || heat.shouldStop() ? null : heat.hot * Math.pow(heat.cold / heat.hot, done);
}

/** What one unit of unfairness and one moved meeting weigh against one break. */
export const UNFAIR = 8;
export const MOVED = 200;

/** What polishing makes smaller; meetings left out are `construct`'s matter. */
export function cost(agenda: Agenda): number {
	return agenda.totalBreaks + UNFAIR * agenda.unfairness + MOVED * agenda.moved;
}

/**
 * Simulated annealing over Kempe chains: one meeting goes to another slot, whoever it meets there comes back in exchange,
 * and so on until everybody has one meeting at a time again. Never unplaces anything; ends in the best state seen.
 */
export function improve(agenda: Agenda, random: Random, heat: Heat): void {
	if (isPlain(agenda.problem)) polishPlain(agenda, random, heat);
	else polishGeneral(agenda, random, heat);
}

/** Slots do not overlap and nothing but places and persons binds: chains are plain alternating paths. */
function isPlain(problem: Problem): boolean {
	if (problem.limits > 0 || problem.ordered || problem.replanning || problem.cells !== problem.atoms) return false;
	for (let d = 0; d + 1 < problem.dayFrom.length; d++)
		if (problem.dayFrom[d + 1] - problem.dayFrom[d] > LONGEST_DAY) return false;
	if (problem.shareMost.length > 0 || problem.breathers.windows.some((own) => own.length > 0)) return false;
	for (let list = 0; list + 1 < problem.clashFrom.length; list++)
		if (problem.clashFrom[list + 1] - problem.clashFrom[list] !== 1) return false;
	for (let c = 0; c < problem.cells; c++) if (problem.atomFrom[c] !== c || problem.atomTo[c] !== c + 1) return false;
	return true;
}

/** Remembers the best state of a run without copying it at every step. */
export class Best {
	cost: number;
	private readonly agenda: Agenda;
	private snapshot: Snapshot;

	constructor(agenda: Agenda, now: number) {
		this.agenda = agenda;
		this.cost = now;
		this.snapshot = agenda.snapshot();
	}

	offer(now: number): boolean {
		if (now >= this.cost) return false;
		this.cost = now;
		this.snapshot = this.agenda.snapshot();
		return true;
	}

	/** Goes back to the best state. */
	settle(now: number): void {
		if (now > this.cost) this.agenda.restore(this.snapshot);
	}
}
