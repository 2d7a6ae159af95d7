import type { MergedField } from '#lib/forms/merges.ts';
import { m } from '#lib/paraglide/messages.js';
import type { PageData } from './$types';

const FIELDS: Record<MergedField, () => string> = {
	name: m.office_merge_field_name,
	place: m.office_merge_field_place,
	website: m.office_merge_field_website,
	email: m.office_merge_field_email,
	phone: m.office_merge_field_phone,
	size: m.office_merge_field_size,
	foundedYear: m.office_merge_field_founded,
	texts: m.office_merge_field_texts,
	logo: m.office_merge_field_logo
};

export const fieldText = (field: MergedField): string => FIELDS[field]();

type Side = PageData['keep'];

const numbers = ({ identifiers }: Side) =>
	identifiers
		.map(({ country, value, verified }) => {
			// VAT numbers mostly begin with their country already.
			const number = value.startsWith(country) ? value : `${country} ${value}`;
			return verified ? `${number} (${m.office_merge_verified()})` : number;
		})
		.join(', ');

/** What both have, line by line. `address`: the line that leads to each firm's page. */
export function rowsOf(keep: Side, leave: Side) {
	const row = (label: string, of: (side: Side) => string, address = false) => ({
		...{ label, address },
		keep: of(keep),
		leave: of(leave)
	});
	return [
		row(m.office_merge_field_name(), ({ name }) => name, true),
		row(m.office_merge_field_place(), ({ values }) => values.place),
		row(m.office_merge_row_identifiers(), numbers),
		row(m.office_merge_row_cards(), ({ cards }) => (cards ? String(cards) : '')),
		row(m.office_merge_row_events(), ({ events }) => events.join(', ')),
		row(m.office_merge_row_offices(), ({ offices }) => offices.join(', ')),
		row(m.office_merge_row_people(), ({ people }) => people.join(', ')),
		row(m.office_merge_row_accounts(), ({ accounts }) => (accounts ? String(accounts) : ''))
	];
}
