import type { Part } from '#lib/matching/explain.ts';
import type { Suitability } from '#lib/matching/model.ts';
import type { Weights } from '#lib/matching/weights.ts';

/** What somebody answered to a match that was shown, with the parts of its own side as they were shown (`explain`). */
export interface Answer {
	/** Who answers: the one who saw the list and asks or not, or the one who was asked. */
	side: 'asking' | 'asked';
	parts: Pick<Part, 'code' | 'value'>[];
	yes: boolean;
	/** Why not; a reason that says nothing about the match leaves the answer out. */
	because?: 'no-fit' | 'wrong-market' | 'language' | 'no-time' | 'met-before' | 'other';
	/** After the meeting: whether it was useful. Overrules the yes. */
	useful?: boolean;
}

/** The chance of a yes: σ(intercept + fit·(F^fitPower − ½) + Σ part·(value − ½)), over what was said. */
export interface Calibration {
	intercept: number;
	fit: number;
	parts: Record<Suitability, number>;
	answers: number;
}

export interface Learned {
	/** New weights of S under their own version; the experts' table is kept, so going back is choosing it again. */
	weights: Weights;
	asking: Calibration;
	asked: Calibration;
	answers: number;
	/** What moved, for the administrator to see before switching it on. */
	changes: { code: Suitability; before: number; after: number }[];
}

/** Fewer answers than this teach nothing. */
export const fewestAnswers = 100;

/** The prior weighs like so many answers. */
const priorStrength = 30;

const codes: Suitability[] = ['cooperation', 'market', 'language', 'certificates', 'size', 'goals'];
const bonds = new Set<Part['code']>(['need', 'customer', 'supply', 'words', 'none']);

/**
 * Bayesian logistic regression for each direction, its prior centred on the experts' weights (Gaussian, as strong as 30 answers; the mode by Newton's
 * method). Null while there are fewer than 100 answers that say something. Deterministic: the same answers give the same weights.
 */
export function learn(answers: Answer[], expert: Weights, version: string): Learned | null {
	const telling = answers.filter(
		({ yes, because, useful }) => useful !== undefined || yes || (because !== 'no-time' && because !== 'met-before')
	);
	if (telling.length < fewestAnswers) return null;
	const asking = regress(
		telling.filter(({ side }) => side === 'asking'),
		expert
	);
	const asked = regress(
		telling.filter(({ side }) => side === 'asked'),
		expert
	);
	const suitability = mixed(asking, asked, expert);
	return {
		weights: { ...expert, version, suitability },
		asking,
		asked,
		answers: telling.length,
		changes: codes
			.map((code) => ({ code, before: expert.suitability[code], after: suitability[code] }))
			.filter(({ before, after }) => Math.abs(after - before) > 5e-4)
	};
}

/** The chance that this side says yes. */
export function chanceOfYes(
	parts: Answer['parts'],
	{ intercept, fit, parts: slopes }: Calibration,
	weights: Weights
): number {
	const [, x, ...rest] = features(parts, weights);
	return sigmoid(intercept + fit * x + rest.reduce((sum, value, i) => sum + value * slopes[codes[i]], 0));
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** 1, fit, then each part of S around ½; 0 where nothing was said, so that silence neither helps nor harms. */
function features(parts: Answer['parts'], { fitPower }: Weights): number[] {
	const value = (code: Part['code']) => parts.find((part) => part.code === code)?.value ?? null;
	const fit = parts.find(({ code }) => bonds.has(code))?.value ?? 0;
	return [1, fit ** fitPower - 0.5, ...codes.map((code) => (value(code) ?? 0.5) - 0.5)];
}

/** Where nothing has been learned: an even chance for a middling match, and four to one in log-odds along u. */
function priorOf({ suitability }: Weights): number[] {
	return [0, 4, ...codes.map((code) => 4 * suitability[code])];
}

function regress(answers: Answer[], expert: Weights): Calibration {
	const prior = priorOf(expert);
	const rows = answers.map(({ parts }) => features(parts, expert));
	const goals = answers.map(({ yes, useful }) => ((useful ?? yes) ? 1 : 0));
	// An answer carries at most a quarter of a unit of information along each feature.
	const precision = priorStrength / 4;
	const beta = prior.slice();
	for (let round = 0; round < 50; round++) {
		const gradient = beta.map((value, i) => precision * (prior[i] - value));
		const curvature = beta.map((_, i) => beta.map((_, j) => (i === j ? precision : 0)));
		rows.forEach((row, n) => {
			const p = sigmoid(row.reduce((sum, value, i) => sum + value * beta[i], 0));
			row.forEach((value, i) => {
				gradient[i] += value * (goals[n] - p);
				row.forEach((other, j) => (curvature[i][j] += p * (1 - p) * value * other));
			});
		});
		const move = solved(curvature, gradient);
		// Far from the mode a whole step may overshoot.
		const length = Math.hypot(...move);
		move.forEach((value, i) => (beta[i] += value * Math.min(1, 4 / Math.max(length, 1e-12))));
		if (length < 1e-10) break;
	}
	const [intercept, fit, ...slopes] = beta;
	const parts = codes.map((code, i) => [code, slopes[i]] as const);
	// Every code has its slope.
	return { intercept, fit, parts: Object.fromEntries(parts) as Record<Suitability, number>, answers: answers.length };
}

/** Both directions' slopes, each as heavy as its answers and the prior, back on the experts' scale; what speaks against a pair counts nothing. */
function mixed(asking: Calibration, asked: Calibration, expert: Weights): Record<Suitability, number> {
	const [left, right] = [asking.answers + priorStrength, asked.answers + priorStrength];
	const slopes = codes.map((code) =>
		Math.max(0, (left * asking.parts[code] + right * asked.parts[code]) / (left + right))
	);
	const total = slopes.reduce((sum, slope) => sum + slope, 0);
	const whole = codes.reduce((sum, code) => sum + expert.suitability[code], 0);
	if (total === 0) return expert.suitability;
	// Every code has its weight.
	return Object.fromEntries(codes.map((code, i) => [code, (whole * slopes[i]) / total])) as Record<Suitability, number>;
}

/** x with matrix · x = right, the matrix symmetric and positive (Cholesky). */
function solved(matrix: number[][], right: number[]): number[] {
	const n = right.length;
	const lower = matrix.map(() => new Array<number>(n).fill(0));
	for (let i = 0; i < n; i++) {
		for (let j = 0; j <= i; j++) {
			let sum = matrix[i][j];
			for (let k = 0; k < j; k++) sum -= lower[i][k] * lower[j][k];
			lower[i][j] = i === j ? Math.sqrt(sum) : sum / lower[j][j];
		}
	}
	const half = right.slice();
	for (let i = 0; i < n; i++) {
		for (let k = 0; k < i; k++) half[i] -= lower[i][k] * half[k];
		half[i] /= lower[i][i];
	}
	for (let i = n - 1; i >= 0; i--) {
		for (let k = i + 1; k < n; k++) half[i] -= lower[k][i] * half[k];
		half[i] /= lower[i][i];
	}
	return half;
}
