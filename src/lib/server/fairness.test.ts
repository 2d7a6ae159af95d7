import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Viewer } from '#lib/permissions.ts';
import { aFirmAt, anOrganiser } from '../../../tests/support/factories.ts';
import { attentionOf, setExposure } from './attention.ts';
import { db } from './db/index.ts';
import { companies, companyCodes, fairLists, participants } from './db/schema.ts';
import type { EventRow } from './events.ts';
import { exposureAt } from './exposure.ts';
import { dropFairness, fairnessOf, refreshFairLists, setFairness } from './fairness.ts';
import { matchesAt } from './matches.ts';

type Firm = Awaited<ReturnType<typeof aFirmAt>>;

async function trader(eventId: string, country: string, offer: string, need: string): Promise<Firm> {
	const firm = await aFirmAt(eventId);
	await db.update(companies).set({ country }).where(eq(companies.id, firm.company.id));
	await db.insert(companyCodes).values([
		{ companyId: firm.company.id, use: 'offer', scheme: 'hs', code: offer },
		{ companyId: firm.company.id, use: 'need', scheme: 'hs', code: need }
	]);
	return firm;
}

describe('who is seen at an event', () => {
	let event: EventRow;
	let organiser: Viewer;
	let joineries: Firm[];
	let sawmills: Firm[];
	const listOf = async ({ viewer, company }: Firm) =>
		(await matchesAt(viewer, event, company.id, { filters: {}, most: 20 })).matches.map(({ id }) => id);
	const shared = (firm: Firm) =>
		db
			.select()
			.from(fairLists)
			.where(and(eq(fairLists.eventId, event.id), eq(fairLists.companyId, firm.company.id)));

	beforeEach(async () => {
		// The register forgets firms that are no longer active: each test has its own.
		await db.update(companies).set({ state: 'erased' });
		({ event, viewer: organiser } = await anOrganiser());
		joineries = [];
		sawmills = [];
		for (let n = 0; n < 3; n++) {
			joineries.push(await trader(event.id, 'IT', '9403', '4407'));
			sawmills.push(await trader(event.id, 'LT', '4407', '9403'));
		}
	});

	it('is counted for each firm and group, small groups hidden, before anything is set', async () => {
		const dairy = await trader(event.id, 'PL', '0406', '0401');
		const found = await exposureAt(organiser, event, 2);
		expect(found).toMatchObject({
			set: null,
			floor: 2,
			firms: 7,
			regions: [],
			quality: expect.closeTo(1, 1) as number
		});
		expect(found.now.attention[0]).toBe(0);
		expect(found.now.attention.reduce((sum, share) => sum + share, 0)).toBeCloseTo(7, 9);
		expect(found.least[0]).toMatchObject({ name: dairy.participant.name });
		expect(found.unreached).toMatchObject([{ name: dairy.participant.name, possible: 0 }]);
		await expect(exposureAt(dairy.viewer, event, 2)).rejects.toMatchObject({ kind: 'forbidden' });
	});

	it('is set for the event: its lists follow the shared order, and go back when it is dropped', async () => {
		await setFairness(organiser, event, 3);
		expect(await fairnessOf(event.id)).toMatchObject({ floor: 3 });
		const [row] = await shared(joineries[0]);
		expect([...row.others].sort()).toEqual(sawmills.map(({ company }) => company.id).sort());
		await db.update(fairLists).set({ others: row.others.toReversed() }).where(eq(fairLists.companyId, row.companyId));
		// Weaker matches follow.
		expect((await listOf(joineries[0])).slice(0, 3)).toEqual(row.others.toReversed());
		await dropFairness(organiser, event);
		expect(await shared(joineries[0])).toEqual([]);
		expect(await fairnessOf(event.id)).toBeNull();
	});

	it('is made anew by the clock when a firm comes or changes, and only then', async () => {
		await setFairness(organiser, event, 2);
		expect(await refreshFairLists()).toBe(0);
		const late = await trader(event.id, 'SE', '4407', '9403');
		expect(await refreshFairLists()).toBe(1);
		expect((await shared(joineries[0]))[0].others).toContain(late.company.id);
		await dropFairness(organiser, event);
	});

	it('is told to the firm itself, which may object: then it stands in nobody’s list', async () => {
		const [joinery] = joineries;
		const [sawmill] = sawmills;
		await listOf(joinery);
		const seen = await attentionOf(sawmill.viewer, sawmill.company.id);
		expect(seen).toMatchObject({
			firms: 1,
			times: 1,
			reasons: [{ because: 'offer', thing: 'hs:4407', firms: 1 }],
			regions: [{ code: 'IT', firms: 1 }],
			named: [{ name: joinery.company.name, times: 1 }],
			events: [{ id: event.id, exposure: 'usual', times: 1 }]
		});
		await setExposure(sawmill.viewer, sawmill.company.id, event.id, 'unlisted');
		expect(await listOf(joinery)).not.toContain(sawmill.company.id);
		expect(await listOf(sawmill)).toContain(joinery.company.id);
		await setFairness(organiser, event, 3);
		const lists = await db.select().from(fairLists).where(eq(fairLists.eventId, event.id));
		expect(lists.flatMap(({ others }) => others)).not.toContain(sawmill.company.id);
		const [row] = await db.select().from(participants).where(eq(participants.id, sawmill.participant.id));
		expect(row.exposure).toBe('unlisted');
		await expect(setExposure(joinery.viewer, sawmill.company.id, event.id, 'usual')).rejects.toMatchObject({
			kind: 'not-found'
		});
		await dropFairness(organiser, event);
	});
});
