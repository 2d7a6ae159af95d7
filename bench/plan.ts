import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';

// npm run bench -- plan [--json] [--seconds 15]: a published instance through the application's own code, on a fresh
// SQLite database: imported as an organiser does it, planned, stored as a draft, opened on the board. Wall seconds.
// Reads ../shared/bench/b2b; every stored schedule is reviewed.

const FOLDER = '../shared/bench/b2b';
const FILES = ['instances/tic-12.original.dzn', 'generated/event-500-seed1.dzn'];

export async function run(args: string[]): Promise<void> {
	const { values } = parseArgs({
		args,
		options: { json: { type: 'boolean', default: false }, seconds: { type: 'string', default: '15' } }
	});
	if (!existsSync(FOLDER)) {
		console.error(`the published instances are not there (${FOLDER})`);
		process.exit(2);
	}
	const folder = mkdtempSync(join(tmpdir(), 'fondaco-bench-'));
	// Chosen once per process, and so before anything of the server is loaded.
	process.env.DATABASE_URL = join(folder, 'bench.db');
	const { migrateDatabase } = await import('#lib/server/db/migrate.ts');
	await migrateDatabase(process.env.DATABASE_URL);
	const rows = [];
	for (const file of FILES) rows.push(await measure(join(FOLDER, file), Number(values.seconds)));
	const { closeDatabase } = await import('#lib/server/db/index.ts');
	await closeDatabase();
	rmSync(folder, { recursive: true, force: true });
	if (values.json) console.log(JSON.stringify({ node: process.version, rows }));
	else console.table(rows);
}

/** Seconds of the wall, to the millisecond, and what came out. */
async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
	const began = performance.now();
	const made = await work();
	return [Math.round(performance.now() - began) / 1000, made];
}

async function measure(file: string, seconds: number) {
	const { anOrganiser } = await import('../tests/support/factories.ts');
	const { importInstance, readInstance } = await import('#lib/server/wishes/instance.ts');
	const { startPlan } = await import('#lib/server/plans/start.ts');
	const { finished } = await import('#lib/server/plans/run.ts');
	const { standing } = await import('#lib/server/schedules.ts');
	const { boardOf } = await import('#lib/server/boards.ts');
	const { review } = await import('#lib/scheduling/review.ts');
	const name = basename(file, '.dzn');
	const { viewer, event } = await anOrganiser({ name });
	const times = { date: '2027-03-18', start: '08:00', slotMinutes: 20, lunchMinutes: 60 };
	const [imported, { meetings }] = await timed(() =>
		importInstance(viewer, event.id, readInstance(readFileSync(file, 'utf8'), name), times, 'accepted')
	);
	const settings = { basis: 'fresh', budget: { seconds }, fairness: null, seed: 1, from: null } as const;
	const [planned, row] = await timed(async () => finished(await startPlan(viewer, event.id, settings)));
	if (row.state !== 'done') throw new Error(`${name} ended as ${row.state}: ${row.error}`);
	const scheduleId = String(row.scheduleId);
	const [opened] = await timed(() => boardOf(viewer, event, scheduleId, 'en'));
	const { schedule, brief, held } = await standing(viewer, event, scheduleId);
	return {
		row: `plan, ${name}`,
		meetings,
		placed: held.length,
		importSeconds: imported,
		planAndStoreSeconds: planned,
		boardSeconds: opened,
		status: schedule.status,
		breaks: schedule.breaks,
		lowerBound: schedule.lowerBound,
		violations: review(brief, { placements: held }).length
	};
}
