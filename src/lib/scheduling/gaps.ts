/** Where people wait: counted the way the planner counts breaks (README.md), for any schedule, also one changed by hand. */
import type { Brief, Placement } from './model.ts';

/** An idle stretch of a delegate between two meetings of one day in which some slot of the event would have fitted. */
export interface Gap {
	delegate: string;
	/** Epoch minutes. */
	from: number;
	until: number;
}

/** All gaps of a schedule, delegate by delegate in order of time. */
export function gapsOf(brief: Brief, placements: readonly Placement[]): Gap[] {
	const slots = new Map(brief.slots.map((slot) => [slot.id, slot]));
	const byDelegate = new Map<string, { start: number; end: number; day: string }[]>();
	for (const { slot: id, delegates } of placements) {
		const slot = slots.get(id);
		if (!slot) continue;
		for (const delegate of delegates) {
			const own = byDelegate.get(delegate);
			if (own) own.push(slot);
			else byDelegate.set(delegate, [slot]);
		}
	}
	const fits = (day: string, from: number, until: number) =>
		brief.slots.some((slot) => slot.day === day && slot.start >= from && slot.end <= until);
	return [...byDelegate].flatMap(([delegate, own]) => {
		const sorted = own.toSorted((one, other) => one.start - other.start);
		return sorted.slice(1).flatMap((next, index) => {
			const { day, end } = sorted[index];
			return next.day === day && fits(day, end, next.start) ? [{ delegate, from: end, until: next.start }] : [];
		});
	});
}
