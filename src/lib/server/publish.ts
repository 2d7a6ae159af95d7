/** Publishing: a draft becomes the current schedule, frozen under the next number, and those concerned are told. */
import { and, desc, eq, gt, inArray, sql } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import type { Violation } from '#lib/scheduling/model.ts';
import { brokenRules } from './broken-rules.ts';
import { briefOf, heldIn } from './briefs.ts';
import { db, isTaken, transaction, type Db } from './db/index.ts';
import { changes, meetings, placements, publications, schedules } from './db/schema.ts';
import type { AgendaLine } from './db/schema/schedules.ts';
import { concerned, differences, type Differences } from './differences.ts';
import { assertOrganiser, bumpAsOrganiser, type EventRow } from './events.ts';
import { record } from './journal.ts';
import { post } from './letters.ts';
import { agendaLetters, readersOf } from './mail/schedule-letters.ts';
import { participantsOf } from './participants.ts';
import { BY_HAND } from './moves.ts';
import { agendaOf, openSchedule } from './schedules.ts';
import { assertNotOver } from './wishes/import.ts';

export type PublicationRow = typeof publications.$inferSelect;

/** What people were told so far: the last number, and what happened since with letters of its own. */
interface Told {
	last: PublicationRow | null;
	agenda: AgendaLine[];
	/** The agenda calendars show now. */
	current: AgendaLine[];
	currentId: string | null;
}

async function toldSoFar(tx: Db, eventId: string): Promise<Told> {
	const [last = null] = await tx
		.select()
		.from(publications)
		.where(eq(publications.eventId, eventId))
		.orderBy(desc(publications.number))
		.limit(1);
	const [schedule] = await tx
		.select({ id: schedules.id })
		.from(schedules)
		.where(and(eq(schedules.eventId, eventId), eq(schedules.state, 'current')));
	const current = schedule ? await agendaOf(tx, eventId, schedule.id) : [];
	const since = await tx
		.select({ meetingId: changes.meetingId, reason: changes.reason })
		.from(changes)
		.where(and(eq(changes.eventId, eventId), last ? gt(changes.at, last.publishedAt) : undefined))
		.orderBy(changes.at);
	const lastReason = new Map(since.map(({ meetingId, reason }) => [meetingId, reason]));
	const toldApart = new Set([...lastReason].filter(([, reason]) => reason !== BY_HAND).map(([id]) => id));
	const agenda = [
		...(last?.agenda ?? []).filter(({ meetingId }) => !toldApart.has(meetingId)),
		...current.filter(({ meetingId }) => toldApart.has(meetingId))
	];
	return { last, agenda, current, currentId: schedule?.id ?? null };
}

export interface PublishPreview {
	/** The number this would become. */
	number: number;
	meetings: number;
	/** Against what people were told. */
	differences: Differences;
	firms: number;
	/** Letters that would be written, and who cannot be written to. */
	letters: number;
	unreachable: { firm: string; delegate: string | null }[];
	/** Rules of the event as it is now that this schedule breaks. */
	violations: Violation[];
	/** Agreed meetings it leaves out. */
	waiting: number;
}

/** What publishing this schedule would do. Writes nothing. */
export async function previewPublication(
	viewer: MaybeViewer,
	event: EventRow,
	scheduleId: string
): Promise<PublishPreview> {
	assertOrganiser(viewer, event);
	await openSchedule(db, event.id, scheduleId);
	const told = await toldSoFar(db, event.id);
	const agenda = await agendaOf(db, event.id, scheduleId);
	const changed = differences(told.agenda, agenda);
	const brief = await briefOf(db, event);
	const held = await heldIn(db, scheduleId);
	const readers = await readersOf(db, event, [...concerned(changed)]);
	const lines = [...changed.added, ...changed.cancelled, ...changed.moved.map(({ after }) => after)];
	return {
		number: (told.last?.number ?? 0) + 1,
		meetings: agenda.length,
		differences: changed,
		firms: new Set(lines.flatMap(({ firstId, secondId }) => [firstId, secondId])).size,
		letters: readers.reachable.reduce((sum, { to }) => sum + to.length, 0),
		unreachable: readers.unreachable,
		violations: brokenRules(brief, held),
		waiting: brief.meetings.length - agenda.length
	};
}

/**
 * Publishes a draft, or the current schedule with what was changed in it by hand. One transaction: the draft becomes
 * current, the number is frozen, SEQUENCE rises for who moved, letters go to the outbox.
 * @param after the last number the organiser saw: whoever publishes second in the same instant is refused
 */
