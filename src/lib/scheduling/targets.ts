/** Where could this meeting go? Asked for every cell of the board before a hand lets go, and again before it is stored. */
import type { Brief, Meeting, Mode, Participant, Place, Placement, Slot } from './model.ts';
import { personRules, slotRules } from './rules.ts';

/** What stands against a target; ids of the brief. */
export type Obstacle =
	| { code: 'place-taken'; meeting: string }
	| { code: 'busy'; participant: string; meeting: string }
	| { code: 'not-free'; participant: string }
	| { code: 'not-suitable' }
	| { code: 'wrong-mode'; mode: Mode }
	| { code: 'others-table'; host: string };

export type Target =
	| { verdict: 'here' }
	| { verdict: 'free'; delegates: [string, string] }
	/** The place itself cannot be used then, or is taken. */
	| { verdict: 'taken'; obstacles: Obstacle[] }
	/** The place is free, the meeting cannot be held there then. */
	| { verdict: 'clash'; obstacles: Obstacle[] };

/** Which mode a place serves in a slot; null: it is closed then. */
export function opens(place: { kind: 'table' | 'room' }, slot: { kind: Mode }): 'onsite' | 'online' | null {
	const mode = place.kind === 'table' ? 'onsite' : 'online';
	return slot.kind === 'either' || slot.kind === mode ? mode : null;
}

/** For each slot the slots whose time it shares, itself among them; slots of parallel blocks differ in length. */
export function overlapping(slots: readonly Pick<Slot, 'id' | 'start' | 'end'>[]): Map<string, string[]> {
	return new Map(
		slots.map(({ id, start, end }) => [
			id,
			slots.filter((other) => other.start < end && start < other.end).map((other) => other.id)
		])
	);
}

/**
 * A function that judges every slot and place for one meeting, in the schedule as it stands. Limits (buffer, lunch,
 * meetings a day, interpreters) are `review`'s: they warn, they do not refuse a hand; what is kept for walk-ins is the hand's.
 */
export function targetsOf(
	brief: Brief,
	placements: readonly Placement[],
	meetingId: string
): (slotId: string, placeId: string) => Target {
	const meeting = brief.meetings.find(({ id }) => id === meetingId);
	if (!meeting) return () => ({ verdict: 'clash', obstacles: [{ code: 'not-suitable' }] });
	const here = placements.find((one) => one.meeting === meetingId);
	const slots = new Map(brief.slots.map((slot) => [slot.id, slot]));
	const places = new Map(brief.places.map((place) => [place.id, place]));
	const shares = overlapping(brief.slots);
	const taken = new Map<string, string>();
	const busy = new Map<string, string>();
	const own = new Set(sides(brief, meeting).flatMap(({ delegates }) => delegates.map(({ id }) => id)));
	for (const { meeting: other, slot, place, delegates } of placements) {
		if (other === meetingId) continue;
		for (const shared of shares.get(slot) ?? []) {
			taken.set(`${shared} ${place}`, other);
			for (const id of delegates) if (own.has(id)) busy.set(`${shared} ${id}`, other);
		}
	}
	const atSlots = (kind: Place['kind']) =>
		new Map(brief.slots.map((slot) => [slot.id, againstSlot(brief, meeting, slot, kind, busy)]));
	const bySlot = { table: atSlots('table'), room: atSlots('room') };
	// Who keeps a place of a kind meets only at its own places of that kind.
	const keeper = (kind: 'table' | 'room') =>
		brief.places.find((place) => place.kind === kind && place.host && meeting.between.includes(place.host))?.host;
	const keepers = { table: keeper('table'), room: keeper('room') };

	return (slotId, placeId) => {
		const slot = slots.get(slotId);
		const place = places.get(placeId);
		const standing = place && bySlot[place.kind].get(slotId);
		if (!slot || !place || !standing) return { verdict: 'taken', obstacles: [] };
		if (here?.slot === slotId && here.place === placeId) return { verdict: 'here' };
		const mode = opens(place, slot);
		// Closed in one slot is closed for its time, also in the slots of parallel blocks.
		if (!mode || shares.get(slotId)?.some((id) => place.unavailable?.includes(id))) {
			return { verdict: 'taken', obstacles: [{ code: 'wrong-mode', mode: slot.kind }] };
		}
		const other = taken.get(`${slotId} ${placeId}`);
		if (other) return { verdict: 'taken', obstacles: [{ code: 'place-taken', meeting: other }, ...standing.obstacles] };
		const obstacles = [...standing.obstacles];
		if (meeting.mode !== 'either' && meeting.mode !== mode)
			obstacles.unshift({ code: 'wrong-mode', mode: meeting.mode });
		const { host } = place;
		if (host && !meeting.between.includes(host)) obstacles.push({ code: 'others-table', host });
		const keeps = keepers[place.kind];
		if (!host && keeps) obstacles.push({ code: 'others-table', host: keeps });
		if (obstacles.length || !standing.delegates) return { verdict: 'clash', obstacles };
		return { verdict: 'free', delegates: standing.delegates };
	};
}

/** Rules that ask nothing but the time of a meeting. */
const TIME_RULES: ReadonlySet<string> = new Set(['suitable-slots', 'not-before', 'not-after']);

const sides = (brief: Brief, meeting: Meeting): Participant[] =>
	meeting.between.flatMap((id) => brief.participants.find((participant) => participant.id === id) ?? []);

/** Who of each side could sit in a slot at a place of this kind, or why nobody can. */
function againstSlot(brief: Brief, meeting: Meeting, slot: Slot, kind: Place['kind'], busy: Map<string, string>) {
	const obstacles: Obstacle[] = [];
	const timeRules = slotRules.filter(({ rule }) => TIME_RULES.has(rule));
	if (!timeRules.every((rule) => rule.allows(meeting, slot, kind))) obstacles.push({ code: 'not-suitable' });
	const seated = sides(brief, meeting).flatMap(({ id: participant, delegates }, side) => {
		const named = meeting.delegates?.[side];
		const asked = delegates.filter(({ id }) => !named || id === named);
		const free = asked.filter((one) => personRules.every((rule) => rule.allows(one, slot, kind)));
		const sits = free.find(({ id }) => !busy.has(`${slot.id} ${id}`));
		if (sits) return [sits.id];
		const other = free.length ? busy.get(`${slot.id} ${free[0].id}`) : undefined;
		obstacles.push(other ? { code: 'busy', participant, meeting: other } : { code: 'not-free', participant });
		return [];
	});
	const [first, second] = seated;
	return { obstacles, delegates: seated.length === 2 ? ([first, second] satisfies [string, string]) : null };
}
