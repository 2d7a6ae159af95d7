import { parse } from 'csv-parse/sync';
import { languages, type Language } from '#lib/vocabulary/model.ts';

export type OfficialScheme = 'nace' | 'cpv' | 'hs' | 'nuts';

export interface OfficialRow {
	code: string;
	/** The code one level up; undefined at the top. */
	parent?: string;
	level: number;
	/** Languages the file leaves empty are absent; `und` is a label in the place's own language. */
	label: Partial<Record<Language | 'und', string>>;
}

/** A line that is not taken, and why, in a sentence for the person who has the file. */
export interface RefusedLine {
	line: number;
	/** The heading of the column that holds what is wrong. */
	column: string;
	code: string;
	message: string;
}

export interface OfficialList {
	scheme: OfficialScheme;
	/** "2" or "2.1" for NACE, as far as the codes give it away. */
	edition?: string;
	encoding: 'utf-8' | 'utf-16le' | 'windows-1250';
	delimiter: ',' | ';' | '\t';
	languages: (Language | 'und')[];
	rows: OfficialRow[];
	refused: RefusedLine[];
}

/** Nothing of the file can be taken; the message says what to change. */
export interface UnreadableList {
	unreadable: string;
}

/** What files call the column with the code, and where the label has no column per language. */
const codeColumns = ['code', 'id', 'kod', 'kodas', 'codice', 'codigo', 'kód', 'código', 'nuts_id', 'cpv', 'nace', 'hs'];
const labelColumns = ['name_native', 'description', 'label', 'name', 'heading', 'name_latin', 'text', 'title'];

function decode(bytes: Uint8Array): { text: string; encoding: OfficialList['encoding'] } {
	if (bytes[0] === 0xff && bytes[1] === 0xfe)
		return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
	} catch {
		// Spreadsheets in Central Europe still save CSV in this one; every byte means something in it.
		return { text: new TextDecoder('windows-1250').decode(bytes), encoding: 'windows-1250' };
	}
}

function delimiterOf(text: string): OfficialList['delimiter'] {
	const head = text.slice(0, text.search(/\r|\n|$/));
	const count = (mark: string) => head.split(mark).length;
	return count('\t') > Math.max(count(','), count(';')) ? '\t' : count(';') > count(',') ? ';' : ',';
}

const shapes: Record<OfficialScheme, RegExp> = {
	nace: /^([A-V]|\d{2}(\.\d{1,2})?)$/,
	cpv: /^\d{8}$/,
	hs: /^\d{2}(\d{2}){0,2}$/,
	nuts: /^[A-Z]{2}[0-9A-Z]{0,3}$/
};

/** The shape that most codes have; a tie goes to the earlier scheme. */
function schemeOf(codes: string[]): OfficialScheme | undefined {
	const fits = (['nace', 'cpv', 'hs', 'nuts'] as const).map((scheme) => ({
		scheme,
		// A two-digit code alone could be NACE or HS: only codes that no other scheme writes count.
		count: codes.filter((code) => shapes[scheme].test(code) && !/^\d{2}$/.test(code)).length
	}));
	const best = fits.reduce((a, b) => (b.count > a.count ? b : a));
	return best.count > 0 ? best.scheme : undefined;
}

/** "39130000-2" → "39130000", "94.03" → "9403" for HS, "C31.01" → "31.01" for NACE. */
function tidy(code: string, scheme?: OfficialScheme): string {
	const written = code.trim().toUpperCase();
	if (scheme === 'hs') return written.replace(/[.\s]/g, '');
	if (scheme === 'nace') return written.replace(/^([A-V])(?=\d)/, '');
	return written.replace(/-\d$/, '');
}

function levelOf(code: string, scheme: OfficialScheme): number {
	if (scheme === 'nace') return /^[A-V]$/.test(code) ? 1 : code.replace('.', '').length;
	if (scheme === 'nuts') return code.length - 2;
	return scheme === 'hs' ? code.length : Math.max(2, code.replace(/0+$/, '').length);
}

/** The nearest code above that the list itself has. */
function parentOf(code: string, scheme: OfficialScheme, known: ReadonlySet<string>): string | undefined {
	const digits = scheme === 'cpv' ? code.replace(/0+$/, '') : code;
	for (let length = digits.length - 1; length >= 2; length--) {
		const above = scheme === 'cpv' ? digits.slice(0, length).padEnd(8, '0') : digits.slice(0, length);
		if (above !== code && known.has(above)) return above;
	}
	return undefined;
}

