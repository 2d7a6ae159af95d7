import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusalText } from '#lib/i18n/refusals.ts';
import { slotsOf, type Block } from './slots.ts';
import { tickOf } from './ticks.ts';
import { wallClock } from './zones.ts';

const morning: Block = {
	id: 'morning',
	date: '2027-04-07',
	start: '09:00',
	end: '10:10',
	slotMinutes: 20,
	pauseMinutes: 5,
	kind: 'onsite'
};
const block = (changes: Partial<Block> = {}): Block => ({ ...morning, ...changes });
const times = (blocks: Block[], zone = 'Europe/Rome') =>
	slotsOf(blocks, zone).slots.map(
		(slot) => `${wallClock(slot.startsAt, zone).time}–${wallClock(slot.endsAt, zone).time}`
	);
const problems = (blocks: Block[], zone = 'Europe/Rome') => {
	const answer = slotsOf(blocks, zone);
	expect(answer.slots).toEqual([]);
	for (const problem of answer.problems) {
		// The organiser reads a sentence of this very problem, with everything filled in.
		expect(refusalText(problem, 'en')).not.toMatch(/undefined|[{}]/);
		expect(refusalText(problem, 'en')).not.toBe(refusalText({ code: 'no such code', params: {} }, 'en'));
	}
	return answer.problems.map(({ blockId, code, params }) => ({ blockId, code, ...params }));
};

describe('blocks become slots', () => {
	test('a block is cut into slots with pauses between them', () => {
		expect(slotsOf([morning], 'Europe/Rome')).toEqual({
			slots: [
				['07:00', '07:20'],
				['07:25', '07:45'],
				['07:50', '08:10']
			].map(([from, until]) => ({
				blockId: 'morning',
				kind: 'onsite',
				date: '2027-04-07',
				startsAt: new Date(`2027-04-07T${from}:00Z`),
				endsAt: new Date(`2027-04-07T${until}:00Z`)
			})),
			problems: []
		});
	});

	test('tables and online rooms run side by side in slots of their own length, in order of time', () => {
		const tables = block({ id: 'tables', start: '10:00', end: '11:00', pauseMinutes: 0 });
		const online = block({
			id: 'online',
			start: '10:00',
			end: '11:00',
			slotMinutes: 30,
			pauseMinutes: 0,
			kind: 'online'
		});
		expect(slotsOf([tables, online], 'Europe/Rome').slots.map(({ blockId }) => blockId)).toEqual([
			'online',
			'tables',
			'tables',
			'online',
			'tables'
		]);
	});

	test('blocks that only touch do not overlap, and two days keep apart', () => {
		const until11 = block({ end: '11:00', start: '10:00', pauseMinutes: 0 });
		const from11 = block({ id: 'noon', start: '11:00', end: '12:00', pauseMinutes: 0 });
		const nextDay = block({ id: 'next', date: '2027-04-08', start: '10:00', end: '11:00', pauseMinutes: 0 });
		expect(slotsOf([until11, from11, nextDay], 'Europe/Rome').slots).toHaveLength(9);
		expect(slotsOf([nextDay, from11, until11], 'Europe/Rome').slots).toHaveLength(9);
	});

	test('a block may last until midnight', () => {
		expect(times([block({ start: '23:20', end: '24:00', pauseMinutes: 0 })])).toEqual(['23:20–23:40', '23:40–00:00']);
	});

	test('on the day the clock jumps forward a block lasts as long as people really sit', () => {
		const night = block({ date: '2027-03-28', start: '01:00', end: '04:00', slotMinutes: 60, pauseMinutes: 0 });
		expect(times([night])).toEqual(['01:00–03:00', '03:00–04:00']);
	});

	test('on the day the clock goes back it lasts an hour longer', () => {
		const night = block({ date: '2026-10-25', start: '01:00', end: '04:00', slotMinutes: 60, pauseMinutes: 0 });
		expect(times([night])).toEqual(['01:00–02:00', '02:00–02:00', '02:00–03:00', '03:00–04:00']);
	});
});

