import { oneStop } from '#lib/i18n/one-stop.ts';
import { doubtSentence, farApart } from '#lib/i18n/match-doubt.ts';
import {
	capitalised,
	countryName,
	inSentence,
	languageName,
	type MatchLabels,
	message,
	type Params,
	pointed,
	thingName,
	type Viewpoint
} from '#lib/i18n/match-words.ts';
import type { Explanation, Reason, Side } from '#lib/matching/explain.ts';
import type { Gate } from '#lib/matching/model.ts';
import type { Locale } from '#lib/paraglide/runtime.js';

/** A match in the words of company A: what we gain, what they gain, one doubt, and who gains less. */
export interface MatchSentences {
	youGain: string;
	theyGain: string;
	doubt: string | null;
	limitedBy: string;
}

/** Two sentences, a doubt and the limit, from templates; `explanation.A` is the reader. */
export function matchSentences(explanation: Explanation, labels: MatchLabels, locale: Locale): MatchSentences {
	const { A, B, limitedBy } = explanation;
	const mine = clauses(A, 'you', labels, locale);
	const theirs = clauses(B, 'they', labels, locale).filter((clause) => !mine.slice(0, 2).includes(clause));
	return {
		youGain: sentence(mine, locale),
		theyGain: sentence(theirs, locale),
		doubt: explanation.doubt && doubtSentence(explanation.doubt, explanation, labels, locale),
		limitedBy: limitSentence(explanation, limitedBy, locale)
	};
}

/** Why a pair is not suggested; who blocked whom is never told. */
export function gateSentence(gate: Gate, locale: Locale): string {
	return message(`gate_${gate.replaceAll('-', '_')}`, {}, locale);
}

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
		if (code.startsWith('certificates')) named.value = labels.certificate(text('value'));
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

function limitSentence({ A, B, doubt }: Explanation, { side, part }: Explanation['limitedBy'], locale: Locale): string {
	// Under two hundredths nobody would notice the difference.
	if (Math.abs(A.gain - B.gain) < 0.02 || !part) return message('limited_even', {}, locale);
	const viewpoint = side === 'A' ? 'you' : 'they';
	// The doubt has just said it.
	if (doubt?.code === `doubt_${part}` && doubt.params.side === side)
		return message(`limited_same_${viewpoint}`, {}, locale);
	return message(`limited_${viewpoint}`, { part: pointed(`part_${part}`, viewpoint, {}, locale) }, locale);
}
