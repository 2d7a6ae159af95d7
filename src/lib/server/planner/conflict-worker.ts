/** Looks for the smallest impossible part of a brief. Plain Node runs this file; conflicts.ts starts it. */
import { parentPort, workerData } from 'node:worker_threads';
import { conflict } from '#lib/scheduling/conflict.ts';
import type { Brief } from '#lib/scheduling/model.ts';

/** What the worker is started with; `deadline` in epoch milliseconds. */
export type ConflictTask = { brief: Brief; deadline: number };

const { brief, deadline } = workerData as ConflictTask; // set by conflicts.ts, the only one that starts this file
parentPort!.postMessage(conflict(brief, { shouldStop: () => Date.now() >= deadline }));
