import type { Brief, Delegate, Meeting, Participant, Place, Rule, Slot, Span } from './model.ts';

/**
 * The hard rules, one entry each: `problem.ts` compiles them for the solver, `explain.ts` names them.
 * `review.ts` states every rule again on its own. Minutes are epoch minutes.
 */

/** What a meeting may use by itself: a slot in one of its kinds (at a table or in an online room). */
export type SlotRule = { rule: Rule; allows(meeting: Meeting, slot: Slot, kind: Place['kind']): boolean };

export const slotRules: SlotRule[] = [
	{ rule: 'suitable-slots', allows: (meeting, slot) => !meeting.slots || idsOf(meeting.slots).has(slot.id) },
	{
		rule: 'mode',
		allows: (meeting, slot, kind) => offers(slot.kind, kind) && offers(meeting.mode, kind)
	},
	{ rule: 'not-before', allows: (meeting, slot) => slot.start >= (meeting.notBefore ?? -Infinity) },
	{ rule: 'not-after', allows: (meeting, slot) => slot.end <= (meeting.notAfter ?? Infinity) },
	{ rule: 'locked', allows: (meeting, slot) => !meeting.locked || meeting.locked.slot === slot.id },
	{ rule: 'reserve', allows: (meeting, slot) => !slot.reserved || meeting.locked !== undefined }
];

/** In which slots a delegate can be seated at all, at a table or in an online room. */
export type PersonRule = { rule: Rule; allows(delegate: Delegate, slot: Slot, kind: Place['kind']): boolean };

export const personRules: PersonRule[] = [
	{ rule: 'free-times', allows: (delegate, slot) => !delegate.free || idsOf(delegate.free).has(slot.id) },
	{ rule: 'not-before', allows: (delegate, slot) => slot.start >= (delegate.notBefore ?? -Infinity) },
	{ rule: 'not-after', allows: (delegate, slot) => slot.end <= (delegate.notAfter ?? Infinity) },
	{ rule: 'sessions', allows: (delegate, slot) => !delegate.sessions?.some((session) => pause(session, slot) < 0) },
	{
		rule: 'online-hours',
		allows: (delegate, slot, kind) =>
			kind === 'table' ||
			!delegate.onlineHours ||
			delegate.onlineHours.some((hours) => hours.start <= slot.start && slot.end <= hours.end)
	}
];

/** When and where somebody sits: a slot, and the zone of the place ('' = near to all). */
export type Spot = { slot: Slot; zone: string };

/** Two spots that one delegate cannot both sit in. */
export type ClashRule = {
	rule: Rule;
	clash(a: Spot, b: Spot, delegate: Delegate, participant: Participant, brief: Brief): boolean;
};

export const clashRules: ClashRule[] = [
	{ rule: 'one-meeting-at-a-time', clash: (a, b) => pause(a.slot, b.slot) < 0 },
	{ rule: 'buffer', clash: (a, b, delegate) => pause(a.slot, b.slot) < (delegate.bufferMinutes ?? 0) },
	{
		rule: 'no-back-to-back',
		clash: (a, b, _delegate, participant) =>
			participant.noBackToBack === true && pause(a.slot, b.slot) < Math.min(length(a.slot), length(b.slot))
	},
	{
		rule: 'walking',
		clash: (a, b, _delegate, _participant, brief) =>
			a.zone !== '' && b.zone !== '' && a.zone !== b.zone && pause(a.slot, b.slot) < (brief.walkingMinutes ?? 0)
	}
];

/** Of these stretches of time a delegate keeps at least one free of meetings. */
export type BreatherRule = { rule: Rule; oneOf(delegate: Delegate, brief: Brief): Span[][] };

export const breatherRules: BreatherRule[] = [
	{
		rule: 'lunch',
		oneOf(delegate, brief) {
			const { minutes, windows } = brief.lunch ?? { minutes: 0, windows: [] };
			const sessions = delegate.sessions ?? [];
			return windows.map((window) => {
				// A free stretch can be moved forward until it touches the window's start or what was before it.
				const starts = new Set([window.start, ...[...brief.slots, ...sessions].map((before) => before.end)]);
				return [...starts]
					.sort((a, b) => a - b)
					.map((start) => ({ start, end: start + minutes }))
					.filter((lunch) => lunch.start >= window.start && lunch.end <= window.end)
					.filter((lunch) => sessions.every((session) => pause(session, lunch) >= 0));
			});
		}
	}
];

/** Of these meetings at most `most` take place at a time. */
export type ShareRule = {
	rule: Rule;
	shares(brief: Brief): { id: string; most: number; uses(meeting: Meeting): boolean }[];
};

export const shareRules: ShareRule[] = [
	{
		rule: 'interpreters',
		shares: (brief) =>
			(brief.interpreters ?? []).map(({ id, most }) => ({ id, most, uses: (meeting) => meeting.interpreter === id }))
	}
];

/** The places a plan may fill by itself: common ones kept for walk-ins take only what is locked there. */
export const isPlannable = (place: Place): boolean => !place.reserved || place.host !== undefined;

/** The zone of a place as far as it matters: '' where walking is not asked about. */
export const zoneOf = (place: Place, brief: Brief): string =>
	brief.walkingMinutes && place.kind === 'table' ? (place.zone ?? '') : '';

/** At most `most` meetings of these delegates (positions in the participant's list) in these slots. */
export type Limit = {
	rule: Rule;
	delegates: number[];
	counts(slot: Slot, kind: Place['kind'], zone: string): boolean;
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
			[
				...Map.groupBy(
					brief.places.filter((place) => place.host === participant.id),
					(place) => `${place.kind} ${zoneOf(place, brief)}`
				).values()
			].flatMap((own) => {
				const { kind } = own[0];
				const zone = zoneOf(own[0], brief);
				return moments(brief.slots).flatMap((moment) => {
					const open = own.filter((place) => !closedAt(place, moment, brief)).length;
					if (open >= participant.delegates.length) return [];
					return [
						{
							rule: 'fixed-table' as const,
							delegates: all(participant),
							counts: (slot: Slot, used: Place['kind'], there: string) =>
								used === kind && there === zone && slot.start <= moment && moment < slot.end,
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

/** Minutes between two stretches of time; negative when they overlap. */
function pause(a: Span, b: Span): number {
	return Math.max(a.start, b.start) - Math.min(a.end, b.end);
}

function length(span: Span): number {
	return span.end - span.start;
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

const sets = new WeakMap<string[], Set<string>>();

/** A list of ids as a set, built once per list. */
function idsOf(list: string[]): Set<string> {
	let set = sets.get(list);
	if (!set) sets.set(list, (set = new Set(list)));
	return set;
}
