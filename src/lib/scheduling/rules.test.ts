import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkBrief } from './brief.ts';
import type { Brief, Delegate, Meeting, Participant, Placement, Rule, Slot } from './model.ts';
import { plan } from './plan.ts';
import { review } from './review.ts';

/** Slots of 20 minutes from minute 600: 0, 1, 2, 3 on one day; 9 on the next. */
const slot = (id: number, more: Partial<Slot> = {}): Slot => ({
	id: `${id}`,
	start: 600 + 20 * id,
	end: 620 + 20 * id,
	day: id < 9 ? 'monday' : 'tuesday',
	block: 'b',
	kind: 'onsite',
	...more
});
const firm = (id: string, delegate: Partial<Delegate> = {}, more: Partial<Participant> = {}): Participant => ({
	id,
	delegates: [{ id, ...delegate }],
	...more
});
/** A must-meet that can only be held in one slot: what forbids that slot leaves it out. */
const meeting = (id: string, at: number, more: Partial<Meeting> = {}): Meeting => ({
	id,
	between: [id[0].toUpperCase(), id[1].toUpperCase()],
	mode: 'onsite',
	must: true,
	slots: [`${at}`],
	...more
});
const seat = (id: string, at: number, place = 'T1'): Placement => ({
	meeting: id,
	slot: `${at}`,
	place,
	delegates: [id[0].toUpperCase(), id[1].toUpperCase()]
});
const base: Brief = {
	slots: [0, 1, 2, 3, 9].map((id) => slot(id)),
	places: [
		{ id: 'T1', kind: 'table' },
		{ id: 'T2', kind: 'table' }
	],
	participants: ['A', 'B', 'C', 'D'].map((id) => firm(id)),
	meetings: []
};
const withA = (delegate: Partial<Delegate>, more: Partial<Participant> = {}): Participant[] => [
	firm('A', delegate, more),
	...base.participants.slice(1)
];
const slotsWith = (more: Partial<Slot>) => base.slots.map((one) => (one.id === '0' ? { ...one, ...more } : one));

/** One schedule and two briefs: the first just forbids it, the second just allows it. */
interface Case {
	held: Placement[];
	meetings: Meeting[];
	forbids: [says: string, brief: Partial<Brief>];
	allows: [says: string, brief: Partial<Brief>];
}

const ab = { held: [seat('ab', 0)], meetings: [meeting('ab', 0)] };
/** A meets B and then C, in the next slot. */
const inARow = { held: [seat('ab', 0), seat('ac', 1)], meetings: [meeting('ab', 0), meeting('ac', 1)] };
/** With a pause of one slot. */
const apart = { held: [seat('ab', 0), seat('ac', 2)], meetings: [meeting('ab', 0), meeting('ac', 2)] };
const atOnce = { held: [seat('ab', 0), seat('cd', 0, 'T2')], meetings: [meeting('ab', 0), meeting('cd', 0)] };

