/**
 * Joint ranking for two sides that look through lists of each other (Tomita & Yokoyama, RecSys 2024, arXiv 2409.00720).
 * Matrices are rows × columns, row-major; a firm on the left is a row, one on the right a column.
 */
export interface Market {
	rows: number;
	columns: number;
	/** How much row i likes column j, and column j likes row i, when they look; in [0, 1]. */
	likes: Float64Array;
	liked: Float64Array;
	/** The chance that a row looks at rank k of its list, and a column at rank k of its own; not rising. */
	rowLooks: Float64Array;
	columnLooks: Float64Array;
}

/**
 * Everything a policy does, as far as matches go: the chance that row i looks at column j, and that column j looks at row i.
 * A random choice among rankings has a matrix in the hull of the rankings' matrices, so the n × m × m doubly stochastic
 * tensors of the paper are never needed.
 */
export interface Exposure {
	rows: Float64Array;
	columns: Float64Array;
}

/** Looks at rank k with chance 1 / (k + 1), the published setting. */
export function inverseRank(length: number): Float64Array {
	return Float64Array.from({ length }, (_, rank) => 1 / (rank + 1));
}

/** Each side by its own taste alone. */
export function naive(market: Market): Exposure {
	return { rows: byRow(market, market.likes), columns: byColumn(market, market.liked) };
}

/** Each side by the product of both tastes. */
export function product(market: Market): Exposure {
	const both = market.likes.map((like, cell) => like * market.liked[cell]);
	return { rows: byRow(market, both), columns: byColumn(market, both) };
}

/**
 * By the equilibrium of a market with transfers (Choo & Siow; Tomita, Togashi, Hashizume & Ohsaka, RecSys 2023, arXiv 2306.14712),
 * solved by iterated proportional fitting; throws when it does not settle in 10,000 rounds.
 */
export function transferable({ rows, columns, likes, liked, ...looks }: Market, beta = 1): Exposure {
	const kernel = likes.map((like, cell) => Math.exp((like + liked[cell]) / (2 * beta)));
	const a = new Float64Array(rows).fill(1);
	const b = new Float64Array(columns).fill(1);
	for (let round = 0; round < 10_000; round++) {
		let moved = 0;
		for (let i = 0; i < rows; i++) {
			let sum = 0;
			for (let j = 0; j < columns; j++) sum += kernel[i * columns + j] * b[j];
			const next = Math.sqrt(1 + (sum / 2) ** 2) - sum / 2;
			moved = Math.max(moved, Math.abs(next - a[i]));
			a[i] = next;
		}
		const sums = new Float64Array(columns);
		for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) sums[j] += kernel[i * columns + j] * a[i];
		for (let j = 0; j < columns; j++) {
			const next = Math.sqrt(1 + (sums[j] / 2) ** 2) - sums[j] / 2;
			moved = Math.max(moved, Math.abs(next - b[j]));
			b[j] = next;
		}
		if (moved < 1e-9) {
			const mass = kernel.map((value, cell) => value * a[Math.floor(cell / columns)] * b[cell % columns]);
			const market = { rows, columns, likes, liked, ...looks };
			return { rows: byRow(market, mass), columns: byColumn(market, mass) };
		}
	}
	throw new Error(`proportional fitting of ${rows} × ${columns} at beta ${beta} did not settle`);
}

/** Uniform at first: every rank alike. */
function even({ rows, columns, rowLooks, columnLooks }: Market): Exposure {
	const mean = (looks: Float64Array) => looks.reduce((sum, look) => sum + look, 0) / looks.length;
	return {
		rows: new Float64Array(rows * columns).fill(mean(rowLooks)),
		columns: new Float64Array(rows * columns).fill(mean(columnLooks))
	};
}

/** A walk towards the best lists: what both sides think of each other, where it stands, and how much each firm's matches count. */
interface Walk {
	market: Market;
	both: Float64Array;
	exposure: Exposure;
	power: number;
	rowStake: Float64Array;
	columnStake: Float64Array;
	value: Float64Array;
}

