/** The planner's progress as two lines: gaps of the best agenda going down, proved least going up. Pure. */
import type { Step } from '#lib/server/plans/history.ts';

export interface Stairs {
	/** Points of the drawing, 0 to 100 across and down. */
	found: string;
	least: string;
	first: number;
	last: number;
	bound: number;
}

/** What to draw at `now` milliseconds after the start; null while some meetings have no place yet. */
export function stairsOf(history: readonly Step[], now: number): Stairs | null {
	const steps = history.filter(({ unplaced }, index) => unplaced === 0 || index === history.length - 1);
	if (steps.length === 0 || history.at(-1)?.unplaced !== 0) return null;
	const [start, end] = [steps[0].at, Math.max(now, steps[steps.length - 1].at + 1)];
	const most = Math.max(1, ...steps.map(({ breaks }) => breaks));
	const x = (at: number) => Math.round((1000 * (at - start)) / (end - start)) / 10;
	const y = (count: number) => Math.round(1000 * (1 - count / most)) / 10;
	const line = (value: (step: Step) => number) =>
		steps
			.flatMap((step, index) => {
				const until = steps[index + 1]?.at ?? end;
				return [`${x(step.at)},${y(value(step))}`, `${x(until)},${y(value(step))}`];
			})
			.join(' ');
	const last = steps[steps.length - 1];
	return {
		found: line(({ breaks }) => breaks),
		least: line(({ lowerBound }) => lowerBound),
		first: steps[0].breaks,
		last: last.breaks,
		bound: last.lowerBound
	};
}
