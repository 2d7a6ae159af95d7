/** The one doubt about a match, as a sentence that names what it is about. */
import {
	capitalised,
	countryName,
	inSentence,
	languageName,
	listed,
	type MatchLabels,
	message,
	type Params,
	pointed,
	thingName,
	type Viewpoint
} from '#lib/i18n/match-words.ts';
import type { Explanation, Reason, Side } from '#lib/matching/explain.ts';
import type { Locale } from '#lib/paraglide/runtime.js';

/** Need and offer that have no more in common than a section of the tree (or nothing) are not to be called near. */
export const farApart = ({ bond, parts: [{ evidence }] }: Side): boolean =>
	(bond === 'need' || bond === 'customer') && (!evidence?.node || /^[A-V]$/.test(evidence.node));

const VARIANTS: Record<string, (reason: Reason, explanation: Explanation) => string> = {
	doubt_need: thingDoubt,
	doubt_customer: thingDoubt,
	doubt_market: ({ params: { home, first, country } }) => {
		if (home) return 'doubt_home';
		return String(first).split(',').includes(String(country)) ? 'doubt_role' : 'doubt_market';
	},
	doubt_certificates: ({ params: { asked } }) => (asked ? 'doubt_certificates' : 'doubt_certificates_held'),
	doubt_size: ({ params: { gaining, other } }) => (gaining && other ? 'doubt_sizes' : 'doubt_size')
};

function thingDoubt({ params }: Reason, { A, B }: Explanation): string {
	if (farApart(params.side === 'B' ? B : A)) return 'doubt_far';
	return params.need === params.offer ? 'doubt_thing_alike' : 'doubt_thing';
}

/** A doubt in the words of company A. */
export function doubtSentence(reason: Reason, explanation: Explanation, labels: MatchLabels, locale: Locale): string {
	const { code, params } = reason;
	const gaining: Viewpoint = params.side === 'B' ? 'they' : 'you';
	// Who offers is told apart, not who gains: the seeker gains from a need, the one who offers from a customer.
	const offering = (code === 'doubt_need') === (gaining === 'they') ? 'you' : 'they';
	const key = VARIANTS[code]?.(reason, explanation) ?? code;
	const named = namesIn(params, code, labels, locale);
	const [mine, theirs] = gaining === 'you' ? [named.gaining, named.other] : [named.other, named.gaining];
	const viewpoint = key === 'doubt_thing' ? offering : gaining;
	return capitalised(pointed(key, viewpoint, { ...named, mine, theirs }, locale), locale);
}

function namesIn(params: Reason['params'], code: string, labels: MatchLabels, locale: Locale): Params {
	const list = (name: string, nameOf: (value: string) => string) =>
		listed(
			String(params[name] ?? '')
				.split(',')
				.filter(Boolean)
				.map(nameOf),
			locale
		);
	const nameOf: Record<string, (value: string) => string> = {
		doubt_cooperation: (value) => inSentence(labels.cooperation(value), locale),
		doubt_language: (value) => languageName(value, locale),
		doubt_size: (value) => message(`size_${value}`, {}, locale)
	};
	const either = nameOf[code] ?? ((value) => value);
	return {
		country: list('country', (value) => countryName(value, locale)),
		first: list('first', (value) => countryName(value, locale)),
		need: list('need', (value) => thingName(value, locale)),
		offer: list('offer', (value) => thingName(value, locale)),
		value: list('value', labels.certificate),
		gaining: list('gaining', either),
		other: list('other', either)
	};
}
