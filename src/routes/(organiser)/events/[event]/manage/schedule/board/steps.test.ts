import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BoardPlacement } from '#lib/server/boards.ts';
import { after, wayBack, type Act } from './steps.ts';

const at = (slot: string, place: string, locked: boolean): BoardPlacement => ({
	meeting: '0',
	slot,
	place,
	delegates: ['a', 'b'],
	locked
});

describe('undoing what a hand did', () => {
	it('takes a meeting that had waited out again, and does nothing where nothing changed', () => {
		expect(wayBack(null, at('1', '1', true))).toEqual([{ kind: 'out' }]);
		expect(wayBack(null, null)).toEqual([]);
		expect(wayBack(at('1', '1', true), at('1', '1', true))).toEqual([]);
	});

	it('moves a meeting back and unlocks it if it had not been locked', () => {
		expect(wayBack(at('1', '1', false), at('2', '1', true))).toEqual([
			{ kind: 'move', slot: '1', place: '1', anyway: true },
			{ kind: 'lock', locked: false }
		]);
	});

	it('leads back from any acts to where the meeting stood', () => {
		const cell = fc.integer({ min: 0, max: 3 }).map(String);
		const act: fc.Arbitrary<Act> = fc.oneof(
			fc.record({ kind: fc.constant('move' as const), slot: cell, place: cell }),
			fc.record({ kind: fc.constant('lock' as const), locked: fc.boolean() }),
			fc.constant({ kind: 'out' as const })
		);
		const start = fc.option(fc.tuple(cell, cell, fc.boolean()).map(([slot, place, locked]) => at(slot, place, locked)));
		const find = (all: BoardPlacement[]) => all.find(({ meeting }) => meeting === '0') ?? null;
		fc.assert(
			fc.property(start, fc.array(act, { maxLength: 5 }), (was, acts) => {
				const before = was ? [was] : [];
				const changed = acts.reduce((all, one) => after(all, '0', one, ['a', 'b']), before);
				const back = wayBack(was, find(changed)).reduce((all, one) => after(all, '0', one, ['a', 'b']), changed);
				expect(back).toEqual(before);
			})
		);
	});
});
