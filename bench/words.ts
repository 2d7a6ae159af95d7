import { detectLanguage } from '#lib/vocabulary/detect.ts';
import { pathsOf } from '#lib/vocabulary/codes.ts';
import { languages, type Code, type Language } from '#lib/vocabulary/model.ts';
import { codesIn } from '#lib/vocabulary/text.ts';
import type { Match, Profile } from '#lib/matching/model.ts';
import { buildIndex, type Index, topK } from '#lib/matching/rank.ts';
import { vocabulary } from '#lib/matching/vocabulary.ts';
import { expertWeights } from '#lib/matching/weights.ts';
import { type Labelled, officialSamples } from './official-labels.ts';
import { pairs } from './wordings.ts';

/** Shares by language and over all of them, each as hits and the number of trials. */
type Tally = Map<Language | 'all', { hits: number; of: number }>;

interface Row {
	set: string;
	measure: string;
	of: number;
	all: number;
	byLanguage: Partial<Record<Language, number>>;
}

/** Counts a hit (or the chance of one) for each of these languages. */
function count(tally: Tally, spoken: Language[], hit: number): void {
	for (const language of [...spoken, 'all'] as const) {
		const { hits, of } = tally.get(language) ?? { hits: 0, of: 0 };
		tally.set(language, { hits: hits + hit, of: of + 1 });
	}
}

function rowOf(set: string, measure: string, tally: Tally): Row {
	const share = (language: Language | 'all') => (tally.get(language)?.hits ?? 0) / (tally.get(language)?.of ?? 1);
	return {
		set,
		measure,
		of: tally.get('all')?.of ?? 0,
		all: share('all'),
		byLanguage: Object.fromEntries(languages.filter((one) => tally.has(one)).map((one) => [one, share(one)]))
	};
}

/** How likely the partner is among the first `most` when equals are drawn by lot: siblings that read alike share a place. */
export function chanceAmong(most: number, matches: Match[], partner: string): number {
	const own = matches.find(({ id }) => id === partner)?.score;
	if (own === undefined) return 0;
	const above = matches.filter(({ score }) => score > own + 1e-9).length;
	const equal = matches.filter(({ score }) => Math.abs(score - own) <= 1e-9).length;
	return Math.min(1, Math.max(0, (most - above) / equal));
}

/** A country for each language, so that a list can be asked for in one language only. */
const countries: Record<Language, string> = {
	en: 'IE',
	it: 'IT',
	pl: 'PL',
	lt: 'LT',
	hu: 'HU',
	es: 'ES',
	sv: 'SE',
	de: 'DE'
};

interface Firm {
	language: Language;
	text?: string;
	code?: Code;
}

const profileOf = (id: string, use: 'offers' | 'needs', { language, text, code }: Firm): Profile => ({
	id,
	country: countries[language],
	[use]: [{ text, language, codes: code ? [code] : [] }]
});

/** Ranks partners: for each asking firm, the chance that the list names its partner first and in the first three. */
function ranked(
	set: string,
	index: Index,
	asked: { from: string; to: string; spoken: Language[] }[],
	to?: boolean
): Row[] {
	const [first, three] = [new Map(), new Map()] as Tally[];
	for (const { from, to: partner, spoken } of asked) {
		const filters = to ? { countries: [countries[spoken[1]]] } : undefined;
		const matches = topK(index, from, { k: index.firms.length, filters });
		count(first, spoken, chanceAmong(1, matches, partner));
		count(three, spoken, chanceAmong(3, matches, partner));
	}
	return [rowOf(set, 'partner first', first), rowOf(set, 'partner in the first three', three)];
}

/** Each label offered in one language and needed in another, all against all, among the other labels of the sample in that language. */
function labelsAgainstLabels(set: string, sample: Labelled[], coded: boolean): Row[] {
	const profiles = sample.flatMap(({ code, label }) =>
		languages.flatMap((language) =>
			(['offers', 'needs'] as const).map((use) => {
				const said = coded ? { code } : { text: label[language] };
				return profileOf(`${use} ${language} ${code.code}`, use, { language, ...said });
			})
		)
	);
	const asked = sample.flatMap(({ code: { code } }) =>
		languages.flatMap((mine) =>
			languages
				.filter((theirs) => theirs !== mine)
				.map((theirs) => ({ from: `offers ${mine} ${code}`, to: `needs ${theirs} ${code}`, spoken: [mine, theirs] }))
		)
	);
	return ranked(`${set}${coded ? ', by the codes' : ''}`, buildIndex(profiles, vocabulary, expertWeights), asked, true);
}

