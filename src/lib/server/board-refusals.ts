/** Why a hand may not put a meeting somewhere, as codes of refusals; the board shows the same sentences before the drop. */
import type { Breach } from '#lib/scheduling/breaches.ts';
import type { Rule } from '#lib/scheduling/model.ts';
import type { Obstacle } from '#lib/scheduling/targets.ts';
import { Refusal } from '#lib/refusal.ts';

const OBSTACLES: Record<Exclude<Obstacle['code'], 'not-free'>, string> = {
	'place-taken': 'board-place-taken',
	busy: 'board-busy',
	'not-suitable': 'board-not-suitable',
	'wrong-mode': 'board-wrong-mode',
	'others-table': 'board-others-table'
};

/** Why somebody is not there, by the rule that says so. */
const ABSENCES: Partial<Record<Rule, string>> = {
	'not-before': 'board-not-arrived',
	'not-after': 'board-has-left',
	sessions: 'board-in-session',
	'online-hours': 'board-outside-hours'
};

const BREACHES: Record<Breach['rule'], string> = {
	buffer: 'board-breaks-pause',
	'no-back-to-back': 'board-breaks-row',
	walking: 'board-breaks-walking',
	lunch: 'board-breaks-lunch',
	maximum: 'board-breaks-maximum',
	'maximum-per-day': 'board-breaks-day',
	'delegate-maximum-per-day': 'board-breaks-day',
	interpreters: 'board-breaks-interpreters',
	order: 'board-breaks-order'
};

/** The refusal of a place that cannot be had; `names`: firms by participant id. */
export function obstacleRefusal(obstacle: Obstacle | undefined, names: ReadonlyMap<string, string>): Refusal {
	// Nothing stands against what is not there.
	if (!obstacle) return new Refusal('conflict', 'slot-gone');
	if (obstacle.code !== 'not-free') return new Refusal('conflict', OBSTACLES[obstacle.code]);
	const firm = names.get(obstacle.participant) ?? '';
	return new Refusal('conflict', ABSENCES[obstacle.rule] ?? 'board-not-free', { firm });
}

/** The refusal of a place that may be had where a person insists. */
export function breachRefusal(breach: Breach, names: ReadonlyMap<string, string>): Refusal {
	const firm = 'participant' in breach ? (names.get(breach.participant) ?? '') : '';
	return new Refusal('conflict', BREACHES[breach.rule], { firm }, 'anyway');
}
