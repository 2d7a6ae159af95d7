import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { aFair, aFirmAt, aViewer } from '../../../tests/support/factories.ts';
import { queriesOf } from '../../../tests/support/queries.ts';
import { acceptRequest, declineRequest, withdrawRequest } from './answers.ts';
import { db } from './db/index.ts';
import { audit, delegates, letters, meetings, requestChanges, requests, requestSlots } from './db/schema.ts';
import { setTimes } from './availability.ts';
import { editRequest, proposeTimes } from './request-changes.ts';
import { ownTimes } from './request-form.ts';
import { requestOf, requestsOf, waitingFor } from './request-lists.ts';
import { ask, expireRequests } from './requests.ts';

type Firm = Awaited<ReturnType<typeof aFirmAt>>;
let event: Awaited<ReturnType<typeof aFair>>['event'];
let early: string, noon: string, late: string;
let anna: Firm, bruno: Firm, carla: Firm;

async function setUp(values: Parameters<typeof aFair>[2] = {}) {
	const fair = await aFair(3, 1, values);
	event = fair.event;
	[early, noon, late] = fair.slotIds;
	[anna, bruno, carla] = [await aFirmAt(event.id), await aFirmAt(event.id), await aFirmAt(event.id)];
}

async function asked(slotIds: string[] = [], now?: Date): Promise<string> {
	const wish = { askerId: anna.participant.id, askedId: bruno.participant.id, mode: 'either' as const };
	const result = await ask(anna.viewer, { ...wish, purpose: 'Oak for our chairs', slotIds }, now);
	if (result.state !== 'pending') throw new Error('expected a pending request');
	return result.requestId;
}
const propose = (firm: Firm, id: string, slotIds: string[], more: { note?: string; seen?: number } = {}, now?: Date) =>
	proposeTimes(firm.viewer, id, { slotIds, note: more.note ?? null, seen: more.seen }, now);
const edit = (firm: Firm, id: string, purpose: string, slotIds: string[] = [], now?: Date) =>
	editRequest(firm.viewer, id, { purpose, slotIds }, now);
/** Which letters a firm got; several in one millisecond have no order. */
const kinds = async (to: Firm) =>
	(await db.select().from(letters).where(eq(letters.to, to.viewer.email))).map(({ kind }) => kind).sort();
const suitable = async (id: string) =>
	(await db.select().from(requestSlots).where(eq(requestSlots.requestId, id))).map(({ slotId }) => slotId).sort();
const rows = async () => [
	await db.$count(requestChanges),
	await db.$count(requestSlots),
	await db.$count(meetings),
	await db.$count(letters),
	await db.$count(audit)
];
/** The refusal's code, after making sure that nothing was written. */
async function refused(attempt: () => Promise<unknown>): Promise<string> {
	const before = await rows();
	const code = await attempt().then(
		() => 'accepted',
		(error: { code: string }) => error.code
	);
	expect(await rows()).toEqual(before);
	return code;
}

beforeEach(async () => {
	await db.delete(requests);
	await db.delete(meetings);
	await db.delete(letters);
});

