/** The board's geometry and its walk by keyboard: which rows are drawn, where an arrow leads. */

export interface Cell {
	/** Row: the place; column: the slot. */
	row: number;
	column: number;
}

export interface Extent {
	rows: number;
	columns: number;
}

/** Rows outside the window that are drawn too, so that scrolling never shows an empty stripe. */
const MARGIN = 6;

/**
 * The rows to draw for a scroll position, and the one that has the focus wherever it is: focus must never be
 * lost to a row that is not there.
 */
export function rowsToDraw(view: { top: number; height: number; rowHeight: number }, rows: number, focused: number) {
	const first = Math.max(0, Math.floor(view.top / view.rowHeight) - MARGIN);
	const last = Math.min(rows - 1, Math.ceil((view.top + view.height) / view.rowHeight) + MARGIN);
	const drawn = Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
	if (focused >= 0 && focused < rows && (focused < first || focused > last)) drawn.push(focused);
	return drawn;
}

/** A page of the board for PageUp and PageDown. */
const LEAP = 10;

/** Where a key leads from a cell; null: the key does not walk. */
export function walk(key: string, { row, column }: Cell, { rows, columns }: Extent, far: boolean): Cell | null {
	const clamp = (value: number, count: number) => Math.min(count - 1, Math.max(0, value));
	const to = (r: number, c: number): Cell => ({ row: clamp(r, rows), column: clamp(c, columns) });
	switch (key) {
		case 'ArrowUp':
			return to(row - 1, column);
		case 'ArrowDown':
			return to(row + 1, column);
		case 'ArrowLeft':
			return to(row, column - 1);
		case 'ArrowRight':
			return to(row, column + 1);
		case 'PageUp':
			return to(row - LEAP, column);
		case 'PageDown':
			return to(row + LEAP, column);
		case 'Home':
			return to(far ? 0 : row, 0);
		case 'End':
			return to(far ? rows - 1 : row, columns - 1);
		default:
			return null;
	}
}

/** The next cell after this one, row by row and round the end, for which `fits` holds; null: there is none. */
export function nextCell(from: Cell, { rows, columns }: Extent, fits: (cell: Cell) => boolean): Cell | null {
	const start = from.row * columns + from.column;
	for (let step = 1; step <= rows * columns; step++) {
		const at = (start + step) % (rows * columns);
		const cell = { row: Math.floor(at / columns), column: at % columns };
		if (fits(cell)) return cell;
	}
	return null;
}
