/** Wishes in a list: which column says who, whom and how much, and what each row means. */
import { fold } from '#lib/vocabulary/fold.ts';
import { Refusal } from '#lib/refusal.ts';
import type { Table } from '../files/table.ts';

/** What a column may say; `who` and `whom` are needed. */
export const WISH_COLUMNS = ['who', 'whom', 'weight', 'whoPerson', 'whoEmail', 'whomPerson', 'whomEmail'] as const;
export type WishColumn = (typeof WISH_COLUMNS)[number];

/** Which heading of the file each column is; null: not in the file. */
export type Mapping = Record<WishColumn, string | null>;

/** A firm as a row names it: by its name or its number at the event, with the person who comes where the file says so. */
export interface Named {
	firm: string;
	person: string | null;
	email: string | null;
}

export interface Wish {
	/** The row's number as a spreadsheet shows it. */
	row: number;
	who: Named;
	whom: Named;
	weight: number;
}

/** Something wrong with one row; the sentence is the message `reason_refusal_<code>`. */
export interface RowProblem {
	row: number;
	column: WishColumn;
	code: string;
	params: Record<string, string | number>;
}

/** Words by which files in our languages name these columns, folded; the first column that holds one is proposed. */
const HEADINGS: Record<WishColumn, readonly string[]> = {
	whoEmail: ['who email', 'from email', 'asker email'],
	whomEmail: ['whom email', 'to email', 'asked email'],
	whoPerson: ['who person', 'who delegate', 'from person'],
	whomPerson: ['whom person', 'whom delegate', 'to person'],
	who: [
		'who',
		'from',
		'asker',
		'firm',
		'company',
		'chi',
		'azienda',
		'kto',
		'firma',
		'kas',
		'imone',
		'ki',
		'ceg'
	].concat(['quien', 'empresa', 'vem', 'foretag', 'wer', 'unternehmen']),
	whom: [
		'whom',
		'to',
		'asked',
		'partner',
		'with',
		'wants to meet',
		'con chi',
		'z kim',
		'kogo',
		'su kuo',
		'kivel'
	].concat(['con quien', 'med vem', 'mit wem', 'wen']),
	weight: ['weight', 'priority', 'peso', 'priorita', 'waga', 'svoris', 'suly', 'prioridad', 'vikt', 'gewicht']
};

const words = (heading: string) =>
	fold(heading)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** The mapping a person is shown first: by the headings, failing that the first two columns. */
export function guessMapping(header: readonly string[]): Mapping {
	const mapping: Mapping = {
		who: null,
		whom: null,
		weight: null,
		whoPerson: null,
		whoEmail: null,
		whomPerson: null,
		whomEmail: null
	};
	const free = new Set(header);
	const take = (column: WishColumn, fits: (heading: string) => boolean) => {
		const found = mapping[column] ? undefined : [...free].find((heading) => fits(words(heading)));
		if (found === undefined) return;
		mapping[column] = found;
		free.delete(found);
	};
	for (const column of WISH_COLUMNS) take(column, (heading) => HEADINGS[column].includes(heading));
	take('who', () => true);
	take('whom', () => true);
	return mapping;
}

/** A weight as people write it: '2', '0,5'; the scale is the planner's (brief.ts). */
function weightOf(text: string): number | undefined {
	if (text === '') return 1;
	const weight = /^\d{1,4}([.,]\d{1,3})?$/.test(text) ? Number(text.replace(',', '.')) : NaN;
	return weight >= 0.001 && weight <= 1000 ? weight : undefined;
}

const EMAIL = /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/;

/**
 * The wishes of a list and everything that is wrong with single rows. Refuses a mapping that leaves out who or
 * whom, names a column twice, or one the file does not have.
 */
export function wishesOf(table: Table, mapping: Mapping): { wishes: Wish[]; problems: RowProblem[] } {
	const chosen = WISH_COLUMNS.flatMap((column) => {
		const heading = mapping[column];
		if (heading !== null && !table.header.includes(heading)) {
			throw new Refusal('invalid', 'wish-column-unknown', { heading }, column);
		}
		if (heading === null && (column === 'who' || column === 'whom')) {
			throw new Refusal('invalid', 'wish-column-needed', {}, column);
		}
		return heading === null ? [] : [{ column, heading }];
	});
	const twice = chosen.find(({ heading }, index) => chosen.findIndex((one) => one.heading === heading) !== index);
	if (twice) throw new Refusal('invalid', 'wish-column-twice', { heading: twice.heading }, twice.column);

	const problems: RowProblem[] = [];
	const wishes = table.rows.flatMap((cells, index) => {
		const row = table.rowNumbers[index];
		const cell = (column: WishColumn) => {
			const heading = mapping[column];
			return heading === null ? '' : cells[table.header.indexOf(heading)];
		};
		const before = problems.length;
		const wrong = (column: WishColumn, code: string, params: RowProblem['params'] = {}) =>
			problems.push({ row, column, code, params });
		for (const column of ['who', 'whom'] as const) {
			if (cell(column) === '') wrong(column, 'wish-firm-missing');
			else if (cell(column).length > 200) wrong(column, 'wish-firm-too-long');
		}
		for (const column of ['whoEmail', 'whomEmail'] as const) {
			if (cell(column) && !EMAIL.test(cell(column))) wrong(column, 'wish-email', { email: cell(column).slice(0, 80) });
		}
		const weight = weightOf(cell('weight'));
		if (weight === undefined) wrong('weight', 'wish-weight', { weight: cell('weight').slice(0, 40) });
		if (problems.length > before || weight === undefined) return [];
		const named = (side: 'who' | 'whom'): Named => ({
			firm: cell(side),
			person: cell(`${side}Person`) || null,
			email: cell(`${side}Email`).toLowerCase() || null
		});
		return [{ row, who: named('who'), whom: named('whom'), weight }];
	});
	return { wishes, problems };
}
