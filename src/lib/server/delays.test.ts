import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { aFair, aFirmAt, aMeeting, aPlacement, aSchedule, aViewer } from '../../../tests/support/factories.ts';
import { agendaOf } from './agendas.ts';
import { delaysOf, delaysToday, sayLate } from './delays.ts';
import { db } from './db/index.ts';
import { audit, letters, meetingDelays, meetings, placements, places, seats, slots } from './db/schema.ts';
import { cancelRestOfDay } from './meetings.ts';

type Firm = Awaited<ReturnType<typeof aFirmAt>>;
let fair: Awaited<ReturnType<typeof aFair>>;
let late: Firm;
let partner: Firm;
let third: Firm;
let meetingId: string;
/** Half an hour before the first slot, on its day. */
const MORNING = new Date('2031-03-18T07:30:00Z');
const EVE = new Date('2031-03-17T07:30:00Z');

const lettersTo = async ({ viewer }: Firm) =>
	(await db.select().from(letters).where(eq(letters.userId, viewer.userId))).map(({ kind }) => kind);

beforeEach(async () => {
	fair = await aFair(3, 2);
	late = await aFirmAt(fair.event.id);
	partner = await aFirmAt(fair.event.id);
	third = await aFirmAt(fair.event.id);
	const schedule = await aSchedule(fair.event.id);
	const times = await db.select().from(slots).where(eq(slots.eventId, fair.event.id)).orderBy(slots.startsAt);
	const [table] = await db.select().from(places).where(eq(places.eventId, fair.event.id));
	const first = await aMeeting(fair.event.id, late, partner);
	const second = await aMeeting(fair.event.id, third, late);
	await aPlacement(schedule.id, first.id, times[0], table.id, [late.delegate.id, partner.delegate.id]);
	await aPlacement(schedule.id, second.id, times[1], table.id, [third.delegate.id, late.delegate.id]);
	meetingId = first.id;
});

describe('running late', () => {
	it('is seen at once by the other firm and by who runs the event, and told by letter once', async () => {
		await sayLate(late.viewer, meetingId, late.participant.id, 10, MORNING);
		await sayLate(late.viewer, meetingId, late.participant.id, 10, MORNING);
		const seen = await delaysOf(await agendaOf(partner.participant.id));
		expect(seen.get(meetingId)).toMatchObject([{ participantId: late.participant.id, minutes: 10 }]);
		expect(await delaysToday(fair.organiser, fair.event, MORNING)).toMatchObject([
			{ firm: late.participant.name, partner: partner.participant.name, minutes: 10, place: 'Table 1' }
		]);
		expect(await lettersTo(partner)).toEqual(['meeting-late']);
		expect(await lettersTo(late)).toEqual([]);
		const [letter] = await db.select().from(letters).where(eq(letters.userId, partner.viewer.userId));
		expect(letter.text).toContain(`${late.participant.name} is running about 10 minutes late`);
	});

	it('is corrected and taken back, each time told, and journalled', async () => {
		for (const minutes of [5, 15, null] as const) {
			await sayLate(late.viewer, meetingId, late.participant.id, minutes, MORNING);
		}
		expect(await db.$count(meetingDelays, eq(meetingDelays.meetingId, meetingId))).toBe(0);
		expect((await lettersTo(partner)).sort()).toEqual(['meeting-late', 'meeting-late', 'meeting-on-time']);
		const lines = await db.select().from(audit).where(eq(audit.subjectId, meetingId));
		expect(lines.map(({ action }) => action).sort()).toEqual(['meeting.late', 'meeting.late', 'meeting.on-time']);
	});

	it('belongs to the day of the meeting and to its two firms', async () => {
		const say = (who: Firm, as: Firm, now: Date) => sayLate(who.viewer, meetingId, as.participant.id, 5, now);
		await expect(say(late, late, EVE)).rejects.toMatchObject({ code: 'late-not-today' });
		await expect(say(late, late, new Date('2031-03-18T08:20:00Z'))).rejects.toMatchObject({ code: 'late-not-today' });
		await expect(say(third, third, MORNING)).rejects.toMatchObject({ kind: 'not-found' });
		await expect(say(third, late, MORNING)).rejects.toMatchObject({ kind: 'not-found' });
		await expect(delaysToday(await aViewer(), fair.event, MORNING)).rejects.toMatchObject({ kind: 'forbidden' });
		await db.delete(placements).where(eq(placements.meetingId, meetingId));
		await expect(say(late, late, MORNING)).rejects.toMatchObject({ code: 'late-unplaced' });
	});

	it('is nobody’s any more once the meeting has moved', async () => {
		await sayLate(late.viewer, meetingId, late.participant.id, 5, MORNING);
		await db.update(placements).set({ slotId: fair.slotIds[2] }).where(eq(placements.meetingId, meetingId));
		expect(await delaysOf(await agendaOf(partner.participant.id))).toEqual(new Map());
		expect(await delaysToday(fair.organiser, fair.event, MORNING)).toEqual([]);
	});
});

describe('a firm that cannot come any more today', () => {
	it('frees all that is left of its day at once, and tells each partner', async () => {
		expect(await cancelRestOfDay(late.viewer, fair.event, late.participant.id, 'Train', MORNING)).toBe(2);
		expect(await db.$count(meetings, eq(meetings.state, 'cancelled'))).toBeGreaterThanOrEqual(2);
		expect(await db.$count(seats, eq(seats.delegateId, late.delegate.id))).toBe(0);
		expect([await lettersTo(partner), await lettersTo(third)]).toEqual([['meeting-cancelled'], ['meeting-cancelled']]);
		await expect(cancelRestOfDay(late.viewer, fair.event, late.participant.id, null, MORNING)).rejects.toMatchObject({
			code: 'rest-none'
		});
	});

	it('keeps what is over and other days, and is asked of its own people only', async () => {
		const running = new Date('2031-03-18T08:20:00Z');
		await expect(cancelRestOfDay(partner.viewer, fair.event, late.participant.id, null, running)).rejects.toMatchObject(
			{ kind: 'not-found' }
		);
		await expect(cancelRestOfDay(late.viewer, fair.event, late.participant.id, null, EVE)).rejects.toMatchObject({
			code: 'rest-none'
		});
		expect(await cancelRestOfDay(late.viewer, fair.event, late.participant.id, null, running)).toBe(1);
		const [first] = await db.select().from(meetings).where(eq(meetings.id, meetingId));
		expect(first.state).toBe('agreed');
	});
});
