import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Brief } from '#lib/scheduling/model.ts';
import { aFirmAt, aMeeting, anOrganiser } from '../../../tests/support/factories.ts';
import { setTimes } from './availability.ts';
import { saveBlocks } from './blocks.ts';
import { briefOf } from './briefs.ts';
import { db } from './db/index.ts';
import { delegates, events } from './db/schema.ts';
import { addPlaces } from './places.ts';
import { interpretersOf, saveRules, type PlanningRules } from './planning-rules.ts';
import { saveSessions, sessionsOf } from './sessions.ts';
import { slotsOf } from './slots.ts';

const NOTHING: PlanningRules = {
	noBackToBack: false,
	lunchMinutes: null,
	lunchFrom: null,
	lunchUntil: null,
	walkMinutes: 0,
	reserveTables: 0,
	reserveSlots: 0,
	onlineFrom: null,
	onlineUntil: null,
	maxGaps: null
};
const refused = (code: string) => expect.objectContaining({ name: 'Refusal', code });
const instant = (text: string) => Date.parse(text) / 60_000;

/** A morning in Rome with three tables; Ada speaks Italian and English, Ola Polish, Ewa Polish and English. */
async function aMorning() {
	const { event, viewer } = await anOrganiser();
	const block = { start: '12:00', end: '13:00', slotMinutes: 20, pauseMinutes: 0, kind: 'onsite' as const };
	await saveBlocks(viewer, event.id, [{ ...block, date: '2027-03-18' }]);
	await addPlaces(
		viewer,
		event.id,
		['A', 'B', 'C'].map((label) => ({ kind: 'table' as const, label, zone: label === 'C' ? 'South' : 'North' }))
	);
	const firms = [];
	for (const languages of [['it', 'en'], ['pl'], ['en', 'pl']]) {
		const firm = await aFirmAt(event.id);
		await db.update(delegates).set({ languages }).where(eq(delegates.id, firm.delegate.id));
		firms.push(firm);
	}
	const meetings = [await aMeeting(event.id, firms[0], firms[1]), await aMeeting(event.id, firms[0], firms[2])];
	return { event, viewer, firms, meetings, slots: await slotsOf(event.id) };
}