export async function publish(
	viewer: MaybeViewer,
	eventId: string,
	scheduleId: string,
	{ after, note = null }: { after: number; note?: string | null }
): Promise<{ number: number; differences: Differences; letters: number }> {
	try {
		return await transaction(async (tx) => {
			const event = await bumpAsOrganiser(tx, viewer, eventId);
			assertNotOver(event);
			if (event.state === 'draft') throw new Refusal('conflict', 'publish-event-draft');
			const told = await toldSoFar(tx, eventId);
			const number = (told.last?.number ?? 0) + 1;
			if (number !== after + 1) throw new Refusal('conflict', 'published-already', { number: number - 1 });
			const schedule = await openSchedule(tx, eventId, scheduleId);
			await dropCancelled(tx, eventId, scheduleId);
			const agenda = await agendaOf(tx, eventId, scheduleId);
			if (agenda.length === 0 && !told.last) throw new Refusal('conflict', 'publish-empty');
			const now = new Date();
			if (schedule.state === 'draft') await makeCurrent(tx, event, told, schedule.id, agenda, viewer, now);
			await tx.insert(publications).values({
				eventId,
				number,
				agenda,
				brief: schedule.brief,
				seed: schedule.seed,
				certificate: schedule.certificate,
				note,
				publishedBy: viewer?.userId ?? null,
				publishedAt: now
			});
			const changed = differences(told.agenda, agenda);
			const letters = await agendaLetters(tx, event, { number, before: told.agenda, after: agenda });
			await post(tx, ...letters);
			await record(tx, {
				actorId: viewer?.userId ?? null,
				action: 'schedule.publish',
				subjectKind: 'schedule',
				subjectId: scheduleId,
				eventId,
				after: {
					number,
					meetings: agenda.length,
					added: changed.added.length,
					moved: changed.moved.length,
					cancelled: changed.cancelled.length,
					letters: letters.length
				}
			});
			return { number, differences: changed, letters: letters.length };
		});
	} catch (error) {
		if (isTaken(error)) throw new Refusal('conflict', 'published-already', { number: after + 1 });
		throw error;
	}
}

/** Meetings cancelled, or of firms that left, since the draft was made. */
async function dropCancelled(tx: Db, eventId: string, scheduleId: string): Promise<void> {
	const firms = new Set((await participantsOf(eventId, ['approved'], tx)).map(({ id }) => id));
	const rows = await tx
		.select({
			placementId: placements.id,
			state: meetings.state,
			firstId: meetings.firstId,
			secondId: meetings.secondId
		})
		.from(placements)
		.innerJoin(meetings, eq(meetings.id, placements.meetingId))
		.where(eq(placements.scheduleId, scheduleId));
	const gone = rows
		.filter(({ state, firstId, secondId }) => state === 'cancelled' || !firms.has(firstId) || !firms.has(secondId))
		.map(({ placementId }) => placementId);
	for (let from = 0; from < gone.length; from += 5000) {
		await tx.delete(placements).where(inArray(placements.id, gone.slice(from, from + 5000)));
	}
}

/** The old current schedule passes, the draft takes its place; calendars hear of every difference. */
async function makeCurrent(
	tx: Db,
	event: EventRow,
	told: Told,
	scheduleId: string,
	agenda: AgendaLine[],
	viewer: MaybeViewer,
	now: Date
): Promise<void> {
	const { added, moved, cancelled } = differences(told.current, agenda);
	if (told.currentId) {
		await tx.update(schedules).set({ state: 'past' }).where(eq(schedules.id, told.currentId));
		// What it said is frozen in its publications; its seats would only grow the database.
		await tx.delete(placements).where(eq(placements.scheduleId, told.currentId));
	}
	await tx.update(schedules).set({ state: 'current' }).where(eq(schedules.id, scheduleId));
	const at = ({ slotId, placeId }: AgendaLine) => ({ slotId, placeId });
	const rows = [
		...added.map((line) => ({ meetingId: line.meetingId, before: null, after: at(line) })),
		...moved.map(({ before, after }) => ({ meetingId: after.meetingId, before: at(before), after: at(after) })),
		...cancelled.map((line) => ({ meetingId: line.meetingId, before: at(line), after: null }))
	].map((row) => ({
		...row,
		eventId: event.id,
		scheduleId,
		actorId: viewer?.userId ?? null,
		reason: 'published',
		at: now
	}));
	for (let from = 0; from < rows.length; from += 1000) await tx.insert(changes).values(rows.slice(from, from + 1000));
	const rising = [...moved.map(({ after }) => after), ...cancelled].map(({ meetingId }) => meetingId);
	for (let from = 0; from < rising.length; from += 5000) {
		await tx
			.update(meetings)
			.set({ sequence: sql`${meetings.sequence} + 1`, updatedAt: now })
			.where(inArray(meetings.id, rising.slice(from, from + 5000)));
	}
}
