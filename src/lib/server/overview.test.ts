import { describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { aFirmAt, anOrganiser } from '../../../tests/support/factories.ts';
import { saveBlocks } from './blocks.ts';
import { db } from './db/index.ts';
import { cards, companyCodes, events } from './db/schema.ts';
import { saveTexts } from './event-texts.ts';
import { update } from './event-settings.ts';
import { overview, withoutProfile } from './overview.ts';
import { addByHand } from './admissions.ts';
import { addPlaces } from './places.ts';
import { roster } from './rosters.ts';

const row = async (id: string) => (await db.select().from(events).where(eq(events.id, id)))[0];
const missing = async (id: string) =>
	(await overview(await row(id))).steps.filter(({ done }) => !done).map(({ step }) => step);

describe('the overview of an event', () => {
	it('names what is missing in the order of the work, one less with each thing done', async () => {
		const { event, viewer } = await anOrganiser({ state: 'draft' });
		const all = ['time', 'places', 'texts', 'contact', 'deadlines', 'open', 'applications', 'plan', 'publish'];
		expect(await missing(event.id)).toEqual(all);
		await saveBlocks(viewer, event.id, [
			{ date: '2027-04-07', start: '09:00', end: '10:00', slotMinutes: 20, pauseMinutes: 0, kind: 'onsite' }
		]);
		expect(await missing(event.id)).toEqual(all.slice(1));
		await addPlaces(viewer, event.id, [{ kind: 'table', label: 'Table 1' }]);
		expect(await missing(event.id)).toEqual(all.slice(2));
		await saveTexts(viewer, event.id, 'en', { summary: 'Wood and furniture.' });
		expect(await missing(event.id)).toEqual(all.slice(3));
		await update(viewer, event.id, { contactName: 'Rasa', contactPhone: '+370 600 00000' });
		expect(await missing(event.id)).toEqual(all.slice(4));
		await update(viewer, event.id, {
			registrationClosesAt: new Date('2027-03-01T00:00:00Z'),
			requestsCloseAt: new Date('2027-03-10T00:00:00Z')
		});
		expect(await missing(event.id)).toEqual(all.slice(5));
	});

	it('counts firms by state, unnamed delegates and rooms without an address', async () => {
		const { event, viewer } = await anOrganiser();
		await aFirmAt(event.id);
		await aFirmAt(event.id, { state: 'applied' });
		await aFirmAt(event.id, { state: 'withdrawn' });
		await addByHand(viewer, event.id, { name: 'Baltic Oak', mode: 'onsite' });
		await addPlaces(viewer, event.id, [
			{ kind: 'table', label: 'Table 1' },
			{ kind: 'room', label: 'Room A', address: 'https://meet.example/a' },
			{ kind: 'room', label: 'Room B' }
		]);
		expect(await overview(event)).toMatchObject({
			firms: { applied: 1, 'changes-asked': 0, approved: 2, refused: 0, withdrawn: 1 },
			delegates: 2,
			unnamed: 1,
			tables: 1,
			rooms: 2,
			roomsWithoutAddress: 1,
			meetings: 0,
			publications: 0,
			days: null
		});
	});
});

describe('what firms still have to say', () => {
	it('is an offer, a need or a published card; one of them is enough', async () => {
		const { event, viewer } = await anOrganiser();
		const [offers, card, draft, silent] = [
			await aFirmAt(event.id),
			await aFirmAt(event.id),
			await aFirmAt(event.id),
			await aFirmAt(event.id)
		];
		const byName = await addByHand(viewer, event.id, { name: 'Baltic Oak', mode: 'onsite' });
		await db
			.insert(companyCodes)
			.values({ companyId: offers.company.id, use: 'offer', scheme: 'group', code: '31.01' });
		await db.insert(companyCodes).values({ companyId: silent.company.id, use: 'sector', scheme: 'nace', code: '31' });
		const aCard = { type: 'BO' as const, language: 'en' };
		await db.insert(cards).values({ ...aCard, companyId: card.company.id, state: 'published' });
		await db.insert(cards).values({ ...aCard, companyId: draft.company.id, state: 'draft' });
		const expected = [draft.participant.id, silent.participant.id, byName.id];
		expect((await withoutProfile(event.id)).sort()).toEqual(expected.sort());
	});
});

describe('the roster', () => {
	it('finds firms and people without accents or case, and by what is missing', async () => {
		const { event, viewer } = await anOrganiser();
		await addByHand(viewer, event.id, { name: 'Ąžuolo Baldai', mode: 'onsite', delegates: [{ name: 'Żaneta Łoś' }] });
		await addByHand(viewer, event.id, { name: 'Meble Jasło', mode: 'either' });
		const names = async (filter: Partial<Parameters<typeof roster>[1]>) =>
			(await roster(event.id, { state: 'approved', ...filter })).rows.map(({ name }) => name);
		expect(await names({})).toEqual(['Ąžuolo Baldai', 'Meble Jasło']);
		expect(await names({ query: 'azuolo' })).toEqual(['Ąžuolo Baldai']);
		expect(await names({ query: 'ZANETA' })).toEqual(['Ąžuolo Baldai']);
		expect(await names({ gap: 'delegates' })).toEqual(['Meble Jasło']);
		expect(await names({ state: 'applied' })).toEqual([]);
	});
});
