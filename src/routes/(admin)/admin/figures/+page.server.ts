import * as forms from '#lib/forms/market-figures.ts';
import { figureProblem, indicatorName } from '#lib/i18n/figure-problems.ts';
import { readTable } from '#lib/server/files/read-table.ts';
import { figuresIn } from '#lib/server/market-figures.ts';
import { figureSources, importFigures, previewFigures } from '#lib/server/market-imports.ts';
import { submission } from '#lib/server/submissions.ts';
import { countryName } from '#lib/vocabulary/countries.ts';
import type { Actions, PageServerLoad } from './$types';

/** Enough to see whether the file is the right one. */
const SHOWN = 40;

export const load: PageServerLoad = async ({ locals: { viewer } }) => ({ sources: await figureSources(viewer) });

export const actions: Actions = {
	look: (event) =>
		submission(event, forms.upload, async ({ file, source, year }) => {
			const { viewer, language } = event.locals;
			const table = await readTable(new Uint8Array(await file.arrayBuffer()), file.name);
			const { figures, problems } = figuresIn(table, { source: source ?? undefined, year: year ?? undefined });
			const { changes, ...counts } = await previewFigures(viewer, figures);
			return {
				looked: {
					file: file.name,
					counts,
					figures: JSON.stringify(figures),
					problems: problems.slice(0, SHOWN).map((one) => ({ row: one.row, problem: figureProblem(one, language) })),
					left: problems.length,
					changes: changes.slice(0, SHOWN).map(({ figure: { country, product, indicator, ...after }, before }) => ({
						country: countryName(country, language),
						indicator: [indicatorName(indicator, language), product && `HS ${product}`].filter(Boolean).join(', '),
						before: before?.value ?? null,
						after: after.value,
						from: `${after.source}, ${after.year}`
					}))
				}
			};
		}),
	store: (event) =>
		submission(event, forms.figures, async ({ figures }) => ({
			stored: await importFigures(event.locals.viewer, figures)
		}))
};
