import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { aFair, aFirmAt, aMeeting } from '../../../tests/support/factories.ts';
import { briefOf } from './briefs.ts';
import { db } from './db/index.ts';
import { participants } from './db/schema.ts';
import { saveFirmRules, saveOwnRules } from './firm-rules.ts';
import { partnersOf } from './preferences.ts';

const refused = (code: string, field?: string) =>
	expect.objectContaining({ name: 'Refusal', code, ...(field && { field }) });
const NOTHING = { maxMeetings: null, maxPerDay: null, noBackToBack: false };

describe('what one firm asks of every plan', () => {
	let fair: Awaited<ReturnType<typeof aFair>>;
	let firms: Awaited<ReturnType<typeof aFirmAt>>[];
	beforeAll(async () => {
		fair = await aFair(4, 2, { maxMeetings: 5, minMeetings: 1 });
		firms = [];
		for (let n = 0; n < 3; n++) firms.push(await aFirmAt(fair.event.id));
		await aMeeting(fair.event.id, firms[0], firms[1]);
		await aMeeting(fair.event.id, firms[0], firms[2]);
	});
	const brief = () => briefOf(db, fair.event);
	const asIs = (at: number) => ({ id: firms[at].participant.id, delegates: [{ id: firms[at].delegate.id }] });

	it('reaches the brief for that firm alone, over what the event says of all', async () => {
		const rules = { minMeetings: 2, maxMeetings: 9, maxPerDay: 3, noBackToBack: true, mode: 'either' as const };
		await saveFirmRules(fair.organiser, fair.event.id, firms[0].participant.id, rules);
		const { participants } = await brief();
		expect(participants).toEqual([
			{ ...asIs(0), minimum: 2, maximum: 9, maximumPerDay: 3, noBackToBack: true },
			{ ...asIs(1), minimum: 1, maximum: 5 },
			{ ...asIs(2), minimum: 1, maximum: 5 }
		]);
	});

	it('may be less than the event allows, not more than the firm was given', async () => {
		const own = (at: number, maxMeetings: number) =>
			saveOwnRules(
				firms[at].viewer,
				fair.event.id,
				firms[at].participant.id,
				{ ...NOTHING, maxMeetings, maxPerDay: 2 },
				[]
			);
		await expect(own(1, 6)).rejects.toEqual(refused('own-maximum-over', 'maxMeetings'));
		// The organiser gave the first firm nine.
		await own(0, 8);
		await own(1, 4);
		const { participants } = await brief();
		expect(participants.map(({ maximum, maximumPerDay }) => [maximum, maximumPerDay])).toEqual([
			[8, 2],
			[4, 2],
			[5, undefined]
		]);
	});

	it('orders its meetings: the first wish is worth three ordinary meetings, the second two', async () => {
		const [first, second] = [firms[1].participant.id, firms[2].participant.id];
		await saveOwnRules(firms[0].viewer, fair.event.id, firms[0].participant.id, NOTHING, [
			{ partnerId: second, rank: 1 },
			{ partnerId: first, rank: 2 }
		]);
		expect((await partnersOf(firms[0].participant.id)).map(({ id, rank }) => [id, rank])).toEqual([
			[second, 1],
			[first, 2]
		]);
		expect((await brief()).meetings.map(({ weight }) => weight)).toEqual([2, 3]);
		await saveOwnRules(firms[0].viewer, fair.event.id, firms[0].participant.id, NOTHING, []);
		expect((await brief()).meetings.map(({ weight }) => weight)).toEqual([undefined, undefined]);
	});

	it('is said by the firm itself, about firms it meets', async () => {
		const own = firms[0].participant.id;
		await expect(saveOwnRules(firms[1].viewer, fair.event.id, own, NOTHING, [])).rejects.toEqual(refused('not-found'));
		await expect(
			saveFirmRules(firms[0].viewer, fair.event.id, own, { ...NOTHING, minMeetings: 9, mode: 'online' })
		).rejects.toEqual(refused('not-yours'));
		const stranger = await aFirmAt(fair.event.id);
		await expect(
			saveOwnRules(firms[0].viewer, fair.event.id, own, { ...NOTHING, maxPerDay: 1 }, [
				{ partnerId: stranger.participant.id, rank: 1 }
			])
		).rejects.toEqual(refused('preference-gone'));
		// Nothing of it is written.
		const [row] = await db.select().from(participants).where(eq(participants.id, own));
		expect(row.maxPerDay).toBe(null);
	});
});
