import type { Firm, Space } from '#lib/matching/firm.ts';
import type { Bond, Gate, Match, Suitability } from '#lib/matching/model.ts';
import { strongestLink } from '#lib/matching/supply.ts';
import { similarity } from '#lib/matching/taxonomy.ts';
import { likeness, shared } from '#lib/matching/words.ts';

/** Not said by one side or the other: leaves S and lowers confidence. */
export const unsaid = -1;

/** How well needs and offers meet, both ways: `need` is a's needs in b's offers, `customer` b's needs in a's offers. */
export interface Meeting {
	need: number;
	customer: number;
}

export function meetingOf(a: Firm, b: Firm): Meeting {
	return { need: similarity(a.needs, b.offers), customer: similarity(b.needs, a.offers) };
}

export function reversed({ need, customer }: Meeting): Meeting {
	return { need: customer, customer: need };
}

/** The first gate that is closed, or null: either side's word is enough. */
export function closedGate(a: Firm, b: Firm): Gate | null {
	const [mine, theirs] = [a.profile, b.profile];
	if (mine.id === theirs.id) return 'same-company';
	if (mine.country === theirs.country && sameRegion(mine.region, theirs.region)) return 'same-region';
	if (a.blocked.has(theirs.id) || b.blocked.has(mine.id)) {
		const declined = mine.noThanks?.includes(theirs.id) || theirs.noThanks?.includes(mine.id);
		return declined ? 'no-thanks' : 'blocked';
	}
	if (!admits(a, b) || !admits(b, a)) return 'kinds';
	if (mine.capacity === 0 || theirs.capacity === 0) return 'capacity';
	return null;
}

/** NUTS codes nest: LT023 lies in LT02. A bare country says nothing about the region. */
export function sameRegion(a = '', b = ''): boolean {
	return Math.min(a.length, b.length) > 2 && (a.startsWith(b) || b.startsWith(a));
}

function admits(a: Firm, b: Firm): boolean {
	return a.partnerKinds.size === 0 || b.profile.kind === undefined || a.partnerKinds.has(b.profile.kind);
}

/** Trade between the sectors: a may buy from b's, or sell to it (worth a customer). */
export function supplyFit(space: Space, a: Firm, b: Firm): number {
	const [buys] = strongestLink(space.links, a.sectors, b.sectors);
	const [sells] = strongestLink(space.links, b.sectors, a.sectors);
	return Math.max(buys, space.weights.customer * sells);
}

/** Raw words against raw words, within one language; needs against offers, like the codes. */
export function wordsFit(a: Firm, b: Firm): number {
	return Math.max(likeness(a.needWords, b.offerWords), likeness(a.offerWords, b.needWords));
}

/** F and the part that gave it: the largest of codes, half the supply link, and words, which never stand alone. */
export function fitOf(space: Space, a: Firm, b: Firm, { need, customer }: Meeting): [number, Bond] {
	const { weights } = space;
	let fit = need;
	let bond: Bond = 'need';
	if (weights.customer * customer > fit) [fit, bond] = [weights.customer * customer, 'customer'];
	if (fit < weights.supply) {
		const supply = weights.supply * supplyFit(space, a, b);
		if (supply > fit) [fit, bond] = [supply, 'supply'];
	}
	if (fit === 0) return [0, 'none'];
	if (fit < weights.words && a.profile !== b.profile) {
		const words = weights.words * wordsFit(a, b);
		if (words > fit) [fit, bond] = [words, 'words'];
	}
	return [fit, bond];
}

/** Both like to work in the same ways; someone who ticks everything says little (Ochiai's coefficient). */
function cooperationFit(a: Firm, b: Firm): number {
	if (a.cooperation.length === 0 || b.cooperation.length === 0) return unsaid;
	return shared(a.cooperation, b.cooperation) / Math.sqrt(a.cooperation.length * b.cooperation.length);
}

const buyingRoles = new Set(['buy', 'manufacture']);
const sellingRoles = new Set(['sell', 'represent', 'license']);

/** b lies in a market a wants, by priority; half when only the country and not the region fits, seven tenths when a sells and wanted to buy there. */
function marketFit(a: Firm, b: Firm, { need, customer }: Meeting): number {
	if (a.markets.size === 0) return unsaid;
	let best = 0;
	for (const { worth, region, role } of a.markets.get(b.profile.country) ?? []) {
		const near = !region || (b.profile.region ?? '').startsWith(region) ? 1 : 0.5;
		const wrongWay =
			role &&
			((buyingRoles.has(role) && need === 0 && customer > 0) || (sellingRoles.has(role) && customer === 0 && need > 0));
		best = Math.max(best, worth * near * (wrongWay ? 0.7 : 1));
	}
	return best;
}

