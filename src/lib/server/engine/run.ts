import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Answer, type Task, work } from './work.ts';

/** More firms than this take longer than 200 ms, most of it for reading their words. */
const AT_ONCE = 80;

/**
 * Does the engine's work for an event: at once for a small one, else in a worker thread, so that pages go on being served.
 * The thread runs the source file itself: the built application is started from the project's folder, where it lies.
 */
export async function run<T extends Task>(task: T): Promise<Answer<T>> {
	if (task.profiles.length <= AT_ONCE) return work(task);
	const worker = new Worker(resolve('src/lib/server/engine/thread.ts'), {
		workerData: task,
		// Flags of the process (a test runner's loader) are not the engine's.
		execArgv: []
	});
	return new Promise<Answer<T>>((settle, fail) => {
		worker.on('message', settle);
		worker.on('error', fail);
		worker.on('exit', (code) => fail(new Error(`The engine's thread ended with code ${code} and no answer.`)));
	});
}
