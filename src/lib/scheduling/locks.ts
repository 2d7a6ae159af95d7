import type { Brief, Meeting, Slot } from './model.ts';

/** The first meeting whose lock excludes this one's: at the same place, or with the same person, at the same time. */
export function clashingLock(brief: Brief, meeting: Meeting): Meeting | null {
	if (!meeting.locked) return null;
	const own = claimsOf(brief);
	const mine = new Set(own(meeting));
	const slots = slotsById(brief);
	return (
		brief.meetings.find(
			(other) => other !== meeting && meet(slots, meeting, other) && own(other).some((claim) => mine.has(claim))
		) ?? null
	);
}

/** Two locked meetings that exclude each other; null when there are none. */
export function clashingLocks(brief: Brief): [Meeting, Meeting] | null {
	const own = claimsOf(brief);
	const slots = slotsById(brief);
	// By place and person, so that an agenda locked as a whole is looked through in one go.
	const claimed = new Map<string, Meeting[]>();
	for (const meeting of brief.meetings)
		for (const claim of meeting.locked ? own(meeting) : []) {
			const others = claimed.get(claim) ?? [];
			const other = others.find((one) => meet(slots, meeting, one));
			if (other) return [other, meeting];
			claimed.set(claim, [...others, meeting]);
		}
	return null;
}

/** Whether two locks overlap in time. */
function meet(slots: Map<string, Slot>, one: Meeting, other: Meeting): boolean {
	const [a, b] = [one, other].map((meeting) => slots.get(meeting.locked?.slot ?? ''));
	return a !== undefined && b !== undefined && a.start < b.end && b.start < a.end;
}

/** What a locked meeting has to have for itself: its place, and everybody who can only be one person. */
function claimsOf(brief: Brief): (meeting: Meeting) => string[] {
	const only = new Map(
		brief.participants.map(({ id, delegates }) => [id, delegates.length === 1 ? delegates[0].id : null])
	);
	return ({ locked, between, delegates }) => [
		...(locked?.place === undefined ? [] : [`place ${locked.place}`]),
		...between.flatMap((firm, side) => {
			const person = locked?.delegates?.[side] ?? delegates?.[side] ?? only.get(firm);
			return person ? [`person ${firm} ${person}`] : [];
		})
	];
}

function slotsById(brief: Brief): Map<string, Slot> {
	return new Map(brief.slots.map((slot) => [slot.id, slot]));
}
