import { oneStop } from '#lib/i18n/one-stop.ts';
import { matchMessages } from '#lib/i18n/match-messages.ts';
import type { Explanation, Reason, Side } from '#lib/matching/explain.ts';
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
	const mine = clauses(A, 'you', labels, locale);
	const theirs = clauses(B, 'they', labels, locale).filter((clause) => !mine.slice(0, 2).includes(clause));
	return {
		youGain: sentence(mine, locale),
		theyGain: sentence(theirs, locale),
		doubt: explanation.doubt && doubtSentence(explanation.doubt, explanation, locale),
		limitedBy: limitSentence(explanation, limitedBy, locale),
		raises: raises.map((edit) => editSentence(edit, labels, locale))
	};
}

/** One edit of the reader's own profile, as advice. */
export function editSentence({ field, value }: Edit, labels: MatchLabels, locale: Locale): string {
	const names: Record<Edit['field'], () => string> = {
		languages: () => languageName(value, locale),
		cooperation: () => inSentence(labels.cooperation(value), locale),
		markets: () => countryName(value, locale),
		certificates: () => labels.certificate(value),
		goals: () => inSentence(labels.goal(value), locale),
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

/** Need and offer that have no more in common than a section of the tree (or nothing) are not to be called near. */
const farApart = ({ bond, parts: [{ evidence }] }: Side): boolean =>
	(bond === 'need' || bond === 'customer') && (!evidence?.node || /^[A-V]$/.test(evidence.node));

/** What tells this pair from the next one comes first; that both speak English is true of most. */
function telling({ code, params }: Reason): number {
	if (code === 'language') return params.value === 'en' ? 2 : 0;
	return code === 'size' ? 1 : 0;
}

function clauses(side: Side, viewpoint: Viewpoint, labels: MatchLabels, locale: Locale): string[] {
	const [bond, ...rest] = side.reasons;
	const chosen = rest.filter((reason) => telling(reason) < 2).sort((one, other) => telling(one) - telling(other));
	return [bond, ...chosen].map(({ code, params }) => {
		const text = (name: string) => String(params[name] ?? '');
		const named: Params = {};
		for (const name of ['need', 'offer', 'buyer', 'seller'])
			if (params[name]) named[name] = thingName(text(name), locale);
		if (params.country) named.country = countryName(text('country'), locale);
		if (code === 'cooperation') named.value = inSentence(labels.cooperation(text('value')), locale);
		if (code === 'language') named.value = languageName(text('value'), locale);
		if (code === 'certificates') named.value = labels.certificate(text('value'));
		if (code === 'goals') named.value = inSentence(labels.goal(text('value')), locale);
		const isBond = code === 'need' || code === 'customer';
		const variant = code === 'need' && named.need === named.offer ? '_same' : isBond && farApart(side) ? '_far' : '';
		return pointed(`${code}${variant}`, viewpoint, named, locale);
	});
}

function sentence([main = '', extra]: string[], locale: Locale): string {
	const joined = extra ? message('sentence_and', { main, extra }, locale) : message('sentence', { main }, locale);
	return oneStop(capitalised(joined, locale));
}

const capitalised = (text: string, locale: Locale) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

function doubtSentence({ code, params }: Reason, { A, B }: Explanation, locale: Locale): string {
	const country = params.country ? countryName(String(params.country), locale) : '';
	const bond = code === 'doubt_need' || code === 'doubt_customer';
	if (bond && farApart(params.side === 'B' ? B : A)) return message('doubt_far', {}, locale);
	return capitalised(pointed(code, params.side === 'B' ? 'they' : 'you', { country }, locale), locale);
}

function limitSentence({ A, B, doubt }: Explanation, { side, part }: Explanation['limitedBy'], locale: Locale): string {
	// Under two hundredths nobody would notice the difference.
	if (Math.abs(A.gain - B.gain) < 0.02 || !part) return message('limited_even', {}, locale);
	const viewpoint = side === 'A' ? 'you' : 'they';
	// The doubt has just said it.
	if (doubt?.code === `doubt_${part}` && doubt.params.side === side)
		return message(`limited_same_${viewpoint}`, {}, locale);
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
	return inSentence(label, locale);
}

/** A label as it stands inside a sentence. German keeps its nouns' capitals, and so does everybody's "LED" or "Internet of Things". */
function inSentence(label: string, locale: Locale): string {
	return locale === 'de' || !/^\p{Lu}\p{Ll}/u.test(label) || /\s\p{Lu}\p{Ll}/u.test(label)
		? label
		: label.charAt(0).toLocaleLowerCase(locale) + label.slice(1);
}

/** English says "the United Kingdom" where Intl says "United Kingdom". */
const WITH_ARTICLE = new Set(['GB', 'US', 'NL', 'AE', 'PH']);

function countryName(code: string, locale: Locale): string {
	const name = nameOf(code, locale, 'region');
	return locale === 'en' && WITH_ARTICLE.has(code) ? `the ${name}` : name;
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
