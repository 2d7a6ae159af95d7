import { describe, expect, it } from 'vitest';
import type { Brief } from '#lib/scheduling/model.ts';
import { plan } from '#lib/scheduling/plan.ts';
import { blocksFor, briefFor } from './variants.ts';

const block = {
	id: 'b',
	date: '2027-03-18',
	start: '09:00',
	end: '10:00',
	slotMinutes: 20,
	pauseMinutes: 0,
	kind: 'onsite' as const
};
const start = Date.UTC(2027, 2, 18, 8) / 60_000;
/** Four firms that all want to meet, three slots of 20 minutes, one table: six meetings for three cells. */
const brief: Brief = {
	slots: [0, 1, 2].map((n) => ({
		id: `s${n}`,
		start: start + 20 * n,
		end: start + 20 * n + 20,
		day: '2027-03-18',
		block: 'b',
		kind: 'onsite'
	})),
	places: [{ id: 'T', kind: 'table' }],
	participants: ['A', 'B', 'C', 'D'].map((id) => ({
		id,
		delegates: [{ id, ...(id === 'A' && { free: ['s1', 's2'] }) }]
	})),
	meetings: ['AB', 'AC', 'AD', 'BC', 'BD', 'CD'].map((id) => ({ id, between: [id[0], id[1]], mode: 'onsite' }))
};
const left = (variant: Parameters<typeof briefFor>[0]) => {
	const changed = briefFor(variant, brief, [block], 'Europe/Rome');
	return changed && plan(changed, { iterations: 20_000 }).unplaced.length;
};

describe('what if', () => {
	it('one table or one slot more places more, one table less places none', () => {
		expect([left('as-it-is'), left('table-more'), left('longer-day'), left('shorter-slots')]).toEqual([3, 1, 2, 2]);
		expect(briefFor('table-less', brief, [block], 'Europe/Rome')?.places).toEqual([]);
	});

	it('keeps the slots whose time stays, and own times only where they are known', () => {
		const longer = briefFor('longer-day', brief, [block], 'Europe/Rome');
		expect(longer?.slots.map(({ id }) => id).slice(0, 3)).toEqual(['s0', 's1', 's2']);
		expect(longer?.participants[0].delegates[0].free).toEqual(['s1', 's2']);
		const shorter = briefFor('shorter-slots', brief, [block], 'Europe/Rome');
		// 09:00, 09:15, 09:30, 09:45: A is free from 09:20 on, so in the last two.
		expect(shorter?.participants[0].delegates[0].free).toEqual(shorter?.slots.slice(2).map(({ id }) => id));
	});

	it('makes only the last block of each day longer, and none that is online', () => {
		const evening = { ...block, id: 'e', start: '18:00', end: '19:00', kind: 'online' as const };
		const noon = { ...block, id: 'n', start: '13:00', end: '14:00', pauseMinutes: 5 };
		const next = { ...block, id: 'x', date: '2027-03-19' };
		expect(blocksFor('longer-day', [block, noon, evening, next])?.map(({ id, end }) => [id, end])).toEqual([
			['b', '10:00'],
			['n', '14:25'],
			['e', '19:00'],
			['x', '10:20']
		]);
	});

	it('says when it cannot be: beyond midnight, or with slots as short already', () => {
		expect(blocksFor('longer-day', [{ ...block, end: '24:00' }])).toBeNull();
		expect(blocksFor('shorter-slots', [{ ...block, slotMinutes: 15 }])).toBeNull();
		expect(briefFor('table-less', { ...brief, places: [] }, [block], 'Europe/Rome')).toBeNull();
		expect(blocksFor('shorter-slots', [{ ...block, slotMinutes: 25, pauseMinutes: 5 }])?.[0].end).toBe('09:55');
	});
});
