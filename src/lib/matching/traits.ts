import type { Firm, Space } from '#lib/matching/firm.ts';
import { suitabilities, unsaid } from '#lib/matching/fit.ts';
import type { Suitability } from '#lib/matching/model.ts';

/**
 * Parts of S that hang on one trait of either firm. Thousands of firms share a few hundred values of each, so a value is compared once, by
 * `fit.ts` itself, and remembered: most firms are scored by looking five numbers up.
 */
const keys: [Suitability, (firm: Firm) => string][] = [
	['cooperation', ({ cooperation }) => cooperation.join()],
	['language', ({ languages }) => languages.join()],
	['certificates', ({ certificates, askedCertificates }) => `${certificates.join()}/${askedCertificates.join()}`],
	['size', ({ size, partnerSizes }) => `${size}/${partnerSizes.join()}`],
	['goals', ({ goals }) => goals.join()]
];

const marketsKey = ({ markets }: Firm) =>
	[...markets].map(([country, wishes]) => `${country}${bestWorth(wishes)}`).join();

export const bestWorth = (wishes: { worth: number }[]) => Math.max(...wishes.map(({ worth }) => worth));

export interface Trait {
	code: Suitability;
	keyOf: (firm: Firm) => string;
	/** Value to number, and a firm that has it. */
	numbers: Map<string, number>;
	bearers: Firm[];
	/** By the number of the asker's value; see `rowFor`. */
	rows: (Row | undefined)[];
}

/** What a value makes of all others, by their number; NaN: not yet compared. */
export interface Row {
	/** What the other adds to S and to what is known, for the asker and for the other. */
	sums: Float64Array;
	/** What of the known is lost, for the asker and for the other, rounded down: small enough to stay in the processor's nearest memory. */
	losses: Float32Array;
}

export interface Traits {
	each: Trait[];
	/** Distinct lists of target markets, and by the asker's country what each says of it; see `marketRowFor`. */
	markets: Trait;
	marketRows: (Float64Array | undefined)[];
	/** Numbers held in rows: many different profiles would fill any memory. */
	held: number;
}

/** In all rows together: 32 MB. */
const mostHeld = 4_000_000;

export function emptyTraits(): Traits {
	const trait = (code: Suitability, keyOf: Trait['keyOf']): Trait => ({
		code,
		keyOf,
		numbers: new Map(),
		bearers: [],
		rows: []
	});
	return {
		each: keys.map(([code, keyOf]) => trait(code, keyOf)),
		markets: trait('market', marketsKey),
		marketRows: [],
		held: 0
	};
}

/** The number of a firm's value; a new value is given the next. */
export function numberOfTrait(trait: Trait, firm: Firm): number {
	const key = trait.keyOf(firm);
	const known = trait.numbers.get(key);
	if (known !== undefined) return known;
	trait.numbers.set(key, trait.bearers.length);
	return trait.bearers.push(firm) - 1;
}

/** The row of an asker's value; one that nobody on the shelves has is not remembered. */
export function rowFor(traits: Traits, trait: Trait, own: number | undefined): Row {
	const known = own === undefined ? undefined : trait.rows[own];
	if (known) return known;
	const values = trait.bearers.length;
	const row = { sums: new Float64Array(4 * values).fill(NaN), losses: new Float32Array(2 * values).fill(NaN) };
	if (own !== undefined) {
		hold(traits, 5 * values);
		trait.rows[own] = row;
	}
	return row;
}

/** For an asker's country, by the number of the other's list of markets: what the country is worth there, `unsaid` where no market is named. */
export function marketRowFor(traits: Traits, country: number): Float64Array {
	const known = traits.marketRows[country];
	if (known) return known;
	const values = traits.markets.bearers.length;
	hold(traits, values);
	return (traits.marketRows[country] = new Float64Array(values).fill(NaN));
}

function hold(traits: Traits, numbers: number): void {
	if (traits.held + numbers > mostHeld) {
		for (const trait of traits.each) trait.rows = [];
		traits.marketRows = [];
		traits.held = 0;
	}
	traits.held += numbers;
}

/** Looks one list of markets up. */
export function compareMarkets(
	{ markets: { bearers } }: Traits,
	row: Float64Array,
	{ profile }: Firm,
	at: number
): void {
	const { markets } = bearers[at];
	const wishes = markets.get(profile.country);
	row[at] = markets.size === 0 ? unsaid : wishes ? bestWorth(wishes) : 0;
}

/** More than half precision takes or adds. */
const roundedDown = 1 - 1e-6;

const valueOf = new Map(suitabilities.map(({ code, value }) => [code, value]));
// None of these parts asks how needs and offers meet.
const noMeeting = { need: 0, customer: 0 };

/** Compares the asker with everybody who has the value of this number. */
export function compare(
	{ weights }: Space,
	{ code, bearers }: Trait,
	{ sums, losses }: Row,
	asker: Firm,
	number: number
): void {
	const value = valueOf.get(code);
	const weight = weights.suitability[code];
	const bearer = bearers[number];
	const at = number * 4;
	const forA = value && weight > 0 ? value(asker, bearer, noMeeting) : unsaid;
	const forB = value && weight > 0 ? value(bearer, asker, noMeeting) : unsaid;
	sums[at] = forA === unsaid ? 0 : weight * forA;
	sums[at + 1] = forA === unsaid ? 0 : weight;
	sums[at + 2] = forB === unsaid ? 0 : weight * forB;
	sums[at + 3] = forB === unsaid ? 0 : weight;
	losses[number * 2] = (sums[at + 1] - sums[at]) * roundedDown;
	losses[number * 2 + 1] = (sums[at + 3] - sums[at + 2]) * roundedDown;
}
