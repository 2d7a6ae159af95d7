import { matchMessages } from '#lib/i18n/match-messages.ts';
import type { Explanation, Reason } from '#lib/matching/explain.ts';
import type { Edit } from '#lib/matching/improve.ts';
import type { Gate } from '#lib/matching/model.ts';
import { labelOf, labelOfNode } from '#lib/vocabulary/label.ts';
import { schemes } from '#lib/vocabulary/model.ts';
import type { Locale } from '#lib/paraglide/runtime.js';

/** Names for what the tree of sectors and products does not hold, in the reader's language. */
export interface MatchLabels {
	cooperation(code: string): string;
	certificate(code: string): string;
	goal(code: string): string;
}

/** A match in the words of company A: what we gain, what they gain, one doubt, who gains less, and what would raise it. */
export interface MatchSentences {
	youGain: string;
	theyGain: string;
	doubt: string | null;
	limitedBy: string;
	raises: string[];
}

type Viewpoint = 'you' | 'they';
type Params = Record<string, string>;

/** Two sentences, a doubt, the limit and the edits, from templates; `explanation.A` is the reader. */
export function matchSentences(explanation: Explanation, labels: MatchLabels, locale: Locale): MatchSentences {
	const { A, B, limitedBy, raises } = explanation;
	const mine = clauses(A.reasons, 'you', labels, locale);
	const theirs = clauses(B.reasons, 'they', labels, locale).filter((clause) => !mine.slice(0, 2).includes(clause));
	return {
		youGain: sentence(mine, locale),
		theyGain: sentence(theirs, locale),
		doubt: explanation.doubt && doubtSentence(explanation.doubt, locale),
		limitedBy: limitSentence(A.gain, B.gain, limitedBy, locale),
		raises: raises.map((edit) => editSentence(edit, labels, locale))
	};
}

/** One edit of the reader's own profile, as advice. */
export function editSentence({ field, value }: Edit, labels: MatchLabels, locale: Locale): string {
	const names: Record<Edit['field'], () => string> = {
		languages: () => languageName(value, locale),
		cooperation: () => labels.cooperation(value),
		markets: () => countryName(value, locale),
		certificates: () => labels.certificate(value),
		goals: () => labels.goal(value),
		size: () => message(`size_${value}`, {}, locale),
		offers: () => thingName(value, locale),
		needs: () => thingName(value, locale)
	};
	return message(`edit_${field}`, { value: names[field]() }, locale);
}

/** Why a pair is not suggested; who blocked whom is never told. */
export function gateSentence(gate: Gate, locale: Locale): string {
	return message(`gate_${gate.replaceAll('-', '_')}`, {}, locale);
}

function clauses(reasons: Reason[], viewpoint: Viewpoint, labels: MatchLabels, locale: Locale): string[] {
	return reasons.map(({ code, params }) => {
		const text = (name: string) => String(params[name] ?? '');
		const named: Params = {};
		for (const name of ['need', 'offer', 'buyer', 'seller'])
			if (params[name]) named[name] = thingName(text(name), locale);
		if (params.country) named.country = countryName(text('country'), locale);
		if (code === 'cooperation') named.value = labels.cooperation(text('value'));
		if (code === 'language') named.value = languageName(text('value'), locale);
		if (code === 'certificates') named.value = labels.certificate(text('value'));
		if (code === 'goals') named.value = labels.goal(text('value'));
		const same = code === 'need' && named.need === named.offer ? '_same' : '';
		return pointed(`${code}${same}`, viewpoint, named, locale);
	});
}

function sentence([main = '', extra]: string[], locale: Locale): string {
	const joined = extra ? message('sentence_and', { main, extra }, locale) : message('sentence', { main }, locale);
	return joined.charAt(0).toLocaleUpperCase(locale) + joined.slice(1);
}

function doubtSentence({ code, params }: Reason, locale: Locale): string {
	const country = params.country ? countryName(String(params.country), locale) : '';
	return pointed(code, params.side === 'B' ? 'they' : 'you', { country }, locale);
}

function limitSentence(gainA: number, gainB: number, { side, part }: Explanation['limitedBy'], locale: Locale): string {
	// Under two hundredths nobody would notice the difference.
	if (Math.abs(gainA - gainB) < 0.02 || !part) return message('limited_even', {}, locale);
	const viewpoint = side === 'A' ? 'you' : 'they';
	return message(`limited_${viewpoint}`, { part: pointed(`part_${part}`, viewpoint, {}, locale) }, locale);
}

/** A message that differs by viewpoint, or one that does not. */
function pointed(key: string, viewpoint: Viewpoint, params: Params, locale: Locale): string {
	return message(`${key}_${viewpoint}` in matchMessages ? `${key}_${viewpoint}` : key, params, locale);
}

/** Keys come from reason codes; a missing one is a bug and throws. */
function message(key: string, params: Params, locale: Locale): string {
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
	// German keeps its nouns' capitals, and so does everybody's "LED" or "3D".
	return locale === 'de' || !/^\p{Lu}\p{Ll}/u.test(label)
		? label
		: label.charAt(0).toLocaleLowerCase(locale) + label.slice(1);
}

function countryName(code: string, locale: Locale): string {
	return nameOf(code, locale, 'region');
}

function languageName(code: string, locale: Locale): string {
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
