import { eq, or } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { aFirmAt, aMeeting, anOrganiser, aPlacement, aSchedule } from '../../../tests/support/factories.ts';
import { saveBlocks } from './blocks.ts';
import { db } from './db/index.ts';
import { letters, meetings, participants, placements, requests, seats } from './db/schema.ts';
import { register } from './registering.ts';
import { addPlaces, changePlace, placesOf } from './places.ts';
import { slotsOf } from './slots.ts';
import { withdraw } from './withdrawals.ts';

const refused = (code: string) => expect.objectContaining({ name: 'Refusal', code });

async function aFair() {
	const { event, viewer: organiser } = await anOrganiser();
	await saveBlocks(organiser, event.id, [
		{ date: '2027-04-07', start: '09:00', end: '09:40', slotMinutes: 20, pauseMinutes: 0, kind: 'onsite' }
	]);
	const [table] = await addPlaces(organiser, event.id, [{ kind: 'table', label: 'Table 1' }]);
	const [a, b, c] = [await aFirmAt(event.id), await aFirmAt(event.id), await aFirmAt(event.id)];
	const [first, second] = await slotsOf(event.id);
	const ask = (asker: typeof a, asked: typeof a, state: 'pending' | 'accepted') => {
		const [pairLow, pairHigh] = [asker.participant.id, asked.participant.id].sort();
		return db.insert(requests).values({
			eventId: event.id,
			askerId: asker.participant.id,
			askedId: asked.participant.id,
			pairLow,
			pairHigh,
			state,
			expiresAt: new Date('2027-04-01T00:00:00Z')
		});
	};
	await ask(a, b, 'accepted');
	await ask(c, a, 'pending');
	await ask(b, c, 'accepted');
	const ab = await aMeeting(event.id, a, b);
	const bc = await aMeeting(event.id, b, c);
	const { id: schedule } = await aSchedule(event.id);
	await aPlacement(schedule, ab.id, first, table.id, [a.delegate.id, b.delegate.id]);
	await aPlacement(schedule, bc.id, second, table.id, [b.delegate.id, c.delegate.id]);
	await changePlace(organiser, event.id, table.id, { hostId: a.participant.id });
	return { event, organiser, a, b, c, ab, bc };
}

describe('withdrawing', () => {
	it('ends requests and meetings of the firm, frees seats and places, and touches nobody else’s', async () => {
		const { event, a, ab, bc } = await aFair();
		expect(await withdraw(a.viewer, a.participant.id, 'Illness')).toEqual({ requests: 2, meetings: 1 });
		const states = await db.select({ state: requests.state }).from(requests).where(eq(requests.eventId, event.id));
		expect(states.map(({ state }) => state).sort()).toEqual(['accepted', 'withdrawn', 'withdrawn']);
		const after = await db
			.select({ id: meetings.id, state: meetings.state, sequence: meetings.sequence })
			.from(meetings)
			.where(or(eq(meetings.id, ab.id), eq(meetings.id, bc.id)))
			.orderBy(meetings.number);
		expect(after).toEqual([
			{ id: ab.id, state: 'cancelled', sequence: 1 },
			{ id: bc.id, state: 'agreed', sequence: 0 }
		]);
		expect(await db.$count(placements, eq(placements.meetingId, ab.id))).toBe(0);
		expect(await db.$count(placements, eq(placements.meetingId, bc.id))).toBe(1);
		expect(await db.$count(seats, eq(seats.delegateId, a.delegate.id))).toBe(0);
		expect(await placesOf(event.id)).toMatchObject([{ hostId: null }]);
	});

	it('tells the partner with a cancellation for the calendar, and the firm itself', async () => {
		const { event, a, b } = await aFair();
		await withdraw(a.viewer, a.participant.id);
		const told = await db.select().from(letters).where(eq(letters.eventId, event.id));
		expect(told.map(({ kind, to }) => [kind, to]).sort()).toEqual([
			['firm-withdrew', b.viewer.email],
			['registration-withdrawn', a.viewer.email]
		]);
		const [news] = told.filter(({ kind }) => kind === 'firm-withdrew');
		expect(news.text).toContain('Wednesday, 7 April 2027, 09:00–09:20, Table 1');
		expect(news.attachment?.content).toMatch(/METHOD:CANCEL[\s\S]*SEQUENCE:1/);
	});

	it('is done once, by the firm or the organiser, and the firm may come back while registration is open', async () => {
		const { event, organiser, a, b } = await aFair();
		await expect(withdraw(b.viewer, a.participant.id)).rejects.toEqual(refused('not-yours'));
		await expect(withdraw(null, a.participant.id)).rejects.toEqual(refused('sign-in'));
		await withdraw(organiser, a.participant.id);
		await expect(withdraw(a.viewer, a.participant.id)).rejects.toEqual(refused('registration-withdrawn'));
		const back = await register(a.viewer, event.id, a.company.id, { mode: 'onsite' });
		expect(back).toMatchObject({ id: a.participant.id, state: 'applied', number: a.participant.number });
		expect(await db.$count(participants, eq(participants.eventId, event.id))).toBe(3);
	});
});
