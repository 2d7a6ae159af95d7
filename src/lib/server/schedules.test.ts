import { and, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '#lib/permissions.ts';
import { review } from '#lib/scheduling/review.ts';
import { aFirmAt, anOrganiser } from '../../../tests/support/factories.ts';
import { saveBlocks } from './blocks.ts';
import { db } from './db/index.ts';
import {
	changes,
	delegates,
	freeSlots,
	letters,
	meetings,
	occupations,
	participants,
	placements,
	plans,
	publications,
	schedules,
	seats
} from './db/schema.ts';
import type { EventRow } from './events.ts';
import { addPlaces } from './places.ts';
import { EFFORTS, finished, latestPlan, SILENCE_MS, startPlan, stopPlan, type PlanSettings } from './plans.ts';
import { previewPublication, publication, publicationsOf, publish } from './publish.ts';
import {
	discardDraft,
	draftFromCurrent,
	placeMeeting,
	schedulesOf,
	setLocked,
	standing,
	takeOut
} from './schedules.ts';
import { slotsOf, type StoredSlot } from './slots.ts';
import { withdraw } from './withdrawals.ts';

const refused = (code: string) => expect.objectContaining({ name: 'Refusal', code });

/** Two days, tables by day in slots of 20 minutes, rooms beside them in slots of 30; firms with two delegates. */
interface Fair {
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

async function aFair(): Promise<Fair> {
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

const SETTINGS: PlanSettings = { basis: 'fresh', effort: 'quick', fairness: null, seed: 7, from: null };

async function planned({ viewer, event }: Fair, settings: Partial<PlanSettings> = {}): Promise<string> {
	const row = await finished(await startPlan(viewer, event.id, { ...SETTINGS, ...settings }));
	expect(row).toMatchObject({ state: 'done', error: null });
	return String(row.scheduleId);
}

const whereOf = async (scheduleId: string) => {
	const rows = await db.select().from(placements).where(eq(placements.scheduleId, scheduleId));
	return new Map(rows.map(({ meetingId, slotId, placeId }) => [meetingId, `${slotId} ${placeId}`]));
};

describe('a fair of two days with tables, rooms and firms of two', () => {
	let fair: Fair;
	let first: string;
	beforeAll(async () => {
		fair = await aFair();
		first = await planned(fair);
	});

	it('is planned with every rule kept, online meetings in rooms and blocked times left alone', async () => {
		const { brief, held } = await standing(fair.viewer, fair.event, first);
		expect(review(brief, { placements: held })).toEqual([]);
		expect(held).toHaveLength(fair.meetings.length);
		const online = new Set(brief.meetings.filter(({ mode }) => mode === 'online').map(({ id }) => id));
		const inRooms = held.filter(({ place }) => fair.rooms.includes(place)).map(({ meeting }) => meeting);
		expect(new Set(inRooms)).toEqual(online);
		const [day] = fair.slots.map(({ date }) => date);
		const firstDay = new Set(fair.slots.filter(({ date }) => date === day).map(({ id }) => id));
		const own = fair.firms[0].delegate.id;
		expect(held.filter(({ slot, delegates }) => firstDay.has(slot) && delegates.includes(own))).toEqual([]);
		expect(held.find(({ meeting }) => meeting === fair.meetings[0])?.delegates[0]).toBe(own);
	});

	it('gives the same draft for the same seed', async () => {
		const again = await planned(fair);
		expect(await whereOf(again)).toEqual(await whereOf(first));
		await discardDraft(fair.viewer, fair.event.id, again);
		expect(await db.$count(seats, eq(seats.scheduleId, again))).toBe(0);
	});

	it('refuses by hand what the board shows as taken or clashing, and writes nothing', async () => {
		const { viewer, event } = fair;
		const { held } = await standing(viewer, event, first);
		const before = await whereOf(first);
		const [one, other] = held.filter(({ place }) => fair.tables.includes(place));
		const move = (slotId: string, placeId: string) =>
			placeMeeting(viewer, event.id, first, { meetingId: one.meeting, slotId, placeId });
		await expect(move(other.slot, other.place)).rejects.toEqual(refused('board-place-taken'));
		const online = fair.slots.find(({ kind }) => kind === 'online')?.id ?? '';
		await expect(move(online, fair.tables[0])).rejects.toEqual(refused('board-wrong-mode'));
		const stranger = (await aFirmAt(event.id, { state: 'applied' })).viewer;
		await expect(
			placeMeeting(stranger, event.id, first, { meetingId: one.meeting, slotId: one.slot, placeId: one.place })
		).rejects.toEqual(refused('not-yours'));
		expect(await whereOf(first)).toEqual(before);
	});

	it('keeps what a hand has placed through every later plan', async () => {
		const { viewer, event } = fair;
		const draft = await planned(fair, { seed: 3 });
		const { brief, held } = await standing(viewer, event, draft);
		const one = held.find(({ place }) => fair.tables.includes(place));
		await takeOut(viewer, event.id, draft, one?.meeting ?? '');
		const { targetsOf } = await import('#lib/scheduling/targets.ts');
		const rest = held.filter((each) => each !== one);
		const target = targetsOf(brief, rest, one?.meeting ?? '');
		const cells = fair.slots.flatMap(({ id }) => fair.tables.map((place) => ({ slotId: id, placeId: place })));
		const free = cells.filter(({ slotId, placeId }) => target(slotId, placeId).verdict === 'free');
		const chosen = free[free.length - 1];
		await placeMeeting(viewer, event.id, draft, { meetingId: one?.meeting ?? '', ...chosen });
		const next = await planned(fair, { seed: 5, from: draft });
		expect((await whereOf(next)).get(one?.meeting ?? '')).toBe(`${chosen.slotId} ${chosen.placeId}`);
		expect(await setLocked(viewer, event.id, next, 'all', false)).toBe(1);
		await discardDraft(viewer, event.id, draft);
		await discardDraft(viewer, event.id, next);
	});

	it('is published once when two press the button at the same time, and tells each delegate once', async () => {
		const { viewer, event } = fair;
		const preview = await previewPublication(viewer, event, first);
		expect([preview.number, preview.differences.added.length, preview.violations]).toEqual([
			1,
			fair.meetings.length,
			[]
		]);
		const results = await Promise.allSettled(
			Array.from({ length: 5 }, () => publish(viewer, event.id, first, { after: 0 }))
		);
		expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		for (const result of results) {
			if (result.status === 'rejected') expect(result.reason).toEqual(refused('published-already'));
		}
		expect(await db.$count(publications, eq(publications.eventId, event.id))).toBe(1);
		const told = await db.select().from(letters).where(eq(letters.eventId, event.id));
		expect(told.length).toBe(preview.letters);
		expect(new Set(told.map(({ kind }) => kind))).toEqual(new Set(['agenda-published']));
		expect(new Set(told.map(({ to }) => to)).size).toBe(told.length);
	});

	it('takes in late wishes and withdrawals with everything published locked, and says who is hit', async () => {
		const { viewer, event, firms } = fair;
		const late = await aFirmAt(event.id);
		const [added] = await db
			.insert(meetings)
			.values({
				eventId: event.id,
				firstId: late.participant.id,
				secondId: firms[1].participant.id,
				mode: 'onsite',
				number: 100
			})
			.returning();
		const leaving = firms[7];
		const lost = await db
			.select({ id: meetings.id })
			.from(meetings)
			.where(and(eq(meetings.eventId, event.id), eq(meetings.secondId, leaving.participant.id)));
		await withdraw(leaving.viewer, leaving.participant.id);
		const before = await whereOf(first);
		const next = await planned(fair, { basis: 'keep', from: first });
		expect(await whereOf(next)).toEqual(new Map([...before, [added.id, (await whereOf(next)).get(added.id)]]));
		const preview = await previewPublication(viewer, event, next);
		// The withdrawal has had letters of its own; only the late meeting is news.
		expect({
			added: preview.differences.added.map(({ meetingId }) => meetingId),
			moved: preview.differences.moved,
			cancelled: preview.differences.cancelled,
			letters: preview.letters
		}).toEqual({ added: [added.id], moved: [], cancelled: [], letters: 2 });
		const { number } = await publish(viewer, event.id, next, { after: 1, note: 'Late firms' });
		expect(number).toBe(2);
		expect(
			(await publicationsOf(viewer, event)).map(({ number, note, added, moved, cancelled }) => [
				number,
				note,
				added,
				moved,
				cancelled
			])
		).toEqual([
			[2, 'Late firms', 1, 0, lost.length],
			[1, null, fair.meetings.length, 0, 0]
		]);
		expect((await db.select().from(schedules).where(eq(schedules.id, first)))[0].state).toBe('past');
		expect(await db.$count(seats, eq(seats.scheduleId, first))).toBe(0);
	});

	it('raises SEQUENCE, notes the change and writes to both sides when a hand moves a published meeting', async () => {
		const { viewer, event } = fair;
		const [current] = await schedulesOf(viewer, event);
		const { held } = await standing(viewer, event, current.id);
		const one = held.find(({ place }) => fair.tables.includes(place));
		const meetingId = one?.meeting ?? '';
		await takeOut(viewer, event.id, current.id, meetingId);
		const { differences, number } = await publish(viewer, event.id, current.id, { after: 2 });
		expect([number, differences.cancelled.map((line) => line.meetingId), differences.added, differences.moved]).toEqual(
			[3, [meetingId], [], []]
		);
		const [row] = await db.select().from(meetings).where(eq(meetings.id, meetingId));
		expect([row.sequence, row.state]).toEqual([1, 'agreed']);
		const kinds = await db
			.select({ to: letters.to, text: letters.text, attachment: letters.attachment })
			.from(letters)
			.where(and(eq(letters.eventId, event.id), eq(letters.kind, 'agenda-changed')));
		const cancelling = kinds.filter(({ attachment }) => attachment?.content.includes('STATUS:CANCELLED'));
		expect(cancelling).toHaveLength(2);
		expect(cancelling.every(({ attachment }) => attachment?.content.includes('SEQUENCE:1'))).toBe(true);
		const noted = await db
			.select()
			.from(changes)
			.where(and(eq(changes.meetingId, meetingId), eq(changes.reason, 'by-hand')));
		expect(noted.map(({ actorId, after }) => ({ actorId, after }))).toEqual([{ actorId: viewer.userId, after: null }]);
		expect((await publication(viewer, event, 3)).publication.agenda).toHaveLength(held.length - 1);
	});

	it('can be tried out in a draft copied from what is published, which nobody sees', async () => {
		const { viewer, event } = fair;
		const [current] = await schedulesOf(viewer, event);
		const copy = await draftFromCurrent(viewer, event.id);
		expect(await whereOf(copy)).toEqual(await whereOf(current.id));
		const preview = await previewPublication(viewer, event, copy);
		expect([preview.differences.added, preview.differences.moved, preview.differences.cancelled]).toEqual([[], [], []]);
		await discardDraft(viewer, event.id, copy);
		await expect(discardDraft(viewer, event.id, current.id)).rejects.toEqual(refused('schedule-not-draft'));
	});
});

describe('placing by hand', () => {
	it('gives one place and time to exactly one of 200 attempts', async () => {
		const fair = await aFair();
		const { viewer, event, firms } = fair;
		// Forty firms of their own, so that nothing but the place is contested.
		const pairs: string[] = [];
		for (let n = 0; n < 20; n++) {
			const [a, b] = [await aFirmAt(event.id), await aFirmAt(event.id)];
			const [row] = await db
				.insert(meetings)
				.values({ eventId: event.id, firstId: a.participant.id, secondId: b.participant.id, mode: 'onsite', number: n })
				.returning();
			pairs.push(row.id);
		}
		expect(firms).toHaveLength(8);
		const [schedule] = await db.insert(schedules).values({ eventId: event.id, state: 'draft' }).returning();
		const slotId = fair.slots.find(({ kind }) => kind === 'onsite')?.id ?? '';
		const results = await Promise.allSettled(
			Array.from({ length: 200 }, (_, n) =>
				placeMeeting(viewer, event.id, schedule.id, { meetingId: pairs[n % 20], slotId, placeId: fair.tables[0] })
			)
		);
		const codes = results.flatMap((result) =>
			result.status === 'rejected' ? [(result.reason as { code: string }).code] : []
		);
		// Whoever repeats the winning move finds the meeting there already: ten of the 200 ask for that.
		expect(results.filter(({ status }) => status === 'fulfilled').length).toBe(10);
		expect(new Set(codes)).toEqual(new Set(['board-place-taken']));
		expect([
			await db.$count(placements, eq(placements.scheduleId, schedule.id)),
			await db.$count(occupations, eq(occupations.scheduleId, schedule.id)),
			await db.$count(seats, eq(seats.scheduleId, schedule.id))
		]).toEqual([1, 4, 8]);
	}, 60_000);
});

describe('a run of the planner', () => {
	it('is one at a time, can be cancelled, and leaves nothing behind', async () => {
		const fair = await aFair();
		const { viewer, event } = fair;
		const planId = await startPlan(viewer, event.id, { ...SETTINGS, effort: 'long' });
		await expect(startPlan(viewer, event.id, SETTINGS)).rejects.toEqual(refused('plan-running'));
		await stopPlan(viewer, event, planId, 'cancel');
		expect(await finished(planId)).toMatchObject({ state: 'cancelled', scheduleId: null });
		expect(await schedulesOf(viewer, event)).toEqual([]);
		await expect(stopPlan(viewer, event, planId, 'cancel')).rejects.toEqual(refused('plan-ended'));
	});

	it('keeps the best plan so far when it is told to finish', async () => {
		const fair = await aFair();
		const planId = await startPlan(fair.viewer, fair.event.id, { ...SETTINGS, effort: 'long' });
		await stopPlan(fair.viewer, fair.event, planId, 'finish');
		expect(await finished(planId)).toMatchObject({ state: 'done' });
		expect(await schedulesOf(fair.viewer, fair.event)).toHaveLength(1);
	});

	it('that has fallen silent is called failed, and the next may start', async () => {
		const fair = await aFair();
		const silent = { eventId: fair.event.id, state: 'running' as const, settings: { ...SETTINGS } };
		await db.insert(plans).values({ ...silent, aliveAt: new Date(Date.now() - SILENCE_MS - 1000) });
		expect(await latestPlan(fair.viewer, fair.event)).toMatchObject({ state: 'failed', error: 'silent' });
		await planned(fair);
	});

	it('of an event with nothing to plan is refused before it starts', async () => {
		const { viewer, event } = await anOrganiser();
		await expect(startPlan(viewer, event.id, SETTINGS)).rejects.toEqual(refused('plan-no-meetings'));
		expect(await db.$count(plans, eq(plans.eventId, event.id))).toBe(0);
	});

	it('leaves out of its draft what was cancelled while it worked', async () => {
		const fair = await aFair();
		const planId = await startPlan(fair.viewer, fair.event.id, SETTINGS);
		await db.update(meetings).set({ state: 'cancelled' }).where(eq(meetings.id, fair.meetings[3]));
		await db.update(participants).set({ state: 'withdrawn' }).where(eq(participants.id, fair.firms[7].participant.id));
		const row = await finished(planId);
		const scheduleId = String(row.scheduleId);
		expect((await whereOf(scheduleId)).has(fair.meetings[3])).toBe(false);
		const { brief, held } = await standing(fair.viewer, fair.event, scheduleId);
		expect(review(brief, { placements: held })).toEqual([]);
		expect(EFFORTS.quick).toBeLessThan(EFFORTS.thorough);
	});
});
