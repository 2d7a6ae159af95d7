import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { review } from '#lib/scheduling/review.ts';
import { aFirmAt } from '../../../../tests/support/factories.ts';
import { aFair, planned, whereOf, type Fair } from '../../../../tests/support/fair.ts';
import { briefOf } from '../briefs.ts';
import { db } from '../db/index.ts';
import { delegates, events, letters, meetings, places, placements, schedules, seats } from '../db/schema.ts';
import type { AgendaLine } from '../db/schema/schedules.ts';
import { takeOut } from '../moves.ts';
import { publish } from '../publish.ts';
import { schedulesOf, standing } from '../schedules.ts';
import { applyRepair } from './apply.ts';
import type { Happening } from './happenings.ts';
import { MOST_MOVED } from './outcome.ts';
import { previewRepair } from './preview.ts';
import { undoable, undoRepair } from './undo.ts';

const refused = (code: string) => expect.objectContaining({ name: 'Refusal', code });

/** A fair whose agenda everybody sees: published by the organiser, or booked by the firms themselves. */
async function aLiveFair(regime: 'organiser' | 'firms'): Promise<Fair & { current: string }> {
	const fair = await aFair();
	const current = await planned(fair);
	if (regime === 'organiser') await publish(fair.viewer, fair.event.id, current, { after: 0 });
	else {
		await db.update(events).set({ regime }).where(eq(events.id, fair.event.id));
		await db.update(schedules).set({ state: 'current' }).where(eq(schedules.id, current));
	}
	return { ...fair, current };
}

const isHit = (happening: Happening, { placeId, firstId, secondId }: AgendaLine) =>
	happening.what === 'place-lost'
		? placeId === happening.placeId
		: happening.what === 'late-arrival' && [firstId, secondId].includes(happening.participantId);

/** Looks, does exactly that, and gives what was looked at. */
async function happens({ viewer, event }: Fair, happening: Happening, now = new Date()) {
	const preview = await previewRepair(viewer, event, happening, { now });
	const before = await db.$count(letters, eq(letters.eventId, event.id));
	const { id } = await applyRepair(viewer, event.id, happening, { seen: preview.seen, now });
	expect((await db.$count(letters, eq(letters.eventId, event.id))) - before).toBe(preview.letters);
	// Who is hit has to move; for their sake only so many others do.
	const others = preview.changed.moved.filter(
		({ before: was, after: now }) => was.slotId !== now.slotId && !isHit(happening, was)
	);
	expect(others.length).toBeLessThanOrEqual(MOST_MOVED);
	return { id, preview };
}

async function assertSound({ viewer, event, current }: Fair & { current: string }) {
	const { brief, held } = await standing(viewer, event, current);
	expect(review(brief, { placements: held })).toEqual([]);
}