function walkFrom(market: Market, power: number): Walk {
	return {
		market,
		both: market.likes.map((like, cell) => like * market.liked[cell]),
		exposure: even(market),
		power,
		rowStake: new Float64Array(market.rows).fill(1),
		columnStake: new Float64Array(market.columns).fill(1),
		value: new Float64Array(market.rows * market.columns)
	};
}

/** Below this many matches a firm's need for more does not grow further (the authors' value). */
const fewestMatches = 1e-6;

/**
 * One Frank–Wolfe step for each side in turn, towards the maximum of Σ stake × matches^power / power (power 0: Σ stake × ln matches).
 * The linear problem splits into one list per firm whose cost is value × chance of being looked at, so by the
 * rearrangement inequality sorting is its exact optimum.
 */
function step({ market, both, exposure, power, rowStake, columnStake, value }: Walk, rate: number): void {
	const { rows, columns } = market;
	for (let i = 0; i < rows; i++) {
		const [from, to] = [i * columns, (i + 1) * columns];
		let matches = 0;
		for (let cell = from; cell < to; cell++) {
			value[cell] = both[cell] * exposure.rows[cell];
			matches += value[cell] * exposure.columns[cell];
		}
		const worth = power === 1 ? rowStake[i] : rowStake[i] * Math.max(matches, fewestMatches) ** (power - 1);
		for (let cell = from; cell < to; cell++) value[cell] *= worth;
	}
	moved(market, 'columns', value, exposure.columns, rate);

	const worth = new Float64Array(columns);
	for (let i = 0, cell = 0; i < rows; i++) {
		for (let j = 0; j < columns; j++, cell++) {
			value[cell] = both[cell] * exposure.columns[cell];
			worth[j] += value[cell] * exposure.rows[cell];
		}
	}
	for (let j = 0; j < columns; j++) {
		worth[j] = power === 1 ? columnStake[j] : columnStake[j] * Math.max(worth[j], fewestMatches) ** (power - 1);
	}
	for (let i = 0, cell = 0; i < rows; i++) for (let j = 0; j < columns; j++, cell++) value[cell] *= worth[j];
	moved(market, 'rows', value, exposure.rows, rate);
}

/**
 * The published method: steps of a tenth until the welfare moves by less than a hundredth. `power` 1 maximises all matches
 * (social welfare), 0 the product of everybody's matches (Nash welfare).
 */
export function alternate(market: Market, power: number): Exposure {
	const walk = walkFrom(market, power);
	let welfare = 0;
	for (let round = 0; round < 100; round++) {
		step(walk, 0.1);
		const before = welfare;
		welfare = matchesOf(market, walk.exposure);
		if (Math.abs(welfare - before) < 0.01) break;
	}
	return walk.exposure;
}

/**
 * Nearly all the matches there are, and nobody with reason to envy: a welfare between social and Nash, in the shrinking steps that Frank–Wolfe
 * converges with, then nearer to Nash and with more weight on whoever still envies. Ends without envy, or after `rounds` with what is left
 * (see `envyOf`). Keeps 99.2 % of the matches at 75 × 50 (mean of seeds 10–39; 0.3 throughout: 98.8 %).
 */
export function envyFree(market: Market, { power = 0.43, rounds = 200 } = {}): Exposure {
	const walk = walkFrom(market, power);
	const settling = 30;
	for (let round = 0; round < settling; round++) step(walk, 2 / (round + 2));
	for (let round = settling; round < rounds; round += 5) {
		const envious = enviousOf(market, walk.exposure);
		if (envious.rows.length + envious.columns.length === 0) break;
		walk.power *= 0.97;
		for (const i of envious.rows) walk.rowStake[i] *= 1.1;
		for (const j of envious.columns) walk.columnStake[j] *= 1.1;
		for (let more = 0; more < 5; more++) step(walk, 2 / (settling + 2));
	}
	return walk.exposure;
}

/** Expected matches: both look, both like. */
export function matchesOf({ likes, liked }: Market, exposure: Exposure): number {
	let sum = 0;
	for (let cell = 0; cell < likes.length; cell++)
		sum += likes[cell] * exposure.rows[cell] * liked[cell] * exposure.columns[cell];
	return sum;
}

/** How many ordered pairs on each side envy: i would have more matches if it stood where j stands in everybody's lists. */
export function envyOf(market: Market, exposure: Exposure): { rows: number; columns: number } {
	const { rows, columns } = enviousOf(market, exposure);
	return { rows: rows.length, columns: columns.length };
}

