/** Words and messages that the sentences of a match are put together from. */
import { matchMessages } from '#lib/i18n/match-messages.ts';
import type { Locale } from '#lib/paraglide/runtime.js';
import { labelOf, labelOfNode } from '#lib/vocabulary/label.ts';
import { schemes } from '#lib/vocabulary/model.ts';

/** Names for what the tree of sectors and products does not hold, in the reader's language. */
export interface MatchLabels {
	cooperation(code: string): string;
	certificate(code: string): string;
	goal(code: string): string;
}

export type Viewpoint = 'you' | 'they';
export type Params = Record<string, string | number>;

export const capitalised = (text: string, locale: Locale) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

export const listed = (items: string[], locale: Locale): string => new Intl.ListFormat(locale).format(items);

/** A message that differs by viewpoint, or one that does not. */
export function pointed(key: string, viewpoint: Viewpoint, params: Params, locale: Locale): string {
	return message(`${key}_${viewpoint}` in matchMessages ? `${key}_${viewpoint}` : key, params, locale);
}

/** Keys come from reason codes; a missing one is a bug and throws. */
export function message(key: string, params: Params, locale: Locale): string {
	if (!(key in matchMessages)) throw new Error(`no message reason_match_${key}`);
	// Every message of this family takes texts only, and ignores those it does not name.
	const text = matchMessages[key as keyof typeof matchMessages] as (
		params: Params,
		options: { locale: Locale }
	) => string;
	return text(params, { locale });
}

/** A node of the tree ('31', 'cheese') or a code as 'scheme:code', as it stands inside a sentence. */
export function thingName(thing: string, locale: Locale): string {
	const [, scheme, code] = /^(\w+):(.*)$/.exec(thing) ?? [];
	const known = schemes.find((each) => each === scheme);
	const label = known ? labelOf({ scheme: known, code }, locale) : (labelOfNode(thing, locale) ?? thing);
	return inSentence(label, locale);
}

/** A label as it stands inside a sentence. German keeps its nouns' capitals, and so does everybody's "LED" or "Internet of Things". */
export function inSentence(label: string, locale: Locale): string {
	return locale === 'de' || !/^\p{Lu}\p{Ll}/u.test(label) || /\s\p{Lu}\p{Ll}/u.test(label)
		? label
		: label.charAt(0).toLocaleLowerCase(locale) + label.slice(1);
}

/** English says "the United Kingdom" where Intl says "United Kingdom". */
const WITH_ARTICLE = new Set(['GB', 'US', 'NL', 'AE', 'PH']);

export function countryName(code: string, locale: Locale): string {
	const name = nameOf(code, locale, 'region');
	return locale === 'en' && WITH_ARTICLE.has(code) ? `the ${name}` : name;
}

export function languageName(code: string, locale: Locale): string {
	return nameOf(code, locale, 'language');
}

/** The name in the reader's language, or the code itself when it is none (a profile may say anything). */
function nameOf(code: string, locale: Locale, type: 'region' | 'language'): string {
	try {
		return new Intl.DisplayNames([locale], { type }).of(code) ?? code;
	} catch {
		return code;
	}
}
