/** What one version of an agenda changes against another. Pure. */
import type { AgendaLine } from './db/schema/schedules.ts';

export interface Differences {
	added: AgendaLine[];
	/** Another time, place or delegate. */
	moved: { before: AgendaLine; after: AgendaLine }[];
	/** In the earlier version only. */
	cancelled: AgendaLine[];
}

const sorted = (ids: string[]) => ids.toSorted().join(' ');

/** Whether a person would notice: time, place (also its name) or who sits there. */
const isSame = (one: AgendaLine, other: AgendaLine) =>
	one.startsAt === other.startsAt &&
	one.endsAt === other.endsAt &&
	one.placeId === other.placeId &&
	one.place === other.place &&
	sorted(one.delegateIds) === sorted(other.delegateIds);

/** The differences from `before` to `after`, each in the order of its version. */
export function differences(before: readonly AgendaLine[], after: readonly AgendaLine[]): Differences {
	const earlier = new Map(before.map((line) => [line.meetingId, line]));
	const later = new Set(after.map(({ meetingId }) => meetingId));
	return {
		added: after.filter(({ meetingId }) => !earlier.has(meetingId)),
		moved: after.flatMap((line) => {
			const was = earlier.get(line.meetingId);
			return was && !isSame(was, line) ? [{ before: was, after: line }] : [];
		}),
		cancelled: before.filter(({ meetingId }) => !later.has(meetingId))
	};
}

export const isEmpty = ({ added, moved, cancelled }: Differences) =>
	added.length + moved.length + cancelled.length === 0;

/** Every delegate in any of the differences. */
export function concerned({ added, moved, cancelled }: Differences): Set<string> {
	const lines = [...added, ...cancelled, ...moved.flatMap(({ before, after }) => [before, after])];
	return new Set(lines.flatMap(({ delegateIds }) => delegateIds));
}
