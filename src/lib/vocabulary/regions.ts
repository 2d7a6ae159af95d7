import { languages, type Label } from '#lib/vocabulary/model.ts';
import table from '#lib/vocabulary/tables/regions.ts';

/** How far a region's firms work across borders: our own judgement, which the region may correct. */
export type RegionStage = 'occasional' | 'structured' | 'clusters';

export interface Region {
	/** NUTS code; the same code may mean something else in another edition. */
	nuts: string;
	edition: '2021' | '2024';
	level: 2 | 3;
	country: string;
	founding: boolean;
	stage: RegionStage;
	towns: string[];
	label: Label;
}

const stages: readonly string[] = ['occasional', 'structured', 'clusters'] satisfies RegionStage[];

function regionIn(line: string): Region {
	const [nuts, edition, level, circle, stage, towns, ...names] = line.split(' | ');
	if (names.length !== languages.length || !stages.includes(stage)) throw new Error(`region ${nuts} is not complete`);
	return {
		nuts,
		// The table says nothing else, and the tests compare it with the official list.
		edition: edition as Region['edition'],
		level: Number(level) === 2 ? 2 : 3,
		country: nuts.startsWith('UK') ? 'GB' : nuts.slice(0, 2),
		founding: circle === 'founding',
		stage: stage as RegionStage,
		towns: towns.split(', '),
		label: Object.fromEntries(languages.map((language, i) => [language, names[i]])) as Label
	};
}

/** The founding regions first, then the neighbours. */
export const regions: Region[] = table.trim().split('\n').map(regionIn);

/** The partner region a NUTS code of that edition lies in, if any: PL822 lies in PL82. */
export const regionOf = (nuts: string): Region | undefined => regions.find((region) => nuts.startsWith(region.nuts));
