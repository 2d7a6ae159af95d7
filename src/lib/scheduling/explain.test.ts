import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefs } from './briefs.arbitrary.ts';
import type { Brief, Change, Meeting } from './model.ts';
import { plan } from './plan.ts';
import { repair } from './repair.ts';

const brief: Brief = {
	slots: [0, 1].map((k) => ({ id: `${k}`, start: 20 * k, end: 20 * k + 20, day: 'd', block: 'b', kind: 'onsite' })),
	places: [{ id: 'T1', kind: 'table' }],
	participants: ['A', 'B', 'C', 'D'].map((id) => ({ id, delegates: [{ id }] })),
	meetings: []
};
const meeting = (id: string, a: string, b: string, more: Partial<Meeting> = {}): Meeting => ({
	id,
	between: [a, b],
	mode: 'onsite',
	...more
});
const answerTo = (more: Partial<Brief>) => plan({ ...brief, ...more }, { iterations: 5_000 }).unplaced;

/** The brief with the change made: what an organiser would do on being told. */
function made(to: Brief, change: Change): Brief {
	const next = structuredClone(to);
	const participant = (id: string) => next.participants.find((one) => one.id === id)!;
	if (change.code === 'add-place') next.places.push({ id: 'one more', kind: change.kind });
	if (change.code === 'free-slot')
		participant(change.participant)
			.delegates.find((one) => one.id === change.delegate)!
			.free!.push(change.slot);
	if (change.code === 'widen-slots') next.meetings.find((one) => one.id === change.meeting)!.slots!.push(change.slot);
	if (change.code === 'add-interpreter') next.interpreters!.find((one) => one.id === change.interpreter)!.most++;
	if (change.code === 'raise-maximum') participant(change.participant).maximum!++;
	if (change.code === 'drop-meeting') next.meetings = next.meetings.filter((one) => one.id !== change.meeting);
	if (change.code === 'waive-rule') {
		const own = participant(change.participant);
		const person = own.delegates.find((one) => one.id === change.delegate)!;
		if (change.rule === 'maximum-per-day') own.maximumPerDay!++;
		if (change.rule === 'delegate-maximum-per-day') person.maximumPerDay!++;
		if (change.rule === 'buffer') delete person.bufferMinutes;
		if (change.rule === 'no-back-to-back') delete own.noBackToBack;
		if (change.rule === 'not-before') delete person.notBefore;
		if (change.rule === 'not-after') delete person.notAfter;
		if (change.rule === 'sessions') delete person.sessions;
		if (change.rule === 'online-hours') delete person.onlineHours;
		// A lunch is asked of everybody at once.
		if (change.rule === 'lunch') delete next.lunch;
	}
	return next;
}

