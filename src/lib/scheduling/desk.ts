import { Agenda, load } from './agenda.ts';
import { append } from './append.ts';
import { asPlaced, briefAfter, type Disturbance, goneBy, withoutReserve } from './disturbance.ts';
import { GapCloser } from './close-gaps.ts';
import { Mender } from './mend.ts';
import type { Brief, Meeting, Placement, Schedule } from './model.ts';
import { changesOf, type Repair, type Sitting } from './outcome.ts';
import { assignPlaces } from './places.ts';
import { compile } from './problem.ts';
import { countBreaks } from './review.ts';

export type RepairOptions = {
	/** Most meetings that may move so that others find a seat. */
	maxMoved?: number;
	/** So many of these moves may also close gaps. */
	gapMoves?: number;
};

/** A compiled state of the day: which meetings sit where, and which come without a seat. */
type Base = { agenda: Agenda; sitting: Sitting; homeless: number[] };

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
			const made = this.mend(base, after, takeOut(base.agenda, gone), maxMoved, gapMoves, gone);
			base.agenda.restore(was);
			return made;
		}
		const grown = change.kind === 'walk-in' ? this.grown(change.meetings) : null;
		return this.mend(grown ?? this.build(after, change), after, new Set(), maxMoved, gapMoves);
	}

	/** The day with the reserve opened and some meetings more; null when they need more than their own rows. */
	private grown(added: Meeting[]): Base | null {
		this.opened ??= this.build(withoutReserve(this.brief));
		const { agenda, sitting, homeless } = this.opened;
		const problem = append(agenda.problem, added);
		if (!problem) return null;
		const fresh = added.map((_, k) => agenda.at.length + k);
		const places = new Int32Array(problem.meetings).fill(-1);
		places.set(sitting.places);
		return { agenda: agenda.grown(problem), sitting: { ...sitting, places }, homeless: [...homeless, ...fresh] };
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
		const before = brief.meetings.map(({ id }) => this.was.get(id));
		const places = Int32Array.from(before, (one) => placeIndex.get(one?.place ?? '') ?? -1);
		return { agenda, sitting: { ...agenda.snapshot(), before, places }, homeless: [...homeless] };
	}

	private mend(
		{ agenda, sitting, homeless }: Base,
		after: Brief,
		touched: Set<number>,
		maxMoved: number,
		gapMoves: number,
		gone: ReadonlySet<string> = new Set()
	): Repair {
		const { weight } = agenda.problem;
		const most = Math.min(maxMoved, gapMoves);
		const mender = new Mender(agenda, this.now, touched);
		for (const m of homeless.toSorted((a, b) => weight[b] - weight[a] || a - b))
			mender.settle(m, maxMoved - agenda.moved, Math.min(2, most) - agenda.moved);
		if (most > agenda.moved) new GapCloser(agenda, this.now).close(touched, most);
		const changes = changesOf(agenda, sitting, assignPlaces(agenda, sitting.places), homeless, gone);
		return { ...changes, brief: after, breaks: { before: this.breaks, after: agenda.totalBreaks } };
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