function languageFit(a: Firm, b: Firm): number {
	if (a.languages.length === 0 || b.languages.length === 0) return unsaid;
	return shared(a.languages, b.languages) > 0 ? 1 : 0;
}

/** The share of the certificates a asks for (or has itself, when it asks for none in particular) that b holds. */
function certificatesFit(a: Firm, b: Firm): number {
	if (a.askedCertificates.length === 0 || b.certificates.length === 0) return unsaid;
	return shared(a.askedCertificates, b.certificates) / a.askedCertificates.length;
}

/** b has a size a asked for, else the nearer in size the better. */
function sizeFit(a: Firm, b: Firm): number {
	if (b.size < 0) return unsaid;
	if (a.partnerSizes.length > 0) return a.partnerSizes.includes(b.size) ? 1 : 0;
	return a.size < 0 ? unsaid : 1 - Math.abs(a.size - b.size) / 3;
}

function goalsFit(a: Firm, b: Firm): number {
	if (a.goals.length === 0 || b.goals.length === 0) return unsaid;
	return shared(a.goals, b.goals) / a.goals.length;
}

/** The parts of S: what a wants of a partner, measured on b, in [0, 1], or `unsaid`. */
export const suitabilities: { code: Suitability; value: (a: Firm, b: Firm, meeting: Meeting) => number }[] = [
	{ code: 'cooperation', value: cooperationFit },
	{ code: 'market', value: marketFit },
	{ code: 'language', value: languageFit },
	{ code: 'certificates', value: certificatesFit },
	{ code: 'size', value: sizeFit },
	{ code: 'goals', value: goalsFit }
];

/** S and the weight of what is known, of all that could be. */
export function suitabilityOf(space: Space, a: Firm, b: Firm, meeting: Meeting): [number, number] {
	let sum = 0;
	let known = 0;
	for (const { code, value } of suitabilities) {
		const weight = space.weights.suitability[code];
		const found = weight > 0 ? value(a, b, meeting) : unsaid;
		if (found === unsaid) continue;
		sum += weight * found;
		known += weight;
	}
	return [known > 0 ? sum / known : space.weights.unsaid, known];
}

/** u(a ← b), gates apart: what a gains from b, in [0, 1]. */
export function gainOf(space: Space, a: Firm, b: Firm, meeting: Meeting): number {
	const [fit] = fitOf(space, a, b, meeting);
	return fit === 0 ? 0 : fit ** space.weights.fitPower * suitabilityOf(space, a, b, meeting)[0];
}

/** Two-sided: the harmonic mean, 0 when either side gains nothing. */
export function harmonic(a: number, b: number): number {
	return a > 0 && b > 0 ? (2 * a * b) / (a + b) : 0;
}

/** Both directions and their harmonic mean, gates apart. */
export function matchOf(space: Space, a: Firm, b: Firm): Match {
	const meeting = meetingOf(a, b);
	const gainA = gainOf(space, a, b, meeting);
	const gainB = gainOf(space, b, a, reversed(meeting));
	return {
		id: b.profile.id,
		score: harmonic(gainA, gainB),
		gainA,
		gainB,
		confidence: confidenceOf(space, a, b, meeting)
	};
}

/** How far to believe the score: where the fit was read from, and how much of S was said. In [0, 1]; less said is never more. */
export function confidenceOf(space: Space, a: Firm, b: Firm, meeting: Meeting): number {
	const { trust, suitability } = space.weights;
	const ways = { declared: trust.declared, read: trust.read, sector: trust.sector, none: 0 };
	const need = meeting.need > 0 ? Math.min(ways[a.needs.trust], ways[b.offers.trust]) : 0;
	const customer = meeting.customer > 0 ? Math.min(ways[b.needs.trust], ways[a.offers.trust]) : 0;
	const evidence = Math.max(need, customer, trust.supply);
	const all = 2 * Object.values(suitability).reduce((sum, weight) => sum + weight, 0);
	const known = suitabilityOf(space, a, b, meeting)[1] + suitabilityOf(space, b, a, reversed(meeting))[1];
	return evidence * (0.5 + (all > 0 ? 0.5 * (known / all) : 0.5));
}
