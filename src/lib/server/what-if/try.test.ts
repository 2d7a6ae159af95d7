import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { aFirmAt, anOrganiser } from '../../../../tests/support/factories.ts';
import { aFair } from '../../../../tests/support/fair.ts';
import { db } from '../db/index.ts';
import { events, placements, plans, places, schedules, slots } from '../db/schema.ts';
import { tryAlternatives, withMore } from './try.ts';
import { VARIANTS } from './variants.ts';

const refused = (code: string) => expect.objectContaining({ name: 'Refusal', code });

it('sets the alternatives side by side and leaves the event as it was', async () => {
	const { viewer, event } = await aFair();
	const facts = async () => [
		await db.select().from(events).where(eq(events.id, event.id)),
		...(await Promise.all([placements, plans, places, schedules, slots].map((table) => db.$count(table))))
	];
	const before = await facts();
	const rows = await tryAlternatives(viewer, event, 1);
	expect(rows.map(({ variant }) => variant)).toEqual([...VARIANTS]);
	const unplaced = rows.map(({ effect }) => effect?.unplaced);
	expect(unplaced[1]).toBeLessThanOrEqual(unplaced[0] ?? 0);
	expect(rows[3].blocks?.map(({ end }) => end)).toContain('10:40');
	expect(await facts()).toEqual(before);
}, 60_000);

it('never says that more room makes the agenda worse, and keeps what was proved about it', () => {
	const effect = { status: 'feasible' as const, meetings: 9, unplaced: 0, breaks: 3, lowerBound: 0, worstBreaks: 1 };
	const worse = { ...effect, breaks: 8, worstBreaks: 2, lowerBound: 1 };
	expect(withMore(effect, worse)).toEqual({ ...effect, lowerBound: 1 });
	expect(withMore(effect, { ...worse, lowerBound: 3 }).status).toBe('optimal');
	expect(withMore(worse, effect)).toEqual(effect);
	expect(withMore({ ...effect, unplaced: 2 }, worse)).toEqual(worse);
});

it('is the organiser’s, one at a time, and for an event that has something to plan', async () => {
	const { viewer, event } = await aFair();
	const stranger = (await aFirmAt(event.id)).viewer;
	await expect(tryAlternatives(stranger, event, 1)).rejects.toEqual(refused('not-yours'));
	const first = tryAlternatives(viewer, event, 0.2);
	await expect(tryAlternatives(viewer, event, 1)).rejects.toEqual(refused('what-if-running'));
	await first;
	const empty = await anOrganiser();
	await expect(tryAlternatives(empty.viewer, empty.event, 1)).rejects.toEqual(refused('plan-no-meetings'));
}, 60_000);
