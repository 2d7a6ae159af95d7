import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Desk } from '#lib/scheduling/desk.ts';
import type { Disturbance } from '#lib/scheduling/disturbance.ts';
import { readDzn } from '#lib/scheduling/dzn.ts';
import type { Brief, Meeting, Plan } from '#lib/scheduling/model.ts';
import { countBreaks, review } from '#lib/scheduling/review.ts';
import { startPlanning } from '#lib/server/planner/planner.ts';

// npm run bench -- scheduling [--json] [--rows originals,variants,fairness,event-500,event-2000,repair,determinism] [--seeds 1-5] [--seconds 60]
// --only is another name of --rows; "events" stands for both generated sizes; --seconds limits each published instance.
// Reads ../shared/bench/b2b; wall seconds of the planning, workers included. Every schedule made is reviewed.

const FOLDER = '../shared/bench/b2b';
const WORKERS = Math.min(2, availableParallelism());

type Row = {
	row: string;
	instance: string;
	seed: number;
	status: string;
	breaks: number | null;
	lowerBound: number | null;
	published: string | null;
	seconds: number;
	violations: number;
};
type Summary = Record<string, string | number | boolean>;

function csv(name: string): Map<string, string[]> {
	const lines = readFileSync(join(FOLDER, name), 'utf8').trim().split('\n').slice(1);
	return new Map(lines.map((line) => [line.split(',')[0], line.split(',')]));
}

function read(folder: string, name: string, fairness: number | null): Brief {
	return { ...readDzn(readFileSync(join(FOLDER, folder, `${name}.dzn`), 'utf8'), name), fairness };
}

async function measure(
	row: string,
	brief: Brief,
	seed: number,
	seconds: number,
	published: string | null
): Promise<[Row, Plan]> {
	const began = performance.now();
	const made = await startPlanning(brief, { seed, seconds, workers: WORKERS }).answer;
	const took = (performance.now() - began) / 1000;
	const count = countBreaks(brief, made);
	const broken = review(brief, made).length + (count.total === made.breaks ? 0 : 1);
	const infeasible = made.status === 'infeasible';
	return [
		{
			row,
			instance: brief.name ?? '',
			seed,
			status: made.status,
			breaks: infeasible ? null : made.breaks,
			lowerBound: infeasible ? null : made.lowerBound,
			published,
			seconds: took,
			violations: broken
		},
		made
	];
}

const median = (list: number[]) => list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0;
const round = (value: number) => Math.round(value * 1000) / 1000;

/** Rows on published instances: what was proved, agreeing with the published answer, and how long it took. */
async function instances(
	row: string,
	names: [string, string | null][],
	fairness: number,
	seeds: number[],
	limit: number,
	log: (row: Row) => void
) {
	const all: Row[] = [];
	for (const [name, published] of names)
		for (const seed of seeds) {
			const [one] = await measure(row, read('instances', name, fairness), seed, limit, published);
			all.push(one);
			log(one);
		}
	const proved = all.filter((one) => one.status === 'optimal' || one.status === 'infeasible');
	const wrong = proved.filter((one) => one.published !== null && one.published !== `${one.breaks ?? 'infeasible'}`);
	const medians = names.map(([name]) => median(all.filter((one) => one.instance === name).map((one) => one.seconds)));
	const summary: Summary = {
		row,
		runs: all.length,
		proved: proved.length,
		contradictingPublished: wrong.length,
		worstSeconds: round(Math.max(...all.map((one) => one.seconds))),
		sumOfMedians: round(medians.reduce((sum, one) => sum + one, 0)),
		violations: all.reduce((sum, one) => sum + one.violations, 0)
	};
	return summary;
}

async function generated(size: number, seconds: number, log: (row: Row) => void): Promise<Summary> {
	const all: Row[] = [];
	let placedAfter = 0;
	for (let seed = 1; seed <= 3; seed++) {
		const brief = read('generated', `event-${size}-seed${seed}`, null);
		const began = performance.now();
		let placed = Infinity;
		await startPlanning(brief, {
			seconds: 10,
			workers: 1,
			onProgress: ({ unplaced }) => {
				if (unplaced === 0) placed = Math.min(placed, (performance.now() - began) / 1000);
			}
		}).answer;
		placedAfter = Math.max(placedAfter, placed);
		const [one] = await measure(`event-${size}`, brief, seed, seconds, null);
		all.push(one);
		log(one);
	}
	return {
		row: `event-${size}, ${seconds} s`,
		placedAfterSeconds: round(placedAfter),
		breaks: all.map((one) => one.breaks).join(' '),
		lowerBound: all.map((one) => one.lowerBound).join(' '),
		peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
		violations: all.reduce((sum, one) => sum + one.violations, 0)
	};
}

