import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { aFirmAt, aMeeting, anOrganiser, aPlacement, aSchedule } from '../../../tests/support/factories.ts';
import { freeTimes, setTimes, timesOf } from './availability.ts';
import { saveBlocks } from './blocks.ts';
import { db } from './db/index.ts';
import { delegates, freeSlots } from './db/schema.ts';
import { addPlaces } from './places.ts';
import { blocksOf, slotsOf } from './slots.ts';

const refused = (code: string) => expect.objectContaining({ name: 'Refusal', code });
const limits = { bufferMinutes: 0, maxPerDay: null };

/** Two slots at tables and, beside them, one of 30 minutes online. */
async function aFair() {
	const { event, viewer: organiser } = await anOrganiser();
	const block = { date: '2027-04-07', start: '09:00', pauseMinutes: 0 };
	await saveBlocks(organiser, event.id, [
		{ ...block, end: '09:40', slotMinutes: 20, kind: 'onsite' },
		{ ...block, end: '09:30', slotMinutes: 30, kind: 'online' }
	]);
	const firm = await aFirmAt(event.id);
	const slots = await slotsOf(event.id);
	const tables = slots.filter(({ kind }) => kind === 'onsite').map(({ id }) => id);
	const [online] = slots.filter(({ kind }) => kind === 'online').map(({ id }) => id);
	const free = async () => (await freeTimes(db, event.id, [firm.participant.id])).get(firm.delegate.id)?.toSorted();
	return { event, organiser, firm, slots, tables, online, free };
}

describe('who sets nothing', () => {
	it('is free in every slot of the kinds attended', async () => {
		const { firm, tables, online, free } = await aFair();
		expect(await free()).toEqual([...tables, online].sort());
		await db.update(delegates).set({ attends: 'onsite' }).where(eq(delegates.id, firm.delegate.id));
		expect(await free()).toEqual(tables.toSorted());
	});
});

describe('own times', () => {
	it('replace that, also for slots added later, until they are cleared', async () => {
		const { event, organiser, firm, tables, online, free } = await aFair();
		await setTimes(firm.viewer, event.id, firm.delegate.id, { free: [tables[1]], bufferMinutes: 10, maxPerDay: 4 });
		expect(await free()).toEqual([tables[1]]);
		const blocks = await blocksOf(event.id);
		await saveBlocks(organiser, event.id, [...blocks, { ...blocks[0], id: undefined, date: '2027-04-08' }]);
		expect(await free()).toEqual([tables[1]]);
		const [row] = await db.select().from(delegates).where(eq(delegates.id, firm.delegate.id));
		expect([row.bufferMinutes, row.maxPerDay]).toEqual([10, 4]);
		await setTimes(firm.viewer, event.id, firm.delegate.id, { free: null, ...limits });
		expect(await free()).toHaveLength(4);
		expect(await free()).toContain(online);
	});

	it('may be none at all', async () => {
		const { event, firm, free } = await aFair();
		await setTimes(firm.viewer, event.id, firm.delegate.id, { free: [], ...limits });
		expect(await free()).toEqual([]);
	});

	it('name the meetings that stand in times now blocked and leave them', async () => {
		const { event, organiser, firm, slots, tables } = await aFair();
		const other = await aFirmAt(event.id);
		const [table] = await addPlaces(organiser, event.id, [{ kind: 'table', label: 'Table 1' }]);
		const meeting = await aMeeting(event.id, firm, other);
		const slot = slots.find(({ id }) => id === tables[0]);
		if (!slot) throw new Error('no slot');
		await aPlacement((await aSchedule(event.id)).id, meeting.id, slot, table.id, [firm.delegate.id]);
		const answer = await setTimes(firm.viewer, event.id, firm.delegate.id, { free: [tables[1]], ...limits });
		expect(answer).toEqual({ stillBooked: [tables[0]] });
		const [times] = await timesOf(firm.participant.id, slots);
		expect([[...times.free], [...times.booked]]).toEqual([[tables[1]], [tables[0]]]);
	});

	it('are set by the firm, the delegate or an organiser, and only with slots of the event', async () => {
		const { event, organiser, firm, tables } = await aFair();
		const elsewhere = await aFair();
		const set = (viewer: typeof organiser | null, free: string[]) =>
			setTimes(viewer, event.id, firm.delegate.id, { free, ...limits });
		await expect(set(elsewhere.firm.viewer, tables)).rejects.toEqual(refused('not-found'));
		await expect(set(elsewhere.organiser, tables)).rejects.toEqual(refused('not-found'));
		await expect(set(null, tables)).rejects.toEqual(refused('sign-in'));
		await expect(set(firm.viewer, elsewhere.tables)).rejects.toEqual(refused('slot-gone'));
		expect(await db.$count(freeSlots, eq(freeSlots.delegateId, firm.delegate.id))).toBe(0);
		await db.update(delegates).set({ userId: elsewhere.firm.viewer.userId }).where(eq(delegates.id, firm.delegate.id));
		await set(elsewhere.firm.viewer, tables);
		await set(organiser, []);
		expect(await db.$count(freeSlots, eq(freeSlots.delegateId, firm.delegate.id))).toBe(0);
	});
});
