/** Market figures from files: read with every mistake named by its row, stored under source and year, given to the advice. */
import { inArray, sql } from 'drizzle-orm';
import { knownMarkets, type Figure, type MarketFacts } from '#lib/matching/markets.ts';
import { countryFrom } from '#lib/vocabulary/countries.ts';
import { db, transaction } from './db/index.ts';
import { MARKET_INDICATORS } from './db/schema/figures.ts';
import { marketFigures } from './db/schema.ts';
import type { Table } from './files/table.ts';
import { inParts } from './wishes/store.ts';

export type FigureRow = Omit<typeof marketFigures.$inferInsert, 'importedAt'>;
export type Indicator = FigureRow['indicator'];

export interface ReadFigures {
	figures: FigureRow[];
	problems: FigureProblem[];
}

/** What is wrong in a row (by the number a spreadsheet shows); i18n/figure-problems.ts has the words. */
export interface FigureProblem {
	row: number;
	code: 'columns' | 'country' | 'indicator' | 'range' | 'source' | 'year' | 'product';
	params: Record<string, string | number>;
}

/** What a file leaves out: its source, and the year of figures that carry none. */
export interface FigureDefaults {
	source?: string;
	year?: number;
}

/** Columns of a file with one figure a row; a file with one country a row has columns of `WIDE` instead. */
const LONG = ['country', 'product', 'indicator', 'value', 'source', 'year'] as const;

/** Figures of one country side by side, as the World Factbook's and the World Bank's tables have them. */
const WIDE: { columns: string[]; indicator: Indicator; unit: number; year?: string }[] = [
	{ columns: ['population'], indicator: 'population', unit: 1e6 },
	{ columns: ['gdp_pc_ppp_usd', 'gdp_per_head'], indicator: 'gdp-per-head', unit: 1, year: 'gdp_pc_year' },
	{ columns: ['imports_usd'], indicator: 'imports', unit: 1e9, year: 'imports_year' },
	{ columns: ['lpi', 'logistics'], indicator: 'logistics', unit: 1 }
];

const RANGE: Record<Indicator, [number, number]> = {
	population: [0, 2000],
	'gdp-per-head': [0, 1_000_000],
	imports: [0, 100_000],
	logistics: [1, 5],
	barred: [0, 1]
};

/** Figures out of a table, whichever of the two shapes it has. */
export function figuresIn({ header, rows, rowNumbers }: Table, { source, year }: FigureDefaults = {}): ReadFigures {
	const names = header.map((name) => name.trim().toLowerCase());
	const at = (name: string) => names.indexOf(name);
	const countryAt = ['country', 'iso2', 'iso3'].map(at).find((place) => place >= 0) ?? -1;
	const read: ReadFigures = { figures: [], problems: [] };
	const wide = WIDE.flatMap(({ columns, ...column }) => {
		const place = columns.map(at).find((found) => found >= 0);
		return place === undefined ? [] : [{ ...column, place }];
	});
	const long = at('indicator') >= 0 && at('value') >= 0;
	if (countryAt < 0 || (!long && wide.length === 0)) {
		return {
			...read,
			problems: [{ row: 1, code: 'columns', params: { wanted: LONG.join(', '), has: header.join(', ') } }]
		};
	}
	rows.forEach((cells, place) => {
		const row = rowNumbers[place];
		const cell = (name: string) => (at(name) >= 0 ? cells[at(name)].trim() : '');
		const complain = (code: FigureProblem['code'], params: FigureProblem['params'] = {}) =>
			read.problems.push({ row, code, params });
		const country = countryFrom(cells[countryAt]);
		// Wide tables hold the whole world and its parts; a row that is no country of ours is not a mistake.
		if (!country) return long ? complain('country', { value: cells[countryAt] }) : undefined;
		const entries = long
			? [{ indicator: cell('indicator').toLowerCase(), text: cell('value'), unit: 1, when: cell('year') }]
			: wide.map(({ indicator, place: column, unit, year: own }) => ({
					indicator,
					text: cells[column].trim(),
					unit,
					when: own ? cell(own) : ''
				}));
		for (const { indicator: word, text, unit, when } of entries) {
			if (text === '' && !long) continue;
			const indicator = MARKET_INDICATORS.find((known) => known === word);
			if (!indicator) {
				complain('indicator', { value: word, known: MARKET_INDICATORS.join(', ') });
				continue;
			}
			const value = text === '' ? NaN : Number(text.replaceAll(/[\s ]/g, '')) / unit;
			const [least, most] = RANGE[indicator];
			const from = cell('source') || source || '';
			const dated = Number(when || year || NaN);
			const product = cell('product').replaceAll(/\D/g, '');
			if (!(value >= least && value <= most)) complain('range', { indicator, value: text, least, most });
			else if (!from) complain('source');
			else if (!Number.isInteger(dated) || dated < 1990 || dated > 2100) complain('year', { value: when });
			else if (![0, 2, 4, 6].includes(product.length)) complain('product', { value: cell('product') });
			else read.figures.push({ country, product, indicator, value, source: from, year: dated });
		}
	});
	return read;
}

/** Stores figures; what is known under the same country, product and indicator is replaced unless it is of a later year. */
export async function storeFigures(figures: FigureRow[]): Promise<void> {
	// A file may say the same thing twice; the last word counts, and one statement may not touch a row twice.
	const unique = [...new Map(figures.map((row) => [`${row.country} ${row.product} ${row.indicator}`, row])).values()];
	await transaction(async (tx) => {
		await inParts(unique, (part) =>
			tx
				.insert(marketFigures)
				.values(part)
				.onConflictDoUpdate({
					target: [marketFigures.country, marketFigures.product, marketFigures.indicator],
					set: {
						value: sql`excluded.value`,
						source: sql`excluded.source`,
						year: sql`excluded.year`,
						importedAt: sql`excluded.imported_at`
					},
					setWhere: sql`excluded.year >= ${marketFigures.year}`
				})
		);
	});
}

export interface KnownFigures {
	facts: Map<string, MarketFacts>;
	barred: Set<string>;
}

const UNITS = {
	population: 'million people',
	'gdp-per-head': 'USD a head',
	imports: 'billion USD',
	logistics: 'LPI 1-5'
} as const;
const FIELDS = {
	population: 'population',
	'gdp-per-head': 'gdpPerHead',
	imports: 'imports',
	logistics: 'logistics'
} as const;

/**
 * The figures that come with the project, replaced by what was imported. Where imports of a product's heading or chapter are
 * known they stand for the country's demand instead of all imports.
 */
export async function marketFacts(product = ''): Promise<KnownFigures> {
	const codes = [
		'',
		...[2, 4, 6].filter((length) => product.length >= length).map((length) => product.slice(0, length))
	];
	const rows = await db.select().from(marketFigures).where(inArray(marketFigures.product, codes));
	const facts = new Map([...knownMarkets].map(([country, known]) => [country, { ...known }]));
	const nothing = (unit: Figure['unit']): Figure => ({ value: null, unit, year: null, source: '' });
	const barred = new Set<string>();
	// The finer code last, so that it stands.
	for (const { country, indicator, value, source, year } of rows.sort((a, b) => a.product.length - b.product.length)) {
		if (indicator === 'barred') {
			if (value > 0) barred.add(country);
			continue;
		}
		const known = facts.get(country) ?? {
			country,
			population: nothing('million people'),
			gdpPerHead: nothing('USD a head'),
			imports: nothing('billion USD'),
			logistics: nothing('LPI 1-5')
		};
		facts.set(country, { ...known, [FIELDS[indicator]]: { value, unit: UNITS[indicator], year, source } });
	}
	return { facts, barred };
}
