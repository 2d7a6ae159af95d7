/** What one row of the board shows, cell by cell. Pure. */
import { opens, type Target } from '#lib/scheduling/targets.ts';
import type { Board, BoardPlacement } from '#lib/server/boards.ts';

export interface Standing {
	board: Board;
	byCell: ReadonlyMap<string, BoardPlacement>;
	/** For each slot the slots that share its time. */
	shares: ReadonlyMap<string, string[]>;
	carried: string | null;
	/** Judges a cell for the meeting in hand; null while the hand is empty. */
	target: ((slot: string, place: string) => Target) | null;
	/** Firms that are looked for; null: none. */
	found: ReadonlySet<string> | null;
}

export interface CellView {
	here: BoardPlacement | undefined;
	firms: [string, string] | null;
	/** What dropping here would be, while something is in hand. */
	verdict: Target['verdict'] | undefined;
	/** Nothing can be held here: shut at this time, or busy with a meeting of a parallel block. */
	closed: boolean;
	/** It is in hand. */
	held: boolean;
	/** One of its firms is in hand elsewhere. */
	outlined: boolean;
	faint: boolean;
	newDay: boolean;
}

export const cellKey = (row: number | string, column: number | string) => `${row} ${column}`;

export const byMeeting = (placements: readonly BoardPlacement[]) =>
	new Map(placements.map((one) => [one.meeting, one]));

export const byCell = (placements: readonly BoardPlacement[]) =>
	new Map(placements.map((one) => [cellKey(one.place, one.slot), one]));

/** The firms whose name has this in it; null while nothing is looked for. */
export function firmsNamed({ firms }: Board, text: string): ReadonlySet<string> | null {
	const sought = text.trim().toLocaleLowerCase();
	if (!sought) return null;
	return new Set(firms.flatMap(({ name }, at) => (name.toLocaleLowerCase().includes(sought) ? [String(at)] : [])));
}

/** The cells of a row, slot by slot. */
export function lineOf(row: number, { board, byCell, shares, carried, target, found }: Standing): CellView[] {
	const place = board.brief.places[row];
	const inHand: string[] = carried === null ? [] : board.brief.meetings[Number(carried)].between;
	return board.brief.slots.map((slot, column) => {
		const here = byCell.get(cellKey(row, column));
		const firms = here ? board.brief.meetings[Number(here.meeting)].between : null;
		const busy = shares.get(slot.id)?.some((other) => other !== slot.id && byCell.has(cellKey(row, other))) ?? false;
		return {
			here,
			firms,
			verdict: target?.(String(column), String(row)).verdict,
			closed: !here && (busy || !opens(place, slot)),
			held: here !== undefined && here.meeting === carried,
			outlined: firms?.some((id) => inHand.includes(id)) ?? false,
			faint: found !== null && !firms?.some((id) => found.has(id)),
			newDay: column > 0 && board.slots[column - 1].date !== board.slots[column].date
		};
	});
}
