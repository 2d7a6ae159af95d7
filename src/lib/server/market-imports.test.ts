import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import * as forms from '#lib/forms/market-figures.ts';
import type { Viewer } from '#lib/permissions.ts';
import { aCompany, aViewer } from '../../../tests/support/factories.ts';
import { db } from './db/index.ts';
import { marketFigures, showings } from './db/schema.ts';
import { figureSources, importFigures, previewFigures } from './market-imports.ts';
import { forgetOldShowings } from './showings.ts';

const figure = { country: 'PL', product: '', indicator: 'imports' as const, value: 400, source: 'GUS', year: 2025 };

describe('a file of market figures', () => {
	let administrator: Viewer;
	beforeEach(async () => {
		await db.delete(marketFigures);
		administrator = await aViewer({ role: 'administrator' });
	});

	it('is looked at before it is stored: what is new, changed, the same, or older than what is known', async () => {
		expect(await importFigures(administrator, [figure, { ...figure, country: 'LT', value: 58 }])).toBe(2);
		const next = [
			{ ...figure, value: 410, year: 2026 },
			{ ...figure, country: 'LT', value: 50, year: 2020 },
			{ ...figure, country: 'SE' },
			{ ...figure, country: 'SE', value: 339 }
		];
		expect(await previewFigures(administrator, next)).toEqual({
			...{ added: 1, changed: 1, same: 0, older: 1 },
			changes: [
				{ figure: next[0], before: { value: 400, source: 'GUS', year: 2025 } },
				{ figure: next[3], before: null }
			]
		});
		// Looking stores nothing.
		expect(await figureSources(administrator)).toEqual([{ source: 'GUS', year: 2025, figures: 2 }]);
		await importFigures(administrator, next);
		expect(await figureSources(administrator)).toEqual([
			{ source: 'GUS', year: 2025, figures: 2 },
			{ source: 'GUS', year: 2026, figures: 1 }
		]);
		expect(await previewFigures(administrator, next)).toMatchObject({ added: 0, changed: 0, same: 2, older: 1 });
	});

	it('is for administrators only, and what a page sends back is checked again', async () => {
		const other = await aViewer({ companyId: (await aCompany()).id, role: 'administrator' });
		for (const viewer of [other, null]) {
			await expect(importFigures(viewer, [figure])).rejects.toMatchObject({ kind: 'forbidden' });
			await expect(previewFigures(viewer, [figure])).rejects.toMatchObject({ kind: 'forbidden' });
		}
		const parsed = (figures: unknown) =>
			v.safeParse(forms.figures, { figures: typeof figures === 'string' ? figures : JSON.stringify(figures) }).success;
		expect(parsed([figure])).toBe(true);
		for (const wrong of [
			'{',
			'null',
			[{ ...figure, country: 'XX' }],
			[{ ...figure, year: 20.5 }],
			[{ ...figure, product: '9' }]
		])
			expect(parsed(wrong)).toBe(false);
	});
});

describe('what was shown', () => {
	it('is forgotten after thirteen months', async () => {
		await db.delete(showings);
		const [one, other] = [await aCompany(), await aCompany()];
		const shown = (day: string) => ({
			...{ companyId: one.id, otherId: other.id, day, rank: 1, score: 0.5, gainA: 0.5, gainB: 0.5 },
			...{ confidence: 1, partsA: [], partsB: [], weights: 'expert-1', vocabulary: 'v' }
		});
		await db.insert(showings).values([shown('2025-10-21'), shown('2025-10-22'), shown('2026-11-01')]);
		expect(await forgetOldShowings(new Date('2026-11-22T10:00:00Z'))).toBe(1);
		expect((await db.select().from(showings)).map(({ day }) => day).sort()).toEqual(['2025-10-22', '2026-11-01']);
		expect(await forgetOldShowings(new Date('2026-11-22T10:00:00Z'))).toBe(0);
	});
});
