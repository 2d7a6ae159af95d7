/** How the bytes of a text file were read. */
export interface DecodedText {
	text: string;
	encoding: TextEncoding;
	/** True where nothing in the file says so and the letters decided. */
	guessed: boolean;
}

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1250' | 'windows-1252' | 'windows-1257';

/**
 * Letters outside ASCII per thousand such letters in running text of each language: rounded from general corpora.
 * They only have to tell apart encodings in which the same byte is "ą" here and "à" there.
 */
const LETTERS: { encoding: TextEncoding; per1000: Record<string, number> }[] = [
	// Western first: where two encodings read the very same text, it wins.
	{ encoding: 'windows-1252', per1000: { à: 330, è: 330, ù: 140, ò: 120, é: 60, ì: 40 } }, // Italian
	{ encoding: 'windows-1252', per1000: { ó: 300, í: 230, á: 200, é: 130, ñ: 100, ú: 60, ü: 5, ç: 5, º: 10, ª: 5 } }, // Spanish
	{ encoding: 'windows-1252', per1000: { ä: 380, å: 320, ö: 295, é: 5 } }, // Swedish
	{ encoding: 'windows-1252', per1000: { ü: 340, ä: 330, ö: 170, ß: 150 } }, // German
	{ encoding: 'windows-1250', per1000: { ł: 240, ę: 140, ą: 130, ó: 110, ż: 110, ś: 90, ć: 60, ń: 50, ź: 20 } }, // Polish
	{ encoding: 'windows-1250', per1000: { é: 290, á: 290, ö: 100, ó: 100, ő: 80, í: 50, ü: 50, ú: 30, ű: 20 } }, // Hungarian
	{ encoding: 'windows-1257', per1000: { ė: 220, š: 170, ų: 160, ž: 130, ū: 90, į: 80, č: 60, ą: 60, ę: 30 } } // Lithuanian
];
/** A letter of another language, say the ü in an Italian list of members. */
const OTHER_LETTER = 2;
/** A sign where letters are expected: ł read as ³, ż as ¿. */
const SIGN = 0.05;

/** Reads the bytes of a text file: by its byte-order mark, else as UTF-8, else by the letters of our languages. */
export function decodeText(bytes: Uint8Array): DecodedText {
	const mark = [bytes[0], bytes[1], bytes[2]];
	if (mark[0] === 0xef && mark[1] === 0xbb && mark[2] === 0xbf) return decoded(bytes, 'utf-8', false);
	if (mark[0] === 0xff && mark[1] === 0xfe) return decoded(bytes, 'utf-16le', false);
	if (mark[0] === 0xfe && mark[1] === 0xff) return decoded(bytes, 'utf-16be', false);
	const wide = wideWithoutMark(bytes);
	if (wide) return decoded(bytes, wide, true);
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', guessed: false };
	} catch {
		// Not UTF-8: some office still saves in a code page of its country.
		return decoded(bytes, mostLikely(bytes), true);
	}
}

function decoded(bytes: Uint8Array, encoding: TextEncoding, guessed: boolean): DecodedText {
	return { text: new TextDecoder(encoding).decode(bytes), encoding, guessed };
}

// In UTF-16 every ASCII character of a table (separators, digits, line ends) brings a zero byte, always on the same side.
function wideWithoutMark(bytes: Uint8Array): TextEncoding | undefined {
	const sample = bytes.subarray(0, 4096);
	let [even, odd] = [0, 0];
	for (const [index, byte] of sample.entries()) {
		if (byte !== 0) continue;
		if (index % 2 === 0) even += 1;
		else odd += 1;
	}
	const half = sample.length / 2;
	if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
	if (even > half * 0.4 && odd < half * 0.05) return 'utf-16be';
	return undefined;
}

function mostLikely(bytes: Uint8Array): TextEncoding {
	// Only bytes outside ASCII tell anything; a quarter of a million of them are enough.
	const high = bytes.filter((byte) => byte >= 0xa0 || (byte >= 0x80 && !TYPOGRAPHY.has(byte))).subarray(0, 250_000);
	let best: { encoding: TextEncoding; score: number } = { encoding: 'windows-1252', score: -Infinity };
	for (const { encoding, per1000 } of LETTERS) {
		const counts = new Map<string, number>();
		for (const letter of new TextDecoder(encoding).decode(high).toLowerCase()) {
			counts.set(letter, (counts.get(letter) ?? 0) + 1);
		}
		let score = 0;
		for (const [letter, count] of counts) score += count * Math.log(frequency(letter, per1000));
		if (score > best.score) best = { encoding, score };
	}
	return best.encoding;
}

// Quotation marks, dashes, the euro and the ellipsis stand at the same bytes in all three code pages.
const TYPOGRAPHY = new Set([
	0x80, 0x82, 0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0, 0xa7, 0xab, 0xb0, 0xbb
]);

function frequency(letter: string, per1000: Record<string, number>): number {
	return per1000[letter] ?? (/\p{L}/u.test(letter) ? OTHER_LETTER : SIGN);
}
