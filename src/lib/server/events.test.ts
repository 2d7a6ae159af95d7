import { describe, expect, it } from 'vitest';
import type { Viewer } from '#lib/permissions.ts';
import { aViewer, anOffice, anOrganiser } from '../../../tests/support/factories.ts';
import { saveBlocks } from './blocks.ts';
import { db } from './db/index.ts';
import { audit, events, memberships, slots } from './db/schema.ts';
import { create, update } from './event-settings.ts';
import { eventBySlug, list } from './events.ts';
import { slotsOf } from './slots.ts';

const morning = {
	date: '2027-04-07',
	start: '09:00',
	end: '10:00',
	slotMinutes: 20,
	pauseMinutes: 0,
	kind: 'onsite' as const
};
const refused = (code: string, field?: string) => expect.objectContaining({ name: 'Refusal', code, field });
const counts = async () => [await db.$count(events), await db.$count(memberships), await db.$count(audit)];

describe('an event', () => {
	it('is made by office staff, who then organise it, as a draft that nobody else sees', async () => {
		const office = await anOffice();
		const staff = await aViewer({ officeId: office.id, role: 'adviser' });
		const { id, slug } = await create(staff, { name: 'Łódź Fair', zone: 'Europe/Warsaw', officeId: office.id });
		expect(slug).toBe('lodz-fair');
		const other = await aViewer();
		await expect(eventBySlug(other, slug)).rejects.toEqual(refused('not-found'));
		await expect(eventBySlug(null, slug)).rejects.toEqual(refused('not-found'));
		expect((await list(null)).map(({ id }) => id)).not.toContain(id);
		const organiser: Viewer = {
			...staff,
			memberships: [{ companyId: null, officeId: null, regionId: null, eventId: id, role: 'organiser' }]
		};
		expect(await eventBySlug(organiser, slug)).toMatchObject({ id, state: 'draft', zone: 'Europe/Warsaw' });
		expect((await list(organiser)).map(({ id }) => id)).toContain(id);
	});

	it('of a name that is taken gets the next address', async () => {
		const staff = await aViewer({ officeId: (await anOffice()).id, role: 'adviser' });
		const slugs = await Promise.all(
			['Twin', 'Twin', 'Twin'].map(async (name) => (await create(staff, { name, zone: 'UTC' })).slug)
		);
		expect(slugs.sort()).toEqual(['twin', 'twin-2', 'twin-3']);
	});

	it('is refused to strangers, with an unknown zone or with dates in the wrong order, and writes nothing', async () => {
		const staff = await aViewer({ officeId: (await anOffice()).id, role: 'adviser' });
		const { id: foreign } = await anOffice();
		const firm = await aViewer();
		const before = await counts();
		const base = { name: 'Fair', zone: 'Europe/Rome' };
		const at = (day: number) => new Date(Date.UTC(2027, 2, day));
		await expect(create(null, base)).rejects.toEqual(refused('sign-in'));
		await expect(create(firm, base)).rejects.toEqual(refused('not-yours'));
		await expect(create(staff, { ...base, officeId: foreign })).rejects.toEqual(refused('not-yours'));
		await expect(create(staff, { ...base, zone: 'Europe/Roma' })).rejects.toEqual(refused('zone_unknown', 'zone'));
		await expect(create(staff, { ...base, registrationOpensAt: at(5), registrationClosesAt: at(4) })).rejects.toEqual(
			refused('registration-closes-early', 'registrationClosesAt')
		);
		await expect(create(staff, { ...base, requestsCloseAt: at(5), freezeAt: at(5) })).rejects.toEqual(
			refused('freeze-early', 'freezeAt')
		);
		await expect(create(staff, { ...base, minMeetings: 5, maxMeetings: 4 })).rejects.toEqual(
			refused('max-below-min', 'maxMeetings')
		);
		expect(await counts()).toEqual(before);
	});

	it('moves its slots to the same times of a new zone and keeps their rows', async () => {
		const { viewer, event } = await anOrganiser();
		await saveBlocks(viewer, event.id, [morning]);
		const before = await slotsOf(event.id);
		await update(viewer, event.id, { zone: 'Europe/Vilnius' });
		const after = await slotsOf(event.id);
		expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
		expect(after.map(({ startsAt }) => startsAt.toISOString())).toEqual([
			'2027-04-07T06:00:00.000Z',
			'2027-04-07T06:20:00.000Z',
			'2027-04-07T06:40:00.000Z'
		]);
		await update(viewer, event.id, { zone: 'Europe/Lisbon' });
		expect((await slotsOf(event.id)).map(({ startsAt }) => startsAt.getUTCHours())).toEqual([8, 8, 8]);
		expect(await db.$count(slots)).toBe(3);
	});

	it('is changed by its organisers only', async () => {
		const { event } = await anOrganiser();
		const helper = await aViewer({ eventId: event.id, role: 'helper' });
		const { viewer: other } = await anOrganiser();
		await expect(update(helper, event.id, { name: 'Mine' })).rejects.toEqual(refused('not-yours'));
		await expect(update(other, event.id, { name: 'Mine' })).rejects.toEqual(refused('not-yours'));
		const { event: draft } = await anOrganiser({ state: 'draft' });
		await expect(update(other, draft.id, { name: 'Mine' })).rejects.toEqual(refused('not-found'));
		await expect(update(null, event.id, { name: 'Mine' })).rejects.toEqual(refused('sign-in'));
		expect(await eventBySlug(helper, event.slug)).toMatchObject({ name: event.name, revision: event.revision });
	});
});
