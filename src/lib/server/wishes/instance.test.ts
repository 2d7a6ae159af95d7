import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { review } from '#lib/scheduling/review.ts';
import { anOrganiser } from '../../../../tests/support/factories.ts';
import { briefOf } from '../briefs.ts';
import { db } from '../db/index.ts';
import { dialect } from '../db/dialect.ts';
import { audit, freeSlots, meetings, participants, places, placements, requests, slots } from '../db/schema.ts';
import { addPlaces } from '../places.ts';
import { finished } from '../plans/run.ts';
import { startPlan } from '../plans/start.ts';
import { publish } from '../publish.ts';
import { schedulesOf, standing } from '../schedules.ts';
import { slotsOf } from '../slots.ts';
import { importInstance, readInstance } from './instance.ts';

const TIMES = { date: '2027-03-18', start: '09:00', slotMinutes: 20, lunchMinutes: 60 };

/** Three firms, four slots of which two before noon, two tables; firm 3 is not there first. */
const small = (changes: Record<string, string> = {}) => {
	const fields = {
		nBusiness: '3',
		nMeetings: '3',
		nTables: '2',
		nTotalSlots: '4',
		nMorningSlots: '2',
		requested: '[| 1, 2, 3, | 1, 3, 2, | 2, 3, 3, |]',
		fixed: '[0, 0, 4]',
		forbidden: '[{0}, {0}, {1}]',
		precedences: '[{}, {}, {}]',
		...changes
	};
	return Object.entries(fields)
		.map(([name, value]) => `${name} = ${value};\n`)
		.join('');
};

const refused = (code: string, field?: string) => expect.objectContaining({ name: 'Refusal', code, field });

describe('a published instance', () => {
	it('becomes an event with its mornings, its forbidden times and its fixed meetings', async () => {
		const { viewer, event } = await anOrganiser();
		const made = await importInstance(viewer, event.id, readInstance(small(), 'small.dzn'), TIMES, 'accepted');
		expect(made).toEqual({ firms: 3, meetings: 3, slots: 4, tables: 2 });
		const stored = await slotsOf(event.id);
		expect(stored.map(({ startsAt }) => startsAt.toISOString().slice(11, 16))).toEqual([
			'08:00',
			'08:20',
			'09:40',
			'10:00'
		]);
		const firms = await db.select().from(participants).where(eq(participants.eventId, event.id));
		expect(firms.map(({ name, state, companyId }) => ({ name, state, companyId }))).toEqual(
			[1, 2, 3].map((n) => ({ name: `Firm ${n}`, state: 'approved', companyId: null }))
		);
		const free = await db.select().from(freeSlots);
		expect(free.map(({ slotId }) => slotId).toSorted()).toEqual(
			stored
				.slice(1)
				.map(({ id }) => id)
				.toSorted()
		);
		const [draft] = await schedulesOf(viewer, event);
		const { held, brief } = await standing(viewer, event, draft.id);
		expect(held.map(({ slot, locked }) => ({ slot, locked }))).toEqual([{ slot: stored[3].id, locked: true }]);
		expect(brief.meetings[1].slots?.toSorted()).toEqual([stored[2].id, stored[3].id].toSorted());
		expect(await db.$count(audit, and(eq(audit.eventId, event.id), eq(audit.action, 'wishes.import')))).toBe(1);
	});

	it('may also come as invitations, one for each pair', async () => {
		const { viewer, event } = await anOrganiser();
		const twice = small({ requested: '[| 1, 2, 3, | 2, 1, 3, | 2, 3, 3, |]', fixed: '[0, 0, 0]' });
		await importInstance(viewer, event.id, readInstance(twice, 'twice.dzn'), TIMES, 'invited');
		const rows = await db.select().from(requests).where(eq(requests.eventId, event.id));
		expect(rows.map(({ state, source }) => ({ state, source }))).toEqual(
			[1, 2].map(() => ({ state: 'pending', source: 'import' }))
		);
		expect(await db.$count(meetings, eq(meetings.eventId, event.id))).toBe(0);
	});

	it('goes only into an event without firms, times and places, and otherwise writes nothing', async () => {
		const { viewer, event } = await anOrganiser();
		await addPlaces(viewer, event.id, [{ kind: 'table', label: 'A' }]);
		const instance = readInstance(small(), 'small.dzn');
		await expect(importInstance(viewer, event.id, instance, TIMES, 'accepted')).rejects.toEqual(
			refused('instance-event-not-empty', 'file')
		);
		expect(await countsOf(event.id)).toEqual({ firms: 0, slots: 0, places: 1, requests: 0 });
	});

	it.each([
		['no instance at all', 'who;whom\nA;B', 'instance-not-readable'],
		['a field left out', small().replace(/nTables.*\n/, ''), 'instance-field-missing'],
		['fewer meetings than announced', small({ nMeetings: '4' }), 'instance-count-differs'],
		['a firm that meets itself', small({ requested: '[|1,1,3,|1,3,3,|2,3,3,|]' }), 'instance-meeting-with-itself'],
		['meetings in a circle', small({ precedences: '[{2}, {1}, {}]' }), 'instance-order-in-circle']
	])('with %s is refused', (_, text, code) => {
		expect(() => readInstance(text, 'bad.dzn')).toThrow(refused(code, 'file'));
	});

	it('brings the order its meetings are held in, where they count as agreed', async () => {
		const { viewer, event } = await anOrganiser();
		const instance = readInstance(small({ precedences: '[{3}, {}, {}]', fixed: '[0, 0, 0]' }), 'ordered.dzn');
		await expect(importInstance(viewer, event.id, instance, TIMES, 'invited')).rejects.toEqual(
			refused('instance-ordered', 'as')
		);
		expect(await countsOf(event.id)).toEqual({ firms: 0, slots: 0, places: 0, requests: 0 });
		await importInstance(viewer, event.id, instance, TIMES, 'accepted');
		const { meetings: asked } = await briefOf(db, event);
		expect(asked.map(({ after }) => after)).toEqual([[asked[2].id], undefined, undefined]);
	});

	it('with a hundred thousand meetings is refused by name before anything is made of it', () => {
		const count = 100_000;
		const list = (one: string) => `[${Array.from({ length: count }, () => one).join(', ')}]`;
		const text = small({
			nMeetings: String(count),
			requested: `[|${'1, 2, 3,|'.repeat(count)}]`,
			fixed: list('0'),
			precedences: list('{}')
		});
		expect(() => readInstance(text, 'huge.dzn')).toThrow(refused('instance-too-large', 'file'));
	});

	it('with two fixed meetings of one firm at one time is refused and writes nothing', async () => {
		const { viewer, event } = await anOrganiser();
		const instance = readInstance(small({ fixed: '[4, 0, 4]' }), 'clash.dzn');
		await expect(importInstance(viewer, event.id, instance, TIMES, 'accepted')).rejects.toEqual(
			refused('instance-fixed-clash', 'file')
		);
		expect(await countsOf(event.id)).toEqual({ firms: 0, slots: 0, places: 0, requests: 0 });
	});

	it('that would last beyond midnight is refused beside its start', async () => {
		const { viewer, event } = await anOrganiser();
		const instance = readInstance(small(), 'late.dzn');
		await expect(importInstance(viewer, event.id, instance, { ...TIMES, start: '22:00' }, 'accepted')).rejects.toEqual(
			refused('instance-too-long', 'start')
		);
	});
});

