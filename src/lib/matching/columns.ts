import { type Firm, numberOf, type Space } from '#lib/matching/firm.ts';
import { sameRegion } from '#lib/matching/fit.ts';
import { bestWorth, emptyTraits, numberOfTrait, type Traits, unsigned } from '#lib/matching/traits.ts';

/** What the gates and S are made of, eight numbers a firm side by side in memory, so that most firms are scored without being touched. */
export interface Columns {
	/** The numbers of five traits (`traits.ts`), details, country, and the number of the list of target markets. */
	facts: Int32Array;
	traits: Traits;
	/** The first two traits once more, close together for a first look; 0xffff stands for all numbers from there on. */
	signs: Int32Array;
	/** Regions by number, what they are called, and for firms of each whether another is its own; see `closedTo`. */
	regions: Int32Array;
	regionNames: string[];
	closed: (Uint8Array | undefined)[];
	/** Firm f's sectors stand from sectorStarts[f] to sectorStarts[f + 1], as rows of the supply links. */
	sectorStarts: Int32Array;
	sectors: Int32Array;
}

export const width = 8;
export const [detailsAt, countryAt, marketsAt] = [5, 6, 7];

/** In `details`: it blocks somebody, wants certain kinds of partner or has no capacity, so the gates must be asked. */
export const guarded = 1;
/** One of its markets names a region or a role: S must be asked of `fit.ts`. */
export const finely = 2;
const trusts = ['none', 'sector', 'read', 'declared'] as const;
const needsTrustFrom = 2;
const offersTrustFrom = 4;

function detailsOf({ profile, markets, blocked, partnerKinds, needs, offers }: Firm): number {
	const fine = [...markets.values()].some((wishes) => wishes.some(({ region, role }) => region || role));
	const isGuarded = blocked.size > 0 || partnerKinds.size > 0 || profile.capacity === 0;
	return (
		(isGuarded ? guarded : 0) |
		(fine ? finely : 0) |
		(trusts.indexOf(needs.trust) << needsTrustFrom) |
		(trusts.indexOf(offers.trust) << offersTrustFrom)
	);
}

const sign = (number: number) => Math.min(number, unsigned);
const countryOf = (space: Space, { profile }: Firm) => numberOf(space, 'country', profile.country);

export function columnsOf(space: Space, firms: Firm[]): Columns {
	const facts = new Int32Array(firms.length * width);
	const signs = new Int32Array(firms.length);
	const regions = new Int32Array(firms.length);
	const regionNumbers = new Map<string, number>();
	const traits = emptyTraits();
	firms.forEach((firm, f) => {
		traits.each.forEach((trait, t) => (facts[f * width + t] = numberOfTrait(trait, firm)));
		facts[f * width + detailsAt] = detailsOf(firm);
		facts[f * width + countryAt] = countryOf(space, firm);
		facts[f * width + marketsAt] = numberOfTrait(traits.markets, firm);
		signs[f] = (sign(facts[f * width]) << 16) | sign(facts[f * width + 1]);
		const { region = '' } = firm.profile;
		if (!regionNumbers.has(region)) regionNumbers.set(region, regionNumbers.size);
		regions[f] = regionNumbers.get(region) ?? 0;
	});
	const sectorStarts = new Int32Array(firms.length + 1);
	firms.forEach((firm, f) => (sectorStarts[f + 1] = sectorStarts[f] + firm.sectors.length));
	const sectors = new Int32Array(sectorStarts[firms.length]);
	firms.forEach((firm, f) => sectors.set(firm.sectors, sectorStarts[f]));
	return {
		facts,
		traits,
		signs,
		regions,
		regionNames: [...regionNumbers.keys()],
		closed: [],
		sectorStarts,
		sectors
	};
}

/** The asker's side of the columns. */
export interface Asker {
	firm: Firm;
	/** Where it stands itself, or -1 when it is not on the shelves. */
	position: number;
	details: number;
	country: number;
	/** By region number: 1 where it is the asker's own, should the country be the same. */
	closed: Uint8Array;
}

export function askerOf(space: Space, columns: Columns, firm: Firm, position: number): Asker {
	const { facts } = columns;
	const [details, country] =
		position < 0
			? [detailsOf(firm), countryOf(space, firm)]
			: [facts[position * width + detailsAt], facts[position * width + countryAt]];
	return { firm, position, details, country, closed: closedTo(columns, firm, position) };
}

function closedTo({ closed, regions, regionNames }: Columns, { profile }: Firm, position: number): Uint8Array {
	const known = position < 0 ? undefined : closed[regions[position]];
	if (known) return known;
	const found = Uint8Array.from(regionNames, (name) => (sameRegion(profile.region, name) ? 1 : 0));
	if (position >= 0) closed[regions[position]] = found;
	return found;
}

/** What each country is worth to a firm, by number; null when it names no market. */
export function marketsByCountry(space: Space, firm: Firm): Float64Array | null {
	const wishes = [...firm.markets].map(([name, wishes]) => [numberOf(space, 'country', name), bestWorth(wishes)]);
	const markets = wishes.length > 0 ? new Float64Array(space.numbers.get('country')?.size ?? 0) : null;
	if (markets) for (const [number, worth] of wishes) markets[number] = worth;
	return markets;
}

/** How far a meeting in these cards can be believed, by `confidenceOf`. */
export function trustOf({ weights }: Space, mine: number, theirs: number, need: number, customer: number): number {
	const { trust } = weights;
	const ways = [0, trust.sector, trust.read, trust.declared];
	const needs = (details: number) => ways[(details >> needsTrustFrom) & 3];
	const offers = (details: number) => ways[(details >> offersTrustFrom) & 3];
	return Math.max(
		need > 0 ? Math.min(needs(mine), offers(theirs)) : 0,
		customer > 0 ? Math.min(needs(theirs), offers(mine)) : 0,
		trust.supply
	);
}
