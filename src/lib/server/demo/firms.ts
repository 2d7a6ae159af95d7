import { firmId } from './ids.ts';
import { chance, type Chance } from './random.ts';
import { good, goods, mutual, technical, trades, type Trade } from './goods.ts';
import { homeRegions, type HomeRegion } from './home-regions.ts';
import { filled, listed, pages, type Page } from './words.ts';

export type CardType = 'BO' | 'BR' | 'TO' | 'TR' | 'RDR';

export interface MadeUpCard {
	type: CardType;
	good: string;
	title: string;
	summary: string;
	description: string;
	advantages: string | null;
	specification: string | null;
	role: string;
	partnerships: string[];
	countries: string[];
	state: 'published' | 'draft' | 'review';
}

export interface MadeUpMarket {
	country: string;
	regionCode: string;
	role: 'sell' | 'buy' | 'represent' | 'manufacture' | 'license' | 'research';
	priority: number;
	horizon: 'now' | 'year' | 'later';
}

/** A firm that does not exist, complete enough to be told from every other one. */
export interface MadeUpFirm {
	id: string;
	name: string;
	/** Its address on the web, under .example. */
	domain: string;
	region: HomeRegion;
	town: string;
	trade: string;
	size: 'micro' | 'small' | 'medium' | 'large';
	heads: number;
	founded: number;
	/** whole: all fields; half: began and stopped; bare: what an office's list said. */
	state: 'whole' | 'half' | 'bare';
	divisions: string[];
	offers: string[];
	needs: string[];
	cooperation: string[];
	languages: string[];
	certificates: string[];
	goals: string[];
	markets: MadeUpMarket[];
	summary: string | null;
	description: string | null;
	sustainability: string | null;
	people: { name: string; jobTitle: string; email: string }[];
	cards: MadeUpCard[];
	/** The firm this one was mirrored from or into, for one firm in five. */
	partner: string | null;
}

const THIRD_LANGUAGES = ['de', 'en', 'fr', 'sv', 'pl', 'it', 'es', 'hu', 'lt'];
const GOALS = ['sdg7', 'sdg8', 'sdg9', 'sdg12', 'sdg13', 'sdg15', 'sdg3', 'sdg6'];
const SIZES = ['micro', 'small', 'small', 'medium'] as const;
/** Two-part numbers whose nouns stay in one form in Polish, Lithuanian and the rest. */
const HEADS = { micro: [5, 6, 7, 8, 9], small: [12, 14, 15, 16, 18, 20, 30, 40], medium: [60, 70, 80, 120, 150] };

/** What is decided about a firm before anything is written: a mirrored pair shares it. */
interface Plan {
	region: HomeRegion;
	number: number;
	trade: Trade;
	offers: string[];
	needs: string[];
	partner?: { plan: Plan; terms: Terms };
}

interface Terms {
	cooperation: string[];
	languages: string[];
	size: 'micro' | 'small' | 'medium';
	goals: string[];
	certificates: string[];
}

const idOf = ({ region, number }: Plan) => firmId(region.nuts, number);

function aPlan(region: HomeRegion, number: number): Plan {
	const lot = chance(`plan ${region.nuts} ${number}`);
	const familiar = trades.filter(({ name }) => region.known.includes(name));
	const trade = number % 3 === 0 ? lot.pick(familiar) : trades[(number * 5 + region.nuts.length) % trades.length];
	const offers = lot.some(trade.goods, 1 + lot.below(3));
	const wanted = [...new Set(offers.flatMap((code) => good(code).inputs))].filter((code) => !offers.includes(code));
	return { region, number, trade, offers, needs: lot.some(wanted, 1 + lot.below(2)) };
}

/** The one pair that the demo's firm and partner sign in as, before all others: a machine maker and its turner. */
const FIRST_PAIR: [string, string] = ['special-machines', 'cnc-machining'];

/**
 * Mirrors: what one offers the other needs and the other way round, in another region and language, on the same terms.
 * Every fifth place of a region is one half; each pair of goods serves once.
 */
