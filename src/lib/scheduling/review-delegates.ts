import type { Brief, Delegate, Participant, Rule, Span } from './model.ts';
import { pairs, type Sitting } from './review.ts';

type Blame = (rule: Rule, meetings: string[], detail: string) => void;

/** The rules of one person's day and of one firm's meetings, straight from the words of the model. */
export function reviewDelegates(brief: Brief, sittings: Sitting[], blame: Blame): void {
	const participants = new Map(brief.participants.map((participant) => [participant.id, participant]));
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
		for (const [a, b] of pairs(list)) tooClose(a, b, participant, delegate);
		overDaily('delegate-maximum-per-day', delegate.maximumPerDay, list, delegate.id);
		withoutLunch(delegate, list);
	}
	for (const [firm, list] of ofFirm) {
		const { maximum, maximumPerDay } = participants.get(firm)!;
		if (maximum !== undefined && list.length > maximum)
			blame('maximum', ids(list), `${firm}: ${list.length} of ${maximum}`);
		overDaily('maximum-per-day', maximumPerDay, list, firm);
	}

	/** Two meetings of one person, and the time between them. */
	function tooClose(a: Sitting, b: Sitting, participant: Participant, delegate: Delegate): void {
		const both = ids([a, b]);
		const gap = Math.max(a.slot.start, b.slot.start) - Math.min(a.slot.end, b.slot.end);
		if (gap < 0) blame('one-meeting-at-a-time', both, delegate.id);
		else if (gap < (delegate.bufferMinutes ?? 0)) blame('buffer', both, delegate.id);
		if (participant.noBackToBack && gap < Math.min(a.slot.end - a.slot.start, b.slot.end - b.slot.start))
			blame('no-back-to-back', both, delegate.id);
		const apart =
			a.place.kind === 'table' &&
			b.place.kind === 'table' &&
			a.place.zone &&
			b.place.zone &&
			a.place.zone !== b.place.zone;
		if (apart && gap < (brief.walkingMinutes ?? 0))
			blame('walking', both, `${delegate.id} from ${a.place.zone} to ${b.place.zone}`);
	}

	/** In each lunch window the meetings have to leave a stretch that the sessions alone would leave. */
	function withoutLunch(delegate: Delegate, list: Sitting[]): void {
		const { minutes, windows } = brief.lunch ?? { minutes: 0, windows: [] };
		const sessions = delegate.sessions ?? [];
		for (const window of windows) {
			const inside = list.filter(({ slot }) => slot.start < window.end && window.start < slot.end);
			const meetings = inside.map(({ slot }) => slot);
			if (longestFree(window, sessions) < minutes || longestFree(window, [...sessions, ...meetings]) >= minutes)
				continue;
			blame('lunch', ids(inside), `${delegate.id} has no ${minutes} minutes`);
		}
	}

	function overDaily(rule: Rule, most: number | undefined, list: Sitting[], who: string): void {
		if (most === undefined) return;
		for (const day of new Set(list.map((sitting) => sitting.slot.day))) {
			const today = list.filter((sitting) => sitting.slot.day === day);
			if (today.length > most) blame(rule, ids(today), `${who}: ${today.length} of ${most} on ${day}`);
		}
	}
}

/** The longest stretch of a window that nothing covers, in minutes. */
function longestFree(window: Span, busy: Span[]): number {
	let free = window.start;
	let longest = 0;
	for (const { start, end } of busy.toSorted((a, b) => a.start - b.start)) {
		longest = Math.max(longest, Math.min(start, window.end) - free);
		free = Math.max(free, end);
	}
	return Math.max(longest, window.end - free);
}

function ids(list: Sitting[]): string[] {
	return list.map((sitting) => sitting.meeting.id);
}
