import { Agenda, load, unplacedPlaces } from './agenda.ts';
import { append } from './append.ts';
import { asPlaced, briefAfter, type Disturbance, goneBy, withoutReserve } from './disturbance.ts';
import { Mender } from './mend.ts';
import type { Brief, Meeting, Placement, Schedule } from './model.ts';
import { assignPlaces } from './places.ts';
import { compile } from './problem.ts';
import { countBreaks } from './review.ts';

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

export type RepairOptions = {
	/** Most meetings that may move so that others find a seat. */
	maxMoved?: number;
	/** So many of these moves may also close gaps. */
	gapMoves?: number;
};

/** A compiled state of the day: which meetings sit where. */
type Base = { agenda: Agenda; places: Int32Array; homeless: number[] };

/**
 * A day under way, kept ready so that one change after the other can be looked at in milliseconds. A repair leaves the
 * desk as it was: what was accepted gets a new desk.
 */
export class Desk {
	private readonly brief: Brief;
	private readonly schedule: Schedule;
	private readonly now: number;
	private readonly breaks: number;
	/** Where each meeting sits. */
	private readonly was: Map<string, Placement>;
	/** With the reserve kept, and opened for walk-ins; each is built when it is first needed. */
	private kept: Base | null = null;
	private opened: Base | null = null;

	/** `now`: meetings that start before this minute stay as they are. */
	constructor(brief: Brief, schedule: Schedule, { now = -Infinity }: { now?: number } = {}) {
		this.brief = brief;
		this.schedule = schedule;
		this.now = now;
		this.breaks = countBreaks(brief, schedule).total;
		this.was = new Map(schedule.placements.map((one) => [one.meeting, one]));
	}

	/**
	 * Mends the schedule after a change with the fewest moved meetings: first a free seat, then rows of at most `maxMoved`
	 * meetings that make room for each other. With `gapMoves`, so many of these moves may also close gaps.
	 */
	repair(change: Disturbance, { maxMoved = 3, gapMoves = 0 }: RepairOptions = {}): Repair {
		const gone = goneBy(change, this.brief, this.schedule);
		const after = briefAfter(change, this.brief, gone);
		if (gone.size > 0 && sameModes(this.brief.meetings, after.meetings)) {
			const base = (this.kept ??= this.build(this.brief));
			const was = base.agenda.snapshot();
			const made = this.mend(base, after, takeOut(base.agenda, gone), maxMoved, gapMoves);
			base.agenda.restore(was);
			return made;
		}
		const grown = change.kind === 'walk-in' ? this.grown(change.meetings) : null;
		return this.mend(grown ?? this.build(after, change), after, new Set(), maxMoved, gapMoves);
	}

	/** The day with the reserve opened and some meetings more; null when they need more than their own rows. */
	private grown(added: Meeting[]): Base | null {
		this.opened ??= this.build(withoutReserve(this.brief));
		const { agenda, places, homeless } = this.opened;
		const problem = append(agenda.problem, added);
		if (!problem) return null;
		const grown = new Agenda(problem);
		const { at, seat } = agenda;
		for (let m = 0; m < at.length; m++) if (at[m] >= 0) grown.place(m, at[m], seat[2 * m], seat[2 * m + 1]);
		const fresh = added.map((_, k) => at.length + k);
		const seats = new Int32Array(problem.meetings).fill(-1);
		seats.set(places);
		return { agenda: grown, places: seats, homeless: [...homeless, ...fresh] };
	}

	/** Compiles a brief and seats what is placed; whoever sits at a lost place comes last. */
	private build(brief: Brief, change?: Disturbance): Base {
		const lost = change?.kind === 'place-lost' ? change.place : undefined;
		const agenda = new Agenda(compile(asPlaced(brief, this.schedule.placements)));
		const placements = this.schedule.placements.toSorted((a, b) => Number(a.place === lost) - Number(b.place === lost));
		const homeless = new Set(load(agenda, { placements }));
		if (change?.kind === 'walk-in')
			for (let k = 1; k <= change.meetings.length; k++) homeless.add(brief.meetings.length - k);
		const placeIndex = new Map(brief.places.map((place, k) => [place.id, k]));
		const places = Int32Array.from(brief.meetings, ({ id }) => placeIndex.get(this.was.get(id)?.place ?? '') ?? -1);
		return { agenda, places, homeless: [...homeless] };
	}

	private mend(base: Base, after: Brief, touched: Set<number>, maxMoved: number, gapMoves: number): Repair {
		const { agenda, places, homeless } = base;
		const { problem } = agenda;
		const mender = new Mender(agenda, this.now, touched);
		for (const m of homeless.toSorted((a, b) => problem.weight[b] - problem.weight[a] || a - b))
			mender.settle(m, maxMoved - agenda.moved, gapMoves - agenda.moved);
		mender.closeGaps(Math.min(maxMoved, gapMoves) - agenda.moved);

		const placeOf = assignPlaces(agenda, places);
		const meetings = problem.brief.meetings;
		const index = new Map(meetings.map(({ id }, m) => [id, m]));
		const placements = unplacedPlaces(agenda).flatMap((one): Placement[] => {
			const place = placeOf[index.get(one.meeting)!];
			return place < 0 ? [] : [{ ...one, place: after.places[place].id }];
		});
		const changed = placements.flatMap((to): Moved[] => {
			const from = this.was.get(to.meeting);
			return from && (from.slot !== to.slot || from.place !== to.place) ? [{ meeting: to.meeting, from, to }] : [];
		});
		const held = new Set(placements.map((one) => one.meeting));
		const wanted = new Set([...this.was.keys(), ...homeless.map((m) => meetings[m].id)]);
		return {
			schedule: { placements },
			brief: after,
			moved: changed.filter(({ from, to }) => from.slot !== to.slot),
			replaced: changed.filter(({ from, to }) => from.slot === to.slot),
			unplaced: after.meetings.flatMap(({ id }) => (wanted.has(id) && !held.has(id) ? [id] : [])),
			breaks: { before: this.breaks, after: agenda.totalBreaks }
		};
	}
}

/** Takes meetings out for good; returns the persons that sat in them. */
function takeOut(agenda: Agenda, gone: Set<string>): Set<number> {
	const persons = new Set<number>();
	agenda.problem.brief.meetings.forEach(({ id }, m) => {
		if (!gone.has(id) || agenda.at[m] < 0) return;
		persons.add(agenda.seat[2 * m]).add(agenda.seat[2 * m + 1]);
		agenda.remove(m);
	});
	return persons;
}

/** Whether the same kinds of cells are wanted. */
function sameModes(before: Meeting[], after: Meeting[]): boolean {
	const modes = (meetings: Meeting[]) => [...new Set(meetings.map(({ mode }) => mode))].sort().join();
	return modes(before) === modes(after);
}