describe('proposing another time', () => {
	it('replaces the times, passes the turn on, tells the other side once and starts its clock anew', async () => {
		await setUp();
		const id = await asked([early], new Date('2031-03-01T10:00:00Z'));
		const now = new Date('2031-03-04T10:00:00Z');
		await propose(bruno, id, [noon, late], { note: 'We arrive at nine.' }, now);
		const [row] = await db.select().from(requests).where(eq(requests.id, id));
		expect([row.state, row.turn, row.revision, row.expiresAt]).toEqual([
			'pending',
			'asker',
			1,
			new Date('2031-03-09T10:00:00Z')
		]);
		expect(await suitable(id)).toEqual([noon, late].sort());
		const [letter] = await db.select().from(letters).where(eq(letters.kind, 'request-proposed'));
		expect([letter.to, letter.text.includes('09:20–09:40'), letter.text.includes('We arrive at nine.')]).toEqual([
			anna.viewer.email,
			true,
			true
		]);
		expect(await kinds(bruno)).toEqual(['request-asked']);
	});

	it('says in both lists whose turn it is', async () => {
		await setUp();
		const id = await asked();
		const now = new Date();
		const seen = async () => [
			(await requestOf(anna.participant.id, id, now)).turn,
			await waitingFor(anna.participant.id, now),
			(await requestOf(bruno.participant.id, id, now)).turn,
			await waitingFor(bruno.participant.id, now)
		];
		expect(await seen()).toEqual(['theirs', 0, 'ours', 1]);
		await propose(bruno, id, [noon]);
		expect(await seen()).toEqual(['ours', 1, 'theirs', 0]);
		await propose(anna, id, [late]);
		expect(await seen()).toEqual(['theirs', 0, 'ours', 1]);
	});

	it('is accepted by the side that asked, and booked at the proposed time', async () => {
		await setUp();
		const id = await asked([early]);
		await propose(bruno, id, [late]);
		expect(await refused(() => acceptRequest(anna.viewer, id, early))).toBe('slot-not-suitable');
		expect((await acceptRequest(anna.viewer, id)).booked?.slot.id).toBe(late);
		expect(await kinds(bruno)).toEqual(['request-asked', 'request-proposal-accepted']);
		expect(await kinds(anna)).toEqual(['request-booked', 'request-proposed']);
	});

	it('leaves the plan only the proposed times where the organiser sets them', async () => {
		await setUp({ regime: 'organiser' });
		const id = await asked();
		await propose(bruno, id, [noon]);
		expect(await acceptRequest(anna.viewer, id)).toMatchObject({ booked: null });
		expect(await suitable(id)).toEqual([noon]);
	});

	it('is declined by the side that asked, or its request withdrawn, and the other side is told', async () => {
		await setUp();
		const first = await asked();
		await propose(bruno, first, [noon]);
		await declineRequest(anna.viewer, first, { reason: 'no-time', note: 'Our train leaves at noon.' });
		const second = await asked();
		await propose(bruno, second, [noon]);
		await withdrawRequest(anna.viewer, second);
		expect(await kinds(bruno)).toEqual([
			'request-asked',
			'request-asked',
			'request-proposal-declined',
			'request-withdrawn'
		]);
	});

	it('runs out like any request, and whoever proposed is told', async () => {
		await setUp();
		const id = await asked([], new Date('2031-03-01T10:00:00Z'));
		await propose(bruno, id, [noon], {}, new Date('2031-03-05T10:00:00Z'));
		expect(await expireRequests(new Date('2031-03-07T10:00:00Z'))).toBe(0);
		expect(await expireRequests(new Date('2031-03-11T10:00:00Z'))).toBe(1);
		expect(await kinds(bruno)).toEqual(['request-asked', 'request-expired']);
	});

	it('ends before the plan stands, however late it is made', async () => {
		await setUp({ freezeAt: new Date('2031-03-06T10:00:00Z') });
		const id = await asked([], new Date('2031-03-01T10:00:00Z'));
		await propose(bruno, id, [noon], {}, new Date('2031-03-05T10:00:00Z'));
		expect((await db.select().from(requests))[0].expiresAt).toEqual(event.freezeAt);
		expect(await refused(() => propose(anna, id, [late], {}, new Date('2031-03-06T10:00:00Z')))).toBe(
			'request-is-expired'
		);
	});

	it('is refused with a reason and without a trace when it cannot be', async () => {
		await setUp();
		const id = await asked([early]);
		await setTimes(bruno.viewer, event.id, bruno.delegate.id, {
			free: [early, noon],
			bufferMinutes: 0,
			maxPerDay: null
		});
		expect([
			await refused(() => propose(bruno, id, [])),
			await refused(() => propose(bruno, id, ['no-such-slot'])),
			await refused(() => propose(bruno, id, [late])),
			await refused(() => propose(bruno, id, [early])),
			await refused(() => propose(bruno, id, [noon], {}, new Date('2031-03-18T12:00:00Z'))),
			await refused(() => propose(bruno, id, [noon], { seen: 1 })),
			await refused(() => propose(anna, id, [noon])),
			await refused(() => propose(carla, id, [noon])),
			await refused(async () => proposeTimes(await aViewer(), id, { slotIds: [noon], note: null })),
			await refused(() => proposeTimes(null, id, { slotIds: [noon], note: null }))
		]).toEqual([
			'proposal-without-times',
			'slot-gone',
			'proposal-not-free',
			'proposal-same',
			'request-is-expired',
			'request-changed',
			'request-waits-for-them',
			'not-yours',
			'not-yours',
			'sign-in'
		]);
	});

	it('happens once of two tabs', async () => {
		await setUp();
		const id = await asked();
		const tabs = await Promise.allSettled([propose(bruno, id, [noon]), propose(bruno, id, [late])]);
		expect(tabs.map((tab) => (tab.status === 'fulfilled' ? 'done' : tab.reason.code)).sort()).toEqual([
			'done',
			'request-waits-for-them'
		]);
		expect(await db.$count(requestChanges)).toBe(1);
	});

	it('keeps a firm from asking for itself what it was offered another time for', async () => {
		await setUp();
		const id = await asked();
		await propose(bruno, id, [noon]);
		const wish = { askerId: bruno.participant.id, askedId: anna.participant.id, mode: 'either' as const };
		expect(await refused(() => ask(bruno.viewer, { ...wish, purpose: 'Chairs', slotIds: [] }))).toBe(
			'request-waits-for-them'
		);
	});

	it('stops after a dozen, because letters follow each', async () => {
		await setUp();
		const id = await asked([early]);
		for (let n = 0; n < 12; n++) await propose(n % 2 ? anna : bruno, id, [n % 2 ? early : noon]);
		expect(await refused(() => propose(bruno, id, [noon]))).toBe('request-changed-often');
	});

	it('may be made by a delegate with an account, who belongs to no company here', async () => {
		await setUp();
		const id = await asked();
		const delegate = await aViewer();
		await db.update(delegates).set({ userId: delegate.userId }).where(eq(delegates.id, bruno.delegate.id));
		await proposeTimes(delegate, id, { slotIds: [noon], note: null });
		const [line] = await db
			.select()
			.from(audit)
			.where(and(eq(audit.subjectId, id), eq(audit.action, 'request.propose')));
		expect(line.actorId).toBe(delegate.userId);
	});
});

