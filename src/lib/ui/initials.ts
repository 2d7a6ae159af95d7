/** Words that say only what kind of firm it is, in the languages of the partner regions. */
const legalForms =
	/^(s\.?r\.?l\.?s?|s\.?p\.?a\.?|s\.?n\.?c\.?|sp|z|o\.?o\.?|s\.?a\.?|s\.?l\.?u?|uab|ab|mb|kft|zrt|bt|nyrt|gmbh|kg|ltd|plc|ek|för|hb)\.?$/i;

/** One or two letters for a firm without a logo: "Falegnameria Rossi S.r.l." is FR. */
export function initials(name: string): string {
	const words = name.split(/[\s\-–/&,"„”'()]+/u).filter((word) => /\p{L}|\p{N}/u.test(word));
	const telling = words.filter((word) => !legalForms.test(word));
	const chosen = (telling.length ? telling : words).slice(0, 2);
	return chosen
		.map((word) => ([...word].find((letter) => /\p{L}|\p{N}/u.test(letter)) ?? '').toLocaleUpperCase())
		.join('');
}
