import { gapsOf } from '#lib/scheduling/gaps.ts';
import type { Brief, Placement } from '#lib/scheduling/model.ts';

/** How many waiting gaps more there would be if a meeting were held there (negative: fewer). Pure. */
export function gapsMore(brief: Brief, placements: readonly Placement[], moved: Placement): number {
	const before = placements.find(({ meeting }) => meeting === moved.meeting);
	// Only those who sit in the meeting can wait longer or shorter for it.
	const seated = new Set([...moved.delegates, ...(before?.delegates ?? [])]);
	const theirs = placements.filter(({ delegates }) => delegates.some((id) => seated.has(id)));
	const count = (all: Placement[]) => gapsOf(brief, all).filter(({ delegate }) => seated.has(delegate)).length;
	return count([...theirs.filter((one) => one !== before), moved]) - count(theirs);
}
