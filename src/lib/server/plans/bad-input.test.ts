/** What an organiser can do wrong, and what the installation says and leaves alone. */
import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Reason, Unplaced } from '#lib/scheduling/model.ts';
import { aFirmAt, aMeeting, anOrganiser } from '../../../../tests/support/factories.ts';
import { setTimes } from '../availability.ts';
import { saveBlocks } from '../blocks.ts';
import { db } from '../db/index.ts';
import { placements, plans, publications, schedules, seats } from '../db/schema.ts';
import { findConflict } from '../planner/conflicts.ts';
import { saveFirmRules } from '../firm-rules.ts';
import { addMeeting } from '../event-meetings.ts';
import { saveMeetingRules } from '../meeting-rules.ts';
import { placeMeeting, setLocked, takeOut } from '../moves.ts';
import { addPlaces } from '../places.ts';
import { publish } from '../publish.ts';
import { slotsOf } from '../slots.ts';
import { standing } from '../schedules.ts';
import { finished } from './run.ts';
import { startPlan, type PlanSettings } from './start.ts';

const refused = (code: string) => expect.objectContaining({ name: 'Refusal', code });
const SETTINGS: PlanSettings = {
	...{ basis: 'fresh', budget: { iterations: 2000 }, fairness: null, seed: 1, from: null }
};

/** Two slots of one morning; tables as asked for, one online room; A meets B, and B meets C. */
async function aMorning(tables = 1) {
	const { event, viewer } = await anOrganiser();
	const block = { date: '2027-03-18', slotMinutes: 20, pauseMinutes: 0, kind: 'onsite' as const };
	await saveBlocks(viewer, event.id, [{ ...block, start: '09:00', end: '09:40' }]);
	await addPlaces(viewer, event.id, [
		...Array.from({ length: tables }, (_, n) => ({ kind: 'table' as const, label: `Table ${n}` })),
		{ kind: 'room', label: 'Room' }
	]);
	const firms = [await aFirmAt(event.id), await aFirmAt(event.id), await aFirmAt(event.id)];
	const meetings = [await aMeeting(event.id, firms[0], firms[1]), await aMeeting(event.id, firms[1], firms[2])];
	return { event, viewer, firms, meetings, slots: await slotsOf(event.id) };
}

type Morning = Awaited<ReturnType<typeof aMorning>>;

async function planned({ viewer, event }: Morning, settings: Partial<PlanSettings> = {}) {
	const { state, error, scheduleId } = await finished(await startPlan(viewer, event.id, { ...SETTINGS, ...settings }));
	expect([state, error]).toEqual(['done', null]);
	const [row] = await db
		.select()
		.from(schedules)
		.where(eq(schedules.id, String(scheduleId)));
	// Written by draft.ts from a Plan.
	const unplaced = (row.unplaced ?? []) as Unplaced[];
	const reasons: [string, Reason][] = unplaced.map(({ meeting, reasons }) => [meeting, reasons[0]]);
	return { id: row.id, reasons };
}

