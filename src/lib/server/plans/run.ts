/** The life of one run: it says again and again that it is alive, and ends in a draft or in a reason. */
import { and, eq } from 'drizzle-orm';
import { availableParallelism } from 'node:os';
import { BriefFault } from '#lib/scheduling/fault.ts';
import type { Progress } from '#lib/scheduling/plan.ts';
import { db } from '../db/index.ts';
import { plans } from '../db/schema.ts';
import { log } from '../log.ts';
import { findConflict } from '../planner/conflicts.ts';
import { startPlanning, type Planning } from '../planner/planner.ts';
import { storeDraft } from './draft.ts';
import { end, open, type PlanRow } from './rows.ts';
import { History, type Step } from './history.ts';
import type { Prepared } from './start.ts';

/** What a page shows of a run. */
export interface PlanProgress extends Progress {
	meetings: number;
	/** How it got better: each step, thinned out. */
	history: Step[];
}

/** How often a run says that it is alive, and looks whether it should stop. */
const PULSE_MS = 1000;
/** More than this many search side by side without finding much more. */
const MOST_WORKERS = 4;

/** The runs of this process; those of others are reached through their rows. */
const running = new Map<string, Planning>();
const waiting = new Map<string, (() => void)[]>();

/** Plans, and stores what came out. Never throws for what went wrong in the planning: the run's row says it. */
export async function work(prepared: Prepared): Promise<void> {
	const { planId, brief, settings } = prepared;
	const { seed, budget } = settings;
	const history = new History(Date.now());
	let latest: PlanProgress | null = null;
	let pulse: NodeJS.Timeout | undefined;
	try {
		const planning = startPlanning(brief, {
			seed,
			...budget,
			workers: Math.min(MOST_WORKERS, availableParallelism()),
			onProgress(progress) {
				history.note(progress, Date.now());
				latest = { ...progress, meetings: brief.meetings.length, history: history.steps };
			}
		});
		running.set(planId, planning);
		pulse = setInterval(() => {
			void beat(planId, latest).then(
				(state) => (state === 'gone' ? planning.abort() : state === 'finish' ? planning.finish() : undefined),
				(error: unknown) => log.warn({ err: error, planId }, 'a plan could not say that it is alive')
			);
		}, PULSE_MS);
		const answer = await planning.answer;
		// Also where nobody proved yet that something has to be left out: the conflict then is the proof.
		const unclear = answer.status === 'infeasible' || answer.status === 'incomplete';
		const conflict = unclear && answer.unplaced.length > 0 ? await findConflict(brief) : null;
		await storeDraft(prepared, answer, history.steps, conflict);
	} catch (error) {
		// A run that was cancelled fails here too; its row is closed already and stays as it is.
		const ended = await end(planId, 'failed', error instanceof BriefFault ? error.message : 'crashed');
		if (ended && !(error instanceof BriefFault)) log.error({ err: error, planId }, 'planning failed');
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

/** The run with this id, where it lives in this process. */
export const runHere = (planId: string): Planning | undefined => running.get(planId);

/** Settles when a run of this process has ended; for tests and commands. */
export async function finished(planId: string): Promise<PlanRow> {
	if (running.has(planId)) {
		await new Promise<void>((tell) => waiting.set(planId, [...(waiting.get(planId) ?? []), tell]));
	}
	const [row] = await db.select().from(plans).where(eq(plans.id, planId));
	return row;
}