const cases: Record<Exclude<Rule, 'known-ids' | 'placed-once'>, Case> = {
	'one-meeting-at-a-time': {
		held: [seat('ab', 0), seat('ac', 1, 'T2')],
		meetings: [meeting('ab', 0), meeting('ac', 1)],
		forbids: ['two slots that overlap by a minute', { slots: slotsWith({ end: 621 }) }],
		allows: ['a slot that begins when the other ends', {}]
	},
	'free-times': {
		...ab,
		forbids: ['a slot the delegate is not free in', { participants: withA({ free: ['1', '2'] }) }],
		allows: ['one it is free in', { participants: withA({ free: ['0'] }) }]
	},
	'suitable-slots': {
		held: [seat('ab', 0)],
		meetings: [],
		forbids: ['a time the two did not agree on', { meetings: [meeting('ab', 0, { slots: [] })] }],
		allows: ['a time they agreed on', { meetings: [meeting('ab', 0)] }]
	},
	mode: {
		...ab,
		forbids: ['a meeting at a table in an online slot', { slots: slotsWith({ kind: 'online' }) }],
		allows: ['it in a slot for both', { slots: slotsWith({ kind: 'either' }) }]
	},
	'one-meeting-per-place': {
		held: [seat('ab', 0), seat('cd', 1)],
		meetings: [meeting('ab', 0), meeting('cd', 1)],
		forbids: [
			'the next meeting at a table before the last one is over',
			{ places: [{ id: 'T1', kind: 'table' }], slots: slotsWith({ end: 621 }) }
		],
		allows: ['it when the last one is over', { places: [{ id: 'T1', kind: 'table' }] }]
	},
	'place-open': {
		...ab,
		forbids: ['a table while it is closed', { places: [{ id: 'T1', kind: 'table', unavailable: ['0'] }] }],
		allows: ['it while it is open', { places: [{ id: 'T1', kind: 'table', unavailable: ['1'] }] }]
	},
	'fixed-table': {
		...ab,
		forbids: ["another firm's table", { places: [{ id: 'T1', kind: 'table', host: 'C' }] }],
		allows: ["the host's own", { places: [{ id: 'T1', kind: 'table', host: 'A' }] }]
	},
	'right-delegates': {
		held: [seat('ab', 0)],
		meetings: [],
		forbids: [
			'somebody else than was named',
			{
				participants: withA({}, { delegates: [{ id: 'A' }, { id: 'other', free: [] }] }),
				meetings: [meeting('ab', 0, { delegates: ['other', null] })]
			}
		],
		allows: ['who was named', { meetings: [meeting('ab', 0, { delegates: ['A', null] })] }]
	},
	locked: {
		held: [seat('ab', 0)],
		meetings: [],
		forbids: ['another slot than the locked one', { meetings: [meeting('ab', 0, { locked: { slot: '1' } })] }],
		allows: ['the locked one', { meetings: [meeting('ab', 0, { locked: { slot: '0', place: 'T1' } })] }]
	},
	order: {
		...inARow,
		forbids: ['what has to come later before', { meetings: [meeting('ab', 0, { after: ['ac'] }), meeting('ac', 1)] }],
		allows: ['it after', { meetings: [meeting('ab', 0), meeting('ac', 1, { after: ['ab'] })] }]
	},
	buffer: {
		...apart,
		forbids: ['a pause shorter than the own one', { participants: withA({ bufferMinutes: 21 }) }],
		allows: ['one just as long', { participants: withA({ bufferMinutes: 20 }) }]
	},
	'no-back-to-back': {
		...inARow,
		forbids: ['the next slot', { participants: withA({}, { noBackToBack: true }) }],
		allows: ['the next slot of those who do not mind', { participants: withA({}, { noBackToBack: false }) }]
	},
	maximum: {
		...inARow,
		forbids: ['one meeting more than wanted', { participants: withA({}, { maximum: 1 }) }],
		allows: ['as many as wanted', { participants: withA({}, { maximum: 2 }) }]
	},
	'maximum-per-day': {
		...inARow,
		forbids: ['one meeting more on a day', { participants: withA({}, { maximumPerDay: 1 }) }],
		allows: ['as many as wanted', { participants: withA({}, { maximumPerDay: 2 }) }]
	},
	'delegate-maximum-per-day': {
		...inARow,
		forbids: ['one meeting more of one person', { participants: withA({ maximumPerDay: 1 }) }],
		allows: ['as many as wanted', { participants: withA({ maximumPerDay: 2 }) }]
	},
	'not-before': {
		...ab,
		forbids: ['a meeting before arrival', { participants: withA({ notBefore: 601 }) }],
		allows: [
			'one at arrival',
			{ participants: withA({ notBefore: 600 }), meetings: [meeting('ab', 0, { notBefore: 600 })] }
		]
	},
	'not-after': {
		...ab,
		forbids: ['a meeting that ends after leaving', { meetings: [meeting('ab', 0, { notAfter: 619 })] }],
		allows: ['one that ends just then', { participants: withA({ notAfter: 620 }) }]
	},
	sessions: {
		...ab,
		forbids: ['a meeting during a workshop', { participants: withA({ sessions: [{ start: 619, end: 700 }] }) }],
		allows: ['one just before it', { participants: withA({ sessions: [{ start: 620, end: 700 }] }) }]
	},
	'online-hours': {
		held: [seat('ab', 0, 'R1')],
		meetings: [meeting('ab', 0, { mode: 'online' })],
		forbids: [
			'an online meeting that ends after hours',
			{
				slots: slotsWith({ kind: 'online' }),
				places: [{ id: 'R1', kind: 'room' }],
				participants: withA({ onlineHours: [{ start: 0, end: 619 }] })
			}
		],
		allows: [
			'one within them',
			{
				slots: slotsWith({ kind: 'online' }),
				places: [{ id: 'R1', kind: 'room' }],
				participants: withA({ onlineHours: [{ start: 600, end: 620 }] })
			}
		]
	},
	lunch: {
		...apart,
		forbids: ['meetings that leave no lunch', { lunch: { minutes: 25, windows: [{ start: 600, end: 660 }] } }],
		allows: ['meetings around it', { lunch: { minutes: 20, windows: [{ start: 600, end: 660 }] } }]
	},
	walking: {
		held: [seat('ab', 0), seat('ac', 2, 'T2')],
		meetings: [meeting('ab', 0), meeting('ac', 2)],
		forbids: [
			'two zones too far apart for the pause',
			{
				places: [
					{ id: 'T1', kind: 'table', zone: 'North', host: 'B' },
					{ id: 'T2', kind: 'table', zone: 'South', host: 'C' }
				],
				walkingMinutes: 21
			}
		],
		allows: [
			'a pause just long enough',
			{
				places: [
					{ id: 'T1', kind: 'table', zone: 'North', host: 'B' },
					{ id: 'T2', kind: 'table', zone: 'South', host: 'C' }
				],
				walkingMinutes: 20
			}
		]
	},
	interpreters: {
		...atOnce,
		forbids: [
			'two meetings at once with one interpreter',
			{
				interpreters: [{ id: 'it-pl', most: 1 }],
				meetings: atOnce.meetings.map((one) => ({ ...one, interpreter: 'it-pl' }))
			}
		],
		allows: [
			'them with two interpreters',
			{
				interpreters: [{ id: 'it-pl', most: 2 }],
				meetings: atOnce.meetings.map((one) => ({ ...one, interpreter: 'it-pl' }))
			}
		]
	},
	reserve: {
		...ab,
		forbids: ['the table kept for walk-ins', { places: [{ id: 'T1', kind: 'table', reserved: true }] }],
		allows: [
			'it to who is locked there',
			{
				places: [{ id: 'T1', kind: 'table', reserved: true }],
				slots: slotsWith({ reserved: true }),
				meetings: [meeting('ab', 0, { locked: { slot: '0', place: 'T1' } })]
			}
		]
	}
};

