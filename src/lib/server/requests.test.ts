import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { aFair, aFirmAt, anOrganiser, aViewer } from '../../../tests/support/factories.ts';
import { acceptRequest, declineRequest, withdrawRequest } from './answers.ts';
import { db } from './db/index.ts';
import {
	audit,
	letters,
	meetings,
	occupations,
	participants,
	placements,
	requests,
	seats,
	stances
} from './db/schema.ts';
import { ask, expireRequests, expiryOf, type Ask } from './requests.ts';

type Firm = Awaited<ReturnType<typeof aFirmAt>>;
let event: Awaited<ReturnType<typeof anOrganiser>>['event'];
let organiser: Awaited<ReturnType<typeof anOrganiser>>['viewer'];
let anna: Firm, bruno: Firm, carla: Firm;

async function setUp(slotCount: number, tables: number, values: Parameters<typeof aFair>[2] = {}) {
	const fair = await aFair(slotCount, tables, values);
	({ event, organiser } = fair);
	[anna, bruno, carla] = [await aFirmAt(event.id), await aFirmAt(event.id), await aFirmAt(event.id)];
	return fair.slotIds;
}

const wish = (from: Firm, to: Firm, more: Partial<Ask> = {}): Ask => ({
	askerId: from.participant.id,
	askedId: to.participant.id,
	purpose: 'Oak for our chairs',
	mode: 'either',
	slotIds: [],
	...more
});
const asking = (from: Firm, to: Firm, more: Partial<Ask> = {}, now?: Date) =>
	ask(from.viewer, wish(from, to, more), now);
