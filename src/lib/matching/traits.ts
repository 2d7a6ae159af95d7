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
	rows: (Float64Array | undefined)[];
}

export interface Traits {
	each: Trait[];
	/** Distinct lists of target markets, and by the asker's country what each says of it; see `marketRowFor`. */
	markets: Trait;
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
	return { each: keys.map(([code, keyOf]) => trait(code, keyOf)), markets: trait('market', marketsKey), held: 0 };
}

/** The number of a firm's value; a new value is given the next. */
export function numberOfTrait(trait: Trait, firm: Firm): number {
	const key = trait.keyOf(firm);
	const known = trait.numbers.get(key);
	if (known !== undefined) return known;
	trait.numbers.set(key, trait.bearers.length);
	return trait.bearers.push(firm) - 1;
}

/** For an asker, by the number of the other's value: what it adds to S and to what is known, for the asker and for the other. NaN: not yet compared. */
export function rowFor(traits: Traits, trait: Trait, firm: Firm): Float64Array {
	const own = trait.numbers.get(trait.keyOf(firm));
	const known = own === undefined ? undefined : trait.rows[own];
	if (known) return known;
	return newRow(traits, trait, own, 4);
}

function newRow(traits: Traits, trait: Trait, own: number | undefined, numbers: number): Float64Array {
	const row = new Float64Array(numbers * trait.bearers.length).fill(NaN);
	if (own === undefined) return row;
	if (traits.held + row.length > mostHeld) {
		for (const other of [...traits.each, traits.markets]) other.rows = [];
		traits.held = 0;
	}
	traits.held += row.length;
	return (trait.rows[own] = row);
}

/** For an asker's country, by the number of the other's list of markets: what the country is worth there, `unsaid` where no market is named. */
export function marketRowFor(traits: Traits, country: number): Float64Array {
	return traits.markets.rows[country] ?? newRow(traits, traits.markets, country, 1);
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

const valueOf = new Map(suitabilities.map(({ code, value }) => [code, value]));
// None of these parts asks how needs and offers meet.
const noMeeting = { need: 0, customer: 0 };

/** Compares the asker with everybody who has the value that stands at this place of the row. */
export function compare(
	{ weights }: Space,
	{ code, bearers }: Trait,
	row: Float64Array,
	asker: Firm,
	at: number
): void {
	const value = valueOf.get(code);
	const weight = weights.suitability[code];
	const bearer = bearers[at / 4];
	const forA = value && weight > 0 ? value(asker, bearer, noMeeting) : unsaid;
	const forB = value && weight > 0 ? value(bearer, asker, noMeeting) : unsaid;
	row[at] = forA === unsaid ? 0 : weight * forA;
	row[at + 1] = forA === unsaid ? 0 : weight;
	row[at + 2] = forB === unsaid ? 0 : weight * forB;
	row[at + 3] = forB === unsaid ? 0 : weight;
}