function plant(plans: Plan[], first: number): void {
	const halves = plans.filter(({ number }) => number % 5 === 0);
	const lot = chance(first === 0 ? 'mirrors' : `mirrors ${first}`);
	const free = lot
		.some(mutual, mutual.length)
		.filter((pair) => [...pair].sort().join() !== [...FIRST_PAIR].sort().join());
	const taken = new Set<Plan>();
	const join = (one: Plan, other: Plan, [mine, theirs]: [string, string]) => {
		taken.add(one).add(other);
		const terms = termsOfPair(lot, good(mine).trade, good(theirs).trade);
		const set = (plan: Plan, offer: string, need: string, partner: Plan) =>
			Object.assign(plan, {
				trade: good(offer).trade,
				offers: [offer],
				needs: [need],
				partner: { plan: partner, terms }
			});
		set(one, mine, theirs, other);
		set(other, theirs, mine, one);
	};
	const at = (nuts: string) => halves.find(({ region, number }) => region.nuts === nuts && number === 0);
	const [lombard, carpathian] = [at('ITC4'), at('PL82')];
	if (lombard && carpathian) join(lombard, carpathian, FIRST_PAIR);
	for (const one of halves) {
		if (taken.has(one)) continue;
		const others = halves.filter((other) => !taken.has(other) && other.region.language !== one.region.language);
		// The fullest region first, or the last pairs would be left in one language.
		const left = (plan: Plan) =>
			others.filter(({ region }) => region.language === plan.region.language).length + lot.below(3) / 4;
		const other = others.map((plan) => ({ plan, left: left(plan) })).sort((a, b) => b.left - a.left)[0]?.plan;
		const pair = free.pop();
		if (other && pair) join(one, other, lot.happens(0.5) ? pair : [pair[1], pair[0]]);
	}
}

function termsOfPair(lot: Chance, one: Trade, other: Trade): Terms {
	const common = one.partnerships.filter((code) => other.partnerships.includes(code));
	return {
		cooperation: common.length ? common.slice(0, 2) : ['supplier'],
		languages: ['en', lot.pick(['de', 'fr'])],
		size: lot.pick(SIZES),
		goals: lot.some(GOALS, 2),
		certificates: lot.some([...new Set([...one.certificates, ...other.certificates])], 2)
	};
}

/**
 * Every made-up firm, the same ones whenever it is asked: nothing in it depends on the clock. Numbered from another `first` (a multiple of five)
 * they are others: other trades, goods, mirrors and sentences.
 */
export function madeUpFirms(first = 0): MadeUpFirm[] {
	const plans = homeRegions.flatMap((region) =>
		pages.has(region.language) ? Array.from({ length: region.firms }, (_, i) => aPlan(region, first + i)) : []
	);
	plant(plans, first);
	const names = new Set<string>();
	return plans.map((plan) => firmOf(plan, names));
}

function pageOf({ region }: Plan): Page {
	const page = pages.get(region.language);
	if (!page) throw new Error(`no words in ${region.language}`);
	return page;
}

function nameOf(plan: Plan, page: Page, taken: Set<string>): { name: string; coined: string } {
	const lot = chance(`name ${idOf(plan)}`);
	const { starts, ends, forms } = page.names;
	const words = page.trades.get(plan.trade.name)?.words ?? [];
	for (;;) {
		const coined = lot.pick(starts.split(' ')) + lot.pick(ends.split(' '));
		if (taken.has(coined)) continue;
		taken.add(coined);
		const word = lot.pick(words);
		return { name: lot.pick(forms.split(', ')).replace('{x}', `${coined} ${word}`), coined };
	}
}

function peopleOf(plan: Plan, page: Page, domain: string, count: number): MadeUpFirm['people'] {
	const lot = chance(`people ${idOf(plan)}`);
	const { women, men } = page.names;
	const titles = page.names.titles.split(', ');
	return lot.some(titles, count).map((title) => {
		const woman = lot.happens(0.5);
		const first = lot.pick((woman ? women : men).split(' '));
		const last = lot.pick(page.names[woman ? 'women-last' : 'men-last'].split(' '));
		// Hungarians put the family's name first.
		const name = page.language === 'hu' ? `${last} ${first}` : `${first} ${last}`;
		const [his, hers = his] = title.split('/');
		return { name, jobTitle: woman ? hers : his, email: `${plain(first)}.${plain(last)}@${domain}` };
	});
}

/** Letters as they may stand in an e-mail address. */
const plain = (text: string) =>
	text
		.toLowerCase()
		.replace(/ł/g, 'l')
		.normalize('NFKD')
		.replace(/[^a-z0-9]+/g, '');

