import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { aCompany, aConsent, anOffice, aViewer } from '../../../tests/support/factories.ts';
import { mayActFor } from './acting.ts';
import { giveConsent, officesOf, recordConsent, revokeConsent } from './consents.ts';
import { db } from './db/index.ts';
import { audit, companies, invitations, letters, members } from './db/schema.ts';
import { acceptInvitation, openInvitation } from './invitations.ts';
import { invite } from './member-invitations.ts';
import { membersOf } from './member-lists.ts';
import { actsOf, endMembership, handOver, memberAt, saveNotes } from './members.ts';
import { lettersToPrint } from './printed-letters.ts';
import { saveFirm } from './profile-edits.ts';
import { queriesOf } from '../../../tests/support/queries.ts';

type Office = Awaited<ReturnType<typeof anOffice>>;
type Adviser = Awaited<ReturnType<typeof aViewer>>;

const NOTE = 'Owner is ill, call the daughter';
const everything = { query: '', sort: 'name', page: 1 } as const;
const notes = { contactName: 'Rosa Neri', contactEmail: 'rosa@falegnameria.example', contactPhone: null };
const tokenOf = (link: string | null) => String(link).slice(String(link).lastIndexOf('/') + 1);

let office: Office;
let other: Office;
let adviser: Adviser;
let stranger: Adviser;
let firm: Awaited<ReturnType<typeof aCompany>>;
let memberId: string;

beforeEach(async () => {
	office = await anOffice({ language: 'it' });
	other = await anOffice();
	adviser = await aViewer({ officeId: office.id, role: 'adviser' });
	stranger = await aViewer({ officeId: other.id, role: 'adviser' });
	firm = await aCompany({ name: 'Falegnameria Prova', language: 'it' });
	[{ id: memberId }] = await db
		.insert(members)
		.values({ officeId: office.id, companyId: firm.id })
		.returning({ id: members.id });
});

describe('what an office knows of a member', () => {
	it('is invisible to another office’s adviser, to the installation’s administrator and to who is signed out', async () => {
		await saveNotes(adviser, memberId, { ...notes, memberNumber: '4711', note: NOTE });
		const administrator = await aViewer({ role: 'administrator' });
		for (const person of [stranger, administrator]) {
			await expect(memberAt(person, office.id, firm.slug)).rejects.toMatchObject({ kind: 'not-found' });
			await expect(saveNotes(person, memberId, { ...notes, memberNumber: null, note: null })).rejects.toMatchObject({
				kind: 'not-found'
			});
			await expect(actsOf(person, memberId)).rejects.toMatchObject({ kind: 'not-found' });
			await expect(membersOf(person, office.id, everything)).rejects.toMatchObject({ kind: 'not-found' });
			await expect(invite(person, office.id, [memberId])).rejects.toMatchObject({ kind: 'not-found' });
			await expect(lettersToPrint(person, office.id, { paper: false })).rejects.toMatchObject({ kind: 'not-found' });
		}
		await expect(memberAt(null, office.id, firm.slug)).rejects.toMatchObject({ code: 'sign-in' });
		expect((await memberAt(adviser, office.id, firm.slug)).member.note).toBe(NOTE);
	});

	it('does not travel when the member is handed over, nor does a consent; both offices see the firm', async () => {
		await saveNotes(adviser, memberId, { ...notes, memberNumber: '4711', note: NOTE });
		await recordConsent(adviser, memberId, aReceipt());
		await handOver(adviser, memberId, { officeId: other.id, stay: 'both' });
		const theirs = await memberAt(stranger, other.id, firm.slug);
		const mine = await memberAt(adviser, office.id, firm.slug);
		expect(JSON.stringify(theirs)).not.toMatch(/Rosa|4711|daughter|Paolo/);
		expect(theirs.consents).toEqual([]);
		expect(theirs.others).toEqual([office.name]);
		expect(mine.member.note).toBe(NOTE);
		expect(await mayActFor(stranger, firm.id, 'profile')).toBeNull();
		expect((await actsOf(stranger, theirs.member.id)).map(({ action }) => action)).toEqual(['member.hand-over']);
		await expect(handOver(adviser, memberId, { officeId: other.id, stay: 'both' })).rejects.toMatchObject({
			code: 'already-member'
		});
		expect(await db.$count(letters, eq(letters.kind, 'member-handed-over'))).toBe(1);
	});

	it('ends for the first office when it hands over wholly, and its consents with it', async () => {
		await recordConsent(adviser, memberId, aReceipt());
		await handOver(adviser, memberId, { officeId: other.id, stay: 'them' });
		await expect(memberAt(adviser, office.id, firm.slug)).rejects.toMatchObject({ kind: 'not-found' });
		expect(await mayActFor(adviser, firm.id, 'profile')).toBeNull();
		expect((await membersOf(stranger, other.id, everything)).rows.map(({ company }) => company.name)).toEqual([
			firm.name
		]);
	});

	it('stands in the trail without the words of the note', async () => {
		await saveNotes(adviser, memberId, { ...notes, memberNumber: null, note: NOTE });
		const trail = await db.select().from(audit).where(eq(audit.subjectId, memberId));
		expect(trail.map(({ action, after }) => ({ action, after }))).toEqual([
			{ action: 'member.notes', after: ['contactName', 'contactEmail', 'note'] }
		]);
	});
});

