import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { checkBrief } from '#lib/scheduling/brief.ts';
import type { Brief, Plan } from '#lib/scheduling/model.ts';
import type { PlanOptions, Progress } from '#lib/scheduling/plan.ts';
import { sharedMemory, stop } from './bounds.ts';
import type { Message, Task } from './worker.ts';

export type PlanningOptions = {
	seed?: number;
	/** Repeatable: one worker spends exactly this budget, however many were asked for. */
	iterations?: number;
	/** Or a time: the workers share it, one proving, the others searching from different seeds. */
	seconds?: number;
	workers?: number;
	onProgress?: (progress: Progress) => void;
};

/** A planning under way. */
export type Planning = {
	/** Rejects only when every worker failed; what they threw is the cause. */
	answer: Promise<Plan>;
	/** Ends it soon; `answer` then gives the best plan so far. */
	cancel(): void;
};

const DEFAULT_SECONDS = 60;
/** Enough for 200,000 meetings; a brief that needs more fails in its worker, not in the application. */
const WORKER_MEGABYTES = 2048;

/**
 * Plans in worker threads. Nothing is stored: the caller decides what becomes of the plan.
 * @throws BriefFault at once, before any worker starts
 */
export function startPlanning(brief: Brief, options: PlanningOptions = {}): Planning {
	checkBrief(brief);
	const { seed = 1, iterations, seconds = DEFAULT_SECONDS, onProgress } = options;
	const count = iterations === undefined ? Math.max(1, options.workers ?? 1) : 1;
	const shared = sharedMemory();
	const deadline = iterations === undefined ? Date.now() + seconds * 1000 : Infinity;
	const plans: Plan[] = [];
	const failures: unknown[] = [];
	const news = new Map<number, Progress>();

	const run = (number: number): Promise<void> =>
		new Promise((resolve) => {
			const task: Task = {
				brief,
				seed: seed + number,
				iterations: iterations ?? Number.MAX_SAFE_INTEGER,
				deadline,
				role: roleOf(number, count),
				shared,
				alone: count === 1
			};
			const worker = new Worker(entry(), {
				workerData: task,
				resourceLimits: { maxOldGenerationSizeMb: WORKER_MEGABYTES }
			});
			worker.on('message', (message: Message) => {
				if ('progress' in message) {
					news.set(number, message.progress);
					onProgress?.(together([...news.values()]));
					return;
				}
				plans.push(message.plan);
				// Proved, or told to stop: the others need not go on.
				if (message.plan.status === 'optimal' || message.plan.status === 'infeasible') stop(shared);
			});
			worker.on('error', (error) => failures.push(error));
			worker.on('exit', () => resolve());
		});

	const answer = Promise.all(Array.from({ length: count }, (_, k) => run(k))).then(() => {
		if (plans.length === 0) throw new Error('planning failed in every worker', { cause: failures[0] });
		return best(plans);
	});
	return { answer, cancel: () => stop(shared) };
}

function roleOf(number: number, count: number): PlanOptions['role'] {
	if (count === 1) return 'both';
	return number === 0 ? 'search' : number === 1 ? 'proof' : 'search';
}

/** The worker's file: beside this one when run from source, in the source tree when this one was bundled. */
function entry(): string {
	const beside = fileURLToPath(new URL('./worker.ts', import.meta.url));
	return existsSync(beside) ? beside : join(process.cwd(), 'src/lib/server/planner/worker.ts');
}

const RANK = { optimal: 0, infeasible: 1, feasible: 2, incomplete: 3 };

/** The best of several plans for one brief, with the best bound any of them proved. */
function best(plans: Plan[]): Plan {
	const [first] = plans.toSorted(
		(a, b) =>
			RANK[a.status] - RANK[b.status] ||
			a.unplaced.length - b.unplaced.length ||
			a.moved - b.moved ||
			a.breaks - b.breaks ||
			a.worstBreaks - b.worstBreaks
	);
	const bound = plans.reduce((highest, plan) => (plan.lowerBound > highest.lowerBound ? plan : highest), first);
	return bound === first ? first : { ...first, lowerBound: bound.lowerBound, certificate: bound.certificate };
}

function together(all: Progress[]): Progress {
	const [front] = all.toSorted((a, b) => a.unplaced - b.unplaced || a.breaks - b.breaks);
	return { ...front, lowerBound: Math.max(...all.map((one) => one.lowerBound)) };
}