function firmOf(plan: Plan, names: Set<string>): MadeUpFirm {
	const page = pageOf(plan);
	const id = idOf(plan);
	const lot = chance(id);
	const { region, trade, offers, needs, partner } = plan;
	const { name, coined } = nameOf(plan, page, names);
	const domain = `${plain(coined)}.example`;
	const draw = lot.below(20);
	const state = partner || draw > 4 ? 'whole' : draw > 1 ? 'half' : 'bare';
	const size = partner?.terms.size ?? (lot.happens(0.03) ? 'large' : lot.pick(SIZES));
	const heads = lot.pick(size === 'large' ? [260, 320] : HEADS[size]);
	const founded = 1948 + lot.below(74);
	const town = lot.pick(region.towns);
	const terms = partner?.terms ?? {
		cooperation: lot.some(trade.partnerships, 1 + lot.below(3)),
		languages: lot.happens(0.85) ? ['en', ...lot.some(THIRD_LANGUAGES, lot.below(2))] : [],
		goals: lot.some(GOALS, lot.below(3)),
		certificates: lot.some(trade.certificates, lot.below(4))
	};
	const gaps = gapsOf(plan, page, lot, { name, town: town.in, founded, heads });
	const whole = state === 'whole';
	const markets = whole ? marketsOf(plan, lot) : [];
	return {
		id,
		name,
		domain,
		region,
		town: town.name,
		trade: trade.name,
		size,
		heads,
		founded,
		state,
		divisions: [...new Set(offers.map((code) => good(code).division))],
		offers: state === 'bare' ? [] : offers,
		needs: whole ? needs : [],
		cooperation: whole ? terms.cooperation : [],
		languages: state === 'bare' ? [] : [...new Set([region.language, ...terms.languages])],
		certificates: whole ? terms.certificates : [],
		goals: whole ? terms.goals : [],
		markets,
		summary: state === 'bare' ? null : summaryOf(page, lot, gaps, whole),
		description: whole ? descriptionOf(plan, page, lot, gaps) : null,
		sustainability: whole && lot.happens(0.4) ? lot.pick(listOf(page, 'green')) : null,
		people: state === 'bare' ? [] : peopleOf(plan, page, domain, whole ? 1 + lot.below(3) : 1),
		cards: whole ? cardsOf(plan, page, lot, gaps, { markets, cooperation: terms.cooperation }) : [],
		partner: partner ? idOf(partner.plan) : null
	};
}

type Gaps = Record<string, string | number>;

function listOf(page: Page, head: string): string[] {
	const lines = page.lists.get(head);
	if (!lines?.length) throw new Error(`${page.language}: no ${head}`);
	return lines;
}

function phraseOf(page: Page, lot: Chance, code: string): string {
	const phrases = page.goods.get(code);
	if (!phrases) throw new Error(`${page.language}: no words for ${code}`);
	return lot.pick(phrases);
}

function gapsOf(
	plan: Plan,
	page: Page,
	lot: Chance,
	{ name, town, founded, heads }: { name: string; town: string; founded: number; heads: number }
): Gaps {
	const offers = plan.offers.map((code) => phraseOf(page, lot, code));
	const needs = plan.needs.map((code) => phraseOf(page, lot, code));
	return {
		name,
		in: town,
		year: founded,
		n: heads,
		a: listed(offers, page),
		a1: offers[0],
		x: listed(needs, page),
		x1: needs[0]
	};
}

function summaryOf(page: Page, lot: Chance, gaps: Gaps, whole: boolean): string {
	const head = whole ? 'summary' : 'openings';
	return filled(lot.pick(listOf(page, head)), gaps, page.language);
}

/** Opening, trade, and what is sought; who works there and how far they export come and go, and the order changes. */
function descriptionOf(plan: Plan, page: Page, lot: Chance, gaps: Gaps): string {
	const trade = page.trades.get(plan.trade.name);
	if (!trade) throw new Error(`${page.language}: no sentences of ${plan.trade.name}`);
	const craft = lot.some(trade.sentences, 2 + lot.below(2));
	const team = lot.happens(0.6) ? [lot.pick(listOf(page, 'team'))] : [];
	const abroad = lot.happens(0.6) ? [lot.pick(listOf(page, 'export'))] : [];
	const seek = lot.pick(listOf(page, 'seek'));
	const opening = lot.pick(listOf(page, 'openings'));
	const first = lot.happens(0.5) ? [opening, ...craft, ...team] : [opening, ...team, ...craft];
	const last = lot.happens(0.5) ? [...abroad, seek] : [seek, ...abroad];
	const paragraph = (lines: string[]) => lines.map((line) => filled(line, gaps, page.language)).join(' ');
	return `${paragraph(first)}\n\n${paragraph(last)}`;
}

