/** Which market next: up to five compared for a firm, with weights and showstoppers of its own choosing. */
import {
	marketWeights,
	newcomerWeights,
	recommendMarkets,
	type MarketAdvice,
	type MarketPart,
	type MarketWeights
} from '#lib/matching/markets.ts';
import type { Profile } from '#lib/matching/model.ts';
import type { MaybeViewer } from '#lib/permissions.ts';
import { actorFor } from './acting.ts';
import { marketFacts } from './market-figures.ts';
import { theRegister } from './match-index.ts';

/** More than five side by side nobody compares. */
const MOST = 5;

/** What rules a market out whatever it scores; `barred` always does. */
export const SHOWSTOPPERS = ['customs', 'language', 'partners'] as const;
export type Showstopper = (typeof SHOWSTOPPERS)[number];

export const MARKET_PARTS: MarketPart[] = ['demand', 'ease', 'partners', 'language', 'certificates'];

export interface AdviceQuery {
	/** The markets the firm has named, or every one with figures. */
	which: 'own' | 'all';
	newcomer: boolean;
	/** In hundredths; null: as the experts weigh. */
	weights: MarketWeights | null;
	showstoppers: Showstopper[];
}

export interface MarketComparison {
	markets: MarketAdvice[];
	ruledOut: { country: string; because: Showstopper | 'barred' }[];
	weights: MarketWeights;
	/** HS code of the product the figures and links are about; null: all goods. */
	product: string | null;
	/** Whether the firm has named markets of its own abroad. */
	hasOwn: boolean;
}

export async function compareMarkets(
	viewer: MaybeViewer,
	companyId: string,
	query: AdviceQuery
): Promise<MarketComparison> {
	await actorFor(viewer, companyId, 'profile');
	const { index, firms } = await theRegister();
	const profile = firms.get(companyId)?.profile;
	const weights = query.weights ?? (query.newcomer ? newcomerWeights : marketWeights);
	if (!profile) return { markets: [], ruledOut: [], weights, product: null, hasOwn: false };
	const product = productOf(profile);
	const { facts, barred } = await marketFacts(product ?? '');
	const own = [...new Set((profile.markets ?? []).map(({ country }) => country))].filter(
		(country) => country !== profile.country
	);
	const countries = [...new Set([...facts.keys(), ...own])];
	const chosen = new Set(query.which === 'own' && own.length ? own : countries);
	// Ranked among all markets, also where only the firm's own are shown; the rules speak about what is found.
	const all = recommendMarkets(index, companyId, {
		...{ facts, weights, countries, product: product ?? undefined },
		most: countries.length
	}).markets;
	const stopped = new Map<string, Showstopper | 'barred'>();
	for (const market of all.filter(({ country }) => chosen.has(country))) {
		const because = barred.has(market.country) ? 'barred' : query.showstoppers.find((rule) => stops(rule, market));
		if (because) stopped.set(market.country, because);
	}
	return {
		markets: all.filter(({ country }) => chosen.has(country) && !stopped.has(country)).slice(0, MOST),
		ruledOut: [...stopped].map(([country, because]) => ({ country, because })),
		weights,
		product,
		hasOwn: own.length > 0
	};
}

function stops(rule: Showstopper, { parts, inSingleMarket }: MarketAdvice): boolean {
	const value = (part: MarketPart) => parts.find(({ code }) => code === part)?.value ?? null;
	if (rule === 'customs') return !inSingleMarket;
	// Not known is no showstopper: silence must not rule a market out.
	if (rule === 'language') return value('language') !== null && value('language') !== 1;
	return value('partners') === 0;
}

/** The first product the firm offers by its HS code. */
function productOf({ offers = [] }: Profile): string | null {
	const code = offers.flatMap(({ codes = [] }) => codes).find(({ scheme }) => scheme === 'hs');
	return code ? code.code.replaceAll(/\D/g, '').slice(0, 6) : null;
}
