/** The planner in a thread of its own: a brief in, progress and a plan out (run.ts). Plain Node runs this file. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Brief } from '#lib/scheduling/model.ts';
import { plan } from '#lib/scheduling/plan.ts';
import type { FromPlanner } from './run.ts';

/** Often enough for a page to show, seldom enough not to slow the search. */
const REPORT_MS = 250;

// Structured data from run.ts, which is the only file that starts this one.
const { brief, seed, iterations, stop } = workerData as {
	brief: Brief;
	seed: number;
	iterations: number;
	stop: SharedArrayBuffer;
};
const flag = new Int32Array(stop);
const say = (message: FromPlanner) => parentPort?.postMessage(message);

let saidAt = 0;
const answer = plan(brief, {
	seed,
	iterations,
	shouldStop: () => Atomics.load(flag, 0) === 1,
	onProgress(progress) {
		const now = performance.now();
		if (now - saidAt < REPORT_MS) return;
		saidAt = now;
		say({ progress });
	}
});
say({ answer });
