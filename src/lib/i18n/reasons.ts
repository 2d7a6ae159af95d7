/** Why a meeting was left out and what would help, in an organiser's words. */
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { Change, Demand, Reason, Rule } from '#lib/scheduling/model.ts';

/** What the ids in a reason are called on screen: firms, slots ('10:20'), and the two firms of a meeting. */
export interface ReasonNames {
	firms: Record<string, string>;
	slots: Record<string, string>;
	meetings: Record<string, string>;
}

const firm = (names: ReasonNames, id: string) => names.firms[id] ?? '?';
const slot = (names: ReasonNames, id: string) => names.slots[id] ?? '?';
const meeting = (names: ReasonNames, id: string) => names.meetings[id] ?? '?';
const place = (kind: 'table' | 'room') => (kind === 'table' ? m.schedule_tables() : m.schedule_rooms());

/** One reason as a sentence. */
export function reasonText(reason: Reason, names: ReasonNames): string {
	switch (reason.code) {
		case 'no-suitable-slot':
			return m.schedule_why_no_suitable_slot();
		case 'no-open-place':
			return m.schedule_why_no_open_place({ places: place(reason.kind) });
		case 'never-free':
			return m.schedule_why_never_free({ firm: firm(names, reason.participant) });
		case 'no-common-slot':
			return m.schedule_why_no_common_slot();
		case 'lock-impossible':
			return m.schedule_why_lock_impossible({ time: slot(names, reason.slot) });
		case 'locks-clash':
			return m.schedule_why_locks_clash({ other: meeting(names, reason.meetings[1]) });
		case 'too-many-meetings':
			return m.schedule_why_too_many_meetings({
				firm: firm(names, reason.participant),
				meetings: reason.meetings,
				slots: reason.slots
			});
		case 'over-maximum':
			return m.schedule_why_over_maximum({
				firm: firm(names, reason.participant),
				meetings: reason.meetings,
				maximum: reason.maximum
			});
		case 'too-few-places':
			return m.schedule_why_too_few_places({ meetings: reason.meetings, seats: reason.seats });
		case 'slots-contended':
			return m.schedule_why_slots_contended({
				firm: firm(names, reason.participant),
				meetings: reason.meetings.length,
				slots: reason.slots.map((id) => slot(names, id)).join(', ')
			});
		case 'in-meeting':
			return m.schedule_why_in_meeting({
				time: slot(names, reason.slot),
				firm: firm(names, reason.participant),
				other: firm(names, reason.with)
			});
		case 'not-free':
			return m.schedule_why_not_free({ time: slot(names, reason.slot), firm: firm(names, reason.participant) });
		case 'places-taken':
			return m.schedule_why_places_taken({ time: slot(names, reason.slot), places: place(reason.kind) });
		case 'rule-in-slot':
			return ruleText(reason.rule, { time: slot(names, reason.slot), firm: firm(names, reason.participant) });
		case 'interpreters-taken':
			return m.schedule_why_interpreters_taken({
				time: slot(names, reason.slot),
				languages: languagesText(reason.interpreter)
			});
		case 'order-in-slot':
			return m.schedule_why_order_in_slot({ time: slot(names, reason.slot), other: meeting(names, reason.other) });
		case 'not-found-in-time':
			return m.schedule_why_not_found_in_time();
	}
}

/** What a rule forbids a firm at a time. */
function ruleText(rule: Rule, words: { time: string; firm: string }): string {
	switch (rule) {
		case 'buffer':
			return m.schedule_why_buffer(words);
		case 'no-back-to-back':
			return m.schedule_why_no_back_to_back(words);
		case 'maximum':
			return m.schedule_why_maximum(words);
		case 'maximum-per-day':
		case 'delegate-maximum-per-day':
			return m.schedule_why_maximum_per_day(words);
		case 'fixed-table':
			return m.schedule_why_fixed_table(words);
		case 'not-before':
			return m.schedule_why_not_before(words);
		case 'not-after':
			return m.schedule_why_not_after(words);
		case 'sessions':
			return m.schedule_why_sessions(words);
		case 'online-hours':
			return m.schedule_why_online_hours(words);
		case 'lunch':
			return m.schedule_why_lunch(words);
		case 'walking':
			return m.schedule_why_walking(words);
		default:
			return m.schedule_why_rule_in_slot(words);
	}
}

