import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Brief, Plan } from '#lib/scheduling/model.ts';
import type { Progress } from '#lib/scheduling/plan.ts';

/** What the thread says while it works and when it is done. */
export type FromPlanner = { progress: Progress } | { answer: Plan };

export interface Running {
	/** Fails with what the thread died of. */
	answer: Promise<Plan>;
	/** Ends the search; the best plan so far is the answer. */
	finish(): void;
	/** Ends the thread at once; `answer` fails. */
	abort(): void;
}

/**
 * Plans in a worker thread, so that pages go on being served. The thread runs the source file itself: the built
 * application is started from the project's folder, where it lies.
 */
export function runPlanner(
	brief: Brief,
	options: { seed: number; iterations: number; onProgress?: (progress: Progress) => void }
): Running {
	const stop = new SharedArrayBuffer(4);
	const worker = new Worker(resolve('src/lib/server/planner/thread.ts'), {
		workerData: { brief, seed: options.seed, iterations: options.iterations, stop },
		// Flags of the process (a test runner's loader) are not the planner's.
		execArgv: []
	});
	const answer = new Promise<Plan>((settle, fail) => {
		worker.on('message', (message: FromPlanner) => {
			if ('answer' in message) settle(message.answer);
			else options.onProgress?.(message.progress);
		});
		worker.on('error', fail);
		worker.on('exit', (code) => fail(new Error(`The planner's thread ended with code ${code} and no plan.`)));
	});
	return {
		answer,
		finish: () => Atomics.store(new Int32Array(stop), 0, 1),
		abort: () => void worker.terminate()
	};
}
