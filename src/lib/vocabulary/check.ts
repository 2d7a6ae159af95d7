import { languages, type Code, type Language, type Words } from '#lib/vocabulary/model.ts';
import { pathsOf } from '#lib/vocabulary/codes.ts';
import { divisionOf, divisions, sections } from '#lib/vocabulary/divisions.ts';
import { pointers } from '#lib/vocabulary/entries.ts';
import { groups } from '#lib/vocabulary/groups.ts';
import { lists, type Item } from '#lib/vocabulary/lists.ts';

export interface PerLanguage {
	/** Words of groups and divisions, label and synonyms together. */
	words: number;
	/** Words of the lexicon that lead to a group or division. */
	lexicon: number;
	/** Labels written as in English ("Software"), which may be right. */
	sameAsEnglish: string[];
	/** Entries without any word in this language. */
	missing: string[];
}

export interface Report {
	sections: number;
	divisions: number;
	groups: number;
	listItems: number;
	languages: Record<Language, PerLanguage>;
	/** What is wrong and must be mended: each a sentence. */
	problems: string[];
}

/** Codes of the official lists, where an installation has them at hand. */
export type Official = Partial<Record<'hs' | 'cpv', ReadonlySet<string>>>;

function shapeProblems(): string[] {
	const problems: string[] = [];
	if (sections.length !== 22) problems.push(`There are ${sections.length} sections, not 22.`);
	if (divisions.length !== 87) problems.push(`There are ${divisions.length} divisions, not 87.`);
	const seen = new Set<string>();
	for (const { code, division } of groups) {
		if (seen.has(code)) problems.push(`Group ${code} is there twice.`);
		seen.add(code);
		if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(code)) problems.push(`Group ${code} is not written in kebab-case.`);
		if (!divisionOf(division)) problems.push(`Group ${code} hangs under ${division}, which is no division.`);
	}
	for (const { target, text } of pointers)
		if (!divisionOf(target) && !seen.has(target)) problems.push(`The lexicon leads "${text}" to unknown ${target}.`);
	return problems;
}

function codeProblems(official: Official): string[] {
	const problems: string[] = [];
	const known = (scheme: 'hs' | 'cpv', code: string) =>
		official[scheme]?.has(code) ?? pathsOf({ scheme, code }).length > 0;
	for (const { code, hs, cpv } of groups) {
		for (const each of hs)
			if (!/^\d{2}(\d{2})?$/.test(each) || !known('hs', each)) problems.push(`Group ${code} names unknown HS ${each}.`);
		for (const each of cpv)
			if (!/^\d{8}$/.test(each) || !known('cpv', each)) problems.push(`Group ${code} names unknown CPV ${each}.`);
	}
	// Every official code, however fine, must lead somewhere.
	for (const scheme of ['hs', 'cpv'] as const)
		for (const code of official[scheme] ?? [])
			if (pathsOf({ scheme, code } satisfies Code).length === 0)
				problems.push(`${scheme.toUpperCase()} ${code} leads to no division.`);
	return problems;
}

function languageReport(language: Language): PerLanguage {
	const entries: { code: string; words: Words }[] = [...divisions, ...groups];
	const items: [string, Item[]][] = Object.entries(lists);
	const same = entries.filter(({ words }) => language !== 'en' && words[language][0] === words.en[0]);
	const missing = entries.filter(({ words }) => !words[language]?.some((word) => word.trim())).map(({ code }) => code);
	for (const [name, list] of items)
		for (const { code, label } of list) if (!label[language]) missing.push(`${name} ${code}`);
	return {
		words: entries.reduce((sum, { words }) => sum + words[language].length, 0),
		lexicon: pointers.filter((pointer) => pointer.language === language).length,
		sameAsEnglish: same.map(({ words }) => words.en[0]),
		missing
	};
}

/** Counts the vocabulary and finds what is wrong in it; with official lists, also codes that do not exist. */
export function checkVocabulary(official: Official = {}): Report {
	const perLanguage = Object.fromEntries(languages.map((language) => [language, languageReport(language)]));
	return {
		sections: sections.length,
		divisions: divisions.length,
		groups: groups.length,
		listItems: Object.values(lists).reduce((sum, list) => sum + list.length, 0),
		// fromEntries forgets that the keys are the languages.
		languages: perLanguage as Record<Language, PerLanguage>,
		problems: [
			...shapeProblems(),
			...codeProblems(official),
			...languages.flatMap((language) =>
				perLanguage[language].missing.map((code) => `${code} has no word in ${language}.`)
			)
		]
	};
}
