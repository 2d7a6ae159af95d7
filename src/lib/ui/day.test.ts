import { expect, test } from 'vitest';
import { entriesBefore, type DayEntry } from './day.ts';

const entry = (start: string, end: string): DayEntry => ({ id: start, start, end, kind: 'meeting' });
const day = [entry('09:20', '09:40'), entry('09:40', '10:00'), entry('11:00', '11:20')];

test('the line "now" stands after everything that has begun', () => {
	expect(entriesBefore(day, '09:00')).toBe(0);
	expect(entriesBefore(day, '09:40')).toBe(2);
	expect(entriesBefore(day, '10:30')).toBe(2);
	expect(entriesBefore(day, '18:00')).toBe(3);
});
