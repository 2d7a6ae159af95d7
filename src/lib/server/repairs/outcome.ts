/** What a happening would change in the current schedule. Writes nothing: the preview and the deed both ask here. */
import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { Refusal } from '#lib/refusal.ts';
import type { Brief, Placement } from '#lib/scheduling/model.ts';
import { repair } from '#lib/scheduling/repair.ts';
import { briefOf, heldIn, type Held } from '../briefs.ts';
import type { Db } from '../db/index.ts';
import { schedules } from '../db/schema.ts';
import type { AgendaLine } from '../db/schema/schedules.ts';
import { differences, type Differences } from '../differences.ts';
import type { EventRow } from '../events.ts';
import { placesOf } from '../places.ts';
import { agendaOf } from '../schedules.ts';
import { slotsOf } from '../slots.ts';
import { disturbanceOf, NEW, type Happening } from './happenings.ts';

/** For those who are hit, never more other meetings than this change their time. */
export const MOST_MOVED = 3;

export interface Outcome {
	scheduleId: string;
	before: AgendaLine[];
	after: AgendaLine[];
	changed: Differences;
	/** Meetings that fall: called off, or of a firm that does not come. */
	fallen: string[];
	/** Meetings that should be held and found no room; they stay agreed and wait. */
	homeless: string[];
	breaks: { before: number; after: number };
	/** Says whether the agenda is still the one that was looked at. */
	seen: string;
}

/** @param closeGaps also uses up moves that are left to close gaps the change has torn. */
export async function outcomeOf(
	tx: Db,
	event: EventRow,
	happening: Happening,
	{ now, closeGaps }: { now: Date; closeGaps: boolean }
): Promise<Outcome> {
	const [current] = await tx
		.select({ id: schedules.id })
		.from(schedules)
		.where(and(eq(schedules.eventId, event.id), eq(schedules.state, 'current')));
	if (!current) throw new Refusal('conflict', 'schedule-none-current');
	const held = await heldIn(tx, current.id);
	const brief = movable(await briefOf(tx, event, { from: held }), happening);
	const disturbance = await disturbanceOf(tx, brief, happening, now);
	const known = new Set(brief.meetings.map(({ id }) => id));
	const placements = held.filter(({ meeting }) => known.has(meeting)).map(placement);
	const mended = repair(brief, { placements }, disturbance, {
		maxMoved: MOST_MOVED,
		gapMoves: closeGaps ? MOST_MOVED : 0,
		now: Math.floor(now.getTime() / 60_000)
	});
	const before = await agendaOf(tx, event.id, current.id);
	// What has been held already, or is no longer planned, stays in the agenda as it is.
	const untouched = before.filter(({ meetingId }) => !known.has(meetingId));
	const pairs = new Map(mended.brief.meetings.map(({ id, between }) => [id, between]));
	const lines = await linesOf(tx, event.id, mended.schedule.placements, pairs);
	const after = [...untouched, ...lines].sort((one, other) => one.startsAt.localeCompare(other.startsAt));
	const changed = differences(before, after);
	const stays = new Set(mended.brief.meetings.map(({ id }) => id));
	return {
		scheduleId: current.id,
		before,
		after,
		changed,
		fallen: placements.flatMap(({ meeting }) => (stays.has(meeting) ? [] : [meeting])),
		homeless: mended.unplaced,
		breaks: mended.breaks,
		seen: createHash('sha256')
			.update(JSON.stringify([changed, mended.unplaced]))
			.digest('hex')
	};
}

const placement = ({ meeting, slot, place, delegates }: Held): Placement => ({ meeting, slot, place, delegates });

/** A lock holds a time and people; when its table is lost, any other table will do. */
function movable(brief: Brief, happening: Happening): Brief {
	if (happening.what !== 'place-lost') return brief;
	const meetings = brief.meetings.map((meeting) =>
		meeting.locked?.place === happening.placeId
			? { ...meeting, locked: { ...meeting.locked, place: undefined } }
			: meeting
	);
	return { ...brief, meetings };
}

async function linesOf(
	tx: Db,
	eventId: string,
	placements: Placement[],
	pairs: Map<string, [string, string]>
): Promise<AgendaLine[]> {
	const times = new Map((await slotsOf(eventId, tx)).map((slot) => [slot.id, slot]));
	const labels = new Map((await placesOf(eventId, tx)).map(({ id, label }) => [id, label]));
	return placements.flatMap(({ meeting, slot: slotId, place, delegates }): AgendaLine[] => {
		const [slot, pair] = [times.get(slotId), pairs.get(meeting)];
		if (!slot || !pair) throw new Error(`repair placed ${meeting} in ${slotId} at ${place}, which are not the event's`);
		return [
			{
				meetingId: meeting,
				slotId,
				startsAt: slot.startsAt.toISOString(),
				endsAt: slot.endsAt.toISOString(),
				placeId: place,
				place: labels.get(place) ?? '',
				firstId: pair[0],
				secondId: pair[1],
				delegateIds: [...delegates]
			}
		];
	});
}

/** The outcome with a new meeting under the id it has been given. */
export function named({ changed, after, ...rest }: Outcome, id: string): Outcome {
	const name = (line: AgendaLine) => (line.meetingId === NEW ? { ...line, meetingId: id } : line);
	return { ...rest, after: after.map(name), changed: { ...changed, added: changed.added.map(name) } };
}
