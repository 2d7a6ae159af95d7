import { parseArgs } from 'node:util';
import { madeUpFirms } from './made-up.ts';
import { everybody } from '#lib/matching/everybody.ts';
import { closedGate, matchOf } from '#lib/matching/fit.ts';
import { better } from '#lib/matching/listing.ts';
import type { Match } from '#lib/matching/model.ts';
import { buildIndex, firmBehind, type Index, topK } from '#lib/matching/rank.ts';
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
	/** Processor milliseconds a query, mean: what the clock would show on an idle machine, garbage collection included. */
	processor: number;
	/** Queries whose list was compared with scoring everybody, and how many were the same list, number for number. */
	compared: number;
	equal: number;
	/** Seconds for everybody's list, of the clock and of the processor, where it was measured. */
	everybody?: number;
	everybodyProcessor?: number;
}

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

function measured(firms: number, queries: number, comparisons: number): Row {
	const profiles = madeUpFirms(firms);
	global.gc?.();
	const before = process.memoryUsage();
	const start = performance.now();
	const index = buildIndex(profiles, vocabulary, expertWeights);
	topK(index, profiles[0].id, { k: 20 });
	const buildSeconds = (performance.now() - start) / 1000;
	global.gc?.();
	const after = process.memoryUsage();
	const megabytes = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 2 ** 20;

	const stride = firms / queries;
	const asked = Array.from({ length: queries }, (_, i) => Math.floor(i * stride));
	// Warm: the first hundred lists teach the compiler and are not counted.
	for (let i = 0; i < 100; i++) topK(index, profiles[(i * 7919) % firms].id, { k: 20 });
	const startProcessor = process.cpuUsage();
	const times = asked.map((position) => {
		const from = performance.now();
		topK(index, profiles[position].id, { k: 20 });
		return performance.now() - from;
	});
	const processor = processorSeconds(startProcessor) * (1000 / queries);
	times.sort((a, b) => a - b);
	let equal = 0;
	for (const position of asked.slice(0, comparisons)) {
		const list = topK(index, profiles[position].id, { k: 20 });
		if (JSON.stringify(list) === JSON.stringify(bruteForce(index, profiles[position].id, 20))) equal++;
	}
	const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))];
	const row: Row = {
		firms,
		buildSeconds,
		megabytes,
		p50: at(0.5),
		p95: at(0.95),
		most: times[times.length - 1],
		queries,
		processor,
		compared: Math.min(comparisons, queries),
		equal
	};
	if (firms <= 20_000) {
		const from = performance.now();
		const fromProcessor = process.cpuUsage();
		const lists = everybody(index, 20);
		row.everybody = (performance.now() - from) / 1000;
		row.everybodyProcessor = processorSeconds(fromProcessor);
		for (const position of asked) {
			const { id } = profiles[position];
			if (JSON.stringify(lists.get(id)) !== JSON.stringify(topK(index, id, { k: 20 })))
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
	const { firms, buildSeconds, megabytes, p50, p95, most, queries, processor, compared, equal } = row;
	const figures = [
		`${firms} firms: built in ${buildSeconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`,
		`top 20 over ${queries} queries p50 ${p50.toFixed(3)} ms, p95 ${p95.toFixed(3)} ms, most ${most.toFixed(2)} ms, ${processor.toFixed(3)} ms of the processor`,
		`${equal} of ${compared} lists equal to scoring everybody`
	];
	if (row.everybody !== undefined)
		figures.push(
			`everybody's list in ${row.everybody.toFixed(3)} s (${row.everybodyProcessor?.toFixed(3)} s of the processor)`
		);
	console.log(figures.join('; '));
}
