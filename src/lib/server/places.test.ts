import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { aFirmAt, aMeeting, anOrganiser, aPlacement, aSchedule } from '../../../tests/support/factories.ts';
import { saveBlocks } from './blocks.ts';
import { db } from './db/index.ts';
import { places, placements } from './db/schema.ts';
import { addPlaces, changePlace, hitByRemoving, placesOf, removePlaces } from './places.ts';
import { slotsOf } from './slots.ts';

const refused = (code: string, field?: string) => expect.objectContaining({ name: 'Refusal', code, field });
const tables = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, n) => ({ kind: 'table' as const, label: `Table ${from + n}` }));

describe('places', () => {
	it('are listed as they were added, tables before rooms', async () => {
		const { viewer, event } = await anOrganiser();
		await addPlaces(viewer, event.id, [{ kind: 'room', label: 'Room A', address: 'https://meet.example/a' }]);
		await addPlaces(viewer, event.id, tables(1, 21));
		const labels = (await placesOf(event.id)).map(({ label }) => label);
		expect(labels).toEqual([...tables(1, 21).map(({ label }) => label), 'Room A']);
	});

	it('of one name exist once: a bulk with a double adds none', async () => {
		const { viewer, event } = await anOrganiser();
		await addPlaces(viewer, event.id, tables(1, 3));
		await expect(addPlaces(viewer, event.id, tables(3, 5))).rejects.toEqual(refused('place-label-taken', 'label'));
		expect(await db.$count(places, eq(places.eventId, event.id))).toBe(3);
	});

	it('take a fixed host only from the event', async () => {
		const { viewer, event } = await anOrganiser();
		const [table] = await addPlaces(viewer, event.id, tables(1, 1));
		const [here, elsewhere] = [await aFirmAt(event.id), await aFirmAt((await anOrganiser()).event.id)];
		await expect(changePlace(viewer, event.id, table.id, { hostId: elsewhere.participant.id })).rejects.toEqual(
			refused('host-not-here', 'hostId')
		);
		await changePlace(viewer, event.id, table.id, { hostId: here.participant.id, zone: 'Courtyard' });
		expect(await placesOf(event.id)).toMatchObject([{ hostId: here.participant.id, zone: 'Courtyard' }]);
	});

	it('with meetings are removed only when confirmed', async () => {
		const { viewer, event } = await anOrganiser();
		await saveBlocks(viewer, event.id, [
			{ date: '2027-04-07', start: '09:00', end: '09:20', slotMinutes: 20, pauseMinutes: 0, kind: 'onsite' }
		]);
		const [one, two] = await addPlaces(viewer, event.id, tables(1, 2));
		const [a, b] = [await aFirmAt(event.id), await aFirmAt(event.id)];
		const [slot] = await slotsOf(event.id);
		const meeting = await aMeeting(event.id, a, b);
		await aPlacement((await aSchedule(event.id)).id, meeting.id, slot, one.id);
		expect(await hitByRemoving(event.id, [one.id, two.id])).toBe(1);
		await expect(removePlaces(viewer, event.id, [one.id, two.id])).rejects.toEqual(refused('places-in-use'));
		expect(await placesOf(event.id)).toHaveLength(2);
		expect(await removePlaces(viewer, event.id, [one.id], 1)).toMatchObject({ removed: 1 });
		expect(await db.$count(placements, eq(placements.meetingId, meeting.id))).toBe(0);
		expect((await placesOf(event.id)).map(({ label }) => label)).toEqual(['Table 2']);
	});

	it('are changed by organisers only', async () => {
		const { event } = await anOrganiser();
		const { viewer } = await aFirmAt(event.id);
		await expect(addPlaces(viewer, event.id, tables(1, 1))).rejects.toEqual(refused('not-yours'));
		await expect(addPlaces(null, event.id, tables(1, 1))).rejects.toEqual(refused('sign-in'));
		expect(await placesOf(event.id)).toEqual([]);
	});
});