function complaint(code: string, scheme: OfficialScheme): string {
	if (code === '') return 'There is no code in this line.';
	if (/^\d+$/.test(code) && (scheme === 'hs' ? code.length % 2 === 1 : scheme === 'cpv' && code.length === 7))
		return `"${code}" lost its leading zero; format the column as text before saving.`;
	return `"${code}" is not written like a ${scheme.toUpperCase()} code.`;
}

/**
 * Reads an official classification (NACE, CPV, HS, NUTS) from CSV as offices, Eurostat or a spreadsheet save it: commas,
 * semicolons or tabs, with or without a byte-order mark, UTF-8, UTF-16 or Windows-1250. Lines that cannot be taken are
 * returned with their number and the reason; the rest is complete and in the file's order.
 */
export function readOfficialList(bytes: Uint8Array, asked?: OfficialScheme): OfficialList | UnreadableList {
	const { text, encoding } = decode(bytes);
	const delimiter = delimiterOf(text.replace(/^\uFEFF/, ''));
	let lines: string[][];
	try {
		// csv-parse types its answer by options it cannot see through; without `columns` it is rows of cells.
		lines = parse(text, {
			bom: true,
			delimiter,
			relax_column_count: true,
			relax_quotes: true,
			skip_empty_lines: true
		}) as string[][];
	} catch (error) {
		return { unreadable: `The file is not readable as CSV: ${error instanceof Error ? error.message : String(error)}` };
	}
	const [head = [], ...body] = lines;
	const names = head.map((name) => name.trim().toLowerCase());
	const codeAt = names.findIndex((name) => codeColumns.includes(name));
	if (codeAt < 0) return { unreadable: `No column is called "code"; the file has ${head.join(', ') || 'no columns'}.` };
	const labelAt = new Map<Language | 'und', number>();
	for (const language of languages) if (names.includes(language)) labelAt.set(language, names.indexOf(language));
	if (labelAt.size === 0) {
		const single = labelColumns.find((name) => names.includes(name));
		if (!single) return { unreadable: 'No column holds labels: name one "en", "pl", … or "description".' };
		labelAt.set('und', names.indexOf(single));
	}
	if (body.length === 0) return { unreadable: 'The file has a heading and no lines.' };

	const scheme = asked ?? schemeOf(body.map((cells) => tidy(cells[codeAt] ?? '')));
	if (!scheme) return { unreadable: 'The codes look like none of NACE, CPV, HS and NUTS.' };

	const codes = body.map((cells) => tidy(cells[codeAt] ?? '', scheme));
	const known = new Set(codes.filter((code) => shapes[scheme].test(code)));
	const sectionAt = scheme === 'nace' ? Math.max(names.indexOf('section'), names.indexOf('parent')) : -1;
	const rows: OfficialRow[] = [];
	const refused: RefusedLine[] = [];
	const seen = new Map<string, number>();
	body.forEach((cells, i) => {
		const [code, line] = [codes[i], i + 2];
		const refuse = (message: string, column = head[codeAt]) => refused.push({ line, column, code, message });
		if (!shapes[scheme].test(code)) return refuse(complaint(code, scheme));
		const before = seen.get(code);
		if (before) return refuse(`${code} already stands in line ${before}.`);
		const label: OfficialRow['label'] = {};
		for (const [language, at] of labelAt) if (cells[at]?.trim()) label[language] = cells[at].trim().replace(/''/g, "'");
		if (Object.keys(label).length === 0)
			return refuse(`${code} has no label.`, [...labelAt.values()].map((at) => head[at]).join(', '));
		const level = levelOf(code, scheme);
		let parent = parentOf(code, scheme, known);
		if (scheme === 'nace' && level === 2)
			parent = /^[A-V]$/.test(cells[sectionAt] ?? '') ? cells[sectionAt] : undefined;
		const top = scheme === 'nace' ? 1 : scheme === 'nuts' ? 0 : 2;
		if (level > top && !parent && !(scheme === 'nace' && level === 2))
			return refuse(`${code} has no line above it (the code it belongs to is missing).`);
		seen.set(code, line);
		rows.push({ code, ...(parent && { parent }), level, label });
	});

	const edition =
		scheme === 'nace' ? (known.has('V') || (known.has('95.3') && !known.has('45')) ? '2.1' : '2') : undefined;
	return { scheme, ...(edition && { edition }), encoding, delimiter, languages: [...labelAt.keys()], rows, refused };
}