describe('a block that cannot be is refused with the reason', () => {
	const date = '2027-04-07';
	test.each<[string, Partial<Block>, object]>([
		[
			'ends before it starts',
			{ start: '10:00', end: '09:00' },
			{ code: 'block_end_before_start', start: '10:00', end: '09:00' }
		],
		[
			'ends when it starts',
			{ start: '10:00', end: '10:00' },
			{ code: 'block_end_before_start', start: '10:00', end: '10:00' }
		],
		['has no such time', { start: '9 am' }, { code: 'block_time_invalid', time: '9 am' }],
		['starts at 24:00', { start: '24:00', end: '24:00' }, { code: 'block_time_invalid', time: '24:00' }],
		['leaves the five-minute grid', { start: '09:02' }, { code: 'block_off_grid', time: '09:02' }],
		['has slots of no length', { slotMinutes: 0 }, { code: 'block_slot_length_invalid', slotMinutes: 0 }],
		['has slots of seven minutes', { slotMinutes: 7 }, { code: 'block_slot_length_invalid', slotMinutes: 7 }],
		['has a negative pause', { pauseMinutes: -5 }, { code: 'block_pause_invalid', pauseMinutes: -5 }],
		['has a pause of three minutes', { pauseMinutes: 3 }, { code: 'block_pause_invalid', pauseMinutes: 3 }],
		['has half a slot', { slotMinutes: 12.5 }, { code: 'block_slot_length_invalid', slotMinutes: 12.5 }],
		[
			'is not filled by whole slots',
			{ end: '10:00' },
			{
				code: 'block_not_divided',
				start: '09:00',
				end: '10:00',
				minutes: 60,
				slotMinutes: 20,
				pauseMinutes: 5,
				fitting: 2,
				left: 15
			}
		],
		[
			'is shorter than one slot',
			{ end: '09:15' },
			{
				code: 'block_not_divided',
				start: '09:00',
				end: '09:15',
				minutes: 15,
				slotMinutes: 20,
				pauseMinutes: 5,
				fitting: 0,
				left: 15
			}
		]
	])('one that %s', (_title, changes, expected) => {
		const found = problems([block(changes)]);
		expect(found).toContainEqual({ blockId: 'morning', date, ...expected });
		expect(new Set(found.map(({ code }) => code)).size).toBe(found.length);
	});

	test('a day that does not exist', () => {
		expect(problems([block({ date: '2027-02-29' })])).toEqual([
			{ blockId: 'morning', code: 'block_date_invalid', date: '2027-02-29' }
		]);
	});

	test('a zone nobody knows', () => {
		expect(problems([morning], 'Europe/Roma')).toEqual([
			{ blockId: 'morning', code: 'zone_unknown', zone: 'Europe/Roma' }
		]);
	});

	test('a time the clock jumps over', () => {
		expect(
			problems([block({ date: '2027-03-28', start: '02:30', end: '03:30', slotMinutes: 30, pauseMinutes: 0 })])
		).toEqual([
			{ blockId: 'morning', code: 'block_time_missing', date: '2027-03-28', time: '02:30', zone: 'Europe/Rome' }
		]);
	});

	test('a time that happens twice', () => {
		expect(
			problems([block({ date: '2026-10-25', start: '01:30', end: '02:30', slotMinutes: 30, pauseMinutes: 0 })])
		).toEqual([
			{ blockId: 'morning', code: 'block_time_twice', date: '2026-10-25', time: '02:30', zone: 'Europe/Rome' }
		]);
	});

	test('overlapping blocks for the same kind of meeting', () => {
		const other = block({ id: 'other', start: '10:05', end: '10:25' });
		expect(problems([morning, other])).toEqual([
			{
				blockId: 'other',
				code: 'block_overlap',
				date: '2027-04-07',
				start: '10:05',
				end: '10:25',
				otherStart: '09:00',
				otherEnd: '10:10'
			}
		]);
		expect(problems([morning, { ...other, kind: 'either' }])).toHaveLength(1);
		expect(problems([{ ...other, kind: 'either' }, morning])).toHaveLength(1);
		expect(slotsOf([morning, { ...other, kind: 'online' }], 'Europe/Rome').problems).toEqual([]);
	});

	test('every problem of every block is named at once', () => {
		const codes = problems([
			block({ start: '10:02', end: '09:00', slotMinutes: 7 }),
			block({ id: 'b', date: 'soon' })
		]).map(({ blockId, code }) => `${blockId} ${code}`);
		expect(codes).toEqual([
			'morning block_off_grid',
			'morning block_end_before_start',
			'morning block_slot_length_invalid',
			'b block_date_invalid'
		]);
	});
});

test('slots fill their block from end to end, in equal lengths on the grid, whatever its shape', () => {
	const shape = fc.record({
		start: fc.integer({ min: 0, max: 100 }),
		count: fc.integer({ min: 1, max: 12 }),
		slot: fc.integer({ min: 1, max: 9 }),
		pause: fc.integer({ min: 0, max: 4 }),
		zone: fc.constantFrom('Europe/Rome', 'Europe/Vilnius', 'Asia/Kathmandu', 'UTC')
	});
	const clock = (ticks: number) =>
		`${String(Math.floor(ticks / 12)).padStart(2, '0')}:${String((ticks % 12) * 5).padStart(2, '0')}`;
	fc.assert(
		fc.property(shape, ({ start, count, slot, pause, zone }) => {
			const end = start + count * slot + (count - 1) * pause;
			fc.pre(end <= 288);
			const { slots, problems } = slotsOf(
				[block({ start: clock(start), end: clock(end), slotMinutes: slot * 5, pauseMinutes: pause * 5 })],
				zone
			);
			expect(problems).toEqual([]);
			expect(slots).toHaveLength(count);
			const first = tickOf(slots[0].startsAt);
			expect(slots.map(({ startsAt, endsAt }) => [tickOf(startsAt) - first, tickOf(endsAt) - first])).toEqual(
				Array.from({ length: count }, (_, index) => [index * (slot + pause), index * (slot + pause) + slot])
			);
			expect(wallClock(slots[0].startsAt, zone)).toEqual({ date: morning.date, time: clock(start) });
		})
	);
});
