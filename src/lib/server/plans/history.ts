/** How a plan got better while it was made, in few enough steps to draw. Pure. */
import type { Progress } from '#lib/scheduling/plan.ts';

export interface Step extends Omit<Progress, 'phase'> {
	/** Milliseconds since the start. */
	at: number;
}

/** A page draws no more steps than this. */
const MOST = 80;

const isSame = (one: Step, other: Step) =>
	one.unplaced === other.unplaced && one.breaks === other.breaks && one.lowerBound === other.lowerBound;

export class History {
	readonly steps: Step[] = [];
	private readonly startedAt: number;

	constructor(startedAt: number) {
		this.startedAt = startedAt;
	}

	/** Notes news, unless nothing has changed since the last; when there are too many, every second goes. */
	note({ unplaced, breaks, lowerBound }: Progress, now: number): void {
		const { steps } = this;
		const step = { at: now - this.startedAt, unplaced, breaks, lowerBound };
		const last = steps.at(-1);
		if (last && isSame(last, step)) return;
		if (steps.length === MOST) steps.splice(0, MOST, ...steps.filter((_, index) => index % 2 === 0));
		steps.push(step);
	}
}
