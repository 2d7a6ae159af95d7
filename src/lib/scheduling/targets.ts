/** Where could this meeting go? Asked for every cell of the board before a hand lets go, and again before it is stored. */
import { judgeOf, type Breach, type Judge } from './breaches.ts';
import type { Brief, Meeting, Mode, Participant, Place, Placement, Rule, Slot } from './model.ts';
import { personRules, slotRules, zoneOf } from './rules.ts';

/** What stands against a target; ids of the brief. */
export type Obstacle =
	| { code: 'place-taken'; meeting: string }
	| { code: 'busy'; participant: string; meeting: string }
	/** Nobody of this side is there then; `rule`: why the first of them is not. */
	| { code: 'not-free'; participant: string; rule: Rule }
	| { code: 'not-suitable' }
	| { code: 'wrong-mode'; mode: Mode }
	| { code: 'others-table'; host: string };

export type Target =
	| { verdict: 'here' }
	| { verdict: 'free'; delegates: [string, string] }
	/** It can be held there, against rules of the plan: only where a hand insists. */
	| { verdict: 'breaks'; delegates: [string, string]; breaches: Breach[] }
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
 * A function that judges every slot and place for one meeting, in the schedule as it stands. Limits (pauses, lunch, walks,
 * meetings a day, interpreters, orders) warn and do not refuse a hand; what is kept for walk-ins is the hand's.
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
	const judge = judgeOf(brief, placements, meeting);
	const known = new Map<string, Standing>();
	// Places of one kind and zone are alike to everybody who could sit there.
	const standingAt = (slot: Slot, place: Place) => {
		const zone = zoneOf(place, brief);
		const key = `${slot.id} ${place.kind} ${zone}`;
		const standing = known.get(key) ?? againstSlot(brief, meeting, { slot, kind: place.kind, zone }, busy, judge);
		known.set(key, standing);
		return standing;
	};
	// Who keeps a place of a kind meets only at its own places of that kind.
	const keeper = (kind: 'table' | 'room') =>
		brief.places.find((place) => place.kind === kind && place.host && meeting.between.includes(place.host))?.host;
	const keepers = { table: keeper('table'), room: keeper('room') };

	return (slotId, placeId) => {
		const slot = slots.get(slotId);
		const place = places.get(placeId);
		if (!slot || !place) return { verdict: 'taken', obstacles: [] };
		const standing = standingAt(slot, place);
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
		const { delegates, breaches } = standing;
		if (obstacles.length || !delegates) return { verdict: 'clash', obstacles };
		return breaches.length ? { verdict: 'breaks', delegates, breaches } : { verdict: 'free', delegates };
	};
}

/** Rules that ask nothing but the time of a meeting. */
const TIME_RULES: ReadonlySet<string> = new Set(['suitable-slots', 'not-before', 'not-after']);

const sides = (brief: Brief, meeting: Meeting): Participant[] =>
	meeting.between.flatMap((id) => brief.participants.find((participant) => participant.id === id) ?? []);

interface Standing {
	obstacles: Obstacle[];
	delegates: [string, string] | null;
	breaches: Breach[];
}

/** Who of each side could sit in a slot at places of this kind and zone and what that would break, or why nobody can. */
function againstSlot(
	brief: Brief,
	meeting: Meeting,
	{ slot, kind, zone }: { slot: Slot; kind: Place['kind']; zone: string },
	busy: Map<string, string>,
	judge: Judge
): Standing {
	const obstacles: Obstacle[] = [];
	const breaches: Breach[] = [];
	const timeRules = slotRules.filter(({ rule }) => TIME_RULES.has(rule));
	if (!timeRules.every((rule) => rule.allows(meeting, slot, kind))) obstacles.push({ code: 'not-suitable' });
	const seated = sides(brief, meeting).flatMap(({ id: participant, delegates }, side) => {
		const named = meeting.delegates?.[side];
		const asked = delegates.filter(({ id }) => !named || id === named);
		const free = asked.filter((one) => personRules.every((rule) => rule.allows(one, slot, kind)));
		// Who would break least sits in it; of those alike, the first.
		const [sits] = free
			.filter(({ id }) => !busy.has(`${slot.id} ${id}`))
			.map((one) => ({ id: one.id, own: judge.ofPerson(side === 0 ? 0 : 1, one, slot, kind, zone) }))
			.toSorted((a, b) => a.own.length - b.own.length);
		if (sits) {
			breaches.push(...sits.own);
			return [sits.id];
		}
		const other = free.length ? busy.get(`${slot.id} ${free[0].id}`) : undefined;
		if (other) obstacles.push({ code: 'busy', participant, meeting: other });
		else obstacles.push({ code: 'not-free', participant, rule: absence(asked[0], slot, kind) });
		return [];
	});
	const [first, second] = seated;
	const delegates: [string, string] | null = seated.length === 2 ? [first, second] : null;
	return { obstacles, delegates, breaches: [...breaches, ...judge.ofMeeting(slot)] };
}

/** The rule that keeps somebody away; a firm that has nobody to send is never free. */
function absence(delegate: Participant['delegates'][number] | undefined, slot: Slot, kind: Place['kind']): Rule {
	const rule = delegate && personRules.find((one) => !one.allows(delegate, slot, kind));
	return rule?.rule ?? 'free-times';
}
