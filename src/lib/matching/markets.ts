import {
	distanceTable,
	marketTable,
	numericCodes,
	officialLanguages,
	partnerTable,
	singleMarket,
	unionAgreements
} from '#lib/matching/market-facts.ts';
import { smallestCell } from '#lib/matching/audit.ts';
import { firmBehind, type Index, topK } from '#lib/matching/rank.ts';

/** A figure as it is shown: with its unit, its year and where it is from. `value` null: not known. */
export interface Figure {
	value: number | null;
	unit: 'million people' | 'USD a head' | 'billion USD' | 'LPI 1-5' | 'km' | 'per cent' | 'firms' | 'share';
	year: number | null;
	/** 'this installation' for what is counted here; else a name to be shown, e.g. 'CIA World Factbook'. */
	source: string;
}

export interface MarketFacts {
	country: string;
	population: Figure;
	gdpPerHead: Figure;
	imports: Figure;
	logistics: Figure;
}

/** What a market is weighed by; each weight may be changed by whoever asks, and is shown. */
export type MarketPart = 'demand' | 'ease' | 'partners' | 'language' | 'certificates';
export type MarketWeights = Record<MarketPart, number>;

export const marketWeights: MarketWeights = {
	demand: 0.25,
	ease: 0.3,
	partners: 0.25,
	language: 0.1,
	certificates: 0.1
};
/** For a first step abroad: near, in a language one speaks, inside the single market. */
export const newcomerWeights: MarketWeights = {
	demand: 0.1,
	ease: 0.45,
	partners: 0.2,
	language: 0.2,
	certificates: 0.05
};

export interface MarketAdvice {
	country: string;
	/** In [0, 1]: weighted mean of the known parts. */
	score: number;
	parts: { code: MarketPart; value: number | null; weight: number; figures: Figure[] }[];
	/** Rank of the market's potential among all, and of what one's own country sells there already, from 0 (last) to 1 (first); gap where potential is ahead. */
	potential: number;
	actual: number | null;
	gap: number;
	inSingleMarket: boolean;
	agreement: boolean;
	/** Certificates most usual there that the firm has not named, the most usual first, at most three. */
	unnamed: string[];
	/** Less than half of the weight is known: a rank would pretend. */
	insufficientEvidence: boolean;
	links: { accessToMarkets: string; exportPotential: string };
}

export interface MarketOptions {
	/** Countries to compare; without them every market with facts. */
	countries?: string[];
	weights?: MarketWeights;
	/** Never exported, or now and then: the newcomer's weights unless others are given. */
	newcomer?: boolean;
	/** What rules a market out whatever it scores, e.g. sanctions or a missing approval, by country. */
	showstoppers?: Map<string, string>;
	/** HS heading for the links, e.g. '9403'. */
	product?: string;
	/** Imported figures instead of, or beside, those that come with the project. */
	facts?: Map<string, MarketFacts>;
	most?: number;
}

export interface Recommendation {
	markets: MarketAdvice[];
	/** Ruled out before scores were looked at. */
	ruledOut: { country: string; because: string }[];
	weights: MarketWeights;
}

const number = (text: string) => (text === '-' ? null : Number(text));
const figure = (
	value: number | null,
	unit: Figure['unit'],
	year: string | number | null,
	source: Figure['source']
): Figure => ({
	value,
	unit,
	year: year === null ? null : Number(year),
	source
});

/** The figures that come with the project, by country. */
export const knownMarkets: Map<string, MarketFacts> = new Map(
	marketTable
		.trim()
		.split('\n')
		.map((line) => {
			const [country, population, gdp, gdpYear, , , imports, importYear, logistics] = line.split(' ');
			const factbook = 'CIA World Factbook';
			return [
				country,
				{
					country,
					population: figure(number(population), 'million people', gdpYear, factbook),
					gdpPerHead: figure(number(gdp), 'USD a head', gdpYear, factbook),
					imports: figure(number(imports), 'billion USD', importYear, factbook),
					logistics: figure(number(logistics), 'LPI 1-5', 2023, 'World Bank LPI')
				}
			];
		})
);

