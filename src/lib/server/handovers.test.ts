import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import {
	aFair,
	aFirmAt,
	aMeeting,
	anOrganiser,
	aPlacement,
	aSchedule,
	aViewer
} from '../../../tests/support/factories.ts';
import { agendaOf } from './agendas.ts';
import { db } from './db/index.ts';
import { audit, changes, delegates, letters, meetings, publications, seats, slots } from './db/schema.ts';
import { setTimes } from './availability.ts';
import { feed } from './feeds.ts';
import { colleagues, handOver } from './handovers.ts';
import { placesOf } from './places.ts';

type Firm = Awaited<ReturnType<typeof aFirmAt>>;
let fair: Awaited<ReturnType<typeof aFair>>;
let anna: Firm, bruno: Firm, carla: Firm;
let schedule: Awaited<ReturnType<typeof aSchedule>>;
let times: (typeof slots.$inferSelect)[];
let paola: typeof delegates.$inferSelect;
let tables: string[];

/** Two slots and two tables; Anna's firm has a second delegate, Paola. */
beforeEach(async () => {
	await db.delete(letters);
	fair = await aFair(2, 2, { regime: 'organiser' });
	times = await db.select().from(slots).where(eq(slots.eventId, fair.event.id)).orderBy(slots.startsAt);
	tables = (await placesOf(fair.event.id)).map(({ id }) => id);
	[anna, bruno, carla] = [await aFirmAt(fair.event.id), await aFirmAt(fair.event.id), await aFirmAt(fair.event.id)];
	await db.update(delegates).set({ email: 'anna@own.example' }).where(eq(delegates.id, anna.delegate.id));
	[paola] = await db
		.insert(delegates)
		.values({
			participantId: anna.participant.id,
			name: 'Paola',
			email: 'paola@own.example',
			languages: [],
			feedToken: `paola-${fair.event.id}`,
			position: 1
		})
		.returning();
	schedule = await aSchedule(fair.event.id);
});

