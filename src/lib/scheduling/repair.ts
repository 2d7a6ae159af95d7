import { Desk, type RepairOptions } from './desk.ts';
import type { Disturbance } from './disturbance.ts';
import type { Brief, Schedule } from './model.ts';
import type { Repair } from './outcome.ts';

/**
 * Mends a schedule after one change, with the fewest moved meetings (`Desk.repair`). Whoever looks at several changes of
 * the same schedule keeps a `Desk`. Meetings that start before `now` stay as they are.
 */
export function repair(
	brief: Brief,
	schedule: Schedule,
	change: Disturbance,
	{ now, ...options }: RepairOptions & { now?: number } = {}
): Repair {
	return new Desk(brief, schedule, { now }).repair(change, options);
}
