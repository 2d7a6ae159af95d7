import { type Firm, numberOf, type Space } from '#lib/matching/firm.ts';

/**
 * What the gates and S are made of, eight numbers a firm side by side in memory, so that most firms are scored without being touched.
 * Lists are bit masks. This states S of `fit.ts` a second time, in the same order of sums; `rank.test.ts` holds the two equal to the last bit.
 */
export interface Columns {
	facts: Int32Array;
	/** Ways of cooperating (low half) and languages (high half), folded into 16 bits each: no bit in common means nothing in common. */
	traits: Int32Array;
	/** Firm f's target markets stand from marketStarts[f] to marketStarts[f + 1]. */
	marketStarts: Int32Array;
	marketCountries: Int32Array;
	marketWorths: Float64Array;
	/** Likewise its sectors, as rows of the supply links. */
	sectorStarts: Int32Array;
	sectors: Int32Array;
	/** Where each run of firms of one country that seek the same markets begins; one more for the end. */
	blocks: Int32Array;
}

/** The order that makes such runs long. */
export function byMarkets(firms: Firm[]): Firm[] {
	const key = ({ profile, markets }: Firm) => `${profile.country} ${[...markets.keys()].sort().join(' ')}`;
	return firms
		.map((firm) => ({ firm, key: key(firm) }))
		.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
		.map(({ firm }) => firm);
}

export const width = 8;
export const [cooperationAt, languagesAt, certificatesAt, askedAt, goalsAt, detailsAt, countryAt, marketsAt] = [
	0, 1, 2, 3, 4, 5, 6, 7
];

/** In `details`: the size's index and one (0: not said) in the lowest eight bits, the wanted sizes in the next eight, then flags. */
const wantedSizesFrom = 8;
/** It blocks somebody, wants certain kinds of partner or has no capacity: the gates must be asked. */
export const guarded = 1 << 16;
/** One of its markets names a region or a role: S must be asked of `fit.ts`. */
const finely = 1 << 17;
const trusts = ['none', 'sector', 'read', 'declared'] as const;
const needsTrustFrom = 18;
const offersTrustFrom = 20;

/** The 32nd bit stands for every number from 31 on, which a mask cannot tell apart. */
const crowded = 1 << 31;

function maskOf(numbers: Iterable<number>): number {
	let mask = 0;
	for (const number of numbers) mask |= 1 << Math.min(number, 31);
	return mask;
}

