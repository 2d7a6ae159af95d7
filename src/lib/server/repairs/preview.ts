/** Before a repair is made: who is hit, what moves, who is told. */
import type { MaybeViewer } from '#lib/permissions.ts';
import { db } from '../db/index.ts';
import type { AgendaLine } from '../db/schema/schedules.ts';
import { concerned, type Differences } from '../differences.ts';
import { assertOrganiser, type EventRow } from '../events.ts';
import { readersOf } from '../mail/schedule-letters.ts';
import { agendaOf, schedulesOf } from '../schedules.ts';
import { assertNotOver } from '../wishes/import.ts';
import type { Happening } from './happenings.ts';
import { outcomeOf } from './outcome.ts';

export interface RepairPreview {
	changed: Differences;
	/** How many meetings find no room and wait. */
	homeless: number;
	firms: number;
	letters: number;
	unreachable: { firm: string; delegate: string | null }[];
	breaks: { before: number; after: number };
	/** To be given back with the deed: it is done only if it would still be the same. */
	seen: string;
}

/** What this happening would do to the agenda everybody sees. Writes nothing. */
export async function previewRepair(
	viewer: MaybeViewer,
	event: EventRow,
	happening: Happening,
	{ now = new Date(), closeGaps = false } = {}
): Promise<RepairPreview> {
	assertOrganiser(viewer, event);
	assertNotOver(event);
	const { changed, homeless, breaks, seen } = await outcomeOf(db, event, happening, { now, closeGaps });
	const readers = await readersOf(db, event, [...concerned(changed)]);
	const lines = [...changed.added, ...changed.cancelled, ...changed.moved.map(({ after }) => after)];
	return {
		changed,
		homeless: homeless.length,
		firms: new Set(lines.flatMap(({ firstId, secondId }) => [firstId, secondId])).size,
		letters: readers.reachable.reduce((sum, { to }) => sum + to.length, 0),
		unreachable: readers.unreachable,
		breaks,
		seen
	};
}

/** A firm's meetings that are still to come in the agenda everybody sees. */
export async function comingMeetings(
	viewer: MaybeViewer,
	event: EventRow,
	participantId: string,
	now: Date
): Promise<AgendaLine[]> {
	const current = (await schedulesOf(viewer, event)).find(({ state }) => state === 'current');
	if (!current) return [];
	return (await agendaOf(db, event.id, current.id)).filter(
		({ firstId, secondId, startsAt }) => [firstId, secondId].includes(participantId) && new Date(startsAt) > now
	);
}
