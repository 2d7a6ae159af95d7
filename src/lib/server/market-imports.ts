/** Market figures brought in by an administrator: what a file would change is looked at before it is stored. */
import { count, inArray } from 'drizzle-orm';
import { isAdministrator, type MaybeViewer, type Viewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db, transaction } from './db/index.ts';
import { marketFigures } from './db/schema.ts';
import { storeFigures, type FigureRow } from './market-figures.ts';
import { record } from './journal.ts';

export interface FigureChange {
	figure: FigureRow;
	before: Pick<FigureRow, 'value' | 'source' | 'year'> | null;
}

export interface FigurePreview {
	added: number;
	changed: number;
	same: number;
	/** Left out: a later year is known. */
	older: number;
	/** New and changed ones in the order of the file. */
	changes: FigureChange[];
}

const keyOf = ({ country, product, indicator }: Pick<FigureRow, 'country' | 'product' | 'indicator'>) =>
	`${country} ${product ?? ''} ${indicator}`;

function assertAdministrator(viewer: MaybeViewer): Viewer {
	if (!viewer) throw new Refusal('forbidden', 'sign-in');
	if (!isAdministrator(viewer)) throw new Refusal('forbidden', 'not-yours');
	return viewer;
}

/** What storing these figures would change. The last of several about one thing counts. */
export async function previewFigures(viewer: MaybeViewer, figures: FigureRow[]): Promise<FigurePreview> {
	assertAdministrator(viewer);
	const countries = [...new Set(figures.map(({ country }) => country))];
	const rows = countries.length
		? await db.select().from(marketFigures).where(inArray(marketFigures.country, countries))
		: [];
	const known = new Map(rows.map((row) => [keyOf(row), row]));
	const preview: FigurePreview = { added: 0, changed: 0, same: 0, older: 0, changes: [] };
	for (const figure of new Map(figures.map((row) => [keyOf(row), row])).values()) {
		const before = known.get(keyOf(figure));
		if (before && before.year > figure.year) preview.older++;
		else if (before?.value === figure.value && before.source === figure.source && before.year === figure.year)
			preview.same++;
		else {
			preview[before ? 'changed' : 'added']++;
			const { value, source, year } = before ?? figure;
			preview.changes.push({ figure, before: before ? { value, source, year } : null });
		}
	}
	return preview;
}

/** Stores what was looked at. */
export async function importFigures(viewer: MaybeViewer, figures: FigureRow[]): Promise<number> {
	const { userId } = assertAdministrator(viewer);
	const { added, changed } = await previewFigures(viewer, figures);
	await storeFigures(figures);
	await transaction((tx) =>
		record(tx, {
			actorId: userId,
			action: 'figures.import',
			subjectKind: 'installation',
			subjectId: 'market-figures',
			after: { added, changed, sources: [...new Set(figures.map(({ source }) => source))] }
		})
	);
	return added + changed;
}

/** What was imported, by source and year. */
export async function figureSources(viewer: MaybeViewer): Promise<{ source: string; year: number; figures: number }[]> {
	assertAdministrator(viewer);
	return db
		.select({ source: marketFigures.source, year: marketFigures.year, figures: count() })
		.from(marketFigures)
		.groupBy(marketFigures.source, marketFigures.year)
		.orderBy(marketFigures.source, marketFigures.year);
}
