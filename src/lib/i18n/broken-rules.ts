/** What is wrong where a schedule breaks a rule, in an organiser's words. */
import { m } from '#lib/paraglide/messages.js';
import type { Rule } from '#lib/scheduling/model.ts';

const WORDS: Record<Rule, () => string> = {
	'one-meeting-at-a-time': m.schedule_broken_twice,
	'free-times': m.schedule_broken_absent,
	'suitable-slots': m.schedule_broken_time,
	mode: m.schedule_broken_place,
	'one-meeting-per-place': m.schedule_broken_twice,
	'place-open': m.schedule_broken_place,
	'fixed-table': m.schedule_broken_place,
	'right-delegates': m.schedule_broken_person,
	locked: m.schedule_broken_place,
	order: m.schedule_broken_order,
	buffer: m.schedule_broken_pause,
	'no-back-to-back': m.schedule_broken_pause,
	maximum: m.schedule_broken_many,
	'maximum-per-day': m.schedule_broken_many,
	'delegate-maximum-per-day': m.schedule_broken_many,
	'not-before': m.schedule_broken_absent,
	'not-after': m.schedule_broken_absent,
	sessions: m.schedule_broken_absent,
	'online-hours': m.schedule_broken_hours,
	lunch: m.schedule_broken_lunch,
	walking: m.schedule_broken_walking,
	interpreters: m.schedule_broken_interpreters,
	reserve: m.schedule_broken_reserve,
	'placed-once': m.schedule_broken_twice,
	'known-ids': m.schedule_broken_gone
};

export const brokenText = (rule: Rule): string => WORDS[rule]();
