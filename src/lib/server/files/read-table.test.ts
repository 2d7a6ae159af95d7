import exceljs from 'exceljs';
import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { refusalText } from '#lib/i18n/refusals.ts';
import { Refusal } from '#lib/refusal.ts';
import { readTable } from './read-table.ts';
import { TABLE_LIMITS } from './table.ts';
import { unzip } from './zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const csv = (text: string) => readTable(bytes(text), 'members.csv');

async function refusal(input: Uint8Array, filename = 'members.csv', options?: { sheet?: string }) {
	const error = await readTable(input, filename, options).then(
		() => undefined,
		(error: unknown) => error
	);
	if (!(error instanceof Refusal)) throw new Error(`No refusal but ${String(error)}`);
	expect(error.kind).toBe('invalid');
	// The person reads a sentence of this very refusal, with everything filled in.
	expect(refusalText(error, 'en')).not.toMatch(/undefined|[{}]/);
	expect(refusalText(error, 'en')).not.toBe(refusalText({ code: 'no such code', params: {} }, 'en'));
	return { code: error.code, ...error.params };
}

async function workbook(fill: (sheet: exceljs.Worksheet, book: exceljs.Workbook) => void): Promise<Uint8Array> {
	const book = new exceljs.Workbook();
	fill(book.addWorksheet('Members'), book);
	return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('a .csv', () => {
	test('becomes a header and rows, each with its number in the file', async () => {
		expect(await csv('name,country\nBaldai,LT\n\nMeble,PL\n')).toEqual({
			header: ['name', 'country'],
			rows: [
				['Baldai', 'LT'],
				['Meble', 'PL']
			],
			rowNumbers: [2, 4],
			headerRowNumber: 1,
			notes: [],
			source: { format: 'csv', encoding: 'utf-8', delimiter: ',' }
		});
	});

	test.each([
		['commas', 'name,town,staff\n"Rossi, Bianchi",Milano,12\nVerdi,Como,3', ','],
		['semicolons beside decimal commas', 'name;town;turnover\nRossi;Milano;1,2\nVerdi;Como;3,45\nNeri;Lecco;7', ';'],
		['tabs', 'name\ttown\tnote\nRossi\tMilano\ta, b; c\nVerdi\tComo\t', '\t'],
		['bars', 'name|town|x\nRossi|Milano|1\nVerdi|Como|2', '|']
	])('may be separated by %s', async (_title, text, delimiter) => {
		const table = await csv(text);
		expect(table.source).toEqual({ format: 'csv', encoding: 'utf-8', delimiter });
		expect(table.rows.map((row) => row.length)).toEqual(table.rows.map(() => 3));
		expect(table.rows[0][1]).toBe('Milano');
	});

	test('names its separator in a first line "sep=;" as Excel does', async () => {
		const table = await csv('sep=|\r\nname|a;b;c\r\nRossi|1;2;3\r\n');
		expect([table.header, table.rows, table.rowNumbers]).toEqual([['name', 'a;b;c'], [['Rossi', '1;2;3']], [3]]);
	});

	test('of single values is not cut at commas inside them', async () => {
		const table = await csv('firm\nRossi, Bianchi & C.\nVerdi\nNeri\nGallo\n');
		expect([table.header, table.rows]).toEqual([['firm'], [['Rossi, Bianchi & C.'], ['Verdi'], ['Neri'], ['Gallo']]]);
	});

	test('keeps line breaks and doubled quotes inside quotes, and careless quotes', async () => {
		const table = await csv('name;note\r\n"Rossi ""Da Gino""";"two\r\nlines"\r\nBottega "Bella";5" pipes\r\n');
		expect(table.rows).toEqual([
			['Rossi "Da Gino"', 'two\r\nlines'],
			['Bottega "Bella"', '5" pipes']
		]);
		expect(table.rowNumbers).toEqual([2, 3]);
	});

	test('may end its lines in three ways', async () => {
		for (const end of ['\n', '\r\n', '\r']) {
			expect((await csv(['a,b', '1,2', '3,4', ''].join(end))).rows).toEqual([
				['1', '2'],
				['3', '4']
			]);
		}
	});

	test('loses blanks around cells, also those that do not break and those of no width', async () => {
		expect((await csv(' name\u00a0, town \n\u00a0 Rossi\t,\u200bMilano\ufeff\n')).rows).toEqual([['Rossi', 'Milano']]);
	});

	test('has rows filled up to the header and headings made up for what has none', async () => {
		const table = await csv('name,town,,name\nRossi\nVerdi,Como,extra,twice,beyond\n');
		expect(table.header).toEqual(['name', 'town', 'C', 'name (2)', 'E']);
		expect(table.rows).toEqual([
			['Rossi', '', '', '', ''],
			['Verdi', 'Como', 'extra', 'twice', 'beyond']
		]);
		expect(table.notes).toEqual([
			{ code: 'heading_missing', params: { column: 'C' } },
			{ code: 'heading_twice', params: { column: 'D', heading: 'name', renamed: 'name (2)' } },
			{ code: 'heading_missing', params: { column: 'E' } }
		]);
	});

	test('may begin with a title: the header is the first line that is mostly filled', async () => {
		const table = await csv('Members of the chamber;;;\n\nname;town;VAT;mail\nRossi;Milano;;\n');
		expect([table.header, table.rowNumbers]).toEqual([['name', 'town', 'VAT', 'mail'], [4]]);
		expect(table.notes).toContainEqual({ code: 'rows_above_header', params: { rows: 1, header: 3 } });
	});

	test('loses the apostrophe that our own files put before what looks like a formula', async () => {
		expect((await csv("name,phone\n'=1+1,'+39 x\n'Ndrangheta,'t Hof\n")).rows).toEqual([
			['=1+1', '+39 x'],
			["'Ndrangheta", "'t Hof"]
		]);
	});

	test('of ten thousand rows is read in a moment', async () => {
		const rows = Array.from({ length: 10_000 }, (_, row) => `Firma ${row};Łódź;PL${row};"opis, dłuższy; ${row}";;x`);
		const started = performance.now();
		const table = await csv(`nazwa;miasto;vat;opis;puste;x\n${rows.join('\n')}`);
		expect(table.rows).toHaveLength(10_000);
		expect(table.rows[9_999]).toEqual(['Firma 9999', 'Łódź', 'PL9999', 'opis, dłuższy; 9999', '', 'x']);
		expect(table.rowNumbers[9_999]).toBe(10_001);
		expect(performance.now() - started).toBeLessThan(3000);
	});

	test('of any cells comes back as it was, whatever the separator', async () => {
		const cell = fc
			.stringMatching(/^[a-zž,;"'|ł .=]{1,12}$/)
			.filter((text) => text.trim() === text && !/^'+\s*=/.test(text));
		const grid = fc
			.integer({ min: 2, max: 5 })
			.chain((width) =>
				fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 })
			);
		await fc.assert(
			fc.asyncProperty(grid, fc.constantFrom(',', ';', '\t', '|'), async (rows, separator) => {
				const header = rows[0].map((_, column) => `h${column}`);
				const quoted = [header, ...rows].map((row) =>
					row.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator)
				);
				const table = await csv(quoted.join('\r\n'));
				expect([table.header, table.rows]).toEqual([header, rows]);
			}),
			{ numRuns: 200 }
		);
	});
});

describe('the encoding of a .csv', () => {
	const texts = {
		it: 'nome;città;attività\nSocietà Caffè Più;Forlì;È qualità, perché no\nCantù Però;Cefalù;La libertà è già lì',
		es: 'nombre;población;notas\nCañón y Compañía;León;Fabricación de muñecas «artesanía» ¿qué?\nÁvila Jamón;Málaga;Así',
		sv: 'namn;ort;not\nÅkeri Öst;Piteå;Trä och möbler på höjden\nSkellefteå Bröd;Älvsbyn;Får älg',
		de: 'Name;Ort;Notiz\nMöbel Groß;Köln;Weiß, für Tür und Gärten\nÜber GmbH;Nürnberg;Öl',
		pl: 'nazwa;miejscowość;opis\nŻółć Sp. z o.o.;Łódź;Gęślą jaźń, meble drewniane ciężkie\nŚwięto;Rzeszów;źdźbło',
		hu: 'név;város;leírás\nBútor Kft.;Pécs;Árvíztűrő tükörfúrógép\nŐsi Szőlő;Győr;Különböző élelmiszerek',
		lt: 'pavadinimas;miestas;aprašymas\nUAB Ąžuolas;Klaipėda;Baldų įmonė, šviežių medžio gaminių\nŽuvų ūkis;Šiauliai;čia'
	};
	const codePages = { it: 1252, es: 1252, sv: 1252, de: 1252, pl: 1250, hu: 1250, lt: 1257 } as const;
	const languages = Object.keys(texts) as (keyof typeof texts)[];

	/** The inverse of TextDecoder for a code page of single bytes. */
	function encode(text: string, encoding: string): Uint8Array {
		const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
		return Uint8Array.from(text, (letter) => {
			const byte = [...all].indexOf(letter);
			if (byte === -1) throw new Error(`${encoding} has no ${letter}`);
			return byte;
		});
	}
	const utf16 = (text: string, swap: boolean, mark: boolean) => {
		const buffer = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
		return new Uint8Array(swap ? buffer.swap16() : buffer);
	};
	const read = async (input: Uint8Array) => {
		const table = await readTable(input, 'members.csv');
		const source = table.source.format === 'csv' ? table.source.encoding : '';
		return { text: [table.header, ...table.rows].map((row) => row.join(';')).join('\n'), source, notes: table.notes };
	};

	test.each(languages)('UTF-8 in %s with and without mark, and UTF-16 both ways', async (language) => {
		const text = texts[language];
		for (const input of [
			bytes(text),
			bytes(`\ufeff${text}`),
			utf16(text, false, true),
			utf16(text, true, true),
			utf16(text, false, false),
			utf16(text, true, false)
		]) {
			expect((await read(input)).text).toBe(text);
		}
	});

	test.each(languages)(
		'the code page of the country in %s is recognised by its letters, and said to be a guess',
		async (language) => {
			const encoding = `windows-${codePages[language]}`;
			expect(await read(encode(texts[language], encoding))).toEqual({
				text: texts[language],
				source: encoding,
				notes: [{ code: 'encoding_guessed', params: { encoding } }]
			});
		}
	);

	test.each([
		['one Polish letter', 'nazwa;miasto\nZakład;x', 'windows-1250'],
		['capitals only', 'NAZWA;MIASTO\nŁĄCZNOŚĆ;ŻYWIEC', 'windows-1250'],
		['capitals only in Lithuanian', 'ĮMONĖ;MIESTAS\nŽALIŲJŲ ŠAKŲ;KLAIPĖDA', 'windows-1257'],
		['German letters beside one Swedish name', 'Name;Ort\nMüller;Düsseldorf\nÅngström;Köln', 'windows-1252'],
		['euro and quotation marks', 'nome;prezzo\n“Caffè”;10 €', 'windows-1252']
	])('%s is enough', async (_title, text, encoding) => {
		expect(await read(encode(text, encoding))).toMatchObject({ text, source: encoding });
	});
});

describe('an .xlsx', () => {
	test('gives texts as a person sees them', async () => {
		const input = await workbook((sheet) => {
			sheet.addRow(['name', 'staff', 'share', 'since', 'at', 'eu', 'post code', 'mail', 'rich']);
			sheet.addRow([
				'  Baldai ',
				12,
				0.1 + 0.2,
				new Date(Date.UTC(2027, 3, 7)),
				new Date(Date.UTC(2027, 3, 7, 10, 20)),
				true,
				8025,
				{ text: 'info@baldai.example', hyperlink: 'mailto:info@baldai.example' },
				{ richText: [{ text: 'Bal' }, { font: { bold: true }, text: 'dai' }] }
			]);
			sheet.getCell('G2').numFmt = '00000';
		});
		expect(await readTable(input, 'members.xlsx')).toEqual({
			header: ['name', 'staff', 'share', 'since', 'at', 'eu', 'post code', 'mail', 'rich'],
			rows: [
				['Baldai', '12', '0.3', '2027-04-07', '2027-04-07T10:20', 'true', '08025', 'info@baldai.example', 'Baldai']
			],
			rowNumbers: [2],
			headerRowNumber: 1,
			notes: [],
			source: { format: 'xlsx', sheet: 'Members', sheets: ['Members'] }
		});
	});

	test('with formulas gives their last results, and names errors and missing results', async () => {
		const input = await workbook((sheet) => {
			sheet.addRow(['name', 'vat', 'sum']);
			sheet.addRow([
				{ formula: 'A9&"x"', result: 'Rossi' },
				{ formula: '1/0', result: { error: '#DIV/0!' } },
				{ formula: 'B1+1' }
			]);
			sheet.addRow([
				'Verdi',
				{ error: '#REF!' },
				{ formula: 'DATE(2027,4,7)', result: new Date(Date.UTC(2027, 3, 7)) }
			]);
		});
		const table = await readTable(input, 'members.xlsx');
		expect(table.rows).toEqual([
			['Rossi', '', ''],
			['Verdi', '', '2027-04-07']
		]);
		expect(table.notes).toEqual([
			{ code: 'cell_error', params: { row: 2, column: 'B', error: '#DIV/0!' } },
			{ code: 'formula_without_result', params: { row: 2, column: 'C' } },
			{ code: 'cell_error', params: { row: 3, column: 'B', error: '#REF!' } }
		]);
	});

	test('with merged cells says the same in every row of the merge, once per row', async () => {
		const input = await workbook((sheet) => {
			sheet.addRow(['Members of the chamber 2027']);
			sheet.mergeCells('A1:D1');
			sheet.addRow(['firm', 'town', 'delegate', 'mail']);
			sheet.addRow(['Baldai', 'Klaipėda', 'Rasa', 'r@b.example']);
			sheet.addRow([null, null, 'Jonas', 'j@b.example']);
			sheet.addRow([null, null, 'Ieva']);
			sheet.mergeCells('A3:A5');
			sheet.mergeCells('B3:B4');
			sheet.mergeCells('C5:D5');
		});
		const table = await readTable(input, 'members.xlsx');
		expect(table.header).toEqual(['firm', 'town', 'delegate', 'mail']);
		expect(table.rows).toEqual([
			['Baldai', 'Klaipėda', 'Rasa', 'r@b.example'],
			['Baldai', 'Klaipėda', 'Jonas', 'j@b.example'],
			['Baldai', '', 'Ieva', '']
		]);
		expect(table.rowNumbers).toEqual([3, 4, 5]);
	});

	test('with empty rows and columns around drops the rows and keeps the numbers', async () => {
		const input = await workbook((sheet) => {
			sheet.getCell('B3').value = 'name';
			sheet.getCell('C3').value = 'town';
			sheet.getCell('B6').value = 'Rossi';
			sheet.getCell('C6').value = 'Milano';
			sheet.getCell('B900').value = '   ';
		});
		const table = await readTable(input, 'members.xlsx');
		expect(table.header).toEqual(['A', 'name', 'town']);
		expect([table.rows, table.rowNumbers, table.headerRowNumber]).toEqual([[['', 'Rossi', 'Milano']], [6], 3]);
	});

	test('is read from its first visible sheet with anything in it, or from the one that was chosen', async () => {
		const input = await workbook((_empty, book) => {
			const hidden = book.addWorksheet('Codes', { state: 'hidden' });
			hidden.addRows([['code'], ['X']]);
			book.addWorksheet('Firms').addRows([['name'], ['Rossi']]);
			book.addWorksheet('People').addRows([['person'], ['Rasa']]);
		});
		const table = await readTable(input, 'members.xlsx');
		expect(table.rows).toEqual([['Rossi']]);
		expect(table.source).toEqual({ format: 'xlsx', sheet: 'Firms', sheets: ['Members', 'Codes', 'Firms', 'People'] });
		expect(table.notes).toEqual([{ code: 'other_sheets', params: { sheet: 'Firms', others: 'Codes, People' } }]);
		expect((await readTable(input, 'members.xlsx', { sheet: 'People' })).rows).toEqual([['Rasa']]);
		expect(await refusal(input, 'members.xlsx', { sheet: 'Nobody' })).toEqual({
			code: 'table_sheet_missing',
			sheet: 'Nobody',
			sheets: 'Members, Codes, Firms, People'
		});
	});

	test('with a drop-down list on a whole column does not become a million cells', async () => {
		const input = await workbook((sheet) => {
			sheet.addRows([['name'], ['Rossi']]);
		});
		const entries = unpacked(input).map(({ name, content }) => ({
			name,
			content: name.endsWith('sheet1.xml')
				? content.replace(
						'</sheetData>',
						'</sheetData><dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>'
					)
				: content
		}));
		expect((await readTable(zip(entries), 'members.xlsx')).rows).toEqual([['Rossi']]);
	});

	test('with comments where exceljs does not look for them (openpyxl writes so) is read all the same', async () => {
		const input = await workbook((sheet) => {
			sheet.addRows([['name'], ['Rossi']]);
		});
		const relations =
			'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" ' +
			'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="/xl/comments/comment1.xml"/></Relationships>';
		const entries = [...unpacked(input), { name: 'xl/worksheets/_rels/sheet1.xml.rels', content: relations }];
		expect((await readTable(zip(entries), 'members.xlsx')).rows).toEqual([['Rossi']]);
	});

	test('of ten thousand rows is read within seconds', async () => {
		const input = await workbook((sheet) => {
			sheet.addRow(Array.from({ length: 12 }, (_, column) => `heading ${column}`));
			for (let row = 0; row < 10_000; row += 1) {
				sheet.addRow(Array.from({ length: 12 }, (_, column) => (column % 3 === 0 ? row : `Įmonė ${row} ${column}`)));
			}
		});
		const started = performance.now();
		const table = await readTable(input, 'members.xlsx');
		const milliseconds = performance.now() - started;
		expect(table.rows).toHaveLength(10_000);
		expect(table.rows[9_999].slice(0, 2)).toEqual(['9999', 'Įmonė 9999 1']);
		expect(milliseconds).toBeLessThan(10_000);
	});
});

describe('what is no list is refused with the reason', () => {
	const file = 'members.csv';

	test('an empty file, and one of blank lines', async () => {
		expect(await refusal(new Uint8Array())).toEqual({ code: 'table_empty', file });
		expect(await refusal(bytes('\ufeff\n \n;;\n'))).toEqual({ code: 'table_empty', file });
		expect(await refusal(await workbook(() => undefined), 'empty.xlsx')).toEqual({
			code: 'table_empty',
			file: 'empty.xlsx'
		});
	});

	test('a header without a row', async () => {
		expect(await refusal(bytes('name,town\n\n,\n'))).toEqual({ code: 'table_no_rows', file });
		const input = await workbook((sheet) => sheet.addRow(['name', 'town']));
		expect(await refusal(input, 'none.xlsx')).toEqual({ code: 'table_no_rows', file: 'none.xlsx' });
	});

	test('more rows than are taken, and exactly as many are taken', async () => {
		const lines = (count: number) => bytes(`name\n${'Rossi\n'.repeat(count)}`);
		expect((await readTable(lines(20_000), file)).rows).toHaveLength(20_000);
		expect(await refusal(lines(20_001))).toEqual({ code: 'table_too_many_rows', file, limit: 20_000 });
		const padded = zip([
			{ name: 'xl/workbook.xml', content: '<workbook/>' },
			{ name: 'xl/worksheets/sheet1.xml', content: '<row r="1"/>'.repeat(100_001) }
		]);
		expect(await refusal(padded)).toEqual({ code: 'table_too_many_rows', file, limit: 20_000 });
	});

	test('more columns than are taken', async () => {
		const wide = `${Array.from({ length: 201 }, (_, column) => `c${column}`).join(',')}\n${'x,'.repeat(201)}`;
		expect(await refusal(bytes(wide))).toEqual({ code: 'table_too_many_columns', file, columns: 201, limit: 200 });
	});

	test('a file that is too large', async () => {
		expect(await refusal(new Uint8Array(TABLE_LIMITS.bytes + 1024 * 1024).fill(65))).toEqual({
			code: 'table_too_large',
			file,
			megabytes: 13,
			limit: 12
		});
	});

	test('a quotation mark that is never closed', async () => {
		expect(await refusal(bytes('name,town\n"Rossi,Milano\nVerdi,Como\n'))).toEqual({ code: 'table_quote_open', file });
	});

	test.each([
		['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82])],
		['a PDF', bytes('%PDF-1.7\n1 0 obj\n')],
		['a web page', bytes('<!DOCTYPE html><table><tr><td>name</td></tr></table>')],
		['a web page a ministry calls .xls', bytes('  <table border=1><tr><td>name</td></tr></table>')],
		['a text document', bytes('{\\rtf1\\ansi name}')],
		['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0])]
	])('%s', async (_title, input) => {
		expect(await refusal(input, 'list.xls')).toEqual({ code: 'table_not_a_table', file: 'list.xls' });
	});

	test('a zip of something else, an OpenDocument sheet, a binary workbook', async () => {
		const word = zip([{ name: 'word/document.xml', content: '<w/>' }]);
		expect(await refusal(word, 'a.docx')).toEqual({ code: 'table_not_a_table', file: 'a.docx' });
		const ods = zip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' }]);
		expect(await refusal(ods, 'a.ods')).toEqual({ code: 'table_open_document', file: 'a.ods' });
		const xlsb = zip([{ name: 'xl/workbook.bin', content: 'x' }]);
		expect(await refusal(xlsb, 'a.xlsb')).toEqual({ code: 'table_old_excel', file: 'a.xlsb' });
	});

	test('an old .xls, and a workbook with a password', async () => {
		const container = (stream: string) =>
			new Uint8Array(
				Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le')])
			);
		expect(await refusal(container('Workbook'), 'a.xls')).toEqual({ code: 'table_old_excel', file: 'a.xls' });
		expect(await refusal(container('EncryptedPackage'), 'a.xlsx')).toEqual({ code: 'table_password', file: 'a.xlsx' });
	});

	test('a workbook cut short or damaged inside', async () => {
		const whole = await workbook((sheet) => sheet.addRows([['name'], ['Rossi']]));
		expect(await refusal(whole.slice(0, whole.length / 2), 'a.xlsx')).toEqual({
			code: 'table_unreadable',
			file: 'a.xlsx'
		});
		const broken = zip([
			{ name: 'xl/workbook.xml', content: '<workbook><sheets><sheet' },
			{ name: 'xl/worksheets/sheet1.xml', content: 'nonsense' }
		]);
		expect(await refusal(broken, 'a.xlsx')).toEqual({ code: 'table_unreadable', file: 'a.xlsx' });
	});

	test('a bomb: a small archive that unpacks to more than memory, whatever size it claims', async () => {
		const huge = Buffer.alloc(TABLE_LIMITS.unpackedBytes + 1, 0x20);
		for (const claimed of [huge.length, 10]) {
			const bomb = zip([
				{ name: 'xl/workbook.xml', content: '<workbook/>' },
				{ name: 'xl/sharedStrings.xml', content: huge, claimed }
			]);
			expect(bomb.length).toBeLessThan(200_000);
			expect(await refusal(bomb, 'a.xlsx')).toEqual({ code: 'table_unpacks_too_large', file: 'a.xlsx', limit: 120 });
		}
	});

	test('a merge over the whole sheet, which would fill the memory', async () => {
		const whole = await workbook((sheet) => {
			sheet.addRows([['name'], ['Rossi']]);
		});
		const merge = '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>';
		const bomb = zip(
			unpacked(whole).map(({ name, content }) => ({ name, content: content.replace('</sheetData>', merge) }))
		);
		expect(await refusal(bomb, 'a.xlsx')).toEqual({ code: 'table_unreadable', file: 'a.xlsx' });
	});

	test('bytes at random are refused or read, but never break anything', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 400 }), fc.boolean(), async (noise, asZip) => {
				const input = asZip ? Uint8Array.from([0x50, 0x4b, 3, 4, ...noise]) : noise;
				const answer = await readTable(input, file).catch((error: unknown) => error);
				if (answer instanceof Error) expect(answer).toBeInstanceOf(Refusal);
			}),
			{ numRuns: 300 }
		);
	});
});

