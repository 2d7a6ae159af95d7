/** A list between two steps of the import: in the form itself, so that nothing half-done is kept on the server. */
import * as v from 'valibot';
import { carriedTable } from '#lib/forms/wishes.ts';
import { Refusal } from '#lib/refusal.ts';

type Carried = v.InferOutput<typeof carriedTable>;

export const pack = (table: Carried): string => JSON.stringify(table);

/** Reads what `pack` wrote; refuses what somebody else did. */
export function unpack(text: string): Carried {
	try {
		return v.parse(carriedTable, JSON.parse(text));
	} catch {
		throw new Refusal('invalid', 'wishes-no-file', {}, 'file');
	}
}
