import { Refusal } from '#lib/refusal.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { columnLetters, TABLE_LIMITS, type Grid, type GridLine, type Table, type TableNote } from './table.ts';

/**
 * Reads a list a person uploaded: .csv, .tsv or .txt in any encoding our countries use, or .xlsx. What the file is
 * is decided by its bytes; `filename` only appears in messages. Throws `Refusal` ('invalid') with a code `table_…`.
 */
export async function readTable(bytes: Uint8Array, filename: string, options: { sheet?: string } = {}): Promise<Table> {
	if (bytes.length === 0) throw new Refusal('invalid', 'table_empty', { file: filename });
	if (bytes.length > TABLE_LIMITS.bytes) {
		const params = { file: filename, megabytes: megabytes(bytes.length), limit: megabytes(TABLE_LIMITS.bytes) };
		throw new Refusal('invalid', 'table_too_large', params);
	}
	switch (signature(bytes)) {
		case 'zip':
			return tableOf(await readXlsx(bytes, filename, options.sheet), filename);
		case 'encrypted':
			throw new Refusal('invalid', 'table_password', { file: filename });
		case 'old office':
			throw new Refusal('invalid', 'table_old_excel', { file: filename });
		case 'other':
			return tableOf(readCsv(bytes, filename), filename);
	}
}

function signature(bytes: Uint8Array): 'zip' | 'encrypted' | 'old office' | 'other' {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (file.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'))) return 'zip';
	if (!file.subarray(0, 8).equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'))) return 'other';
	// A workbook with a password is an old-style container holding a stream of this name (MS-OFFCRYPTO § 2.3.4).
	return file.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'old office';
}

function tableOf(grid: Grid, filename: string): Table {
	const lines = grid.lines.map(trimmed).filter(({ cells }) => cells.some((cell) => cell !== ''));
	if (lines.length === 0) throw new Refusal('invalid', 'table_empty', { file: filename });
	const headerAt = headerIndex(lines);
	const body = lines.slice(headerAt + 1);
	if (body.length === 0) throw new Refusal('invalid', 'table_no_rows', { file: filename });
	if (body.length > TABLE_LIMITS.rows) {
		throw new Refusal('invalid', 'table_too_many_rows', {
			file: filename,
			limit: TABLE_LIMITS.rows
		});
	}
	const width = Math.max(...lines.slice(headerAt).map(filledWidth));
	if (width > TABLE_LIMITS.columns) {
		throw new Refusal('invalid', 'table_too_many_columns', {
			file: filename,
			columns: width,
			limit: TABLE_LIMITS.columns
		});
	}
	const notes = [...grid.notes];
	if (headerAt > 0)
		notes.push({ code: 'rows_above_header', params: { rows: headerAt, header: lines[headerAt].number } });
	return {
		header: headings(lines[headerAt], width, notes),
		rows: body.map(({ cells }) => Array.from({ length: width }, (_, column) => cells[column] ?? '')),
		rowNumbers: body.map(({ number }) => number),
		headerRowNumber: lines[headerAt].number,
		notes,
		source: grid.source
	};
}

// \s covers the no-break space that web pages and accountants leave around names; zero-width ones it does not.
function trimmed({ number, cells }: GridLine): GridLine {
	return { number, cells: cells.map((cell) => cell.replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, '')) };
}

/** Lists often begin with a title or a date: the header is the first line that fills more than half of the usual columns. */
function headerIndex(lines: GridLine[]): number {
	const filled = lines.slice(0, 50).map(({ cells }) => cells.filter((cell) => cell !== '').length);
	const widest = Math.max(...filled);
	return filled.findIndex((count) => count * 2 > widest);
}

function filledWidth({ cells }: GridLine): number {
	return cells.findLastIndex((cell) => cell !== '') + 1;
}

/** Headings a person can choose from: none empty (the column's letter stands in), none twice. */
function headings({ cells }: GridLine, width: number, notes: TableNote[]): string[] {
	const taken = new Set<string>();
	return Array.from({ length: width }, (_, index) => {
		const column = columnLetters(index + 1);
		const written = (cells[index] ?? '').replace(/\s+/g, ' ');
		if (written === '') notes.push({ code: 'heading_missing', params: { column } });
		const wanted = written || column;
		let heading = wanted;
		for (let copy = 2; taken.has(heading); copy += 1) heading = `${wanted} (${copy})`;
		if (heading !== wanted)
			notes.push({ code: 'heading_twice', params: { column, heading: wanted, renamed: heading } });
		taken.add(heading);
		return heading;
	});
}

function megabytes(bytes: number): number {
	return Math.round((bytes / 1024 / 1024) * 10) / 10;
}
