import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBrief } from './brief.ts';
import { briefs } from './briefs.arbitrary.ts';
import { readDzn } from './dzn.ts';
import type { Brief } from './model.ts';
import { plan } from './plan.ts';
import { countBreaks, review } from './review.ts';

const published = new URL('../../../../shared/bench/b2b/instances/', import.meta.url);
const originals = existsSync(published) ? readdirSync(published).filter((name) => name.endsWith('.original.dzn')) : [];

describe('any plan', () => {
	it('passes review, counts its breaks truly and accounts for every meeting', () => {
		fc.assert(
			fc.property(briefs, fc.nat(1000), (brief, seed) => {
				const made = plan(brief, { seed, iterations: 20_000 });
				expect(review(brief, made)).toEqual([]);
				expect(countBreaks(brief, made)).toEqual({ total: made.breaks, worst: made.worstBreaks });
				const named = [...made.placements.map((one) => one.meeting), ...made.unplaced.map((one) => one.meeting)];
				expect(named.sort()).toEqual(brief.meetings.map((meeting) => meeting.id).sort());
				for (const one of made.unplaced) expect(one.reasons.length).toBeGreaterThan(0);
				expect(made.lowerBound).toBeLessThanOrEqual(made.breaks);
			}),
			{ numRuns: 150 }
		);
	});

	it('is the same for the same brief, seed and iterations', () => {
		fc.assert(
			fc.property(briefs, fc.nat(1000), (brief, seed) => {
				const options = { seed, iterations: 20_000 };
				expect(plan(brief, options)).toEqual(plan(structuredClone(brief), options));
			}),
			{ numRuns: 25 }
		);
	});
});

describe('the worked example', () => {
	const brief = readBrief(readFileSync(new URL('./examples/small.json', import.meta.url), 'utf8'));

	it('is planned at tables and online with a locked meeting, a host and a firm of two', () => {
		const made = plan(brief);
		expect(review(brief, made)).toEqual([]);
		expect(made).toMatchObject({ breaks: 1, unplaced: [] });
		expect(made.placements.find((one) => one.meeting === 'm6')).toMatchObject({ slot: 'd1-t3', place: 'Table 3' });
	});

	it('keeps everything where it was when it is planned again with one meeting more', () => {
		const first = plan(brief);
		const again: Brief = {
			...brief,
			meetings: brief.meetings.map((meeting) => {
				const { slot, place, delegates } = first.placements.find((one) => one.meeting === meeting.id)!;
				return { ...meeting, previous: { slot, place, delegates } };
			})
		};
		again.meetings.push({ id: 'm9', between: ['Pécsi Bútor', 'Mobili Brianza'], mode: 'onsite' });
		const second = plan(again);
		expect(second.moved).toBe(0);
		expect(second.unplaced).toEqual([]);
		expect(second.placements.filter((one) => one.meeting !== 'm9')).toEqual(first.placements);
	});
});

describe.skipIf(originals.length === 0)('the 20 published events (skipped where ../shared/bench is absent)', () => {
	it.each(originals)('%s is placed whole and passes review', (name) => {
		const brief = { ...readDzn(readFileSync(new URL(name, published), 'utf8'), name), fairness: 2 };
		const made = plan(brief, { iterations: 100_000 });
		expect(made.unplaced).toEqual([]);
		expect(review(brief, made)).toEqual([]);
		expect(countBreaks(brief, made).total).toBe(made.breaks);
	});
});
