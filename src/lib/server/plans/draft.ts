/** What the planner answered as a draft with its seats; what is published is never touched. */
import { and, eq } from 'drizzle-orm';
import type { Conflict, Plan } from '#lib/scheduling/model.ts';
import { transaction, type Db } from '../db/index.ts';
import { delegates, meetings, participants, places, plans, schedules, slots } from '../db/schema.ts';
import { bump } from '../events.ts';
import type { StoredCertificate } from '../evidence.ts';
import { record } from '../journal.ts';
import { seat, type Seating } from '../seating.ts';
import { open } from './rows.ts';
import type { Step } from './history.ts';
import type { Prepared } from './start.ts';

/** Stores the draft and ends the run, in one transaction; nothing at all when the run was cancelled meanwhile. */
export async function storeDraft(
	prepared: Prepared,
	answer: Plan,
	history: Step[],
	conflict: Conflict | null = null
): Promise<void> {
	const { planId, eventId, brief, settings, actorId, locked } = prepared;
	await transaction(async (tx) => {
		await bump(tx, eventId);
		const [plan] = await tx
			.select()
			.from(plans)
			.where(and(eq(plans.id, planId), open));
		if (!plan) return;
		const { certificate, worstBreaks, moved, belowMinimum, unplaced, status, breaks, lowerBound } = answer;
		const [draft] = await tx
			.insert(schedules)
			.values({
				eventId,
				state: 'draft',
				brief,
				seed: settings.seed,
				iterations: 'iterations' in settings.budget ? settings.budget.iterations : null,
				certificate: { ...certificate, worstBreaks, moved, belowMinimum, conflict } satisfies StoredCertificate,
				unplaced,
				status,
				breaks,
				lowerBound,
				createdBy: actorId
			})
			.returning();
		const seatings = await stillPossible(tx, eventId, locked, answer);
		await seat(tx, draft.id, seatings);
		const gone = answer.placements.length - seatings.length;
		const counts = { unplaced: unplaced.length, breaks, lowerBound, meetings: brief.meetings.length, gone };
		await tx
			.update(plans)
			.set({
				state: 'done',
				scheduleId: draft.id,
				finishedAt: new Date(),
				progress: { phase: 'prove', ...counts, history }
			})
			.where(eq(plans.id, planId));
		await record(tx, {
			actorId,
			action: 'schedule.plan',
			subjectKind: 'schedule',
			subjectId: draft.id,
			eventId,
			after: { status, placed: seatings.length, unplaced: unplaced.length, breaks }
		});
	});
}

/** Meetings, slots, places and people may go while the planner works; what hangs on them is left out of the draft. */
async function stillPossible(tx: Db, eventId: string, locked: Set<string>, { placements }: Plan): Promise<Seating[]> {
	const ids = async (rows: Promise<{ id: string }[]>) => new Set((await rows).map(({ id }) => id));
	const agreed = await ids(
		tx
			.select({ id: meetings.id })
			.from(meetings)
			.where(and(eq(meetings.eventId, eventId), eq(meetings.state, 'agreed')))
	);
	const times = new Map(
		(await tx.select().from(slots).where(eq(slots.eventId, eventId))).map((slot) => [slot.id, slot])
	);
	const standing = await ids(tx.select({ id: places.id }).from(places).where(eq(places.eventId, eventId)));
	const people = await ids(
		tx
			.select({ id: delegates.id })
			.from(delegates)
			.innerJoin(participants, eq(participants.id, delegates.participantId))
			.where(and(eq(participants.eventId, eventId), eq(participants.state, 'approved')))
	);
	return placements.flatMap(({ meeting, slot: slotId, place, delegates: seated }) => {
		const slot = times.get(slotId);
		if (!slot || !agreed.has(meeting) || !standing.has(place) || !seated.every((id) => people.has(id))) return [];
		return [{ meetingId: meeting, slot, placeId: place, delegateIds: [...seated], locked: locked.has(meeting) }];
	});
}
