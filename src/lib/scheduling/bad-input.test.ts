/** Input that cannot be planned: each is either a fault that names the spot or an answer with its reason. */
import { describe, expect, it } from 'vitest';
import { checkBrief, readBrief } from './brief.ts';
import { conflict } from './conflict.ts';
import type { Brief, Meeting } from './model.ts';
import { plan } from './plan.ts';
import { review } from './review.ts';

const base: Brief = {
	slots: [0, 1].map((k) => ({ id: `${k}`, start: 20 * k, end: 20 * k + 20, day: 'd', block: 'b', kind: 'onsite' })),
	places: ['T1', 'T2'].map((id) => ({ id, kind: 'table' })),
	participants: ['A', 'B', 'C', 'D'].map((id) => ({ id, delegates: [{ id }] })),
	meetings: []
};
const meeting = (id: string, a: string, b: string, more: Partial<Meeting> = {}): Meeting => ({
	id,
	between: [a, b],
	mode: 'onsite',
	...more
});
const ab = meeting('ab', 'A', 'B');
const answer = (more: Partial<Brief>) => {
	const made = plan({ ...base, ...more }, { iterations: 20_000 });
	expect(review({ ...base, ...more }, made)).toEqual([]);
	return made.unplaced.map(({ meeting: id, reasons }) => [id, ...reasons]);
};
const fault = (code: string, where: string) => expect.objectContaining({ name: 'BriefFault', code, where });

describe('what contradicts itself', () => {
	const seat = { slot: '0', place: 'T1' };

	it('two locks at one table leave one of the two out, and say so', () => {
		const meetings = [meeting('ab', 'A', 'B', { locked: seat }), meeting('cd', 'C', 'D', { locked: seat })];
		expect(answer({ meetings })).toEqual([['cd', { code: 'locks-clash', meetings: ['cd', 'ab'] }]]);
		expect(conflict({ ...base, meetings })?.reason).toEqual({ code: 'locks-clash', meetings: ['ab', 'cd'] });
	});

	it('two locks of one person at one time, too', () => {
		const meetings = [
			meeting('ab', 'A', 'B', { locked: { slot: '0' } }),
			meeting('ac', 'A', 'C', { locked: { slot: '0' } })
		];
		const [[left, reason]] = answer({ meetings });
		expect(reason).toMatchObject({ code: 'locks-clash', meetings: [left, left === 'ab' ? 'ac' : 'ab'] });
	});

	it('a lock at a place that does not serve the meeting is impossible', () => {
		const meetings = [meeting('ab', 'A', 'B', { mode: 'online', locked: seat })];
		expect(answer({ meetings })).toEqual([['ab', { code: 'lock-impossible', meeting: 'ab', slot: '0' }]]);
	});
});

describe('what there is not', () => {
	it.each<[string, Partial<Brief>, unknown]>([
		['no slots', { slots: [] }, { code: 'no-suitable-slot', meeting: 'ab' }],
		['no tables', { places: [] }, { code: 'no-open-place', meeting: 'ab', kind: 'table' }],
		[
			'only online rooms',
			{ places: [{ id: 'R', kind: 'room' }] },
			{ code: 'no-open-place', meeting: 'ab', kind: 'table' }
		],
		[
			'a firm that is never free',
			{ participants: [{ id: 'A', delegates: [{ id: 'A', free: [] }] }, ...base.participants.slice(1)] },
			{ code: 'never-free', meeting: 'ab', participant: 'A' }
		]
	])('%s is an answer', (_, more, reason) => {
		expect(answer({ ...more, meetings: [ab] })).toEqual([['ab', reason]]);
	});

	it('no meetings at all are a plan of none', () => {
		expect(plan(base)).toMatchObject({ status: 'optimal', placements: [], unplaced: [] });
	});
});

describe('what cannot be meant', () => {
	it.each<[string, Partial<Brief>, string, string]>([
		['a meeting with oneself', { meetings: [meeting('aa', 'A', 'A')] }, 'meeting-with-itself', 'meetings.aa'],
		['a firm that is not there', { meetings: [meeting('ax', 'A', 'X')] }, 'unknown-id', 'meetings.ax.between'],
		[
			'a slot that is not there',
			{ meetings: [meeting('ab', 'A', 'B', { slots: ['9'] })] },
			'unknown-id',
			'meetings.ab.slots'
		],
		[
			'an interpreter that is not there',
			{ meetings: [meeting('ab', 'A', 'B', { interpreter: 'it-pl' })] },
			'unknown-id',
			'meetings.ab.interpreter'
		],
		['two of one id', { meetings: [ab, ab] }, 'duplicate-id', 'meetings'],
		['a firm without people', { participants: [{ id: 'A', delegates: [] }] }, 'no-delegate', 'participants.A'],
		[
			'a lunch that does not fit into its window',
			{ lunch: { minutes: 30, windows: [{ start: 0, end: 20 }] } },
			'lunch-too-long',
			'lunch'
		],
		[
			'a workshop that ends before it begins',
			{ participants: [{ id: 'A', delegates: [{ id: 'A', sessions: [{ start: 20, end: 10 }] }] }] },
			'ends-before-start',
			'participants.A.delegates.A.sessions'
		],
		[
			'a slot that ends before it starts',
			{ slots: [{ ...base.slots[0], end: -1 }] },
			'slot-ends-before-start',
			'slots.0'
		],
		[
			'meetings that follow each other in a circle',
			{ meetings: [meeting('ab', 'A', 'B', { after: ['cd'] }), meeting('cd', 'C', 'D', { after: ['ab'] })] },
			'order-in-circle',
			'meetings.ab.after'
		]
	])('%s is a fault', (_, more, code, where) => {
		expect(() => checkBrief({ ...base, ...more })).toThrow(fault(code, where));
	});

	it('a field nobody knows is a fault', () => {
		const text = JSON.stringify({ ...base, meetings: [{ ...ab, urgent: true }] });
		expect(() => readBrief(text)).toThrow(fault('field-wrong', 'meetings.0.urgent'));
	});
});

describe('what is too much', () => {
	const many = (count: number): Brief => {
		const firms = Array.from({ length: 2000 }, (_, k) => ({ id: `F${k}`, delegates: [{ id: `F${k}` }] }));
		const meetings = Array.from({ length: count }, (_, k) =>
			meeting(`m${k}`, `F${k % 2000}`, `F${((k % 2000) + 1 + (k % 1999)) % 2000}`)
		);
		return { ...base, participants: firms, meetings };
	};

	it('100,000 meetings are read, and what is impossible about them is named', () => {
		const found = conflict(many(100_000));
		expect(found?.reason).toMatchObject({ code: 'too-many-meetings', meetings: 3, slots: 2 });
	}, 30_000);

	it('more than 200,000 are refused', () => {
		expect(() => checkBrief(many(200_001))).toThrow(fault('too-large', 'meetings'));
	});
});
