/** Where on a firm's own pages what a match was made from can be corrected: paths below /my/[company]. */
import type { Evidence, Part } from '#lib/matching/explain.ts';
import type { Edit } from '#lib/matching/improve.ts';

const FIELDS: Partial<Record<Part['code'], string>> = {
	need: 'profile#field-needs',
	customer: 'profile#field-offers',
	supply: 'profile#field-sectors',
	words: 'profile#field-summary',
	none: 'profile#field-offers',
	cooperation: 'profile#field-cooperation',
	market: 'markets',
	language: 'profile#field-languages',
	certificates: 'profile#field-certificates',
	size: 'profile#field-size',
	goals: 'profile#field-goals'
};

/** A card where the statement stands on one (`titles`: the firm's own cards), else the field of the profile. */
export function fieldOfPart({ code, evidence }: { code: Part['code']; evidence?: Evidence }, own: Set<string>): string {
	const card = evidence?.source && own.has(evidence.source) ? evidence.source : null;
	return card ? `cards/${card}` : (FIELDS[code] ?? 'profile');
}

/** Where an edit is made; a market stands chosen in its form. */
export function fieldOfEdit({ field, value, role, source }: Edit, own: Set<string>): string {
	if (field === 'markets') return `markets?country=${value}&role=${role}&priority=1#add`;
	return source && own.has(source) ? `cards/${source}` : `profile#field-${field}`;
}
