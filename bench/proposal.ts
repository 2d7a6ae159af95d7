import { madeUpFirms } from './made-up.ts';
import { assign, type Graph } from '#lib/matching/assignment.ts';
import { proposeEvent } from '#lib/matching/event.ts';
import { buildIndex, topK } from '#lib/matching/rank.ts';
import { vocabulary } from '#lib/matching/vocabulary.ts';
import { expertWeights } from '#lib/matching/weights.ts';

/** The union of everybody's top 25, as an event would have it. */
function graphOf(firms: number, capacity: number, floor: number): Graph {
	const profiles = madeUpFirms(firms);
	const index = buildIndex(profiles, vocabulary, expertWeights);
	const places = new Map(profiles.map(({ id }, i) => [id, i]));
	const weights = new Map<number, number>();
	for (const [i, { id }] of profiles.entries()) {
		for (const match of topK(index, id, { k: 25 })) {
			const j = places.get(match.id) ?? 0;
			weights.set(Math.min(i, j) * firms + Math.max(i, j), match.score);
		}
	}
	const pairs = [...weights.keys()];
	return {
		most: new Int32Array(firms).fill(capacity),
		least: new Int32Array(firms).fill(floor),
		from: Int32Array.from(pairs, (pair) => Math.floor(pair / firms)),
		to: Int32Array.from(pairs, (pair) => pair % firms),
		weight: Float64Array.from(weights.values())
	};
}

function greedy({ most, from, to, weight }: Graph): number {
	const room = most.slice();
	const order = [...weight.keys()].sort((a, b) => weight[b] - weight[a]);
	let sum = 0;
	for (const e of order) {
		if (room[from[e]] === 0 || room[to[e]] === 0) continue;
		room[from[e]]--;
		room[to[e]]--;
		sum += weight[e];
	}
	return sum;
}

/** `npm run bench -- proposal [--json]`: who should meet whom, 2,000 made-up firms with ten meetings each and a floor of three. */
export async function run(args: string[]): Promise<void> {
	const graph = graphOf(2000, 10, 3);
	assign(graph);
	const start = performance.now();
	const { degree, weight, bound, short } = assign(graph);
	const seconds = (performance.now() - start) / 1000;

	const profiles = madeUpFirms(2000);
	const index = buildIndex(profiles, vocabulary, expertWeights);
	const from = performance.now();
	const fromProcessor = process.cpuUsage();
	const proposal = proposeEvent(
		index,
		profiles.map(({ id }) => ({ id, capacity: 10 }))
	);
	const wholeSeconds = (performance.now() - from) / 1000;
	const whole = process.cpuUsage(fromProcessor);
	const row = {
		firms: 2000,
		capacity: 10,
		edges: graph.weight.length,
		greedyShare: greedy(graph) / bound,
		weight,
		bound,
		share: weight / bound,
		belowThree: degree.filter((meetings) => meetings < 3).length,
		shownImpossible: short.length,
		seconds,
		wholeProposal: {
			seconds: wholeSeconds,
			processor: (whole.user + whole.system) / 1e6,
			pairs: proposal.pairs.length,
			reserves: proposal.reserves.length,
			starved: proposal.certificate.starved.length,
			blocking: proposal.certificate.blocking
		}
	};
	if (args.includes('--json')) console.log(JSON.stringify({ table: 'proposal', rows: [row] }));
	else {
		console.log(
			`${row.firms} firms, ${row.capacity} meetings each, ${row.edges} edges: weight ${weight.toFixed(3)}, proved bound ${bound.toFixed(3)}`
		);
		console.log(
			`${(100 * row.share).toFixed(3)} % of the bound in ${seconds.toFixed(3)} s (greedy ${(100 * row.greedyShare).toFixed(2)} %)`
		);
		console.log(`${row.belowThree} firms below 3 meetings, ${row.shownImpossible} of them shown impossible`);
		console.log(`with lists, reserves and certificate: ${JSON.stringify(row.wholeProposal)}`);
	}
}
