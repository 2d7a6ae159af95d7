/** Starting the planner on an event: what it is asked, written down before it works. */
import { and, eq, inArray } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import type { Brief } from '#lib/scheduling/model.ts';
import { briefOf, heldIn, type Basis } from '../briefs.ts';
import { isTaken, transaction, type Db } from '../db/index.ts';
import { plans, schedules } from '../db/schema.ts';
import { bumpAsOrganiser } from '../events.ts';
import { log } from '../log.ts';
import { assertNotOver } from '../wishes/import.ts';
import { endSilent } from './rows.ts';
import { work } from './run.ts';

/** How long to search: a number of polishing moves gives the same plan on every machine, seconds do not. */
export type Budget = { iterations: number } | { seconds: number };

export interface PlanSettings {
	basis: Basis;
	budget: Budget;
	/** Most breaks a delegate should have; null: no limit. */
	fairness: number | null;
	seed: number;
	/** The schedule it starts from: a draft, the current one, or none. */
	from: string | null;
}

/** A run that is about to begin. */
export interface Prepared {
	planId: string;
	eventId: string;
	brief: Brief;
	settings: PlanSettings;
	actorId: string | null;
	/** Meetings a person's hand has locked in the schedule it starts from. */
	locked: Set<string>;
}

/**
 * Starts planning an event in workers. One run per event at a time: a second is refused.
 * @returns the run's id; `finished(id)` waits for its end in this process.
 */
export async function startPlan(viewer: MaybeViewer, eventId: string, settings: PlanSettings): Promise<string> {
	await endSilent(eventId);
	const prepared = await prepare(viewer, eventId, settings);
	void work(prepared).catch((error: unknown) => log.error({ err: error, eventId }, 'planning ended badly'));
	return prepared.planId;
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
			const actorId = viewer?.userId ?? null;
			const [{ id: planId }] = await tx
				.insert(plans)
				.values({
					eventId,
					state: 'running',
					settings: { ...settings },
					progress: { phase: 'place', unplaced: brief.meetings.length, meetings: brief.meetings.length },
					startedBy: actorId,
					aliveAt: new Date()
				})
				.returning({ id: plans.id });
			return { planId, eventId, brief, settings, actorId, locked };
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

/** Refuses what gives the planner nothing to do, in words that say what is missing. */
export function assertPlannable(brief: Brief): void {
	if (brief.meetings.length === 0) throw new Refusal('conflict', 'plan-no-meetings');
	if (brief.slots.length === 0) throw new Refusal('conflict', 'plan-no-slots');
	if (brief.places.length === 0) throw new Refusal('conflict', 'plan-no-places');
}
