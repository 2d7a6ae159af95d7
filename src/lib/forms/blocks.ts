/** The rows of an event's time as a form submits them: parallel lists, one entry per block. */

/** A row as typed; nothing in it is trusted yet. */
export interface TypedBlock {
	/** The stored block, or empty for a new one. */
	id: string;
	date: string;
	start: string;
	end: string;
	slotMinutes: string;
	pauseMinutes: string;
	kind: string;
	label: string;
}

const FIELDS = ['id', 'date', 'start', 'end', 'slotMinutes', 'pauseMinutes', 'kind', 'label'] as const;
const KINDS = ['onsite', 'online', 'either'] as const;

/** More rows than any fair has; a larger form is not one of ours. */
export const MOST_BLOCKS = 200;

/** The rows of a form, without those in which no day and no time was typed. */
export function typedBlocks(form: FormData): TypedBlock[] {
	const columns = Object.fromEntries(
		FIELDS.map((field) => [field, form.getAll(field).map((value) => (typeof value === 'string' ? value.trim() : ''))])
	);
	return columns.date
		.slice(0, MOST_BLOCKS)
		.map(
			(_, row) =>
				// Every field of FIELDS, and TypedBlock has no other.
				Object.fromEntries(FIELDS.map((field) => [field, columns[field][row] ?? ''])) as unknown as TypedBlock
		)
		.filter(({ date, start, end }) => date || start || end);
}

/** The row as the calendar reads it; what is no number or no kind becomes one that the calendar refuses by name. */
export function readBlock(row: TypedBlock) {
	const minutes = (typed: string) => (/^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN);
	return {
		...(row.id && { id: row.id }),
		date: row.date,
		// A browser without a time field may send seconds.
		start: row.start.slice(0, 5),
		end: row.end.slice(0, 5),
		slotMinutes: minutes(row.slotMinutes),
		pauseMinutes: row.pauseMinutes === '' ? 0 : minutes(row.pauseMinutes),
		kind: KINDS.find((kind) => kind === row.kind) ?? ('onsite' as const),
		label: row.label.slice(0, 80) || null
	};
}

/** Beside which input of its row a problem of the calendar belongs. */
export const FIELD_OF_PROBLEM: Record<string, keyof TypedBlock> = {
	block_date_invalid: 'date',
	block_time_invalid: 'start',
	block_end_before_start: 'end',
	block_off_grid: 'start',
	block_slot_length_invalid: 'slotMinutes',
	block_pause_invalid: 'pauseMinutes',
	block_time_missing: 'start',
	block_time_twice: 'start',
	block_not_divided: 'slotMinutes',
	block_overlap: 'start',
	zone_unknown: 'date'
};
