import type { Cell, CellValue, Workbook, Worksheet } from 'exceljs';
import { Refusal } from '#lib/refusal.ts';
import { columnLetters, TABLE_LIMITS, type Grid, type GridLine, type TableNote } from './table.ts';
import { unzip, ZipProblem, zipStored, type ZipEntry } from './zip.ts';

// What we do not read must not cost anything: a drop-down list on a whole column alone becomes a million cells in exceljs.
const NOT_READ = [
	'hyperlinks',
	'dataValidations',
	'conditionalFormatting',
	'extLst',
	'drawing',
	'picture',
	'legacyDrawing',
	'tableParts',
	'headerFooter',
	'rowBreaks',
	'colBreaks',
	'autoFilter',
	'sheetProtection'
];

// Comments, pictures and tables: exceljs stumbles over some that other programs write, and we need none of them.
const PARTS_READ =
	/^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;

/** Reads one sheet of an .xlsx: the named one, or the first with anything in it. Throws `Refusal`. */
export async function readXlsx(bytes: Uint8Array, filename: string, sheetName?: string): Promise<Grid> {
	const parts = guarded(bytes, filename);
	const workbook = await load(parts, filename);
	const sheets = workbook.worksheets.map(({ name }) => name);
	const sheet = sheetName === undefined ? firstFilled(workbook) : workbook.getWorksheet(sheetName);
	if (!sheet && sheetName !== undefined) {
		throw new Refusal('invalid', 'table_sheet_missing', { sheet: sheetName, sheets: sheets.join(', ') });
	}
	if (!sheet) throw new Refusal('invalid', 'table_empty', { file: filename });

	const notes: TableNote[] = [];
	const others = workbook.worksheets.filter((other) => other !== sheet && other.actualRowCount > 0);
	if (sheetName === undefined && others.length > 0) {
		notes.push({
			code: 'other_sheets',
			params: { sheet: sheet.name, others: others.map(({ name }) => name).join(', ') }
		});
	}
	const lines: GridLine[] = [];
	sheet.eachRow((row, number) => {
		const cells: string[] = [];
		row.eachCell((cell, column) => {
			cells[column - 1] = textOf(cell, notes);
		});
		lines.push({ number, cells: Array.from(cells, (text) => text ?? '') });
	});
	return { lines, notes, source: { format: 'xlsx', sheet: sheet.name, sheets } };
}

/** The parts of a workbook we read. Refuses what is none, what unpacks to too much, and merges that would fill the memory. */
function guarded(bytes: Uint8Array, filename: string): ZipEntry[] {
	const entries = unzipOrRefuse(bytes, filename);
	const mimetype = entries.find(({ name }) => name === 'mimetype')?.content.toString('latin1') ?? '';
	if (mimetype.startsWith('application/vnd.oasis.opendocument.spreadsheet')) {
		throw new Refusal('invalid', 'table_open_document', { file: filename });
	}
	if (entries.some(({ name }) => name === 'xl/workbook.bin'))
		throw new Refusal('invalid', 'table_old_excel', { file: filename });
	if (!entries.some(({ name }) => name === 'xl/workbook.xml')) {
		throw new Refusal('invalid', 'table_not_a_table', { file: filename });
	}
	for (const { name, content } of entries) {
		if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
		const xml = content.toString('latin1');
		// Empty but formatted rows are dropped later; reading hundreds of thousands of them would hold up everybody else.
		if (count(xml, '<row ') > TABLE_LIMITS.rows * 5) {
			throw new Refusal('invalid', 'table_too_many_rows', { file: filename, limit: TABLE_LIMITS.rows });
		}
		let merged = 0;
		for (const [, left, top, right, bottom] of xml.matchAll(
			/<mergeCell\s[^>]*ref="\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})"/g
		)) {
			merged += (Math.abs(columnNumber(right) - columnNumber(left)) + 1) * (Math.abs(Number(bottom) - Number(top)) + 1);
		}
		if (merged > TABLE_LIMITS.mergedCells) throw new Refusal('invalid', 'table_unreadable', { file: filename });
	}
	return entries.filter(({ name }) => PARTS_READ.test(name));
}

