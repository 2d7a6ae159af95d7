/** One worker of a planning: a brief in, progress and a plan out. Plain Node runs this file; planner.ts starts it. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Brief, Plan } from '#lib/scheduling/model.ts';
import { plan, type PlanOptions, type Progress } from '#lib/scheduling/plan.ts';
import { boundsOn, isStopped } from './bounds.ts';

/** What a worker is started with. */
export type Task = {
	brief: Brief;
	seed: number;
	iterations: number;
	/** Epoch milliseconds. */
	deadline: number;
	role: PlanOptions['role'];
	/** The stop flag, and what the workers tell each other about bounds. */
	shared: Int32Array<SharedArrayBuffer>;
	/** Hears of no bounds but its own, and so is repeatable when no deadline cuts it short. */
	alone: boolean;
};
export type Message = { progress: Progress } | { plan: Plan };

/** Least milliseconds between two reports: often enough for a page to show, seldom enough not to slow the search. */
const REPORT_EVERY = 100;

const task = workerData as Task; // set by planner.ts, the only one that starts this file
const send = (message: Message) => parentPort!.postMessage(message);
let lastReport = 0;
const begun = Date.now();
send({
	plan: plan(task.brief, {
		seed: task.seed,
		iterations: task.iterations,
		role: task.role,
		bounds: task.alone ? undefined : boundsOn(task.shared),
		shouldStop: () => isStopped(task.shared) || Date.now() >= task.deadline,
		spent: task.deadline === Infinity ? undefined : () => (Date.now() - begun) / (task.deadline - begun),
		onProgress: (progress) => {
			const now = Date.now();
			if (now - lastReport < REPORT_EVERY) return;
			lastReport = now;
			send({ progress });
		}
	})
});
