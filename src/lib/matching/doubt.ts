import type { Part, Reason, Side } from '#lib/matching/explain.ts';
import { certificatesAskedBy, type Firm, type Space } from '#lib/matching/firm.ts';
import { asksFor, nodeOf } from '#lib/matching/reasons.ts';

/** A loss smaller than this (in ln u) is no reason to hesitate. */
const worthADoubt = 0.1;

/**
 * The one thing to ask before saying yes: first whether the products are the same, since that decides more than where and how,
 * then what costs the pair most, else that it was only read, else what matters most and was not said.
 */
export function doubtOf(space: Space, a: Firm, b: Firm, A: Side, B: Side): Reason | null {
	const losses = (['A', 'B'] as const).flatMap((side) =>
		(side === 'A' ? A : B).parts.map((part) => ({ side, part, loss: lossOf(space, part) }))
	);
	const worth = losses.filter(({ loss }) => loss > worthADoubt).sort((x, y) => y.loss - x.loss);
	const worst = worth.find(({ part: { code } }) => code === 'need' || code === 'customer') ?? worth.at(0);
	if (worst) {
		const { side, part } = worst;
		const [gaining, other] = side === 'A' ? [a, b] : [b, a];
		return { code: `doubt_${part.code}`, params: { side, ...whatOf(space, part, gaining, other) } };
	}
	const [own, theirs] = [a, b].map(({ needs, offers }) => needs.trust === 'read' || offers.trust === 'read');
	if (own || theirs) return { code: 'doubt_read', params: { side: own ? 'A' : 'B' } };
	const silent = [...A.parts, ...B.parts].filter(({ value }) => value === null).sort((x, y) => y.weight - x.weight)[0];
	if (!silent) return null;
	const side = A.parts.includes(silent) ? 'A' : 'B';
	return {
		code: `unsaid_${silent.code}`,
		params: { side: hasNotSaid(side === 'A' ? a : b, silent.code) ? side : side === 'A' ? 'B' : 'A' }
	};
}

/** What the doubt is about, on both sides: products, countries, ways of cooperating, as lists between commas. */
function whatOf(space: Space, { code, evidence }: Part, gaining: Firm, other: Firm): Reason['params'] {
	const [one, two] = [gaining.profile, other.profile];
	const listed = (values: string[] = []) => values.slice(0, 3).join(',');
	switch (code) {
		case 'need':
		case 'customer': {
			const { need, offer } = evidence ?? {};
			return need && offer ? { need: nodeOf(space, need), offer: nodeOf(space, offer) } : {};
		}
		case 'market': {
			const wishes = one.markets ?? [];
			const highest = Math.min(...wishes.map(({ priority = 1 }) => priority));
			const first = wishes.filter(({ priority = 1 }) => priority === highest).map(({ country }) => country);
			return {
				country: two.country,
				first: listed([...new Set(first)]),
				home: one.country === two.country ? 'yes' : ''
			};
		}
		case 'cooperation':
			return { gaining: listed(one.cooperation), other: listed(two.cooperation) };
		case 'language':
			return { gaining: listed(one.languages), other: listed(two.languages) };
		case 'size':
			return { gaining: one.size ?? '', other: two.size ?? '' };
		case 'certificates': {
			const missing = (certificatesAskedBy(one) ?? []).filter((each) => !two.certificates?.includes(each));
			return { value: listed(missing), asked: missing.some((each) => asksFor(gaining, each)) ? 'yes' : '' };
		}
		default:
			return {};
	}
}

/**
 * What a part says against this very pair. Not that a customer weighs less than a need, nor that nothing was said, nor that one need of several is met
 * (exactly), nor what suits more than half: a doubt must be true when read aloud.
 */
function lossOf({ weights }: Space, { code, log, value, evidence }: Part): number {
	if (code === 'unsaid') return 0;
	if (code === 'need' || code === 'customer') {
		if ((evidence?.closeness ?? 0) > 0.99) return 0;
		return (code === 'customer' ? weights.fitPower * Math.log(weights.customer) : 0) - log;
	}
	const suits =
		code !== 'supply' && code !== 'words' && code !== 'none' && code !== 'certificates' && (value ?? 1) >= 0.5;
	return suits ? 0 : -log;
}

/** Whether the one who would gain has not said what it wants; else the other has not said what it is. */
function hasNotSaid(gaining: Firm, code: Part['code']): boolean {
	const said: Partial<Record<Part['code'], boolean>> = {
		cooperation: gaining.cooperation.length > 0,
		market: gaining.markets.size > 0,
		language: gaining.languages.length > 0,
		certificates: gaining.askedCertificates.length > 0,
		size: gaining.size >= 0 || gaining.partnerSizes.length > 0,
		goals: gaining.goals.length > 0
	};
	return said[code] === false;
}