function marketsOf(plan: Plan, lot: Chance): MadeUpMarket[] {
	const { region, partner, needs } = plan;
	const markets: MadeUpMarket[] = [];
	const add = (country: string, regionCode: string, role: MadeUpMarket['role'], priority: number) => {
		if (markets.some((known) => known.country === country && known.role === role)) return;
		markets.push({ country, regionCode, role, priority, horizon: lot.pick(['now', 'year', 'year', 'later']) });
	};
	if (partner) {
		add(partner.plan.region.country, partner.plan.region.nuts, 'sell', 1);
		add(partner.plan.region.country, '', 'buy', 1);
	}
	const abroad = homeRegions.filter(({ country }) => country !== region.country);
	for (const { country, nuts } of lot.some(abroad, 1 + lot.below(3))) {
		const role = lot.pick(['sell', 'sell', needs.length ? 'buy' : 'sell', 'represent'] as const);
		add(country, lot.happens(0.3) ? nuts : '', role, partner ? 3 : 1 + lot.below(3));
	}
	return markets;
}

const OFFERS: ReadonlySet<CardType> = new Set<CardType>(['BO', 'TO', 'RDR']);
const TITLES: Record<CardType, string> = {
	BO: 'offer-title',
	BR: 'request-title',
	TO: 'technology-offer-title',
	TR: 'technology-request-title',
	RDR: 'research-title'
};

function cardsOf(
	plan: Plan,
	page: Page,
	lot: Chance,
	gaps: Gaps,
	{ markets, cooperation }: { markets: MadeUpMarket[]; cooperation: string[] }
): MadeUpCard[] {
	const [offer] = plan.offers;
	const [need] = plan.needs;
	const types: CardType[] = [];
	if (plan.partner || lot.happens(0.6)) types.push(technical.has(offer) && lot.happens(0.5) ? 'TO' : 'BO');
	if (plan.partner || lot.happens(0.35)) types.push(technical.has(need) && lot.happens(0.5) ? 'TR' : 'BR');
	if (technical.has(offer) && lot.happens(0.2)) types.push('RDR');
	return types.map((type) => {
		const offering = OFFERS.has(type);
		const trade = page.trades.get(plan.trade.name);
		const partnerships =
			type === 'RDR'
				? ['research']
				: type === 'TO' || type === 'TR'
					? ['technical-assistance']
					: cooperation.slice(0, 3);
		const say = (head: string) => filled(lot.pick(listOf(page, head)), gaps, page.language);
		const roles = partnerships.flatMap((code) => page.roles.get(code) ?? []);
		const detail = say(offering ? 'advantages' : 'specification');
		return {
			type,
			good: offering ? offer : need,
			title: say(TITLES[type]),
			summary: offering ? `${say('openings')} ${say('export')}` : `${say('seek')} ${say('team')}`,
			description: [
				say(offering ? 'openings' : 'seek'),
				...lot.some(trade?.sentences ?? [], 3),
				say(offering ? 'export' : 'openings')
			].join(' '),
			advantages: type === 'BO' || type === 'TO' ? detail : null,
			specification: type === 'BR' || type === 'TR' ? detail : null,
			role: roles.join(' '),
			partnerships,
			countries: [...new Set(markets.map(({ country }) => country))],
			state: plan.partner || lot.happens(0.85) ? 'published' : lot.pick(['draft', 'review'])
		};
	});
}

/** The mirrored pairs, each once: the key that a matching benchmark is held against. */
export const plantedPairs = (firms: MadeUpFirm[]): [string, string][] =>
	firms.flatMap(({ id, partner }): [string, string][] => (partner && id < partner ? [[id, partner]] : []));

/** Every good a made-up firm may name. */
export const allGoods = (): string[] => [...goods.keys()];
