import { parentPort, workerData } from 'node:worker_threads';
import type { Brief, Plan } from '../../scheduling/model.ts';
import { plan, type PlanOptions, type Progress } from '../../scheduling/plan.ts';
import { boundsOn, isStopped } from './bounds.ts';

/** What a worker is started with. Times are epoch milliseconds. */
export type Task = {
	brief: Brief;
	seed: number;
	iterations: number;
	deadline: number;
	role: PlanOptions['role'];
	/** Null: alone, and so repeatable when no deadline cuts it short. */
	shared: Int32Array<SharedArrayBuffer>;
	alone: boolean;
};
export type Message = { progress: Progress } | { plan: Plan };

/** Least milliseconds between two reports of one worker. */
const REPORT_EVERY = 100;

const task = workerData as Task; // set by planner.ts, the only one that starts this file
const send = (message: Message) => parentPort!.postMessage(message);
let lastReport = 0;
send({
	plan: plan(task.brief, {
		seed: task.seed,
		iterations: task.iterations,
		role: task.role,
		bounds: task.alone ? undefined : boundsOn(task.shared),
		shouldStop: () => isStopped(task.shared) || Date.now() >= task.deadline,
		onProgress: (progress) => {
			const now = Date.now();
			if (now - lastReport < REPORT_EVERY) return;
			lastReport = now;
			send({ progress });
		}
	})
});
