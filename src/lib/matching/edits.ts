/** What a firm could truthfully add to its own profile: near what it says of itself already, or what firms like it say too. */
import type { Firm } from '#lib/matching/firm.ts';
import type { Code, MarketRole, Profile, Size, Statement } from '#lib/matching/model.ts';
import { sizes } from '#lib/matching/model.ts';
import { type Index } from '#lib/matching/rank.ts';
import { commonNode, heardIn, similarity, type Taxonomy, vectorOf } from '#lib/matching/taxonomy.ts';

/** One small change of one's own profile. */
export interface Saying {
	field: 'languages' | 'cooperation' | 'markets' | 'certificates' | 'size' | 'goals' | 'offers' | 'needs';
	value: string;
	/** 'beside' a product named already, as 'peers' do, 'chosen' for one's own words; a market named 'first' instead of later. */
	how: 'new' | 'beside' | 'peers' | 'chosen' | 'first';
	/** The product it lies beside, as 'scheme:code'. */
	beside?: string;
	/** The statement it joins, by its place; a new one where missing. */
	at?: number;
	/** Where that statement stands: a card, or the profile. */
	source?: string;
	role?: MarketRole;
}

/** The profile as it would be, if it were said. */
export function changedBy(profile: Profile, saying: Saying): Profile {
	const { field, value, how, at, role } = saying;
	if (field === 'size') return { ...profile, size: sizes.find((size) => size === value) };
	if (field === 'offers' || field === 'needs') {
		const own = profile[field] ?? [];
		const code = codeIn(value);
		const joined = own.map((each, n) => (n === at ? { ...each, codes: [...(each.codes ?? []), code] } : each));
		return { ...profile, [field]: at === undefined ? [...own, { codes: [code] }] : joined };
	}
	if (field !== 'markets') return { ...profile, [field]: [...(profile[field] ?? []), value] };
	const own = profile.markets ?? [];
	const first = own.map((each) => (each.country === value && each.role === role ? { ...each, priority: 1 } : each));
	return { ...profile, markets: how === 'first' ? first : [...own, { country: value, role, priority: 1 }] };
}

/** Values worth trying in one field: enough to find the best, few enough to try on a page. */
const most = 8;

/** What these partners would welcome and this firm may find to be true of itself. `peers` offer what it offers. */
export function sayings(index: Index, firm: Firm, partners: Firm[], peers: Firm[]): Saying[] {
	const found: Saying[] = [];
	for (const field of ['languages', 'cooperation', 'certificates', 'goals'] as const) {
		const own = new Set(firm.profile[field]);
		const values = common(partners, ({ profile }) => profile[field] ?? []).filter((value) => !own.has(value));
		const likely = field === 'certificates' ? values.filter((value) => mayHold(value, partners, peers)) : values;
		found.push(...likely.slice(0, most).map((value): Saying => ({ field, value, how: 'new' })));
	}
	found.push(...marketSayings(firm, partners));
	if (!firm.profile.size) found.push(...sizes.map((value: Size): Saying => ({ field: 'size', value, how: 'new' })));
	for (const field of ['offers', 'needs'] as const) found.push(...thingSayings(index, firm, partners, peers, field));
	return found;
}

/** Certificates of one trade are of no use to another: a firm like this one holds it, or firms of many sectors do. */
function mayHold(value: string, partners: Firm[], peers: Firm[]): boolean {
	const holders = (firms: Firm[]) => firms.filter(({ profile }) => profile.certificates?.includes(value));
	if (holders(peers).length > 0) return true;
	return new Set(holders(partners).flatMap(({ divisions }) => divisions)).size >= 4;
}

/** Countries of partners abroad: not named yet, or named as less than the first. One's own country is no market across a border. */
function marketSayings({ profile, markets }: Firm, partners: Firm[]): Saying[] {
	const abroad = common(partners, ({ profile: { country } }) => (country === profile.country ? [] : [country]));
	return abroad.slice(0, most).flatMap((value): Saying[] => {
		if (!markets.has(value))
			return (['sell', 'buy'] as const).map((role) => ({ field: 'markets', value, how: 'new', role }));
		const later = (profile.markets ?? []).filter(({ country, priority = 1 }) => country === value && priority > 1);
		return later.map(({ role }) => ({ field: 'markets', value, how: 'first', role }));
	});
}