describe('changing a request in place', () => {
	it('keeps the deadline, tells the other side once, and each version stays for both to read', async () => {
		await setUp();
		const now = new Date('2031-03-01T10:00:00Z');
		const id = await asked([early], now);
		const at = new Date('2031-03-02T10:00:00Z');
		expect(await edit(anna, id, 'Oak and ash for our chairs', [early, noon], at)).toBe(true);
		expect(await kinds(bruno)).toEqual(['request-asked', 'request-edited']);
		const mine = await requestOf(anna.participant.id, id, at);
		const theirs = await requestOf(bruno.participant.id, id, at);
		const times = (...hours: string[]) =>
			hours.map((hour) => ({
				startsAt: `2031-03-18T${hour}:00.000Z`,
				endsAt: new Date(Date.parse(`2031-03-18T${hour}:00Z`) + 1_200_000).toISOString()
			}));
		const change = {
			number: 1,
			kind: 'edit',
			at,
			note: null,
			before: { purpose: 'Oak for our chairs', times: times('08:00') },
			after: { purpose: 'Oak and ash for our chairs', times: times('08:00', '08:20') }
		};
		expect([mine.history, theirs.history]).toEqual([[{ ...change, by: 'us' }], [{ ...change, by: 'them' }]]);
		expect([mine.purpose, mine.expiresAt]).toEqual(['Oak and ash for our chairs', new Date('2031-03-06T10:00:00Z')]);
	});

	it('writes nothing and tells nobody when nothing differs', async () => {
		await setUp();
		const id = await asked([early]);
		const before = await rows();
		expect(await edit(anna, id, 'Oak for our chairs', [early])).toBe(false);
		expect(await rows()).toEqual(before);
	});

	it('is the asking firm’s alone, and only while the other side’s answer is due', async () => {
		await setUp();
		const id = await asked();
		const codes = [await refused(() => edit(bruno, id, 'Beech')), await refused(() => edit(carla, id, 'Beech'))];
		await propose(bruno, id, [noon]);
		codes.push(await refused(() => edit(anna, id, 'Ash')));
		await acceptRequest(anna.viewer, id);
		codes.push(await refused(() => edit(anna, id, 'Ash')));
		expect(codes).toEqual(['not-yours', 'not-yours', 'request-waits-for-you', 'request-is-accepted']);
	});

	it('is not accepted unread: whoever looks at the older version is told', async () => {
		await setUp();
		const id = await asked();
		await edit(anna, id, 'Ash for our chairs');
		expect(await refused(() => acceptRequest(bruno.viewer, id, null, new Date(), 0))).toBe('request-changed');
		expect(await acceptRequest(bruno.viewer, id, null, new Date(), 1)).toMatchObject({ booked: expect.anything() });
	});
});

describe('the lists', () => {
	it('are read for three requests with as many queries as for one', async () => {
		await setUp();
		const id = await asked([early]);
		await propose(bruno, id, [noon]);
		const read = () => queriesOf(() => requestsOf(bruno.participant.id, new Date()));
		const forOne = await read();
		const wish = { askedId: bruno.participant.id, purpose: 'Tables', mode: 'either' as const, slotIds: [] };
		await ask(carla.viewer, { ...wish, askerId: carla.participant.id });
		const dora = await aFirmAt(event.id);
		await ask(dora.viewer, { ...wish, askerId: dora.participant.id });
		expect(await read()).toBe(forOne);
	});

	it('offers a firm the times to come it is free at and has no meeting in', async () => {
		await setUp();
		await acceptRequest(bruno.viewer, await asked([early]));
		const now = new Date('2031-03-18T08:10:00Z');
		expect((await ownTimes(event, bruno.participant.id, new Date())).map(({ id }) => id)).toEqual([noon, late]);
		expect((await ownTimes(event, carla.participant.id, now)).map(({ id }) => id)).toEqual([noon, late]);
	});
});
