import { readFileSync, existsSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Viewer } from '#lib/permissions.ts';
import { aCompany, aViewer } from '../../../tests/support/factories.ts';
import { db } from './db/index.ts';
import { companies, companyCodes, marketFigures, targetMarkets } from './db/schema.ts';
import { readTable } from './files/read-table.ts';
import { compareMarkets, type AdviceQuery } from './market-advice.ts';
import { figuresIn, marketFacts, storeFigures } from './market-figures.ts';

const everywhere: AdviceQuery = { which: 'all', newcomer: false, weights: null, showstoppers: [] };
const table = (text: string) => readTable(new TextEncoder().encode(text), 'figures.csv');

describe('market figures', () => {
	beforeEach(() => db.delete(marketFigures));

	it('are read one a row, with every mistake named by its row', async () => {
		const { figures, problems } = figuresIn(
			await table(
				'country,product,indicator,value,source,year\nPL,,imports,400,GUS,2025\nLithuania,9403,imports,1.2,LSD,2025\n' +
					'Atlantis,,imports,1,x,2025\nPL,,logistics,7,x,2025\nPL,,happiness,7,x,2025\nPL,,imports,5,,2025\nPL,,imports,5,x,soon\n'
			)
		);
		expect(figures).toEqual([
			{ country: 'PL', product: '', indicator: 'imports', value: 400, source: 'GUS', year: 2025 },
			{ country: 'LT', product: '9403', indicator: 'imports', value: 1.2, source: 'LSD', year: 2025 }
		]);
		expect(problems.map(({ row, code }) => `${row} ${code}`)).toEqual([
			'4 country',
			'5 range',
			'6 indicator',
			'7 source',
			'8 year'
		]);
		expect(problems[0].params).toEqual({ value: 'Atlantis' });
	});

	it('replace what is older, stand for the product they are about, and bar countries', async () => {
		const figure = { country: 'PL', product: '', indicator: 'imports' as const, value: 400, source: 'GUS', year: 2025 };
		await storeFigures([figure, { ...figure, value: 401 }]);
		await storeFigures([{ ...figure, value: 300, year: 2020 }]);
		await storeFigures([
			{ ...figure, product: '9403', value: 3 },
			{ ...figure, country: 'TR', indicator: 'barred', value: 1 }
		]);
		const all = await marketFacts();
		expect(all.facts.get('PL')?.imports).toEqual({ value: 401, unit: 'billion USD', year: 2025, source: 'GUS' });
		expect(all.facts.get('LT')?.imports.source).toBe('CIA World Factbook');
		expect([...all.barred]).toEqual(['TR']);
		expect((await marketFacts('940360')).facts.get('PL')?.imports.value).toBe(3);
	});

	const official = '../shared/data/market_country.csv';
	it.skipIf(!existsSync(official))(
		'are read from the tables of the World Factbook and the World Bank as they come',
		async () => {
			const read = async (file: string, defaults: { source: string; year: number }) =>
				figuresIn(await readTable(readFileSync(`../shared/data/${file}`), file), defaults);
			const factbook = await read('market_country.csv', { source: 'CIA World Factbook', year: 2024 });
			expect(factbook.problems).toEqual([]);
			expect(factbook.figures.length).toBeGreaterThan(500);
			await storeFigures(factbook.figures);
			const logistics = await read('lpi_2023.csv', { source: 'World Bank LPI', year: 2023 });
			expect(logistics.problems).toEqual([]);
			await storeFigures(logistics.figures);
			const { facts } = await marketFacts();
			expect(facts.get('VN')?.logistics).toEqual({ value: 3.3, unit: 'LPI 1-5', year: 2023, source: 'World Bank LPI' });
			expect(facts.get('SE')?.imports.value).toBeGreaterThan(200);
		}
	);
});

describe('markets compared for a firm', () => {
	let owner: Viewer;
	let firm: Awaited<ReturnType<typeof aCompany>>;

	beforeEach(async () => {
		await db.delete(marketFigures);
		// The register forgets firms that are no longer active: each test has its own.
		await db.update(companies).set({ state: 'erased' });
		firm = await aCompany({ country: 'IT', regionCode: 'ITC4' });
		owner = await aViewer({ companyId: firm.id, role: 'editor' });
		await db.insert(companyCodes).values([
			{ companyId: firm.id, use: 'offer', scheme: 'hs', code: '9403' },
			{ companyId: firm.id, use: 'language', scheme: 'language', code: 'de' }
		]);
	});

	it('are at most five, each with parts, sources and links filled in', async () => {
		const { markets, product, weights } = await compareMarkets(owner, firm.id, everywhere);
		expect(markets).toHaveLength(5);
		expect(product).toBe('9403');
		expect(weights.demand).toBe(0.25);
		expect(markets[0].links.accessToMarkets).toContain('product=9403&origin=IT');
		const figures = markets.flatMap(({ parts }) => parts.flatMap((part) => part.figures));
		expect(figures.every(({ source }) => source !== '')).toBe(true);
	});

	it('follow the weights and leave out what a showstopper or an embargo rules out', async () => {
		const only = { demand: 0, ease: 0, partners: 0, language: 1, certificates: 0 };
		const { markets } = await compareMarkets(owner, firm.id, { ...everywhere, weights: only });
		expect(markets.map(({ country }) => country)).toContain('AT');
		await storeFigures([{ country: 'AT', product: '', indicator: 'barred', value: 1, source: 'test', year: 2026 }]);
		const ruled = await compareMarkets(owner, firm.id, {
			...everywhere,
			weights: only,
			showstoppers: ['customs', 'language']
		});
		expect(ruled.ruledOut).toContainEqual({ country: 'AT', because: 'barred' });
		expect(ruled.ruledOut).toContainEqual({ country: 'US', because: 'customs' });
		expect(ruled.ruledOut).toContainEqual({ country: 'PL', because: 'language' });
		expect(ruled.markets.map(({ country }) => country).sort()).toEqual(['BE', 'DE', 'LU']);
	});

	it('are the firm’s own where it named some, and nobody else’s business', async () => {
		await db.insert(targetMarkets).values({ companyId: firm.id, country: 'SE', role: 'sell' });
		await db.update(companies).set({ updatedAt: new Date() }).where(eq(companies.id, firm.id));
		const { markets } = await compareMarkets(owner, firm.id, { ...everywhere, which: 'own' });
		expect(markets.map(({ country }) => country)).toEqual(['SE']);
		await expect(compareMarkets(await aViewer(), firm.id, everywhere)).rejects.toMatchObject({ kind: 'not-found' });
	});
});
