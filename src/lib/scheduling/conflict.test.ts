import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefs } from './briefs.arbitrary.ts';
import { conflict } from './conflict.ts';
import { applyDemands } from './demands.ts';
import type { Brief, Demand, Meeting } from './model.ts';
import { plan } from './plan.ts';

const firms = (names: string) => [...names].map((id) => ({ id, delegates: [{ id }] }));
const meeting = (id: string, more: Partial<Meeting> = {}): Meeting => ({
	id,
	between: [id[0].toUpperCase(), id[1].toUpperCase()],
	mode: 'onsite',
	...more
});
const base: Brief = {
	slots: [0, 1].map((k) => ({ id: `${k}`, start: 20 * k, end: 20 * k + 20, day: 'd', block: 'b', kind: 'onsite' })),
	places: ['T1', 'T2'].map((id) => ({ id, kind: 'table' })),
	participants: firms('ABCD'),
	meetings: []
};
const held = (id: string, must = false): Demand => ({ kind: 'meeting', meeting: id, must });

describe('a conflict', () => {
	it('is that a firm has more must-meets than free slots, whatever else is asked', () => {
		const must = ['ab', 'ac', 'ad'].map((id) => meeting(id, { must: true }));
		expect(conflict({ ...base, meetings: [...must, meeting('bc'), meeting('bd')] })).toEqual({
			demands: [held('ab', true), held('ac', true), held('ad', true)],
			reason: { code: 'too-many-meetings', participant: 'A', meetings: 3, slots: 2 },
			minimal: true
		});
	});

	it('is that two locks ask for one table at the same time', () => {
		const seat = { slot: '0', place: 'T1' };
		const meetings = [meeting('ab', { locked: seat }), meeting('cd', { locked: seat }), meeting('ad')];
		expect(conflict({ ...base, meetings })?.demands).toEqual([
			held('ab'),
			{ kind: 'lock', meeting: 'ab', slot: '0' },
			held('cd'),
			{ kind: 'lock', meeting: 'cd', slot: '0' }
		]);
	});

	it('is that a lunch leaves no room, and names it', () => {
		const lunch = { minutes: 20, windows: [{ start: 0, end: 40 }] };
		expect(conflict({ ...base, lunch, meetings: [meeting('ab'), meeting('ac')] })).toEqual({
			demands: [held('ab'), held('ac'), { kind: 'rule', rule: 'lunch' }],
			reason: null,
			minimal: true
		});
	});

	it('is none where everything fits', () => {
		expect(conflict({ ...base, meetings: [meeting('ab'), meeting('ac'), meeting('bd')] })).toBeNull();
	});

	it('is impossible, and possible without any one of its parts, on any brief', () => {
		let seen = 0;
		fc.assert(
			fc.property(briefs, (any) => {
				const found = conflict(any);
				const whole = (demands: Demand[]) => {
					const brief = applyDemands(any, demands);
					const made = plan(brief, { iterations: 200_000 });
					return made.unplaced.length === 0 && made.worstBreaks <= (brief.fairness ?? Infinity);
				};
				if (!found) return;
				seen++;
				expect(found.minimal).toBe(true);
				expect(whole(found.demands)).toBe(false);
				for (const one of found.demands)
					expect([one, whole(found.demands.filter((other) => other !== one))]).toEqual([one, true]);
			}),
			{ numRuns: 80, endOnFailure: true }
		);
		expect(seen).toBeGreaterThan(10);
	});
});
