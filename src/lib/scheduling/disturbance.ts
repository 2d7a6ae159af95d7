import type { Brief, Meeting, Placement, Schedule } from './model.ts';

/** What happened on the day. Minutes are epoch minutes. */
export type Disturbance =
	| { kind: 'walk-in'; meetings: Meeting[] }
	| { kind: 'cancellation'; meetings: string[] }
	| { kind: 'no-show'; participant: string; from: number }
	| { kind: 'late-arrival'; participant: string; until: number }
	| { kind: 'place-lost'; place: string; from: number };

/** Ids of the meetings that a change takes off the schedule for good. */
export function goneBy(change: Disturbance, brief: Brief, schedule: Schedule): Set<string> {
	if (change.kind === 'cancellation') return new Set(change.meetings);
	if (change.kind !== 'no-show') return new Set();
	const theirs = brief.meetings.filter((meeting) => meeting.between.includes(change.participant)).map(({ id }) => id);
	const ahead = brief.slots.filter((slot) => slot.start >= change.from).map(({ id }) => id);
	const placed = schedule.placements.filter(({ meeting, slot }) => theirs.includes(meeting) && ahead.includes(slot));
	return new Set(placed.map(({ meeting }) => meeting));
}

/** The brief after a change, as the caller's own meetings read. */
export function briefAfter(change: Disturbance, brief: Brief, gone: Set<string>): Brief {
	switch (change.kind) {
		case 'cancellation':
		case 'no-show':
			return {
				...brief,
				meetings: brief.meetings
					.filter(({ id }) => !gone.has(id))
					.map((meeting) =>
						meeting.after ? { ...meeting, after: meeting.after.filter((id) => !gone.has(id)) } : meeting
					)
			};
		case 'walk-in':
			return { ...withoutReserve(brief), meetings: [...brief.meetings, ...change.meetings] };
		case 'late-arrival':
			return {
				...brief,
				participants: brief.participants.map((one) => (one.id === change.participant ? late(one) : one))
			};
		case 'place-lost': {
			const closed = brief.slots.filter((slot) => slot.start >= change.from).map((slot) => slot.id);
			return {
				...brief,
				places: brief.places.map((place) =>
					place.id === change.place ? { ...place, unavailable: [...(place.unavailable ?? []), ...closed] } : place
				)
			};
		}
	}

	function late(participant: Brief['participants'][number]) {
		const { until } = change as { until: number }; // only called for a late arrival
		const free = brief.slots.filter((slot) => slot.start >= until).map((slot) => slot.id);
		const delegates = participant.delegates.map((delegate) => ({
			...delegate,
			free: delegate.free ? delegate.free.filter((id) => free.includes(id)) : free
		}));
		return { ...participant, delegates };
	}
}

/** Slots and places that were kept for walk-ins are open to them. */
export function withoutReserve(brief: Brief): Brief {
	const slots = brief.slots.map((slot) => (slot.reserved ? { ...slot, reserved: undefined } : slot));
	const places = brief.places.map((place) => (place.reserved ? { ...place, reserved: undefined } : place));
	return { ...brief, slots, places };
}

/** The brief with every meeting's present seat as its previous one: leaving it counts as a move. */
export function asPlaced(brief: Brief, placements: Iterable<Placement>): Brief {
	const was = new Map<string, Placement>();
	for (const one of placements) was.set(one.meeting, one);
	const meetings = brief.meetings.map((meeting) => {
		const placed = was.get(meeting.id);
		const previous = placed && { slot: placed.slot, place: placed.place, delegates: placed.delegates };
		return { ...meeting, previous };
	});
	return { ...brief, meetings };
}