const pairsOf = (text: string) => new Map(text.split(' ').map((entry) => entry.split(':') as [string, string]));
const lineOf = (table: string, country: string) =>
	table
		.split('\n')
		.find((line) => line.startsWith(`${country} `))
		?.slice(3);

/**
 * Up to five markets for a firm, best first: potential = demand × ease of trade (Decreux & Spies, ITC export potential assessment, whose supply factor is
 * the same for all markets of one exporter), as percentiles, and on top what this installation knows: partners there, languages, certificates.
 * A showstopper rules a market out first. Each figure comes with source and year.
 */
export function recommendMarkets(index: Index, id: string, options: MarketOptions = {}): Recommendation {
	const { facts = knownMarkets, showstoppers = new Map(), newcomer = false, most = 5 } = options;
	const { profile } = firmBehind(index, id);
	const weights = options.weights ?? (newcomer ? newcomerWeights : marketWeights);
	const candidates = (options.countries ?? [...facts.keys()]).filter((country) => country !== profile.country);
	const ruledOut = candidates.flatMap((country) => {
		const because = showstoppers.get(country);
		return because === undefined ? [] : [{ country, because }];
	});
	const open = candidates.filter((country) => !showstoppers.has(country));
	const distances = pairsOf(lineOf(distanceTable, profile.country) ?? '');
	const [tradeYear, ...partners] = (lineOf(partnerTable, profile.country) ?? '').split(' ');
	const sold = pairsOf(partners.join(' '));

	const measured = open.map((country) => {
		const known = facts.get(country);
		const distance = distances.get(country);
		const demand =
			known && known.imports.value !== null && known.gdpPerHead.value !== null
				? known.imports.value * known.gdpPerHead.value
				: null;
		return {
			country,
			known,
			distance,
			demand,
			ease: easeOf(profile.country, country, distance, known?.logistics.value ?? null)
		};
	});
	const demandRank = percentiles(measured.map(({ demand }) => demand));
	const easeRank = percentiles(measured.map(({ ease }) => ease));
	const potentialRank = percentiles(
		measured.map(({ demand, ease }) => (demand !== null && ease !== null ? demand * ease : null))
	);
	const actualRank = percentiles(measured.map(({ country }) => (sold.has(country) ? Number(sold.get(country)) : null)));
	const there = partnersBy(index, id);
	const asked = certificatesAsked(index);

	const markets = measured.map(({ country, known, distance }, i): MarketAdvice => {
		const home = there.get(country) ?? [];
		const languages = profile.languages ?? [];
		const local = (pairsOf(officialLanguages).get(country) ?? '').split('+');
		const wanted = asked.get(country) ?? new Map<string, number>();
		const held = new Set(profile.certificates ?? []);
		const total = [...wanted.values()].reduce((sum, count) => sum + count, 0);
		const met = [...wanted].reduce((sum, [name, count]) => sum + (held.has(name) ? count : 0), 0);
		const unnamed = [...wanted].filter(([name, count]) => !held.has(name) && count >= smallestCell);
		unnamed.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
		const ours = (value: number | null, unit: Figure['unit']) => figure(value, unit, null, 'this installation');
		const values: [MarketPart, number | null, Figure[]][] = [
			['demand', demandRank[i], known ? [known.imports, known.gdpPerHead, known.population] : []],
			[
				'ease',
				easeRank[i],
				[
					figure(distance ? Number.parseFloat(distance) : null, 'km', 2011, 'CEPII GeoDist'),
					...(known ? [known.logistics] : []),
					...(sold.has(country) ? [figure(Number(sold.get(country)), 'per cent', tradeYear, 'CIA World Factbook')] : [])
				]
			],
			['partners', index.positions.size > 1 ? 1 - 0.8 ** home.length : null, [ours(home.length, 'firms')]],
			[
				'language',
				languages.length > 0
					? local.some((language) => languages.includes(language))
						? 1
						: languages.includes('en')
							? 0.5
							: 0
					: null,
				[]
			],
			['certificates', total > 0 && held.size > 0 ? met / total : null, [ours(total > 0 ? met / total : null, 'share')]]
		];
		const parts = values.map(([code, value, figures]) => ({ code, value, weight: weights[code], figures }));
		const knownWeight = parts.reduce((sum, { value, weight }) => (value === null ? sum : sum + weight), 0);
		const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
		const potential = potentialRank[i] ?? 0;
		return {
			country,
			score:
				knownWeight > 0 ? parts.reduce((sum, { value, weight }) => sum + (value ?? 0) * weight, 0) / knownWeight : 0,
			parts,
			potential,
			actual: actualRank[i],
			gap: Math.max(0, potential - (actualRank[i] ?? 0)),
			inSingleMarket: singleMarket.includes(country) && singleMarket.includes(profile.country),
			agreement: singleMarket.includes(profile.country) && unionAgreements.includes(country),
			unnamed: unnamed.slice(0, 3).map(([name]) => name),
			insufficientEvidence: potentialRank[i] === null || knownWeight < whole / 2,
			links: linksFor(profile.country, country, options.product)
		};
	});
	markets.sort(
		(a, b) =>
			Number(a.insufficientEvidence) - Number(b.insufficientEvidence) ||
			b.score - a.score ||
			(a.country < b.country ? -1 : 1)
	);
	return { markets: markets.slice(0, most), ruledOut, weights };
}

