import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { aCompany, aConsent, anOffice, aViewer } from '../../../tests/support/factories.ts';
import { actorFor, mayActFor } from './acting.ts';
import { db } from './db/index.ts';
import { consents, members } from './db/schema.ts';

describe('acting for a firm', () => {
	let firm: Awaited<ReturnType<typeof aCompany>>;
	let office: Awaited<ReturnType<typeof anOffice>>;
	let adviser: Awaited<ReturnType<typeof aViewer>>;

	beforeEach(async () => {
		firm = await aCompany();
		office = await anOffice();
		adviser = await aViewer({ officeId: office.id, role: 'adviser' });
	});

	it('needs a consent of the very scope', async () => {
		const { consent } = await aConsent(office.id, firm.id, 'profile');
		expect(await mayActFor(adviser, firm.id, 'profile')).toEqual({ consentId: consent.id, officeId: office.id });
		expect(await mayActFor(adviser, firm.id, 'requests')).toBeNull();
	});

	it('ends with the consent, and with the membership', async () => {
		const { consent, member } = await aConsent(office.id, firm.id, 'profile');
		await db.update(consents).set({ revokedAt: new Date() }).where(eq(consents.id, consent.id));
		expect(await mayActFor(adviser, firm.id, 'profile')).toBeNull();
		await db.update(consents).set({ revokedAt: null }).where(eq(consents.id, consent.id));
		await db.update(members).set({ until: new Date() }).where(eq(members.id, member.id));
		expect(await mayActFor(adviser, firm.id, 'profile')).toBeNull();
	});

	it('is not for another office, nor for somebody signed out', async () => {
		await aConsent(office.id, firm.id, 'profile');
		const stranger = await aViewer({ officeId: (await anOffice()).id, role: 'adviser' });
		expect(await mayActFor(stranger, firm.id, 'profile')).toBeNull();
		expect(await mayActFor(null, firm.id, 'profile')).toBeNull();
		await expect(actorFor(stranger, firm.id, 'profile')).rejects.toMatchObject({ kind: 'not-found' });
		await expect(actorFor(null, firm.id, 'profile')).rejects.toMatchObject({ code: 'sign-in' });
	});

	it('names the consent for the audit trail, and none for the firm’s own people', async () => {
		const { consent } = await aConsent(office.id, firm.id, 'profile');
		const own = await aViewer({ companyId: firm.id, role: 'editor' });
		expect((await actorFor(adviser, firm.id, 'profile')).by).toEqual({
			actorId: adviser.userId,
			officeId: office.id,
			forCompanyId: firm.id,
			consentId: consent.id
		});
		expect((await actorFor(own, firm.id, 'profile')).by).toEqual({
			actorId: own.userId,
			officeId: null,
			forCompanyId: null,
			consentId: null
		});
	});
});
