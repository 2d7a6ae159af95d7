/**
 * Who gets whom, when everybody has room for a few: a b-matching of nearly the greatest weight in a general graph, with lower limits and a proved bound.
 *
 * Dual: D(π) = Σ_i (most_i·π_i where π_i > 0, else least_i·π_i) + Σ_e max(0, w_e − π_a − π_b) is no less than any choice that keeps all limits, for every π;
 * subgradient steps (Polyak) lower it. Primal: edges by what their price leaves over, then exchanges along alternating walks found by Dijkstra on
 * those prices, as the Hungarian method would make them. Deterministic; iterations instead of a clock.
 */
export interface Graph {
	/** Nodes 0 … most.length - 1: at most and, where possible, at least so many edges each. */
	most: Int32Array;
	least: Int32Array;
	/** Edge e joins from[e] and to[e] (different nodes) with weight ≥ 0; no pair twice. */
	from: Int32Array;
	to: Int32Array;
	weight: Float64Array;
}

export interface Assignment {
	/** 1 where an edge is taken. */
	taken: Uint8Array;
	degree: Int32Array;
	weight: number;
	/** No choice that leaves nobody further below its limit weighs more. */
	bound: number;
	/** What a place at each node is worth: the dual prices. */
	prices: Float64Array;
	/** Nodes below `least`: no walk of exchanges from them ends where there is room, which in a flow would be the cut that proves it. */
	short: number[];
}

/** The graph with each node's edges at hand, and the state of the choice. */
interface Work {
	graph: Graph;
	starts: Int32Array;
	edges: Int32Array;
	taken: Uint8Array;
	degree: Int32Array;
	prices: Float64Array;
	bound: number;
}

export function assign(graph: Graph, { rounds = 3, steps = 250 } = {}): Assignment {
	const work = prepared({ ...graph, least: graph.least.map((limit, i) => Math.min(limit, graph.most[i])) });
	const { least } = work.graph;
	for (let round = 0; round < rounds; round++) {
		lowerBound(work, round === 0 ? 2 * steps : steps);
		if (round === 0) takeGreedily(work);
		const short = raiseToLimits(work);
		if (short.length > 0) {
			// From here on nobody asks for more than can be had, and the bound is that of choices that keep what is left.
			for (const node of short) least[node] = work.degree[node];
			work.bound = Infinity;
			lowerBound(work, 2 * steps);
		}
		exchange(work);
		if (weightOf(work) >= 0.9995 * work.bound) break;
	}
	return {
		taken: work.taken,
		degree: work.degree,
		weight: weightOf(work),
		bound: work.bound,
		prices: work.prices,
		short: [...least.keys()].filter((node) => work.degree[node] < graph.least[node])
	};
}

function prepared(graph: Graph): Work {
	const nodes = graph.most.length;
	const starts = new Int32Array(nodes + 1);
	for (const list of [graph.from, graph.to]) for (const node of list) starts[node + 1]++;
	for (let i = 0; i < nodes; i++) starts[i + 1] += starts[i];
	const filled = starts.slice(0, nodes);
	const edges = new Int32Array(starts[nodes]);
	for (let e = 0; e < graph.weight.length; e++) {
		edges[filled[graph.from[e]]++] = e;
		edges[filled[graph.to[e]]++] = e;
	}
	return {
		graph,
		starts,
		edges,
		taken: new Uint8Array(graph.weight.length),
		degree: new Int32Array(nodes),
		prices: new Float64Array(nodes),
		bound: Infinity
	};
}

function weightOf({ graph, taken }: Work): number {
	let sum = 0;
	for (let e = 0; e < taken.length; e++) if (taken[e]) sum += graph.weight[e];
	return sum;
}

/** Lower limits that no choice can meet would let prices fall for ever: this far is enough to make an edge worth any other two. */
function floorOf({ graph }: Work): number {
	return -2 * graph.weight.reduce((most, weight) => Math.max(most, weight), 0);
}

