import { m } from '#lib/paraglide/messages.js';
import type { Locale } from '#lib/paraglide/runtime.js';

type Sentence = (params: Record<string, string | number>, options?: { locale?: Locale }) => string;

/** What reading an uploaded list may have to say, by the code of the note (`server/files/table.ts`). */
const SENTENCES = {
	cell_error: m.reason_table_cell_error,
	formula_without_result: m.reason_table_formula_without_result,
	rows_above_header: m.reason_table_rows_above_header,
	heading_missing: m.reason_table_heading_missing,
	heading_twice: m.reason_table_heading_twice,
	encoding_guessed: m.reason_table_encoding_guessed,
	other_sheets: m.reason_table_other_sheets
};

export type TableNoteCode = keyof typeof SENTENCES;

/** The sentence a note about an uploaded list is read as. */
export function tableNoteText(
	note: { code: TableNoteCode; params: Record<string, string | number> },
	locale?: Locale
): string {
	// Each sentence is typed for its own parameters; which belong to which code is checked in table-notes.test.ts.
	const sentence = SENTENCES[note.code] as unknown as Sentence;
	return sentence(note.params, locale ? { locale } : undefined);
}