async function countsOf(eventId: string) {
	return {
		firms: await db.$count(participants, eq(participants.eventId, eventId)),
		slots: await db.$count(slots, eq(slots.eventId, eventId)),
		places: await db.$count(places, eq(places.eventId, eventId)),
		requests: await db.$count(requests, eq(requests.eventId, eventId))
	};
}

const FOLDER = new URL('../../../../../shared/bench/b2b/instances/', import.meta.url);
const absent = !existsSync(FOLDER);
const all = absent ? [] : readdirSync(FOLDER).filter((name) => name.endsWith('.original.dzn'));
// One of each family is enough to see that the other engine stores and reads the same.
const chosen = dialect === 'postgres' ? all.filter((name) => /^(tic-12|forum-13|ticf-13crafb)\./.test(name)) : all;

describe.skipIf(absent)('the published originals (read from ../shared, skipped where it is absent)', () => {
	it.each(chosen)('%s is imported, planned without leftovers, clean by review, and published', async (file) => {
		const { viewer, event } = await anOrganiser({ name: file });
		const instance = readInstance(readFileSync(new URL(file, FOLDER), 'utf8'), file);
		const made = await importInstance(viewer, event.id, instance, TIMES, 'accepted');
		const settings = { basis: 'fresh', budget: { iterations: 500_000 }, fairness: null, seed: 1, from: null } as const;
		const plan = await finished(await startPlan(viewer, event.id, settings));
		expect(plan).toMatchObject({ state: 'done', error: null, progress: { unplaced: 0, gone: 0 } });
		const scheduleId = String(plan.scheduleId);
		const { brief, held } = await standing(viewer, event, scheduleId);
		expect(review(brief, { placements: held })).toEqual([]);
		expect(held).toHaveLength(instance.brief.meetings.length);
		const { number, differences } = await publish(viewer, event.id, scheduleId, { after: 0 });
		expect([number, differences.added.length]).toEqual([1, made.meetings]);
		expect(await db.$count(placements, eq(placements.scheduleId, scheduleId))).toBe(made.meetings);
	});
});
