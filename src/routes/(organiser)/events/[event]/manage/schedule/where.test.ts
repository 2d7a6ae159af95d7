import { describe, expect, it } from 'vitest';
import { whereChange, whereDemand, whereReason } from './where.ts';

const grounds = { event: '/events/fair', manage: '/events/fair/manage', schedule: 's' };

describe('what a conflict names', () => {
	it.each([
		[{ kind: 'meeting', meeting: 'm', must: true } as const, '/events/fair/manage/requests/m'],
		[{ kind: 'order', meeting: 'm' } as const, '/events/fair/manage/requests/m'],
		[{ kind: 'lock', meeting: 'm', slot: '1' } as const, '/events/fair/manage/schedule/board?schedule=s&meeting=m'],
		[{ kind: 'limit', participant: 'p', rule: 'maximum-per-day' } as const, '/events/fair/manage/participants/p'],
		[{ kind: 'limit', participant: 'p', rule: 'buffer' } as const, '/events/fair/availability?for=p'],
		[{ kind: 'rule', rule: 'lunch' } as const, '/events/fair/manage/settings#rules'],
		[{ kind: 'fairness', most: 2 } as const, '/events/fair/manage/settings#rules']
	])('is changed where it was said: %o', (demand, address) => {
		expect(whereDemand(demand, grounds)).toBe(address);
	});
});

describe('why it cannot be had', () => {
	it('leads to the times of a firm, to the tables, or nowhere', () => {
		const many = { code: 'too-many-meetings', participant: 'p', meetings: 9, slots: 8 } as const;
		const few = { code: 'too-few-places', meetings: 9, seats: 8 } as const;
		const locks = { code: 'locks-clash', meetings: ['m', 'n'] as [string, string] } as const;
		expect([many, few, locks].map((reason) => whereReason(reason, grounds))).toEqual([
			'/events/fair/availability?for=p',
			'/events/fair/manage/places',
			null
		]);
	});
});

describe('what would help', () => {
	const person = { participant: 'p', delegate: 'd', slot: '1' };
	it.each([
		[{ code: 'add-place', kind: 'table', slot: '1' } as const, '/events/fair/manage/places'],
		[{ code: 'free-slot', ...person } as const, '/events/fair/availability?for=p&delegate=d'],
		[{ code: 'raise-maximum', participant: 'p' } as const, '/events/fair/manage/participants/p'],
		[{ code: 'waive-rule', rule: 'sessions', ...person } as const, '/events/fair/availability?for=p&delegate=d'],
		[{ code: 'waive-rule', rule: 'no-back-to-back', ...person } as const, '/events/fair/manage/participants/p'],
		[{ code: 'waive-rule', rule: 'lunch', ...person } as const, '/events/fair/manage/settings#rules'],
		[{ code: 'drop-meeting', meeting: 'm' } as const, '/events/fair/manage/requests/m']
	])('is one step away: %o', (change, address) => {
		expect(whereChange(change, grounds)).toBe(address);
	});
});
