import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readBrief } from '#lib/scheduling/brief.ts';
import { readDzn } from '#lib/scheduling/dzn.ts';
import { BriefFault } from '#lib/scheduling/fault.ts';
import type { Brief, Plan } from '#lib/scheduling/model.ts';
import { type Certified, recheck } from '#lib/scheduling/recheck.ts';
import { startPlanning } from '#lib/server/planner/planner.ts';

// npm run plan -- FILE [--seconds N | --iterations N] [--seed N] [--fairness D] [--workers N] [--json]
// npm run plan -- --check BRIEF PLAN [--seconds N] [--fairness D]: does a plan written with --out hold? Exit 1 when it does not.
// FILE: a brief as JSON (src/lib/scheduling/README.md) or a published .dzn. Exit 0 for every answer, 2 for input it cannot read.

const USAGE =
	'usage: npm run plan -- FILE [--seconds N | --iterations N] [--seed N] [--fairness D] [--workers N] [--out PLAN] [--json], or --check FILE PLAN';

function refuse(message: string): never {
	process.stderr.write(`${message.replace(/\s+/g, ' ')}\n`);
	process.exit(2);
}

function options() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: {
				seconds: { type: 'string' },
				iterations: { type: 'string' },
				seed: { type: 'string' },
				fairness: { type: 'string' },
				workers: { type: 'string' },
				out: { type: 'string' },
				check: { type: 'boolean', default: false },
				json: { type: 'boolean', default: false }
			}
		});
	} catch (error) {
		return refuse(`${(error as Error).message} (${USAGE})`); // parseArgs throws TypeErrors with a readable message
	}
}

const { values, positionals } = options();
if (positionals.length !== (values.check ? 2 : 1)) refuse(USAGE);
const file = positionals[0];

function number(name: 'seconds' | 'iterations' | 'seed' | 'fairness' | 'workers', least: number): number | undefined {
	const text = values[name];
	if (text === undefined) return undefined;
	const value = Number(text);
	if (
		text.trim() === '' ||
		!Number.isFinite(value) ||
		value < least ||
		(name !== 'seconds' && !Number.isInteger(value))
	)
		refuse(`--${name} must be a ${name === 'seconds' ? '' : 'whole '}number, at least ${least}: "${text}"`);
	return value;
}

const seconds = number('seconds', 0);
const iterations = number('iterations', 1);
const seed = number('seed', 0) ?? 1;
const fairness = number('fairness', 0);
const workers = number('workers', 1) ?? Math.min(2, availableParallelism());
if (seconds !== undefined && iterations !== undefined) refuse('give --seconds or --iterations, not both');

function read(): Brief {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch (error) {
		return refuse(`cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? error}`); // fs throws ErrnoException
	}
	try {
		const brief = file.endsWith('.dzn') ? readDzn(text, instance) : readBrief(text);
		return fairness === undefined ? brief : { ...brief, fairness };
	} catch (error) {
		if (error instanceof BriefFault) return refuse(`${file}: ${error.message}`);
		throw error;
	}
}

const instance = basename(file).replace(/\.(dzn|json)$/, '');
const brief = read();
if (values.check) process.exit(check(brief, positionals[1]));
const began = performance.now();
const answer = await startPlanning(brief, { seed, iterations, seconds, workers }).answer;
const took = Math.round(performance.now() - began) / 1000;
if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify(answer)}\n`);
if (!values.json) process.stdout.write(`${describe(brief, answer)}\n`);
else process.stdout.write(`${JSON.stringify(line(brief, answer))}\n`);

/** One line: whether the plan in that file is what its certificate says, proved again from the brief. */
function check(question: Brief, path: string): number {
	const made = readPlan(path);
	const deadline = Date.now() + (seconds ?? 300) * 1000;
	const doubts = recheck(question, made, () => Date.now() >= deadline);
	const bound = made.status === 'infeasible' ? 'impossible to place everything' : `at least ${made.lowerBound} breaks`;
	if (doubts.length === 0)
		process.stdout.write(`${instance}: holds: ${made.status}, ${made.breaks} breaks, ${bound}, proved again\n`);
	else process.stdout.write(`${instance}: does not hold: ${doubts.map((doubt) => JSON.stringify(doubt)).join(', ')}\n`);
	return doubts.length === 0 ? 0 : 1;
}

function readPlan(path: string): Certified {
	try {
		// Checked just below for the fields that `recheck` reads.
		const made = JSON.parse(readFileSync(path, 'utf8')) as Certified;
		if (!Array.isArray(made.placements) || typeof made.certificate?.brief !== 'string' || !('status' in made))
			return refuse(`${path}: not a plan (written with --out)`);
		return made;
	} catch (error) {
		return refuse(`cannot read ${path}: ${String(error)}`);
	}
}

/** The one object of `--json`: meeting, slot and place count from 0 in the order of the brief. */
function line(question: Brief, made: Plan) {
	const index = (list: { id: string }[]) => new Map(list.map((entry, k) => [entry.id, k]));
	const [meetings, slots, places] = [index(question.meetings), index(question.slots), index(question.places)];
	const infeasible = made.status === 'infeasible';
	return {
		instance,
		status: made.status,
		breaks: infeasible ? null : made.breaks,
		lowerBound: infeasible ? null : made.lowerBound,
		unplaced: made.unplaced.map((one) => meetings.get(one.meeting)),
		seconds: took,
		placements: made.placements.map((one) => ({
			meeting: meetings.get(one.meeting),
			slot: slots.get(one.slot),
			place: places.get(one.place)
		}))
	};
}

/** The plan as text: what came out, then the agenda slot by slot. */
function describe(question: Brief, made: Plan): string {
	const lines = [
		`${instance}: ${made.status}, ${made.placements.length} of ${question.meetings.length} meetings placed, ` +
			`${made.breaks} breaks (at least ${made.lowerBound}), ${took} s`
	];
	const meetings = new Map(question.meetings.map((meeting) => [meeting.id, meeting]));
	for (const slot of question.slots) {
		const here = made.placements.filter((one) => one.slot === slot.id);
		if (here.length === 0) continue;
		const clock = (minute: number) => new Date(minute * 60_000).toISOString().slice(11, 16);
		const seats = here.map((one) => `${meetings.get(one.meeting)!.between.join(' & ')} at ${one.place}`);
		lines.push(`${slot.day} ${clock(slot.start)}-${clock(slot.end)} UTC: ${seats.join(', ')}`);
	}
	for (const one of made.unplaced)
		lines.push(
			`left out: ${meetings.get(one.meeting)!.between.join(' & ')} (${one.reasons.map((r) => r.code).join(', ')})`
		);
	return lines.join('\n');
}
