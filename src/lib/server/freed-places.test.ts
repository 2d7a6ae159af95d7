import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { aFair, aFirmAt, aMeeting, aPlacement, aSchedule, aViewer } from '../../../tests/support/factories.ts';
import { agendaOf } from './agendas.ts';
import { db } from './db/index.ts';
import { letters, places, slots } from './db/schema.ts';
import { fillPlace, freedToday } from './freed-places.ts';
import { cancelMeeting, cancelRestOfDay } from './meetings.ts';
import { withdraw } from './withdrawals.ts';

type Firm = Awaited<ReturnType<typeof aFirmAt>>;
let fair: Awaited<ReturnType<typeof aFair>>;
let gone: Firm;
let partner: Firm;
let waiting: Firm;
let meeting: { id: string };
let waits: { id: string };
let times: (typeof slots.$inferSelect)[];
let table: typeof places.$inferSelect;
const MORNING = new Date('2031-03-18T07:30:00Z');
const EVE = new Date('2031-03-17T07:30:00Z');

const lettersTo = async ({ userId }: { userId: string }) => db.select().from(letters).where(eq(letters.userId, userId));

/** One table; `gone` meets `partner` at the first time and the second, `waiting` would like to meet `partner`. */
beforeEach(async () => {
	fair = await aFair(2, 1);
	gone = await aFirmAt(fair.event.id);
	partner = await aFirmAt(fair.event.id);
	waiting = await aFirmAt(fair.event.id);
	const other = await aFirmAt(fair.event.id);
	const schedule = await aSchedule(fair.event.id);
	times = await db.select().from(slots).where(eq(slots.eventId, fair.event.id)).orderBy(slots.startsAt);
	[table] = await db.select().from(places).where(eq(places.eventId, fair.event.id));
	meeting = await aMeeting(fair.event.id, gone, partner);
	const later = await aMeeting(fair.event.id, gone, other);
	waits = await aMeeting(fair.event.id, waiting, partner);
	await aPlacement(schedule.id, meeting.id, times[0], table.id, [gone.delegate.id, partner.delegate.id]);
	await aPlacement(schedule.id, later.id, times[1], table.id, [gone.delegate.id, other.delegate.id]);
});

describe('a place that falls free on the day', () => {
	it('is told to the organisers with who does not meet and who waits and could', async () => {
		await cancelMeeting(gone.viewer, meeting.id, null, MORNING);
		expect(await freedToday(fair.organiser, fair.event, MORNING)).toMatchObject([
			{
				slotId: times[0].id,
				place: 'Table 1',
				was: { first: gone.participant.name, second: partner.participant.name },
				could: [{ meetingId: waits.id, first: waiting.participant.name, second: partner.participant.name }]
			}
		]);
		const [letter, ...more] = await lettersTo(fair.organiser);
		expect([letter.kind, more]).toEqual(['place-freed', []]);
		expect(letter.text).toContain(`${waiting.participant.name} – ${partner.participant.name}`);
	});

	it('is filled with one press, and both firms are told', async () => {
		await cancelMeeting(gone.viewer, meeting.id, null, MORNING);
		const here = { meetingId: waits.id, slotId: times[0].id, placeId: table.id };
		await expect(fillPlace(gone.viewer, fair.event.id, here, MORNING)).rejects.toMatchObject({ kind: 'forbidden' });
		await fillPlace(fair.organiser, fair.event.id, here, MORNING);
		const [line] = await agendaOf(waiting.participant.id);
		expect([line.at?.slotId, line.place?.label]).toEqual([times[0].id, 'Table 1']);
		expect((await lettersTo(waiting.viewer)).length).toBe(1);
		expect(await freedToday(fair.organiser, fair.event, MORNING)).toEqual([]);
		await expect(fillPlace(fair.organiser, fair.event.id, here, MORNING)).rejects.toMatchObject({
			code: 'board-meeting-gone'
		});
	});

	it('is told once for all that a firm leaves, whether it cannot come or withdraws', async () => {
		await cancelRestOfDay(gone.viewer, fair.event, gone.participant.id, null, MORNING);
		expect((await lettersTo(fair.organiser)).length).toBe(1);
		expect((await freedToday(fair.organiser, fair.event, MORNING)).length).toBe(2);
	});

	it('is no news before the day, after it, where the organiser did it, and to strangers', async () => {
		await cancelMeeting(gone.viewer, meeting.id, null, EVE);
		expect(await freedToday(fair.organiser, fair.event, EVE)).toEqual([]);
		expect(await freedToday(fair.organiser, fair.event, new Date('2031-03-18T09:30:00Z'))).toEqual([]);
		await withdraw(fair.organiser, gone.participant.id);
		expect(await lettersTo(fair.organiser)).toEqual([]);
		await expect(freedToday(await aViewer(), fair.event, MORNING)).rejects.toMatchObject({ kind: 'forbidden' });
	});

	it('is filled by one of two who press at the same time', async () => {
		await cancelMeeting(gone.viewer, meeting.id, null, MORNING);
		const another = await aMeeting(fair.event.id, await aFirmAt(fair.event.id), partner);
		const both = await Promise.allSettled(
			[waits, another].map(({ id }) =>
				fillPlace(fair.organiser, fair.event.id, { meetingId: id, slotId: times[0].id, placeId: table.id }, MORNING)
			)
		);
		expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
	});
});
