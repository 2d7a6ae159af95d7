import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readBrief } from '#lib/scheduling/brief.ts';
import { readDzn } from '#lib/scheduling/dzn.ts';
import { BriefFault } from '#lib/scheduling/fault.ts';
import type { Brief, Plan } from '#lib/scheduling/model.ts';
import { startPlanning } from '#lib/server/planner/planner.ts';

// npm run plan -- FILE [--seconds N | --iterations N] [--seed N] [--fairness D] [--workers N] [--json]
// FILE: a brief as JSON (src/lib/scheduling/README.md) or a published .dzn. Exit 0 for every answer, 2 for input it cannot read.

const USAGE =
	'usage: npm run plan -- FILE [--seconds N | --iterations N] [--seed N] [--fairness D] [--workers N] [--json]';

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
				json: { type: 'boolean', default: false }
			}
		});
	} catch (error) {
		return refuse(`${(error as Error).message} (${USAGE})`); // parseArgs throws TypeErrors with a readable message
	}
}

const { values, positionals } = options();
if (positionals.length !== 1) refuse(USAGE);
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
const began = performance.now();
const answer = await startPlanning(brief, { seed, iterations, seconds, workers }).answer;
const took = Math.round(performance.now() - began) / 1000;
if (!values.json) process.stdout.write(`${describe(brief, answer)}\n`);
else process.stdout.write(`${JSON.stringify(line(brief, answer))}\n`);

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
