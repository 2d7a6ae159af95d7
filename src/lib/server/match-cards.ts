/** Matches in the reader's words, as the pages show them. */
import { codeLabel, matchLabels, regionLabel, sizeLabel } from '#lib/i18n/labels.ts';
import { fieldOfEdit } from '#lib/i18n/match-fields.ts';
import { explain } from '#lib/matching/explain.ts';
import type { Edit } from '#lib/matching/improve.ts';
import { evidenceLines, type EvidenceLine } from '#lib/i18n/match-evidence.ts';
import { editSentence, gainSentence, pairGain } from '#lib/i18n/match-advice.ts';
import { matchSentences } from '#lib/i18n/matching.ts';
import type { Locale } from '#lib/i18n/languages.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Improvement } from './improvements.ts';
import { theRegister } from './match-index.ts';
import type { Chance } from './chances.ts';
import type { FoundMatch, Matches } from './matches.ts';
import type { Stance } from './stances.ts';

/** A sentence and where to act on it. */
export interface Action {
	text: string;
	href: string;
}

/** What to add to one's own profile, and what that would bring. */
export interface Advice extends Action {
	gain: string;
}

export interface MatchCard {
	id: string;
	/** The name, or where the firm is when it hides it. */
	title: string;
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
	raises: Advice[];
	evidence: { you: EvidenceLine[]; they: EvidenceLine[] };
	/** What was shown before, and why it differs now. */
	replay: string;
	stances: Stance[];
	chances: (Chance & { label: string })[];
}

/** Whose pages they are: their address, and the firm's own cards with their titles. */
interface Own {
	pages: string;
	titles: Record<string, string>;
	ids: Set<string>;
}

function advice(edit: Edit, gain: string, { pages, titles, ids }: Own, language: Locale): Advice {
	return {
		text: editSentence(edit, titles, matchLabels(language), language),
		gain,
		href: `${pages}/${fieldOfEdit(edit, ids)}`
	};
}

function improvement({ edit, firms }: Improvement, own: Own, language: Locale): Advice {
	const names = firms.map(({ name, country, regionCode }) => {
		const where = codeLabel({ scheme: 'country', code: country }, language);
		const region = regionLabel(regionCode, language) ?? where;
		return name ? `${name} (${where})` : m.finding_unnamed({ region }, { locale: language });
	});
	return advice(edit, gainSentence(edit, names, language), own, language);
}

function chanceLabel({ state, event }: Chance, locale: Locale): string {
	if (state === 'asked') return m.finding_state_asked({}, { locale });
	if (state === 'asking') return m.finding_state_asking({}, { locale });
	if (state === 'agreed') return m.finding_state_agreed({}, { locale });
	return m.finding_ask_at({ event: event.name }, { locale });
}

function cardOf(match: FoundMatch, own: Own, language: Locale): MatchCard {
	const { explanation, titles } = match;
	const { pages, ids } = own;
	const linked = (line: EvidenceLine) => ({ ...line, field: `${pages}/${line.field}` });
	const region = regionLabel(match.regionCode, language) ?? null;
	const country = codeLabel({ scheme: 'country', code: match.country }, language);
	return {
		id: match.id,
		title: match.name ?? m.finding_unnamed({ region: region ?? country }, { locale: language }),
		slug: match.slug,
		regionCode: match.regionCode,
		place: [match.city, country].filter(Boolean).join(', '),
		region,
		size: match.size && sizeLabel(match.size, language),
		logo: match.slug && match.logo ? `/companies/${match.slug}/logo?v=${match.logo}` : null,
		...matchSentences(explanation, matchLabels(language), language),
		raises: explanation.raises.map((edit) => advice(edit, pairGain(edit, explanation.score, language), own, language)),
		replay: `${pages}/matches/${match.id}`,
		evidence: {
			you: evidenceLines(explanation.A, 'you', titles, ids, language).map(linked),
			they: evidenceLines(explanation.B, 'they', titles, ids, language).map(linked)
		},
		stances: match.stances,
		chances: match.chances.map((chance) => ({ ...chance, label: chanceLabel(chance, language) }))
	};
}

export interface MatchList extends Omit<Matches, 'matches' | 'improvements'> {
	matches: MatchCard[];
	/** What the reader could add to the own profile, as advice. */
	improvements: Advice[];
}

/** A list of matches with every sentence written out; `company` is the slug of the firm that reads it. */
export function matchList({ matches, improvements, ...rest }: Matches, company: string, language: Locale): MatchList {
	const own: Own = {
		pages: `/my/${company}`,
		titles: Object.fromEntries(rest.cards.map(({ id, title }) => [id, title])),
		ids: new Set(rest.cards.map(({ id }) => id))
	};
	return {
		...rest,
		matches: matches.map((match) => cardOf(match, own, language)),
		improvements: improvements.map((each) => improvement(each, own, language))
	};
}

/** What a match rested on, for a firm (or one card of it) that says it is wrong: in its own words, with the place to correct it. */
export async function originOf(
	{ id, slug, cardId }: { id: string; slug: string; cardId?: string | null },
	otherId: string,
	language: Locale
): Promise<Action | null> {
	const { index, firms } = await theRegister();
	const own = firms.get(id);
	if (!own || !firms.has(otherId)) return null;
	const { A } = explain(index, (cardId && own.cards.get(cardId)) || own.profile, otherId);
	const [line] = evidenceLines(
		{ ...A, parts: A.parts.slice(0, 1) },
		'you',
		Object.fromEntries(own.titles),
		new Set(own.cards.keys()),
		language
	);
	return { text: line.text, href: `/my/${slug}/${line.field}` };
}
