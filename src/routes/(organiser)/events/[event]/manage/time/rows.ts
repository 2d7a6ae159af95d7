import type { TypedBlock } from '#lib/forms/blocks.ts';

/** A row on the page: its key stays while everything in it is retyped. */
export interface PageRow extends TypedBlock {
	key: string;
}

let last = 0;

/** Keys are per page, so that server and browser agree only on the rows, not on their numbers. */
export const withKeys = (rows: readonly TypedBlock[]): PageRow[] =>
	rows.map((row) => ({ ...row, key: `row-${++last}` }));

/** The next day of the calendar: '2027-02-28' becomes '2027-03-01'. */
export function dayAfter(date: string): string {
	const day = new Date(`${date}T12:00:00Z`);
	day.setUTCDate(day.getUTCDate() + 1);
	return day.toISOString().slice(0, 10);
}
