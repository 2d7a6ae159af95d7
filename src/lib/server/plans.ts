/** Runs of the planner: started, followed, stopped; each ends in a draft and never touches what is published. */
import { and, desc, eq, inArray, lt, or, isNull } from 'drizzle-orm';
import { Refusal } from '#lib/refusal.ts';
import type { MaybeViewer } from '#lib/permissions.ts';
import type { Brief, Plan } from '#lib/scheduling/model.ts';
import { BriefFault } from '#lib/scheduling/fault.ts';
import type { Progress } from '#lib/scheduling/plan.ts';
import { briefOf, heldIn, type Basis } from './briefs.ts';
import { db, isTaken, transaction, type Db } from './db/index.ts';
import { delegates, meetings, participants, places, plans, schedules, slots } from './db/schema.ts';
import { assertOrganiser, bump, bumpAsOrganiser, type EventRow } from './events.ts';
import { record } from './journal.ts';
import { log } from './log.ts';
import { runPlanner, type Running } from './planner/run.ts';
import { seat } from './seating.ts';
import { assertNotOver } from './wishes/import.ts';

export type PlanRow = typeof plans.$inferSelect;

/** How long to search: polishing moves, because seconds would make the plan depend on the machine. */
export const EFFORTS = { quick: 500_000, thorough: 5_000_000, long: 60_000_000 } as const;
export type Effort = keyof typeof EFFORTS;

export interface PlanSettings {
	basis: Basis;
	effort: Effort;
	/** Most breaks a delegate should have; null: no limit. */
	fairness: number | null;
	seed: number;
	/** The schedule it starts from: a draft, the current one, or none. */
	from: string | null;
}

/** What a page shows of a run. */
export interface PlanProgress extends Progress {
	meetings: number;
}

/** A run that has said nothing for so long is taken for crashed. */
export const SILENCE_MS = 30_000;
/** How often a run says that it is alive, and looks whether it should stop. */
const PULSE_MS = 1000;

const running = new Map<string, Running>();
const open = inArray(plans.state, ['queued', 'running']);

/**
 * Starts planning an event in a thread of its own. One run per event at a time: a second is refused.
 * @returns the run's id; `finished(id)` waits for its end in this process.
 */
export async function startPlan(viewer: MaybeViewer, eventId: string, settings: PlanSettings): Promise<string> {
	await endSilent(eventId);
	const prepared = await prepare(viewer, eventId, settings);
	void work(eventId, prepared).catch((error: unknown) => log.error({ err: error, eventId }, 'planning ended badly'));
	return prepared.planId;
}

interface Prepared {
	planId: string;
	brief: Brief;
	settings: PlanSettings;
	actorId: string | null;
	/** Meetings a person's hand has locked in the schedule it starts from. */
	locked: Set<string>;
}

async function prepare(viewer: MaybeViewer, eventId: string, settings: PlanSettings): Promise<Prepared> {
	try {
		return await transaction(async (tx) => {
			const event = await bumpAsOrganiser(tx, viewer, eventId);
			assertNotOver(event);
			const from = settings.from ? await scheduleOf(tx, event.id, settings.from) : null;
			const { basis, fairness } = settings;
			const held = from ? await heldIn(tx, from.id) : [];
			const brief = await briefOf(tx, event, { basis, fairness, from: held });
			const locked = new Set(held.filter(({ locked }) => locked).map(({ meeting }) => meeting));
			assertPlannable(brief);
			const [{ id: planId }] = await tx
				.insert(plans)
				.values({
					eventId,
					state: 'running',
					settings: { ...settings },
					progress: { phase: 'place', unplaced: brief.meetings.length, meetings: brief.meetings.length },
					startedBy: viewer?.userId ?? null,
					aliveAt: new Date()
				})
				.returning({ id: plans.id });
			return { planId, brief, settings, actorId: viewer?.userId ?? null, locked };
		});
	} catch (error) {
		if (isTaken(error)) throw new Refusal('conflict', 'plan-running');
		throw error;
	}
}

