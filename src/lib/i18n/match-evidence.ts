/** What a match rests on, line by line: where it was read, what both said, what neither said. */
import { codeLabel, sizeLabel } from '#lib/i18n/labels.ts';
import { fieldOfPart } from '#lib/i18n/match-fields.ts';
import { listed, type Viewpoint } from '#lib/i18n/match-words.ts';
import { dateText } from '#lib/calendar/display.ts';
import type { Evidence, Part, Side } from '#lib/matching/explain.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Locale } from '#lib/paraglide/runtime.js';
import { countryName } from '#lib/vocabulary/countries.ts';
import { labelOfNode } from '#lib/vocabulary/label.ts';

export interface EvidenceLine {
	part: string;
	text: string;
	/** How much it carries; 'unsaid' where one side has said nothing about it. */
	strength: 'strong' | 'partly' | 'weak' | 'unsaid';
	/** Where the reader's own part of it can be corrected, below /my/[company]. */
	field: string;
}

/** Titles by the source of a statement: cards by their id; the profile itself has none. */
type Titles = Record<string, string>;

const PARTS: Record<Part['code'], (locale: Locale, whose: Viewpoint) => string> = {
	need: (locale, whose) =>
		whose === 'you' ? m.finding_part_need_you({}, { locale }) : m.finding_part_need_they({}, { locale }),
	customer: (locale, whose) =>
		whose === 'you' ? m.finding_part_customer_you({}, { locale }) : m.finding_part_customer_they({}, { locale }),
	supply: (locale) => m.finding_part_supply({}, { locale }),
	words: (locale) => m.finding_part_words({}, { locale }),
	none: (locale) => m.finding_part_none({}, { locale }),
	cooperation: (locale) => m.finding_part_cooperation({}, { locale }),
	market: (locale) => m.finding_part_market({}, { locale }),
	language: (locale) => m.finding_part_language({}, { locale }),
	certificates: (locale) => m.finding_part_certificates({}, { locale }),
	size: (locale) => m.finding_part_size({}, { locale }),
	goals: (locale) => m.finding_part_goals({}, { locale }),
	unsaid: (locale) => m.finding_part_unsaid({}, { locale })
};

/** What a part is called for the one it is counted for. */
export const partName = (code: Part['code'], locale: Locale, whose: Viewpoint): string => PARTS[code](locale, whose);

export const strengthOf = (value: number): EvidenceLine['strength'] =>
	value >= 0.75 ? 'strong' : value >= 0.35 ? 'partly' : 'weak';

const SCHEMES: Partial<Record<Evidence['field'], string>> = {
	cooperation: 'cooperation',
	languages: 'language',
	certificates: 'certificate',
	goals: 'goal'
};

function textOf(part: Part, titles: Titles, locale: Locale, whose: Viewpoint): string {
	const { evidence } = part;
	if (part.value === null) return m.finding_evidence_unsaid({}, { locale });
	if (!evidence)
		return part.value > 0 ? m.finding_evidence_fits({}, { locale }) : m.finding_evidence_nothing({}, { locale });
	const { need, offer, values = [], field, source, date } = evidence;
	if (need && offer) {
		const [sought, offered] = [codeLabel(need, locale), codeLabel(offer, locale)];
		const said =
			sought === offered
				? m.finding_evidence_same({ thing: sought }, { locale })
				: m.finding_evidence_codes({ need: sought, offer: offered }, { locale });
		const where = source && (titles[source] ?? m.finding_evidence_profile({}, { locale }));
		const from = where && date ? m.finding_evidence_source({ where, date: dateText(date, locale) }, { locale }) : '';
		return [said, from].filter(Boolean).join(' ');
	}
	if (field === 'nace') {
		const [mine, theirs] = values.map((division) => labelOfNode(division, locale) ?? division);
		return m.finding_evidence_sectors({ mine: mine ?? '', theirs: theirs ?? '' }, { locale });
	}
	if (field === 'size' && values.length) {
		const [other, gaining] = values.map((size) => sizeLabel(size, locale));
		if (!gaining) return other;
		const [mine, theirs] = whose === 'you' ? [gaining, other] : [other, gaining];
		return m.finding_evidence_sizes({ mine, theirs }, { locale });
	}
	const scheme = SCHEMES[field];
	const labels = values.map((code) =>
		scheme ? codeLabel({ scheme, code }, locale) : field === 'markets' ? countryName(code, locale) : code
	);
	return labels.length ? listed(labels, locale) : m.finding_evidence_nothing({}, { locale });
}

/** The parts of one direction, what was said before what was not. */
export function evidenceLines(
	side: Side,
	whose: Viewpoint,
	titles: Titles,
	own: Set<string>,
	locale: Locale
): EvidenceLine[] {
	return side.parts
		.filter(({ code }) => code !== 'unsaid')
		.map((part) => ({
			part: partName(part.code, locale, whose),
			text: textOf(part, titles, locale, whose),
			strength: part.value === null ? ('unsaid' as const) : strengthOf(part.value),
			field: fieldOfPart(part, own)
		}))
		.sort((a, b) => Number(a.strength === 'unsaid') - Number(b.strength === 'unsaid'));
}
