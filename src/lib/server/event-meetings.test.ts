import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { aFirmAt, anOrganiser } from '../../../tests/support/factories.ts';
import { readTable } from './files/read-table.ts';
import { saveBlocks } from './blocks.ts';
import { db } from './db/index.ts';
import { audit, meetings, requests } from './db/schema.ts';
import { acceptOnBehalf, addMeeting, callOff, markMust, meetingPage } from './event-meetings.ts';
import { handout } from './handouts.ts';
import { addPlaces } from './places.ts';
import { finished } from './plans/run.ts';
import { startPlan } from './plans/start.ts';
import { publish } from './publish.ts';
import { pairOf } from './requests.ts';

const refused = (code: string) => expect.objectContaining({ name: 'Refusal', code });

async function aMarket() {
	const { viewer, event } = await anOrganiser();
	const block = { date: '2027-03-18', start: '09:00', end: '10:00', slotMinutes: 20, pauseMinutes: 0 };
	await saveBlocks(viewer, event.id, [{ ...block, kind: 'onsite' }]);
	await addPlaces(viewer, event.id, [{ kind: 'table', label: 'Table 1' }]);
	const firms = [await aFirmAt(event.id), await aFirmAt(event.id), await aFirmAt(event.id)];
	return { viewer, event, firms };
}

async function aRequest(eventId: string, askerId: string, askedId: string, expiresAt = new Date('2099-01-01')) {
	const [row] = await db
		.insert(requests)
		.values({ eventId, askerId, askedId, ...pairOf(askerId, askedId), expiresAt })
		.returning();
	return row.id;
}

describe('an organiser', () => {
	it('accepts for the firms asked, one or many, and learns which could not be', async () => {
		const { viewer, event, firms } = await aMarket();
		const [a, b, c] = firms.map(({ participant }) => participant.id);
		const open = await aRequest(event.id, a, b);
		const expired = await aRequest(event.id, a, c, new Date('2020-01-01'));
		expect((await meetingPage(viewer, event, 'waiting')).rows.map(({ id }) => id)).toEqual([open]);
		expect(await acceptOnBehalf(viewer, event, [open, expired, 'unknown'])).toEqual({
			done: 1,
			refused: [{ code: 'request-is-expired', params: {} }]
		});
		const { counts, rows } = await meetingPage(viewer, event, 'agreed');
		expect(counts).toEqual({ waiting: 0, agreed: 1, ended: 0 });
		expect(rows).toMatchObject([
			{ first: firms[0].company.name, second: firms[1].company.name, state: 'agreed', placed: null }
		]);
	});

	it('adds a meeting, marks it as a must, calls it off; each stands in the journal', async () => {
		const { viewer, event, firms } = await aMarket();
		const [a, b] = firms.map(({ participant }) => participant.id);
		const wish = { firstId: a, secondId: b, must: false, mode: 'onsite' } as const;
		const id = await addMeeting(viewer, event.id, wish);
		expect((await markMust(viewer, event.id, [id], true)).done).toBe(1);
		expect((await markMust(viewer, event.id, [id], true)).done).toBe(0);
		const [row] = await db
			.select({ must: meetings.must, source: requests.source, state: requests.state })
			.from(meetings)
			.innerJoin(requests, eq(requests.id, meetings.requestId))
			.where(eq(meetings.id, id));
		expect(row).toEqual({ must: true, source: 'organiser', state: 'accepted' });
		expect(await callOff(viewer, event, [id], 'Flight cancelled')).toEqual({ done: 1, refused: [] });
		expect((await callOff(viewer, event, [id], null)).refused).toEqual([{ code: 'meeting-is-cancelled', params: {} }]);
		for (const action of ['meeting.add', 'meeting.must']) {
			expect(await db.$count(audit, and(eq(audit.eventId, event.id), eq(audit.action, action)))).toBeGreaterThan(0);
		}
	});

	it('cannot add a meeting of a firm with itself, with one that left, or beside a request that waits', async () => {
		const { viewer, event, firms } = await aMarket();
		const [a, b, c] = firms.map(({ participant }) => participant.id);
		const gone = await aFirmAt(event.id, { state: 'withdrawn' });
		await aRequest(event.id, c, a);
		const add = (firstId: string, secondId: string) =>
			addMeeting(viewer, event.id, { firstId, secondId, must: false, mode: 'either' });
		await expect(add(a, a)).rejects.toEqual(refused('request-to-oneself'));
		await expect(add(a, gone.participant.id)).rejects.toEqual(refused('firm-not-there'));
		await expect(add(a, c)).rejects.toEqual(refused('meeting-asked-already'));
		await expect(
			addMeeting(firms[0].viewer, event.id, { firstId: a, secondId: b, must: false, mode: 'either' })
		).rejects.toEqual(refused('not-yours'));
		expect(await db.$count(meetings, eq(meetings.eventId, event.id))).toBe(0);
	});

	it('prints and downloads the published agenda, and before that is told there is none', async () => {
		const { viewer, event, firms } = await aMarket();
		const [a, b] = firms.map(({ participant }) => participant.id);
		await expect(handout(viewer, event, 'agenda.csv', 'en')).rejects.toEqual(refused('schedule-none-current'));
		await addMeeting(viewer, event.id, { firstId: a, secondId: b, must: false, mode: 'onsite' });
		const settings = { basis: 'fresh', budget: { iterations: 500_000 }, fairness: null, seed: 1, from: null } as const;
		const { scheduleId } = await finished(await startPlan(viewer, event.id, settings));
		await publish(viewer, event.id, String(scheduleId), { after: 0 });
		const [one, other] = firms.map(({ company, delegate }) => [company.name, delegate.name ?? '']);
		const { rows } = await readTable((await handout(viewer, event, 'agenda.csv', 'en')).bytes, 'agenda.csv');
		expect(rows).toEqual([['2027-03-18', expect.any(String), expect.any(String), 'Table 1', ...one, ...other]]);
		const workbook = await readTable((await handout(viewer, event, 'participants.xlsx', 'en')).bytes, 'p.xlsx');
		expect(workbook.rows).toHaveLength(3);
		expect(workbook.rows[0].slice(1, 3)).toEqual([firms[0].company.name, 'Taking part']);
		for (const which of ['agenda-firms.pdf', 'agenda-places.pdf'] as const) {
			expect((await handout(viewer, event, which, 'lt')).bytes.subarray(0, 5).toString()).toBe('%PDF-');
		}
		const calendar = (await handout(viewer, event, 'agenda.ics', 'en')).bytes.toString();
		expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
		await expect(handout(firms[0].viewer, event, 'agenda.csv', 'en')).rejects.toEqual(refused('not-yours'));
	});
});
