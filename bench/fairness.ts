import { existsSync, readFileSync } from 'node:fs';
import { numpyRandom } from './mersenne.ts';
import {
	alternate,
	envyFree,
	envyOf,
	type Exposure,
	inverseRank,
	type Market,
	matchesOf,
	naive,
	product,
	transferable
} from '#lib/matching/fairness.ts';

/**
 * The authors' synthetic market (CyberAgentAILab/FairReciprocalRecommendation, market.py): first every left-to-right taste, then every right-to-left one,
 * row by row; `shared` of each is the other's popularity, which falls evenly from 1 to 0.
 */
export function publishedMarket(rows: number, columns: number, seed: number, shared = 0.5): Market {
	const random = numpyRandom(seed);
	const likes = new Float64Array(rows * columns);
	const liked = new Float64Array(rows * columns);
	for (let i = 0; i < rows; i++) {
		for (let j = 0; j < columns; j++)
			likes[i * columns + j] = (1 - shared) * random() + shared * (1 - j / (columns - 1));
	}
	for (let j = 0; j < columns; j++) {
		for (let i = 0; i < rows; i++) liked[i * columns + j] = (1 - shared) * random() + shared * (1 - i / (rows - 1));
	}
	return { rows, columns, likes, liked, rowLooks: inverseRank(columns), columnLooks: inverseRank(rows) };
}

interface Row {
	market: string;
	policy: string;
	matches: number;
	envy: [left: number, right: number];
	seconds: number;
	/** Of the processor: what the clock would show on an idle machine. */
	processor: number;
	published?: { matches: number; envy?: number[]; seconds?: number };
}

function measured(name: string, market: Market, policy: string, find: (market: Market) => Exposure): Row {
	const start = performance.now();
	const startProcessor = process.cpuUsage();
	const exposure = find(market);
	const seconds = (performance.now() - start) / 1000;
	const { user, system } = process.cpuUsage(startProcessor);
	const envy = envyOf(market, exposure);
	return {
		market: name,
		policy,
		matches: matchesOf(market, exposure),
		envy: [envy.rows, envy.columns],
		seconds,
		processor: (user + system) / 1e6
	};
}

const published = new URL('../../shared/bench/matching/published.json', import.meta.url);

/** What the paper's notebook printed, where the file is at hand. */
function printed(): Record<string, Row['published']> {
	return existsSync(published) ? JSON.parse(readFileSync(published, 'utf8')).published : {};
}

/** `npm run bench -- fairness [--json]`: every policy of the published table, then the larger markets. */
export async function run(args: string[]): Promise<void> {
	const rows: Row[] = [];
	const theirs = printed();
	const small = publishedMarket(30, 20, 0);
	const policies: [policy: string, key: string, find: (market: Market) => Exposure][] = [
		['naive', 'naive', naive],
		['product', 'prod', product],
		['TU', 'tu_matching', transferable],
		['SW', 'sw_frank_wolfe', (market) => alternate(market, 1)],
		['NSW', 'nsw_frank_wolfe', (market) => alternate(market, 0)],
		['envy-free', '', envyFree]
	];
	for (const [policy, key, find] of policies) {
		find(small);
		rows.push({ ...measured('30 x 20, seed 0', small, policy, find), published: theirs[key] });
	}
	for (const [policy, , find] of policies) {
		const each = Array.from({ length: 10 }, (_, seed) => measured('', publishedMarket(75, 50, seed), policy, find));
		const mean = (value: (row: Row) => number) => each.reduce((sum, row) => sum + value(row), 0) / each.length;
		rows.push({
			market: '75 x 50, mean of seeds 0-9',
			policy,
			matches: mean(({ matches }) => matches),
			envy: [mean(({ envy }) => envy[0]), mean(({ envy }) => envy[1])],
			seconds: mean(({ seconds }) => seconds),
			processor: mean(({ processor }) => processor)
		});
	}
	rows.push(measured('500 x 500, seed 0', publishedMarket(500, 500, 0), 'envy-free', envyFree));
	if (args.includes('--json')) console.log(JSON.stringify({ table: 'fairness', rows }));
	else print(rows);
}

function print(rows: Row[]): void {
	for (const { market, policy, matches, envy, seconds, processor, published } of rows) {
		const line = [
			market.padEnd(28),
			policy.padEnd(10),
			matches.toFixed(9).padStart(14),
			`envy ${envy.join(' + ')}`.padEnd(20)
		];
		const theirs = published ? `printed ${published.matches.toFixed(9)}, envy ${published.envy?.join(' + ')}` : '';
		console.log(
			...line,
			`${(seconds * 1000).toFixed(1)} ms`.padStart(11),
			`${(processor * 1000).toFixed(1)} of the processor`,
			theirs
		);
	}
}
