/** The engine in a thread of its own (run.ts). Plain Node runs this file. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Task, work } from './work.ts';

// Structured data from run.ts, which is the only file that starts this one.
parentPort?.postMessage(work(workerData as Task));
