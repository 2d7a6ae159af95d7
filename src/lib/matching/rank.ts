import { buildSpace, type Firm, firmOf, type Space } from '#lib/matching/firm.ts';
import { closedGate, matchOf } from '#lib/matching/fit.ts';
import { byCountry } from '#lib/matching/layout.ts';
import { Listing } from '#lib/matching/listing.ts';
import type { Filters, Gate, Match, Profile, Vocabulary } from '#lib/matching/model.ts';
import { search } from '#lib/matching/search.ts';
import { type Shelves, shelvesOf } from '#lib/matching/shelves.ts';
import type { Weights } from '#lib/matching/weights.ts';

/** Every profile, findable by what it needs, what it offers and the sector it works in. */
export interface Index {
	space: Space;
	/** Position to firm; a forgotten one leaves a gap until the shelves are filled anew. */
	firms: (Firm | undefined)[];
	/** The same for ids, which lists need without the rest. */
	ids: (string | undefined)[];
	positions: Map<string, number>;
	/** The firms that stand on shelves; those registered since are compared one by one. */
	shelves: Shelves;
}

export interface TopK {
	k: number;
	filters?: Filters;
}

/** An index over the profiles. Throws on weights that cannot be used; profiles may be empty or odd. */
export function buildIndex(profiles: Iterable<Profile>, vocabulary: Vocabulary, weights: Weights): Index {
	const space = buildSpace(vocabulary, weights);
	const index: Index = { space, firms: [], ids: [], positions: new Map(), shelves: shelvesOf(space, []) };
	for (const profile of profiles) upsert(index, profile);
	return index;
}

/** Takes a profile in, or its new state: the next list already knows it. */
export function upsert(index: Index, profile: Profile): void {
	remove(index, profile.id);
	index.positions.set(profile.id, index.firms.length);
	index.firms.push(firmOf(index.space, profile));
	index.ids.push(profile.id);
}

/** Forgets a profile; one that was never there is no error. */
export function remove(index: Index, id: string): void {
	const position = index.positions.get(id);
	if (position === undefined) return;
	index.firms[position] = undefined;
	index.ids[position] = undefined;
	index.positions.delete(id);
}

/** So many newcomers are compared one by one before the shelves are filled anew: a few at first, half a percent of a large index. */
const newcomers = (shelved: number) => Math.max(64, shelved / 200);

/** Fills the shelves with everybody now; lists do so by themselves when enough has changed. */
export function settle(index: Index): void {
	const firms = byCountry(index.firms.filter((firm) => firm !== undefined));
	index.firms = firms;
	const ids = firms.map(({ profile }) => profile.id);
	index.ids = ids;
	index.positions = new Map(ids.map((id, position) => [id, position]));
	index.shelves = shelvesOf(index.space, firms);
}

/** The firm behind an id, or a profile that need not be in the index (a card on its own, an edit being tried). */
export function firmBehind(index: Index, who: string | Profile): Firm {
	if (typeof who !== 'string') return firmOf(index.space, who);
	const position = index.positions.get(who);
	const firm = position === undefined ? undefined : index.firms[position];
	if (!firm) throw new Error(`no profile ${who} in the index`);
	return firm;
}

/**
 * The k best partners for a company, exactly: the same list as scoring every firm would give. Partners of score 0 are not listed.
 * `search.ts` hands over every firm that can enter it, and few others.
 */
export function topK(index: Index, who: string | Profile, { k, filters }: TopK): Match[] {
	const { space } = index;
	if (index.firms.length - index.shelves.count > newcomers(index.shelves.count)) settle(index);
	if (k < 1) return [];
	const firm = firmBehind(index, who);
	const listing = new Listing(space, index, firm, { k, filters });
	for (let position = index.shelves.count; position < index.firms.length; position++) {
		if (listing.mayMeet(position)) listing.consider(position);
	}
	search(space, index.shelves, firm, listing);
	return listing.matches;
}

/** One pair, by id or as profiles that need not be in the index: the score is 0 where a gate is closed, and `gate` says which. */
export function scorePair(index: Index, a: string | Profile, b: string | Profile): Match & { gate: Gate | null } {
	const [mine, theirs] = [firmBehind(index, a), firmBehind(index, b)];
	const match = matchOf(index.space, mine, theirs);
	const gate = closedGate(mine, theirs);
	return gate ? { ...match, score: 0, gate } : { ...match, gate };
}
