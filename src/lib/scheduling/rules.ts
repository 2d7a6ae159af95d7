import type { Brief, Delegate, Meeting, Participant, Place, Rule, Slot } from './model.ts';

/**
 * The hard rules, one entry each: `problem.ts` compiles them for the solver, `explain.ts` names them.
 * `review.ts` states every rule again on its own. Minutes are epoch minutes.
 */

/** What a meeting may use by itself: a slot in one of its kinds (at a table or in an online room). */
export type SlotRule = { rule: Rule; allows(meeting: Meeting, slot: Slot, kind: Place['kind']): boolean };

export const slotRules: SlotRule[] = [
	{ rule: 'suitable-slots', allows: (meeting, slot) => !meeting.slots || suitable(meeting).has(slot.id) },
	{
		rule: 'mode',
		allows: (meeting, slot, kind) => offers(slot.kind, kind) && offers(meeting.mode, kind)
	},
	{ rule: 'locked', allows: (meeting, slot) => !meeting.locked || meeting.locked.slot === slot.id }
];

/** Two slots that one delegate cannot both sit in. */
export type ClashRule = { rule: Rule; clash(a: Slot, b: Slot, delegate: Delegate, participant: Participant): boolean };

export const clashRules: ClashRule[] = [
	{ rule: 'one-meeting-at-a-time', clash: (a, b) => a.start < b.end && b.start < a.end },
	{ rule: 'buffer', clash: (a, b, delegate) => pause(a, b) < (delegate.bufferMinutes ?? 0) },
	{
		rule: 'no-back-to-back',
		clash: (a, b, _delegate, participant) =>
			participant.noBackToBack === true && pause(a, b) < Math.min(a.end - a.start, b.end - b.start)
	}
];

/** At most `most` meetings of these delegates (positions in the participant's list) in these slots. */
export type Limit = {
	rule: Rule;
	delegates: number[];
	counts(slot: Slot, kind: Place['kind']): boolean;
	most: number;
};
export type LimitRule = { rule: Rule; limits(participant: Participant, brief: Brief): Limit[] };

export const limitRules: LimitRule[] = [
	{
		rule: 'maximum',
		limits: (participant) =>
			participant.maximum === undefined
				? []
				: [{ rule: 'maximum', delegates: all(participant), counts: () => true, most: participant.maximum }]
	},
	{
		rule: 'maximum-per-day',
		limits: (participant, brief) =>
			participant.maximumPerDay === undefined
				? []
				: days(brief).map((day) => ({
						rule: 'maximum-per-day',
						delegates: all(participant),
						counts: (slot) => slot.day === day,
						most: participant.maximumPerDay!
					}))
	},
	{
		rule: 'delegate-maximum-per-day',
		limits: (participant, brief) =>
			participant.delegates.flatMap((delegate, k) =>
				delegate.maximumPerDay === undefined
					? []
					: days(brief).map((day) => ({
							rule: 'delegate-maximum-per-day' as const,
							delegates: [k],
							counts: (slot: Slot) => slot.day === day,
							most: delegate.maximumPerDay!
						}))
			)
	},
	{
		// With more delegates than tables of its own, a host can hold only so many meetings at once.
		rule: 'fixed-table',
		limits: (participant, brief) =>
			(['table', 'room'] as const).flatMap((kind) => {
				const own = brief.places.filter((place) => place.host === participant.id && place.kind === kind);
				if (own.length === 0) return [];
				return moments(brief.slots).flatMap((moment) => {
					const open = own.filter((place) => !closedAt(place, moment, brief)).length;
					if (open >= participant.delegates.length) return [];
					return [
						{
							rule: 'fixed-table' as const,
							delegates: all(participant),
							counts: (slot: Slot, used: Place['kind']) => used === kind && slot.start <= moment && moment < slot.end,
							most: open
						}
					];
				});
			})
	}
];

/** True when something of this mode can be held at a table (or in an online room). */
export function offers(mode: Slot['kind'], kind: Place['kind']): boolean {
	return mode === 'either' || (mode === 'onsite') === (kind === 'table');
}

/** Whether a place is closed at this minute: an unavailable slot closes it for that slot's whole time. */
function closedAt(place: Place, moment: number, brief: Brief): boolean {
	return brief.slots.some((slot) => slot.start <= moment && moment < slot.end && place.unavailable?.includes(slot.id));
}

/** Minutes between two slots; negative when they overlap. */
function pause(a: Slot, b: Slot): number {
	return Math.max(a.start, b.start) - Math.min(a.end, b.end);
}

/** Every minute at which a slot starts: between two of them nothing new begins. */
function moments(slots: Slot[]): number[] {
	return [...new Set(slots.map((slot) => slot.start))].sort((a, b) => a - b);
}

function days(brief: Brief): string[] {
	return [...new Set(brief.slots.map((slot) => slot.day))];
}

function all(participant: Participant): number[] {
	return participant.delegates.map((_, k) => k);
}

const suitableSlots = new WeakMap<Meeting, Set<string>>();

/** Suitable slots as a set, built once per meeting. */
function suitable(meeting: Meeting): Set<string> {
	let set = suitableSlots.get(meeting);
	if (!set) suitableSlots.set(meeting, (set = new Set(meeting.slots)));
	return set;
}
