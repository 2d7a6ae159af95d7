import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { aFirmAt, aMeeting, anOrganiser, aPlacement, aSchedule } from '../../../tests/support/factories.ts';
import { previewBlocks, saveBlocks, type BlockInput } from './blocks.ts';
import { db } from './db/index.ts';
import { blocks, changes, letters, meetings, occupations, placements, seats, slots } from './db/schema.ts';
import { addPlaces } from './places.ts';
import { blocksOf, slotsOf } from './slots.ts';

const morning: BlockInput = {
	date: '2027-04-07',
	start: '09:00',
	end: '10:00',
	slotMinutes: 20,
	pauseMinutes: 0,
	kind: 'onsite'
};
const refused = (code: string, field?: string) => expect.objectContaining({ name: 'Refusal', code, field });
const counts = async () => [await db.$count(blocks), await db.$count(slots), await db.$count(placements)];

/** An event with one morning of three slots at one table, and a published meeting in the last of them. */
async function aBookedMorning() {
	const { viewer, event } = await anOrganiser();
	await saveBlocks(viewer, event.id, [morning]);
	const [table] = await addPlaces(viewer, event.id, [{ kind: 'table', label: 'Table 1' }]);
	const [a, b] = [await aFirmAt(event.id), await aFirmAt(event.id)];
	const meeting = await aMeeting(event.id, a, b);
	const schedule = await aSchedule(event.id);
	const last = (await slotsOf(event.id))[2];
	await aPlacement(schedule.id, meeting.id, last, table.id, [a.delegate.id, b.delegate.id]);
	const [block] = await blocksOf(event.id);
	return { viewer, event, meeting, block, last, a, b };
}

describe('the time of an event', () => {
	it('becomes stored slots, and slots whose times stay equal keep their rows', async () => {
		const { viewer, event } = await anOrganiser();
		await saveBlocks(viewer, event.id, [morning]);
		const before = await slotsOf(event.id);
		expect(before.map(({ startsAt }) => startsAt.toISOString())).toEqual([
			'2027-04-07T07:00:00.000Z',
			'2027-04-07T07:20:00.000Z',
			'2027-04-07T07:40:00.000Z'
		]);
		const [block] = await blocksOf(event.id);
		const answer = await saveBlocks(viewer, event.id, [
			{ ...block, end: '10:20' },
			{ ...morning, date: '2027-04-08' }
		]);
		expect([answer.kept, answer.added, answer.removed.length]).toEqual([3, 4, 0]);
		const after = await slotsOf(event.id);
		expect(after.slice(0, 3).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
		expect(after).toHaveLength(7);
	});

	it('may be split into two blocks without losing a slot', async () => {
		const { viewer, event } = await anOrganiser();
		await saveBlocks(viewer, event.id, [morning]);
		const before = (await slotsOf(event.id)).map(({ id }) => id);
		const [block] = await blocksOf(event.id);
		await saveBlocks(viewer, event.id, [
			{ ...block, end: '09:40' },
			{ ...morning, start: '09:40' }
		]);
		expect((await slotsOf(event.id)).map(({ id }) => id)).toEqual(before);
		await saveBlocks(viewer, event.id, [morning]);
		expect((await slotsOf(event.id)).map(({ id }) => id)).toEqual(before);
		expect(await blocksOf(event.id)).toHaveLength(1);
	});

	it('is refused beside the block that is wrong, and nothing is written', async () => {
		const { viewer, event } = await anOrganiser();
		await saveBlocks(viewer, event.id, [morning]);
		const before = await counts();
		const save = (...wrong: Partial<BlockInput>[]) =>
			saveBlocks(viewer, event.id, [morning, ...wrong.map((one) => ({ ...morning, date: '2027-04-08', ...one }))]);
		await expect(save({ end: '08:00' })).rejects.toEqual(refused('block_end_before_start', 'block-1'));
		await expect(save({ slotMinutes: 25 })).rejects.toEqual(refused('block_not_divided', 'block-1'));
		await expect(save({}, { date: '2027-02-30' })).rejects.toEqual(refused('block_date_invalid', 'block-2'));
		await expect(save({ start: '9 Uhr' })).rejects.toEqual(refused('block_time_invalid', 'block-1'));
		await expect(save({}, { start: '09:20' })).rejects.toEqual(refused('block_overlap', 'block-2'));
		expect(await counts()).toEqual(before);
	});

	it('shows before saving who is hit, and writes nothing while it shows', async () => {
		const { event, block, meeting, last } = await aBookedMorning();
		const before = await counts();
		const preview = await previewBlocks(event, [{ ...block, end: '09:40' }]);
		expect(preview.removed.map(({ id }) => id)).toEqual([last.id]);
		expect(preview.hit).toEqual([
			{ meetingId: meeting.id, slotId: last.id, placeId: expect.any(String), current: true }
		]);
		expect(await counts()).toEqual(before);
	});

	it('takes meetings out of removed slots only when confirmed, and tells both firms', async () => {
		const { viewer, event, block, meeting } = await aBookedMorning();
		const shorter = [{ ...block, end: '09:40' }];
		await expect(saveBlocks(viewer, event.id, shorter)).rejects.toEqual(refused('slots-in-use'));
		expect(await db.$count(placements, eq(placements.meetingId, meeting.id))).toBe(1);

		await saveBlocks(viewer, event.id, shorter, 1);
		expect(await db.$count(placements, eq(placements.meetingId, meeting.id))).toBe(0);
		expect(await slotsOf(event.id)).toHaveLength(2);
		const [after] = await db.select().from(meetings).where(eq(meetings.id, meeting.id));
		expect([after.state, after.sequence]).toEqual(['agreed', 1]);
		const told = await db.select().from(letters).where(eq(letters.eventId, event.id));
		expect(told.map(({ kind }) => kind)).toEqual(['meeting-unplaced', 'meeting-unplaced']);
		expect(told[0].attachment?.content).toContain('METHOD:CANCEL');
		const [change] = await db.select().from(changes).where(eq(changes.eventId, event.id));
		expect(change).toMatchObject({ reason: 'slot-removed', after: null, meetingId: meeting.id });
	});

	it('frees seats and places of what it removes', async () => {
		const { viewer, event, a } = await aBookedMorning();
		const before = await db.$count(occupations);
		await saveBlocks(viewer, event.id, [], 1);
		expect(await db.$count(seats, eq(seats.delegateId, a.delegate.id))).toBe(0);
		expect(before - (await db.$count(occupations))).toBe(4);
		expect(await slotsOf(event.id)).toEqual([]);
	});

	it('lifts meetings at tables out of slots that become online', async () => {
		const { viewer, event, block, meeting } = await aBookedMorning();
		const online = [{ ...block, kind: 'online' as const }];
		await expect(saveBlocks(viewer, event.id, online)).rejects.toEqual(refused('slots-in-use'));
		await saveBlocks(viewer, event.id, online, 1);
		expect(await db.$count(placements, eq(placements.meetingId, meeting.id))).toBe(0);
		expect((await slotsOf(event.id)).map(({ kind }) => kind)).toEqual(['online', 'online', 'online']);
	});

	it('is not changed by a helper, nor on top of blocks somebody else removed', async () => {
		const { viewer, event, block } = await aBookedMorning();
		const firm = await aFirmAt(event.id);
		await expect(saveBlocks(firm.viewer, event.id, [])).rejects.toEqual(refused('not-yours'));
		await expect(saveBlocks(viewer, event.id, [{ ...block, id: 'elsewhere' }])).rejects.toEqual(refused('block-gone'));
	});
});