function lowerBound(work: Work, steps: number): void {
	const { graph } = work;
	const { from, to, weight, most, least } = graph;
	const nodes = most.length;
	const floor = floorOf(work);
	const prices = work.prices.slice();
	if (work.bound === Infinity) sweep(work, prices);
	const demand = new Int32Array(nodes);
	let pace = 1;
	let stale = 0;
	const reached = Math.max(weightOf(work), 0);
	for (let step = 0; step < steps; step++) {
		let value = 0;
		demand.fill(0);
		for (let e = 0; e < weight.length; e++) {
			const left = weight[e] - prices[from[e]] - prices[to[e]];
			if (left <= 0) continue;
			value += left;
			demand[from[e]]++;
			demand[to[e]]++;
		}
		let length = 0;
		for (let i = 0; i < nodes; i++) {
			value += prices[i] * (prices[i] > 0 ? most[i] : least[i]);
			const slope = slopeAt(prices[i], demand[i], most[i], least[i]);
			length += slope * slope;
		}
		if (value < work.bound - 1e-12) {
			if (value < work.bound * (1 - 1e-5)) stale = 0;
			work.bound = value;
			work.prices.set(prices);
		}
		if (++stale > 20) [pace, stale] = [pace / 2, 0];
		// Optimum to within half a percent is all the target need be.
		const target = Math.max(reached, work.bound * 0.995);
		if (length === 0 || value <= target) break;
		const stride = (pace * (value - target)) / length;
		for (let i = 0; i < nodes; i++) {
			const next = prices[i] + stride * slopeAt(prices[i], demand[i], most[i], least[i]);
			prices[i] = Math.max(floor, crosses(prices[i], next) ? 0 : next);
		}
	}
}

/** Too many want a place: the price rises; too few: it falls, below zero only to bring a node up to its lower limit. */
function slopeAt(price: number, demand: number, most: number, least: number): number {
	if (price > 0) return demand - most;
	if (price < 0) return demand - least;
	return demand > most ? demand - most : demand < least ? demand - least : 0;
}

const crosses = (before: number, after: number) => (before > 0 && after < 0) || (before < 0 && after > 0);

/** A few rounds in which each node asks what its next-best suitor would leave over: prices near enough to start from. */
function sweep({ graph, starts, edges }: Work, prices: Float64Array): void {
	for (let round = 0; round < 12; round++) {
		for (let i = 0; i < graph.most.length; i++) {
			const offers: number[] = [];
			for (let at = starts[i]; at < starts[i + 1]; at++) {
				const e = edges[at];
				offers.push(graph.weight[e] - prices[graph.from[e] === i ? graph.to[e] : graph.from[e]]);
			}
			offers.sort((a, b) => b - a);
			const [last, next] = [offers[graph.most[i] - 1] ?? 0, offers[graph.most[i]] ?? 0];
			const fair = Math.max(0, (Math.max(last, 0) + Math.max(next, 0)) / 2);
			prices[i] = (prices[i] + fair) / 2;
		}
	}
}

function leftOver({ graph, prices }: Work, e: number): number {
	return graph.weight[e] - prices[graph.from[e]] - prices[graph.to[e]];
}

function set(work: Work, e: number, value: 0 | 1): void {
	const change = value - work.taken[e];
	work.taken[e] = value;
	work.degree[work.graph.from[e]] += change;
	work.degree[work.graph.to[e]] += change;
}

/** Edges by what their prices leave over, while both ends have room. */
function takeGreedily(work: Work): void {
	const { from, to, weight, most } = work.graph;
	const order = Int32Array.from(weight.keys());
	const left = Float64Array.from(weight.keys(), (e) => leftOver(work, e));
	order.sort((a, b) => left[b] - left[a] || a - b);
	for (const e of order) {
		if (work.degree[from[e]] < most[from[e]] && work.degree[to[e]] < most[to[e]]) set(work, e, 1);
	}
}

/** Brings nodes up to their lower limits, scarcest first; returns those it cannot bring there. */
function raiseToLimits(work: Work): number[] {
	const { least } = work.graph;
	const degreeIn = (i: number) => work.starts[i + 1] - work.starts[i];
	const needy = [...least.keys()].filter((i) => work.degree[i] < least[i]);
	needy.sort((a, b) => degreeIn(a) - degreeIn(b) || a - b);
	return needy.filter((node) => {
		while (work.degree[node] < least[node]) if (!walkFrom(work, node, true)) return true;
		return false;
	});
}

/** Fills places that are worth something, dearest first, as long as an exchange gains. */
function exchange(work: Work): void {
	const { most } = work.graph;
	const nodes = [...most.keys()]
		.filter((i) => work.degree[i] < most[i])
		.sort((a, b) => work.prices[b] - work.prices[a] || a - b);
	for (const node of nodes) while (work.degree[node] < most[node] && walkFrom(work, node, false));
}

