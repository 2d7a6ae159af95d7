import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { aFirmAt, aMeeting, anOrganiser } from '../../../../tests/support/factories.ts';
import { db } from '../db/index.ts';
import { meetings, participants, requests } from '../db/schema.ts';
import { readTable } from '../files/read-table.ts';
import type { EventRow } from '../events.ts';
import { writeXlsx } from '../files/write-table.ts';
import type { Viewer } from '#lib/permissions.ts';
import { importWishes, previewWishes } from './import.ts';
import { guessMapping, wishesOf } from './read.ts';

const refused = (code: string, field?: string) => expect.objectContaining({ name: 'Refusal', code, field });
const ACCEPTED = { addFirms: true, as: 'accepted' } as const;

async function read(text: string | Buffer) {
	const table = await readTable(typeof text === 'string' ? Buffer.from(text) : text, 'wishes.csv');
	return wishesOf(table, guessMapping(table.header));
}

const countsOf = async (eventId: string) => ({
	firms: await db.$count(participants, eq(participants.eventId, eventId)),
	requests: await db.$count(requests, eq(requests.eventId, eventId)),
	meetings: await db.$count(meetings, eq(meetings.eventId, eventId))
});

/** Imports, and shows that a refusal has written nothing. */
async function refusedWithout(viewer: Viewer, event: EventRow, text: string, code: string) {
	const before = await countsOf(event.id);
	const { wishes } = await read(text);
	await expect(importWishes(viewer, event.id, wishes, { addFirms: false, as: 'accepted' })).rejects.toEqual(
		refused(code, 'file')
	);
	expect(await countsOf(event.id)).toEqual(before);
}

