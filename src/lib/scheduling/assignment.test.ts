import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Assignment } from './assignment.ts';

/** Every way to put the rows into different slots of a list, by trying all of them. */
function least(costs: number[][], slots: number[]): number {
	if (costs.length === 0) return 0;
	const [first, ...others] = costs;
	return Math.min(
		Infinity,
		...slots.map(
			(slot) =>
				first[slot] +
				least(
					others,
					slots.filter((other) => other !== slot)
				)
		)
	);
}

const tables = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 2 })).chain(([rows, more]) =>
	fc.array(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: rows + more, maxLength: rows + more }), {
		minLength: rows,
		maxLength: rows
	})
);

it('finds the cheapest slots for meetings, anywhere and on end, and says which', () => {
	fc.assert(
		fc.property(tables, (costs) => {
			const rows = costs.length;
			const slots = costs[0].map((_, slot) => slot);
			const assignment = new Assignment(rows, slots.length);
			assignment.costs.set(costs.flat());
			const paid = () => costs.reduce((sum, row, k) => sum + row[assignment.chosen[k]], 0);

			expect(assignment.anywhere(rows)).toBe(least(costs, slots));
			expect(paid()).toBe(least(costs, slots));

			const windows = slots.slice(rows - 1).map((last) => slots.slice(last - rows + 1, last + 1));
			const onEnd = Math.min(...windows.map((window) => least(costs, window)));
			expect(assignment.onEnd(rows, Infinity)).toBe(onEnd);
			expect([paid(), new Set(assignment.chosen).size]).toEqual([onEnd, rows]);
			expect(assignment.onEnd(rows, onEnd)).toBe(onEnd);
		})
	);
});
