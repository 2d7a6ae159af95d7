import { languages, type Division, type Label, type Language, type Words } from '#lib/vocabulary/model.ts';
import goods from '#lib/vocabulary/tables/divisions-goods.ts';
import services from '#lib/vocabulary/tables/divisions-services.ts';
import sectionTable from '#lib/vocabulary/tables/sections.ts';

export interface Section {
	/** One letter, as NACE Rev. 2.1 has it (from J on it differs from Rev. 2). */
	code: string;
	label: Label;
}

function sectionIn(line: string): Section {
	const [code, ...labels] = [line.slice(0, 1), ...line.slice(2).split(' | ')];
	if (labels.length !== languages.length) throw new Error(`section ${code} has ${labels.length} labels`);
	// Object.fromEntries forgets its keys; there is one label per language, as just counted.
	return { code, label: Object.fromEntries(languages.map((language, i) => [language, labels[i]])) as Label };
}

function divisionIn(block: string): Division {
	const [head, ...lines] = block.trim().split('\n');
	const [code, section] = head.split(' ');
	const words: Partial<Words> = {};
	// The tables write each line's language in its first two letters.
	for (const line of lines) words[line.slice(0, 2) as Language] = line.slice(3).split('; ');
	for (const language of languages) if (!words[language]) throw new Error(`division ${code} lacks ${language}`);
	return { code, section, words: words as Words };
}

/** The 22 sections of NACE Rev. 2.1, A to V. */
export const sections: Section[] = sectionTable.trim().split('\n').map(sectionIn);

/** The 87 divisions of NACE Rev. 2.1 in the order of their codes. */
export const divisions: Division[] = `${goods}${services}`.trim().split(/\n\n+/).map(divisionIn);

const bySection = new Map(sections.map((section) => [section.code, section]));
const byDivision = new Map(divisions.map((division) => [division.code, division]));

/** The section of a letter, where there is one. */
export const sectionOf = (letter: string): Section | undefined => bySection.get(letter);

/** The division of a two-digit code, where there is one. */
export const divisionOf = (code: string): Division | undefined => byDivision.get(code);
