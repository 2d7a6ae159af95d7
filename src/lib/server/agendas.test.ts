import ICAL from 'ical.js';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { aFirmAt, aMeeting, anOrganiser, aViewer } from '../../../tests/support/factories.ts';
import { agendaOf, participantFor } from './agendas.ts';
import { db, transaction } from './db/index.ts';
import { blocks, delegates, letters, occupations, places, publications, seats, slots } from './db/schema.ts';
import { download, feed, renewFeed } from './feeds.ts';
import { cancelMeeting } from './meetings.ts';
import { currentSchedule, seat } from './seating.ts';

type Firm = Awaited<ReturnType<typeof aFirmAt>>;
let event: Awaited<ReturnType<typeof anOrganiser>>['event'];
let organiser: Awaited<ReturnType<typeof anOrganiser>>['viewer'];
let anna: Firm, bruno: Firm, carla: Firm;
let meetingId: string, untimedId: string;

beforeAll(async () => {
	({ event, viewer: organiser } = await anOrganiser({ venueName: 'Loggia dei Mercanti', contactPhone: '+39 02 1' }));
	[anna, bruno, carla] = [await aFirmAt(event.id), await aFirmAt(event.id), await aFirmAt(event.id)];
	const [block] = await db
		.insert(blocks)
		.values({ eventId: event.id, date: '2031-03-30', start: '09:00', end: '12:00', slotMinutes: 20 })
		.returning();
	// The day the clocks go forward in Rome: 09:00 there is 07:00 UTC.
	const [slot] = await db
		.insert(slots)
		.values({
			eventId: event.id,
			blockId: block.id,
			date: '2031-03-30',
			startsAt: new Date('2031-03-30T07:00:00Z'),
			endsAt: new Date('2031-03-30T07:20:00Z')
		})
		.returning();
	const [place] = await db.insert(places).values({ eventId: event.id, kind: 'table', label: 'Tavolo 7' }).returning();
	meetingId = (await aMeeting(event.id, anna, bruno)).id;
	untimedId = (await aMeeting(event.id, anna, carla)).id;
	const delegateIds = [anna.delegate.id, bruno.delegate.id];
	await transaction(async (tx) => {
		const schedule = await currentSchedule(tx, event.id);
		await seat(tx, schedule.id, [{ meetingId, slot, placeId: place.id, delegateIds }]);
		const line = {
			meetingId,
			slotId: slot.id,
			startsAt: slot.startsAt.toISOString(),
			endsAt: slot.endsAt.toISOString()
		};
		await tx.insert(publications).values({
			eventId: event.id,
			number: 1,
			agenda: [
				{
					...line,
					placeId: place.id,
					place: place.label,
					firstId: anna.participant.id,
					secondId: bruno.participant.id,
					delegateIds
				}
			]
		});
	});
});

const entries = (text: string) =>
	new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
		const entry = new ICAL.Event(component);
		return {
			summary: entry.summary,
			start: entry.startDate.toJSDate().toISOString(),
			location: entry.location,
			status: component.getFirstPropertyValue('status'),
			sequence: entry.sequence,
			uid: entry.uid
		};
	});

describe('an agenda', () => {
	it('has the timed meetings in order, then those without a time, each from this firm’s side', async () => {
		const agenda = await agendaOf(anna.participant.id);
		expect(
			agenda.map(({ id, partner, place, own }) => ({ id, firm: partner.name, place: place?.label, own: own.length }))
		).toEqual([
			{ id: meetingId, firm: bruno.participant.name, place: 'Tavolo 7', own: 1 },
			{ id: untimedId, firm: carla.participant.name, place: undefined, own: 0 }
		]);
		expect(agenda[0].partner.people).toEqual([{ name: bruno.delegate.name, jobTitle: null }]);
	});

	it('is seen by the firm, its delegate and the organiser, and by nobody else', async () => {
		const delegateAccount = await aViewer();
		await db.update(delegates).set({ userId: delegateAccount.userId }).where(eq(delegates.id, anna.delegate.id));
		for (const viewer of [anna.viewer, delegateAccount, organiser]) {
			expect((await participantFor(viewer, event, anna.participant.id)).id).toBe(anna.participant.id);
		}
		await expect(participantFor(carla.viewer, event, anna.participant.id)).rejects.toMatchObject({ code: 'not-found' });
		await expect(participantFor(await aViewer(), event, null)).rejects.toMatchObject({ code: 'not-registered' });
		await expect(participantFor(null, event, anna.participant.id)).rejects.toMatchObject({ code: 'sign-in' });
	});
});

describe('a calendar', () => {
	it('says when and where, right on the day the clocks change, without anybody’s address', async () => {
		const text = await feed(anna.delegate.feedToken);
		expect(entries(text)).toMatchObject([
			{ start: '2031-03-30T07:00:00.000Z', location: 'Tavolo 7, Loggia dei Mercanti', status: 'CONFIRMED', sequence: 0 }
		]);
		expect(text).not.toMatch(/ATTENDEE|@example\.eu/);
	});

	it('is a file for the firm’s own people only', async () => {
		const which = { participantId: anna.participant.id, meetingId: null };
		expect(entries(await download(anna.viewer, event, which, 'en'))).toHaveLength(1);
		await expect(download(carla.viewer, event, which, 'en')).rejects.toMatchObject({ code: 'not-found' });
	});

	it('ends at its old address when a new one is given', async () => {
		const { feedToken: old } = carla.delegate;
		await expect(renewFeed(anna.viewer, event, carla.delegate.id)).rejects.toMatchObject({ code: 'not-found' });
		await renewFeed(carla.viewer, event, carla.delegate.id);
		await expect(feed(old)).rejects.toMatchObject({ code: 'feed-unknown' });
	});
});

describe('calling a meeting off', () => {
	it('frees its time and place, tells the other firm, and stays in both calendars as cancelled with a higher sequence', async () => {
		await expect(cancelMeeting(carla.viewer, meetingId, null)).rejects.toMatchObject({ code: 'not-found' });
		const [before] = entries(await feed(bruno.delegate.feedToken));
		await cancelMeeting(anna.viewer, meetingId, 'Our train is late.');
		expect([await db.$count(seats), await db.$count(occupations)]).toEqual([0, 0]);
		const sent = await db.select().from(letters).where(eq(letters.kind, 'meeting-cancelled'));
		expect(sent.map(({ to }) => to)).toContain(bruno.viewer.email);
		expect(sent.map(({ to }) => to)).not.toContain(anna.viewer.email);
		expect(sent[0].text).toContain('Our train is late.');
		for (const { delegate } of [anna, bruno]) {
			const [after] = entries(await feed(delegate.feedToken));
			expect([after.uid, after.status, after.sequence > before.sequence]).toEqual([before.uid, 'CANCELLED', true]);
		}
		await expect(cancelMeeting(bruno.viewer, meetingId, null)).rejects.toMatchObject({ code: 'meeting-is-cancelled' });
	});
});
