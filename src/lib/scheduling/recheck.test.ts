import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBrief } from './brief.ts';
import type { Brief } from './model.ts';
import { plan } from './plan.ts';
import { recheck } from './recheck.ts';

const example = readBrief(readFileSync('src/lib/scheduling/examples/small.json', 'utf8'));

/** A meets B and C and is away in the middle of three slots, so it waits once. */
function waiting(): Brief {
	const firm = (id: string, free?: string[]) => ({ id, delegates: [{ id, free }] });
	const pairs: [string, string][] = [
		['A', 'B'],
		['A', 'C']
	];
	return {
		slots: [0, 1, 2].map((k) => ({
			id: `${k}`,
			start: 20 * k,
			end: 20 * k + 20,
			day: 'd',
			block: 'b',
			kind: 'onsite'
		})),
		places: [{ id: 'T1', kind: 'table' }],
		participants: [firm('A', ['0', '2']), firm('B'), firm('C')],
		meetings: pairs.map((between) => ({ id: between.join(''), between, mode: 'onsite' }))
	};
}

describe('checking a certificate again', () => {
	it('finds nothing against a plan as it was made', () => {
		expect(recheck(example, plan(example, { iterations: 200_000 }))).toEqual([]);
	});

	it('proves the bound again, and doubts one that is too high', () => {
		const brief = waiting();
		const made = plan(brief, { iterations: 200_000 });
		expect([made.status, made.breaks, made.lowerBound]).toEqual(['optimal', 1, 1]);
		expect(recheck(brief, made)).toEqual([]);
		expect(recheck(brief, { ...made, status: 'feasible', lowerBound: 2 })).toEqual([
			{ code: 'bound-not-proved', bound: 2, reached: 1 }
		]);
	});

	it('names another brief, a meeting taken out, breaks miscounted and a gap in an optimal plan', () => {
		const brief = waiting();
		const made = plan(brief, { iterations: 200_000 });
		expect(recheck({ ...brief, fairness: 1 }, made).map(({ code }) => code)).toEqual(['other-brief']);
		expect(recheck(brief, { ...made, placements: made.placements.slice(1) }).map(({ code }) => code)).toEqual([
			'other-breaks',
			'not-whole'
		]);
		expect(recheck(brief, { ...made, breaks: 0 }).map(({ code }) => code)).toEqual(['other-breaks', 'gap']);
	});

	it('does not believe that a possible event is impossible', () => {
		const brief = waiting();
		const made = plan(brief, { iterations: 200_000 });
		expect(recheck(brief, { ...made, status: 'infeasible' })).toEqual([{ code: 'not-proved-impossible' }]);
	});
});