function bitsIn(mask: number): number {
	mask -= (mask >>> 1) & 0x55555555;
	mask = (mask & 0x33333333) + ((mask >>> 2) & 0x33333333);
	return Math.imul((mask + (mask >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** 32 bits onto 16. */
const folded = (mask: number) => (mask | (mask >>> 16)) & 0xffff;

export const traitsOf = (facts: ArrayLike<number>, at: number) =>
	folded(facts[at + cooperationAt]) | (folded(facts[at + languagesAt]) << 16);

export const bitOf = (number: number) => 1 << Math.min(number, 31);

function factsOf(space: Space, firm: Firm): number[] {
	const { profile, markets } = firm;
	const fine = [...markets.values()].some((wishes) => wishes.some(({ region, role }) => region || role));
	const isGuarded = firm.blocked.size > 0 || firm.partnerKinds.size > 0 || profile.capacity === 0;
	return [
		maskOf(firm.cooperation),
		maskOf(firm.languages),
		maskOf(firm.certificates),
		maskOf(firm.askedCertificates),
		maskOf(firm.goals),
		(firm.size + 1) |
			(maskOf(firm.partnerSizes) << wantedSizesFrom) |
			(isGuarded ? guarded : 0) |
			(fine ? finely : 0) |
			(trusts.indexOf(firm.needs.trust) << needsTrustFrom) |
			(trusts.indexOf(firm.offers.trust) << offersTrustFrom),
		numberOf(space, 'country', profile.country),
		maskOf([...markets.keys()].map((country) => numberOf(space, 'country', country)))
	];
}

const bestWorth = (wishes: { worth: number }[]) => Math.max(...wishes.map(({ worth }) => worth));

export function columnsOf(space: Space, firms: Firm[]): Columns {
	const facts = new Int32Array(firms.length * width);
	const marketStarts = new Int32Array(firms.length + 1);
	firms.forEach((firm, f) => (marketStarts[f + 1] = marketStarts[f] + firm.markets.size));
	const marketCountries = new Int32Array(marketStarts[firms.length]);
	const marketWorths = new Float64Array(marketStarts[firms.length]);
	firms.forEach((firm, f) => {
		facts.set(factsOf(space, firm), f * width);
		let at = marketStarts[f];
		for (const [name, wishes] of firm.markets) {
			marketCountries[at] = numberOf(space, 'country', name);
			marketWorths[at++] = bestWorth(wishes);
		}
	});
	const sectorStarts = new Int32Array(firms.length + 1);
	firms.forEach((firm, f) => (sectorStarts[f + 1] = sectorStarts[f] + firm.sectors.length));
	const sectors = new Int32Array(sectorStarts[firms.length]);
	firms.forEach((firm, f) => sectors.set(firm.sectors, sectorStarts[f]));
	const blocks = [0];
	for (let f = 1; f < firms.length; f++) {
		const [here, before] = [f * width, (f - 1) * width];
		const same =
			facts[here + countryAt] === facts[before + countryAt] && facts[here + marketsAt] === facts[before + marketsAt];
		if (!same) blocks.push(f);
	}
	return {
		facts,
		traits: Int32Array.from(firms, (_, f) => traitsOf(facts, f * width)),
		marketStarts,
		marketCountries,
		marketWorths,
		sectorStarts,
		sectors,
		blocks: Int32Array.from([...blocks, firms.length])
	};
}

/** The asker's side of the columns. */
export interface Asker {
	facts: number[];
	cooperationCount: number;
	askedCount: number;
	goalCount: number;
	/** Worth by country number; null when no market was named. */
	markets: Float64Array | null;
}

export function askerOf(space: Space, firm: Firm): Asker {
	const facts = factsOf(space, firm);
	const markets = firm.markets.size > 0 ? new Float64Array(space.numbers.get('country')?.size ?? 0) : null;
	if (markets) for (const [name, wishes] of firm.markets) markets[numberOf(space, 'country', name)] = bestWorth(wishes);
	return {
		facts,
		cooperationCount: bitsIn(facts[cooperationAt]),
		askedCount: bitsIn(facts[askedAt]),
		goalCount: bitsIn(facts[goalsAt]),
		markets
	};
}

/** S both ways with the weight known, as `fit.ts` has it; `false` where the columns cannot tell, and S is then only a bound. */
export interface Suited {
	A: number;
	knownA: number;
	B: number;
	knownB: number;
}

export function suit(space: Space, asker: Asker, columns: Columns, f: number, into: Suited): boolean {
	const weights = space.weights.suitability;
	const { facts, marketStarts, marketCountries, marketWorths } = columns;
	const mine = asker.facts;
	const at = f * width;
	let sumA = 0;
	let sumB = 0;
	let knownA = 0;
	let knownB = 0;
	let mixed = 0;
	let told = true;

	const cooperation = facts[at + cooperationAt];
	if (mine[cooperationAt] !== 0 && cooperation !== 0) {
		mixed |= mine[cooperationAt] | cooperation;
		const both = bitsIn(mine[cooperationAt] & cooperation);
		sumA = weights.cooperation * (both / Math.sqrt(asker.cooperationCount * bitsIn(cooperation)));
		knownA = weights.cooperation;
		sumB = sumA;
		knownB = knownA;
	}
	if (asker.markets !== null) {
		const worth = asker.markets[facts[at + countryAt]];
		sumA += weights.market * worth;
		knownA += weights.market;
		told = worth === 0 || (mine[detailsAt] & finely) === 0;
	}
	const markets = facts[at + marketsAt];
	if (markets !== 0) {
		let worth = 0;
		if ((markets & bitOf(mine[countryAt])) !== 0) {
			for (let m = marketStarts[f]; m < marketStarts[f + 1]; m++) {
				if (marketCountries[m] === mine[countryAt]) worth = marketWorths[m];
			}
		}
		sumB += weights.market * worth;
		knownB += weights.market;
		told &&= worth === 0 || (facts[at + detailsAt] & finely) === 0;
	}
	const languages = facts[at + languagesAt];
	if (mine[languagesAt] !== 0 && languages !== 0) {
		const common = (mine[languagesAt] & languages) !== 0 ? weights.language : 0;
		mixed |= mine[languagesAt] & languages;
		sumA += common;
		sumB += common;
		knownA += weights.language;
		knownB += weights.language;
	}
	const held = facts[at + certificatesAt];
	if (mine[askedAt] !== 0 && held !== 0) {
		mixed |= mine[askedAt] | held;
		sumA += weights.certificates * (bitsIn(mine[askedAt] & held) / asker.askedCount);
		knownA += weights.certificates;
	}
	const asked = facts[at + askedAt];
	if (asked !== 0 && mine[certificatesAt] !== 0) {
		mixed |= asked | mine[certificatesAt];
		sumB += weights.certificates * (bitsIn(asked & mine[certificatesAt]) / bitsIn(asked));
		knownB += weights.certificates;
	}
	const details = facts[at + detailsAt];
	const size = (details & 0xff) - 1;
	const own = (mine[detailsAt] & 0xff) - 1;
	const wanted = (details >> wantedSizesFrom) & 0xff;
	const wantedByMe = (mine[detailsAt] >> wantedSizesFrom) & 0xff;
	if (size >= 0 && (wantedByMe !== 0 || own >= 0)) {
		sumA += weights.size * sizeShare(wantedByMe, own, size);
		knownA += weights.size;
	}
	if (own >= 0 && (wanted !== 0 || size >= 0)) {
		sumB += weights.size * sizeShare(wanted, size, own);
		knownB += weights.size;
	}
	const goals = facts[at + goalsAt];
	if (mine[goalsAt] !== 0 && goals !== 0) {
		mixed |= mine[goalsAt] | goals;
		const both = bitsIn(mine[goalsAt] & goals);
		sumA += weights.goals * (both / asker.goalCount);
		sumB += weights.goals * (both / bitsIn(goals));
		knownA += weights.goals;
		knownB += weights.goals;
	}
	into.A = knownA > 0 ? sumA / knownA : space.weights.unsaid;
	into.B = knownB > 0 ? sumB / knownB : space.weights.unsaid;
	into.knownA = knownA;
	into.knownB = knownB;
	if ((mixed & crowded) === 0) return told;
	into.A = into.B = 1;
	return false;
}

function sizeShare(wanted: number, own: number, theirs: number): number {
	return wanted !== 0 ? (wanted >> theirs) & 1 : 1 - Math.abs(own - theirs) / 3;
}

/** How far a meeting in these cards can be believed, by `confidenceOf`. */
export function trustOf(
	{ weights }: Space,
	mine: ArrayLike<number>,
	theirs: ArrayLike<number>,
	at: number,
	need: number,
	customer: number
): number {
	const { trust } = weights;
	const ways = [0, trust.sector, trust.read, trust.declared];
	const needs = (details: number) => ways[(details >> needsTrustFrom) & 3];
	const offers = (details: number) => ways[(details >> offersTrustFrom) & 3];
	const [own, other] = [mine[detailsAt], theirs[at + detailsAt]];
	return Math.max(
		need > 0 ? Math.min(needs(own), offers(other)) : 0,
		customer > 0 ? Math.min(needs(other), offers(own)) : 0,
		trust.supply
	);
}
