import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBrief } from '#lib/scheduling/brief.ts';
import type { Brief } from '#lib/scheduling/model.ts';
import { plan } from '#lib/scheduling/plan.ts';
import { startPlanning } from './planner.ts';

const example = readBrief(readFileSync('src/lib/scheduling/examples/small.json', 'utf8'));

/** Forty firms of which every two meet: too much to place, so only a budget, a deadline or a cancel ends it. */
function endless(): Brief {
	const firms = Array.from({ length: 40 }, (_, k) => `F${k}`);
	const meetings = firms.flatMap((a, k) => firms.slice(k + 1).map((b) => [a, b] as [string, string]));
	return {
		slots: Array.from({ length: 39 }, (_, k) => ({
			id: `${k}`,
			start: 20 * k,
			end: 20 * k + 20,
			day: 'd',
			block: 'b',
			kind: 'onsite'
		})),
		places: Array.from({ length: 19 }, (_, k) => ({ id: `T${k}`, kind: 'table' })),
		participants: firms.map((id) => ({ id, delegates: [{ id }] })),
		meetings: meetings.map((between, k) => ({ id: `${k}`, between, mode: 'onsite' }))
	};
}

describe('planning in workers', () => {
	it('gives the plan that the same seed and iterations give anywhere, with one worker or two', async () => {
		const options = { seed: 7, iterations: 200_000 };
		const here = plan(example, options);
		expect(await startPlanning(example, { ...options, workers: 1 }).answer).toEqual(here);
		expect(await startPlanning(example, { ...options, workers: 2 }).answer).toEqual(here);
	});

	it('reports progress, stops soon when told to finish, and still answers with what it has', async () => {
		const began = performance.now();
		let reports = 0;
		const planning = startPlanning(endless(), {
			seconds: 60,
			workers: 2,
			onProgress: () => {
				if (++reports === 2) planning.finish();
			}
		});
		const made = await planning.answer;
		expect(reports).toBeGreaterThanOrEqual(2);
		expect(made.placements.length + made.unplaced.length).toBe(780);
		expect(performance.now() - began).toBeLessThan(20_000);
	});

	it('rejects when its workers are ended, and when one needs more memory than it may have', async () => {
		const planning = startPlanning(endless(), { seconds: 60, workers: 2, onProgress: () => planning.abort() });
		await expect(planning.answer).rejects.toThrow('planning failed in every worker');
		const starved = startPlanning(endless(), { seconds: 60, megabytes: 8 }).answer;
		await expect(starved).rejects.toMatchObject({ cause: { code: 'ERR_WORKER_OUT_OF_MEMORY' } });
	});

	it('refuses a contradictory brief before any worker starts', () => {
		const twice = { ...readBrief(JSON.stringify(example)), slots: [example.slots[0], example.slots[0]] };
		expect(() => startPlanning(twice)).toThrow('stands there twice');
	});
});
