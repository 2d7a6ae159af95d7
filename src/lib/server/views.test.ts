import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Viewer } from '#lib/permissions.ts';
import { aCompany, aFirmAt, aMeeting, anOffice, anOrganiser, aViewer } from '../../../tests/support/factories.ts';
import { queriesOf } from '../../../tests/support/queries.ts';
import { db } from './db/index.ts';
import { companies, contactViews, meetings, members, people, requests, visibility } from './db/schema.ts';
import { glancesAt, showContacts, viewOf, visibleItems } from './views.ts';

const SECRETS = ['secret@firm.example', '+39 000 111', 'Carla Segreta', 'https://secret.example'];

describe('what others see of a firm', () => {
	let firm: Awaited<ReturnType<typeof aCompany>>;
	let owner: Viewer;
	let other: Viewer;

	beforeEach(async () => {
		firm = await aCompany({ email: SECRETS[0], phone: SECRETS[1], website: SECRETS[3] });
		await db.insert(people).values({ companyId: firm.id, name: SECRETS[2], email: 'carla@firm.example' });
		owner = await aViewer({ companyId: firm.id, role: 'administrator' });
		other = await aViewer({ companyId: (await aCompany()).id, role: 'editor' });
	});

	const allow = (
		item: 'name' | 'website' | 'contacts' | 'people',
		audience: 'public' | 'firms' | 'accepted' | 'nobody'
	) => db.insert(visibility).values({ companyId: firm.id, item, audience });

	it('is nothing for strangers unless the firm says so, and then only what it said', async () => {
		await expect(viewOf(null, firm.slug)).rejects.toMatchObject({ kind: 'not-found' });
		await allow('name', 'public');
		const view = await viewOf(null, firm.slug);
		expect(view).toMatchObject({ website: null, contacts: false, people: false, nearness: 'stranger' });
		for (const secret of SECRETS) expect(JSON.stringify(view)).not.toContain(secret);
		await expect(showContacts(null, firm.id)).rejects.toMatchObject({ kind: 'not-found' });
	});

	it('is name and website for signed-in firms, contacts only after acceptance, each look written down', async () => {
		const view = await viewOf(other, firm.slug);
		expect(view).toMatchObject({ website: SECRETS[3], contacts: false, people: false, nearness: 'firm' });
		for (const secret of SECRETS.slice(0, 3)) expect(JSON.stringify(view)).not.toContain(secret);
		await expect(showContacts(other, firm.id)).rejects.toMatchObject({ kind: 'not-found' });
		expect(await db.$count(contactViews, eq(contactViews.companyId, firm.id))).toBe(0);
	});

	it('includes contacts for a firm whose request was accepted, not for one that still waits', async () => {
		const { event } = await anOrganiser();
		const mine = await aFirmAt(event.id);
		const theirs = await aFirmAt(event.id);
		await db.update(companies).set({ email: SECRETS[0] }).where(eq(companies.id, theirs.company.id));
		const pair = { pairLow: mine.participant.id, pairHigh: theirs.participant.id };
		const [request] = await db
			.insert(requests)
			.values({
				eventId: event.id,
				askerId: mine.participant.id,
				askedId: theirs.participant.id,
				...pair,
				expiresAt: new Date(Date.now() + 1e8)
			})
			.returning();
		await expect(showContacts(mine.viewer, theirs.company.id)).rejects.toMatchObject({ kind: 'not-found' });
		await db.update(requests).set({ state: 'accepted' }).where(eq(requests.id, request.id));
		expect((await showContacts(mine.viewer, theirs.company.id)).email).toBe(SECRETS[0]);
		expect(await glancesAt(theirs.viewer, theirs.company.id)).toEqual([
			{ at: expect.any(Date), person: mine.viewer.name, company: mine.company.name }
		]);
	});

	it('includes contacts for a meeting the organiser made, until it is called off before its time', async () => {
		const { event } = await anOrganiser();
		const mine = await aFirmAt(event.id);
		const theirs = await aFirmAt(event.id);
		const known = async () => (await viewOf(mine.viewer, theirs.company.slug)).nearness;
		const seen = [await known()];
		const meeting = await aMeeting(event.id, mine, theirs);
		for (const state of ['agreed', 'held', 'not-held', 'cancelled'] as const) {
			await db.update(meetings).set({ state }).where(eq(meetings.id, meeting.id));
			seen.push(await known());
		}
		expect(seen).toEqual(['firm', 'accepted', 'accepted', 'accepted', 'firm']);
	});

	it('goes by what the firms themselves have said once a meeting is called off', async () => {
		const { event } = await anOrganiser();
		const mine = await aFirmAt(event.id);
		const asked = { eventId: event.id, state: 'accepted' as const, expiresAt: new Date() };
		const seen = [];
		for (const source of ['firm', 'office', 'organiser', 'import'] as const) {
			const theirs = await aFirmAt(event.id);
			const pair = { askerId: mine.participant.id, askedId: theirs.participant.id };
			const [{ id: requestId }] = await db
				.insert(requests)
				.values({ ...asked, ...pair, pairLow: pair.askerId, pairHigh: pair.askedId, source })
				.returning();
			await aMeeting(event.id, mine, theirs, { requestId, state: 'cancelled' });
			seen.push([source, (await viewOf(mine.viewer, theirs.company.slug)).nearness]);
		}
		expect(seen).toEqual([
			['firm', 'accepted'],
			['office', 'accepted'],
			['organiser', 'firm'],
			['import', 'firm']
		]);
	});

	it('shows people without their addresses where only people are allowed', async () => {
		await allow('people', 'firms');
		expect(await showContacts(other, firm.id)).toEqual({
			email: null,
			phone: null,
			people: [{ name: SECRETS[2], jobTitle: null, email: null, phone: null }]
		});
	});

	it('may be nothing at all even for firms; an office that looks after it knows the name and no more', async () => {
		await allow('name', 'nobody');
		await allow('website', 'nobody');
		await expect(viewOf(other, firm.slug)).rejects.toMatchObject({ kind: 'not-found' });
		expect((await viewOf(owner, firm.slug)).website).toBe(SECRETS[3]);
		const office = await anOffice();
		await db.insert(members).values({ officeId: office.id, companyId: firm.id });
		const adviser = await aViewer({ officeId: office.id, role: 'adviser' });
		expect(await viewOf(adviser, firm.slug)).toMatchObject({ website: null, contacts: false });
	});

	it('keeps who looked for the firm’s own people', async () => {
		await allow('contacts', 'firms');
		await showContacts(other, firm.id);
		await showContacts(owner, firm.id);
		expect(await glancesAt(owner, firm.id)).toHaveLength(1);
		await expect(glancesAt(other, firm.id)).rejects.toMatchObject({ kind: 'not-found' });
	});

	it('is read for three firms with as many queries as for one', async () => {
		const ids = [firm.id, (await aCompany()).id, (await aCompany()).id];
		const forOne = await queriesOf(() => visibleItems(other, ids.slice(0, 1)));
		expect(await queriesOf(() => visibleItems(other, ids))).toBe(forOne);
	});
});
