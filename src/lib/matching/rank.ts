import { buildSpace, type Firm, firmOf, type Space } from '#lib/matching/firm.ts';
import { passes } from '#lib/matching/filter.ts';
import { closedGate, confidenceOf, gainOf, harmonic, type Meeting, meetingOf, reversed } from '#lib/matching/fit.ts';
import type { Filters, Match, Profile, Vocabulary } from '#lib/matching/model.ts';
import { strongestLink } from '#lib/matching/supply.ts';
import type { Vector } from '#lib/matching/taxonomy.ts';
import type { Weights } from '#lib/matching/weights.ts';

/** Who stands at a node, and how much of their vector it is. */
interface Posting {
	firms: number[];
	weights: number[];
}

/** Every profile, findable by what it needs, what it offers and the sector it works in. */
export interface Index {
	space: Space;
	firms: (Firm | undefined)[];
	positions: Map<string, number>;
	needs: Posting[];
	offers: Posting[];
	sectors: number[][];
	/** Needs and offers met so far by each firm, while one list is made; all zero in between. */
	needMet: Float64Array;
	customerMet: Float64Array;
}

export interface TopK {
	k: number;
	filters?: Filters;
}

/** An index over the profiles. Weights that cannot be used are refused; profiles may be empty or odd. */
export function buildIndex(profiles: Iterable<Profile>, vocabulary: Vocabulary, weights: Weights): Index {
	const space = buildSpace(vocabulary, weights);
	const sectors: number[][] = Array.from({ length: space.links.size }, () => []);
	const index: Index = {
		space,
		firms: [],
		positions: new Map(),
		needs: [],
		offers: [],
		sectors,
		needMet: new Float64Array(0),
		customerMet: new Float64Array(0)
	};
	for (const profile of profiles) upsert(index, profile);
	return index;
}

/** Takes a profile in, or its new state: the next list already knows it. */
export function upsert(index: Index, profile: Profile): void {
	remove(index, profile.id);
	const position = index.firms.length;
	const firm = firmOf(index.space, profile);
	index.firms.push(firm);
	index.positions.set(profile.id, position);
	post(index.needs, firm.needs, position);
	post(index.offers, firm.offers, position);
	for (const sector of firm.sectors) index.sectors[sector].push(position);
}

function post(postings: Posting[], vector: Vector, position: number): void {
	vector.nodes.forEach((node, i) => {
		const posting = (postings[node] ??= { firms: [], weights: [] });
		posting.firms.push(position);
		posting.weights.push(vector.weights[i]);
	});
}

/** Forgets a profile; one that was never there is no error. Its old postings stay until the index is built anew, and lead nowhere. */
export function remove(index: Index, id: string): void {
	const position = index.positions.get(id);
	if (position === undefined) return;
	index.firms[position] = undefined;
	index.positions.delete(id);
}

/** The firm behind an id, or a profile that need not be in the index (a card on its own, an edit being tried). */
export function firmBehind(index: Index, who: string | Profile): Firm {
	if (typeof who !== 'string') return firmOf(index.space, who);
	const position = index.positions.get(who);
	const firm = position === undefined ? undefined : index.firms[position];
	if (!firm) throw new Error(`no profile ${who} in the index`);
	return firm;
}

/** Better first: score, then confidence, then id, so that equal scores have one order. */
export function better(a: Match, b: Match): number {
	return b.score - a.score || b.confidence - a.confidence || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/**
 * The k best partners for a company, exactly: the same list as scoring every firm would give. Partners of score 0 are not listed.
 * Everything that meets in a code, and every firm of a sector that trades with its own, is bounded from above with S = 1;
 * only what can still enter the list is scored.
 */
export function topK(index: Index, who: string | Profile, { k, filters = {} }: TopK): Match[] {
	const { space, firms } = index;
	const firm = firmBehind(index, who);
	const bounds = new Map<number, number>();
	const touched = meet(index, firm);
	for (const position of touched) {
		bounds.set(
			position,
			bound(space, firm, firms[position], { need: index.needMet[position], customer: index.customerMet[position] })
		);
	}
	index.sectors.forEach((members, sector) => {
		const rows = Int32Array.of(sector);
		const [buys] = strongestLink(space.links, firm.sectors, rows);
		const [sells] = strongestLink(space.links, rows, firm.sectors);
		if (buys === 0 && sells === 0) return;
		for (const position of members)
			if (!bounds.has(position)) bounds.set(position, bound(space, firm, firms[position], nothing));
	});
	const best: Match[] = [];
	for (const [position, most] of [...bounds].sort((a, b) => b[1] - a[1])) {
		if (best.length >= k && most < best[best.length - 1].score) break;
		const other = firms[position];
		if (!other || closedGate(firm, other) || !passes(firm, other, filters)) continue;
		const match = matchOf(space, firm, other);
		if (match.score > 0) enter(best, match, k);
	}
	for (const position of touched) index.needMet[position] = index.customerMet[position] = 0;
	return best;
}

const nothing: Meeting = { need: 0, customer: 0 };

function enter(best: Match[], match: Match, k: number): void {
	if (best.length >= k && better(best[best.length - 1], match) <= 0) return;
	let place = best.length;
	while (place > 0 && better(best[place - 1], match) > 0) place--;
	best.splice(place, 0, match);
	if (best.length > k) best.pop();
}

/** Sums both dot products over the postings of the firm's nodes; returns whom it met. */
function meet(index: Index, firm: Firm): number[] {
	if (index.needMet.length < index.firms.length) {
		index.needMet = new Float64Array(index.firms.length * 2);
		index.customerMet = new Float64Array(index.firms.length * 2);
	}
	const touched = new Set<number>();
	for (const [mine, theirs, met] of [
		[firm.needs, index.offers, index.needMet],
		[firm.offers, index.needs, index.customerMet]
	] as const) {
		mine.nodes.forEach((node, i) => {
			const posting = theirs[node];
			posting?.firms.forEach((position, j) => {
				met[position] += mine.weights[i] * posting.weights[j];
				touched.add(position);
			});
		});
	}
	return [...touched];
}

/** The most the pair can reach: all of S, the sectors' whole link, all that words can give. */
function bound(space: Space, a: Firm, b: Firm | undefined, meeting: Meeting): number {
	if (!b) return 0;
	const { customer, supply, words, fitPower } = space.weights;
	const [buys] = strongestLink(space.links, a.sectors, b.sectors);
	const [sells] = strongestLink(space.links, b.sectors, a.sectors);
	const talk = a.needWords.length + a.offerWords.length > 0 && b.needWords.length + b.offerWords.length > 0 ? words : 0;
	const forA = Math.max(meeting.need, customer * meeting.customer, supply * Math.max(buys, customer * sells), talk);
	const forB = Math.max(meeting.customer, customer * meeting.need, supply * Math.max(sells, customer * buys), talk);
	// A hair above, for sums that round differently.
	return harmonic(forA ** fitPower, forB ** fitPower) * (1 + 1e-12);
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

/** One pair, by id or as profiles that need not be in the index: the score is 0 when a gate is closed. */
export function scorePair(index: Index, a: string | Profile, b: string | Profile): Match {
	const [mine, theirs] = [firmBehind(index, a), firmBehind(index, b)];
	const match = matchOf(index.space, mine, theirs);
	return closedGate(mine, theirs) ? { ...match, score: 0 } : match;
}
