/** Which rules of a plan a hand would break by putting a meeting somewhere, the others staying where they are. */
import type { Brief, Delegate, Meeting, Participant, Place, Placement, Slot } from './model.ts';
import { breatherRules, clashRules, limitRules, shareRules, zoneOf, type Spot } from './rules.ts';

/** A rule that would be broken, and whose or by which other meeting; ids of the brief. */
export type Breach =
	| { rule: 'buffer' | 'no-back-to-back' | 'walking'; participant: string; meeting: string }
	| { rule: 'lunch' | 'maximum' | 'maximum-per-day' | 'delegate-maximum-per-day'; participant: string }
	| { rule: 'interpreters'; interpreter: string }
	| { rule: 'order'; meeting: string };

type Kind = Place['kind'];
type Sitting = { meeting: string; delegates: readonly string[]; slot: Slot; kind: Kind; zone: string };

/** Rules whose names a breach of time or number may carry; the others are asked elsewhere (targets.ts). */
const CLASHES = ['buffer', 'no-back-to-back', 'walking'] as const;
const LIMITS = ['maximum', 'maximum-per-day', 'delegate-maximum-per-day'] as const;

export interface Judge {
	/** What a delegate of one side would break by sitting in this slot, at a place of this kind and zone. */
	ofPerson(side: 0 | 1, delegate: Delegate, slot: Slot, kind: Kind, zone: string): Breach[];
	/** What the meeting itself would break then, whoever sits in it. */
	ofMeeting(slot: Slot): Breach[];
}

/** Judges places for one meeting in a schedule; what does not depend on the place is counted once. */
export function judgeOf(brief: Brief, placements: readonly Placement[], meeting: Meeting): Judge {
	const slots = new Map(brief.slots.map((slot) => [slot.id, slot]));
	const places = new Map(brief.places.map((place) => [place.id, place]));
	const sittings = placements.flatMap((one): Sitting[] => {
		const [slot, place] = [slots.get(one.slot), places.get(one.place)];
		if (!slot || !place || one.meeting === meeting.id) return [];
		return [{ ...one, slot, kind: place.kind, zone: zoneOf(place, brief) }];
	});
	const firms = meeting.between.map((id) => brief.participants.find((one) => one.id === id));
	const limits = firms.map((firm) => (firm ? limitsOf(brief, firm, sittings) : []));
	const breathers = new Map<string, ReturnType<(typeof breatherRules)[number]['oneOf']>>();
	const breathersOf = (delegate: Delegate) => {
		const known = breathers.get(delegate.id) ?? breatherRules.flatMap((rule) => rule.oneOf(delegate, brief));
		breathers.set(delegate.id, known);
		return known;
	};
	const shares = shareRules.flatMap((rule) => rule.shares(brief)).filter(({ uses }) => uses(meeting));
	const byId = new Map(brief.meetings.map((one) => [one.id, one]));

	return {
		ofPerson(side, delegate, slot, kind, zone) {
			const firm = firms[side];
			if (!firm) return [];
			const own = sittings.filter(({ delegates }) => delegates.includes(delegate.id));
			const found = closest(own, { slot, zone }, delegate, firm, brief);
			const busy = [slot, ...own.map((one) => one.slot)];
			const starved = breathersOf(delegate).some(
				(options) =>
					options.some((option) => overlap(option, slot)) &&
					options.every((option) => busy.some((one) => overlap(one, option)))
			);
			if (starved) found.push({ rule: 'lunch', participant: firm.id });
			const k = firm.delegates.indexOf(delegate);
			for (const { limit, used } of limits[side])
				if (limit.delegates.includes(k) && limit.counts(slot, kind, zone) && used >= limit.most)
					found.push({ rule: limit.rule, participant: firm.id });
			return found;
		},
		ofMeeting(slot) {
			const found: Breach[] = [];
			for (const { id, most, uses } of shares) {
				const crowd = sittings.filter((one) => {
					const other = byId.get(one.meeting);
					return other && uses(other) && overlap(one.slot, slot);
				});
				// The crowd is largest when some meeting begins.
				const moments = [slot.start, ...crowd.map((one) => one.slot.start).filter((start) => start > slot.start)];
				const largest = moments.map((at) => crowd.filter((one) => one.slot.start <= at && at < one.slot.end).length);
				if (Math.max(...largest) >= most) found.push({ rule: 'interpreters', interpreter: id });
			}
			for (const one of sittings) {
				const early = meeting.after?.includes(one.meeting) && one.slot.end > slot.start;
				const late = byId.get(one.meeting)?.after?.includes(meeting.id) && slot.end > one.slot.start;
				if (early || late) found.push({ rule: 'order', meeting: one.meeting });
			}
			return found;
		}
	};
}

/** Meetings of one person that come too close to a spot, the first for each rule. */
function closest(own: Sitting[], spot: Spot, delegate: Delegate, firm: Participant, brief: Brief): Breach[] {
	return CLASHES.flatMap((rule) => {
		const entry = clashRules.find((one) => one.rule === rule);
		const other = own.find((one) => entry?.clash(spot, one, delegate, firm, brief));
		return other ? [{ rule, participant: firm.id, meeting: other.meeting }] : [];
	});
}

/** The limits of a firm, each with how much of it is used. */
function limitsOf(brief: Brief, firm: Participant, sittings: Sitting[]) {
	const position = new Map(firm.delegates.map(({ id }, k) => [id, k]));
	return LIMITS.flatMap((rule) =>
		limitRules
			.filter((entry) => entry.rule === rule)
			.flatMap((entry) => entry.limits(firm, brief))
			.map(({ delegates, counts, most }) => {
				const used = sittings.filter(
					(one) =>
						counts(one.slot, one.kind, one.zone) &&
						one.delegates.some((id) => delegates.includes(position.get(id) ?? -1))
				).length;
				return { limit: { rule, delegates, counts, most }, used };
			})
	);
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
	a.start < b.end && b.start < a.end;
