import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { db, isTaken, transaction } from './db/index.ts';
import {
	blocks,
	delegates,
	events,
	meetings,
	occupations,
	participants,
	placements,
	places,
	seats,
	slots
} from './db/schema.ts';
import { currentSchedule, seat, unseat } from './seating.ts';

const at = (time: string) => new Date(`2027-03-18T${time}:00Z`);
let eventId: string;
let scheduleId: string;
const slot: Record<string, { id: string; startsAt: Date; endsAt: Date }> = {};
const place: string[] = [];
const delegate: string[] = [];

/** A meeting of two of the ten firms, each with one delegate. */
async function aMeeting(first: number, second: number) {
	const rows = await db
		.select()
		.from(participants)
		.where(eq(participants.eventId, eventId))
		.orderBy(participants.number);
	const [{ id }] = await db
		.insert(meetings)
		.values({ eventId, firstId: rows[first].id, secondId: rows[second].id, number: 1 })
		.returning();
	return id;
}

beforeAll(async () => {
	[{ id: eventId }] = await db
		.insert(events)
		.values({ slug: 'fair', name: 'Fair', zone: 'Europe/Rome', languages: ['en'] })
		.returning();
	const [block] = await db
		.insert(blocks)
		.values({ eventId, date: '2027-03-18', start: '09:00', end: '12:00', slotMinutes: 20 })
		.returning();
	for (const [name, from, to] of [
		['nine', '08:00', '08:20'],
		['twenty', '08:20', '08:40'],
		['halfPast', '08:10', '08:40']
	]) {
		const value = { eventId, blockId: block.id, date: '2027-03-18', startsAt: at(from), endsAt: at(to) };
		[slot[name]] = await db.insert(slots).values(value).returning();
	}
	for (let n = 0; n < 10; n++) {
		const [table] = await db
			.insert(places)
			.values({ eventId, kind: 'table', label: `Table ${n + 1}` })
			.returning();
		place.push(table.id);
		const [firm] = await db
			.insert(participants)
			.values({ eventId, name: `Firm ${n}`, number: n })
			.returning();
		const [person] = await db
			.insert(delegates)
			.values({ participantId: firm.id, languages: [], feedToken: `feed-${n}` })
			.returning();
		delegate.push(person.id);
	}
	scheduleId = (await transaction((tx) => currentSchedule(tx, eventId))).id;
});

const take = async (first: number, second: number, when: string, where: number) => {
	const meetingId = await aMeeting(first, second);
	const delegateIds = [delegate[first], delegate[second]];
	return transaction((tx) =>
		seat(tx, scheduleId, [{ meetingId, slot: slot[when], placeId: place[where], delegateIds }])
	).then(
		() => ({ meetingId, won: true }),
		(error: unknown) => {
			if (!isTaken(error)) throw error;
			return { meetingId, won: false };
		}
	);
};

describe('seats and places', () => {
	it('are taken once, also by slots that only overlap, and free again afterwards', async () => {
		const first = await take(0, 1, 'nine', 0);
		expect([
			first.won,
			(await take(0, 2, 'nine', 1)).won, // the host sits already
			(await take(3, 1, 'halfPast', 1)).won, // the guest sits until 08:20
			(await take(2, 3, 'halfPast', 0)).won, // the table is taken until 08:20
			(await take(0, 1, 'twenty', 0)).won // 08:20 is free again
		]).toEqual([true, false, false, false, true]);
		await transaction((tx) => unseat(tx, scheduleId, [first.meetingId]));
		expect((await take(0, 2, 'nine', 0)).won).toBe(true);
	});

	it('go to exactly one of 200 who want the same place and time', async () => {
		await db.delete(placements);
		const results = await Promise.all(Array.from({ length: 200 }, (_, n) => take(n % 5, 5 + (n % 5), 'nine', 4)));
		expect(results.filter(({ won }) => won)).toHaveLength(1);
		expect([await db.$count(placements), await db.$count(occupations), await db.$count(seats)]).toEqual([1, 4, 8]);
	});

	it('go to exactly one of 200 who want the same person at different places, as host or as guest', async () => {
		await db.delete(placements);
		const results = await Promise.all(
			Array.from({ length: 200 }, (_, n) => {
				const other = 1 + (n % 9);
				return n % 2 ? take(0, other, 'nine', n % 10) : take(other, 0, 'nine', n % 10);
			})
		);
		expect(results.filter(({ won }) => won)).toHaveLength(1);
		expect(await db.$count(seats, eq(seats.delegateId, delegate[0]))).toBe(4);
	});
});
