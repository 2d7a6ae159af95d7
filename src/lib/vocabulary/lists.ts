import { languages, type Label, type Language } from '#lib/vocabulary/model.ts';
import certificateTable from '#lib/vocabulary/tables/certificates.ts';
import * as tables from '#lib/vocabulary/tables/lists.ts';

/** A choice in a short list. Its code is stored; its label is shown. */
export interface Item {
	code: string;
	label: Label;
}

// Object.fromEntries forgets its keys; the callers give one text per language.
const labelFrom = (texts: string[]): Label =>
	Object.fromEntries(languages.map((language, i) => [language, texts[i]])) as Label;

function itemsIn(table: string): Item[] {
	return table
		.trim()
		.split('\n')
		.map((line) => {
			const [code, ...texts] = line.split(' | ');
			if (texts.length !== languages.length) throw new Error(`"${code}" has ${texts.length} labels`);
			return { code, label: labelFrom(texts) };
		});
}

/** Certificates carry their name in every language, and after it what it is about. */
function certificatesIn(table: string): Item[] {
	return table
		.trim()
		.split('\n')
		.map((line) => {
			const [code, name, ...meanings] = line.split(' | ');
			if (meanings.length !== languages.length) throw new Error(`"${code}" has ${meanings.length} explanations`);
			return { code, label: labelFrom(meanings.map((meaning) => `${name} – ${meaning}`)) };
		});
}

export const cooperationTypes: Item[] = itemsIn(tables.cooperation);
export const cardTypes: Item[] = itemsIn(tables.cardTypes);
export const partnerKinds: Item[] = itemsIn(tables.partnerKinds);
export const companySizes: Item[] = itemsIn(tables.sizes);
export const developmentStages: Item[] = itemsIn(tables.stages);
export const iprStates: Item[] = itemsIn(tables.ipr);
export const marketRoles: Item[] = itemsIn(tables.marketRoles);
export const horizons: Item[] = itemsIn(tables.horizons);
export const sustainableGoals: Item[] = itemsIn(tables.goals);
export const legalForms: Item[] = itemsIn(tables.legalForms);
export const certificates: Item[] = certificatesIn(certificateTable);

/** The languages a delegate may work in: the interface's eight and the other ones met at European fairs. */
export const workingLanguageCodes = [
	...languages,
	...['fr', 'pt', 'nl', 'da', 'no', 'fi', 'et', 'lv', 'cs', 'sk', 'sl', 'hr', 'sr', 'ro', 'bg', 'el', 'tr', 'uk', 'ru'],
	...['ga', 'mt', 'sq', 'mk', 'is', 'ca', 'eu', 'gl', 'ar', 'he', 'zh', 'ja', 'ko', 'hi', 'vi']
] as const;

export const workingLanguages: Item[] = workingLanguageCodes.map((code) => ({
	code,
	label: labelFrom(
		languages.map((language) => new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code)
	)
}));

/** Every short list by its name, for checks and exports. */
export const lists: Record<string, Item[]> = {
	cooperationTypes,
	cardTypes,
	partnerKinds,
	companySizes,
	developmentStages,
	iprStates,
	marketRoles,
	horizons,
	sustainableGoals,
	legalForms,
	certificates,
	workingLanguages
};

/** The label of a list's item; the code itself where the list does not know it. */
export const itemLabel = (list: Item[], code: string, language: Language): string =>
	list.find((item) => item.code === code)?.label[language] ?? code;

const commercial = ['agency', 'distribution', 'franchise', 'subcontracting', 'licence'];
const investment = ['capital', 'loan', 'shares', 'joint-venture'];
const business = [...commercial, ...investment, 'outsourcing', 'supplier'];
const technology = [...investment, 'technical-assistance', 'research'];

/** Which partnerships a card of each type may name (EEN guidelines 1.2): one to three of them. */
export const cooperationOfCard: Record<'BO' | 'BR' | 'TO' | 'TR' | 'RDR', string[]> = {
	BO: business,
	BR: business,
	TO: technology,
	TR: technology,
	RDR: ['research']
};
