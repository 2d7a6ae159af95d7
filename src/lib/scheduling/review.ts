import type { Brief, Delegate, Meeting, Place, Placement, Rule, Schedule, Slot, Span, Violation } from './model.ts';
import { reviewDelegates } from './review-delegates.ts';

/** A placement with what its ids stand for. */
export type Sitting = {
	placement: Placement;
	meeting: Meeting;
	slot: Slot;
	place: Place;
	seated: [Delegate, Delegate];
};

/**
 * Checks a schedule against its brief, rule by rule, straight from the words of the model. Written apart from the solver:
 * it shares nothing with it but `model.ts`.
 * @returns every broken hard rule; an empty list means the schedule may be published
 */
export function review(brief: Brief, schedule: Schedule): Violation[] {
	const found: Violation[] = [];
	const slots = new Map(brief.slots.map((slot) => [slot.id, slot]));
	const places = new Map(brief.places.map((place) => [place.id, place]));
	const participants = new Map(brief.participants.map((participant) => [participant.id, participant]));
	const meetings = new Map(brief.meetings.map((meeting) => [meeting.id, meeting]));
	const blame = (rule: Rule, ids: string[], detail: string) => found.push({ rule, meetings: ids, detail });

	const sittings: Sitting[] = [];
	const seen = new Set<string>();
	for (const placement of schedule.placements) {
		const meeting = meetings.get(placement.meeting);
		const slot = slots.get(placement.slot);
		const place = places.get(placement.place);
		const sides = meeting?.between.map((id) => participants.get(id));
		const seated = sides?.map((side, k) => side?.delegates.find((delegate) => delegate.id === placement.delegates[k]));
		if (!meeting || !slot || !place || !seated?.[0] || !seated[1]) {
			blame('known-ids', [placement.meeting], `slot ${placement.slot}, place ${placement.place}`);
			continue;
		}
		if (seen.has(meeting.id)) blame('placed-once', [meeting.id], 'placed twice');
		seen.add(meeting.id);
		sittings.push({ placement, meeting, slot, place, seated: [seated[0], seated[1]] });
	}

	for (const { meeting, slot, place, seated, placement } of sittings) {
		const id = [meeting.id];
		const online = place.kind === 'room';
		if (meeting.slots && !meeting.slots.includes(slot.id)) blame('suitable-slots', id, `slot ${slot.id}`);
		if (slot.kind === (online ? 'onsite' : 'online')) blame('mode', id, `slot ${slot.id} is ${slot.kind}`);
		if (meeting.mode === (online ? 'onsite' : 'online')) blame('mode', id, `place ${place.id} is a ${place.kind}`);
		for (const [whose, limits] of [['the meeting', meeting] as const, ...seated.map((one) => [one.id, one] as const)]) {
			if (limits.notBefore !== undefined && slot.start < limits.notBefore)
				blame('not-before', id, `slot ${slot.id} is too early for ${whose}`);
			if (limits.notAfter !== undefined && slot.end > limits.notAfter)
				blame('not-after', id, `slot ${slot.id} is too late for ${whose}`);
		}
		if (slot.reserved && !meeting.locked) blame('reserve', id, `slot ${slot.id} is kept free`);
		if (place.reserved && !place.host && meeting.locked?.place !== place.id)
			blame('reserve', id, `${place.id} is kept free`);
		seated.forEach((delegate, side) => {
			if (delegate.free && !delegate.free.includes(slot.id))
				blame('free-times', id, `${delegate.id} in slot ${slot.id}`);
			for (const session of delegate.sessions ?? [])
				if (overlap(session, slot)) blame('sessions', id, `${delegate.id} in slot ${slot.id}`);
			const hours = delegate.onlineHours;
			if (online && hours && !hours.some((span) => span.start <= slot.start && slot.end <= span.end))
				blame('online-hours', id, `${delegate.id} in slot ${slot.id}`);
			const named = meeting.delegates?.[side];
			if (named && named !== delegate.id) blame('right-delegates', id, `${delegate.id} instead of ${named}`);
		});
		for (const other of place.unavailable ?? [])
			if (overlap(slots.get(other), slot)) blame('place-open', id, `${place.id} is closed in slot ${other}`);
		const owns = (side: string) => brief.places.some((own) => own.host === side && own.kind === place.kind);
		if (meeting.between.some(owns)) {
			if (!place.host || !meeting.between.includes(place.host)) blame('fixed-table', id, `at ${place.id}`);
		} else if (place.host) blame('fixed-table', id, `${place.id} belongs to ${place.host}`);
		const lock = meeting.locked;
		if (lock && (lock.slot !== slot.id || (lock.place ?? place.id) !== place.id))
			blame('locked', id, `slot ${slot.id}`);
		if (lock?.delegates && lock.delegates.some((delegate, k) => delegate !== placement.delegates[k]))
			blame('locked', id, 'other delegates');
	}

	const after = new Map(sittings.map((sitting) => [sitting.meeting.id, sitting]));
	for (const { meeting, slot } of sittings)
		for (const earlier of meeting.after ?? []) {
			const first = after.get(earlier);
			if (first && first.slot.end > slot.start)
				blame('order', [earlier, meeting.id], `${meeting.id} has to come later`);
		}

	const atPlace = new Map<string, Sitting[]>();
	for (const sitting of sittings) atPlace.set(sitting.place.id, [...(atPlace.get(sitting.place.id) ?? []), sitting]);
	for (const [id, list] of atPlace)
		for (const [a, b] of pairs(list))
			if (overlap(a.slot, b.slot)) blame('one-meeting-per-place', [a.meeting.id, b.meeting.id], `at ${id}`);

	for (const { id, most } of brief.interpreters ?? [])
		for (const { slot } of sittings) {
			// The crowd is largest when some meeting begins.
			const now = sittings.filter(
				(one) => one.meeting.interpreter === id && one.slot.start <= slot.start && slot.start < one.slot.end
			);
			const known = found.some((one) => one.rule === 'interpreters' && one.meetings.join() === ids(now).join());
			if (now.length > most && !known) blame('interpreters', ids(now), `${id}: ${now.length} of ${most}`);
		}
	reviewDelegates(brief, sittings, blame);
	return found;

	function ids(list: Sitting[]): string[] {
		return list.map((sitting) => sitting.meeting.id);
	}
}

