import { and, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { review } from '#lib/scheduling/review.ts';
import { aFirmAt } from '../../../tests/support/factories.ts';
import { aFair, planned, whereOf, type Fair } from '../../../tests/support/fair.ts';
import { db } from './db/index.ts';
import { changes, letters, meetings, occupations, placements, publications, schedules, seats } from './db/schema.ts';
import { publication, publicationsOf } from './publications.ts';
import { previewPublication, publish } from './publish.ts';
import { discardDraft, draftFromCurrent } from './drafts.ts';
import { placeMeeting, setLocked, takeOut } from './moves.ts';
import { schedulesOf, standing } from './schedules.ts';
import { withdraw } from './withdrawals.ts';

const refused = (code: string) => expect.objectContaining({ name: 'Refusal', code });

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