describe('the rules of an event', () => {
	let fair: Awaited<ReturnType<typeof aMorning>>;
	beforeAll(async () => {
		fair = await aMorning();
	});
	const brief = async (): Promise<Brief> => {
		const [event] = await db.select().from(events).where(eq(events.id, fair.event.id));
		return briefOf(db, event);
	};

	it('add nothing to a brief while none is set', async () => {
		const { slots, places, participants, lunch, walkingMinutes, interpreters } = await brief();
		expect([lunch, walkingMinutes, interpreters]).toEqual([undefined, undefined, undefined]);
		expect([...slots, ...places].filter(({ reserved }) => reserved)).toEqual([]);
		expect(participants.map(({ delegates }) => Object.keys(delegates[0]))).toEqual([['id'], ['id'], ['id']]);
	});

	it('reach the brief: lunch by the clock of the event, walks, the reserve, pauses and online hours', async () => {
		await saveRules(
			fair.viewer,
			fair.event.id,
			{
				...NOTHING,
				noBackToBack: true,
				lunchMinutes: 30,
				lunchFrom: '12:00',
				lunchUntil: '14:00',
				walkMinutes: 5,
				reserveTables: 1,
				reserveSlots: 1,
				onlineFrom: '08:00',
				onlineUntil: '18:00'
			},
			[]
		);
		const made = await brief();
		expect(made.lunch).toEqual({
			minutes: 30,
			windows: [{ start: instant('2027-03-18T11:00Z'), end: instant('2027-03-18T13:00Z') }]
		});
		expect(made.walkingMinutes).toBe(5);
		expect(made.slots.map(({ reserved = false }) => reserved)).toEqual([false, false, true]);
		expect(made.places.map(({ zone, reserved = false }) => [zone, reserved])).toEqual([
			['North', false],
			['North', false],
			['South', true]
		]);
		expect(made.participants.every(({ noBackToBack }) => noBackToBack)).toBe(true);
		expect(made.participants[0].delegates[0].onlineHours).toContainEqual({
			start: instant('2027-03-18T07:00Z'),
			end: instant('2027-03-18T17:00Z')
		});
	});

	it('send for an interpreter only where two firms share no language', async () => {
		await saveRules(fair.viewer, fair.event.id, NOTHING, [{ first: 'it', second: 'pl', count: 1 }]);
		expect(await interpretersOf(fair.event.id)).toEqual([{ first: 'it', second: 'pl', count: 1 }]);
		const made = await brief();
		expect(made.interpreters).toEqual([{ id: 'it-pl', most: 1 }]);
		expect(made.meetings.map(({ interpreter }) => interpreter)).toEqual(['it-pl', undefined]);
	});

	it('are the organiser’s to set, and make sense', async () => {
		const save = (rules: Partial<PlanningRules>, viewer = fair.viewer) =>
			saveRules(viewer, fair.event.id, { ...NOTHING, ...rules }, []);
		await expect(save({}, fair.firms[0].viewer)).rejects.toEqual(refused('not-yours'));
		await expect(save({ lunchMinutes: 30 })).rejects.toEqual(refused('lunch-window-missing'));
		await expect(save({ lunchMinutes: 90, lunchFrom: '12:00', lunchUntil: '13:00' })).rejects.toEqual(
			refused('lunch-too-long')
		);
		await expect(save({ onlineFrom: '18:00', onlineUntil: '08:00' })).rejects.toEqual(refused('online-hours-order'));
	});

	it('let a delegate come late, leave early and sit in a workshop', async () => {
		const { viewer, event, firms, slots } = fair;
		const workshop = {
			title: 'Customs',
			venue: 'Room 2',
			date: '2027-03-18',
			start: '12:20',
			end: '12:40',
			capacity: 1
		};
		await saveSessions(viewer, event.id, [workshop]);
		const [session] = await sessionsOf(event);
		const times = { free: null, bufferMinutes: 0, maxPerDay: null };
		const presence = { arrivesAt: slots[0].startsAt, leavesAt: slots[2].startsAt, zone: 'America/Chicago' };
		const [ada, ola] = firms;
		await setTimes(ada.viewer, event.id, ada.delegate.id, { ...times, presence, sessions: [session.id] });
		expect((await brief()).participants[0].delegates[0]).toEqual({
			id: ada.delegate.id,
			notBefore: instant('2027-03-18T11:00Z'),
			notAfter: instant('2027-03-18T11:40Z'),
			sessions: [{ start: instant('2027-03-18T11:20Z'), end: instant('2027-03-18T11:40Z') }]
		});
		const mine = { ...times, sessions: [session.id] };
		await expect(setTimes(ola.viewer, event.id, ola.delegate.id, mine)).rejects.toEqual(refused('session-full'));
		const early = { ...times, presence: { ...presence, leavesAt: slots[0].startsAt } };
		await expect(setTimes(ada.viewer, event.id, ada.delegate.id, early)).rejects.toEqual(refused('leaves-early'));
	});

	it('keep who signed up when a session is moved, and free them when it is dropped', async () => {
		const { viewer, event } = fair;
		const [{ id, title, venue, date, capacity }] = await sessionsOf(event);
		await saveSessions(viewer, event.id, [{ id, title, venue, date, capacity, start: '12:00', end: '12:20' }]);
		expect((await sessionsOf(event)).map(({ start, taken }) => [start, taken])).toEqual([['12:00', 1]]);
		await saveSessions(viewer, event.id, []);
		expect((await brief()).participants[0].delegates[0].sessions).toBeUndefined();
	});
});
