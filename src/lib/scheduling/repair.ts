import { Agenda, load, unplacedPlaces } from './agenda.ts';
import type { Brief, Meeting, Placement, Schedule } from './model.ts';
import { assignPlaces } from './places.ts';
import { compile } from './problem.ts';
import { countBreaks } from './review.ts';

/** What happened on the day. Minutes are epoch minutes. */
export type Disturbance =
	| { kind: 'walk-in'; meetings: Meeting[] }
	| { kind: 'cancellation'; meetings: string[] }
	| { kind: 'no-show'; participant: string; from: number }
	| { kind: 'late-arrival'; participant: string; until: number }
	| { kind: 'place-lost'; place: string; from: number };

export type Repair = {
	schedule: Schedule;
	/** The brief as it is after the change: what the repaired schedule is to be reviewed against. */
	brief: Brief;
	/** Meetings that changed their slot. */
	moved: string[];
	/** Meetings that should be held and found no place within the moves allowed. */
	unplaced: string[];
	/** Breaks before and after, all delegates together. */
	breaks: { before: number; after: number };
};

/**
 * Mends a schedule after a change with the fewest moved meetings: first a free slot, then chains of at most `maxMoved`
 * meetings that make room for each other. With `gapMoves`, so many of these moves may also close gaps the change tore.
 * Meetings that start before `now` stay as they are.
 */
export function repair(
	brief: Brief,
	schedule: Schedule,
	change: Disturbance,
	{ maxMoved = 3, gapMoves = 0, now = -Infinity }: { maxMoved?: number; gapMoves?: number; now?: number } = {}
): Repair {
	const { after, given } = changed(brief, schedule, change);
	const problem = compile(after);
	const agenda = new Agenda(problem);
	const homeless = new Set(load(agenda, { placements: given }));
	const index = new Map(after.meetings.map((meeting, m) => [meeting.id, m]));
	if (change.kind === 'walk-in') for (const meeting of change.meetings) homeless.add(index.get(meeting.id)!);
	for (let m = 0; m < problem.meetings; m++)
		if (agenda.at[m] >= 0 && problem.start[agenda.at[m]] < now) problem.locked[m] = 1;
	const before = countBreaks(brief, schedule).total;

	for (const m of [...homeless].sort((a, b) => problem.weight[b] - problem.weight[a] || a - b))
		settle(agenda, m, now, maxMoved - agenda.moved);
	mend(agenda, now, Math.min(maxMoved, agenda.moved + gapMoves), before);

	const placeOf = assignPlaces(agenda);
	const placements = unplacedPlaces(agenda).flatMap((one): Placement[] => {
		const place = placeOf[index.get(one.meeting)!];
		return place < 0 ? [] : [{ ...one, place: after.places[place].id }];
	});
	const held = new Set(placements.map((one) => one.meeting));
	const was = new Map(schedule.placements.map((one) => [one.meeting, one.slot]));
	const wanted = [...schedule.placements.map((one) => one.meeting), ...[...homeless].map((m) => after.meetings[m].id)];
	return {
		schedule: { placements },
		brief: withoutPrevious(after, brief),
		moved: placements
			.filter((one) => was.has(one.meeting) && was.get(one.meeting) !== one.slot)
			.map((one) => one.meeting),
		unplaced: [...new Set(wanted)].filter((id) => index.has(id) && !held.has(id)),
		breaks: { before, after: agenda.totalBreaks }
	};
}

