import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefs } from './briefs.arbitrary.ts';
import { gapsOf } from './gaps.ts';
import type { Brief, Placement } from './model.ts';
import { plan } from './plan.ts';
import { review } from './review.ts';
import { targetsOf } from './targets.ts';

/** Three firms, the third with two delegates; two slots of 20 minutes beside one of 30 online; two tables and a room. */
const brief: Brief = {
	slots: [
		{ id: 'nine', start: 540, end: 560, day: '2027-03-18', block: 'a', kind: 'onsite' },
		{ id: 'twenty', start: 560, end: 580, day: '2027-03-18', block: 'a', kind: 'onsite' },
		{ id: 'online', start: 540, end: 570, day: '2027-03-18', block: 'b', kind: 'online' }
	],
	places: [
		{ id: 'A', kind: 'table' },
		{ id: 'B', kind: 'table', host: 'one' },
		{ id: 'R', kind: 'room' }
	],
	participants: [
		{ id: 'one', delegates: [{ id: 'd1' }] },
		{ id: 'two', delegates: [{ id: 'd2', free: ['nine', 'online'] }] },
		{ id: 'three', delegates: [{ id: 'd3' }, { id: 'd4' }] }
	],
	meetings: [
		{ id: 'm', between: ['two', 'three'], mode: 'onsite' },
		{ id: 'n', between: ['one', 'three'], mode: 'either' },
		{ id: 'o', between: ['two', 'three'], mode: 'online' }
	]
};

describe('a target', () => {
	it('in a room asks for the hours somebody can be online, at a table it does not', () => {
		const early: Brief = {
			...brief,
			slots: brief.slots.map((slot) => ({ ...slot, kind: 'either' })),
			participants: [
				{ id: 'two', delegates: [{ id: 'd2', onlineHours: [{ start: 600, end: 700 }] }] },
				{ id: 'three', delegates: [{ id: 'd3' }] }
			],
			meetings: [{ id: 'm', between: ['two', 'three'], mode: 'either' }]
		};
		const target = targetsOf(early, [], 'm');
		expect([target('nine', 'A'), target('nine', 'R')]).toEqual([
			{ verdict: 'free', delegates: ['d2', 'd3'] },
			{ verdict: 'clash', obstacles: [{ code: 'not-free', participant: 'two', rule: 'online-hours' }] }
		]);
	});

	const standing: Placement[] = [{ meeting: 'n', slot: 'nine', place: 'B', delegates: ['d1', 'd3'] }];

	it('is free with the delegate who is free, or says everything that stands against it', () => {
		const target = targetsOf(brief, standing, 'm');
		expect([
			target('nine', 'A'),
			target('twenty', 'A'),
			target('nine', 'B'),
			target('twenty', 'B'),
			target('online', 'R'),
			target('nine', 'R')
		]).toEqual([
			{ verdict: 'free', delegates: ['d2', 'd4'] },
			{ verdict: 'clash', obstacles: [{ code: 'not-free', participant: 'two', rule: 'free-times' }] },
			{ verdict: 'taken', obstacles: [{ code: 'place-taken', meeting: 'n' }] },
			{
				verdict: 'clash',
				obstacles: [
					{ code: 'not-free', participant: 'two', rule: 'free-times' },
					{ code: 'others-table', host: 'one' }
				]
			},
			{ verdict: 'clash', obstacles: [{ code: 'wrong-mode', mode: 'onsite' }] },
			{ verdict: 'taken', obstacles: [{ code: 'wrong-mode', mode: 'onsite' }] }
		]);
	});

	it('is taken by a meeting of a parallel block that only overlaps', () => {
		const online: Placement[] = [{ meeting: 'o', slot: 'online', place: 'R', delegates: ['d2', 'd3'] }];
		expect(targetsOf(brief, online, 'm')('nine', 'A')).toEqual({
			verdict: 'clash',
			obstacles: [{ code: 'busy', participant: 'two', meeting: 'o' }]
		});
	});

	it('is where the meeting stands already', () => {
		expect(targetsOf(brief, standing, 'n')('nine', 'B')).toEqual({ verdict: 'here' });
	});

	it('called free breaks no rule, and one that breaks some names exactly those, on any brief', () => {
		fc.assert(
			fc.property(briefs, fc.nat(), (any, m) => {
				// What is locked or named is not moved by hand here.
				const loose = { ...any, meetings: any.meetings.map((meeting) => ({ ...meeting, locked: undefined })) };
				if (!loose.meetings.length) return;
				const { placements } = plan(loose, { seed: 1, iterations: 300 });
				const meeting = loose.meetings[m % loose.meetings.length].id;
				const rest = placements.filter((one) => one.meeting !== meeting);
				const judge = targetsOf(loose, placements, meeting);
				for (const { id: slot } of loose.slots)
					for (const { id: place } of loose.places) {
						const target = judge(slot, place);
						if (target.verdict !== 'free' && target.verdict !== 'breaks') continue;
						const moved = [...rest, { meeting, slot, place, delegates: target.delegates }];
						const broken = review(loose, { placements: moved })
							// What is kept for walk-ins is the hand's to give.
							.filter(({ rule, meetings }) => rule !== 'reserve' && meetings.includes(meeting))
							.map(({ rule }) => rule);
						const told = target.verdict === 'breaks' ? target.breaches.map(({ rule }) => rule) : [];
						expect([...new Set(told)].toSorted()).toEqual([...new Set(broken)].toSorted());
					}
			}),
			{ numRuns: 300 }
		);
	});
});

describe('gaps', () => {
	it('are counted as the planner counts breaks, on any brief', () => {
		fc.assert(
			fc.property(briefs, (any) => {
				const { placements, breaks } = plan(any, { seed: 1, iterations: 300 });
				expect(gapsOf(any, placements)).toHaveLength(breaks);
			}),
			{ numRuns: 200 }
		);
	});

	it('say whose and from when to when', () => {
		const apart: Placement[] = [
			{ meeting: 'm', slot: 'early', place: 'A', delegates: ['d2', 'd3'] },
			{ meeting: 'n', slot: 'late', place: 'A', delegates: ['d1', 'd3'] }
		];
		const slot = (id: string, start: number) => ({ ...brief.slots[0], id, start, end: start + 20 });
		const slots = [slot('early', 540), slot('between', 560), slot('late', 580)];
		expect(gapsOf({ ...brief, slots }, apart)).toEqual([{ delegate: 'd3', from: 560, until: 580 }]);
	});
});