const aReceipt = (scopes: ('profile' | 'requests' | 'events')[] = ['profile']) => ({
	scopes,
	givenBy: 'Paolo Neri, owner',
	means: 'paper' as const,
	givenOn: '2026-03-02',
	evidence: 'File 12/2026'
});

const firmPart = () => ({
	name: 'Falegnameria Nuova',
	country: 'IT',
	regionCode: null,
	city: 'Cantù',
	website: null,
	email: null,
	phone: null,
	size: null,
	foundedYear: null,
	language: 'it' as const,
	vatNumber: null
});

describe('acting for a member', () => {
	it('is possible with a receipt, written down with it, and refused from the moment the firm ends it', async () => {
		await expect(saveFirm(adviser, firm.id, '', firmPart())).rejects.toMatchObject({ kind: 'not-found' });
		await recordConsent(adviser, memberId, aReceipt());
		await saveFirm(adviser, firm.id, '', firmPart());
		const owner = await aViewer({ companyId: firm.id, role: 'administrator' });
		const [seen] = await officesOf(owner, firm.id);
		expect(seen.acts.map(({ action, actor }) => [action, actor])).toEqual([
			['company.firm', 'Ada'],
			['consent.give', 'Ada']
		]);
		expect(seen.acts[0].consentId).toBe(seen.consents[0].id);
		await revokeConsent(owner, seen.consents[0].id);
		await expect(saveFirm(adviser, firm.id, '', { ...firmPart(), city: 'Como' })).rejects.toMatchObject({
			kind: 'not-found'
		});
		expect((await db.select().from(companies).where(eq(companies.id, firm.id)))[0].city).toBe('Cantù');
	});

	it('tells the firm’s people by letter when an office records a consent and when it ends one', async () => {
		const owner = await aViewer({ companyId: firm.id, role: 'administrator' });
		await recordConsent(adviser, memberId, aReceipt(['profile', 'requests']));
		const [first] = (await memberAt(adviser, office.id, firm.slug)).consents;
		await revokeConsent(adviser, first.id);
		const mine = await db.select().from(letters).where(eq(letters.userId, owner.userId));
		expect(mine.map(({ kind }) => kind).sort()).toEqual(['consent-given', 'consent-revoked']);
	});

	it('knows one open receipt per scope; a second writes nothing, not even its other scope', async () => {
		await recordConsent(adviser, memberId, aReceipt(['profile']));
		await expect(recordConsent(adviser, memberId, aReceipt(['events', 'profile']))).rejects.toMatchObject({
			code: 'consent-already'
		});
		expect((await memberAt(adviser, office.id, firm.slug)).consents.map(({ scope }) => scope)).toEqual(['profile']);
		const future = { ...aReceipt(['events']), givenOn: '2999-01-01' };
		await expect(recordConsent(adviser, memberId, future)).rejects.toMatchObject({ field: 'givenOn' });
	});

	it('may be allowed online by the firm’s administrator only, and ended by no third party', async () => {
		const owner = await aViewer({ companyId: firm.id, role: 'administrator' });
		const editor = await aViewer({ companyId: firm.id, role: 'editor' });
		await expect(giveConsent(editor, memberId, ['events'])).rejects.toMatchObject({ kind: 'not-found' });
		await expect(giveConsent(adviser, memberId, ['events'])).rejects.toMatchObject({ kind: 'not-found' });
		await giveConsent(owner, memberId, ['events']);
		const [given] = (await memberAt(adviser, office.id, firm.slug)).consents;
		expect(given).toMatchObject({ scope: 'events', means: 'online', givenBy: owner.name });
		await expect(revokeConsent(stranger, given.id)).rejects.toMatchObject({ kind: 'not-found' });
		expect(await mayActFor(adviser, firm.id, 'events')).not.toBeNull();
	});

	it('is shown to the firm per office, without the other’s notes, and not to an adviser who acts for it', async () => {
		await saveNotes(adviser, memberId, { ...notes, memberNumber: null, note: NOTE });
		await aConsent(other.id, firm.id, 'profile');
		const owner = await aViewer({ companyId: firm.id, role: 'editor' });
		const seen = await officesOf(owner, firm.id);
		expect(seen.map(({ office, consents }) => [office.name, consents.length]).sort()).toEqual(
			[
				[office.name, 0],
				[other.name, 1]
			].sort()
		);
		expect(JSON.stringify(seen)).not.toContain('daughter');
		await expect(officesOf(stranger, firm.id)).rejects.toMatchObject({ kind: 'not-found' });
	});

	it('ends with the membership', async () => {
		await recordConsent(adviser, memberId, aReceipt());
		await endMembership(adviser, memberId);
		expect(await mayActFor(adviser, firm.id, 'profile')).toBeNull();
	});
});

