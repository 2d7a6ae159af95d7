/** The built application with a fresh demo, as `npm start` serves it, for browser tests. */
import { rmSync } from 'node:fs';

// Someone's own demo must not be touched by a test run: the folder is another one.
process.env.DEMO_DATABASE = 'test-results/demo.db';
for (const ending of ['', '-wal', '-shm']) rmSync(`${process.env.DEMO_DATABASE}${ending}`, { force: true });
await import('../../scripts/start.ts');
