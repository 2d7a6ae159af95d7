import { expect, test } from 'vitest';
import { pathsOf } from '#lib/vocabulary/codes.ts';
import { detectLanguage } from '#lib/vocabulary/detect.ts';
import { divisionOf } from '#lib/vocabulary/divisions.ts';
import { certificates, cooperationOfCard, cooperationTypes, sustainableGoals } from '#lib/vocabulary/lists.ts';
import { regions } from '#lib/vocabulary/regions.ts';
import { madeUpFirms, plantedPairs } from './firms.ts';
import { goods, trades } from './goods.ts';
import { homeRegions } from './home-regions.ts';
import { pages } from './words.ts';

const firms = madeUpFirms();
const byId = new Map(firms.map((firm) => [firm.id, firm]));

test('The same firms are made up every time', () => {
	expect(madeUpFirms()).toEqual(firms);
});

test('Each founding region has sixty firms and each other partner region twenty, under the codes of the vocabulary', () => {
	const counted = homeRegions.map(({ nuts, edition, country }) => {
		const count = firms.filter(({ region }) => region.nuts === nuts).length;
		return { nuts, edition, country, count };
	});
	expect(counted).toEqual(
		regions.map(({ nuts, edition, country, founding }) => ({ nuts, edition, country, count: founding ? 60 : 20 }))
	);
});

test('Every language has words for every good, six sentences for every trade and the same lists', () => {
	const english = pages.get('en');
	for (const page of pages.values()) {
		expect([...page.goods.keys()].sort()).toEqual([...goods.keys()].sort());
		expect([...page.trades].map(([name, { sentences }]) => [name, new Set(sentences).size])).toEqual(
			trades.map(({ name }) => [name, 6])
		);
		expect([...page.lists].map(([head, lines]) => [head, lines.length])).toEqual(
			[...(english?.lists ?? [])].map(([head, lines]) => [head, lines.length])
		);
		expect([...page.roles.keys()]).toEqual([...(english?.roles.keys() ?? [])]);
	}
});

test('Every code a firm or a card names is one the vocabulary knows', () => {
	const known = (items: { code: string }[], codes: string[]) =>
		codes.filter((code) => !items.some((item) => item.code === code));
	const unknown = firms.flatMap((firm) => [
		...[...firm.offers, ...firm.needs, ...firm.cards.map(({ good }) => good)].filter(
			(code) => pathsOf({ scheme: 'group', code }).length === 0
		),
		...firm.divisions.filter((code) => !divisionOf(code)),
		...known(cooperationTypes, firm.cooperation),
		...known(certificates, firm.certificates),
		...known(sustainableGoals, firm.goals),
		...firm.cards.flatMap(({ type, partnerships }) =>
			partnerships.filter((code) => !cooperationOfCard[type].includes(code))
		)
	]);
	expect(unknown).toEqual([]);
});

test('No two firms share a name, an address or a description', () => {
	for (const field of ['name', 'domain', 'description'] as const) {
		const told = firms.flatMap((firm) => firm[field] ?? []);
		expect(new Set(told).size).toBe(told.length);
	}
});

/** Runs of four words: two descriptions that share half of theirs read as one template. */
function runs(text: string): Set<string> {
	const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	return new Set(words.slice(3).map((_, i) => words.slice(i, i + 4).join(' ')));
}

test('Fewer than one firm in twenty has a near-duplicate of its description', () => {
	const told = firms.flatMap(({ region, trade, description }) =>
		description ? [{ kin: `${region.language} ${trade}`, runs: runs(description) }] : []
	);
	const doubled = told.filter((one) =>
		told.some((other) => {
			if (other === one || other.kin !== one.kin) return false;
			const shared = [...one.runs].filter((run) => other.runs.has(run)).length;
			return shared / (one.runs.size + other.runs.size - shared) > 0.6;
		})
	);
	expect(doubled.length / told.length).toBeLessThan(0.05);
});

test('At least 95 in 100 texts are recognised as their own language', () => {
	const texts = firms.flatMap(({ region, summary, description, cards }) =>
		[summary, description, ...cards.map((card) => card.description)].flatMap((text) =>
			text ? [{ language: region.language, text }] : []
		)
	);
	const right = texts.filter(({ language, text }) => detectLanguage(text) === language);
	expect(right.length / texts.length).toBeGreaterThanOrEqual(0.95);
});

test('One firm in five has a mirrored partner abroad that offers what it needs and needs what it offers', () => {
	const pairs = plantedPairs(firms).map(([one, other]) => [byId.get(one), byId.get(other)] as const);
	expect(pairs.length * 2).toBe(firms.length / 5);
	for (const [one, other] of pairs) {
		expect(one?.partner).toBe(other?.id);
		expect(other?.partner).toBe(one?.id);
		expect(one?.offers).toEqual(other?.needs);
		expect(other?.offers).toEqual(one?.needs);
		expect(one?.region.language).not.toBe(other?.region.language);
		expect(one?.region.country).not.toBe(other?.region.country);
	}
	const combinations = pairs.map(([one]) => [...(one?.offers ?? []), ...(one?.needs ?? [])].sort().join());
	expect(new Set(combinations).size).toBe(pairs.length);
});

test('Cards keep to the limits of the cooperation card and leave out the own country', () => {
	const cards = firms.flatMap(({ region, cards }) => cards.map((card) => ({ ...card, home: region.country })));
	expect(cards.length).toBeGreaterThan(300);
	expect(new Set(cards.map(({ type }) => type))).toEqual(new Set(['BO', 'BR', 'TO', 'TR', 'RDR']));
	for (const card of cards) {
		expect(card.title.length).toBeLessThanOrEqual(256);
		expect(card.summary.length).toBeLessThanOrEqual(500);
		expect(card.partnerships.length).toBeGreaterThan(0);
		expect(card.partnerships.length).toBeLessThanOrEqual(3);
		expect(card.countries).not.toContain(card.home);
		expect(card.role).not.toBe('');
	}
});
