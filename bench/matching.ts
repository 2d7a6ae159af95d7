import { parseArgs } from 'node:util';
import { madeUpFirms } from './made-up.ts';
import { everybody } from '#lib/matching/everybody.ts';
import { closedGate, matchOf } from '#lib/matching/fit.ts';
import { better, Listing } from '#lib/matching/listing.ts';
import type { Match } from '#lib/matching/model.ts';
import { buildIndex, firmBehind, type Index, settle, topK } from '#lib/matching/rank.ts';
import { searchPlainly } from '#lib/matching/search.ts';
import { vocabulary } from '#lib/matching/vocabulary.ts';
import { expertWeights } from '#lib/matching/weights.ts';

interface Row {
	firms: number;
	buildSeconds: number;
	megabytes: number;
	/** Milliseconds a query, top 20 without filter, over the queries. */
	p50: number;
	p95: number;
	most: number;
	queries: number;
	/** Processor milliseconds a query: what the clock would show on an idle machine, garbage collection included. */
	processorMean: number;
	processorP95: number;
	/** Queries whose list was compared with scoring everybody from the columns, and how many were the same list, number for number. */
	compared: number;
	equal: number;
	/** The same by the plain functions, for as many queries as time allows. */
	comparedPlainly: number;
	equalPlainly: number;
	/** Seconds for everybody's list, of the clock and of the processor, where it was measured. */
	everybody?: number;
	everybodyProcessor?: number;
}

/** So many pairs are scored by the plain functions: they take a microsecond or two each. */
const plainPairs = 2_000_000;

/** Everybody, scored by the plain functions; what topK must equal. */
function bruteForce(index: Index, id: string, k: number): Match[] {
	const { firms, space } = index;
	const firm = firmBehind(index, id);
	const matches: Match[] = [];
	for (const other of firms) {
		if (!other || closedGate(firm, other)) continue;
		const match = matchOf(space, firm, other);
		if (match.score > 0) matches.push(match);
	}
	return matches.sort(better).slice(0, k);
}

/** Everybody, scored one after the other from typed columns: twenty times as fast as the plain functions, to which it is compared itself. */
function columnForce(index: Index, id: string, k: number): Match[] {
	const firm = firmBehind(index, id);
	const listing = new Listing(index.space, index, firm, { k });
	searchPlainly(index.space, index.shelves, firm, listing);
	return listing.matches;
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** An index over made-up firms, and what making it took. */
function built(firms: number): { index: Index; ids: string[]; buildSeconds: number; megabytes: number } {
	const profiles = madeUpFirms(firms);
	global.gc?.();
	const before = process.memoryUsage();
	const start = performance.now();
	const index = buildIndex(profiles, vocabulary, expertWeights);
	settle(index);
	const buildSeconds = (performance.now() - start) / 1000;
	global.gc?.();
	const after = process.memoryUsage();
	const megabytes = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 2 ** 20;
	return { index, ids: profiles.map(({ id }) => id), buildSeconds, megabytes };
}

/** Milliseconds of each query by the clock and of the processor, both ascending. */
function timed(index: Index, ids: string[], asked: string[]): { times: number[]; processor: number[] } {
	// Warm: the first hundred lists teach the compiler and are not counted.
	for (let i = 0; i < 100; i++) topK(index, ids[(i * 7919) % ids.length], { k: 20 });
	const processor: number[] = [];
	const times = asked.map((id) => {
		const fromProcessor = process.cpuUsage();
		const from = performance.now();
		topK(index, id, { k: 20 });
		const time = performance.now() - from;
		processor.push(processorSeconds(fromProcessor) * 1000);
		return time;
	});
	return { times: ascending(times), processor: ascending(processor) };
}

const ascending = (numbers: number[]) => numbers.sort((a, b) => a - b);
const at = (sorted: number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];

function measured(firms: number, queries: number, comparisons: number): Row {
	const { index, ids, buildSeconds, megabytes } = built(firms);
	const stride = firms / queries;
	const asked = Array.from({ length: queries }, (_, i) => ids[Math.floor(i * stride)]);
	const { times, processor } = timed(index, ids, asked);
	const compared = asked.slice(0, comparisons);
	const plainly = compared.slice(0, Math.ceil(plainPairs / firms));
	const row: Row = {
		firms,
		buildSeconds,
		megabytes,
		p50: at(times, 0.5),
		p95: at(times, 0.95),
		most: times[times.length - 1],
		queries,
		processorMean: processor.reduce((sum, time) => sum + time, 0) / queries,
		processorP95: at(processor, 0.95),
		compared: compared.length,
		equal: compared.filter((id) => isSame(topK(index, id, { k: 20 }), columnForce(index, id, 20))).length,
		comparedPlainly: plainly.length,
		equalPlainly: plainly.filter((id) => isSame(topK(index, id, { k: 20 }), bruteForce(index, id, 20))).length
	};
	if (firms <= 20_000) {
		const from = performance.now();
		const fromProcessor = process.cpuUsage();
		const lists = everybody(index, 20);
		row.everybody = (performance.now() - from) / 1000;
		row.everybodyProcessor = processorSeconds(fromProcessor);
		for (const id of asked) {
			if (!isSame(lists.get(id), topK(index, id, { k: 20 })))
				throw new Error(`everybody's list of ${id} is not its own`);
		}
	}
	return row;
}

const processorSeconds = (from: NodeJS.CpuUsage): number => {
	const { user, system } = process.cpuUsage(from);
	return (user + system) / 1e6;
};

/** `npm run bench -- matching [--firms N] [--compare 400] [--json]`: exact two-sided top 20 among made-up firms. */
export async function run(args: string[]): Promise<void> {
	const { values } = parseArgs({
		args,
		options: {
			firms: { type: 'string' },
			compare: { type: 'string', default: '400' },
			json: { type: 'boolean', default: false }
		}
	});
	const sizes = values.firms ? [Number(values.firms)] : [10_000, 50_000, 200_000];
	const rows = sizes.map((firms) => measured(firms, Math.min(500, firms), Number(values.compare)));
	if (values.json) console.log(JSON.stringify({ table: 'matching', rows }));
	else rows.forEach(print);
}

function print(row: Row): void {
	const { firms, buildSeconds, megabytes, p50, p95, most, queries, processorMean, processorP95 } = row;
	const { compared, equal, comparedPlainly, equalPlainly } = row;
	const figures = [
		`${firms} firms: built in ${buildSeconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`,
		`top 20 over ${queries} queries p50 ${p50.toFixed(3)} ms, p95 ${p95.toFixed(3)} ms, most ${most.toFixed(2)} ms, of the processor ${processorMean.toFixed(3)} ms, p95 ${processorP95.toFixed(3)} ms`,
		`${equal} of ${compared} lists equal to scoring everybody from the columns, ${equalPlainly} of ${comparedPlainly} to scoring everybody plainly`
	];
	if (row.everybody !== undefined)
		figures.push(
			`everybody's list in ${row.everybody.toFixed(3)} s (${row.everybodyProcessor?.toFixed(3)} s of the processor)`
		);
	console.log(figures.join('; '));
}
