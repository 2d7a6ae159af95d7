import { describe, expect, it } from 'vitest';
import { aCompany, aConsent, aFirmAt, anOffice, anOrganiser, aViewer } from '../../../tests/support/factories.ts';
import { participantFor } from './agendas.ts';
import { setTimes } from './availability.ts';
import { eventBySlug } from './events.ts';
import { memberEvents } from './member-events.ts';
import { actsOf } from './members.ts';
import { register } from './registering.ts';
import { ownCompanies } from './registrations.ts';

describe('an adviser at an event', () => {
	it('registers a member that consented, and the office reads in its log that it did', async () => {
		const { event } = await anOrganiser();
		const office = await anOffice();
		const firm = await aCompany();
		const adviser = await aViewer({ officeId: office.id, role: 'adviser' });
		expect(await ownCompanies(adviser, event.id, firm.slug)).toEqual([]);

		const { member, consent } = await aConsent(office.id, firm.id, 'events');
		expect((await ownCompanies(adviser, event.id, firm.slug)).map(({ slug }) => slug)).toEqual([firm.slug]);
		expect(await ownCompanies(adviser, event.id)).toEqual([]);
		const { id } = await register(adviser, event.id, firm.id, { mode: 'onsite' });
		expect((await ownCompanies(adviser, event.id, id)).map(({ slug }) => slug)).toEqual([firm.slug]);
		expect((await actsOf(adviser, member.id)).map(({ action, consentId }) => [action, consentId])).toContainEqual([
			'participant.register',
			consent.id
		]);
		expect(await memberEvents(adviser, firm.id, new Date())).toEqual([
			{ slug: event.slug, name: event.name, firstDay: null, registration: { id, state: 'applied' } }
		]);
	});

	it('sets times with a consent for events, and opens the agenda only with one for requests', async () => {
		const { event } = await anOrganiser();
		const office = await anOffice();
		const { company, participant, delegate } = await aFirmAt(event.id);
		const adviser = await aViewer({ officeId: office.id, role: 'adviser' });
		const times = { free: null, bufferMinutes: 10, maxPerDay: 3 };
		await expect(setTimes(adviser, event.id, delegate.id, times)).rejects.toMatchObject({ kind: 'not-found' });

		const { member } = await aConsent(office.id, company.id, 'events');
		expect(await setTimes(adviser, event.id, delegate.id, times)).toEqual({ stillBooked: [] });
		expect((await actsOf(adviser, member.id)).map(({ action }) => action)).toEqual(['delegate.times']);
		const stored = await eventBySlug(adviser, event.slug);
		expect((await participantFor(adviser, stored, participant.id, ['events'])).id).toBe(participant.id);
		await expect(participantFor(adviser, stored, participant.id)).rejects.toMatchObject({ kind: 'not-found' });
	});

	it('is offered no event that does not take registrations', async () => {
		const firm = await aCompany();
		const { event: late } = await anOrganiser({ registrationClosesAt: new Date('2026-01-01') });
		const { event: draft } = await anOrganiser({ state: 'draft' });
		const { event: open } = await anOrganiser();
		const offered = (await memberEvents(await aViewer(), firm.id, new Date())).map(({ slug }) => slug);
		expect([late, draft, open].map(({ slug }) => offered.includes(slug))).toEqual([false, false, true]);
	});
});