function handWritten(set: string, heldOut: boolean): Row[] {
	const profiles = pairs.flatMap(({ offer, need }, i) => [
		profileOf(`offer ${i}`, 'offers', offer),
		profileOf(`need ${i}`, 'needs', need)
	]);
	const asked = pairs.flatMap((pair, i) => {
		const spoken = [pair.offer.language, pair.need.language];
		return pair.heldOut !== heldOut
			? []
			: [
					{ from: `offer ${i}`, to: `need ${i}`, spoken },
					{ from: `need ${i}`, to: `offer ${i}`, spoken }
				];
	});
	return ranked(set, buildIndex(profiles, vocabulary, expertWeights), asked);
}

/** Whether one of the first `most` codes heard in a text leads to one of these nodes. */
const namesNode = (heard: { code: Code }[], nodes: string[], depth: number, most: number): number =>
	heard.slice(0, most).some(({ code }) => pathsOf(code).some((path) => nodes.includes(path[depth]))) ? 1 : 0;

/** How often the first codes heard in a text are the right ones: `right` are nodes of that depth (1 the division, 2 the group). */
function heardRightly(
	set: string,
	texts: { text: string; language: Language; right: string[] }[],
	depth: 1 | 2
): Row[] {
	const node = depth === 1 ? 'division' : 'group';
	const [first, three] = [new Map(), new Map()] as Tally[];
	for (const { text, language, right } of texts) {
		const heard = codesIn(text, language);
		count(first, [language], namesNode(heard, right, depth, 1));
		count(three, [language], namesNode(heard, right, depth, 3));
	}
	return [rowOf(set, `${node} heard first`, first), rowOf(set, `${node} in the first three`, three)];
}

function detected(set: string, texts: { text: string; language: Language }[]): Row {
	const tally: Tally = new Map();
	for (const { text, language } of texts) count(tally, [language], detectLanguage(text) === language ? 1 : 0);
	return rowOf(set, 'language detected', tally);
}

const firstWords = (text: string) => text.split(' ').slice(0, 4).join(' ');

function writtenRows(half: 'development' | 'held out'): Row[] {
	const set = `hand-written, ${half}`;
	const some = pairs.filter(({ heldOut }) => heldOut === (half === 'held out'));
	const texts = some.flatMap(({ divisions, offer, need }) =>
		[offer, need].map((text) => ({ ...text, right: divisions }))
	);
	return [
		...handWritten(set, half === 'held out'),
		...heardRightly(set, texts, 1),
		detected(set, texts),
		detected(
			`${set}, four words`,
			texts.map(({ text, language }) => ({ text: firstWords(text), language }))
		)
	];
}

/** The texts of a sample, with the nodes of that depth its codes lead to; codes that lead to none are left out. */
const labelled = (sample: Labelled[], depth: number) =>
	sample.flatMap(({ code, label }) => {
		const right = pathsOf(code).flatMap((path) => path[depth] ?? []);
		// Object.entries widens the keys; labels are by language.
		return right.length === 0
			? []
			: Object.entries(label).map(([language, text]) => ({ language: language as Language, text, right }));
	});

/** `npm run bench -- words [--json]`: what is understood of words across languages, on wordings the vocabulary was not written from. */
export async function run(args: string[]): Promise<void> {
	const samples = officialSamples();
	const rows = (['development', 'held out'] as const).flatMap((half) => [
		...writtenRows(half),
		...samples.flatMap(({ list, development, heldOut }) => {
			const sample = half === 'held out' ? heldOut : development;
			const set = `${list}, ${half}`;
			return [
				...(list.startsWith('CPV')
					? [...labelsAgainstLabels(set, sample, false), ...labelsAgainstLabels(set, sample, true)]
					: []),
				...heardRightly(set, labelled(sample, 1), 1),
				...heardRightly(set, labelled(sample, 2), 2),
				detected(set, labelled(sample, 0))
			];
		})
	]);
	if (args.includes('--json')) {
		console.log(JSON.stringify({ table: 'words', rows }));
		return;
	}
	if (samples.length === 0) console.log('the official lists are not beside the project (../shared/data): left out');
	const percent = (share?: number) => (share === undefined ? '-' : (100 * share).toFixed(1)).padStart(6);
	console.log(`${''.padEnd(64)}${'of'.padStart(7)}   all ${languages.map((one) => one.padStart(6)).join('')}`);
	// NACE codes lead to divisions, never to groups.
	for (const { set, measure, of, all, byLanguage } of rows.filter(({ of }) => of > 0))
		console.log(
			`${`${set}: ${measure}`.padEnd(64)}${String(of).padStart(7)}${percent(all)} ${languages.map((one) => percent(byLanguage[one])).join('')}`
		);
}
