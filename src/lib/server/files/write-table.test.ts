import exceljs from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from './read-table.ts';
import { delimiterFor, writeCsv, writeXlsx, type SheetContent } from './write-table.ts';

const zone = 'Europe/Rome';
const agenda: SheetContent = {
	name: 'Agenda',
	header: ['firm', 'at', 'table', 'online', 'note'],
	rows: [
		['Łódzkie Meble', new Date('2027-04-07T08:20:00Z'), 7, false, 'two\nlines; "quoted", and more'],
		['Ąžuolas', new Date('2027-01-07T08:20:00Z'), null, true, undefined]
	]
};

describe('a .csv', () => {
	test('is UTF-8 with a mark, lines as Windows ends them, dates in the zone of the event', () => {
		expect(writeCsv(agenda, { zone }).toString('utf8')).toBe(
			'\ufefffirm,at,table,online,note\r\n' +
				'Łódzkie Meble,2027-04-07 10:20,7,false,"two\nlines; ""quoted"", and more"\r\n' +
				'Ąžuolas,2027-01-07 09:20,,true,\r\n'
		);
	});

	test('may be separated by semicolons, as spreadsheets of most of our countries expect', () => {
		const written = writeCsv({ name: 'x', header: ['a;b', 'c'], rows: [['1,5', 2]] }, { zone, delimiter: ';' });
		expect(written.toString('utf8')).toBe('\ufeff"a;b";c\r\n1,5;2\r\n');
		expect(['en', 'it', 'pl', 'lt', 'hu', 'es', 'sv', 'de'].map(delimiterFor).join('')).toBe(',;;;;;;;');
	});

	test.each([
		'=1+1',
		'+cmd|calc',
		"-2+3+cmd|' /C calc'!A0",
		'@SUM(A1)',
		' =HYPERLINK("http://x")',
		'\t=1',
		'\r=1',
		'=',
		'-a'
	])('never lets %j run as a formula, and reads it back as it was', async (text) => {
		const written = writeCsv({ name: 'x', header: ['name', 'n'], rows: [[text, 'end']] }, { zone });
		expect(written.toString('utf8')).toMatch(/\r\n"?'/);
		expect((await readTable(written, 'x.csv')).rows).toEqual([[text.trim(), 'end']]);
	});

	test('leaves telephone numbers, amounts and names with an apostrophe alone', () => {
		const texts = ['+39 02 1234567', '+48(22)555-44-33', '-12.50', '-', "'t Hof", "d'Este", 'a=b'];
		const written = writeCsv({ name: 'x', header: ['t'], rows: texts.map((text) => [text]) }, { zone }).toString(
			'utf8'
		);
		expect(written.slice(1).trimEnd().split('\r\n').slice(1)).toEqual(texts);
	});

	test('of any texts is read back as written', async () => {
		const cell = fc
			.string({ unit: fc.constantFrom(...'ab1=+-@;,"\'|\tŁž \n'), minLength: 1, maxLength: 10 })
			.map((text) => text.trim())
			.filter((text) => text !== '');
		const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });
		await fc.assert(
			fc.asyncProperty(rows, fc.constantFrom<',' | ';' | '\t'>(',', ';', '\t'), async (cells, delimiter) => {
				const written = writeCsv({ name: 'x', header: ['first', 'second'], rows: cells }, { zone, delimiter });
				expect((await readTable(written, 'x.csv')).rows).toEqual(cells);
			}),
			{ numRuns: 200 }
		);
	});
});

describe('an .xlsx', () => {
	async function opened(sheets: SheetContent[]) {
		const book = new exceljs.Workbook();
		await book.xlsx.load(new Uint8Array(await writeXlsx(sheets, { zone })).buffer);
		return book;
	}

	test('has a bold, frozen header with filters and readable columns', async () => {
		const [sheet] = (await opened([agenda])).worksheets;
		expect(sheet.name).toBe('Agenda');
		expect(sheet.getRow(1).getCell(1).font).toMatchObject({ bold: true });
		expect(sheet.getRow(2).getCell(1).font?.bold).toBeFalsy();
		expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
		expect(sheet.autoFilter).toBe('A1:E1');
		expect(sheet.getColumn(1).width).toBe('Łódzkie Meble'.length + 2);
	});

	test('keeps numbers as numbers, writes dates as text in the zone, and never a formula', async () => {
		const [sheet] = (await opened([{ ...agenda, rows: [...agenda.rows, ['=1+1', null, 0, true, '+1']] }])).worksheets;
		// exceljs counts columns from 1 and leaves the place before them empty.
		expect(Array.from(sheet.getRow(2).values as unknown[]).slice(1)).toEqual([
			'Łódzkie Meble',
			'2027-04-07 10:20',
			7,
			false,
			'two\nlines; "quoted", and more'
		]);
		expect([sheet.getCell('A4').value, sheet.getCell('A4').type]).toEqual(['=1+1', exceljs.ValueType.String]);
		expect(sheet.getCell('C4').value).toBe(0);
	});

	test('takes any names for its sheets', async () => {
		const list = { header: ['a'], rows: [['b']] };
		const names = [
			'Firms: 2027/28',
			'A very long name of an event, longer than Excel takes',
			'',
			"'quoted'",
			'agenda',
			'Agenda'
		];
		const book = await opened([...names, names[1]].map((name) => ({ ...list, name })));
		expect(book.worksheets.map(({ name }) => name)).toEqual([
			'Firms  2027 28',
			'A very long name of an event, l',
			'Sheet',
			'quoted',
			'agenda',
			'Agenda 2',
			'A very long name of an event, 2'
		]);
	});

	test('is read back as the same table', async () => {
		const table = await readTable(await writeXlsx([agenda], { zone }), 'agenda.xlsx');
		expect([table.header, table.rows]).toEqual([
			agenda.header,
			[
				['Łódzkie Meble', '2027-04-07 10:20', '7', 'false', 'two\nlines; "quoted", and more'],
				['Ąžuolas', '2027-01-07 09:20', '', 'true', '']
			]
		]);
	});
});
