import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onGrid, ticksOf, tickOf, tickStart } from './ticks.ts';

const at = (time: string) => new Date(`2027-04-07T${time}Z`);

test('a tick is whole five minutes since 1970', () => {
	expect(tickOf(new Date(0))).toBe(0);
	expect(tickOf(at('10:20:00'))).toBe(at('10:20:00').getTime() / 300_000);
	expect(tickOf(at('10:24:59.999'))).toBe(tickOf(at('10:20:00')));
	expect(tickStart(tickOf(at('10:24:00')))).toEqual(at('10:20:00'));
});

test('a meeting of twenty minutes takes four ticks and leaves the next one free', () => {
	const first = tickOf(at('10:20:00'));
	expect(ticksOf(at('10:20:00'), at('10:40:00'))).toEqual([first, first + 1, first + 2, first + 3]);
	expect(ticksOf(at('10:40:00'), at('11:00:00'))).not.toContain(first + 3);
});

test('what starts or ends off the grid takes the ticks it touches', () => {
	const first = tickOf(at('10:20:00'));
	expect(ticksOf(at('10:22:00'), at('10:31:00'))).toEqual([first, first + 1, first + 2]);
	expect([at('10:20:00'), at('10:22:00'), at('10:20:01')].map(onGrid)).toEqual([true, false, false]);
});

test('an empty or reversed interval is a bug, not an answer', () => {
	expect(() => ticksOf(at('10:20:00'), at('10:20:00'))).toThrow('is not before');
	expect(() => ticksOf(at('10:40:00'), at('10:20:00'))).toThrow('is not before');
	expect(() => tickOf(new Date(NaN))).toThrow('invalid date');
});

test('two intervals on the grid share a tick exactly when they overlap', () => {
	const interval = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 24 }));
	fc.assert(
		fc.property(interval, interval, ([oneStart, oneLength], [otherStart, otherLength]) => {
			const one = ticksOf(tickStart(oneStart), tickStart(oneStart + oneLength));
			const other = ticksOf(tickStart(otherStart), tickStart(otherStart + otherLength));
			const overlap = oneStart < otherStart + otherLength && otherStart < oneStart + oneLength;
			expect(one.some((tick) => other.includes(tick))).toBe(overlap);
		})
	);
});
