import { beforeEach, describe, expect, it } from 'vitest';
import type { Viewer } from '#lib/permissions.ts';
import { expertWeights } from '#lib/matching/weights.ts';
import { aCompany, aFirmAt, anOrganiser, aViewer } from '../../../tests/support/factories.ts';
import { db } from './db/index.ts';
import { facts, learnedWeights, requests, showings, stances } from './db/schema.ts';
import { chooseWeights, learningState, switchOn } from './learning.ts';
import { theRegister } from './match-index.ts';
import { pairOf } from './requests.ts';

type Firm = Awaited<ReturnType<typeof aFirmAt>>;

/** A showing whose sides agree in language or do not; fit and the rest are the same for all. */
async function shown(from: string, to: string, language: 0 | 1) {
	const parts = [
		{ code: 'need', value: 0.8, weight: 0.6 },
		{ code: 'language', value: language, weight: 0.15 }
	];
	await db.insert(showings).values({
		...{ companyId: from, otherId: to, day: '2026-11-01', rank: 1, score: 0.5, gainA: 0.5, gainB: 0.5 },
		...{ confidence: 1, partsA: parts, partsB: parts, weights: 'expert-1', vocabulary: 'v' }
	});
}

describe('learning from answers', () => {
	let administrator: Viewer;

	beforeEach(async () => {
		for (const table of [facts, learnedWeights, stances, requests, showings]) await db.delete(table);
		administrator = await aViewer({ role: 'administrator' });
	});

	/** So many firms shown one that speaks their language and one that does not: they ask the first and refuse the second. */
	async function answered(count: number) {
		const { event } = await anOrganiser();
		const fluent = await aFirmAt(event.id);
		const foreign = await aCompany();
		for (let n = 0; n < count; n++) {
			const firm: Firm = await aFirmAt(event.id);
			await shown(firm.company.id, fluent.company.id, 1);
			await shown(firm.company.id, foreign.id, 0);
			await db.insert(requests).values({
				eventId: event.id,
				askerId: firm.participant.id,
				askedId: fluent.participant.id,
				...pairOf(firm.participant.id, fluent.participant.id),
				state: 'accepted',
				expiresAt: new Date()
			});
			await db
				.insert(stances)
				.values({ companyId: firm.company.id, otherId: foreign.id, stance: 'no-thanks', reason: 'not-interested' });
		}
	}

	it('stays off below a hundred answers, which are counted, those that teach nothing apart', async () => {
		await answered(2);
		const [one, other] = [await aCompany(), await aCompany()];
		await db.insert(stances).values({ companyId: one.id, otherId: other.id, stance: 'no-thanks', reason: 'known' });
		expect(await learningState(administrator)).toMatchObject({
			counts: { asked: 2, accepted: 2, declined: 0, notForUs: 2, metBefore: 1 },
			unshown: 1,
			telling: 6,
			needed: 100,
			preview: null,
			inUse: expertWeights.version
		});
		await expect(switchOn(administrator)).rejects.toMatchObject({ code: 'learning-too-few' });
		await expect(learningState(await aViewer())).rejects.toMatchObject({ kind: 'forbidden' });
	});

	it('shows what would change, makes lists with the new weights once switched on, and goes back', async () => {
		await answered(36);
		const { preview, telling } = await learningState(administrator);
		expect(telling).toBe(108);
		const language = preview?.changes.find(({ code }) => code === 'language');
		expect(language?.before).toBe(0.15);
		expect(language?.after).toBeGreaterThan(0.2);
		expect(preview?.buckets.reduce((sum, { answers }) => sum + answers, 0)).toBe(108);
		const version = await switchOn(administrator);
		const { weights } = (await theRegister()).index.space;
		expect(weights.version).toBe(version);
		expect(weights.suitability.language).toBe(language?.after);
		expect(await learningState(administrator)).toMatchObject({ inUse: version, versions: [{ version, answers: 108 }] });
		await chooseWeights(administrator, null);
		expect((await theRegister()).index.space.weights).toEqual(expertWeights);
		await chooseWeights(administrator, version);
		expect((await theRegister()).index.space.weights.version).toBe(version);
		await expect(chooseWeights(administrator, 'nobodys')).rejects.toMatchObject({ kind: 'not-found' });
		await chooseWeights(administrator, null);
	});
});
