import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { aConsent, aFirmAt, anOffice, anOrganiser, aViewer } from '../../../tests/support/factories.ts';
import { caretakersOf, objectTo, withdrawConsent } from './caretakers.ts';
import { companyAt } from './companies.ts';
import { mayActFor } from './acting.ts';
import { db } from './db/index.ts';
import { companies, members, participants, people } from './db/schema.ts';
import { addMarket, marketsOf, removeMarket } from './markets.ts';
import { inviteColleague, namedPeople, removePerson, savePerson } from './people.ts';
import { eraseCompany, exportCompany } from './personal-data.ts';
import { saveLogo } from './pictures.ts';
import { outbox } from './letters.ts';
import { preview, saveVisibility, visibilityOf } from './visibility.ts';

const person = { id: '', name: 'Carla Rossi', jobTitle: 'Export', email: 'carla@firm.example', phone: null };
const market = { country: 'LT', regionCode: '', role: 'sell' as const, priority: 1, horizon: 'now' as const };

async function aFirm() {
	const { event } = await anOrganiser();
	return aFirmAt(event.id);
}

describe('people and markets of a firm', () => {
	it('are written by its own people and nobody else', async () => {
		const { company, viewer } = await aFirm();
		const stranger = (await aFirm()).viewer;
		await savePerson(viewer, company.id, person);
		await addMarket(viewer, company.id, market);
		const [carla] = await namedPeople(viewer, company.id);
		expect(carla).toMatchObject({ name: 'Carla Rossi', account: null });
		for (const work of [
			() => savePerson(stranger, company.id, { ...person, id: carla.id, name: 'Other' }),
			() => removePerson(stranger, company.id, carla.id),
			() => addMarket(stranger, company.id, market),
			() => marketsOf(stranger, company.id)
		]) {
			await expect(work()).rejects.toMatchObject({ kind: 'not-found' });
		}
		// A foreign id among one's own is not found either.
		const theirs = await aFirm();
		await expect(savePerson(theirs.viewer, theirs.company.id, { ...person, id: carla.id })).rejects.toMatchObject({
			kind: 'not-found'
		});
	});

	it('names a market once for each role, in the region of its country; said again, it takes the new priority', async () => {
		const { company, viewer } = await aFirm();
		await addMarket(viewer, company.id, { ...market, priority: 3 });
		await addMarket(viewer, company.id, market);
		await expect(addMarket(viewer, company.id, { ...market, regionCode: 'PL82' })).rejects.toMatchObject({
			code: 'region-elsewhere'
		});
		await addMarket(viewer, company.id, { ...market, role: 'buy', priority: 2 });
		const all = await marketsOf(viewer, company.id);
		expect(all.map(({ role }) => role)).toEqual(['sell', 'buy']);
		await removeMarket(viewer, company.id, all[0].id);
		await removeMarket(viewer, company.id, all[0].id);
		expect(await marketsOf(viewer, company.id)).toHaveLength(1);
	});

	it('lets an administrator invite a colleague by a letter', async () => {
		const { company, viewer } = await aFirm();
		const editor = await aViewer({ companyId: company.id, role: 'editor' });
		await expect(inviteColleague(editor, company.slug, 'new@firm.example')).rejects.toMatchObject({
			code: 'not-yours'
		});
		const link = await inviteColleague(viewer, company.slug, 'new@firm.example');
		const { letters } = await outbox(await aViewer({ role: 'administrator' }));
		expect(letters.find(({ to }) => to === 'new@firm.example')).toMatchObject({ kind: 'colleague-invited', link });
	});
});

describe('who sees what', () => {
	it('is chosen by the firm and shown through others’ eyes', async () => {
		const { company, viewer } = await aFirm();
		expect(preview(await visibilityOf(viewer, company.id))).toEqual([
			{ circle: 'stranger', items: [] },
			{ circle: 'firm', items: ['name', 'website'] },
			{ circle: 'accepted', items: ['name', 'website', 'contacts', 'people'] }
		]);
		await saveVisibility(viewer, company.id, {
			name: 'accepted',
			website: 'public',
			contacts: 'nobody',
			people: 'accepted'
		});
		expect(preview(await visibilityOf(viewer, company.id))).toEqual([
			{ circle: 'stranger', items: [] },
			{ circle: 'firm', items: [] },
			{ circle: 'accepted', items: ['name', 'website', 'people'] }
		]);
	});
});

