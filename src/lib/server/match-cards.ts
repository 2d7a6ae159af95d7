/** Matches in the reader's words, as the pages show them. */
import { codeLabel, matchLabels, regionLabel, sizeLabel } from '#lib/i18n/labels.ts';
import { evidenceLines, type EvidenceLine } from '#lib/i18n/match-evidence.ts';
import { editSentence, matchSentences } from '#lib/i18n/matching.ts';
import type { Locale } from '#lib/i18n/languages.ts';
import type { Chance, FoundMatch, Matches } from './matches.ts';
import type { Stance } from './stances.ts';

export interface MatchCard {
	id: string;
	name: string | null;
	slug: string | null;
	regionCode: string | null;
	/** Town, region or country: as near as may be shown. */
	place: string;
	region: string | null;
	size: string | null;
	logo: string | null;
	youGain: string;
	theyGain: string;
	doubt: string | null;
	limitedBy: string;
	raises: string[];
	evidence: { you: EvidenceLine[]; they: EvidenceLine[] };
	stances: Stance[];
	chances: Chance[];
}

function cardOf(match: FoundMatch, language: Locale): MatchCard {
	const { explanation, titles } = match;
	const region = regionLabel(match.regionCode, language) ?? null;
	const country = codeLabel({ scheme: 'country', code: match.country }, language);
	return {
		id: match.id,
		name: match.name,
		slug: match.slug,
		regionCode: match.regionCode,
		place: [match.city, country].filter(Boolean).join(', '),
		region,
		size: match.size && sizeLabel(match.size, language),
		logo: match.slug && match.logo ? `/companies/${match.slug}/logo?v=${match.logo}` : null,
		...matchSentences(explanation, matchLabels(language), language),
		evidence: {
			you: evidenceLines(explanation.A, titles, language),
			they: evidenceLines(explanation.B, titles, language)
		},
		stances: match.stances,
		chances: match.chances
	};
}

export interface MatchList extends Omit<Matches, 'matches' | 'improvements'> {
	matches: MatchCard[];
	/** What the reader could add to the own profile, as advice. */
	improvements: string[];
}

/** A list of matches with every sentence written out. */
export function matchList({ matches, improvements, ...rest }: Matches, language: Locale): MatchList {
	return {
		...rest,
		matches: matches.map((match) => cardOf(match, language)),
		improvements: improvements.map((edit) => editSentence(edit, matchLabels(language), language))
	};
}
