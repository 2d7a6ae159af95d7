/** A small fair with everything that makes planning hard, for tests on both databases. */
import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import type { Viewer } from '#lib/permissions.ts';
import { saveBlocks } from '#lib/server/blocks.ts';
import { db } from '#lib/server/db/index.ts';
import { delegates, freeSlots, meetings, placements } from '#lib/server/db/schema.ts';
import type { EventRow } from '#lib/server/events.ts';
import { addPlaces } from '#lib/server/places.ts';
import { finished } from '#lib/server/plans/run.ts';
import { startPlan, type PlanSettings } from '#lib/server/plans/start.ts';
import { slotsOf, type StoredSlot } from '#lib/server/slots.ts';
import { aFirmAt, anOrganiser } from './factories.ts';

/** Two days, tables by day in slots of 20 minutes, rooms beside them in slots of 30; firms with two delegates. */
export interface Fair {
	viewer: Viewer;
	event: EventRow;
	firms: Awaited<ReturnType<typeof aFirmAt>>[];
	/** The second delegate of each firm. */
	colleagues: string[];
	slots: StoredSlot[];
	tables: string[];
	rooms: string[];
	meetings: string[];
}

let serial = 0;

export async function aFair(): Promise<Fair> {
	const { viewer, event } = await anOrganiser({ maxPerDay: 5 });
	const block = { start: '09:00', end: '10:20', slotMinutes: 20, pauseMinutes: 0, kind: 'onsite' as const };
	await saveBlocks(viewer, event.id, [
		{ ...block, date: '2027-03-18' },
		{ ...block, date: '2027-03-19' },
		{ ...block, date: '2027-03-18', end: '10:30', slotMinutes: 30, kind: 'online' }
	]);
	const named = (kind: 'table' | 'room', label: string) => ({ kind, label, address: `https://meet.example/${label}` });
	const tables = await addPlaces(
		viewer,
		event.id,
		['A', 'B', 'C'].map((label) => named('table', label))
	);
	const rooms = await addPlaces(
		viewer,
		event.id,
		['R1', 'R2'].map((label) => named('room', label))
	);
	const slots = await slotsOf(event.id);
	const firms: Fair['firms'] = [];
	const colleagues: string[] = [];
	for (let n = 0; n < 8; n++) {
		const firm = await aFirmAt(event.id, { mode: 'either' });
		const [second] = await db
			.insert(delegates)
			.values({
				participantId: firm.participant.id,
				name: `Second ${n}`,
				email: `second-${serial++}@example.eu`,
				languages: [],
				feedToken: `second-${serial}`,
				position: 1
			})
			.returning();
		firms.push(firm);
		colleagues.push(second.id);
	}
	// The first delegate of the first firm comes on the second day only.
	const own = firms[0].delegate.id;
	await db.update(delegates).set({ availabilitySetAt: new Date() }).where(eq(delegates.id, own));
	const second = slots.filter(({ date }) => date === '2027-03-19');
	await db.insert(freeSlots).values(second.map(({ id }) => ({ delegateId: own, slotId: id })));
	const made: string[] = [];
	const pairs = firms.flatMap((_, a) => firms.flatMap((_, b) => (a < b && (a + b) % 3 ? [[a, b]] : [])));
	for (const [number, [a, b]] of pairs.entries()) {
		const [row] = await db
			.insert(meetings)
			.values({
				eventId: event.id,
				firstId: firms[a].participant.id,
				secondId: firms[b].participant.id,
				// Every fifth is online; one asks for the first firm's first delegate by name.
				mode: number % 5 === 4 ? 'online' : 'onsite',
				firstDelegateId: a === 0 && b === 1 ? own : null,
				number
			})
			.returning();
		made.push(row.id);
	}
	return {
		viewer,
		event,
		firms,
		colleagues,
		slots,
		tables: tables.map(({ id }) => id),
		rooms: rooms.map(({ id }) => id),
		meetings: made
	};
}

/** Repeatable and quick. */
export const SETTINGS: PlanSettings = {
	basis: 'fresh',
	budget: { iterations: 500_000 },
	fairness: null,
	seed: 7,
	from: null
};

/** Plans and gives the id of the draft. */
export async function planned({ viewer, event }: Fair, settings: Partial<PlanSettings> = {}): Promise<string> {
	const row = await finished(await startPlan(viewer, event.id, { ...SETTINGS, ...settings }));
	expect(row).toMatchObject({ state: 'done', error: null });
	return String(row.scheduleId);
}

/** Where each meeting stands in a schedule. */
export const whereOf = async (scheduleId: string) => {
	const rows = await db.select().from(placements).where(eq(placements.scheduleId, scheduleId));
	return new Map(rows.map(({ meetingId, slotId, placeId }) => [meetingId, `${slotId} ${placeId}`]));
};
