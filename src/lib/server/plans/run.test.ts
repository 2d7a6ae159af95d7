import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Worker } from 'node:worker_threads';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { review } from '#lib/scheduling/review.ts';
import { anOrganiser } from '../../../../tests/support/factories.ts';
import { aFair, planned, SETTINGS, whereOf } from '../../../../tests/support/fair.ts';
import { db } from '../db/index.ts';
import { letters, meetings, participants, placements, plans, seats } from '../db/schema.ts';
import { publish } from '../publish.ts';
import { schedulesOf, standing } from '../schedules.ts';
import { latestPlan, stopPlan } from './follow.ts';
import { SILENCE_MS } from './rows.ts';
import { finished } from './run.ts';
import { startPlan } from './start.ts';

const refused = (code: string) => expect.objectContaining({ name: 'Refusal', code });

/** The workers that the process starts while `during` runs, seen from outside as an operating system sees them. */
async function workersOf(during: () => Promise<string>): Promise<{ planId: string; workers: Worker[] }> {
	const workers: Worker[] = [];
	// Node publishes { worker } for each new Worker.
	const see = (message: unknown) => workers.push((message as { worker: Worker }).worker);
	subscribe('worker_threads', see);
	const planId = await during();
	unsubscribe('worker_threads', see);
	return { planId, workers };
}

describe('a run of the planner', () => {
	it('is one at a time, can be cancelled, and leaves nothing behind', async () => {
		const fair = await aFair();
		const { viewer, event } = fair;
		const planId = await startPlan(viewer, event.id, { ...SETTINGS, budget: { seconds: 600 } });
		await expect(startPlan(viewer, event.id, SETTINGS)).rejects.toEqual(refused('plan-running'));
		await stopPlan(viewer, event, planId, 'cancel');
		expect(await finished(planId)).toMatchObject({ state: 'cancelled', scheduleId: null });
		expect(await schedulesOf(viewer, event)).toEqual([]);
		await expect(stopPlan(viewer, event, planId, 'cancel')).rejects.toEqual(refused('plan-ended'));
	});

	it('keeps the best plan so far when it is told to finish', async () => {
		const fair = await aFair();
		const planId = await startPlan(fair.viewer, fair.event.id, { ...SETTINGS, budget: { seconds: 600 } });
		await stopPlan(fair.viewer, fair.event, planId, 'finish');
		expect(await finished(planId)).toMatchObject({ state: 'done' });
		expect(await schedulesOf(fair.viewer, fair.event)).toHaveLength(1);
	});

	it('whose workers are killed is called crashed; what is published stays, and the next may start', async () => {
		const fair = await aFair();
		const { viewer, event } = fair;
		const current = await planned(fair);
		await publish(viewer, event.id, current, { after: 0 });
		const counts = () => Promise.all([letters, seats, placements].map((table) => db.$count(table)));
		const before = [await whereOf(current), await counts()];
		const { planId, workers } = await workersOf(() =>
			startPlan(viewer, event.id, { ...SETTINGS, budget: { seconds: 600 }, from: current, basis: 'few-moves' })
		);
		expect(workers.length).toBeGreaterThan(0);
		await Promise.all(workers.map((worker) => worker.terminate()));
		expect(await finished(planId)).toMatchObject({ state: 'failed', error: 'crashed', scheduleId: null });
		expect([await whereOf(current), await counts()]).toEqual(before);
		expect((await schedulesOf(viewer, event)).map(({ id, state }) => [id, state])).toEqual([[current, 'current']]);
		await planned(fair, { from: current, basis: 'keep' });
	});

	it('that has fallen silent is called failed, and the next may start', async () => {
		const fair = await aFair();
		const silent = { eventId: fair.event.id, state: 'running' as const, settings: { ...SETTINGS } };
		await db.insert(plans).values({ ...silent, aliveAt: new Date(Date.now() - SILENCE_MS - 1000) });
		expect(await latestPlan(fair.viewer, fair.event)).toMatchObject({ state: 'failed', error: 'silent' });
		await planned(fair);
	});

	it('of an event with nothing to plan is refused before it starts', async () => {
		const { viewer, event } = await anOrganiser();
		await expect(startPlan(viewer, event.id, SETTINGS)).rejects.toEqual(refused('plan-no-meetings'));
		expect(await db.$count(plans, eq(plans.eventId, event.id))).toBe(0);
	});

	it('leaves out of its draft what was cancelled while it worked', async () => {
		const fair = await aFair();
		const planId = await startPlan(fair.viewer, fair.event.id, SETTINGS);
		await db.update(meetings).set({ state: 'cancelled' }).where(eq(meetings.id, fair.meetings[3]));
		await db.update(participants).set({ state: 'withdrawn' }).where(eq(participants.id, fair.firms[7].participant.id));
		const row = await finished(planId);
		const scheduleId = String(row.scheduleId);
		expect((await whereOf(scheduleId)).has(fair.meetings[3])).toBe(false);
		const { brief, held } = await standing(fair.viewer, fair.event, scheduleId);
		expect(review(brief, { placements: held })).toEqual([]);
	});
});