/** A pair of languages ('it-pl') by their names. */
function languagesText(pair: string): string {
	const names = new Intl.DisplayNames([getLocale()], { type: 'language' });
	return pair
		.split('-')
		.map((code) => names.of(code) ?? code)
		.join(' – ');
}

/** One thing asked of a plan, as an organiser would name it. */
export function demandText(demand: Demand, names: ReasonNames): string {
	switch (demand.kind) {
		case 'meeting': {
			const words = { meeting: meeting(names, demand.meeting) };
			return demand.must ? m.schedule_demand_must(words) : m.schedule_demand_meeting(words);
		}
		case 'lock':
			return m.schedule_demand_lock({ meeting: meeting(names, demand.meeting), time: slot(names, demand.slot) });
		case 'order':
			return m.schedule_demand_order({ meeting: meeting(names, demand.meeting) });
		case 'limit':
			return limitText(demand.rule, { firm: firm(names, demand.participant) });
		case 'rule':
			return eventRuleText(demand.rule);
		case 'fairness':
			return m.schedule_demand_fairness({ most: demand.most });
	}
}

function limitText(rule: (Demand & { kind: 'limit' })['rule'], words: { firm: string }): string {
	if (rule === 'maximum') return m.schedule_demand_maximum(words);
	return rule === 'buffer' || rule === 'no-back-to-back'
		? m.schedule_demand_pauses(words)
		: m.schedule_demand_maximum_per_day(words);
}

function eventRuleText(rule: (Demand & { kind: 'rule' })['rule']): string {
	switch (rule) {
		case 'lunch':
			return m.schedule_demand_lunch();
		case 'walking':
			return m.schedule_demand_walking();
		case 'interpreters':
			return m.schedule_demand_interpreters();
		case 'reserve':
			return m.schedule_demand_reserve();
	}
}

/** The cheapest single change as a sentence. */
export function changeText(change: Change, names: ReasonNames): string {
	switch (change.code) {
		case 'add-place':
			return m.schedule_help_add_place({ time: slot(names, change.slot), places: place(change.kind) });
		case 'free-slot':
			return m.schedule_help_free_slot({ time: slot(names, change.slot), firm: firm(names, change.participant) });
		case 'widen-slots':
			return m.schedule_help_widen_slots({ time: slot(names, change.slot) });
		case 'add-interpreter':
			return m.schedule_help_add_interpreter({
				time: slot(names, change.slot),
				languages: languagesText(change.interpreter)
			});
		case 'raise-maximum':
			return m.schedule_help_raise_maximum({ firm: firm(names, change.participant) });
		case 'waive-rule':
			return waiverText(change.rule, { time: slot(names, change.slot), firm: firm(names, change.participant) });
		case 'drop-meeting':
			return m.schedule_help_drop_meeting({ other: meeting(names, change.meeting) });
	}
}

/** A rule that a firm would give up at one time. */
function waiverText(rule: Rule, words: { time: string; firm: string }): string {
	switch (rule) {
		case 'lunch':
			return m.schedule_help_waive_lunch(words);
		case 'sessions':
			return m.schedule_help_waive_session(words);
		case 'online-hours':
			return m.schedule_help_waive_hours(words);
		case 'not-before':
			return m.schedule_help_waive_arrival(words);
		case 'not-after':
			return m.schedule_help_waive_departure(words);
		case 'maximum-per-day':
		case 'delegate-maximum-per-day':
			return m.schedule_help_waive_day(words);
		default:
			return m.schedule_help_waive_pause(words);
	}
}
