import type { Part, Reason, Side } from '#lib/matching/explain.ts';
import type { Firm, Space } from '#lib/matching/firm.ts';

/** A loss smaller than this (in ln u) is no reason to hesitate. */
const worthADoubt = 0.1;

/** The one thing to ask before saying yes: what costs the pair most, else that it was only read, else what matters most and was not said. */
export function doubtOf(space: Space, a: Firm, b: Firm, A: Side, B: Side): Reason | null {
	const losses = (['A', 'B'] as const).flatMap((side) =>
		(side === 'A' ? A : B).parts.map((part) => ({ side, ...lossOf(space, part) }))
	);
	const worst = losses.reduce((most, loss) => (loss.loss > most.loss ? loss : most));
	if (worst.loss > worthADoubt) {
		const other = worst.side === 'A' ? b : a;
		return { code: `doubt_${worst.code}`, params: { side: worst.side, country: other.profile.country } };
	}
	if ([a.needs, a.offers, b.needs, b.offers].some(({ trust }) => trust === 'read'))
		return { code: 'doubt_read', params: {} };
	const silent = [...A.parts, ...B.parts].filter(({ value }) => value === null).sort((x, y) => y.weight - x.weight)[0];
	if (!silent) return null;
	const side = A.parts.includes(silent) ? 'A' : 'B';
	return {
		code: `unsaid_${silent.code}`,
		params: { side: hasNotSaid(side === 'A' ? a : b, silent.code) ? side : side === 'A' ? 'B' : 'A' }
	};
}

/**
 * What a part says against this very pair. Not that a customer weighs less than a need, nor that nothing was said, nor that one need of several is met
 * (exactly), nor what suits more than half: a doubt must be true when read aloud.
 */
function lossOf({ weights }: Space, { code, log, value, evidence }: Part) {
	if (code === 'unsaid') return { code, loss: 0 };
	if (code === 'need' || code === 'customer') {
		if ((evidence?.closeness ?? 0) > 0.99) return { code, loss: 0 };
		return { code, loss: (code === 'customer' ? weights.fitPower * Math.log(weights.customer) : 0) - log };
	}
	const suits =
		code !== 'supply' && code !== 'words' && code !== 'none' && code !== 'certificates' && (value ?? 1) >= 0.5;
	return { code, loss: suits ? 0 : -log };
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
