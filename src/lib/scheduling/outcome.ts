/** What a repair has changed. */
import { type Agenda, type Snapshot, withoutPlace } from './agenda.ts';
import type { Brief, Placement, Schedule } from './model.ts';

/** A meeting before and after a repair. */
export type Moved = { meeting: string; from: Placement; to: Placement };

export type Repair = {
	schedule: Schedule;
	/** The brief as it is after the change: what the repaired schedule is to be reviewed against. */
	brief: Brief;
	/** Meetings that changed their slot, and those that stay in their slot and change their place: who is affected. */
	moved: Moved[];
	replaced: Moved[];
	/** Meetings that should be held and found no place within the moves allowed. */
	unplaced: string[];
	/** Breaks before and after, all delegates together. */
	breaks: { before: number; after: number };
};

/** Where the meetings sit before a repair: in the schedule, at which place (-1 = none), and in which cell with whom. */
export type Sitting = Snapshot & { before: (Placement | undefined)[]; places: Int32Array };

/** The schedule that an agenda with these places has become; what stays as it was is the same object. */
export function changesOf(
	agenda: Agenda,
	{ before, places, at, seat }: Sitting,
	placeOf: Int32Array,
	homeless: readonly number[],
	gone: ReadonlySet<string>
): Pick<Repair, 'schedule' | 'moved' | 'replaced' | 'unplaced'> {
	const { brief, meetings } = agenda.problem;
	const placements: Placement[] = [];
	const changed: Moved[] = [];
	const unplaced: string[] = [];
	for (let m = 0; m < meetings; m++) {
		const from = before[m];
		if (agenda.at[m] < 0 || placeOf[m] < 0) {
			const { id } = brief.meetings[m];
			if ((from || homeless.includes(m)) && !gone.has(id)) unplaced.push(id);
			continue;
		}
		const stays =
			agenda.at[m] === at[m] &&
			agenda.seat[2 * m] === seat[2 * m] &&
			agenda.seat[2 * m + 1] === seat[2 * m + 1] &&
			placeOf[m] === places[m];
		const to = from && stays ? from : { ...withoutPlace(agenda, m), place: brief.places[placeOf[m]].id };
		placements.push(to);
		if (from && (from.slot !== to.slot || from.place !== to.place)) changed.push({ meeting: to.meeting, from, to });
	}
	return {
		schedule: { placements },
		moved: changed.filter(({ from, to }) => from.slot !== to.slot),
		replaced: changed.filter(({ from, to }) => from.slot === to.slot),
		unplaced
	};
}
