import { describe, expect, it } from 'vitest';
import { and, eq, isNull } from 'drizzle-orm';
import { aCompany, aViewer } from '../../../tests/support/factories.ts';
import { firstAdministratorLink } from './administrators.ts';
import { db } from './db/index.ts';
import { companies, invitations, memberships } from './db/schema.ts';
import { acceptInvitation, createInvitation, openInvitation } from './invitations.ts';

const tokenOf = (link: string) => link.slice(link.lastIndexOf('/') + 1);
const invite = async (companyId: string, days = 14) =>
	tokenOf(
		(await createInvitation(db, { kind: 'company', role: 'administrator', companyId, createdBy: null, days })).link
	);

describe('an invitation', () => {
	it('says whom it is for, gives the role once, and claims the firm', async () => {
		const firm = await aCompany({ name: 'Falegnameria Prova' });
		const token = await invite(firm.id);
		expect(await openInvitation(token)).toMatchObject({ kind: 'company', companyName: 'Falegnameria Prova' });
		const person = await aViewer();
		await acceptInvitation(person, token);
		expect(await db.$count(memberships, eq(memberships.companyId, firm.id))).toBe(1);
		expect((await db.select().from(companies).where(eq(companies.id, firm.id)))[0].claimedAt).toBeInstanceOf(Date);
		await expect(acceptInvitation(await aViewer(), token)).rejects.toMatchObject({ code: 'invitation-used' });
		await expect(openInvitation(token)).rejects.toMatchObject({ kind: 'gone' });
	});

	it('goes to exactly one of twenty who accept at once', async () => {
		const firm = await aCompany();
		const token = await invite(firm.id);
		const people = await Promise.all(Array.from({ length: 20 }, () => aViewer()));
		const results = await Promise.allSettled(people.map((person) => acceptInvitation(person, token)));
		expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		expect(await db.$count(memberships, eq(memberships.companyId, firm.id))).toBe(1);
	});

	it('is refused when expired, unknown, or without signing in, and writes nothing', async () => {
		const firm = await aCompany();
		const expired = await invite(firm.id, -1);
		const person = await aViewer();
		await expect(acceptInvitation(person, expired)).rejects.toMatchObject({ code: 'invitation-expired' });
		await expect(acceptInvitation(person, 'nonsense')).rejects.toMatchObject({ code: 'invitation-unknown' });
		await expect(acceptInvitation(null, await invite(firm.id))).rejects.toMatchObject({ code: 'sign-in' });
		expect(await db.$count(memberships, eq(memberships.companyId, firm.id))).toBe(0);
	});
});

describe('the first administrator', () => {
	it('gets a fresh link at each start, the old one ends, and none is made once there is one', async () => {
		const old = tokenOf(String(await firstAdministratorLink()));
		const fresh = tokenOf(String(await firstAdministratorLink()));
		await expect(openInvitation(old)).rejects.toMatchObject({ code: 'invitation-revoked' });
		await acceptInvitation(await aViewer(), fresh);
		expect(await firstAdministratorLink()).toBe(null);
		expect(
			await db.$count(invitations, and(eq(invitations.kind, 'administrator'), isNull(invitations.revokedAt)))
		).toBe(1);
	});
});
