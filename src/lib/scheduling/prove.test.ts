import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefs } from './briefs.arbitrary.ts';
import type { Brief, Placement } from './model.ts';
import { plan } from './plan.ts';
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

describe('a proof', () => {
	it('agrees with trying everything', () => {
		const seen = { optimal: 0, infeasible: 0 };
		fc.assert(
			fc.property(briefs, (brief) => {
				const small: Brief = { ...brief, meetings: brief.meetings.slice(0, 4) };
				const made = plan(small, { iterations: 300_000 });
				if (made.status === 'optimal' && made.unplaced.length === 0) {
					seen.optimal++;
					expect(made.breaks).toBe(exhaustive(small).breaks);
				} else if (made.status === 'infeasible') {
					seen.infeasible++;
					expect(exhaustive(small).whole).toBe(false);
				}
			}),
			{ numRuns: 120 }
		);
		expect(seen.optimal).toBeGreaterThan(10);
		expect(seen.infeasible).toBeGreaterThan(10);
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