async function pending(from: Firm, to: Firm, more: Partial<Ask> = {}, now?: Date): Promise<string> {
	const asked = await asking(from, to, more, now);
	if (asked.state !== 'pending') throw new Error('expected a pending request');
	return asked.requestId;
}
const rows = async () => [
	await db.$count(requests),
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

describe('asking', () => {
	it('holds nothing, writes to the other firm, and ends by itself before the plan stands', async () => {
		const now = new Date('2031-03-01T10:00:00Z');
		await setUp(3, 1, { freezeAt: new Date('2031-03-03T10:00:00Z') });
		const id = await pending(anna, bruno, {}, now);
		const [row] = await db.select().from(requests).where(eq(requests.id, id));
		expect([row.state, row.expiresAt]).toEqual(['pending', event.freezeAt]);
		expect([await db.$count(seats), await db.$count(placements)]).toEqual([0, 0]);
		expect(await db.$count(letters, and(eq(letters.kind, 'request-asked'), eq(letters.to, bruno.viewer.email)))).toBe(
			1
		);
	});

	it('counts its days from now where nothing ends it earlier', () => {
		const now = new Date('2031-03-01T10:00:00Z');
		expect(expiryOf({ requestDays: 5, requestsCloseAt: null, freezeAt: null }, now)).toEqual(
			new Date('2031-03-06T10:00:00Z')
		);
	});

	it('is refused with a reason and without a trace when it cannot be', async () => {
		await setUp(3, 1, { requestsCloseAt: new Date('2031-03-10T10:00:00Z') });
		const gone = await aFirmAt(event.id, { state: 'withdrawn' });
		const applied = await aFirmAt(event.id, { state: 'applied' });
		const online = await aFirmAt(event.id, { mode: 'online' });
		const elsewhere = await aFirmAt((await anOrganiser()).event.id);
		await db.insert(stances).values({ companyId: carla.company.id, otherId: anna.company.id, stance: 'blocked' });
		await pending(anna, bruno);
		expect([
			await refused(() => asking(anna, anna)),
			await refused(() => asking(anna, bruno)),
			await refused(() => asking(anna, gone)),
			await refused(() => asking(applied, anna)),
			await refused(() => asking(anna, online)),
			await refused(() => asking(anna, elsewhere)),
			await refused(() => asking(anna, carla)),
			await refused(() => asking(carla, anna)),
			await refused(() => asking(bruno, carla, { slotIds: ['no-such-slot'] })),
			await refused(() => asking(bruno, carla, {}, new Date('2031-03-11T10:00:00Z'))),
			await refused(async () => ask(await aViewer(), wish(bruno, carla))),
			await refused(() => ask(null, wish(bruno, carla)))
		]).toEqual([
			'request-to-oneself',
			'asked-already',
			'firm-not-there',
			'own-registration-open',
			'modes-apart',
			'not-found',
			'firm-not-available',
			'firm-not-available',
			'slot-gone',
			'requests-closed',
			'not-yours',
			'sign-in'
		]);
	});

	it('accepts when the other side has asked already', async () => {
		await setUp(3, 1);
		await pending(anna, bruno);
		expect(await asking(bruno, anna)).toMatchObject({ state: 'accepted', booked: { place: { label: 'Table 1' } } });
		expect([await db.$count(requests), await db.$count(meetings)]).toEqual([1, 1]);
	});

	it('makes one request of twenty at once, from whichever side', async () => {
		await setUp(3, 1);
		await Promise.allSettled(Array.from({ length: 20 }, (_, n) => (n % 2 ? asking(anna, bruno) : asking(bruno, anna))));
		expect(await db.$count(requests)).toBe(1);
		expect(await db.$count(meetings)).toBeLessThanOrEqual(1);
	});

	it('may be asked again once the first request has expired', async () => {
		await setUp(3, 1);
		await pending(anna, bruno, {}, new Date('2031-03-01T10:00:00Z'));
		const again = await pending(anna, bruno, {}, new Date('2031-03-07T10:00:00Z'));
		const states = await db.select({ id: requests.id, state: requests.state }).from(requests);
		expect(states.map(({ id, state }) => (id === again ? `again ${state}` : state)).sort()).toEqual([
			'again pending',
			'expired'
		]);
	});

	it('is written down as expired once, with a letter to whoever asked', async () => {
		await setUp(3, 1);
		await pending(anna, bruno, {}, new Date('2031-03-01T10:00:00Z'));
		const early = await expireRequests(new Date('2031-03-05T10:00:00Z'));
		const late = new Date('2031-03-07T10:00:00Z');
		const rounds = await Promise.all([expireRequests(late), expireRequests(late)]);
		expect([early, rounds.sort()]).toEqual([0, [0, 1]]);
		const [letter] = await db.select().from(letters).where(eq(letters.kind, 'request-expired'));
		expect([letter.to, await db.$count(letters, eq(letters.kind, 'request-expired'))]).toEqual([anna.viewer.email, 1]);
	});

	it('may be done by an organiser for a firm, and says so', async () => {
		await setUp(3, 1);
		await ask(organiser, wish(anna, bruno));
		expect((await db.select().from(requests))[0].source).toBe('organiser');
	});
});

describe('answering', () => {
	it('books the first suitable time both are free, where firms set the time', async () => {
		const [, second] = await setUp(3, 1);
		const first = await pending(anna, bruno);
		await acceptRequest(bruno.viewer, first);
		const next = await pending(anna, carla);
		expect((await acceptRequest(carla.viewer, next)).booked).toMatchObject({
			slot: { id: second },
			place: { label: 'Table 1' }
		});
		expect([await db.$count(seats), await db.$count(occupations)]).toEqual([16, 8]);
	});

	it('leaves time and place to the plan where the organiser sets them', async () => {
		await setUp(3, 1, { regime: 'organiser' });
		expect(await acceptRequest(bruno.viewer, await pending(anna, bruno))).toMatchObject({ booked: null });
		expect(await db.$count(placements)).toBe(0);
	});

	it('says why nothing can be booked, and leaves the request waiting', async () => {
		await setUp(1, 1);
		const dora = await aFirmAt(event.id);
		await acceptRequest(bruno.viewer, await pending(anna, bruno));
		const taken = await pending(carla, dora);
		const busy = await pending(carla, anna);
		expect([
			await refused(() => acceptRequest(dora.viewer, taken)),
			await refused(() => acceptRequest(anna.viewer, busy))
		]).toEqual(['all-places-taken', 'no-common-time']);
		expect(await db.$count(requests, eq(requests.state, 'pending'))).toBe(2);
	});

	it('keeps a pause where the delegate or the event wants one', async () => {
		const ids = await setUp(3, 1, { bufferMinutes: 10 });
		await acceptRequest(bruno.viewer, await pending(anna, bruno));
		expect((await acceptRequest(carla.viewer, await pending(anna, carla))).booked?.slot.id).toBe(ids[2]);
	});

	it('happens once: the second tab, the wrong side, strangers and latecomers are told', async () => {
		await setUp(3, 1);
		const id = await pending(anna, bruno, {}, new Date('2031-03-01T10:00:00Z'));
		const late = new Date('2031-03-09T10:00:00Z');
		expect([
			await refused(() => acceptRequest(anna.viewer, id)),
			await refused(async () => acceptRequest(await aViewer(), id)),
			await refused(() => acceptRequest(bruno.viewer, id, null, late)),
			await refused(() => withdrawRequest(bruno.viewer, id))
		]).toEqual(['request-waits-for-them', 'not-yours', 'request-is-expired', 'not-yours']);
		const tabs = await Promise.allSettled([acceptRequest(bruno.viewer, id), acceptRequest(bruno.viewer, id)]);
		expect(tabs.map((tab) => (tab.status === 'fulfilled' ? 'done' : tab.reason.code)).sort()).toEqual([
			'done',
			'request-is-accepted'
		]);
		expect(await db.$count(meetings)).toBe(1);
	});

	it('declines with a reason the other side reads, and withdraws without one', async () => {
		await setUp(3, 1);
		const id = await pending(anna, bruno);
		await declineRequest(bruno.viewer, id, { reason: 'no-fit', note: 'We buy beech only.' });
		const [letter] = await db.select().from(letters).where(eq(letters.kind, 'request-declined'));
		expect([letter.to, letter.text.includes('We buy beech only.')]).toEqual([anna.viewer.email, true]);
		const second = await pending(anna, carla);
		await withdrawRequest(anna.viewer, second);
		expect(await db.$count(letters, eq(letters.kind, 'request-withdrawn'))).toBe(0);
		expect(await refused(() => acceptRequest(carla.viewer, second))).toBe('request-is-withdrawn');
	});

	it('stops at the most meetings a firm may have', async () => {
		await setUp(3, 1, { maxMeetings: 1 });
		await acceptRequest(bruno.viewer, await pending(anna, bruno));
		expect(await refused(() => asking(anna, carla))).toBe('own-maximum');
		const id = await pending(carla, bruno);
		expect(await refused(() => acceptRequest(bruno.viewer, id))).toBe('firm-has-maximum');
	});

	it('gives one place and time to exactly one of forty who accept at once', async () => {
		await setUp(1, 1);
		const pairs = [];
		for (let n = 0; n < 40; n++) {
			const [from, to] = [await aFirmAt(event.id), await aFirmAt(event.id)];
			pairs.push({ to, id: await pending(from, to) });
		}
		const results = await Promise.allSettled(pairs.map(({ to, id }) => acceptRequest(to.viewer, id)));
		expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		expect([await db.$count(occupations), await db.$count(meetings)]).toEqual([4, 1]);
	});

	it('cannot accept for a firm that has left', async () => {
		await setUp(3, 1);
		const id = await pending(anna, bruno);
		await db.update(participants).set({ state: 'withdrawn' }).where(eq(participants.id, anna.participant.id));
		expect(await refused(() => acceptRequest(bruno.viewer, id))).toBe('firm-not-there');
	});
});
