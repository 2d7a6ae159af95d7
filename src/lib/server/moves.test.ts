import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { targetsOf } from '#lib/scheduling/targets.ts';
import { aFirmAt, aMeeting, anOrganiser, aPlacement, aSchedule } from '../../../tests/support/factories.ts';
import { boardOf } from './boards.ts';
import { saveBlocks } from './blocks.ts';
import { db } from './db/index.ts';
import { audit, delegates, events, placements, sessions, sessionSeats } from './db/schema.ts';
import { saveMeetingRules } from './meeting-rules.ts';
import { placeMeeting } from './moves.ts';
import { addPlaces } from './places.ts';
import { describeSchedule } from './schedule-pages.ts';
import { slotsOf } from './slots.ts';

const refused = (code: string, params?: Record<string, string>) =>
	expect.objectContaining({ name: 'Refusal', code, ...(params && { params }) });

/**
 * Six slots of half an hour from eleven in Rome, tables in two zones, no time to walk between them without a slot of
 * pause; lunch between noon and one. Firm A meets B at 11:30 in the north; its meeting with C waits.
 */
async function aNoon() {
	const { event, viewer } = await anOrganiser({
		...{ walkMinutes: 10, lunchMinutes: 30, lunchFrom: '12:00', lunchUntil: '13:00' }
	});
	const block = { date: '2027-03-18', start: '11:00', end: '14:00', slotMinutes: 30, pauseMinutes: 0 };
	await saveBlocks(viewer, event.id, [{ ...block, kind: 'onsite' }]);
	const [north, south] = await addPlaces(viewer, event.id, [
		{ kind: 'table', label: 'North', zone: 'N' },
		{ kind: 'table', label: 'South', zone: 'S' }
	]);
	const firms = [await aFirmAt(event.id), await aFirmAt(event.id), await aFirmAt(event.id)];
	const [stands, noon, waits] = [
		await aMeeting(event.id, firms[0], firms[1]),
		await aMeeting(event.id, firms[0], firms[1]),
		await aMeeting(event.id, firms[0], firms[2])
	];
	const slots = await slotsOf(event.id);
	const schedule = await aSchedule(event.id, { state: 'draft' });
	const own = [firms[0].delegate.id, firms[1].delegate.id];
	await aPlacement(schedule.id, stands.id, slots[1], north.id, own);
	await aPlacement(schedule.id, noon.id, slots[2], north.id, own);
	return { event, viewer, firms, stands, waits, slots, schedule, north, south };
}

describe('a hand that breaks a rule', () => {
	let day: Awaited<ReturnType<typeof aNoon>>;
	beforeAll(async () => {
		day = await aNoon();
	});
	const move = (slot: number, place: { id: string }, anyway = false) =>
		placeMeeting(day.viewer, day.event.id, day.schedule.id, {
			...{ meetingId: day.waits.id, slotId: day.slots[slot].id, placeId: place.id, anyway }
		});
	const stored = () => db.$count(placements, eq(placements.meetingId, day.waits.id));
	const firm = () => day.firms[0].company.name;

	it('is told which one and writes nothing', async () => {
		await expect(move(0, day.south)).rejects.toEqual(refused('board-breaks-walking', { firm: firm() }));
		// Noon is taken; half past would leave nothing of lunch.
		await expect(move(3, day.north)).rejects.toEqual(refused('board-breaks-lunch', { firm: firm() }));
		await saveMeetingRules(day.viewer, day.event.id, day.waits.id, {
			...{ mode: 'either', must: false, weight: 1, half: null, delegates: [null, null], after: [day.stands.id] }
		});
		await expect(move(0, day.north)).rejects.toEqual(refused('board-breaks-order'));
		expect(await stored()).toBe(0);
	});

	it('is not let past who is not there, whatever it insists', async () => {
		const [, , third] = day.firms;
		const [first, last] = [day.slots[4], day.slots[5]];
		const [workshop] = await db
			.insert(sessions)
			.values({ eventId: day.event.id, title: 'Talk', date: first.date, start: '13:00', end: '13:30' })
			.returning();
		await db.insert(sessionSeats).values({ sessionId: workshop.id, delegateId: third.delegate.id });
		await db
			.update(delegates)
			.set({ arrivesAt: day.slots[1].startsAt, leavesAt: last.startsAt })
			.where(eq(delegates.id, third.delegate.id));
		const words = { firm: third.company.name };
		await expect(move(0, day.north, true)).rejects.toEqual(refused('board-not-arrived', words));
		await expect(move(4, day.north, true)).rejects.toEqual(refused('board-in-session', words));
		await expect(move(5, day.north, true)).rejects.toEqual(refused('board-has-left', words));
		expect(await stored()).toBe(0);
	});

	it('reads on the board what the server would answer, cell by cell', async () => {
		const [event] = await db.select().from(events).where(eq(events.id, day.event.id));
		const board = await boardOf(day.viewer, event, day.schedule.id, 'en');
		const waits = board.meetings.findIndex(({ id }) => id === day.waits.id);
		const judge = targetsOf(board.brief, board.placements, String(waits));
		const shown = board.slots.map((_, slot) =>
			board.places.map((_, place) => {
				const target = judge(String(slot), String(place));
				return target.verdict === 'breaks' ? target.breaches.map(({ rule }) => rule).join() : target.verdict;
			})
		);
		expect(shown).toEqual([
			['clash', 'clash'],
			['taken', 'clash'],
			['taken', 'clash'],
			['lunch', 'walking,lunch'],
			['clash', 'clash'],
			['clash', 'clash']
		]);
	});

	it('goes on where a person insists, and the trail says which rule gave way', async () => {
		await move(3, day.north, true);
		expect(await stored()).toBe(1);
		const [line] = await db.select().from(audit).where(eq(audit.action, 'schedule.move'));
		expect(line.after).toMatchObject({ slotId: day.slots[3].id, broken: ['lunch'] });
		const [event] = await db.select().from(events).where(eq(events.id, day.event.id));
		const { brokenRules } = await describeSchedule(day.viewer, event, day.schedule.id);
		const [first, , third] = day.firms.map(({ company }) => company.name);
		expect(brokenRules.find(({ rule }) => rule === 'lunch')?.meetings).toContainEqual({
			id: day.waits.id,
			pair: `${first} – ${third}`
		});
	});
});
