import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefs } from './briefs.arbitrary.ts';
import type { Brief, Placement } from './model.ts';
import { plan } from './plan.ts';
import { compile } from './problem.ts';
import { Prover } from './prove.ts';
import { countBreaks, review } from './review.ts';

/** The best there is by trying everything: most meetings placed, then fewest breaks within the fairness limit. */
function exhaustive(brief: Brief): { whole: boolean; breaks: number } {
	let best = Infinity;
	const options = brief.meetings.map((meeting) => {
		const [a, b] = meeting.between.map((id) => brief.participants.find((one) => one.id === id)!.delegates);
		return brief.slots
			.flatMap((slot) =>
				brief.places.flatMap((place) =>
					a.flatMap((first) =>
						b.map((second): Placement => ({
							meeting: meeting.id,
							slot: slot.id,
							place: place.id,
							delegates: [first.id, second.id]
						}))
					)
				)
			)
			.filter((placement) => review(brief, { placements: [placement] }).length === 0);
	});
	const place = (k: number, placements: Placement[]): void => {
		if (best === 0) return;
		if (k === options.length) {
			const { total, worst } = countBreaks(brief, { placements });
			if (worst <= (brief.fairness ?? Infinity)) best = Math.min(best, total);
			return;
		}
		for (const option of options[k]) {
			const next = [...placements, option];
			if (review(brief, { placements: next }).length === 0) place(k + 1, next);
		}
	};
	place(0, []);
	return { whole: best < Infinity, breaks: best };
}

type Grid = {
	slots: number;
	tables: number;
	fairness: number;
	/** Per person a mask of the slots it is free in. */
	free: number[];
	/** Two persons and a mask of the suitable slots. */
	meetings: [number, number, number][];
};

/** One day with few seats, where the clauses about crowds, starts and halves of the day all have something to say. */
const grids: fc.Arbitrary<Grid> = fc
	.record({ slots: fc.integer({ min: 3, max: 5 }), persons: fc.integer({ min: 3, max: 6 }) })
	.chain(({ slots, persons }) => {
		const all = 2 ** slots - 1;
		const early = 2 ** (slots >> 1) - 1;
		return fc.record({
			slots: fc.constant(slots),
			tables: fc.integer({ min: 1, max: 3 }),
			fairness: fc.nat(2),
			free: fc.array(fc.constantFrom(all, all, all & ~1, all & ~2, all & ~4), {
				minLength: persons,
				maxLength: persons
			}),
			meetings: fc.array(
				fc
					.tuple(fc.nat(persons - 1), fc.nat(persons - 2), fc.constantFrom(all, all, early, all & ~early))
					.map(([a, b, when]): [number, number, number] => [a, b < a ? b : b + 1, when]),
				{ minLength: 2, maxLength: 6 }
			)
		});
	});

function briefOf({ slots, tables, fairness, free, meetings }: Grid): Brief {
	const ids = (mask: number) => Array.from({ length: slots }, (_, k) => `${k}`).filter((_, k) => (mask >> k) & 1);
	return {
		slots: Array.from({ length: slots }, (_, k) => ({
			id: `${k}`,
			start: 20 * k,
			end: 20 * k + 20,
			day: 'd',
			block: 'b',
			kind: 'onsite'
		})),
		places: Array.from({ length: tables }, (_, k) => ({ id: `T${k}`, kind: 'table' })),
		participants: free.map((mask, p) => ({ id: `${p}`, delegates: [{ id: `${p}`, free: ids(mask) }] })),
		meetings: meetings.map(([a, b, when], m) => ({
			id: `${m}`,
			between: [`${a}`, `${b}`],
			mode: 'onsite',
			slots: ids(when)
		})),
		fairness
	};
}

/** Fewest breaks by trying every slot for every meeting; Infinity where not everything can be placed. */
function fewest({ slots, tables, fairness, free, meetings }: Grid): number {
	const busy = free.map(() => 0);
	const load = Array.from({ length: slots }, () => 0);
	let best = Infinity;
	const place = (m: number): void => {
		if (m === meetings.length) {
			// A break is where a stretch of idle slots between meetings ends: one less than the stretches of busy ones.
			const breaks = busy.map((mask) => Math.max(0, stretches(mask) - 1));
			if (Math.max(...breaks) <= fairness)
				best = Math.min(
					best,
					breaks.reduce((sum, one) => sum + one, 0)
				);
			return;
		}
		const [a, b, when] = meetings[m];
		for (let t = 0; t < slots; t++) {
			const slot = 1 << t;
			if (!(when & free[a] & free[b] & slot) || (busy[a] | busy[b]) & slot || load[t] === tables) continue;
			busy[a] |= slot;
			busy[b] |= slot;
			load[t]++;
			place(m + 1);
			busy[a] ^= slot;
			busy[b] ^= slot;
			load[t]--;
		}
	};
	place(0);
	return best;
}

/** How many runs of ones. */
function stretches(mask: number): number {
	return mask === 0 ? 0 : (mask & 1 & ~(mask >> 1)) + stretches(mask >> 1);
}

describe('the clauses of a day', () => {
	it('allow as few breaks as trying every slot for every meeting, and no fewer', () => {
		const seen = new Set<number>();
		fc.assert(
			fc.property(grids, (grid) => {
				const prover = new Prover(compile(briefOf(grid)), () => true, 0);
				while (!prover.settled && !prover.impossible) prover.step(Infinity, () => false);
				const proved = prover.impossible ? Infinity : prover.lowerBound;
				expect(proved).toBe(fewest(grid));
				seen.add(proved);
			}),
			{ numRuns: 300 }
		);
		for (const breaks of [0, 1, Infinity]) expect(seen).toContain(breaks);
	});
});

describe('a proof', () => {
	it('agrees with trying everything', () => {
		const seen = { optimal: 0, infeasible: 0 };
		fc.assert(
			fc.property(briefs, (brief) => {
				const small: Brief = { ...brief, meetings: brief.meetings.slice(0, 4) };
				const made = plan(small, { iterations: 100_000 });
				if (made.status === 'optimal' && made.unplaced.length === 0) {
					seen.optimal++;
					expect(made.breaks).toBe(exhaustive(small).breaks);
				} else if (made.status === 'infeasible') {
					seen.infeasible++;
					expect(exhaustive(small).whole).toBe(false);
				}
			}),
			{ numRuns: 100 }
		);
		expect(seen.optimal).toBeGreaterThan(0);
		expect(seen.infeasible).toBeGreaterThan(0);
	});

	it('says that three meetings of one firm do not fit into two slots', () => {
		const firm = (id: string) => ({ id, delegates: [{ id }] });
		const made = plan({
			slots: [0, 1].map((k) => ({ id: `${k}`, start: 20 * k, end: 20 * k + 20, day: 'd', block: 'b', kind: 'onsite' })),
			places: ['T1', 'T2', 'T3'].map((id) => ({ id, kind: 'table' })),
			participants: ['A', 'B', 'C', 'D'].map(firm),
			meetings: ['B', 'C', 'D'].map((other) => ({ id: other, between: ['A', other], mode: 'onsite' }))
		});
		expect(made.status).toBe('infeasible');
		expect(made.placements).toHaveLength(2);
		expect(made.certificate.proofs[0]).toMatchObject({ claim: 'impossible', engine: 'counting' });
	});
});
