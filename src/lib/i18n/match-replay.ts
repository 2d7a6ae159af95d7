/** A match then and now, side by side, in words. */
import { gateSentence } from '#lib/i18n/matching.ts';
import { thingName, type Viewpoint } from '#lib/i18n/match-words.ts';
import { partName, strengthOf, type EvidenceLine } from '#lib/i18n/match-evidence.ts';
import type { Explanation, Part } from '#lib/matching/explain.ts';
import type { Locale } from '#lib/paraglide/runtime.js';

interface Stored {
	code: string;
	value: number | null;
	need?: string;
	offer?: string;
}

export interface ReplayLine {
	part: string;
	/** What met, where codes met: "sawn wood · joinery". */
	thenWhat: string;
	nowWhat: string;
	then: EvidenceLine['strength'] | 'absent';
	now: EvidenceLine['strength'] | 'absent';
	changed: boolean;
}

export interface ReplayText {
	you: ReplayLine[];
	they: ReplayLine[];
	/** Why it is not shown at all any more; who said so is never told. */
	closed: string | null;
	scores: { then: string; now: string };
}

export function replayText(
	then: { partsA: Stored[]; partsB: Stored[]; score: number },
	now: Explanation,
	locale: Locale
): ReplayText {
	const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 3, minimumFractionDigits: 3 });
	return {
		you: linesOf(then.partsA, now.A.parts, 'you', locale),
		they: linesOf(then.partsB, now.B.parts, 'they', locale),
		closed: now.gate && gateSentence(now.gate, locale),
		scores: { then: number.format(then.score), now: number.format(now.score) }
	};
}

function linesOf(then: Stored[], now: Part[], whose: Viewpoint, locale: Locale): ReplayLine[] {
	const codes = [...new Set([...then.map(({ code }) => code), ...now.map(({ code }) => code)])];
	return codes
		.filter((code) => code !== 'unsaid')
		.map((code) => {
			const [before, after] = [then.find((part) => part.code === code), now.find((part) => part.code === code)];
			const key = ({ scheme, code }: { scheme: string; code: string }) => `${scheme}:${code}`;
			const { need, offer } = after?.evidence ?? {};
			const said = {
				then: what(before?.need, before?.offer, locale),
				now: what(need && key(need), offer && key(offer), locale)
			};
			return {
				// Stored parts are those of `explain`, which is where every code is from.
				part: partName(code as Part['code'], locale, whose),
				thenWhat: said.then,
				nowWhat: said.now,
				then: strength(before),
				now: strength(after),
				changed: Math.abs((before?.value ?? -1) - (after?.value ?? -1)) > 1e-9 || said.then !== said.now
			};
		});
}

function what(need: string | undefined, offer: string | undefined, locale: Locale): string {
	return need && offer ? `${thingName(need, locale)} · ${thingName(offer, locale)}` : '';
}

function strength(part: { value: number | null } | undefined): ReplayLine['then'] {
	if (!part) return 'absent';
	return part.value === null ? 'unsaid' : strengthOf(part.value);
}