async function scheduleOf(tx: Db, eventId: string, id: string) {
	const [row] = await tx
		.select()
		.from(schedules)
		.where(and(eq(schedules.id, id), eq(schedules.eventId, eventId), inArray(schedules.state, ['draft', 'current'])));
	if (!row) throw new Refusal('conflict', 'schedule-gone');
	return row;
}

function assertPlannable(brief: Brief): void {
	if (brief.meetings.length === 0) throw new Refusal('conflict', 'plan-no-meetings');
	if (brief.slots.length === 0) throw new Refusal('conflict', 'plan-no-slots');
	if (brief.places.length === 0) throw new Refusal('conflict', 'plan-no-places');
}

async function work(eventId: string, prepared: Prepared): Promise<void> {
	const { planId, brief, settings } = prepared;
	let latest: PlanProgress | null = null;
	const { seed, effort } = settings;
	const run = runPlanner(brief, {
		seed,
		iterations: EFFORTS[effort],
		onProgress: (progress) => (latest = { ...progress, meetings: brief.meetings.length })
	});
	running.set(planId, run);
	const pulse = setInterval(() => {
		void beat(planId, latest).then(
			(state) => (state === 'gone' ? run.abort() : state === 'finish' ? run.finish() : undefined),
			(error: unknown) => log.warn({ err: error, planId }, 'a plan could not say that it is alive')
		);
	}, PULSE_MS);
	try {
		await store(eventId, prepared, await run.answer);
	} catch (error) {
		await end(planId, 'failed', error instanceof BriefFault ? error.message : String(error));
	} finally {
		clearInterval(pulse);
		running.delete(planId);
		for (const tell of waiting.get(planId) ?? []) tell();
		waiting.delete(planId);
	}
}

/** Says that a run is alive. @returns whether it should go on, finish with what it has, or was cancelled. */
async function beat(planId: string, progress: PlanProgress | null): Promise<'on' | 'finish' | 'gone'> {
	const [row] = await db
		.update(plans)
		.set({ aliveAt: new Date(), ...(progress && { progress: { ...progress } }) })
		.where(and(eq(plans.id, planId), open))
		.returning({ settings: plans.settings });
	if (!row) return 'gone';
	return row.settings.finish ? 'finish' : 'on';
}

/** The answer as a draft with its seats; nothing is stored when the run was cancelled meanwhile. */
async function store(
	eventId: string,
	{ planId, brief, settings: { seed, effort }, actorId, locked }: Prepared,
	answer: Plan
): Promise<void> {
	await transaction(async (tx) => {
		const event = await bump(tx, eventId);
		const [plan] = await tx
			.select()
			.from(plans)
			.where(and(eq(plans.id, planId), open));
		if (!plan) return;
		const [draft] = await tx
			.insert(schedules)
			.values({
				eventId,
				state: 'draft',
				brief,
				seed,
				iterations: EFFORTS[effort],
				certificate: { ...answer.certificate, worstBreaks: answer.worstBreaks, moved: answer.moved },
				unplaced: answer.unplaced,
				status: answer.status,
				breaks: answer.breaks,
				lowerBound: answer.lowerBound,
				createdBy: actorId
			})
			.returning();
		const seatings = await stillPossible(tx, event, locked, answer);
		await seat(tx, draft.id, seatings);
		await tx
			.update(plans)
			.set({
				state: 'done',
				scheduleId: draft.id,
				finishedAt: new Date(),
				progress: {
					...progressOf(answer),
					meetings: brief.meetings.length,
					gone: answer.placements.length - seatings.length
				}
			})
			.where(eq(plans.id, planId));
		await record(tx, {
			actorId,
			action: 'schedule.plan',
			subjectKind: 'schedule',
			subjectId: draft.id,
			eventId,
			after: { status: answer.status, placed: seatings.length, unplaced: answer.unplaced.length, breaks: answer.breaks }
		});
	});
}

const progressOf = ({ unplaced, breaks, lowerBound }: Plan): Progress => ({
	phase: 'prove',
	unplaced: unplaced.length,
	breaks,
	lowerBound
});