async function meetingAt(slot: number, table: number, other: Firm, who = anna.delegate.id) {
	const meeting = await aMeeting(fair.event.id, anna, other);
	await aPlacement(schedule.id, meeting.id, times[slot], tables[table], [who, other.delegate.id]);
	return meeting;
}
const sitting = async (delegateId: string) => db.$count(seats, eq(seats.delegateId, delegateId));
const sent = async (kind: string) => db.select().from(letters).where(eq(letters.kind, kind));
const rows = async () => [
	await sitting(anna.delegate.id),
	await sitting(paola.id),
	await db.$count(changes),
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

describe('handing a meeting to a colleague', () => {
	it('passes the seat on where the meeting stands, and My day and re-planning follow', async () => {
		const meeting = await meetingAt(0, 0, bruno);
		await handOver(anna.viewer, meeting.id, paola.id);
		expect([await sitting(anna.delegate.id), await sitting(paola.id), await sitting(bruno.delegate.id)]).toEqual([
			0, 4, 4
		]);
		const [mine] = await agendaOf(anna.participant.id);
		const [theirs] = await agendaOf(bruno.participant.id);
		expect([mine.own.map(({ id }) => id), theirs.partner.people, mine.at?.slotId]).toEqual([
			[paola.id],
			[{ name: 'Paola', jobTitle: null }],
			times[0].id
		]);
		const [row] = await db.select().from(meetings).where(eq(meetings.id, meeting.id));
		expect([row.firstDelegateId, row.secondDelegateId, row.sequence]).toEqual([paola.id, null, 1]);
		const [line] = await db.select().from(audit).where(eq(audit.action, 'meeting.hand-over'));
		expect([line.actorId, line.before, line.after]).toEqual([
			anna.viewer.userId,
			{ delegate: anna.delegate.id },
			{ delegate: paola.id }
		]);
	});

	it('takes it out of one calendar, puts it into the other, and tells the partner who comes', async () => {
		const meeting = await meetingAt(0, 0, bruno);
		await handOver(anna.viewer, meeting.id, paola.id);
		const [given] = await sent('handover-given');
		const [taken] = await sent('handover-taken');
		const told = await sent('handover-told');
		const entry = (content = '') =>
			['METHOD:CANCEL', 'METHOD:REQUEST', 'SEQUENCE:1'].map((part) => content.includes(part));
		expect([given.to, entry(given.attachment?.content)]).toEqual(['anna@own.example', [true, false, true]]);
		expect([taken.to, entry(taken.attachment?.content)]).toEqual(['paola@own.example', [false, true, true]]);
		expect(told.map(({ to, text }) => [to, text.includes('Paola'), text.includes('09:00–09:20')])).toEqual([
			[bruno.viewer.email, true, true]
		]);
	});

	it('moves from the feed of one to the feed of the other', async () => {
		const meeting = await meetingAt(0, 0, bruno);
		await db.insert(publications).values({
			eventId: fair.event.id,
			number: 1,
			agenda: [
				{
					meetingId: meeting.id,
					slotId: times[0].id,
					startsAt: times[0].startsAt.toISOString(),
					endsAt: times[0].endsAt.toISOString(),
					placeId: tables[0],
					place: 'Table 1',
					firstId: anna.participant.id,
					secondId: bruno.participant.id,
					delegateIds: [anna.delegate.id, bruno.delegate.id]
				}
			]
		});
		await handOver(anna.viewer, meeting.id, paola.id);
		const [gone, there] = [await feed(anna.delegate.feedToken), await feed(paola.feedToken)];
		expect([gone.includes('STATUS:CANCELLED'), there.includes('STATUS:CANCELLED')]).toEqual([true, false]);
		expect([there.includes(meeting.id), there.includes('SEQUENCE:1')]).toEqual([true, true]);
	});

	it('offers the colleagues with who is free, and none where a firm has only one delegate', async () => {
		const meeting = await meetingAt(0, 0, bruno);
		const later = await meetingAt(1, 0, carla, paola.id);
		const now = new Date();
		const own = await colleagues(fair.event, anna.participant.id, await agendaOf(anna.participant.id), now);
		expect(Object.fromEntries(own)).toEqual({
			[meeting.id]: [{ id: paola.id, name: 'Paola', free: true }],
			[later.id]: [{ id: anna.delegate.id, name: anna.delegate.name, free: true }]
		});
		await meetingAt(0, 1, carla, paola.id);
		const busy = await colleagues(fair.event, anna.participant.id, await agendaOf(anna.participant.id), now);
		expect(busy.get(meeting.id)).toEqual([{ id: paola.id, name: 'Paola', free: false }]);
		const alone = await colleagues(fair.event, bruno.participant.id, await agendaOf(bruno.participant.id), now);
		expect(alone.size).toBe(0);
	});

	it('is refused with a reason and without a trace when it cannot be', async () => {
		const meeting = await meetingAt(0, 0, bruno);
		const unplaced = await aMeeting(fair.event.id, anna, carla);
		const off = await aMeeting(fair.event.id, anna, carla, { state: 'cancelled' });
		const elsewhere = await aFirmAt((await anOrganiser()).event.id);
		const after = new Date('2031-03-19T10:00:00Z');
		const codes = [
			await refused(() => handOver(anna.viewer, meeting.id, anna.delegate.id)),
			await refused(() => handOver(anna.viewer, meeting.id, carla.delegate.id)),
			await refused(() => handOver(anna.viewer, meeting.id, elsewhere.delegate.id)),
			await refused(() => handOver(anna.viewer, meeting.id, 'nobody')),
			await refused(() => handOver(anna.viewer, unplaced.id, paola.id)),
			await refused(() => handOver(anna.viewer, off.id, paola.id)),
			await refused(() => handOver(anna.viewer, meeting.id, paola.id, after)),
			await refused(() => handOver(bruno.viewer, meeting.id, paola.id)),
			await refused(async () => handOver(await aViewer(), meeting.id, paola.id)),
			await refused(() => handOver(null, meeting.id, paola.id))
		];
		await meetingAt(0, 1, carla, paola.id);
		codes.push(await refused(() => handOver(anna.viewer, meeting.id, paola.id)));
		expect(codes).toEqual([
			'handover-sits-already',
			'not-found',
			'not-found',
			'not-found',
			'handover-unplaced',
			'meeting-is-cancelled',
			'handover-past',
			'not-found',
			'not-found',
			'sign-in',
			'handover-busy'
		]);
	});

	it('is refused where the colleague’s own times say no', async () => {
		const meeting = await meetingAt(0, 0, bruno);
		await setTimes(anna.viewer, fair.event.id, paola.id, { free: [times[1].id], bufferMinutes: 0, maxPerDay: null });
		expect(await refused(() => handOver(anna.viewer, meeting.id, paola.id))).toBe('handover-busy');
	});

	it('may be done by an organiser, and by the delegate who gives the seat up', async () => {
		const meeting = await meetingAt(0, 0, bruno);
		await handOver(fair.organiser, meeting.id, paola.id);
		const delegate = await aViewer();
		await db.update(delegates).set({ userId: delegate.userId }).where(eq(delegates.id, paola.id));
		await handOver(delegate, meeting.id, anna.delegate.id);
		expect([await sitting(anna.delegate.id), await sitting(paola.id)]).toEqual([4, 0]);
	});

	it('gives a colleague one of two meetings at the same time, however fast', async () => {
		const third = await db
			.insert(delegates)
			.values({ participantId: anna.participant.id, name: 'Third', languages: [], feedToken: `third-${fair.event.id}` })
			.returning();
		const one = await meetingAt(0, 0, bruno);
		const other = await meetingAt(0, 1, carla, third[0].id);
		const both = await Promise.allSettled([
			handOver(anna.viewer, one.id, paola.id),
			handOver(anna.viewer, other.id, paola.id)
		]);
		expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
		expect(await sitting(paola.id)).toBe(4);
	});

	it('passes the seat on in drafts, too, unless the colleague sits elsewhere in them', async () => {
		const meeting = await meetingAt(0, 0, bruno);
		const draft = await aSchedule(fair.event.id, { state: 'draft' });
		const full = await aSchedule(fair.event.id, { state: 'draft' });
		const other = await aMeeting(fair.event.id, anna, carla);
		for (const { id } of [draft, full]) {
			await aPlacement(id, meeting.id, times[0], tables[0], [anna.delegate.id, bruno.delegate.id]);
		}
		await aPlacement(full.id, other.id, times[0], tables[1], [paola.id, carla.delegate.id]);
		await handOver(anna.viewer, meeting.id, paola.id);
		const seated = (scheduleId: string, delegateId: string) =>
			db.$count(seats, and(eq(seats.scheduleId, scheduleId), eq(seats.delegateId, delegateId)));
		expect([
			await seated(draft.id, paola.id),
			await seated(draft.id, anna.delegate.id),
			await seated(full.id, anna.delegate.id)
		]).toEqual([4, 0, 4]);
	});
});