describe('inviting a member', () => {
	it('writes the notice and a link in the firm’s language, and shows when it was opened and taken up', async () => {
		await saveNotes(adviser, memberId, { ...notes, memberNumber: null, note: NOTE });
		expect(await invite(adviser, office.id, [memberId])).toEqual({ mailed: 1, printed: 0 });
		const [letter] = await db.select().from(letters).where(eq(letters.companyId, firm.id));
		expect(letter).toMatchObject({ to: 'rosa@falegnameria.example', language: 'it', officeId: office.id });
		expect(letter.text).not.toContain('daughter');
		const state = async () => (await memberAt(adviser, office.id, firm.slug)).invitation.state;
		expect(await state()).toBe('sent');
		await openInvitation(tokenOf(letter.link));
		expect(await state()).toBe('opened');
		await acceptInvitation(await aViewer(), tokenOf(letter.link));
		expect(await state()).toBe('claimed');
		expect((await memberAt(adviser, office.id, firm.slug)).member.noticeAt).toBeInstanceOf(Date);
	});

	it('ends the earlier link, and prints the newest for a firm without an address', async () => {
		expect(await invite(adviser, office.id, [memberId])).toEqual({ mailed: 0, printed: 1 });
		await invite(adviser, office.id, [memberId]);
		const all = await db.select().from(letters).where(eq(letters.companyId, firm.id)).orderBy(letters.createdAt);
		expect(all.map(({ to, state }) => [to, state])).toEqual([
			['', 'kept'],
			['', 'kept']
		]);
		const printed = await lettersToPrint(adviser, office.id, { paper: true });
		expect(printed.letters).toHaveLength(1);
		await expect(openInvitation(tokenOf(printed.letters[0].link))).resolves.toMatchObject({ kind: 'company' });
		const live = and(eq(invitations.companyId, firm.id), eq(invitations.fromOfficeId, office.id));
		expect((await db.select().from(invitations).where(live)).filter(({ revokedAt }) => !revokedAt)).toHaveLength(1);
		expect((await lettersToPrint(stranger, other.id, { paper: false })).letters).toEqual([]);
	});

	it('sends a firm that has taken charge the notice once, and no link that would let a stranger in', async () => {
		await db
			.update(companies)
			.set({ claimedAt: new Date(), email: 'info@firm.example' })
			.where(eq(companies.id, firm.id));
		expect(await invite(adviser, office.id, [memberId])).toEqual({ mailed: 1, printed: 0 });
		expect(await invite(adviser, office.id, [memberId])).toEqual({ mailed: 0, printed: 0 });
		expect(await db.$count(invitations, eq(invitations.companyId, firm.id))).toBe(0);
	});

	it('leaves another office’s members alone', async () => {
		const [theirs] = await db
			.insert(members)
			.values({ officeId: other.id, companyId: (await aCompany()).id })
			.returning();
		expect(await invite(adviser, office.id, [theirs.id])).toEqual({ mailed: 0, printed: 0 });
	});
});

describe('the list of members', () => {
	it('says how far each is and what to do, and filters by it', async () => {
		const list = await membersOf(adviser, office.id, everything);
		expect(
			list.rows.map(({ company, tasks, next, invitation }) => [company.name, tasks, next, invitation.state])
		).toEqual([['Falegnameria Prova', ['invite', 'tell', 'no-market', 'thin'], 'offers', 'none']]);
		expect((await membersOf(adviser, office.id, { ...everything, task: 'unanswered' })).rows).toEqual([]);
		expect((await membersOf(adviser, office.id, { ...everything, query: 'FALEGNAMÉRIA' })).found).toBe(1);
		expect((await membersOf(adviser, office.id, { ...everything, state: 'claimed' })).found).toBe(0);
	});

	it('takes as many queries for three members as for one', async () => {
		const one = await queriesOf(() => membersOf(adviser, office.id, everything));
		for (let n = 0; n < 2; n++) {
			await db.insert(members).values({ officeId: office.id, companyId: (await aCompany()).id });
		}
		const three = await queriesOf(() => membersOf(adviser, office.id, everything));
		expect(three).toBe(one);
	});
});
