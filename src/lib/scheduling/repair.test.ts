import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefs } from './briefs.arbitrary.ts';
import { Desk } from './desk.ts';
import type { Disturbance } from './disturbance.ts';
import type { Brief, Placement } from './model.ts';
import { plan } from './plan.ts';
import { repair } from './repair.ts';
import { review } from './review.ts';

const slot = (k: number) => ({
	id: `${k}`,
	start: 20 * k,
	end: 20 * k + 20,
	day: 'd',
	block: 'b',
	kind: 'onsite' as const
});
const at = (meeting: string, k: number, place: string, delegates: [string, string]): Placement => ({
	meeting,
	slot: `${k}`,
	place,
	delegates
});

/** A and B meet at 0, C and D at 1; two tables, three slots. */
const brief: Brief = {
	slots: [0, 1, 2].map(slot),
	places: [
		{ id: 'T1', kind: 'table' },
		{ id: 'T2', kind: 'table' }
	],
	participants: ['A', 'B', 'C', 'D'].map((id) => ({ id, delegates: [{ id }] })),
	meetings: [
		{ id: 'ab', between: ['A', 'B'], mode: 'onsite' },
		{ id: 'cd', between: ['C', 'D'], mode: 'onsite', slots: ['1', '2'] }
	]
};
const schedule = { placements: [at('ab', 0, 'T1', ['A', 'B']), at('cd', 1, 'T1', ['C', 'D'])] };

