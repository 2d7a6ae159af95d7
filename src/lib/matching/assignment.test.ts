import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assign, type Graph } from '#lib/matching/assignment.ts';

const graph: fc.Arbitrary<Graph> = fc.integer({ min: 2, max: 6 }).chain((nodes) => {
	const pairs = Array.from({ length: nodes }, (_, a) => Array.from({ length: a }, (_, b) => [a, b] as const)).flat();
	return fc
		.record({
			edges: fc.subarray(pairs, { maxLength: Math.min(11, pairs.length) }),
			weights: fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 15, maxLength: 15 }),
			most: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: nodes, maxLength: nodes }),
			least: fc.integer({ min: 0, max: 2 })
		})
		.map(({ edges, weights, most, least }) => ({
			most: Int32Array.from(most),
			least: new Int32Array(nodes).fill(least),
			from: Int32Array.from(edges, ([a]) => a),
			to: Int32Array.from(edges, ([, b]) => b),
			weight: Float64Array.from(edges, (_, e) => weights[e])
		}));
});

/** Every choice within the upper limits: its weight, and each node's edges. */
function* choices({ most, from, to, weight }: Graph) {
	for (let choice = 0; choice < 1 << weight.length; choice++) {
		const degree = new Int32Array(most.length);
		let sum = 0;
		for (let e = 0; e < weight.length; e++) {
			if (!((choice >> e) & 1)) continue;
			degree[from[e]]++;
			degree[to[e]]++;
			sum += weight[e];
		}
		if (degree.every((edges, i) => edges <= most[i])) yield { degree, weight: sum };
	}
}

test('keeps every limit from above and counts what it took', () => {
	fc.assert(
		fc.property(graph, (graph) => {
			const { taken, degree, weight } = assign(graph);
			const counted = new Int32Array(graph.most.length);
			let sum = 0;
			taken.forEach((yes, e) => {
				if (!yes) return;
				counted[graph.from[e]]++;
				counted[graph.to[e]]++;
				sum += graph.weight[e];
			});
			expect(degree).toEqual(counted);
			expect(weight).toBeCloseTo(sum, 12);
			expect(degree.every((edges, i) => edges <= graph.most[i])).toBe(true);
		}),
		{ numRuns: 200 }
	);
});

test('has a bound that no choice beats which leaves nobody with less, and comes near the best of them', () => {
	let [reached, possible] = [0, 0];
	fc.assert(
		fc.property(graph, (graph) => {
			const { degree, weight, bound } = assign(graph);
			const kept = graph.least.map((limit, i) => Math.min(limit, degree[i]));
			let best = 0;
			for (const choice of choices(graph)) {
				if (choice.degree.every((edges, i) => edges >= kept[i])) best = Math.max(best, choice.weight);
			}
			expect(bound).toBeGreaterThan(best - 1e-9);
			expect(weight).toBeLessThan(best + 1e-9);
			reached += weight;
			possible += best;
		}),
		{ numRuns: 200, seed: 11 }
	);
	expect(reached / possible).toBeGreaterThan(0.97);
});

test('leaves a node below its limit only where the fewest possible places go unfilled', () => {
	let [missing, unavoidable] = [0, 0];
	fc.assert(
		fc.property(graph, (graph) => {
			const wanted = (degree: Int32Array) =>
				graph.least.reduce((sum, limit, i) => sum + Math.max(0, Math.min(limit, graph.most[i]) - degree[i]), 0);
			let fewest = Infinity;
			for (const { degree } of choices(graph)) fewest = Math.min(fewest, wanted(degree));
			missing += wanted(assign(graph).degree);
			unavoidable += fewest;
		}),
		{ numRuns: 200, seed: 12 }
	);
	// Odd rings can leave a walk that only halves could go: rare even in graphs this small.
	expect(missing).toBeLessThanOrEqual(unavoidable * 1.05 + 1);
});

test('gives up a heavier pair where only so everybody meets somebody', () => {
	// a–b is worth most, but a is all that c has, and b all that d has.
	const line: Graph = {
		most: Int32Array.of(1, 1, 1, 1),
		least: Int32Array.of(1, 1, 1, 1),
		from: Int32Array.of(0, 0, 1),
		to: Int32Array.of(1, 2, 3),
		weight: Float64Array.of(1, 0.2, 0.2)
	};
	expect([...assign(line).taken]).toEqual([0, 1, 1]);
	expect([...assign({ ...line, least: new Int32Array(4) }).taken]).toEqual([1, 0, 0]);
});