/** The envious firm of each such pair; a firm that envies three others stands three times. */
function enviousOf({ rows, columns, likes, liked }: Market, exposure: Exposure): { rows: number[]; columns: number[] } {
	const mine = likes.map((like, cell) => like * liked[cell] * exposure.rows[cell]);
	const theirs = likes.map((like, cell) => like * liked[cell] * exposure.columns[cell]);
	return {
		rows: envious(rows, columns, mine, exposure.columns),
		columns: envious(columns, rows, transposed(theirs, rows, columns), transposed(exposure.rows, rows, columns))
	};
}

/** Matches closer than this are equal (the authors' tolerance). */
const tolerance = 1e-9;

function envious(agents: number, others: number, value: Float64Array, seen: Float64Array): number[] {
	const found: number[] = [];
	const got = new Float64Array(agents + 3);
	for (let i = 0; i < agents; i++) {
		for (let j = 0; j < agents; j += 4) fourDots(value, i, seen, j, others, agents - 1, got);
		for (let j = 0; j < agents; j++) if (j !== i && got[i] < got[j] - tolerance) found.push(i);
	}
	return found;
}

/** Row i of one matrix times rows j to j + 3 of another, so that each of its numbers is read once; the last row stands for those beyond it. */
function fourDots(
	a: Float64Array,
	i: number,
	b: Float64Array,
	j: number,
	length: number,
	last: number,
	into: Float64Array
): void {
	const from = i * length;
	const row = j * length;
	const second = Math.min(j + 1, last) * length;
	const third = Math.min(j + 2, last) * length;
	const fourth = Math.min(j + 3, last) * length;
	let [w, x, y, z] = [0, 0, 0, 0];
	for (let k = 0; k < length; k++) {
		const factor = a[from + k];
		w += factor * b[row + k];
		x += factor * b[second + k];
		y += factor * b[third + k];
		z += factor * b[fourth + k];
	}
	into[j] = w;
	into[j + 1] = x;
	into[j + 2] = y;
	into[j + 3] = z;
}

function transposed(matrix: Float64Array, rows: number, columns: number): Float64Array {
	const turned = new Float64Array(matrix.length);
	for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) turned[j * rows + i] = matrix[i * columns + j];
	return turned;
}

/** Every row ranks the columns by score, best first. */
function byRow(market: Market, score: Float64Array): Float64Array {
	return moved(market, 'rows', score, new Float64Array(score.length), 1);
}

/** Every column ranks the rows by score, best first. */
function byColumn(market: Market, score: Float64Array): Float64Array {
	return moved(market, 'columns', score, new Float64Array(score.length), 1);
}

/**
 * Moves one side's exposure by `rate` towards the lists sorted by falling score, in place. Sorted without a comparator: the index takes the lowest
 * bits of the score's own 64 and the numbers are sorted as they are. Scores must not be negative; those nearer than one part in 2^40 count
 * as equal and keep their order.
 */
function moved(
	market: Market,
	side: 'rows' | 'columns',
	score: Float64Array,
	exposure: Float64Array,
	rate: number
): Float64Array {
	const { rows, columns } = market;
	const [agents, length, looks] =
		side === 'rows' ? [rows, columns, market.rowLooks] : [columns, rows, market.columnLooks];
	const [start, stride] = side === 'rows' ? [columns, 1] : [1, columns];
	const keys = new Float64Array(length);
	const words = new Uint32Array(keys.buffer);
	const mask = (1 << Math.ceil(Math.log2(Math.max(length, 2)))) - 1;
	for (let agent = 0; agent < agents; agent++) {
		for (let i = 0, cell = agent * start; i < length; i++, cell += stride) {
			keys[i] = score[cell];
			words[2 * i] = (words[2 * i] & ~mask) | (mask - i);
		}
		keys.sort();
		for (let rank = 0; rank < length; rank++) {
			const cell = agent * start + (mask - (words[2 * (length - 1 - rank)] & mask)) * stride;
			exposure[cell] += rate * (looks[rank] - exposure[cell]);
		}
	}
	return exposure;
}
