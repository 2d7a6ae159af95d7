/** What a firm could add to its own profile, and what it would bring, as sentences. */
import {
	capitalised,
	countryName,
	inSentence,
	languageName,
	type MatchLabels,
	message,
	thingName
} from '#lib/i18n/match-words.ts';
import type { Edit } from '#lib/matching/improve.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Locale } from '#lib/paraglide/runtime.js';

/** One edit of the reader's own profile, as advice; `titles` are those of its own cards, by id. */
export function editSentence(edit: Edit, titles: Record<string, string>, labels: MatchLabels, locale: Locale): string {
	const { field, value, how, beside, role, source } = edit;
	const names: Record<Edit['field'], () => string> = {
		languages: () => languageName(value, locale),
		cooperation: () => inSentence(labels.cooperation(value), locale),
		markets: () => countryName(value, locale),
		certificates: () => labels.certificate(value),
		goals: () => inSentence(labels.goal(value), locale),
		size: () => value,
		offers: () => thingName(value, locale),
		needs: () => thingName(value, locale)
	};
	const variant = how === 'new' ? '' : `_${how}`;
	const key =
		how === 'chosen'
			? 'edit_chosen'
			: field === 'markets' && how === 'new'
				? `edit_markets_${role}`
				: `edit_${field}${variant}`;
	const params = { value: names[field](), beside: beside ? thingName(beside, locale) : '' };
	const said = capitalised(message(key, params, locale), locale);
	const card = source && titles[source];
	return card ? message('edit_on_card', { edit: said, card }, locale) : said;
}

/** How many firms an edit would bring (or bring nearer), and who the first of them are. */
export function gainSentence({ partners, firms }: Edit, names: string[], locale: Locale): string {
	const who = names.join(', ') + (firms.length > names.length ? ' …' : '');
	// Those who rise are what counts, less those who fall.
	return partners > 0
		? m.reason_match_gain_more({ count: partners, who }, { locale })
		: m.reason_match_gain_nearer({ count: firms.length, who }, { locale });
}

/** How much more one pair would be worth. */
export function pairGain({ gain }: Edit, score: number, locale: Locale): string {
	const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(gain / score);
	return message('gain_pair', { percent }, locale);
}