describe('wishes in a list', () => {
	it('name firms by number, name or a delegate’s address, and sum up where both wish', async () => {
		const { viewer, event } = await anOrganiser();
		const [one, two, three] = [await aFirmAt(event.id), await aFirmAt(event.id), await aFirmAt(event.id)];
		const text = `who;whom;weight\n${one.participant.number};${two.participant.name.toUpperCase()};2\n${two.participant.name};${one.participant.name};0,5\n${three.participant.name};${one.participant.number};\n`;
		const { wishes, problems } = await read(text);
		expect(problems).toEqual([]);
		expect(await importWishes(viewer, event.id, wishes, ACCEPTED)).toEqual({ firms: 0, wishes: 2 });
		const rows = await db.select().from(meetings).where(eq(meetings.eventId, event.id)).orderBy(meetings.number);
		expect(rows.map(({ firstId, secondId, weight }) => ({ firstId, secondId, weight }))).toEqual([
			{ firstId: one.participant.id, secondId: two.participant.id, weight: 2.5 },
			{ firstId: three.participant.id, secondId: one.participant.id, weight: 1 }
		]);
		const asked = await db.select().from(requests).where(eq(requests.eventId, event.id));
		expect(asked.map(({ state, source, answeredBy }) => ({ state, source, answeredBy }))).toEqual(
			[1, 2].map(() => ({ state: 'accepted', source: 'import', answeredBy: viewer.userId }))
		);
	});

	it('add firms that are not known, in Windows-1250 with semicolons too, and carry who comes', async () => {
		const { viewer, event } = await anOrganiser();
		const text = 'kto;kogo;who email\nŁódzkie Meble;Žalioji Mediena;jan@meble.example\nŁódzkie Meble;Baldai UAB;\n';
		const windows = Buffer.from(
			[...text].map((letter) => ({ Ł: 0xa3, ó: 0xf3, Ž: 0x8e })[letter] ?? letter.charCodeAt(0))
		);
		const { wishes, problems } = await read(windows);
		expect(problems).toEqual([]);
		expect(await importWishes(viewer, event.id, wishes, ACCEPTED)).toEqual({ firms: 3, wishes: 2 });
		const rows = await db
			.select({ name: participants.name, companyId: participants.companyId })
			.from(participants)
			.where(eq(participants.eventId, event.id))
			.orderBy(participants.number);
		expect(rows).toEqual(['Łódzkie Meble', 'Žalioji Mediena', 'Baldai UAB'].map((name) => ({ name, companyId: null })));
	});

	it('are read from a workbook as well', async () => {
		const { viewer, event } = await anOrganiser();
		const rows = [
			['Alfa', 'Beta', 2],
			['Beta', 'Gamma', 1]
		];
		const file = await writeXlsx([{ name: 'Wishes', header: ['Who', 'Whom', 'Weight'], rows }], { zone: event.zone });
		const { wishes } = await read(file);
		expect(await importWishes(viewer, event.id, wishes, ACCEPTED)).toEqual({ firms: 3, wishes: 2 });
	});

	it('that were said before are left out: in the file, as a request, as a meeting', async () => {
		const { viewer, event } = await anOrganiser();
		const [one, two, three] = [await aFirmAt(event.id), await aFirmAt(event.id), await aFirmAt(event.id)];
		await aMeeting(event.id, one, two);
		const [a, b, c] = [one, two, three].map(({ participant }) => participant.name);
		const { wishes } = await read(`who,whom\n${b},${a}\n${a},${c}\n${a},${c}\n`);
		const { repeated, known, pairs } = await previewWishes(viewer, event, wishes, false);
		expect([repeated, known, pairs.length]).toEqual([[4], [2], 1]);
		await importWishes(viewer, event.id, wishes, ACCEPTED);
		await refusedWithout(viewer, event, `who,whom\n${c},${a}\n`, 'wishes-nothing-new');
	});

	it('with wrong rows are refused as a whole, each row named with its column', async () => {
		const { viewer, event } = await anOrganiser();
		const [one, gone] = [await aFirmAt(event.id), await aFirmAt(event.id, { state: 'withdrawn' })];
		const [a, b] = [one.participant.name, gone.participant.name];
		const text = `who,whom\n${a},${a}\n${a},Nobody Ltd\n${a},${b}\n`;
		const { wishes } = await read(text);
		const { problems } = await previewWishes(viewer, event, wishes, false);
		expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([
			[2, 'whom', 'wish-itself'],
			[3, 'whom', 'wish-firm-unknown'],
			[4, 'whom', 'wish-firm-withdrawn']
		]);
		await refusedWithout(viewer, event, text, 'wishes-with-problems');
	});

	it('say which cell of a row cannot be read', async () => {
		const { wishes, problems } = await read(
			'who,whom,weight,who email\nA,,1,\nA,B,many,\nA,B,1,not an address\nA,B,1,\n'
		);
		expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([
			[2, 'whom', 'wish-firm-missing'],
			[3, 'weight', 'wish-weight'],
			[4, 'whoEmail', 'wish-email']
		]);
		expect(wishes).toHaveLength(1);
	});

	it('without rows, or in columns that do not fit, are refused in words', async () => {
		await expect(read('who,whom\n')).rejects.toEqual(refused('table_no_rows'));
		const table = await readTable(Buffer.from('who,whom\nA,B\n'), 'wishes.csv');
		const mapping = guessMapping(table.header);
		expect(() => wishesOf(table, { ...mapping, whom: null })).toThrow(refused('wish-column-needed', 'whom'));
		expect(() => wishesOf(table, { ...mapping, whom: 'who' })).toThrow(refused('wish-column-twice', 'whom'));
		expect(() => wishesOf(table, { ...mapping, weight: 'price' })).toThrow(refused('wish-column-unknown', 'weight'));
	});

	it('come in ten thousand rows, and more firms than the event takes are refused as a whole', async () => {
		const { viewer, event } = await anOrganiser({ registrationCap: 100 });
		const row = (n: number) => `Firm ${n % 200},Firm ${(n % 200) + 1 + Math.floor(n / 200)}\n`;
		const { wishes } = await read(`who,whom\n${Array.from({ length: 10_000 }, (_, n) => row(n)).join('')}`);
		await expect(importWishes(viewer, event.id, wishes, ACCEPTED)).rejects.toEqual(refused('registration-full'));
		expect(await countsOf(event.id)).toEqual({ firms: 0, requests: 0, meetings: 0 });
		const free = await anOrganiser();
		const made = await importWishes(free.viewer, free.event.id, wishes, ACCEPTED);
		expect(await countsOf(free.event.id)).toEqual({
			firms: made.firms,
			requests: made.wishes,
			meetings: made.wishes
		});
	});

	it('are the organiser’s alone to import', async () => {
		const { event } = await anOrganiser();
		const { viewer } = await aFirmAt(event.id);
		const { wishes } = await read('who,whom\nA,B\n');
		await expect(importWishes(viewer, event.id, wishes, ACCEPTED)).rejects.toEqual(refused('not-yours'));
		await expect(importWishes(null, event.id, wishes, ACCEPTED)).rejects.toEqual(refused('sign-in'));
	});
});