/** The brief after the change, and what is left of the schedule; whoever sits at a lost place comes last. */
function changed(brief: Brief, schedule: Schedule, change: Disturbance): { after: Brief; given: Placement[] } {
	const slots = new Map(brief.slots.map((slot) => [slot.id, slot]));
	const pair = new Map(brief.meetings.map((meeting) => [meeting.id, meeting.between]));
	const was = new Map(schedule.placements.map((one) => [one.meeting, one]));
	const after: Brief = { ...brief };
	let given = schedule.placements;
	let gone = new Set<string>();
	if (change.kind === 'cancellation') gone = new Set(change.meetings);
	if (change.kind === 'no-show')
		gone = new Set(
			given
				.filter((one) => pair.get(one.meeting)!.includes(change.participant))
				.filter((one) => slots.get(one.slot)!.start >= change.from)
				.map((one) => one.meeting)
		);
	if (change.kind === 'walk-in') {
		after.meetings = [...brief.meetings, ...change.meetings];
		// This is what the reserve was kept for.
		after.slots = brief.slots.map((slot) => ({ ...slot, reserved: undefined }));
		after.places = brief.places.map((place) => ({ ...place, reserved: undefined }));
	}
	if (change.kind === 'late-arrival') {
		const free = brief.slots.filter((slot) => slot.start >= change.until).map((slot) => slot.id);
		after.participants = brief.participants.map((participant) =>
			participant.id !== change.participant
				? participant
				: {
						...participant,
						delegates: participant.delegates.map((delegate) => ({
							...delegate,
							free: delegate.free ? delegate.free.filter((id) => free.includes(id)) : free
						}))
					}
		);
	}
	if (change.kind === 'place-lost') {
		const closed = brief.slots.filter((slot) => slot.start >= change.from).map((slot) => slot.id);
		after.places = brief.places.map((place) =>
			place.id === change.place ? { ...place, unavailable: [...(place.unavailable ?? []), ...closed] } : place
		);
		given = given.toSorted((a, b) => Number(a.place === change.place) - Number(b.place === change.place));
	}
	after.meetings = after.meetings
		.filter((meeting) => !gone.has(meeting.id))
		.map((meeting) => {
			const placed = was.get(meeting.id);
			const order = meeting.after?.filter((id) => !gone.has(id));
			const previous = placed && { slot: placed.slot, place: placed.place, delegates: placed.delegates };
			return { ...meeting, ...(order && { after: order }), previous };
		});
	return { after, given: given.filter((one) => !gone.has(one.meeting)) };
}

/** `previous` was only there to keep places; the caller gets its meetings back as they were. */
function withoutPrevious(after: Brief, brief: Brief): Brief {
	const original = new Map(brief.meetings.map((meeting) => [meeting.id, meeting]));
	const meetings = after.meetings.map((meeting) => {
		const { previous } = original.get(meeting.id) ?? {};
		return { ...meeting, previous };
	});
	return { ...after, meetings };
}

/** A seat for a meeting: cell and persons. */
type Option = { cell: number; first: number; second: number };

/** Every seat a meeting could take right now, from `now` on. */
function* options(agenda: Agenda, m: number, now: number): Generator<Option> {
	const { problem } = agenda;
	const { domainFrom, domainList, seatFrom, seatList } = problem;
	for (let k = domainFrom[m]; k < domainFrom[m + 1]; k++) {
		const cell = domainList[k];
		if (problem.start[cell] < now) continue;
		for (let i = seatFrom[2 * m]; i < seatFrom[2 * m + 1]; i++)
			for (let j = seatFrom[2 * m + 1]; j < seatFrom[2 * m + 2]; j++)
				yield { cell, first: seatList[i], second: seatList[j] };
	}
}

/** Places a meeting where it adds the fewest breaks, nothing else moving; false when there is no room. */
function seatDirectly(agenda: Agenda, m: number, now: number, not = -1): boolean {
	let best: Option | null = null;
	let fewest = Infinity;
	for (const option of options(agenda, m, now)) {
		if (option.cell === not || !agenda.fits(m, option.cell, option.first, option.second)) continue;
		agenda.place(m, option.cell, option.first, option.second);
		if (agenda.totalBreaks < fewest) {
			fewest = agenda.totalBreaks;
			best = option;
		}
		agenda.remove(m);
	}
	if (best) agenda.place(m, best.cell, best.first, best.second);
	return best !== null;
}