describe('an event that asks for what cannot be', () => {
	let day: Morning;
	let published: string;
	/** Everything people were told of. */
	const told = async () => ({
		agenda: await db
			.select()
			.from(placements)
			.innerJoin(schedules, eq(schedules.id, placements.scheduleId))
			.where(and(eq(schedules.eventId, day.event.id), eq(schedules.state, 'current'))),
		seats: await db.$count(seats, eq(seats.scheduleId, published)),
		versions: await db.$count(publications, eq(publications.eventId, day.event.id))
	});
	beforeEach(async () => {
		day = await aMorning();
		published = (await planned(day)).id;
		await publish(day.viewer, day.event.id, published, { after: 0 });
	});

	it('names a lock that has become impossible, and leaves the published agenda alone', async () => {
		const { viewer, event, firms, meetings } = day;
		await setLocked(viewer, event.id, published, [meetings[0].id], true);
		const before = await told();
		const { held } = await standing(viewer, event, published);
		const slot = held.find(({ meeting }) => meeting === meetings[0].id)?.slot ?? '';
		const free = day.slots.filter(({ id }) => id !== slot).map(({ id }) => id);
		const times = { free, bufferMinutes: 0, maxPerDay: null };
		await setTimes(firms[0].viewer, event.id, firms[0].delegate.id, times);
		const { reasons } = await planned(day, { from: published });
		expect(reasons).toEqual([[meetings[0].id, { code: 'lock-impossible', meeting: meetings[0].id, slot }]]);
		expect(await told()).toEqual(before);
	});

	// With two slots one of the locks is enough.
	it('names a lock and an order that exclude each other', async () => {
		const { viewer, event, meetings } = day;
		await setLocked(viewer, event.id, published, 'all', true);
		const { brief, held } = await standing(viewer, event, published);
		const [first, last] = brief.slots.flatMap(({ id }) => held.find(({ slot }) => slot === id)?.meeting ?? []);
		const plain = { mode: 'either' as const, must: false, weight: 1, half: null };
		await saveMeetingRules(viewer, event.id, first, { ...plain, delegates: [null, null], after: [last] });
		const before = await told();
		const { id } = await planned(day, { from: published });
		const [row] = await db.select().from(schedules).where(eq(schedules.id, id));
		// Written by draft.ts.
		const { conflict } = row.certificate as { conflict: Awaited<ReturnType<typeof findConflict>> };
		const kinds = conflict?.demands.map(({ kind }) => kind).toSorted();
		expect(kinds).toEqual(['lock', 'meeting', 'meeting', 'order']);
		expect(meetings.map(({ id }) => id)).toEqual(expect.arrayContaining([first, last]));
		expect(await told()).toEqual(before);
	});

	it('names a firm that is never free, and places the others', async () => {
		const { event, firms, meetings } = day;
		const never = { free: [], bufferMinutes: 0, maxPerDay: null };
		await setTimes(firms[0].viewer, event.id, firms[0].delegate.id, never);
		const { reasons } = await planned(day);
		expect(reasons).toEqual([
			[meetings[0].id, { code: 'never-free', meeting: meetings[0].id, participant: firms[0].participant.id }]
		]);
	});

	it('refuses ids that do not exist, each by name, and writes nothing', async () => {
		const { viewer, event, meetings, slots } = day;
		const before = await told();
		const [{ place }] = (await standing(viewer, event, published)).held;
		const move = (change: object) =>
			placeMeeting(viewer, event.id, published, {
				...{ meetingId: meetings[0].id, slotId: slots[0].id, placeId: place },
				...change
			});
		await expect(move({ slotId: 'nowhere' })).rejects.toEqual(refused('slot-gone'));
		await expect(move({ placeId: 'nowhere' })).rejects.toEqual(refused('slot-gone'));
		await expect(move({ meetingId: 'nowhere' })).rejects.toEqual(refused('board-meeting-gone'));
		await expect(takeOut(viewer, event.id, published, 'nowhere')).rejects.toEqual(refused('board-meeting-gone'));
		await expect(placeMeeting(viewer, event.id, 'nowhere', { meetingId: '', slotId: '', placeId: '' })).rejects.toEqual(
			refused('not-found')
		);
		await expect(startPlan(viewer, event.id, { ...SETTINGS, from: 'nowhere' })).rejects.toEqual(
			refused('schedule-gone')
		);
		const rules = {
			minMeetings: null,
			maxMeetings: null,
			maxPerDay: null,
			noBackToBack: false,
			mode: 'either' as const
		};
		await expect(saveFirmRules(viewer, event.id, 'nowhere', rules)).rejects.toEqual(refused('not-found'));
		const stranger = (await aMorning()).firms[0].participant.id;
		await expect(saveFirmRules(viewer, event.id, stranger, rules)).rejects.toEqual(refused('not-found'));
		expect(await told()).toEqual(before);
	});

	it('has no meeting of a firm with itself', async () => {
		const own = day.firms[0].participant.id;
		await expect(
			addMeeting(day.viewer, day.event.id, { firstId: own, secondId: own, must: true, mode: 'either' })
		).rejects.toEqual(refused('request-to-oneself'));
	});
});

describe('an event without room', () => {
	it('of tables says for each meeting on site that none is open', async () => {
		const day = await aMorning(0);
		const { reasons } = await planned(day);
		expect(reasons).toEqual(day.meetings.map(({ id }) => [id, { code: 'no-open-place', meeting: id, kind: 'table' }]));
	});

	it('of days is refused before a plan begins', async () => {
		const { event, viewer } = await anOrganiser();
		await addPlaces(viewer, event.id, [{ kind: 'table', label: 'A' }]);
		await aMeeting(event.id, await aFirmAt(event.id), await aFirmAt(event.id));
		await expect(startPlan(viewer, event.id, SETTINGS)).rejects.toEqual(refused('plan-no-slots'));
		expect(await db.$count(plans, eq(plans.eventId, event.id))).toBe(0);
	});
});
