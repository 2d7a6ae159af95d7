import { beforeAll, describe, expect, it } from 'vitest';
import { review } from '#lib/scheduling/review.ts';
import { plan } from '#lib/scheduling/plan.ts';
import { aFirmAt, aMeeting, anOrganiser } from '../../../tests/support/factories.ts';
import { saveBlocks } from './blocks.ts';
import { briefOf } from './briefs.ts';
import { db } from './db/index.ts';
import { ordersOf } from './meeting-orders.ts';
import { meetingToOrganise, saveMeetingRules, type MeetingRules } from './meeting-rules.ts';
import { addPlaces } from './places.ts';
import { slotsOf } from './slots.ts';

const refused = (code: string) => expect.objectContaining({ name: 'Refusal', code });
const PLAIN: MeetingRules = {
	...{ mode: 'either', must: false, weight: 1, half: null },
	...{ delegates: [null, null], after: [] }
};

/** Two slots before noon in Rome and two after it, one table; firms A, B, C and D meet in a chain. */
async function aDay() {
	const { event, viewer } = await anOrganiser();
	const block = { date: '2027-03-18', slotMinutes: 30, pauseMinutes: 0, kind: 'onsite' as const };
	await saveBlocks(viewer, event.id, [
		{ ...block, start: '11:00', end: '12:00' },
		{ ...block, start: '12:00', end: '13:00' }
	]);
	await addPlaces(viewer, event.id, [{ kind: 'table', label: 'A' }]);
	const firms = [];
	for (let n = 0; n < 4; n++) firms.push(await aFirmAt(event.id));
	const meetings = [];
	for (let n = 1; n < 4; n++) meetings.push(await aMeeting(event.id, firms[n - 1], firms[n]));
	return { event, viewer, firms, meetings, slots: await slotsOf(event.id) };
}

describe('the rules of one meeting', () => {
	let day: Awaited<ReturnType<typeof aDay>>;
	beforeAll(async () => {
		day = await aDay();
	});
	const save = (at: number, rules: Partial<MeetingRules>) =>
		saveMeetingRules(day.viewer, day.event.id, day.meetings[at].id, { ...PLAIN, ...rules });
	const brief = (only?: string[]) => briefOf(db, day.event, { only });

	it('reach the brief: the half of a day, the worth, the person, the order', async () => {
		const [, second] = day.firms;
		await save(0, { half: 'afternoon', weight: 2.5, must: true, delegates: [null, second.delegate.id] });
		await save(1, { half: 'morning', mode: 'onsite', after: [day.meetings[2].id] });
		const asIs = (at: number) => ({
			id: day.meetings[at].id,
			between: [day.firms[at].participant.id, day.firms[at + 1].participant.id]
		});
		expect((await brief()).meetings).toEqual([
			{
				...asIs(0),
				weight: 2.5,
				must: true,
				mode: 'onsite',
				delegates: [null, second.delegate.id],
				slots: day.slots.slice(2).map(({ id }) => id)
			},
			{ ...asIs(1), mode: 'onsite', slots: day.slots.slice(0, 2).map(({ id }) => id), after: [day.meetings[2].id] },
			{ ...asIs(2), mode: 'onsite' }
		]);
	});

	it('are kept by a plan', async () => {
		const asked = await brief();
		const answer = plan(asked, { seed: 1, iterations: 1000 });
		expect(review(asked, answer)).toEqual([]);
		expect(answer.placements.map(({ slot }) => day.slots.findIndex(({ id }) => id === slot))).toEqual([
			expect.toSatisfy((slot: number) => slot >= 2),
			1,
			0
		]);
	});

	it('come with the meetings they are bound to where only a few firms are asked about', async () => {
		// The first firm meets the second; what the second has to follow is a meeting of others.
		await save(0, { after: [day.meetings[1].id] });
		const { meetings } = await brief([day.firms[0].participant.id]);
		expect(meetings.map(({ id }) => id)).toEqual(day.meetings.map(({ id }) => id));
		await save(0, {});
		expect((await brief([day.firms[0].participant.id])).meetings.map(({ id }) => id)).toEqual([day.meetings[0].id]);
	});

	it('refuse a circle of orders, strangers and what is not there, and write nothing of it', async () => {
		await save(0, { after: [day.meetings[1].id] });
		const before = await ordersOf(db, day.event.id);
		await expect(save(2, { after: [day.meetings[0].id] })).rejects.toEqual(refused('order-circle'));
		await expect(save(1, { after: [day.meetings[1].id] })).rejects.toEqual(refused('order-circle'));
		await expect(save(1, { after: ['nowhere'] })).rejects.toEqual(refused('order-meeting-gone'));
		const [stranger] = day.firms;
		await expect(save(1, { delegates: [stranger.delegate.id, null] })).rejects.toEqual(refused('delegate-gone'));
		await expect(saveMeetingRules(stranger.viewer, day.event.id, day.meetings[0].id, PLAIN)).rejects.toEqual(
			refused('not-yours')
		);
		expect(await ordersOf(db, day.event.id)).toEqual(before);
	});

	it('are told to the organiser with who could sit in it and what it may follow', async () => {
		await save(1, { half: 'morning', after: [day.meetings[2].id] });
		const shown = await meetingToOrganise(day.viewer, day.event, day.meetings[1].id);
		expect({ ...shown, firms: shown.firms.map(({ people }) => people.length) }).toEqual({
			id: day.meetings[1].id,
			firms: [1, 1],
			rules: { ...PLAIN, half: 'morning', after: [day.meetings[2].id] },
			others: [0, 2].map((at) => ({
				id: day.meetings[at].id,
				first: day.firms[at].company.name,
				second: day.firms[at + 1].company.name
			}))
		});
	});
});