/** Breaks of every delegate with at least one meeting, keyed "participant delegate" as in the brief: counted here independently of the solver. */
export function countBreaks(brief: Brief, schedule: Schedule): { total: number; worst: number } {
	const slots = new Map(brief.slots.map((slot) => [slot.id, slot]));
	const meetings = new Map(brief.meetings.map((meeting) => [meeting.id, meeting]));
	const used = usable(brief);
	const agendas = new Map<string, Slot[]>();
	for (const placement of schedule.placements)
		meetings.get(placement.meeting)!.between.forEach((firm, side) => {
			const key = `${firm}\n${placement.delegates[side]}`;
			agendas.set(key, [...(agendas.get(key) ?? []), slots.get(placement.slot)!]);
		});
	let total = 0;
	let worst = 0;
	for (const agenda of agendas.values()) {
		agenda.sort((a, b) => a.start - b.start);
		let breaks = 0;
		for (let k = 1; k < agenda.length; k++) {
			const [from, to] = [agenda[k - 1].end, agenda[k].start];
			if (agenda[k - 1].day !== agenda[k].day) continue;
			if (used.some((slot) => slot.day === agenda[k].day && slot.start >= from && slot.end <= to)) breaks++;
		}
		total += breaks;
		worst = Math.max(worst, breaks);
	}
	return { total, worst };
}

/** Slots in which some meeting of the brief could be held by its mode. */
function usable(brief: Brief): Slot[] {
	const modes = new Set(brief.meetings.map((meeting) => meeting.mode));
	return brief.slots.filter((slot) => modes.has('either') || slot.kind === 'either' || modes.has(slot.kind));
}

function overlap(a: Span | undefined, b: Span): boolean {
	return a !== undefined && a.start < b.end && b.start < a.end;
}

export function pairs<T>(list: T[]): [T, T][] {
	return list.flatMap((a, k) => list.slice(k + 1).map((b): [T, T] => [a, b]));
}
