/** Letters that Unicode does not take apart into a base and an accent. */
const whole: Record<string, string> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ħ: 'h',
	ı: 'i',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	þ: 'th'
};

/** Lower case without accents: "Łódź" → "lodz", "Möbel" → "mobel", "Straße" → "strasse". */
export function fold(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.replace(/[łøđðħıßæœþ]/g, (letter) => whole[letter]);
}

/** The words of a text, folded, in order; digits count as letters ("3d", "iso"). */
export function wordsOf(text: string): string[] {
	return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * How a word sounds across the Latin alphabets, coarse: "cosmética", "kosmetyka" and "Kosmetik" begin alike.
 * Takes folded words.
 */
export function skeletonOf(word: string): string {
	return word
		.replace(/ph/g, 'f')
		.replace(/th/g, 't')
		.replace(/sch|sz/g, 's')
		.replace(/qu|ck|ch|c|q/g, 'k')
		.replace(/y|j/g, 'i')
		.replace(/w/g, 'v')
		.replace(/x/g, 'ks')
		.replace(/z/g, 's')
		.replace(/(.)\1+/g, '$1');
}
