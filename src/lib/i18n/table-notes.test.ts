import { expect, test } from 'vitest';
import { readTable } from '#lib/server/files/read-table.ts';
import { writeXlsx } from '#lib/server/files/write-table.ts';
import { tableNoteText, type TableNoteCode } from './table-notes.ts';

test('everything a list gives rise to is said with its row, column and name filled in', async () => {
	const text = 'Nomi delle attività;;\n\nname;name;\nÈ;b;c\n';
	const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
	const { notes } = await readTable(latin, 'members.csv');
	expect(notes.map((note) => tableNoteText(note, 'en'))).toEqual([
		'The file does not say how its letters are written; it was read as windows-1252. Check names with accents.',
		'Lines above the headings were left out: 1. The headings are in row 3.',
		'The heading “name” stands twice; in column B it is called “name (2)”.',
		'Column C has no heading; it is called C.'
	]);
	const book = await writeXlsx(
		['Firms', 'People'].map((name) => ({ name, header: ['a'], rows: [['b']] })),
		{ zone: 'UTC' }
	);
	expect((await readTable(book, 'a.xlsx')).notes.map((note) => tableNoteText(note, 'en'))).toEqual([
		'The sheet “Firms” was read. Not read: People.'
	]);
});

test.each<[TableNoteCode, Record<string, string | number>]>([
	['cell_error', { row: 7, column: 'B', error: '#REF!' }],
	['formula_without_result', { row: 7, column: 'B' }]
])('%s names the cell', (code, params) => {
	const sentence = tableNoteText({ code, params }, 'en');
	expect(sentence).toMatch(/^Row 7, column B: /);
	expect(sentence).not.toMatch(/undefined|\{/);
	if ('error' in params) expect(sentence).toContain('#REF!');
});
