/** The rows of runs: which are open, how they are closed. */
import { and, eq, inArray, isNull, lt, or } from 'drizzle-orm';
import { db } from '../db/index.ts';
import { plans } from '../db/schema.ts';

export type PlanRow = typeof plans.$inferSelect;

/** A run that has said nothing for so long is taken for crashed. */
export const SILENCE_MS = 30_000;

/** The condition that a run has not ended. */
export const open = inArray(plans.state, ['queued', 'running']);

/** Ends a run that is still open. @returns whether it was. */
export async function end(planId: string, state: 'failed' | 'cancelled', error: string | null): Promise<boolean> {
	const rows = await db
		.update(plans)
		.set({ state, error, finishedAt: new Date() })
		.where(and(eq(plans.id, planId), open))
		.returning({ id: plans.id });
	return rows.length > 0;
}

/** Calls crashed what has said nothing for too long: its process is gone. */
export async function endSilent(eventId: string): Promise<void> {
	const silent = or(isNull(plans.aliveAt), lt(plans.aliveAt, new Date(Date.now() - SILENCE_MS)));
	await db
		.update(plans)
		.set({ state: 'failed', error: 'silent', finishedAt: new Date() })
		.where(and(eq(plans.eventId, eventId), open, silent));
}
