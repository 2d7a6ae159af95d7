import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundByPrices } from './bound.ts';
import { briefs } from './briefs.arbitrary.ts';
import type { Brief } from './model.ts';
import { plan } from './plan.ts';
import { compile } from './problem.ts';
import { recheck } from './recheck.ts';

/** Firms with one delegate each that meet in these pairs, in slots of which each stands on a day. */
function brief(days: string[], tables: number, pairs: [number, number][], away: [number, number][] = []): Brief {
	const firms = 1 + Math.max(...pairs.flat());
	const free = (firm: number) =>
		days.flatMap((_, slot) => (away.some(([f, s]) => f === firm && s === slot) ? [] : [`${slot}`]));
	return {
		slots: days.map((day, k) => ({ id: `${k}`, start: 20 * k, end: 20 * k + 20, day, block: day, kind: 'onsite' })),
		places: Array.from({ length: tables }, (_, k) => ({ id: `T${k}`, kind: 'table' })),
		participants: Array.from({ length: firms }, (_, f) => ({
			id: `F${f}`,
			delegates: [{ id: `d${f}`, free: free(f) }]
		})),
		meetings: pairs.map(([a, b], m) => ({ id: `m${m}`, between: [`F${a}`, `F${b}`], mode: 'onsite' }))
	};
}

const bound = (event: Brief) => boundByPrices(compile(event));
const triangle: [number, number][] = [
	[0, 1],
	[1, 2],
	[2, 0]
];

/** One or two days, few tables, somebody away now and then: waiting is common. */
const tight: fc.Arbitrary<Brief> = fc
	.record({
		first: fc.integer({ min: 2, max: 5 }),
		second: fc.constantFrom(0, 0, 3),
		tables: fc.integer({ min: 1, max: 2 }),
		meetings: fc.uniqueArray(fc.tuple(fc.nat(4), fc.nat(4)), {
			minLength: 4,
			maxLength: 8,
			selector: (pair) => pair.toSorted().join()
		}),
		away: fc.array(fc.tuple(fc.nat(4), fc.nat(7)), { minLength: 2, maxLength: 5 })
	})
	.map(({ first, second, tables, meetings, away }) => {
		const pairs = meetings.filter(([a, b]) => a !== b);
		const days = [...Array<string>(first).fill('d1'), ...Array<string>(second).fill('d2')];
		return brief(days, tables, pairs.length > 0 ? pairs : [[0, 1]], away);
	});

