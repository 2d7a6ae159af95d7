import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { aFirmAt, aMeeting, anOrganiser, aPlacement, aSchedule } from '../../../tests/support/factories.ts';
import { saveBlocks } from './blocks.ts';
import { db } from './db/index.ts';
import { events, letters, meetings, placements } from './db/schema.ts';
import { setState } from './event-states.ts';
import { addPlaces } from './places.ts';
import { slotsOf } from './slots.ts';

const refused = (code: string) => expect.objectContaining({ name: 'Refusal', code });
const state = async (id: string) => (await db.select().from(events).where(eq(events.id, id)))[0].state;
const morning = { date: '2027-04-07', start: '09:00', end: '09:20', slotMinutes: 20, pauseMinutes: 0 };

describe('an event', () => {
	it('opens when it has time people can plan with, and hides again until a firm has registered', async () => {
		const { event, viewer } = await anOrganiser({ state: 'draft' });
		await expect(setState(viewer, event.id, 'open')).rejects.toEqual(refused('event-without-time'));
		expect(await state(event.id)).toBe('draft');
		await saveBlocks(viewer, event.id, [{ ...morning, kind: 'onsite' }]);
		await setState(viewer, event.id, 'open');
		await setState(viewer, event.id, 'draft');
		await setState(viewer, event.id, 'open');
		await aFirmAt(event.id, { state: 'applied' });
		await expect(setState(viewer, event.id, 'draft')).rejects.toEqual(refused('event-has-firms'));
		expect(await state(event.id)).toBe('open');
	});

	it('that is cancelled ends its meetings, writes one letter to each person and stays cancelled', async () => {
		const { event, viewer } = await anOrganiser();
		await saveBlocks(viewer, event.id, [{ ...morning, kind: 'onsite' }]);
		const [table] = await addPlaces(viewer, event.id, [{ kind: 'table', label: 'Table 1' }]);
		const [a, b] = [await aFirmAt(event.id), await aFirmAt(event.id)];
		const [one, two] = [await aMeeting(event.id, a, b), await aMeeting(event.id, b, a)];
		const [slot] = await slotsOf(event.id);
		await aPlacement((await aSchedule(event.id)).id, one.id, slot, table.id);
		await setState(viewer, event.id, 'cancelled');
		const after = await db.select().from(meetings).where(eq(meetings.eventId, event.id)).orderBy(meetings.number);
		expect(after.map(({ id, state, sequence }) => [id, state, sequence])).toEqual([
			[one.id, 'cancelled', 1],
			[two.id, 'cancelled', 0]
		]);
		expect(await db.$count(placements, eq(placements.meetingId, one.id))).toBe(0);
		const told = await db.select().from(letters).where(eq(letters.eventId, event.id));
		expect(told.map(({ to }) => to).sort()).toEqual([a.viewer.email, b.viewer.email].sort());
		await expect(setState(viewer, event.id, 'open')).rejects.toEqual(refused('state-changed'));
	});

	it('is opened and cancelled by its organisers only', async () => {
		const { event } = await anOrganiser();
		const { viewer } = await aFirmAt(event.id);
		await expect(setState(viewer, event.id, 'cancelled')).rejects.toEqual(refused('not-yours'));
		expect(await state(event.id)).toBe('open');
	});
});
