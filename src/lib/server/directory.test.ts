import { beforeEach, describe, expect, it } from 'vitest';
import type { Viewer } from '#lib/permissions.ts';
import { aCompany, aViewer } from '../../../tests/support/factories.ts';
import { queriesOf } from '../../../tests/support/queries.ts';
import { db } from './db/index.ts';
import { cards, cardTexts, companies, companyCodes, targetMarkets, visibility } from './db/schema.ts';
import { cardsLike } from './card-directory.ts';
import { companiesLike, PER_PAGE, type DirectoryFilters } from './directory.ts';

const everything: DirectoryFilters = { words: '', page: 1 };

describe('the directory', () => {
	let viewer: Viewer;
	const names = async (filters: Partial<DirectoryFilters>, who: Viewer | null = viewer) =>
		(await companiesLike(who, { ...everything, ...filters }, 'en')).rows.map(({ name }) => name);

	beforeEach(async () => {
		await db.update(companies).set({ state: 'erased' });
		viewer = await aViewer({ companyId: (await aCompany({ name: 'Own', state: 'erased' })).id, role: 'editor' });
		const chairs = await aCompany({
			name: 'Baldų Ąžuolas',
			country: 'LT',
			regionCode: 'LT023',
			city: 'Klaipėda',
			size: 'small'
		});
		await aCompany({ name: 'Zupa Sp. z o.o.', country: 'PL', regionCode: 'PL82', city: 'Rzeszów' });
		await db.insert(companyCodes).values([
			{ companyId: chairs.id, use: 'offer', scheme: 'group', code: 'office-furniture' },
			{ companyId: chairs.id, use: 'sector', scheme: 'nace', code: '31' },
			{ companyId: chairs.id, use: 'language', scheme: 'language', code: 'lt' }
		]);
		await db.insert(targetMarkets).values({ companyId: chairs.id, country: 'SE', role: 'sell' });
	});

	it('finds a firm by its name and town without accents, and by what it makes in any language', async () => {
		expect(await names({ words: 'azuolas' })).toEqual(['Baldų Ąžuolas']);
		expect(await names({ words: 'RZESZOW' })).toEqual(['Zupa Sp. z o.o.']);
		for (const words of ['meble biurowe', 'Büromöbel', 'irodabútor'])
			expect(await names({ words })).toEqual(['Baldų Ąžuolas']);
		expect(await names({ words: 'qqqzzz' })).toEqual([]);
	});

	it('filters by place, sector, size, language and target market', async () => {
		for (const filter of [
			{ country: 'LT' },
			{ region: 'LT023' },
			{ sector: '31' },
			{ size: 'small' },
			{ speaks: 'lt' },
			{ market: 'SE' }
		]) {
			expect(await names(filter)).toEqual(['Baldų Ąžuolas']);
		}
		expect(await names({ sector: '31', country: 'PL' })).toEqual([]);
	});

	it('shows strangers only firms that show their name to everybody, and nobody a hidden one, by any word', async () => {
		expect(await names({}, null)).toEqual([]);
		const shy = await aCompany({ name: 'Vasarvo Shy' });
		const open = await aCompany({ name: 'Vasarvo Open' });
		await db.insert(visibility).values([
			{ companyId: shy.id, item: 'name', audience: 'accepted' },
			{ companyId: open.id, item: 'name', audience: 'public' }
		]);
		expect(await names({}, null)).toEqual(['Vasarvo Open']);
		expect(await names({ words: 'vasarvo' })).toEqual(['Vasarvo Open']);
		expect((await companiesLike(viewer, { ...everything, words: 'shy' }, 'en')).total).toBe(0);
		expect(await names({ words: 'shy' }, await aViewer({ companyId: shy.id, role: 'editor' }))).toEqual([
			'Vasarvo Shy'
		]);
	});

	it('lists cards without the firm where the firm hides, and none of those to strangers', async () => {
		const shy = await aCompany({ name: 'Vasarvo Shy' });
		await db.insert(visibility).values({ companyId: shy.id, item: 'name', audience: 'accepted' });
		const [card] = await db
			.insert(cards)
			.values({ companyId: shy.id, type: 'BO', state: 'published', language: 'en' })
			.returning();
		await db.insert(cardTexts).values({ cardId: card.id, field: 'title', language: 'en', text: 'Oak chairs' });
		const found = await cardsLike(viewer, { ...everything, words: 'oak' }, 'en');
		expect(found.rows).toMatchObject([{ id: card.id, title: { text: 'Oak chairs' }, company: null }]);
		expect(JSON.stringify(found)).not.toContain('Shy');
		expect((await cardsLike(null, everything, 'en')).total).toBe(0);
	});

	it('comes in pages, with as many queries for a page of one as for three', async () => {
		const one = { ...everything, country: 'LT' };
		await names({});
		const forOne = await queriesOf(() => companiesLike(viewer, one, 'en'));
		for (let n = 0; n < PER_PAGE; n++) await aCompany({ name: `Firm ${String(n).padStart(2, '0')}` });
		expect(await queriesOf(() => companiesLike(viewer, everything, 'en'))).toBe(forOne);
		const second = await companiesLike(viewer, { ...everything, page: 2 }, 'en');
		expect(second).toMatchObject({ total: PER_PAGE + 2, pages: 2, page: 2 });
		expect(second.rows.map(({ name }) => name)).toEqual(['Firm 23', 'Zupa Sp. z o.o.']);
	});
});