function count(text: string, part: string): number {
	let found = 0;
	for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) found += 1;
	return found;
}

function unzipOrRefuse(bytes: Uint8Array, filename: string): ZipEntry[] {
	try {
		return unzip(bytes, { maxBytes: TABLE_LIMITS.unpackedBytes, maxEntries: 2000 });
	} catch (error) {
		if (!(error instanceof ZipProblem)) throw error;
		if (error.reason === 'damaged') throw new Refusal('invalid', 'table_unreadable', { file: filename });
		const limit = TABLE_LIMITS.unpackedBytes / 1024 / 1024;
		throw new Refusal('invalid', 'table_unpacks_too_large', { file: filename, limit });
	}
}

async function load(parts: readonly ZipEntry[], filename: string): Promise<Workbook> {
	// exceljs takes a tenth of a second to load; most requests never read a workbook.
	const { default: exceljs } = await import('exceljs');
	const workbook = new exceljs.Workbook();
	try {
		// A copy of exactly these bytes: exceljs is typed for the ArrayBuffer, not for a view on a larger one.
		await workbook.xlsx.load(new Uint8Array(zipStored(parts)).buffer, { ignoreNodes: NOT_READ });
	} catch {
		// exceljs throws whatever its parser tripped over; to the person it is one thing: this file cannot be read.
		throw new Refusal('invalid', 'table_unreadable', { file: filename });
	}
	return workbook;
}

function firstFilled(workbook: Workbook): Worksheet | undefined {
	return (
		workbook.worksheets.find((sheet) => sheet.state === 'visible' && sheet.actualRowCount > 0) ??
		workbook.worksheets.find((sheet) => sheet.actualRowCount > 0)
	);
}

function columnNumber(letters: string): number {
	return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function textOf(cell: Cell, notes: TableNote[]): string {
	if (cell.master === cell) return text(cell.value, cell, notes);
	// A merged cell says the same in each of its rows (a firm over its three delegates), but once per row.
	return cell.master.col === cell.col ? text(cell.master.value, cell.master, []) : '';
}

function text(value: CellValue, cell: Cell, notes: TableNote[]): string {
	const note = (code: TableNote['code'], params: TableNote['params'] = {}) => {
		notes.push({ code, params: { row: Number(cell.row), column: columnLetters(Number(cell.col)), ...params } });
		return '';
	};
	if (value === null || value === undefined) return '';
	if (typeof value === 'string') return value;
	if (typeof value === 'number') return numberText(value, cell.numFmt);
	if (typeof value === 'boolean') return String(value);
	if (value instanceof Date)
		return Number.isNaN(value.getTime()) ? note('cell_error', { error: '#NUM!' }) : dateText(value);
	if ('error' in value) return note('cell_error', { error: value.error });
	if ('richText' in value) return value.richText.map((part) => part.text).join('');
	if ('formula' in value || 'sharedFormula' in value) {
		return value.result === undefined ? note('formula_without_result') : text(value.result, cell, notes);
	}
	throw new Error(`Unknown kind of cell in row ${cell.row}, column ${cell.col}: ${JSON.stringify(value)}`);
}

function numberText(value: number, format: string | undefined): string {
	// A sheet counts to 15 digits: 0.1 + 0.2 shows as 0.3. Post codes are numbers shown as 00000.
	const shown = String(Number(value.toPrecision(15)));
	return format && /^0+$/.test(format) && Number.isInteger(value) && value >= 0
		? shown.padStart(format.length, '0')
		: shown;
}

// A sheet's dates have no zone; exceljs hands them out as if they were UTC.
function dateText(value: Date): string {
	const iso = new Date(Math.round(value.getTime() / 1000) * 1000).toISOString();
	const [date, time] = [iso.slice(0, 10), iso.slice(11, 19).replace(/:00$/, '')];
	if (date < '1900-01-01') return time;
	return time === '00:00' ? date : `${date}T${time}`;
}