describe('a meeting left out', () => {
	it('says that the tables are full and asks for one more', () => {
		const meetings = ['0', '1'].map((slot) => meeting(`ab${slot}`, 'A', 'B', { locked: { slot } }));
		expect(answerTo({ meetings: [...meetings, meeting('cd', 'C', 'D')] })).toEqual([
			{
				meeting: 'cd',
				reasons: [
					{ code: 'places-taken', slot: '0', kind: 'table' },
					{ code: 'places-taken', slot: '1', kind: 'table' }
				],
				cheapestChange: { code: 'add-place', kind: 'table', slot: '0' }
			}
		]);
	});

	it('says that both are free, never at once, and asks one of them', () => {
		const participants = [
			{ id: 'A', delegates: [{ id: 'A', free: ['0'] }] },
			{ id: 'B', delegates: [{ id: 'B', free: ['1'] }] }
		];
		expect(answerTo({ participants, meetings: [meeting('ab', 'A', 'B')] })).toEqual([
			{
				meeting: 'ab',
				reasons: [{ code: 'no-common-slot', meeting: 'ab', participants: ['A', 'B'] }],
				cheapestChange: { code: 'free-slot', participant: 'B', delegate: 'B', slot: '0' }
			}
		]);
	});

	const two: Brief['places'] = [
		{ id: 'T1', kind: 'table' },
		{ id: 'T2', kind: 'table' }
	];

	it.each([
		['a pause', 'buffer', { delegates: [{ id: 'A', bufferMinutes: 10 }] }],
		['a rest', 'no-back-to-back', { delegates: [{ id: 'A' }], noBackToBack: true }],
		['a limit a day', 'maximum-per-day', { delegates: [{ id: 'A' }], maximumPerDay: 1 }],
		['a late arrival', 'not-before', { delegates: [{ id: 'A', notBefore: 20 }] }],
		['a workshop', 'sessions', { delegates: [{ id: 'A', sessions: [{ start: 0, end: 15 }] }] }]
	])('says that it would fit without %s of one firm', (_, rule, firm) => {
		const participants = [{ id: 'A', ...firm }, ...brief.participants.slice(1)];
		const meetings = [meeting('ab', 'A', 'B', { locked: { slot: '1' } }), meeting('ac', 'A', 'C')];
		expect(answerTo({ participants, meetings, places: two }).map(({ cheapestChange }) => cheapestChange)).toEqual([
			{ code: 'waive-rule', rule, participant: 'A', delegate: 'A', slot: '0' }
		]);
	});

	it('asks a person to skip a pause before it asks for a table, and for a table before a lunch', () => {
		const changes = (more: Partial<Brief>) => answerTo(more).map(({ cheapestChange }) => cheapestChange);
		const held = (id: string, a: string, b: string, slot: string) => meeting(id, a, b, { locked: { slot } });
		const participants = [
			{ id: 'A', delegates: [{ id: 'A', bufferMinutes: 5 }] },
			...['B', 'C', 'D', 'E', 'F', 'G', 'H'].map((id) => ({ id, delegates: [{ id }] }))
		];
		// Slot 2 has no table left, slot 1 follows at once on what A does in slot 0.
		const slots = [...brief.slots, { ...brief.slots[0], id: '2', start: 40, end: 60 }];
		const standing = [held('ab', 'A', 'B', '0'), held('ef', 'E', 'F', '2'), held('gh', 'G', 'H', '2')];
		const asked = [...standing, meeting('ac', 'A', 'C')];
		expect(changes({ slots, participants, places: two, meetings: asked })).toEqual([
			{ code: 'waive-rule', rule: 'buffer', participant: 'A', delegate: 'A', slot: '1' }
		]);
		// Now slot 1 would leave A nothing of its lunch.
		const lunch = { minutes: 20, windows: [{ start: 0, end: 40 }] };
		const easy = [{ id: 'A', delegates: [{ id: 'A' }] }, ...participants.slice(1)];
		expect(changes({ slots, participants: easy, places: two, meetings: asked, lunch })).toEqual([
			{ code: 'add-place', kind: 'table', slot: '2' }
		]);
		expect(changes({ participants: easy, places: two, meetings: [standing[0], asked[3]], lunch })).toEqual([
			{ code: 'waive-rule', rule: 'lunch', participant: 'A', delegate: 'A', slot: '1' }
		]);
	});

	it('could be placed by the change it names, nothing else moving', () => {
		const seen = new Set<string>();
		fc.assert(
			fc.property(briefs, (any) => {
				const answer = plan(any, { iterations: 5_000 });
				for (const { meeting: id, cheapestChange } of answer.unplaced) {
					if (!cheapestChange) continue;
					seen.add(cheapestChange.code);
					const next = made(any, cheapestChange);
					const again = next.meetings.find((one) => one.id === id)!;
					const without = { ...next, meetings: next.meetings.filter((one) => one.id !== id) };
					const kept = {
						placements: answer.placements.filter((one) => without.meetings.some((m) => m.id === one.meeting))
					};
					for (const one of without.meetings) one.after = one.after?.filter((other) => other !== id);
					const mended = repair(without, kept, { kind: 'walk-in', meetings: [again] }, { maxMoved: 0 });
					expect([cheapestChange, mended.unplaced]).toEqual([cheapestChange, []]);
				}
			}),
			{ numRuns: 300, endOnFailure: true }
		);
		expect([...seen]).toContain('free-slot');
		expect([...seen]).toContain('add-place');
		expect([...seen]).toContain('add-interpreter');
		expect([...seen]).toContain('waive-rule');
	});
});
