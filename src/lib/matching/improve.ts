import { type Firm, firmOf } from '#lib/matching/firm.ts';
import { closedGate, matchOf } from '#lib/matching/fit.ts';
import type { Code, Profile } from '#lib/matching/model.ts';
import { sizes } from '#lib/matching/model.ts';
import { firmBehind, type Index, topK } from '#lib/matching/rank.ts';

/** One small change of one's own profile, and what it would bring if it is true. */
export interface Edit {
	field: 'languages' | 'cooperation' | 'markets' | 'certificates' | 'size' | 'goals' | 'offers' | 'needs';
	value: string;
	/** Score gained, summed over the partners looked at. */
	gain: number;
	/** Partners that would rise to the threshold. */
	partners: number;
}

/** How many of the firms that fit best an edit is tried on: enough to rank edits, quick enough to do on a page. */
const tried = 60;

/** The three edits of one's own profile that bring most qualified partners (score ≥ threshold), then most score. */
export function improve(index: Index, who: string | Profile, threshold = 0.5): Edit[] {
	const firm = firmBehind(index, who);
	const near = topK(index, firm.profile, { k: tried }).map(({ id }) => firmBehind(index, id));
	return editsFor(index, firm, near, threshold).slice(0, 3);
}

/** Every edit that helps with these partners, best first. */
export function editsFor(index: Index, firm: Firm, partners: Firm[], threshold = 0.5): Edit[] {
	const open = partners.filter((partner) => !closedGate(firm, partner));
	const before = open.map((partner) => matchOf(index.space, firm, partner).score);
	const edits = proposals(index, firm, open).map(([field, value, changed]): Edit => {
		const edited = firmOf(index.space, changed);
		let gain = 0;
		let risen = 0;
		open.forEach((partner, i) => {
			const { score } = matchOf(index.space, edited, partner);
			gain += score - before[i];
			if (score >= threshold && before[i] < threshold) risen++;
			if (score < threshold && before[i] >= threshold) risen--;
		});
		return { field, value, gain, partners: risen };
	});
	return edits
		.filter(({ gain }) => gain > 1e-9)
		.sort((a, b) => b.partners - a.partners || b.gain - a.gain || (a.field + a.value < b.field + b.value ? -1 : 1));
}

type Proposal = [Edit['field'], string, Profile];

/** Edits worth trying: what the partners speak, do, hold, or need. Only things a firm may find to be true of itself already. */
function proposals(index: Index, firm: Firm, partners: Firm[]): Proposal[] {
	const { profile } = firm;
	const lists: Proposal[] = [];
	for (const field of ['languages', 'cooperation', 'certificates', 'goals'] as const) {
		const own = new Set(profile[field] ?? []);
		for (const value of common(partners, (partner) => partner.profile[field] ?? [])) {
			if (!own.has(value)) lists.push([field, value, { ...profile, [field]: [...own, value] }]);
		}
	}
	for (const country of common(partners, (partner) => [partner.profile.country])) {
		if (firm.markets.has(country)) continue;
		lists.push(['markets', country, { ...profile, markets: [...(profile.markets ?? []), { country, priority: 1 }] }]);
	}
	if (!profile.size) for (const size of sizes) lists.push(['size', size, { ...profile, size }]);
	for (const [field, theirs] of [
		['offers', 'needs'],
		['needs', 'offers']
	] as const) {
		// Whoever seeks a thing does not make it, and the other way round.
		const known = new Set([...codesOf(profile[field]), ...codesOf(profile[theirs])]);
		const wanted = common(partners, (partner) => codesOf(partner.profile[theirs]));
		for (const value of wanted) {
			if (known.has(value)) continue;
			const [scheme, code] = value.split(/:(.*)/);
			// The schemes were codes a moment ago.
			const added = { codes: [{ scheme: scheme as Code['scheme'], code }] };
			lists.push([field, value, { ...profile, [field]: [...(profile[field] ?? []), added] }]);
		}
	}
	return lists.filter(([, , changed]) => changed !== profile);
}

function codesOf(statements: Profile['needs'] = []): string[] {
	return statements.flatMap(({ codes = [] }) => codes.map(({ scheme, code }) => `${scheme}:${code}`));
}

/** The eight most frequent values, so that the work stays small. */
function common(partners: Firm[], valuesOf: (partner: Firm) => string[]): string[] {
	const counts = new Map<string, number>();
	for (const partner of partners)
		for (const value of new Set(valuesOf(partner))) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts]
		.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
		.slice(0, 8)
		.map(([value]) => value);
}