describe('the bound by prices', () => {
	it('sees that three who all meet at one table cannot all do without the middle slot', () => {
		expect(bound(brief(['d', 'd', 'd'], 1, triangle))).toBe(1);
	});

	it('sees a slot somebody is away from between its meetings, and a meeting that can only be late', () => {
		const pairs: [number, number][] = [
			[0, 1],
			[0, 2]
		];
		expect(bound(brief(['d', 'd', 'd'], 2, pairs, [[0, 1]]))).toBe(1);
		const bent = brief(['d', 'd', 'd'], 2, pairs);
		const fixed = bent.meetings.map((meeting, m) => ({ ...meeting, slots: [m === 0 ? '0' : '2'] }));
		expect(bound({ ...bent, meetings: fixed })).toBe(1);
	});

	it('does not count a night as a break', () => {
		expect(bound(brief(['d1', 'd1', 'd2'], 1, triangle))).toBe(0);
	});

	it('lets the delegates of one firm share its meetings', () => {
		const event = brief(['d', 'd', 'd'], 1, triangle);
		const [first, ...others] = event.participants;
		const two = { ...first, delegates: [...first.delegates, { id: 'second' }] };
		expect(bound({ ...event, participants: [two, ...others] })).toBe(0);
	});

	it('counts the tables of hosts', () => {
		const event = brief(['d', 'd', 'd'], 1, triangle);
		const places = [...event.places, { id: 'own', kind: 'table' as const, host: 'F0' }];
		const made = plan({ ...event, places }, { iterations: 200_000 });
		expect([made.status, bound({ ...event, places }) <= made.breaks]).toEqual(['optimal', true]);
	});

	it('is 0 where slots overlap out of step', () => {
		const event = brief(['d', 'd', 'd'], 1, triangle);
		const odd = { id: 'odd', start: 10, end: 35, day: 'd', block: 'odd', kind: 'onsite' as const };
		expect(bound({ ...event, slots: [...event.slots, odd] })).toBe(0);
	});

	it('is never above the fewest breaks there can be, and often meets them', () => {
		const seen = { waiting: 0, met: 0 };
		fc.assert(
			fc.property(tight, (event) => {
				const made = plan(event, { iterations: 300_000 });
				if (made.status !== 'optimal') return;
				const least = bound(event);
				expect(least).toBeLessThanOrEqual(made.breaks);
				if (made.breaks > 0) seen.waiting++;
				if (made.breaks > 0 && least === made.breaks) seen.met++;
			}),
			{ numRuns: 300, seed: 1 }
		);
		expect(seen.waiting).toBeGreaterThan(10);
		expect(seen.met).toBeGreaterThan(5);
	});

	it('sees more when both sides of a meeting have to agree on its slot', () => {
		// A goes straight from B to C: so B meets D first and C meets E last, and D and E have no time between these two.
		const pairs: [number, number][] = [
			[0, 1],
			[0, 2],
			[1, 3],
			[2, 4],
			[3, 4]
		];
		const away: [number, number][] = [
			[1, 2],
			[1, 3],
			[2, 0],
			[2, 1]
		];
		const event = brief(['d', 'd', 'd', 'd'], 3, pairs, away);
		expect([bound(event), boundByPrices(compile(event), undefined, () => true)]).toEqual([0, 1]);
		expect(plan(event, { iterations: 400_000 })).toMatchObject({ status: 'optimal', breaks: 1 });
	});

	it('is never above the fewest when both sides have to agree', () => {
		fc.assert(
			fc.property(tight, (event) => {
				const made = plan(event, { iterations: 300_000 });
				if (made.status !== 'optimal') return;
				const thorough = boundByPrices(compile(event), undefined, () => true);
				expect(thorough).toBeLessThanOrEqual(made.breaks);
				expect(thorough).toBeGreaterThanOrEqual(bound(event));
			}),
			{ numRuns: 100 }
		);
	});

	it('is never above it under any rule of the model', () => {
		let optimal = 0;
		fc.assert(
			fc.property(briefs, (event) => {
				const made = plan(event, { iterations: 200_000 });
				if (made.status !== 'optimal') return;
				optimal++;
				expect(boundByPrices(compile(event), undefined, () => true)).toBeLessThanOrEqual(made.breaks);
			}),
			{ numRuns: 200 }
		);
		expect(optimal).toBeGreaterThan(10);
	});

	it('is what the certificate of a large event says, and holds when checked again', () => {
		const pairs = Array.from({ length: 200 }, (_, f) =>
			[1, 2, 3, 4, 5].map((step): [number, number] => [f, (f + step) % 200])
		).flat();
		const event = brief(Array<string>(24).fill('d'), 43, pairs);
		const made = plan(event, { iterations: 400_000 });
		expect(made.lowerBound).toBeGreaterThan(0);
		expect(made.lowerBound).toBeLessThanOrEqual(made.breaks);
		expect(made.certificate.proofs).toEqual([
			{ claim: 'breaks', bound: made.lowerBound, engine: 'prices', conflicts: 0 }
		]);
		expect(recheck(event, made)).toEqual([]);
		const more = made.lowerBound + 1;
		expect(recheck(event, { ...made, status: 'feasible', lowerBound: more })).toEqual([
			{ code: 'bound-not-proved', bound: more, reached: made.lowerBound }
		]);
	});
});
