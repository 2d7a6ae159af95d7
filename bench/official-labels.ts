import { existsSync, readFileSync } from 'node:fs';
import { readOfficialList } from '#lib/vocabulary/official.ts';
import { languages, type Code, type Language } from '#lib/vocabulary/model.ts';

/** One code with the wording the standard gives it in the languages its list has. */
export interface Labelled {
	code: Code;
	label: Partial<Record<Language, string>>;
}

export interface Sample {
	list: string;
	development: Labelled[];
	heldOut: Labelled[];
}

/** The lists lie beside the project, not in it: wordings that nobody here wrote. */
const folder = new URL('../../shared/data/', import.meta.url);

const lists = [
	{ list: 'CPV groups and classes', file: 'cpv_2008.csv', scheme: 'cpv', levels: [3, 4] },
	{ list: 'NACE classes', file: 'nace_rev2.csv', scheme: 'nace', levels: [4] },
	{ list: 'HS headings', file: 'hs2022_hs2_hs4.csv', scheme: 'hs', levels: [4] }
] as const;

/**
 * Every sixth code of each list for development, and every sixth that lies three lines further, held out; nothing where the folder is
 * absent.
 */
export function officialSamples(): Sample[] {
	if (!existsSync(folder)) return [];
	return lists.map(({ list, file, scheme, levels }) => {
		const read = readOfficialList(readFileSync(new URL(file, folder)), scheme);
		if (!('rows' in read)) throw new Error(`${file}: ${read.unreadable}`);
		const rows = read.rows
			.filter(({ level }) => levels.some((wanted) => wanted === level))
			.map(({ code, label }): Labelled => ({ code: { scheme, code }, label: inOurLanguages(label) }));
		const every = (rest: number) => rows.filter((_, line) => line % 6 === rest);
		return { list, development: every(0), heldOut: every(3) };
	});
}

const inOurLanguages = (label: Partial<Record<string, string>>): Labelled['label'] =>
	Object.fromEntries(languages.flatMap((language) => (label[language] ? [[language, label[language]]] : [])));
