import { describe, expect, it } from 'vitest';
import { readBrief } from '#lib/scheduling/brief.ts';
import { briefDigest } from '#lib/scheduling/digest.ts';
import { countBreaks, review } from '#lib/scheduling/review.ts';
import { aFirmAt, aSchedule } from '../../../tests/support/factories.ts';
import { aFair, planned } from '../../../tests/support/fair.ts';
import { evidenceOf } from './evidence.ts';
import { takeOut } from './moves.ts';

const refused = (code: string) => expect.objectContaining({ name: 'Refusal', code });

describe('what stands behind a certificate', () => {
	it('is the question with the digest that was proved, and an answer that breaks no rule of it', async () => {
		const fair = await aFair();
		const { viewer, event } = fair;
		const draft = await planned(fair);
		const { brief, plan } = await evidenceOf(viewer, event, draft);
		expect(plan.certificate.brief).toBe(briefDigest(readBrief(JSON.stringify(brief))));
		expect(review(brief, plan)).toEqual([]);
		expect([plan.breaks, plan.worstBreaks]).toEqual(Object.values(countBreaks(brief, plan)));
		expect(plan.placements.length + plan.unplaced.length).toBe(fair.meetings.length);

		await takeOut(viewer, event.id, draft, plan.placements[0].meeting);
		const changed = await evidenceOf(viewer, event, draft);
		expect(changed.brief).toEqual(brief);
		expect(changed.plan.unplaced.map(({ meeting }) => meeting)).toContain(plan.placements[0].meeting);
		expect(changed.plan.breaks).toBe(countBreaks(brief, changed.plan).total);
	});

	it('is nothing for a schedule that no planner made, and nobody else’s business', async () => {
		const { viewer, event } = await aFair();
		const schedule = await aSchedule(event.id, { state: 'draft' });
		await expect(evidenceOf(viewer, event, schedule.id)).rejects.toEqual(refused('schedule-not-planned'));
		const stranger = (await aFirmAt(event.id)).viewer;
		await expect(evidenceOf(stranger, event, schedule.id)).rejects.toEqual(refused('not-yours'));
	});
});