/** 400 each of every kind of change on event-500, every one on the same schedule. */
async function repairs(seconds: number): Promise<Summary[]> {
	const brief = read('generated', 'event-500-seed1', null);
	const made = await startPlanning(brief, { seconds, workers: WORKERS }).answer;
	const firms = brief.participants.length;
	const changes: Record<string, (k: number) => Disturbance> = {
		'walk-in': (k) => {
			const [a, b] = [(k * 37) % firms, (k * 61 + 7) % firms];
			const meeting: Meeting = {
				id: 'new',
				between: [`${a + 1}`, `${(a === b ? (b + 1) % firms : b) + 1}`],
				mode: 'onsite'
			};
			return { kind: 'walk-in', meetings: [meeting] };
		},
		cancellation: (k) => ({ kind: 'cancellation', meetings: [brief.meetings[(k * 7) % brief.meetings.length].id] }),
		'no-show': (k) => ({ kind: 'no-show', participant: `${((k * 3) % firms) + 1}`, from: brief.slots[0].start }),
		'late arrival': (k) => ({
			kind: 'late-arrival',
			participant: `${((k * 3) % firms) + 1}`,
			until: brief.slots[6].start
		}),
		'lost table': (k) => ({
			kind: 'place-lost',
			place: brief.places[k % brief.places.length].id,
			from: brief.slots[0].start
		})
	};
	const desk = new Desk(brief, made);
	return Object.entries(changes).map(([kind, change]) => {
		const times: number[] = [];
		let moved = 0;
		let breaks = 0;
		let unplaced = 0;
		let violations = 0;
		for (let k = 0; k < 400; k++) {
			const began = performance.now();
			const mended = desk.repair(change(k), { gapMoves: 3 });
			times.push(performance.now() - began);
			moved = Math.max(moved, mended.moved.length);
			breaks += (mended.breaks.after - mended.breaks.before) / 400;
			unplaced += mended.unplaced.length;
			if (k % 20 === 0) violations += review(mended.brief, mended.schedule).length;
		}
		times.sort((a, b) => a - b);
		return {
			row: `repair, ${kind}`,
			p99Milliseconds: round(times[395]),
			mostMoved: moved,
			meanChangeOfBreaks: round(breaks),
			unplaced,
			violations
		};
	});
}

async function determinism(): Promise<Summary> {
	const brief = read('instances', 'forum-13.original', 2);
	const answers: string[] = [];
	for (const workers of [1, 2, 1, 2])
		answers.push(
			JSON.stringify((await startPlanning(brief, { seed: 3, iterations: 1_000_000, workers }).answer).placements)
		);
	return { row: 'determinism, workers 1 2 1 2', same: new Set(answers).size === 1 };
}

export async function run(args: string[]): Promise<void> {
	const { values } = parseArgs({
		args,
		options: {
			json: { type: 'boolean', default: false },
			rows: { type: 'string', default: 'originals,variants,fairness,event-500,event-2000,repair,determinism' },
			only: { type: 'string' },
			seeds: { type: 'string', default: '1-5' },
			seconds: { type: 'string', default: '60' }
		}
	});
	if (!existsSync(FOLDER)) {
		console.error(`the published instances are not there (${FOLDER})`);
		process.exit(2);
	}
	const chosen = (values.only ?? values.rows)
		.split(',')
		.flatMap((row) => (row === 'events' ? ['event-500', 'event-2000'] : row));
	// "5" and "1-5" are the seeds 1 to 5, "2-3" those two.
	const [from, to] = values.seeds.includes('-') ? values.seeds.split('-').map(Number) : [1, Number(values.seeds)];
	const seeds = Array.from({ length: to - from + 1 }, (_, k) => from + k);
	const seconds = Number(values.seconds);
	const rows: Row[] = [];
	const log = (row: Row) => {
		rows.push(row);
		if (!values.json)
			console.log(
				`${row.row} ${row.instance} seed ${row.seed}: ${row.status} ${row.breaks ?? '-'} (${row.lowerBound ?? '-'}), published ${row.published ?? '-'}, ${row.seconds.toFixed(2)} s`
			);
	};
	const names = readdirSync(join(FOLDER, 'instances')).map((file) => file.replace('.dzn', ''));
	const optima = csv('published.csv');
	const variants = csv('variants.csv');
	const originals = names
		.filter((name) => name.endsWith('.original'))
		.map((name): [string, string] => [name, optima.get(name.replace('.original', ''))![5]]);
	const summaries: Summary[] = [];
	if (chosen.includes('originals')) summaries.push(await instances('originals', originals, 2, seeds, seconds, log));
	if (chosen.includes('variants'))
		summaries.push(
			await instances(
				'variants',
				names.filter((name) => !name.endsWith('.original')).map((name) => [name, variants.get(name)?.[1] ?? null]),
				2,
				seeds.slice(0, 1),
				seconds,
				log
			)
		);
	if (chosen.includes('fairness'))
		for (const fairness of [0, 1, 3]) {
			const unpublished = originals.map(([name]): [string, null] => [name, null]);
			summaries.push(await instances(`fairness ${fairness}`, unpublished, fairness, seeds.slice(0, 1), seconds, log));
		}
	if (chosen.includes('event-500')) summaries.push(await generated(500, 60, log));
	if (chosen.includes('event-2000')) summaries.push(await generated(2000, 120, log));
	if (chosen.includes('repair')) summaries.push(...(await repairs(60)));
	if (chosen.includes('determinism')) summaries.push(await determinism());
	if (values.json)
		console.log(
			JSON.stringify({ machine: cpus()[0]?.model, node: process.version, workers: WORKERS, rows, summaries })
		);
	else console.table(summaries);
}
