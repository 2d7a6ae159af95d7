/** What stands on the board, what is in hand, and every verb a hand has. */
import { invalidateAll } from '$app/navigation';
import { m } from '#lib/paraglide/messages.js';
import { gapsOf } from '#lib/scheduling/gaps.ts';
import { overlapping, targetsOf } from '#lib/scheduling/targets.ts';
import type { Board, BoardPlacement } from '#lib/server/boards.ts';
import { gapsMore } from './gaps-more.ts';
import type { Cell } from './grid.ts';
import { byCell, byMeeting, cellKey, firmsNamed } from './line.ts';
import { send } from './send.ts';
import { after, wayBack, type Act } from './steps.ts';
import { cellName, pairName, targetText } from './words.ts';

export class Desk {
	readonly #board: () => Board;
	readonly #linked: () => string | null;

	/** As loaded, then act by act. */
	placements = $derived.by(() => this.#board().placements);
	/** The meeting in hand; at first the one a link picked up. */
	carried = $derived.by(() => this.#linked());
	/** The cell under the hand. */
	at = $state<Cell | null>(null);
	busy = $state(false);
	/** What happened last, read out. */
	said = $state('');
	problem = $state('');
	/** Where the hand wants to put it against a rule: asked, not yet done. */
	asked = $state<Cell | null>(null);
	find = $state('');
	/** Where meetings stood before each step, the latest last. */
	#steps = $state.raw<{ meeting: string; was: BoardPlacement | null }[]>([]);

	readonly byMeeting = $derived.by(() => byMeeting(this.placements));
	readonly byCell = $derived.by(() => byCell(this.placements));
	readonly shares = $derived.by(() => overlapping(this.board.brief.slots));
	readonly gaps = $derived.by(() => gapsOf(this.board.brief, this.placements));
	readonly waiting = $derived.by(() => this.board.brief.meetings.filter(({ id }) => !this.byMeeting.has(id)));
	readonly target = $derived.by(() =>
		this.carried === null ? null : targetsOf(this.board.brief, this.placements, this.carried)
	);
	readonly found = $derived.by(() => firmsNamed(this.board, this.find));
	/** What letting go under the hand would do, in words. */
	readonly hint = $derived.by(() => {
		if (!this.target || !this.at) return '';
		const judged = this.judge(this.at);
		const locked = this.carried !== null && this.byMeeting.get(this.carried)?.locked;
		const note = locked && (judged.verdict === 'free' || judged.verdict === 'breaks');
		const words = [
			`${this.name(this.at)}: ${targetText(this.board, judged)}`,
			note ? m.schedule_board_was_locked() : ''
		].join(' ');
		if (judged.verdict !== 'free') return words;
		const { row, column } = this.at;
		const moved = {
			meeting: this.carried ?? '',
			slot: String(column),
			place: String(row),
			delegates: judged.delegates
		};
		const before = this.gaps.length;
		const more = gapsMore(this.board.brief, this.placements, moved);
		return `${words} ${m.schedule_board_gaps_after({ before, after: before + more })}`;
	});

	/** Where it was let go against a rule, and which one; '' while nothing is asked. */
	readonly question = $derived.by(() =>
		this.asked ? `${this.name(this.asked)}: ${targetText(this.board, this.judge(this.asked))}` : ''
	);

	constructor(board: () => Board, linked: () => string | null) {
		this.#board = board;
		this.#linked = linked;
	}

	get board(): Board {
		return this.#board();
	}

	get mayUndo(): boolean {
		return this.#steps.length > 0;
	}

	name = ({ row, column }: Cell) => cellName(this.board, row, column);
	pair = (meeting: string) => pairName(this.board, meeting);
	meetingAt = ({ row, column }: Cell) => this.byCell.get(cellKey(row, column));
	judge = ({ row, column }: Cell) =>
		this.target?.(String(column), String(row)) ?? { verdict: 'taken' as const, obstacles: [] };

	/** Whether a firm that is looked for meets here. */
	isFound = (cell: Cell) => {
		const one = this.meetingAt(cell);
		const firms = one ? this.board.brief.meetings[Number(one.meeting)].between : [];
		return firms.some((id) => this.found?.has(id));
	};

	pickUp(meeting: string): void {
		this.carried = meeting;
		this.asked = null;
		this.problem = '';
		this.said = m.schedule_board_picked_up({ pair: this.pair(meeting) });
	}

	letGo(): void {
		if (this.carried === null) return;
		this.said = m.schedule_board_put_back({ pair: this.pair(this.carried) });
		this.carried = null;
		this.asked = null;
	}

	/** Puts down what is in hand, asks first where that breaks a rule, or says why it cannot be held here. */
	async drop(cell: Cell, anyway = this.#isAsked(cell)): Promise<void> {
		if (this.carried === null || this.busy) return;
		const judged = this.judge(cell);
		if (judged.verdict === 'here') return this.letGo();
		if (judged.verdict === 'breaks' && !anyway) {
			this.asked = cell;
			this.problem = '';
			this.said = m.schedule_board_anyway_ask({ why: targetText(this.board, judged) });
			return;
		}
		if (judged.verdict !== 'free' && judged.verdict !== 'breaks') {
			this.said = m.schedule_board_refused({ why: targetText(this.board, judged) });
			this.problem = this.said;
			return;
		}
		const meeting = this.carried;
		this.carried = null;
		this.asked = null;
		const act: Act = { kind: 'move', slot: String(cell.column), place: String(cell.row), anyway };
		if (await this.#do(meeting, [act]))
			this.said = m.schedule_board_dropped({ pair: this.pair(meeting), cell: this.name(cell) });
	}

	#isAsked({ row, column }: Cell): boolean {
		return this.asked?.row === row && this.asked.column === column;
	}

	async toggleLock(meeting: string): Promise<void> {
		const one = this.byMeeting.get(meeting);
		if (!one) return;
		const pair = this.pair(meeting);
		if (!(await this.#do(meeting, [{ kind: 'lock', locked: !one.locked }]))) return;
		this.said = one.locked ? m.schedule_board_now_unlocked({ pair }) : m.schedule_board_now_locked({ pair });
	}

	async takeOut(meeting: string): Promise<void> {
		if (!this.byMeeting.has(meeting)) return;
		this.carried = null;
		if (await this.#do(meeting, [{ kind: 'out' }]))
			this.said = m.schedule_board_taken_out({ pair: this.pair(meeting) });
	}

	/** One step back; as many as were made here since the page was opened. */
	async undo(): Promise<void> {
		const step = this.#steps.at(-1);
		if (!step || this.busy) return;
		const rest = this.#steps.slice(0, -1);
		this.carried = null;
		if (await this.#do(step.meeting, wayBack(step.was, this.byMeeting.get(step.meeting) ?? null)))
			this.said = m.schedule_board_undone({ pair: this.pair(step.meeting) });
		this.#steps = rest;
	}

	/** Shows an act at once and sends it; where it is refused, shows how things stand and says why. */
	async #do(meeting: string, acts: Act[]): Promise<boolean> {
		if (this.busy) return false;
		this.busy = true;
		this.problem = '';
		const was = this.byMeeting.get(meeting) ?? null;
		let refused: string | null = null;
		for (const act of acts) {
			const judged =
				act.kind === 'move'
					? targetsOf(this.board.brief, this.placements, meeting)(act.slot, act.place)
					: { verdict: 'here' as const };
			const delegates = 'delegates' in judged ? judged.delegates : undefined;
			this.placements = after(this.placements, meeting, act, delegates);
			refused = await send(act.kind, this.#fields(meeting, act));
			if (refused) break;
		}
		this.busy = false;
		if (!refused) {
			this.#steps = [...this.#steps, { meeting, was }];
			return true;
		}
		this.problem = refused;
		this.said = refused;
		// Somebody else has changed the agenda: show how it stands now.
		await invalidateAll();
		return false;
	}

	/** An act in the database's own ids. */
	#fields(meeting: string, act: Act): Record<string, string> {
		const { schedule, meetings, slots, places } = this.board;
		const fields = { schedule: schedule.id, meeting: meetings[Number(meeting)].id };
		if (act.kind === 'move') {
			const to = { slot: slots[Number(act.slot)].id, place: places[Number(act.place)].id };
			return { ...fields, ...to, ...(act.anyway && { anyway: 'on' }) };
		}
		return act.kind === 'lock' ? { ...fields, locked: act.locked ? 'yes' : 'no' } : fields;
	}
}
