/** What a cell of the board says, to eyes and to screen readers. */
import { m } from '#lib/paraglide/messages.js';
import type { Breach } from '#lib/scheduling/breaches.ts';
import type { Rule } from '#lib/scheduling/model.ts';
import type { Obstacle, Target } from '#lib/scheduling/targets.ts';
import type { Board, BoardPlacement } from '#lib/server/boards.ts';

export const firmName = (board: Board, id: string) => board.firms[Number(id)]?.name ?? '';

/** 'Firm 1 and Firm 8'. */
export function pairName(board: Board, meeting: string): string {
	const [first, second] = board.brief.meetings[Number(meeting)].between;
	return m.schedule_pair({ first: firmName(board, first), second: firmName(board, second) });
}

/** 'Table 3, Thu 18 Mar 10:20'; the day only where there are several. */
export function cellName(board: Board, row: number, column: number): string {
	const { time, day } = board.slots[column];
	const days = new Set(board.slots.map(({ date }) => date)).size;
	return m.schedule_board_cell({ place: board.places[row].label, time: days > 1 ? `${day} ${time}` : time });
}

function obstacleText(board: Board, obstacle: Obstacle): string {
	switch (obstacle.code) {
		case 'place-taken':
			return m.schedule_board_taken_by({ pair: pairName(board, obstacle.meeting) });
		case 'busy':
			return m.schedule_board_busy({
				firm: firmName(board, obstacle.participant),
				pair: pairName(board, obstacle.meeting)
			});
		case 'not-free':
			return absenceText(obstacle.rule, { firm: firmName(board, obstacle.participant) });
		case 'not-suitable':
			return m.schedule_board_not_suitable();
		case 'wrong-mode':
			return m.schedule_board_wrong_mode();
		case 'others-table':
			return m.schedule_board_others_table({ firm: firmName(board, obstacle.host) });
	}
}

/** Why somebody is not there. */
function absenceText(rule: Rule, words: { firm: string }): string {
	switch (rule) {
		case 'not-before':
			return m.reason_refusal_board_not_arrived(words);
		case 'not-after':
			return m.reason_refusal_board_has_left(words);
		case 'sessions':
			return m.reason_refusal_board_in_session(words);
		case 'online-hours':
			return m.reason_refusal_board_outside_hours(words);
		default:
			return m.reason_refusal_board_not_free(words);
	}
}

/** What a drop would break, as the server says it when it refuses (board-refusals.ts). */
function breachText(board: Board, breach: Breach): string {
	const words = { firm: 'participant' in breach ? firmName(board, breach.participant) : '' };
	switch (breach.rule) {
		case 'buffer':
			return m.reason_refusal_board_breaks_pause(words);
		case 'no-back-to-back':
			return m.reason_refusal_board_breaks_row(words);
		case 'walking':
			return m.reason_refusal_board_breaks_walking(words);
		case 'lunch':
			return m.reason_refusal_board_breaks_lunch(words);
		case 'maximum':
			return m.reason_refusal_board_breaks_maximum(words);
		case 'maximum-per-day':
		case 'delegate-maximum-per-day':
			return m.reason_refusal_board_breaks_day(words);
		case 'interpreters':
			return m.reason_refusal_board_breaks_interpreters();
		case 'order':
			return m.reason_refusal_board_breaks_order();
	}
}

/** What dropping here would do, in one sentence. */
export function targetText(board: Board, target: Target): string {
	if (target.verdict === 'here') return m.schedule_board_is_here();
	if (target.verdict === 'free') return m.schedule_board_is_free();
	if (target.verdict === 'breaks') {
		const why = [...new Set(target.breaches.map((breach) => breachText(board, breach)))].join(' ');
		return m.schedule_board_breaks({ why });
	}
	return target.obstacles.map((obstacle) => obstacleText(board, obstacle)).join(' ') || m.schedule_board_closed();
}

/** A cell for who cannot see it: where it is, what it holds, and what dropping here would do. */
export function cellText(
	board: Board,
	[row, column]: [number, number],
	{ here, closed, target }: { here: BoardPlacement | undefined; closed: boolean; target: Target | null }
): string {
	const between = here ? board.brief.meetings[Number(here.meeting)].between : [];
	// The two names as they stand in the cell, so that whoever speaks what they see is understood.
	const pair = between.map((id) => firmName(board, id)).join(' ');
	const empty = closed ? m.schedule_board_closed() : m.schedule_board_empty();
	const content = here ? (here.locked ? m.schedule_board_locked_pair({ pair }) : pair) : empty;
	return `${cellName(board, row, column)}: ${content}.${target ? ` ${targetText(board, target)}` : ''}`;
}
