import type { MarketRole, Profile, Size, Vocabulary } from '#lib/matching/model.ts';
import { sizes } from '#lib/matching/model.ts';
import { type SupplyLinks, supplyLinks } from '#lib/matching/supply.ts';
import { buildTaxonomy, type Taxonomy, type Vector, vectorOf } from '#lib/matching/taxonomy.ts';
import { brokenWeight, type Weights } from '#lib/matching/weights.ts';
import { type Words, wordsOf } from '#lib/matching/words.ts';

/** What every profile is read against: the vocabulary, the weights, and small numbers for the words in lists. */
export interface Space {
	taxonomy: Taxonomy;
	links: SupplyLinks;
	weights: Weights;
	/** Field to value to number, counted from 0 in each field. */
	numbers: Map<string, Map<string, number>>;
}

/** A profile made ready for comparing: vectors and ascending lists of small numbers instead of words. */
export interface Firm {
	profile: Profile;
	needs: Vector;
	offers: Vector;
	/** NACE divisions, and their rows in the supply links. */
	divisions: string[];
	sectors: number[];
	cooperation: number[];
	languages: number[];
	certificates: number[];
	askedCertificates: number[];
	goals: number[];
	/** Country to what was said about it: worth in [0, 1], region code, role. */
	markets: Map<string, { worth: number; region?: string; role?: MarketRole }[]>;
	/** Index into `sizes`, or -1 when not said. */
	size: number;
	partnerSizes: number[];
	needWords: Words[];
	offerWords: Words[];
	blocked: Set<string>;
	partnerKinds: Set<string>;
}

/** Throws on weights that cannot be used: whoever takes them from a person asks `brokenWeight` first. */
export function buildSpace(vocabulary: Vocabulary, weights: Weights): Space {
	const broken = brokenWeight(weights);
	if (broken) throw new RangeError(`weight ${broken} cannot be used: ${JSON.stringify(weights)}`);
	return { taxonomy: buildTaxonomy(vocabulary), links: supplyLinks(), weights, numbers: new Map() };
}

export function numberOf(space: Space, field: string, value: string): number {
	let known = space.numbers.get(field);
	if (!known) space.numbers.set(field, (known = new Map()));
	const key = value.trim().toLowerCase();
	let number = known.get(key);
	if (number === undefined) known.set(key, (number = known.size));
	return number;
}

function numbersOf(space: Space, field: string, values: string[] = []): number[] {
	return [...new Set(values.map((value) => numberOf(space, field, value)))].sort((a, b) => a - b);
}

/** The divisions a firm works in: those it names, else those of the products it offers. */
function divisionsOf(space: Space, profile: Profile): string[] {
	const named = (profile.nace ?? [])
		.map((code) => /^[A-U]?(\d{2})/.exec(code.trim())?.[1])
		.filter((code) => code !== undefined);
	if (named.length > 0) return [...new Set(named)];
	const offered = (profile.offers ?? []).flatMap(({ codes = [] }) =>
		codes.flatMap((code) => space.taxonomy.vocabulary.pathsOf(code))
	);
	const divisions = offered.flatMap((path) => path.filter((node) => /^\d\d$/.test(node)));
	return [...new Set(divisions)];
}

function marketsOf(profile: Profile): Firm['markets'] {
	const markets: Firm['markets'] = new Map();
	for (const { country, region, role, priority = 1 } of profile.markets ?? []) {
		// The first wish counts in full, each further rank a fifth less, none under two fifths.
		const worth = Math.max(0.4, 1 - 0.2 * (Math.max(1, priority) - 1));
		markets.set(country, [...(markets.get(country) ?? []), { worth, region, role }]);
	}
	return markets;
}

/** A firm that asks for no certificate in particular asks for what it holds itself. */
export function certificatesAskedBy({ askedCertificates = [], certificates }: Profile): string[] | undefined {
	return askedCertificates.length > 0 ? askedCertificates : certificates;
}

/** Reads a profile once; unknown codes are left out here and named by `unknownCodes`. */
export function firmOf(space: Space, profile: Profile): Firm {
	const { weights, links } = space;
	const { needs = [], offers = [] } = profile;
	const divisions = divisionsOf(space, profile);
	const sizeNumbers = (wanted: Size[] = []) => wanted.map((size) => sizes.indexOf(size)).filter((size) => size >= 0);
	return {
		profile,
		needs: vectorOf(space.taxonomy, needs, weights.words),
		// A firm that offers nothing in particular still offers what its sector does.
		offers: vectorOf(space.taxonomy, offers, weights.words, divisions),
		divisions,
		sectors: [...new Set(divisions.map((division) => links.rows.get(division)).filter((row) => row !== undefined))],
		cooperation: numbersOf(space, 'cooperation', profile.cooperation),
		languages: numbersOf(space, 'language', profile.languages),
		certificates: numbersOf(space, 'certificate', profile.certificates),
		askedCertificates: numbersOf(space, 'certificate', certificatesAskedBy(profile)),
		goals: numbersOf(space, 'goal', profile.goals),
		markets: marketsOf(profile),
		size: profile.size ? sizes.indexOf(profile.size) : -1,
		partnerSizes: sizeNumbers(profile.partnerSizes),
		needWords: wordsOf(needs),
		offerWords: wordsOf(offers),
		blocked: new Set([...(profile.blocked ?? []), ...(profile.noThanks ?? [])]),
		partnerKinds: new Set(profile.partnerKinds ?? [])
	};
}
