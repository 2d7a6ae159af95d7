/** What a person gave us as a list: one line of headings and rows of texts, each with the number it has in the file. */
export interface Table {
	header: string[];
	/** As many cells as the header; trimmed; '' where there is nothing. */
	rows: string[][];
	/** The number of each row as a spreadsheet shows it, counted from 1. */
	rowNumbers: number[];
	headerRowNumber: number;
	notes: TableNote[];
	source: TableSource;
}

export type TableSource =
	{ format: 'csv'; encoding: string; delimiter: string } | { format: 'xlsx'; sheet: string; sheets: string[] };

/** Something the person should know about how the file was read; the sentence is the message `reason_table_<code>`. */
export interface TableNote {
	code:
		| 'cell_error'
		| 'formula_without_result'
		| 'rows_above_header'
		| 'heading_missing'
		| 'heading_twice'
		| 'encoding_guessed'
		| 'other_sheets';
	params: Record<string, string | number>;
}

export const TABLE_LIMITS = {
	/** Of the file as it arrives. */
	bytes: 12 * 1024 * 1024,
	/** Of everything packed inside an .xlsx. */
	unpackedBytes: 120 * 1024 * 1024,
	rows: 20_000,
	columns: 200,
	/** Cells that merged areas of one sheet may cover. */
	mergedCells: 200_000
} as const;

/** The cells of one sheet before anyone said which row is the header. */
export interface Grid {
	lines: GridLine[];
	notes: TableNote[];
	source: TableSource;
}

export interface GridLine {
	number: number;
	cells: string[];
}

/** 1 → 'A', 27 → 'AA': what a spreadsheet calls a column. */
export function columnLetters(column: number): string {
	let letters = '';
	for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
		letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
	}
	return letters;
}

/**
 * A text a spreadsheet would take for a formula, or one our files already guard. In a .csv of ours it stands with one more
 * apostrophe in front, and reading takes one away: so every text comes back as it was. Source: OWASP, CSV injection.
 */
export const FORMULA_START = /^'*(?:\s*[=+\-@]|[\t\r])/;
