/** Why an event is impossible, looked for in a thread of its own: it may take seconds. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Brief, Conflict } from '#lib/scheduling/model.ts';
import type { ConflictTask } from './conflict-worker.ts';

const SECONDS = 8;

/** The smallest impossible part of a brief found in a few seconds; null when none was. Never rejects: a plan stands without it. */
export function findConflict(brief: Brief, seconds = SECONDS): Promise<Conflict | null> {
	const task: ConflictTask = { brief, deadline: Date.now() + seconds * 1000 };
	const worker = new Worker(entry(), { workerData: task, execArgv: [] });
	return new Promise((resolve) => {
		worker.on('message', (found: Conflict | null) => resolve(found));
		worker.on('error', () => resolve(null));
		worker.on('exit', () => resolve(null));
	});
}

/** The worker's file: beside this one when run from source, in the source tree when this one was bundled. */
function entry(): string {
	const beside = fileURLToPath(new URL('./conflict-worker.ts', import.meta.url));
	return existsSync(beside) ? beside : join(process.cwd(), 'src/lib/server/planner/conflict-worker.ts');
}
