/** The planner in worker threads, so that pages go on being served: the one way anything here plans. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { checkBrief } from '#lib/scheduling/brief.ts';
import type { Brief, Plan } from '#lib/scheduling/model.ts';
import type { PlanOptions, Progress } from '#lib/scheduling/plan.ts';
import { sharedMemory, stop } from './bounds.ts';
import { best, together } from './together.ts';
import type { Message, Task } from './worker.ts';

export type PlanningOptions = {
	seed?: number;
	/** Repeatable: one worker spends exactly this budget, however many were asked for. */
	iterations?: number;
	/** Or a time: the workers share it, one proving, the others searching from different seeds. */
	seconds?: number;
	workers?: number;
	/** Most heap of one worker: a brief that needs more fails in its worker, not in the application. */
	megabytes?: number;
	onProgress?: (progress: Progress) => void;
};

/** A planning under way. */
export type Planning = {
	/** Rejects when every worker failed or was ended from outside; what the first of them threw is the cause. */
	answer: Promise<Plan>;
	/** Ends the search soon; `answer` then gives the best plan so far. */
	finish(): void;
	/** Ends the workers at once; `answer` rejects. */
	abort(): void;
};

const DEFAULT_SECONDS = 60;
/** Enough for 200,000 meetings. */
const WORKER_MEGABYTES = 2048;

/**
 * Plans in worker threads. Nothing is stored: the caller decides what becomes of the plan.
 * @throws BriefFault at once, before any worker starts
 */
export function startPlanning(brief: Brief, options: PlanningOptions = {}): Planning {
	checkBrief(brief);
	const { seed = 1, iterations, seconds = DEFAULT_SECONDS, megabytes = WORKER_MEGABYTES, onProgress } = options;
	const count = iterations === undefined ? Math.max(1, options.workers ?? 1) : 1;
	const shared = sharedMemory();
	const plans: Plan[] = [];
	const failures: unknown[] = [];
	const news = new Map<number, Progress>();
	const common = {
		brief,
		iterations: iterations ?? Number.MAX_SAFE_INTEGER,
		deadline: iterations === undefined ? Date.now() + seconds * 1000 : Infinity,
		shared,
		alone: count === 1
	};

	const hear = (number: number, message: Message) => {
		if ('progress' in message) {
			news.set(number, message.progress);
			onProgress?.(together([...news.values()]));
			return;
		}
		plans.push(message.plan);
		// Proved: the others need not go on.
		if (message.plan.status === 'optimal' || message.plan.status === 'infeasible') stop(shared);
	};
	const workers = Array.from({ length: count }, (_, number) => {
		const task: Task = { ...common, seed: seed + number, role: roleOf(number, count) };
		return new Worker(entry(), {
			workerData: task,
			resourceLimits: { maxOldGenerationSizeMb: megabytes },
			// Flags of the process (a test runner's loader) are not the planner's.
			execArgv: []
		}).on('message', (message: Message) => hear(number, message));
	});
	const ended = workers.map(
		(worker) =>
			new Promise<void>((resolve) => {
				worker.on('error', (error) => failures.push(error));
				worker.on('exit', (code) => {
					failures.push(new Error(`a planning worker ended with code ${code}`));
					resolve();
				});
			})
	);
	const answer = Promise.all(ended).then(() => {
		if (plans.length === 0) throw new Error('planning failed in every worker', { cause: failures[0] });
		return best(plans);
	});
	return {
		answer,
		finish: () => stop(shared),
		abort: () => workers.forEach((worker) => void worker.terminate())
	};
}

/** One proves, the others search; alone, a worker does both in turns. */
function roleOf(number: number, count: number): PlanOptions['role'] {
	if (count === 1) return 'both';
	return number === 1 ? 'proof' : 'search';
}

/** The worker's file: beside this one when run from source, in the source tree when this one was bundled. */
function entry(): string {
	const beside = fileURLToPath(new URL('./worker.ts', import.meta.url));
	return existsSync(beside) ? beside : join(process.cwd(), 'src/lib/server/planner/worker.ts');
}