describe.each(['organiser', 'firms'] as const)('on the day of a fair (%s)', (regime) => {
	it('a new meeting is placed, told to both firms, and taken back again', async () => {
		const fair = await aLiveFair(regime);
		const { viewer, event, firms, current } = fair;
		const before = await whereOf(current);
		const guest = await aFirmAt(event.id, { mode: 'onsite' });
		const walkIn = { what: 'walk-in' as const, firstId: guest.participant.id, secondId: firms[2].participant.id };
		const { id, preview } = await happens(fair, walkIn);
		expect([preview.changed.added.length, preview.homeless]).toEqual([1, 0]);
		const after = await whereOf(current);
		expect(after.size).toBe(before.size + 1);
		await assertSound(fair);
		const [added] = [...after.keys()].filter((meeting) => !before.has(meeting));
		expect((await undoable(viewer, event))?.id).toBe(id);
		await undoRepair(viewer, event.id, id);
		expect(await whereOf(current)).toEqual(before);
		expect((await db.select().from(meetings).where(eq(meetings.id, added)))[0].state).toBe('cancelled');
		expect(await undoable(viewer, event)).toBeNull();
	});

	it('a firm that does not come loses what is still before it, and nothing that was', async () => {
		const fair = await aLiveFair(regime);
		const { viewer, event, firms, current, slots } = fair;
		const before = await whereOf(current);
		const noon = slots.filter(({ date }) => date === '2027-03-19')[0].startsAt;
		const { held } = await standing(viewer, event, current);
		const times = new Map(slots.map(({ id, startsAt }) => [id, startsAt]));
		const own = await db.select().from(meetings).where(eq(meetings.secondId, firms[7].participant.id));
		const theirs = held.filter(({ meeting }) => own.some(({ id }) => id === meeting));
		const later = theirs.filter(({ slot }) => (times.get(slot) ?? noon) >= noon).map(({ meeting }) => meeting);
		const { id, preview } = await happens(fair, { what: 'no-show', participantId: firms[7].participant.id }, noon);
		expect(preview.changed.cancelled.map(({ meetingId }) => meetingId).toSorted()).toEqual(later.toSorted());
		expect(theirs.length).toBeGreaterThan(later.length);
		const after = await whereOf(current);
		for (const { meeting } of theirs) expect(after.has(meeting)).toBe(!later.includes(meeting));
		await undoRepair(viewer, event.id, id);
		expect(await whereOf(current)).toEqual(before);
		await assertSound(fair);
	});

	it('a late firm keeps its meetings at later times, as far as three moves go', async () => {
		const fair = await aLiveFair(regime);
		const { viewer, event, firms, current, slots } = fair;
		const before = await whereOf(current);
		const until = slots.filter(({ kind }) => kind === 'onsite')[2].startsAt;
		const late = firms[3].participant.id;
		const { id } = await happens(fair, { what: 'late-arrival', participantId: late, until });
		const { held } = await standing(viewer, event, current);
		const times = new Map(slots.map(({ id: slot, startsAt }) => [slot, startsAt]));
		const rows = await db.select().from(meetings).where(eq(meetings.eventId, event.id));
		const own = rows.filter(({ firstId, secondId }) => [firstId, secondId].includes(late)).map((row) => row.id);
		for (const { meeting, slot } of held)
			if (own.includes(meeting)) expect(Number(times.get(slot))).toBeGreaterThanOrEqual(Number(until));
		const arrivals = () =>
			db.select({ at: delegates.arrivesAt }).from(delegates).where(eq(delegates.participantId, late));
		expect(await arrivals()).toEqual([{ at: until }, { at: until }]);
		await undoRepair(viewer, event.id, id);
		expect(await arrivals()).toEqual([{ at: null }, { at: null }]);
		expect(await whereOf(current)).toEqual(before);
	});

	it('a lost table is used no more, by nobody and by no later plan', async () => {
		const fair = await aLiveFair(regime);
		const { viewer, event, current, tables } = fair;
		const before = await whereOf(current);
		const { id } = await happens(fair, { what: 'place-lost', placeId: tables[0] });
		expect(await db.$count(placements, eq(placements.placeId, tables[0]))).toBe(0);
		const { places: known, slots } = await briefOf(db, event);
		expect(known.find((place) => place.id === tables[0])?.unavailable).toEqual(slots.map((slot) => slot.id));
		await undoRepair(viewer, event.id, id);
		expect((await db.select().from(places).where(eq(places.id, tables[0])))[0].closedFrom).toBeNull();
		expect(await whereOf(current)).toEqual(before);
		expect(await db.$count(seats, eq(seats.scheduleId, current))).toBeGreaterThan(0);
	});
});

describe('a repair', () => {
	it('is not made when the agenda is no longer the one that was looked at, and nothing is written', async () => {
		const fair = await aLiveFair('organiser');
		const { viewer, event, current, meetings: made, tables } = fair;
		const happening = { what: 'place-lost' as const, placeId: tables[0] };
		const { seen } = await previewRepair(viewer, event, happening);
		const [at] = await db.select().from(placements).where(eq(placements.placeId, tables[0]));
		await takeOut(viewer, event.id, current, at.meetingId);
		const before = [await whereOf(current), await db.$count(letters)];
		await expect(applyRepair(viewer, event.id, happening, { seen })).rejects.toEqual(refused('repair-changed'));
		expect([await whereOf(current), await db.$count(letters)]).toEqual(before);
		expect(made).toContain(at.meetingId);
	});

	it('can be undone only until something else changes, and only by the organiser', async () => {
		const fair = await aLiveFair('organiser');
		const { viewer, event, current, meetings: made, firms } = fair;
		const { id } = await happens(fair, { what: 'cancellation', meetingId: made[0] });
		await expect(undoRepair(firms[0].viewer, event.id, id)).rejects.toEqual(refused('not-yours'));
		await takeOut(viewer, event.id, current, made[1]);
		await expect(undoRepair(viewer, event.id, id)).rejects.toEqual(refused('repair-too-late'));
		expect((await schedulesOf(viewer, event))[0].placed).toBe(made.length - 2);
	});

	it('of what is not there is refused', async () => {
		const fair = await aLiveFair('organiser');
		const { viewer, event, firms } = fair;
		const look = (happening: Happening) => previewRepair(viewer, event, happening);
		const own = firms[0].participant.id;
		await expect(look({ what: 'walk-in', firstId: own, secondId: own })).rejects.toEqual(refused('request-to-oneself'));
		await expect(look({ what: 'no-show', participantId: 'x' })).rejects.toEqual(refused('repair-firm-gone'));
		await expect(look({ what: 'place-lost', placeId: 'x' })).rejects.toEqual(refused('place-gone'));
	});
});
