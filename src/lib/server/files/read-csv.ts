import { CsvError, parse } from 'csv-parse/sync';
import { Refusal } from '#lib/refusal.ts';
import { FORMULA_START, TABLE_LIMITS, type Grid, type TableNote } from './table.ts';
import { decodeText } from './text-encoding.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const LINE_ENDS = ['\r\n', '\n', '\r'];

/** Reads a text file with separated values; encoding and separator are found out. Throws `Refusal`. */
export function readCsv(bytes: Uint8Array, filename: string): Grid {
	const { text: raw, encoding, guessed } = decodeText(bytes);
	if (!looksLikeText(raw)) throw new Refusal('invalid', 'table_not_a_table', { file: filename });

	// Excel writes and reads a first line "sep=;".
	const told = /^sep=(.)(?:\r\n|\n|\r)/i.exec(raw);
	const text = told ? raw.slice(told[0].length) : raw;
	const delimiter = told ? told[1] : likelyDelimiter(text);
	const notes: TableNote[] = guessed ? [{ code: 'encoding_guessed', params: { encoding } }] : [];
	const lines = records(text, delimiter, filename).map((cells, index) => ({
		number: index + (told ? 2 : 1),
		cells: cells.map(unguarded)
	}));
	return { lines, notes, source: { format: 'csv', encoding, delimiter } };
}

function records(text: string, delimiter: string, filename: string): string[][] {
	try {
		return parse(text, {
			delimiter,
			record_delimiter: LINE_ENDS,
			relax_column_count: true,
			// Far beyond what is taken: the rows are counted later, and millions of empty ones need not be read for that.
			to: TABLE_LIMITS.rows * 5,
			// Bottega "Da Gino" and 5" pipes are written without care for quotes.
			relax_quotes: true
		});
	} catch (error) {
		if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') {
			throw new Refusal('invalid', 'table_quote_open', { file: filename });
		}
		throw error;
	}
}

// Our own files guard formulas with an apostrophe (see write-table.ts); it goes away again here.
function unguarded(cell: string): string {
	return cell.startsWith("'") && FORMULA_START.test(cell) ? cell.slice(1) : cell;
}

// A picture, a PDF or a web page saved as .csv has control characters or tags where a table has letters.
function looksLikeText(text: string): boolean {
	if (/^\s*(?:<(?:!doctype|html|table|\?xml)|%PDF-|\{\\rtf)/i.test(text.slice(0, 1000))) return false;
	// eslint-disable-next-line no-control-regex
	return !/[\u0000-\u0008\u000e-\u0019\u001b-\u001f\ufffe]/.test(text);
}

/**
 * The separator that cuts most of the first records into the same number of fields; among equals the one that cuts finer.
 * Failing that (every row of another length) one that the header and half of the records have. A list of single values has
 * none: a character that does not occur is returned then.
 */
function likelyDelimiter(text: string): string {
	const sample = text.slice(0, 100_000);
	const candidates = DELIMITERS.map((delimiter) => {
		const counts = countsPerRecord(sample, delimiter);
		const tally = new Map<number, number>();
		for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
		const [usual, times] = [...tally].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0] ?? [0, 0];
		const even = usual > 0 && times >= counts.length / 2;
		const ragged = counts[0] > 0 && counts.filter((count) => count > 0).length >= counts.length / 2;
		const score = even ? (times / counts.length) ** 2 * Math.log2(usual + 2) : ragged ? counts[0] / 10_000 : 0;
		return { delimiter, score };
	});
	const best = candidates.reduce((one, other) => (other.score > one.score ? other : one));
	return best.score > 0 ? best.delimiter : '\u001f';
}

function countsPerRecord(text: string, delimiter: string): number[] {
	const counts: number[] = [];
	let [count, length, quoted] = [0, 0, false];
	for (const character of text) {
		if (character === '"') quoted = !quoted;
		if (quoted || (character !== '\n' && character !== '\r')) {
			length += 1;
			if (!quoted && character === delimiter) count += 1;
			continue;
		}
		if (length > 0) counts.push(count);
		[count, length] = [0, 0];
		if (counts.length === 100) return counts;
	}
	if (length > 0) counts.push(count);
	return counts;
}