interface Packed {
	name: string;
	content: string | Buffer;
	/** The unpacked size the archive tells, where it lies. */
	claimed?: number;
}

/** A zip archive, written by hand so that it can lie. */
function zip(files: Packed[]): Uint8Array {
	const parts: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const { name, content, claimed } of files) {
		const data = Buffer.from(content);
		const packed = deflateRawSync(data);
		const sizes = Buffer.alloc(12);
		sizes.writeUInt32LE(packed.length, 4);
		sizes.writeUInt32LE(claimed ?? data.length, 8);
		const nameLength = Buffer.from([name.length, 0, 0, 0]);
		const common = Buffer.concat([Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0]), sizes, nameLength]);
		const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), packed]);
		const at = Buffer.alloc(14);
		at.writeUInt32LE(offset, 10);
		directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, at, Buffer.from(name)]));
		parts.push(local);
		offset += local.length;
	}
	const central = Buffer.concat(directory);
	const end = Buffer.alloc(22);
	end.write('PK\u0005\u0006', 'latin1');
	end.writeUInt16LE(files.length, 8);
	end.writeUInt16LE(files.length, 10);
	end.writeUInt32LE(central.length, 12);
	end.writeUInt32LE(offset, 16);
	return new Uint8Array(Buffer.concat([...parts, central, end]));
}

function unpacked(input: Uint8Array): { name: string; content: string }[] {
	return unzip(input, { maxBytes: 1e8, maxEntries: 100 }).map(({ name, content }) => ({
		name,
		content: content.toString('utf8')
	}));
}
