import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { aFair, aFirmAt, aMeeting, aPlacement, aSchedule, anOrganiser } from '../../../tests/support/factories.ts';
import { answersGiven } from './answers-shown.ts';
import { db } from './db/index.ts';
import { meetingRatings, meetings, places, requests, showings, slots } from './db/schema.ts';
import { pairOf } from './requests.ts';
import { rate, ratingCounts, ratingsFor, unrated } from './ratings.ts';

const LATER = new Date('2099-01-01T00:00:00Z');
type Firm = Awaited<ReturnType<typeof aFirmAt>>;

async function shown(from: Firm, to: Firm) {
	const parts = [{ code: 'need', value: 0.8, weight: 0.6 }];
	await db.insert(showings).values({
		...{ companyId: from.company.id, otherId: to.company.id, day: '2026-11-01', rank: 1, score: 0.5 },
		...{ gainA: 0.5, gainB: 0.5, confidence: 1, partsA: parts, partsB: parts, weights: 'expert-1', vocabulary: 'v' }
	});
}

describe('whether a meeting was useful', () => {
	let fair: Awaited<ReturnType<typeof aFair>>;
	let one: Firm;
	let other: Firm;
	let slot: typeof slots.$inferSelect;
	let meeting: Awaited<ReturnType<typeof aMeeting>>;

	beforeEach(async () => {
		for (const table of [meetingRatings, requests, showings]) await db.delete(table);
		fair = await aFair(2, 1);
		one = await aFirmAt(fair.event.id);
		other = await aFirmAt(fair.event.id);
		meeting = await aMeeting(fair.event.id, one, other);
		const schedule = await aSchedule(fair.event.id);
		[slot] = await db.select().from(slots).where(eq(slots.id, fair.slotIds[0]));
		const [place] = await db.select().from(places).where(eq(places.eventId, fair.event.id));
		await aPlacement(schedule.id, meeting.id, slot, place.id);
	});

	const say = (firm: Firm, useful: 'yes' | 'somewhat' | 'no', reason?: 'no-fit' | 'wrong-person', now = LATER) =>
		rate(firm.viewer, fair.event, firm.participant.id, { meetingId: meeting.id, useful, reason }, now);

	it('is said by each side for itself once it is over, may be changed, and is seen by nobody else', async () => {
		const early = slot.startsAt;
		await expect(say(one, 'yes', undefined, early)).rejects.toMatchObject({ code: 'meeting-not-over' });
		await say(one, 'no', 'no-fit');
		// One press more changes the answer and keeps the reason.
		await say(one, 'somewhat');
		expect(await ratingsFor(one.viewer, fair.event, one.participant.id)).toEqual(
			new Map([[meeting.id, { useful: 'somewhat', reason: 'no-fit', note: null }]])
		);
		expect(await ratingsFor(other.viewer, fair.event, other.participant.id)).toEqual(new Map());
		expect(await ratingsFor(fair.organiser, fair.event, one.participant.id)).toBeNull();
		expect(await unrated(one.participant.id, LATER)).toEqual({ over: 1, waiting: 0 });
		expect(await unrated(other.participant.id, LATER)).toEqual({ over: 1, waiting: 1 });
	});

	it('is for the firms of the meeting only, neither for others nor for organisers', async () => {
		const third = await aFirmAt(fair.event.id);
		await expect(say(third, 'yes')).rejects.toMatchObject({ kind: 'not-found' });
		for (const viewer of [other.viewer, fair.organiser, null])
			await expect(
				rate(viewer, fair.event, one.participant.id, { meetingId: meeting.id, useful: 'yes' }, LATER)
			).rejects.toThrow();
	});

	it('is counted for organisers of the event, small counts hidden', async () => {
		await say(one, 'yes');
		await say(other, 'no');
		expect(await ratingCounts(fair.organiser, fair.event)).toEqual({ yes: null, somewhat: 0, no: null });
		for (let n = 0; n < 4; n++) {
			const another = await aMeeting(fair.event.id, one, await aFirmAt(fair.event.id), { state: 'held' });
			await rate(one.viewer, fair.event, one.participant.id, { meetingId: another.id, useful: 'yes' }, LATER);
		}
		expect(await ratingCounts(fair.organiser, fair.event)).toEqual({ yes: 5, somewhat: 0, no: null });
		await expect(ratingCounts(one.viewer, fair.event)).rejects.toMatchObject({ kind: 'forbidden' });
		await expect(ratingCounts((await anOrganiser()).viewer, fair.event)).rejects.toMatchObject({ kind: 'forbidden' });
	});

	it('overrules for learning what that side had said before; a middling meeting or the wrong person does not', async () => {
		await shown(one, other);
		const [request] = await db
			.insert(requests)
			.values({
				eventId: fair.event.id,
				askerId: one.participant.id,
				askedId: other.participant.id,
				...pairOf(one.participant.id, other.participant.id),
				state: 'accepted',
				expiresAt: new Date()
			})
			.returning();

		await db.update(meetings).set({ requestId: request.id });
		const said = async () => (await answersGiven()).answers.map(({ side, yes, useful }) => ({ side, yes, useful }));
		await say(one, 'somewhat');
		await say(other, 'no', 'wrong-person');
		expect(await said()).toEqual([
			{ side: 'asking', yes: true, useful: undefined },
			{ side: 'asked', yes: true, useful: undefined }
		]);
		await say(one, 'no', 'no-fit');
		await say(other, 'yes', 'no-fit');
		expect(await said()).toEqual([
			{ side: 'asking', yes: true, useful: false },
			{ side: 'asked', yes: true, useful: true }
		]);
		expect((await answersGiven()).counts).toMatchObject({ useful: 1, somewhat: 0, notUseful: 1 });
	});

	it('teaches without a request, too, where the firm had been shown the other', async () => {
		await shown(one, other);
		await say(one, 'yes');
		await say(other, 'no');
		const { answers, unshown } = await answersGiven();
		expect(answers).toEqual([{ side: 'asking', parts: [{ code: 'need', value: 0.8 }], yes: true, useful: true }]);
		expect(unshown).toBe(1);
	});
});
