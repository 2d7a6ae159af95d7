import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

export type PdfDocument = PDFKit.PDFDocument;
export type Weight = 'regular' | 'semibold';

/** A4 in points, with margins a hand can hold and a hole punch can take. */
export const PAGE = { width: 595.28, height: 841.89, left: 56, right: 56, top: 44, bottom: 66 } as const;

/** The light tokens of app.css; paper has no dark theme. */
export const COLOUR = { ink: '#16203a', soft: '#4a546c', line: '#d8dce3', accent: '#e8a021' } as const;

const { resolve } = createRequire(import.meta.url);
// TrueType files: pdfkit cannot embed the woff2 the pages use.
const FONTS: Record<Weight, string> = {
	regular: resolve('@expo-google-fonts/commissioner/400Regular/Commissioner_400Regular.ttf'),
	semibold: resolve('@expo-google-fonts/commissioner/600SemiBold/Commissioner_600SemiBold.ttf')
};

/**
 * An empty A4 document, tagged for screen readers. Pages are added by the caller, and everything on them is placed by the
 * caller: the document itself never breaks a page.
 */
export function openDocument(about: { title: string; language: string; madeAt: Date }): PdfDocument {
	return new PDFDocument({
		size: 'A4',
		margins: { top: PAGE.top, left: PAGE.left, right: PAGE.right, bottom: 0 },
		autoFirstPage: false,
		font: FONTS.regular,
		pdfVersion: '1.5',
		tagged: true,
		lang: about.language,
		displayTitle: true,
		info: { Title: about.title, Creator: 'Fondaco', Producer: 'Fondaco', CreationDate: about.madeAt }
	});
}

/** Ends the document and hands out its bytes. */
export async function closeDocument(document: PdfDocument): Promise<Buffer> {
	const chunks: Buffer[] = [];
	const done = new Promise<Buffer>((whole, reject) => {
		document.on('data', (chunk: Buffer) => chunks.push(chunk));
		document.on('end', () => whole(Buffer.concat(chunks)));
		document.on('error', reject);
	});
	document.end();
	return done;
}

/**
 * The text with only what the typeface can draw: letters come composed, those it lacks lose their accents,
 * pictographs go, and what is left of the unknown becomes '?', never an empty box.
 */
export function printable(document: PdfDocument, text: string): string {
	const known = knownCharacters(document);
	const draw = (character: string) => character === '\n' || known.has(character.codePointAt(0)!);
	let drawn = '';
	for (const character of text.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\t', ' ')) {
		if (draw(character)) drawn += character;
		else if (character in STAND_IN) drawn += STAND_IN[character];
		else if (!INVISIBLE.test(character)) drawn += [...character.normalize('NFKD')].filter(draw).join('') || '?';
	}
	// Where a pictograph stood, two blanks would be left.
	return drawn.replace(/ {2,}/g, ' ').trim();
}

const STAND_IN: Record<string, string> = { '→': '–', '←': '–', '\u2011': '-', '\u202f': '\u00a0', '\u2009': ' ' };
const INVISIBLE = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{M}|\p{Cc}|\p{Cf}|\p{Cs}/u;
const characters = new WeakMap<PdfDocument, Set<number>>();

function knownCharacters(document: PdfDocument): Set<number> {
	let known = characters.get(document);
	if (!known) {
		document.font(FONTS.regular);
		// The types do not show the fontkit font behind a pdfkit font; both weights hold the same characters.
		const { _font } = document as unknown as { _font: { font: { characterSet: number[] } } };
		known = new Set(_font.font.characterSet);
		characters.set(document, known);
	}
	return known;
}

/** Sets weight, size and colour at once. */
export function set(document: PdfDocument, weight: Weight, size: number, colour: string): PdfDocument {
	// By path: pdfkit opens a registered name again on every call when its file is the default font.
	return document.font(FONTS[weight]).fontSize(size).fillColor(colour);
}

/** Draws something with its role for screen readers; what only decorates is an 'Artifact'. */
export function tagged(document: PdfDocument, role: 'H1' | 'H2' | 'P' | 'Artifact', draw: () => void): void {
	if (role === 'Artifact') {
		document.markContent('Artifact');
		draw();
		document.endMarkedContent();
		return;
	}
	document.addStructure(document.struct(role, {}, draw));
}
