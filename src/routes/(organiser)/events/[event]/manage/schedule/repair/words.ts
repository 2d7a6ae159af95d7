import { m } from '#lib/paraglide/messages.js';

/** What may happen, as an organiser calls it. */
export const HAPPENING_WORDS: Record<string, () => string> = {
	'walk-in': m.schedule_repair_walk_in,
	cancellation: m.schedule_repair_cancellation,
	'no-show': m.schedule_repair_no_show,
	'late-arrival': m.schedule_repair_late_arrival,
	'place-lost': m.schedule_repair_place_lost
};