/** Divisions of what fits nowhere else: to lie in one together says nothing. */
const motley = new Set(['32', '46', '47', '74', '82', '96']);

function thingSayings(
	{ space: { taxonomy } }: Index,
	{ profile }: Firm,
	partners: Firm[],
	peers: Firm[],
	field: 'offers' | 'needs'
): Saying[] {
	const own = profile[field] ?? [];
	const other = field === 'offers' ? 'needs' : 'offers';
	// Whoever seeks a thing does not make it, and the other way round.
	const said = [...codesOf(own), ...codesOf(profile[other])];
	const names = new Set(said.map((code) => nodeOf(taxonomy, code)));
	const found: Saying[] = own.flatMap((statement, at): Saying[] => {
		const [heard] = codesOf([statement]).some((code) => isKnown(taxonomy, code)) ? [] : heardIn(taxonomy, statement);
		if (!heard || names.has(nodeOf(taxonomy, textOf(heard.code)))) return [];
		return [{ field, value: textOf(heard.code), how: 'chosen', at, source: statement.source }];
	});
	const fresh = (values: string[]) =>
		values.filter((value) => {
			const node = nodeOf(taxonomy, value);
			return !names.has(node) && names.add(node);
		});
	const besides = common(partners, (partner) => codesOf(partner.profile[other])).flatMap((value): Saying[] => {
		const place = nearest(taxonomy, own, value);
		return place ? [{ field, value, how: 'beside', ...place }] : [];
	});
	const fitting = new Set(fresh(besides.map(({ value }) => value)).slice(0, most));
	found.push(...besides.filter(({ value }) => fitting.has(value)));
	// One firm's need is an accident, two firms' may be a habit of the trade.
	const usual = common(peers, (peer) => codesOf(peer.profile[field]), 2);
	return [
		...found,
		...fresh(usual)
			.slice(0, most / 2)
			.map((value): Saying => ({ field, value, how: 'peers' }))
	];
}

/** Bread and sausages are both food, and no less apart for it. */
const near = 0.5;

/** The statement that names a product of the same division, the closest first; null where none does. */
function nearest(taxonomy: Taxonomy, own: Statement[], value: string): Pick<Saying, 'at' | 'beside' | 'source'> | null {
	const code = codeIn(value);
	const vector = vectorOf(taxonomy, [{ codes: [code] }], 0);
	let best = { closeness: 0, at: -1, beside: '' };
	own.forEach((statement, at) => {
		for (const beside of codesOf([statement])) {
			const node = commonNode(taxonomy, codeIn(beside), code);
			if (!node || /^[A-Z]$/.test(node) || motley.has(node)) continue;
			const closeness = similarity(vectorOf(taxonomy, [{ codes: [codeIn(beside)] }], 0), vector);
			if (closeness >= near && closeness > best.closeness) best = { closeness, at, beside };
		}
	});
	return best.at < 0 ? null : { at: best.at, beside: best.beside, source: own[best.at].source };
}

const textOf = ({ scheme, code }: Code): string => `${scheme}:${code}`;

/** A code as it was written a moment ago by `textOf`. */
function codeIn(value: string): Code {
	const [scheme, code] = value.split(/:(.*)/);
	return { scheme: scheme as Code['scheme'], code };
}

const codesOf = (statements: Statement[] = []): string[] =>
	statements.flatMap(({ codes = [] }) => codes.map((code) => textOf(code)));

const isKnown = ({ vocabulary }: Taxonomy, value: string) => vocabulary.pathsOf(codeIn(value)).length > 0;

/** What a code means, whatever list it is from: HS 4407 and sawn wood are one thing. */
function nodeOf({ vocabulary }: Taxonomy, value: string): string {
	const paths = vocabulary.pathsOf(codeIn(value));
	return paths.length === 1 ? paths[0][paths[0].length - 1] : value;
}

/** Values that at least so many firms have, the most frequent first. */
function common(firms: Firm[], valuesOf: (firm: Firm) => string[], fewest = 1): string[] {
	const counts = new Map<string, number>();
	for (const firm of firms) {
		for (const value of new Set(valuesOf(firm))) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return [...counts]
		.filter(([, count]) => count >= fewest)
		.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
		.map(([value]) => value);
}
