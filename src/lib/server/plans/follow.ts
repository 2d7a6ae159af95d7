/** Runs of the planner as an organiser follows them: the latest, and how it is stopped. */
import { and, desc, eq } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db } from '../db/index.ts';
import { plans } from '../db/schema.ts';
import { assertOrganiser, type EventRow } from '../events.ts';
import { end, endSilent, open, type PlanRow } from './rows.ts';
import { runHere, type PlanProgress } from './run.ts';

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

/** What a page shows of a run; `progress` is a PlanProgress, or less before the planner has said anything. */
export const shownPlan = ({ id, state, error, progress, createdAt, settings }: PlanRow) => ({
	id,
	state,
	error,
	progress: progress as Partial<PlanProgress> | null, // written by start.ts, run.ts and draft.ts only
	createdAt,
	finishing: settings.finish === true
});

export type ShownPlan = ReturnType<typeof shownPlan>;

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
		runHere(planId)?.abort();
		return;
	}
	// The run may live in another process: it reads this at its next pulse.
	const asked = await db
		.update(plans)
		.set({ settings: { ...row.settings, finish: true } })
		.where(and(own, open))
		.returning({ id: plans.id });
	if (asked.length === 0) throw new Refusal('conflict', 'plan-ended');
	runHere(planId)?.finish();
}