/** Meetings, slots, places and people may go while the planner works; what hangs on them is left out of the draft. */
async function stillPossible(tx: Db, event: EventRow, locked: Set<string>, { placements }: Plan) {
	const ids = async (rows: Promise<{ id: string }[]>) => new Set((await rows).map(({ id }) => id));
	const agreed = await ids(
		tx
			.select({ id: meetings.id })
			.from(meetings)
			.where(and(eq(meetings.eventId, event.id), eq(meetings.state, 'agreed')))
	);
	const stored = new Map(
		(await tx.select().from(slots).where(eq(slots.eventId, event.id))).map((slot) => [slot.id, slot])
	);
	const open = await ids(tx.select({ id: places.id }).from(places).where(eq(places.eventId, event.id)));
	const people = await ids(
		tx
			.select({ id: delegates.id })
			.from(delegates)
			.innerJoin(participants, eq(participants.id, delegates.participantId))
			.where(and(eq(participants.eventId, event.id), eq(participants.state, 'approved')))
	);
	return placements.flatMap(({ meeting, slot: slotId, place, delegates: seated }) => {
		const slot = stored.get(slotId);
		if (!slot || !agreed.has(meeting) || !open.has(place) || !seated.every((id) => people.has(id))) return [];
		return [{ meetingId: meeting, slot, placeId: place, delegateIds: [...seated], locked: locked.has(meeting) }];
	});
}

async function end(planId: string, state: 'failed' | 'cancelled', error: string | null): Promise<boolean> {
	const rows = await db
		.update(plans)
		.set({ state, error, finishedAt: new Date() })
		.where(and(eq(plans.id, planId), open))
		.returning({ id: plans.id });
	return rows.length > 0;
}

/** Calls crashed what has said nothing for too long: its process is gone. */
async function endSilent(eventId: string): Promise<void> {
	const silent = or(isNull(plans.aliveAt), lt(plans.aliveAt, new Date(Date.now() - SILENCE_MS)));
	await db
		.update(plans)
		.set({ state: 'failed', error: 'silent', finishedAt: new Date() })
		.where(and(eq(plans.eventId, eventId), open, silent));
}

/** The latest run of an event. */
export async function latestPlan(viewer: MaybeViewer, event: EventRow): Promise<PlanRow | null> {
	assertOrganiser(viewer, event);
	await endSilent(event.id);
	const [row] = await db
		.select()
		.from(plans)
		.where(eq(plans.eventId, event.id))
		.orderBy(desc(plans.createdAt), desc(plans.id))
		.limit(1);
	return row ?? null;
}

/** Stops a run: `finish` keeps the best plan so far as a draft, `cancel` keeps nothing. */
export async function stopPlan(
	viewer: MaybeViewer,
	event: EventRow,
	planId: string,
	how: 'finish' | 'cancel'
): Promise<void> {
	assertOrganiser(viewer, event);
	const own = and(eq(plans.id, planId), eq(plans.eventId, event.id));
	const [row] = await db.select().from(plans).where(own);
	if (!row) throw new Refusal('not-found', 'not-found');
	if (how === 'cancel') {
		const ended = await end(planId, 'cancelled', null);
		if (!ended) throw new Refusal('conflict', 'plan-ended');
		running.get(planId)?.abort();
		return;
	}
	// The run may live in another process: it reads this at its next pulse.
	const asked = await db
		.update(plans)
		.set({ settings: { ...row.settings, finish: true } })
		.where(and(own, open))
		.returning({ id: plans.id });
	if (asked.length === 0) throw new Refusal('conflict', 'plan-ended');
	running.get(planId)?.finish();
}

const waiting = new Map<string, (() => void)[]>();

/** Settles when a run of this process has ended; for tests and commands. */
export async function finished(planId: string): Promise<PlanRow> {
	if (running.has(planId)) {
		await new Promise<void>((tell) => waiting.set(planId, [...(waiting.get(planId) ?? []), tell]));
	}
	const [row] = await db.select().from(plans).where(eq(plans.id, planId));
	return row;
}
