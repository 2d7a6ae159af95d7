/** Writing a changed agenda into the current schedule: seats, the log of changes, SEQUENCE, letters. */
import { inArray, sql } from 'drizzle-orm';
import type { Db } from '../db/index.ts';
import { changes, meetings, placements } from '../db/schema.ts';
import type { AgendaLine } from '../db/schema/schedules.ts';
import { differences, type Differences } from '../differences.ts';
import type { EventRow } from '../events.ts';
import { post } from '../letters.ts';
import { agendaLetters } from '../mail/schedule-letters.ts';
import { seat, unseat } from '../seating.ts';
import { slotsOf } from '../slots.ts';

/** The reason under which the log of changes keeps a repair; people have been told of it. */
export const REPAIRED = 'repaired';

interface Rewriting {
	scheduleId: string;
	before: AgendaLine[];
	after: AgendaLine[];
	actorId: string | null;
	at: Date;
}

/**
 * Takes the schedule from one agenda to another, in the transaction of what caused it, and writes to everybody
 * concerned. The unique indexes decide: a seat that somebody else has taken meanwhile breaks the transaction.
 * @returns how many letters were written.
 */
export async function rewrite(tx: Db, event: EventRow, { scheduleId, before, after, actorId, at }: Rewriting) {
	const changed = differences(before, after);
	const { added, moved, cancelled } = changed;
	const leaving = [...moved.map(({ after: line }) => line), ...cancelled].map(({ meetingId }) => meetingId);
	const locked = new Set(await lockedAmong(tx, scheduleId, leaving));
	await unseat(tx, scheduleId, leaving);
	const times = new Map((await slotsOf(event.id, tx)).map((slot) => [slot.id, slot]));
	await seat(
		tx,
		scheduleId,
		[...added, ...moved.map(({ after: line }) => line)].flatMap(({ meetingId, slotId, placeId, delegateIds }) => {
			const slot = times.get(slotId);
			return slot ? [{ meetingId, slot, placeId, delegateIds, locked: locked.has(meetingId) }] : [];
		})
	);
	const rows = changeRows(changed).map((row) => ({
		...row,
		eventId: event.id,
		scheduleId,
		actorId,
		reason: REPAIRED,
		at
	}));
	for (let from = 0; from < rows.length; from += 1000) await tx.insert(changes).values(rows.slice(from, from + 1000));
	const ids = rows.map(({ meetingId }) => meetingId);
	for (let from = 0; from < ids.length; from += 5000) {
		await tx
			.update(meetings)
			.set({ sequence: sql`${meetings.sequence} + 1`, updatedAt: at })
			.where(inArray(meetings.id, ids.slice(from, from + 5000)));
	}
	const letters = await agendaLetters(tx, event, { number: null, before, after });
	await post(tx, ...letters);
	return letters.length;
}

async function lockedAmong(tx: Db, scheduleId: string, ids: string[]): Promise<string[]> {
	if (ids.length === 0) return [];
	const rows = await tx
		.select({ id: placements.meetingId, locked: placements.locked, scheduleId: placements.scheduleId })
		.from(placements)
		.where(inArray(placements.meetingId, ids));
	return rows.filter((row) => row.locked && row.scheduleId === scheduleId).map(({ id }) => id);
}

function changeRows({ added, moved, cancelled }: Differences) {
	const at = ({ slotId, placeId }: AgendaLine) => ({ slotId, placeId });
	return [
		...added.map((line) => ({ meetingId: line.meetingId, before: null, after: at(line) })),
		...moved.map(({ before, after }) => ({ meetingId: after.meetingId, before: at(before), after: at(after) })),
		...cancelled.map((line) => ({ meetingId: line.meetingId, before: at(line), after: null }))
	];
}
