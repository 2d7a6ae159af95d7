import { oneStop } from '#lib/i18n/one-stop.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Locale } from '#lib/paraglide/runtime.js';
import type { Refusal } from '#lib/refusal.ts';

type Sentence = (params: Record<string, string | number>, options?: { locale?: Locale }) => string;

/** The sentence a refusal is read as; every code has one (a test looks). */
export function refusalText(refusal: Pick<Refusal, 'code' | 'params'>, locale?: Locale): string {
	// Codes are dynamic on purpose, the only place where messages are looked up by a made-up name.
	const sentences = m as unknown as Record<string, Sentence | undefined>;
	const sentence = sentences[`reason_refusal_${refusal.code.replaceAll('-', '_')}`] ?? sentences.reason_refusal_unknown;
	return sentence ? oneStop(sentence(refusal.params, locale ? { locale } : undefined)) : refusal.code;
}