describe('a repair', () => {
	it('gives a walk-in a free slot without moving anybody', () => {
		const change: Disturbance = { kind: 'walk-in', meetings: [{ id: 'ac', between: ['A', 'C'], mode: 'onsite' }] };
		const mended = repair(brief, schedule, change);
		expect(mended).toMatchObject({ moved: [], unplaced: [], breaks: { before: 0, after: 1 } });
		expect(mended.schedule.placements).toHaveLength(3);
		expect(mended.schedule.placements).toEqual(expect.arrayContaining(schedule.placements));
	});

	it('closes the gap that a walk-in leaves when it may move one meeting for it', () => {
		const change: Disturbance = { kind: 'walk-in', meetings: [{ id: 'ac', between: ['A', 'C'], mode: 'onsite' }] };
		const mended = repair(brief, schedule, change, { gapMoves: 1 });
		expect(mended).toMatchObject({ moved: [{ meeting: 'ab' }], breaks: { before: 0, after: 0 } });
	});

	it('moves one meeting when only that makes room', () => {
		const change: Disturbance = {
			kind: 'walk-in',
			meetings: [{ id: 'ac', between: ['A', 'C'], mode: 'onsite', slots: ['1'] }]
		};
		expect(repair(brief, schedule, change)).toMatchObject({
			moved: [{ meeting: 'cd', from: { slot: '1' }, to: { slot: '2' } }],
			unplaced: []
		});
		expect(repair(brief, schedule, change, { maxMoved: 0 })).toMatchObject({ moved: [], unplaced: ['ac'] });
	});

	it('closes the gap a cancellation leaves by a chain of two meetings that change slots', () => {
		const chained: Brief = {
			...brief,
			participants: ['A', 'B', 'C', 'D', 'E'].map((id) => ({ id, delegates: [{ id }] })),
			meetings: [
				{ id: 'ab', between: ['A', 'B'], mode: 'onsite' },
				{ id: 'ac', between: ['A', 'C'], mode: 'onsite', slots: ['0'] },
				{ id: 'ad', between: ['A', 'D'], mode: 'onsite' },
				{ id: 'de', between: ['D', 'E'], mode: 'onsite' }
			]
		};
		const day = {
			placements: [
				at('ac', 0, 'T1', ['A', 'C']),
				at('ab', 1, 'T1', ['A', 'B']),
				at('de', 1, 'T2', ['D', 'E']),
				at('ad', 2, 'T1', ['A', 'D'])
			]
		};
		const change: Disturbance = { kind: 'cancellation', meetings: ['ab'] };
		expect(repair(chained, day, change, { gapMoves: 1 })).toMatchObject({ moved: [], breaks: { before: 0, after: 1 } });
		const mended = repair(chained, day, change, { gapMoves: 2 });
		expect(mended.moved.map(({ meeting, to }) => [meeting, to.slot]).toSorted()).toEqual([
			['ad', '1'],
			['de', '2']
		]);
		expect(mended).toMatchObject({ unplaced: [], breaks: { before: 0, after: 0 } });
		expect(review(mended.brief, mended.schedule)).toEqual([]);
	});

	it('keeps what did not change as it was', () => {
		const mended = repair(brief, schedule, { kind: 'cancellation', meetings: ['ab'] });
		expect(mended.schedule.placements).toEqual([schedule.placements[1]]);
		expect(mended.schedule.placements[0]).toBe(schedule.placements[1]);
	});

	it('takes out the meetings of who does not come, and only those still ahead', () => {
		expect(repair(brief, schedule, { kind: 'no-show', participant: 'A', from: 0 }).schedule.placements).toEqual([
			schedule.placements[1]
		]);
		expect(repair(brief, schedule, { kind: 'no-show', participant: 'A', from: 20 }).schedule).toEqual(schedule);
	});

	it('moves to another table in the same slot when a table is lost', () => {
		const mended = repair(brief, schedule, { kind: 'place-lost', place: 'T1', from: 0 });
		expect(mended.moved).toEqual([]);
		expect(mended.replaced.map(({ meeting, to }) => [meeting, to.place])).toEqual([
			['ab', 'T2'],
			['cd', 'T2']
		]);
		expect(mended.schedule.placements.map((one) => one.place)).toEqual(['T2', 'T2']);
	});

	it('puts the meetings of a late firm after its arrival', () => {
		const mended = repair(brief, schedule, { kind: 'late-arrival', participant: 'A', until: 20 });
		expect(mended.moved.map(({ meeting }) => meeting)).toEqual(['ab']);
		expect(review(mended.brief, mended.schedule)).toEqual([]);
	});

	it('leaves a meeting that has begun where it is', () => {
		const change: Disturbance = {
			kind: 'walk-in',
			meetings: [{ id: 'ac', between: ['A', 'C'], mode: 'onsite', slots: ['1'] }]
		};
		expect(repair(brief, schedule, change, { now: 20 })).toMatchObject({ moved: [{ meeting: 'cd' }] });
		expect(repair(brief, schedule, change, { now: 21 })).toMatchObject({ moved: [], unplaced: ['ac'] });
	});

	it('never breaks a rule or moves more than it may, whatever happens to whatever schedule', () => {
		fc.assert(
			fc.property(briefs, fc.nat(4), fc.nat(20), (any, kind, who) => {
				const made = plan(any, { iterations: 5_000 });
				const participant = any.participants[who % any.participants.length].id;
				const start = any.slots[who % any.slots.length].start;
				const placed = made.placements.map((one) => one.meeting);
				const other = any.participants.find((one) => one.id !== participant)!.id;
				const changes: Disturbance[] = [
					{ kind: 'walk-in', meetings: [{ id: 'new', between: [participant, other], mode: 'either' }] },
					{ kind: 'cancellation', meetings: placed.slice(0, 1) },
					{ kind: 'no-show', participant, from: start },
					{ kind: 'late-arrival', participant, until: start },
					{ kind: 'place-lost', place: any.places[0].id, from: start }
				];
				const mended = repair(any, made, changes[kind], { gapMoves: 2 });
				expect(review(mended.brief, mended.schedule)).toEqual([]);
				const held = mended.schedule.placements.length + mended.unplaced.length;
				expect(held).toBeGreaterThanOrEqual(made.placements.length - (kind === 1 || kind === 2 ? placed.length : 0));
				if (kind < 3) expect(mended.moved.length).toBeLessThanOrEqual(3);
				for (const { meeting, from, to } of mended.moved) {
					expect(made.placements).toContainEqual(from);
					expect(mended.schedule.placements).toContainEqual(to);
					expect([from.meeting, to.meeting]).toEqual([meeting, meeting]);
				}
				// A desk gives the same answers, whatever it was asked before.
				const desk = new Desk(any, made);
				for (const change of changes) desk.repair(change, { gapMoves: 3 });
				expect(desk.repair(changes[kind], { gapMoves: 2 })).toEqual(mended);
			}),
			{ numRuns: 120 }
		);
	});
});