/** Gravity: nearer, neighbours, one language, no customs, good logistics; null where the distance is not known. */
function easeOf(from: string, to: string, distance: string | undefined, logistics: number | null): number | null {
	if (!distance) return null;
	const near = 1000 / (500 + Number.parseFloat(distance));
	const inside = singleMarket.includes(from) && singleMarket.includes(to);
	const agreed = singleMarket.includes(from) && unionAgreements.includes(to);
	return (
		near *
		(distance.includes('+') ? 1.5 : 1) *
		(distance.includes('=') ? 1.5 : 1) *
		(inside ? 2 : agreed ? 1.3 : 1) *
		((logistics ?? 3) / 3)
	);
}

/** Each value's place among the known, from 0 to 1; equal values share it. */
function percentiles(values: (number | null)[]): (number | null)[] {
	const known = values.filter((value) => value !== null).sort((a, b) => a - b);
	return values.map((value) => {
		if (value === null) return null;
		if (known.length === 1) return 1;
		const [first, last] = [known.indexOf(value), known.lastIndexOf(value)];
		return (first + last) / 2 / (known.length - 1);
	});
}

/** The firm's hundred best partners by country, those worth a meeting. */
function partnersBy(index: Index, id: string): Map<string, string[]> {
	const by = new Map<string, string[]>();
	for (const match of topK(index, id, { k: 100 })) {
		const { country } = firmBehind(index, match.id).profile;
		if (match.score >= 0.3) by.set(country, [...(by.get(country) ?? []), match.id]);
	}
	return by;
}

/** Which certificates firms of each country hold or ask for, and how many do. */
function certificatesAsked(index: Index): Map<string, Map<string, number>> {
	const by = new Map<string, Map<string, number>>();
	for (const firm of index.firms) {
		if (!firm) continue;
		const { country, askedCertificates = [], certificates = [] } = firm.profile;
		const counts = by.get(country) ?? new Map<string, number>();
		for (const name of new Set([...askedCertificates, ...certificates])) counts.set(name, (counts.get(name) ?? 0) + 1);
		by.set(country, counts);
	}
	return by;
}

/** The Commission's and the ITC's own pages, filled in as far as their addresses allow. */
function linksFor(from: string, to: string, product = ''): MarketAdvice['links'] {
	const codes = pairsOf(numericCodes);
	const heading = product.replace(/\D/g, '');
	return {
		accessToMarkets: `https://trade.ec.europa.eu/access-to-markets/en/results?product=${heading}&origin=${from}&destination=${to}`,
		exportPotential: `https://exportpotential.intracen.org/en/products/tree-map?fromMarker=i&exporter=${codes.get(from) ?? ''}&toMarker=j&market=${codes.get(to) ?? ''}&whatMarker=k`
	};
}
