import { stringify } from 'csv-stringify/sync';
import { wallClock } from '#lib/calendar/zones.ts';
import { FORMULA_START } from './table.ts';

export type CellContent = string | number | boolean | Date | null | undefined;

/** A list to hand out: participants, an agenda, rows to correct. Dates are written as text in the given zone. */
export interface SheetContent {
	/** The name on the sheet's tab. */
	name: string;
	header: readonly string[];
	rows: readonly (readonly CellContent[])[];
}

/** Excel opens a .csv with the separator of its reader's country: a semicolon wherever the decimal mark is a comma. */
export function delimiterFor(locale: string): ',' | ';' {
	return new Intl.NumberFormat(locale).format(1.5).includes(',') ? ';' : ',';
}

/**
 * A .csv as UTF-8 with byte-order mark and CRLF. A text a spreadsheet would run as a formula gets an apostrophe in front,
 * which `readTable` takes away again.
 */
export function writeCsv(sheet: SheetContent, options: { zone: string; delimiter?: ',' | ';' | '\t' }): Buffer {
	const lines = [sheet.header, ...sheet.rows].map((cells) =>
		cells.map((cell) => {
			const content = plain(cell, options.zone);
			return typeof content === 'string' ? guarded(content) : content;
		})
	);
	return Buffer.from(
		stringify(lines, {
			bom: true,
			delimiter: options.delimiter ?? ',',
			record_delimiter: 'windows',
			cast: { boolean: (value) => String(value) },
			quoted_match: /[\r\n]/
		})
	);
}

/** An .xlsx with one sheet per list: header bold and frozen, with filters, columns as wide as their texts. */
export async function writeXlsx(sheets: readonly SheetContent[], options: { zone: string }): Promise<Buffer> {
	// exceljs takes a tenth of a second to load; most requests never write a workbook.
	const { default: exceljs } = await import('exceljs');
	const workbook = new exceljs.Workbook();
	const taken = new Set<string>();
	for (const { name, header, rows } of sheets) {
		const sheet = workbook.addWorksheet(tabName(name, taken), { views: [{ state: 'frozen', ySplit: 1 }] });
		const lines = [header, ...rows].map((cells) => cells.map((cell) => cellValue(cell, options.zone)));
		sheet.addRows(lines);
		sheet.getRow(1).font = { bold: true };
		if (header.length > 0) sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: header.length } };
		for (const column of header.keys()) sheet.getColumn(column + 1).width = widthOf(lines, column);
	}
	return Buffer.from(await workbook.xlsx.writeBuffer());
}

function plain(cell: CellContent, zone: string): string | number | boolean | null {
	if (cell === null || cell === undefined) return null;
	if (!(cell instanceof Date)) return cell;
	const { date, time } = wallClock(cell, zone);
	return `${date} ${time}`;
}

// Excel calls a workbook damaged when a cell holds more than 32,767 characters.
function cellValue(cell: CellContent, zone: string): string | number | boolean | null {
	const content = plain(cell, zone);
	return typeof content === 'string' ? content.slice(0, 32_767) : content;
}

/**
 * Telephone numbers and amounts begin with + and - too. Without a letter there is no function and no command in a formula,
 * so those are left as they are.
 */
function guarded(text: string): string {
	if (!FORMULA_START.test(text) || /^[+-][\d\s.,()/-]*$/.test(text)) return text;
	return `'${text}`;
}

function tabName(name: string, taken: Set<string>): string {
	// Excel: at most 31 characters, none of []:*?/\, no apostrophe at the ends, no two alike but for case.
	const clean =
		name
			.replace(/[[\]:*?/\\]/g, ' ')
			.replace(/^'+|'+$/g, '')
			.trim() || 'Sheet';
	let tab = clean.slice(0, 31);
	for (let copy = 2; taken.has(tab.toLowerCase()); copy += 1) tab = `${clean.slice(0, 31 - ` ${copy}`.length)} ${copy}`;
	taken.add(tab.toLowerCase());
	return tab;
}

function widthOf(lines: readonly (readonly (string | number | boolean | null)[])[], column: number): number {
	const longest = Math.max(0, ...lines.slice(0, 1000).map((cells) => longestLine(String(cells[column] ?? ''))));
	return Math.min(60, Math.max(8, longest + 2));
}

function longestLine(text: string): number {
	return Math.max(...text.split('\n').map((line) => line.length));
}
