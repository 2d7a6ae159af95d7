import type {
	Brief,
	Delegate,
	Meeting,
	Participant,
	Place,
	Placement,
	Rule,
	Schedule,
	Slot,
	Violation
} from './model.ts';

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

	type Sitting = { placement: Placement; meeting: Meeting; slot: Slot; place: Place; seated: [Delegate, Delegate] };
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
		seated.forEach((delegate, side) => {
			if (delegate.free && !delegate.free.includes(slot.id))
				blame('free-times', id, `${delegate.id} in slot ${slot.id}`);
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

	const ofPerson = new Map<string, { participant: Participant; delegate: Delegate; list: Sitting[] }>();
	const ofFirm = new Map<string, Sitting[]>();
	for (const sitting of sittings)
		sitting.meeting.between.forEach((firm, side) => {
			const delegate = sitting.seated[side];
			const key = `${firm}\n${delegate.id}`;
			const entry = ofPerson.get(key) ?? { participant: participants.get(firm)!, delegate, list: [] };
			entry.list.push(sitting);
			ofPerson.set(key, entry);
			ofFirm.set(firm, [...(ofFirm.get(firm) ?? []), sitting]);
		});
	for (const { participant, delegate, list } of ofPerson.values()) {
		for (const [a, b] of pairs(list)) {
			const ids = [a.meeting.id, b.meeting.id];
			const gap = Math.max(a.slot.start, b.slot.start) - Math.min(a.slot.end, b.slot.end);
			if (gap < 0) blame('one-meeting-at-a-time', ids, delegate.id);
			else if (gap < (delegate.bufferMinutes ?? 0)) blame('buffer', ids, delegate.id);
			if (participant.noBackToBack && gap < Math.min(a.slot.end - a.slot.start, b.slot.end - b.slot.start))
				blame('no-back-to-back', ids, delegate.id);
		}
		overDaily('delegate-maximum-per-day', delegate.maximumPerDay, list, delegate.id);
	}
	for (const [firm, list] of ofFirm) {
		const { maximum, maximumPerDay } = participants.get(firm)!;
		if (maximum !== undefined && list.length > maximum)
			blame('maximum', ids(list), `${firm}: ${list.length} of ${maximum}`);
		overDaily('maximum-per-day', maximumPerDay, list, firm);
	}
	return found;

	function overDaily(rule: Rule, most: number | undefined, list: Sitting[], who: string): void {
		if (most === undefined) return;
		for (const day of new Set(list.map((sitting) => sitting.slot.day))) {
			const today = list.filter((sitting) => sitting.slot.day === day);
			if (today.length > most) blame(rule, ids(today), `${who}: ${today.length} of ${most} on ${day}`);
		}
	}
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

function overlap(a: Slot | undefined, b: Slot): boolean {
	return a !== undefined && a.start < b.end && b.start < a.end;
}

function pairs<T>(list: T[]): [T, T][] {
	return list.flatMap((a, k) => list.slice(k + 1).map((b): [T, T] => [a, b]));
}