/** Places a meeting, moving at most `moves` others: fewest moves first, then fewest breaks. */
function settle(agenda: Agenda, m: number, now: number, moves: number): boolean {
	if (seatDirectly(agenda, m, now)) return true;
	for (let depth = 1; depth <= moves; depth++) if (makeRoom(agenda, m, now, depth, new Set([m]))) return true;
	return false;
}

/** Seats m where exactly one meeting is in the way, and that one elsewhere, with at most `moves` moves in all. */
function makeRoom(agenda: Agenda, m: number, now: number, moves: number, chain: Set<number>): boolean {
	const { problem } = agenda;
	let best: { option: Option; other: number; to: Option } | null = null;
	let fewest = Infinity;
	for (const option of options(agenda, m, now)) {
		const other = onlyObstacle(agenda, m, option);
		if (other < 0 || chain.has(other) || problem.locked[other] || problem.start[agenda.at[other]] < now) continue;
		const back: Option = { cell: agenda.at[other], first: agenda.seat[2 * other], second: agenda.seat[2 * other + 1] };
		agenda.remove(other);
		if (agenda.fits(m, option.cell, option.first, option.second)) {
			agenda.place(m, option.cell, option.first, option.second);
			if (moves === 1) {
				if (seatDirectly(agenda, other, now, back.cell)) {
					if (agenda.totalBreaks < fewest) {
						fewest = agenda.totalBreaks;
						const to = { cell: agenda.at[other], first: agenda.seat[2 * other], second: agenda.seat[2 * other + 1] };
						best = { option, other, to };
					}
					agenda.remove(other);
				}
			} else if (makeRoom(agenda, other, now, moves - 1, new Set([...chain, other]))) return true;
			agenda.remove(m);
		}
		agenda.place(other, back.cell, back.first, back.second);
	}
	if (!best) return false;
	agenda.remove(best.other);
	agenda.place(m, best.option.cell, best.option.first, best.option.second);
	agenda.place(best.other, best.to.cell, best.to.first, best.to.second);
	return true;
}

/** The one meeting that keeps m out of a seat through its persons; -1 when there is none or more than one. */
function onlyObstacle(agenda: Agenda, m: number, { cell, first, second }: Option): number {
	const { problem, occupant } = agenda;
	const { cells, clashClass, clashFrom, clashList, free } = problem;
	let found = -1;
	for (const person of [first, second]) {
		if (!free[person * cells + cell]) return -1;
		const list = clashClass[person] * cells + cell;
		for (let k = clashFrom[list]; k < clashFrom[list + 1]; k++) {
			const other = occupant[person * cells + clashList[k]];
			if (other < 0 || other === found) continue;
			if (found >= 0 || other === m) return -1;
			found = other;
		}
	}
	return found;
}

/** Draws single meetings into gaps until there are no more breaks than before, within the moves allowed. */
function mend(agenda: Agenda, now: number, maxMoved: number, goal: number): void {
	const { problem, at, seat } = agenda;
	while (agenda.totalBreaks > goal && agenda.moved < maxMoved) {
		const start = agenda.totalBreaks;
		let best = -1;
		let fewest = start;
		let to: Option | null = null;
		for (let m = 0; m < problem.meetings; m++) {
			if (at[m] < 0 || problem.locked[m] || problem.start[at[m]] < now) continue;
			if (agenda.breaks[seat[2 * m]] === 0 && agenda.breaks[seat[2 * m + 1]] === 0) continue;
			const back: Option = { cell: at[m], first: seat[2 * m], second: seat[2 * m + 1] };
			agenda.remove(m);
			if (seatDirectly(agenda, m, now, back.cell)) {
				if (agenda.totalBreaks < fewest) {
					fewest = agenda.totalBreaks;
					best = m;
					to = { cell: at[m], first: seat[2 * m], second: seat[2 * m + 1] };
				}
				agenda.remove(m);
			}
			agenda.place(m, back.cell, back.first, back.second);
		}
		if (best < 0 || !to) return;
		agenda.remove(best);
		agenda.place(best, to.cell, to.first, to.second);
	}
}