describe.each(Object.entries(cases))('%s', (rule, { held, meetings, forbids, allows }) => {
	const briefWith = (more: Partial<Brief>): Brief => {
		const brief = { ...base, meetings, ...more };
		checkBrief(brief);
		return brief;
	};

	it(`forbids ${forbids[0]}`, () => {
		const brief = briefWith(forbids[1]);
		expect(review(brief, { placements: held }).map((one) => one.rule)).toEqual([rule]);
		const made = plan(brief, { iterations: 300_000 });
		expect(made.unplaced).toHaveLength(1);
		expect(made.status).toBe('infeasible');
		expect(review(brief, made)).toEqual([]);
	});

	it(`allows ${allows[0]}`, () => {
		const brief = briefWith(allows[1]);
		expect(review(brief, { placements: held })).toEqual([]);
		const made = plan(brief, { iterations: 300_000 });
		expect(made.unplaced).toEqual([]);
		expect(review(brief, made)).toEqual([]);
	});
});

describe('a schedule that is not one', () => {
	const brief = { ...base, meetings: [meeting('ab', 0)] };

	it('names what the brief does not know', () => {
		expect(review(brief, { placements: [seat('xy', 0)] }).map((one) => one.rule)).toEqual(['known-ids']);
		expect(review(brief, { placements: [seat('ab', 7)] }).map((one) => one.rule)).toEqual(['known-ids']);
	});

	it('holds no meeting twice', () => {
		const brief = { ...base, meetings: [meeting('ab', 0, { slots: ['0', '2'] })] };
		const twice = { placements: [seat('ab', 0), seat('ab', 2)] };
		expect(review(brief, twice).map((one) => one.rule)).toEqual(['placed-once']);
	});
});

describe('what is kept free', () => {
	it('is used by nothing but locks, slots as well as tables', () => {
		const brief = { ...base, slots: slotsWith({ reserved: true }), meetings: [meeting('ab', 0)] };
		expect(review(brief, { placements: [seat('ab', 0)] }).map((one) => one.rule)).toEqual(['reserve']);
		expect(plan(brief).unplaced).toMatchObject([{ meeting: 'ab', reasons: [{ code: 'no-suitable-slot' }] }]);
	});
});

describe('the README', () => {
	it('names every rule', () => {
		const text = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
		const named = [...text.matchAll(/^\| ([a-z, -]+?) +\|/gm)].flatMap(([, names]) => names.split(', '));
		expect(Object.keys(cases).filter((rule) => !named.includes(rule))).toEqual([]);
	});
});
