import type { Firm, Space } from '#lib/matching/firm.ts';
import { suitabilities, unsaid } from '#lib/matching/fit.ts';
import type { Suitability } from '#lib/matching/model.ts';
import type { Weights } from '#lib/matching/weights.ts';

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

/** What an asker's value makes of all others, by their number. */
export interface Row {
	/** What each adds to S and to what is known, for the asker and for the other; NaN: not yet compared. */
	sums: Float64Array;
	/** What each loses of the known, for the side that loses less, as a level; 0 where not yet compared. */
	losses: Uint8Array;
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

/** Rows with no more values are compared at once; of longer ones only what is met. */
const shortRow = 1024;

/** The row of an asker's value; one that nobody on the shelves has is not remembered. */
export function rowFor(space: Space, traits: Traits, trait: Trait, own: number | undefined, asker: Firm): Row {
	const known = own === undefined ? undefined : trait.rows[own];
	if (known) return known;
	const values = trait.bearers.length;
	const row = { sums: new Float64Array(4 * values).fill(NaN), losses: new Uint8Array(values) };
	if (values <= shortRow) for (let number = 0; number < values; number++) compare(space, trait, row, asker, number);
	if (own !== undefined) {
		hold(traits, 4 * values);
		trait.rows[own] = row;
	}
	return row;
}

/** For an asker's country, by the number of the other's list of markets: what it adds to the other's S and to what is known. NaN: not yet compared. */
export function marketRowFor(space: Space, traits: Traits, country: number, asker: Firm): Float64Array {
	const known = traits.marketRows[country];
	if (known) return known;
	const values = traits.markets.bearers.length;
	const row = new Float64Array(2 * values).fill(NaN);
	if (values <= shortRow)
		for (let number = 0; number < values; number++) compareMarkets(space, traits, row, asker, number);
	hold(traits, row.length);
	return (traits.marketRows[country] = row);
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
	{ weights }: Space,
	traits: Traits,
	row: Float64Array,
	asker: Firm,
	number: number
): void {
	const { markets } = traits.markets.bearers[number];
	const weight = weights.suitability.market;
	const wishes = markets.get(asker.profile.country);
	row[number * 2] = wishes ? weight * bestWorth(wishes) : 0;
	row[number * 2 + 1] = markets.size > 0 ? weight : 0;
}

const valueOf = new Map(suitabilities.map(({ code, value }) => [code, value]));
// None of these parts asks how needs and offers meet.
const noMeeting = { need: 0, customer: 0 };

/** In `signs`: a number too large to be told, which loses nothing that is known of. */
export const unsigned = 0xffff;

/** Levels of what ways of cooperating and languages can take together. */
export const levels = 16;

/** The least that is lost at a level. */
export function lossOf({ suitability }: Weights, level: number): number {
	return (level / (levels - 1)) * (suitability.cooperation + suitability.language);
}

/** Rounded down, so that two levels can be added. */
function levelOf(weights: Weights, loss: number): number {
	const step = lossOf(weights, 1);
	return step > 0 ? Math.max(0, Math.floor(loss / step - 1e-6)) : 0;
}

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
	if (number < unsigned)
		losses[number] = levelOf(weights, Math.min(sums[at + 1] - sums[at], sums[at + 3] - sums[at + 2]));
}
