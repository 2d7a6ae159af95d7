import { m } from '#lib/paraglide/messages.js';
import type { Alternative } from '#lib/server/what-if/try.ts';

export const VARIANT_WORDS: Record<Alternative['variant'], () => string> = {
	'as-it-is': m.schedule_what_if_as_it_is,
	'table-more': m.schedule_what_if_table_more,
	'table-less': m.schedule_what_if_table_less,
	'longer-day': m.schedule_what_if_longer_day,
	'shorter-slots': m.schedule_what_if_shorter_slots
};

/** '12 (−3)': a number and what it is against the event as it is. */
export function compared(value: number, base: number | undefined): string {
	if (base === undefined || base === value) return String(value);
	return `${value} (${value > base ? '+' : '−'}${Math.abs(value - base)})`;
}

/** What is proved about the gaps of an alternative. */
export function boundWords({ status, breaks, lowerBound }: NonNullable<Alternative['effect']>): string {
	if (status === 'optimal') return m.schedule_what_if_optimal();
	return lowerBound > 0 && breaks > lowerBound
		? m.schedule_what_if_at_most({ gap: breaks - lowerBound })
		: m.schedule_what_if_open();
}
