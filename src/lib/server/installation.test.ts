import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { anOffice, anOrganiser, aRegion, aViewer } from '../../../tests/support/factories.ts';
import { regions as partners } from '#lib/vocabulary/regions.ts';
import { db } from './db/index.ts';
import { audit, letters, memberships, offices, regions } from './db/schema.ts';
import { endMembershipOf, eventsHere, inviteAdministrator, peopleHere } from './installation.ts';
import { acceptInvitation } from './invitations.ts';
import { letter, outbox, post, sendAgain } from './letters.ts';
import { allOffices, createOffice, inviteToOffice, officeAt, removeFromOffice, staffOf } from './offices.ts';
import { addPartnerRegions, allRegions } from './regions.ts';
import { viewerOf } from './viewers.ts';

let administrator: Awaited<ReturnType<typeof aViewer>>;
const tokenOf = (link: string) => link.slice(link.lastIndexOf('/') + 1);
const anOfficeForm = (regionId: string) => ({
	name: 'Izba Próbna',
	kind: 'chamber' as const,
	regionId,
	language: 'pl' as const,
	email: null,
	phone: null,
	website: null
});

beforeEach(async () => {
	await db.delete(memberships);
	administrator = await aViewer({ role: 'administrator' });
});

describe('the installation', () => {
	it('is closed to everybody but its administrators', async () => {
		const adviser = await aViewer({ officeId: (await anOffice()).id, role: 'administrator' });
		const region = await aRegion();
		for (const person of [adviser, await aViewer(), null]) {
			const works = [
				() => allRegions(person),
				() => addPartnerRegions(person),
				() => allOffices(person),
				() => createOffice(person, anOfficeForm(region.id)),
				() => peopleHere(person, { query: '', page: 1 }),
				() => eventsHere(person),
				() => inviteAdministrator(person),
				() => outbox(person),
				() => letter(person, 'x'),
				() => sendAgain(person, 'x')
			];
			for (const work of works) await expect((async () => work())()).rejects.toMatchObject({ kind: 'forbidden' });
		}
		expect(await db.$count(offices, eq(offices.name, 'Izba Próbna'))).toBe(0);
	});

	it('gets every partner region by one press, and none twice by a second', async () => {
		const before = await db.$count(regions);
		expect(await addPartnerRegions(administrator)).toBe(partners.length);
		expect(await addPartnerRegions(administrator)).toBe(0);
		expect(await db.$count(regions)).toBe(before + partners.length);
		const leeds = (await allRegions(administrator)).find(({ nutsCode }) => nutsCode === 'UKE42');
		expect(leeds).toMatchObject({ nutsEdition: '2021', country: 'GB', offices: 0 });
	});

	it('sets up an office whose first administrator comes by a link that was handed over', async () => {
		const region = await aRegion();
		const { id, slug } = await createOffice(administrator, anOfficeForm(region.id));
		expect(slug).toBe('izba-probna');
		const { link } = await inviteToOffice(administrator, id, { email: null, role: 'administrator' });
		const person = await aViewer();
		await expect(officeAt(person, slug)).rejects.toMatchObject({ kind: 'not-found' });
		await acceptInvitation(person, tokenOf(link));
		const now = await viewerOf({ id: person.userId, name: person.name, email: person.email });
		expect((await officeAt(now, slug)).administers).toBe(true);
		const list = await allOffices(administrator);
		expect(list.find((office) => office.id === id)).toMatchObject({ people: 1, members: 0 });
		await expect(createOffice(administrator, anOfficeForm('nowhere'))).rejects.toMatchObject({ field: 'regionId' });
	});

	it('lists people with what they belong to, found by name or address', async () => {
		const office = await anOffice({ name: 'Office of Ada' });
		const adviser = await aViewer({ officeId: office.id, role: 'adviser' });
		const found = await peopleHere(administrator, { query: adviser.email.toUpperCase(), page: 1 });
		expect(
			found.people.map(({ memberships }) => memberships.map(({ scope, name, role }) => [scope, name, role]))
		).toEqual([[['office', 'Office of Ada', 'adviser']]]);
	});

	it('keeps its last administrator, and writes down who took which membership away', async () => {
		const [own] = await db.select().from(memberships).where(eq(memberships.userId, administrator.userId));
		await expect(endMembershipOf(administrator, own.id)).rejects.toMatchObject({ code: 'last-administrator' });
		const { link } = await inviteAdministrator(administrator);
		await acceptInvitation(await aViewer(), tokenOf(link));
		await endMembershipOf(administrator, own.id);
		expect(await db.$count(memberships, eq(memberships.id, own.id))).toBe(0);
		expect(await db.$count(audit, eq(audit.subjectId, administrator.userId))).toBe(1);
	});

	it('shows every event with its firms', async () => {
		const { event } = await anOrganiser();
		expect((await eventsHere(administrator)).find(({ id }) => id === event.id)).toMatchObject({
			firms: 0,
			state: 'open'
		});
	});
});

describe('an office', () => {
	it('lets only its administrators invite and remove colleagues, and keeps one of them', async () => {
		const office = await anOffice();
		const head = await aViewer({ officeId: office.id, role: 'administrator' });
		const adviser = await aViewer({ officeId: office.id, role: 'adviser' });
		const wish = { email: 'new@example.eu', role: 'adviser' as const };
		await expect(inviteToOffice(adviser, office.id, wish)).rejects.toMatchObject({ kind: 'forbidden' });
		await inviteToOffice(head, office.id, wish);
		expect(await db.$count(letters, eq(letters.to, 'new@example.eu'))).toBe(1);
		const { people, invitations } = await staffOf(head, office.id);
		expect(invitations.map(({ email }) => email)).toEqual(['new@example.eu']);
		const own = String(people.find(({ userId }) => userId === head.userId)?.id);
		await expect(removeFromOffice(head, office.id, own)).rejects.toMatchObject({ code: 'office-last-administrator' });
		const theirs = String(people.find(({ userId }) => userId === adviser.userId)?.id);
		await expect(removeFromOffice(adviser, office.id, own)).rejects.toMatchObject({ kind: 'forbidden' });
		await removeFromOffice(head, office.id, theirs);
		expect((await staffOf(head, office.id)).people.map(({ userId }) => userId)).toEqual([head.userId]);
		await expect(inviteToOffice(head, office.id, { ...wish, email: head.email })).rejects.toMatchObject({
			code: 'team-already'
		});
	});
});

describe('the outbox', () => {
	it('finds letters by address, subject and state, and keeps to itself what no mail server can take', async () => {
		await db.delete(letters);
		const words = { kind: 'x', language: 'en' as const, text: 'Hello' };
		await post(
			db,
			{ ...words, to: 'rosa@firm.example', subject: 'Your agenda' },
			{ ...words, to: '', subject: 'On paper' }
		);
		const subjects = async (filter: Parameters<typeof outbox>[2]) =>
			(await outbox(administrator, 1, filter)).letters.map(({ subject }) => subject).sort();
		expect(await subjects({})).toEqual(['On paper', 'Your agenda']);
		expect(await subjects({ query: 'ROSA' })).toEqual(['Your agenda']);
		expect(await subjects({ query: 'paper' })).toEqual(['On paper']);
		expect(await subjects({ state: 'failed' })).toEqual([]);
		const [first] = (await outbox(administrator)).letters;
		await expect(sendAgain(administrator, first.id)).rejects.toMatchObject({ code: 'letter-without-mail' });
	});
});