/**
 * One more edge at `start`: the cheapest walk that takes an edge, gives one up at its other end, takes one at that one's, … and ends where there is room,
 * or where a node can spare an edge. Made only if it gains weight, or at any cost to reach a lower limit.
 * Costs are what prices leave over, so the search stays near.
 */
function walkFrom(work: Work, start: number, atAnyCost: boolean): boolean {
	const { graph, starts, edges, taken, degree, prices } = work;
	const { from, to, weight, most, least } = graph;
	const nodes = most.length;
	const dearest = prices.reduce((top, price) => Math.max(top, Math.abs(price)), 0);
	// State i: node i is one short and will take an edge; state nodes + i: node i is one over and will give one up.
	const distance = new Map<number, number>([[start, 0]]);
	const cameBy = new Map<number, [state: number, edge: number]>();
	const settled = new Set<number>();
	const heap = new Heap();
	heap.push(0, start);
	let best = { value: atAnyCost ? -Infinity : 1e-9, state: -1 };
	for (let next = heap.pop(); next; next = heap.pop()) {
		const [far, state] = next;
		if (settled.has(state)) continue;
		settled.add(state);
		const over = state >= nodes;
		const node = over ? state - nodes : state;
		// Whatever comes now costs at least this, and no end is worth more than the dearest price.
		if (!atAnyCost && prices[start] - far + dearest < best.value) break;
		// The walk's first edge already took a place at its start.
		const room = degree[node] + (node === start ? 1 : 0) < most[node];
		const ends = over ? room : state !== start && degree[node] - 1 >= least[node];
		if (ends) {
			const value = prices[start] - far + (over ? prices[node] : -prices[node]);
			if (value > best.value) best = { value, state };
			if (atAnyCost) break;
		}
		if (over && room) continue;
		for (let at = starts[node]; at < starts[node + 1]; at++) {
			const e = edges[at];
			if ((taken[e] === 1) !== over) continue;
			const other = from[e] === node ? to[e] : from[e];
			const target = over ? other : nodes + other;
			const left = weight[e] - prices[node] - prices[other];
			const reach = far + Math.max(0, over ? left : -left);
			if (settled.has(target) || reach >= (distance.get(target) ?? Infinity)) continue;
			distance.set(target, reach);
			cameBy.set(target, [state, e]);
			heap.push(reach, target);
		}
	}
	if (best.state < 0) return false;
	const walk: number[] = [];
	for (let state = best.state; state !== start;) {
		const [before, edge] = cameBy.get(state) ?? [start, -1];
		walk.push(edge);
		state = before;
	}
	// An edge used twice would be taken by halves.
	if (new Set(walk).size < walk.length) return false;
	const gain = walk.reduce((sum, e) => sum + (taken[e] ? -weight[e] : weight[e]), 0);
	if (!atAnyCost && gain <= 1e-9) return false;
	for (const e of walk) set(work, e, taken[e] ? 0 : 1);
	return true;
}

/** A binary heap of (key, value), least key first. */
class Heap {
	readonly keys: number[] = [];
	readonly values: number[] = [];

	push(key: number, value: number): void {
		let at = this.keys.length;
		this.keys.push(key);
		this.values.push(value);
		while (at > 0) {
			const above = (at - 1) >> 1;
			if (this.keys[above] <= key) break;
			this.keys[at] = this.keys[above];
			this.values[at] = this.values[above];
			at = above;
		}
		this.keys[at] = key;
		this.values[at] = value;
	}

	pop(): [number, number] | undefined {
		const [top, value] = [this.keys[0], this.values[0]];
		const key = this.keys.pop();
		const moved = this.values.pop();
		if (key === undefined || moved === undefined) return undefined;
		if (this.keys.length > 0) this.sink(key, moved);
		return [top, value];
	}

	private sink(key: number, value: number): void {
		const length = this.keys.length;
		let at = 0;
		for (let below = 1; below < length; below = 2 * at + 1) {
			if (below + 1 < length && this.keys[below + 1] < this.keys[below]) below++;
			if (this.keys[below] >= key) break;
			this.keys[at] = this.keys[below];
			this.values[at] = this.values[below];
			at = below;
		}
		this.keys[at] = key;
		this.values[at] = value;
	}
}
