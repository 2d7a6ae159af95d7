import { describe, expect, it } from 'vitest';
import { nextCell, rowsToDraw, walk } from './grid.ts';

describe('the board', () => {
	it('draws the rows in view with a margin, and the focused one wherever it is', () => {
		const view = { top: 1000, height: 200, rowHeight: 50 };
		expect(rowsToDraw(view, 150, 20)).toEqual(Array.from({ length: 17 }, (_, n) => 14 + n));
		expect(rowsToDraw(view, 150, 149)).toEqual([...Array.from({ length: 17 }, (_, n) => 14 + n), 149]);
		expect(rowsToDraw({ ...view, top: 0 }, 3, 0)).toEqual([0, 1, 2]);
		expect(rowsToDraw(view, 0, 0)).toEqual([]);
	});

	it('is walked by arrows and stops at its edges', () => {
		const extent = { rows: 3, columns: 4 };
		const from = { row: 2, column: 3 };
		expect(
			['ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowRight', 'Home', 'x'].map((key) => walk(key, from, extent, false))
		).toEqual([{ row: 1, column: 3 }, { row: 2, column: 2 }, from, from, { row: 2, column: 0 }, null]);
		expect(walk('Home', from, extent, true)).toEqual({ row: 0, column: 0 });
		expect(walk('PageUp', from, extent, false)).toEqual({ row: 0, column: 3 });
	});

	it('finds the next fitting cell round its end, and says when there is none', () => {
		const extent = { rows: 2, columns: 2 };
		expect(nextCell({ row: 1, column: 1 }, extent, ({ row, column }) => row === 0 && column === 1)).toEqual({
			row: 0,
			column: 1
		});
		expect(nextCell({ row: 0, column: 0 }, extent, () => false)).toBeNull();
	});
});