describe('a logo', () => {
	it('is read and written anew; what is no picture is refused', async () => {
		const { company, viewer } = await aFirm();
		const { default: sharp } = await import('sharp');
		const png = await sharp({ create: { width: 900, height: 300, channels: 3, background: '#c80' } })
			.png()
			.toBuffer();
		const file = (bytes: Uint8Array<ArrayBuffer>) => new File([bytes], 'logo.png', { type: 'image/png' });
		expect(await saveLogo(viewer, company.id, file(new Uint8Array(png)))).toMatch(/^[\w-]{12}$/);
		const svg = new TextEncoder().encode(
			'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>'
		);
		await expect(saveLogo(viewer, company.id, file(svg))).rejects.toMatchObject({ field: 'logo' });
		await expect(saveLogo(viewer, company.id, file(new Uint8Array([1, 2, 3])))).rejects.toMatchObject({
			code: 'picture-unreadable'
		});
		await expect(saveLogo(viewer, company.id, file(new Uint8Array(5_000_000)))).rejects.toMatchObject({
			code: 'picture-large'
		});
	});
});

describe('offices that look after a firm', () => {
	it('lose their consent and their data when the firm says so; another firm cannot', async () => {
		const { company, viewer } = await aFirm();
		const office = await anOffice({ name: 'Chamber' });
		const adviser = await aViewer({ officeId: office.id, role: 'adviser' });
		const { consent, member } = await aConsent(office.id, company.id, 'profile');
		await db.update(members).set({ contactName: 'Carla', note: 'private' }).where(eq(members.id, member.id));
		const [caretaker] = await caretakersOf(company.id);
		expect(caretaker).toMatchObject({ office: 'Chamber', consents: [{ id: consent.id, scope: 'profile' }] });
		expect(JSON.stringify(caretaker)).not.toContain('private');
		const stranger = (await aFirm()).viewer;
		await expect(objectTo(stranger, company.id, member.id)).rejects.toMatchObject({ kind: 'not-found' });
		await withdrawConsent(viewer, company.id, consent.id);
		expect(await mayActFor(adviser, company.id, 'profile')).toBeNull();
		await objectTo(viewer, company.id, member.id);
		expect(await caretakersOf(company.id)).toEqual([]);
		const [kept] = await db.select().from(members).where(eq(members.id, member.id));
		expect(kept).toMatchObject({ contactName: null, note: null });
	});
});

describe('a firm’s data', () => {
	it('can be taken away whole, without the secrets of calendars and without what an office noted', async () => {
		const { company, viewer, delegate } = await aFirm();
		await savePerson(viewer, company.id, person);
		const office = await anOffice();
		await db.insert(members).values({ officeId: office.id, companyId: company.id, note: 'office-secret' });
		const file = JSON.stringify(await exportCompany(viewer, company.id));
		expect(file).toContain('carla@firm.example');
		for (const secret of [delegate.feedToken, 'office-secret']) expect(file).not.toContain(secret);
		await expect(exportCompany((await aFirm()).viewer, company.id)).rejects.toMatchObject({ code: 'not-yours' });
	});

	it('is erased only when its name is typed, and leaves a row without a name for its partners’ agendas', async () => {
		const { company, viewer, participant } = await aFirm();
		await savePerson(viewer, company.id, person);
		await expect(eraseCompany(viewer, company.id, 'something')).rejects.toMatchObject({ field: 'confirmation' });
		expect(await db.$count(people, eq(people.companyId, company.id))).toBe(1);
		await eraseCompany(viewer, company.id, ` ${company.name.toUpperCase()} `);
		expect(await db.$count(people, eq(people.companyId, company.id))).toBe(0);
		const [row] = await db.select().from(companies).where(eq(companies.id, company.id));
		const [visit] = await db.select().from(participants).where(eq(participants.id, participant.id));
		expect(JSON.stringify([row, visit])).not.toContain(company.name);
		expect(row).toMatchObject({ state: 'erased', email: null, country: company.country });
		await expect(companyAt(company.slug)).rejects.toMatchObject({ kind: 'not-found' });
	});
});
