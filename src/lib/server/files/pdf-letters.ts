import { setImmediate } from 'node:timers/promises';
import QRCode from 'qrcode';
import { closeDocument, COLOUR, openDocument, PAGE, printable, set, tagged, type PdfDocument } from './pdf.ts';

/** A letter to print: one A4 page, folded so that the address shows. */
export interface PaperLetter {
	/** Who writes. */
	from: string;
	/** The firm and its town, one line each. */
	address: readonly string[];
	subject: string;
	/** Paragraphs separated by empty lines. */
	text: string;
	/** Stands at the foot as a QR code and as text, for who has no camera at hand. */
	link: string;
	/** What the QR code is for, in the letter's language. */
	scan: string;
}

const WIDTH = PAGE.width - PAGE.left - PAGE.right;
/** A window envelope DL shows the address between 45 and 90 mm from the top (DIN 5008, form B). */
const ADDRESS_TOP = 140;
const TEXT_TOP = 245;
const QR_SIZE = 92;
const FOOT_TOP = PAGE.height - PAGE.bottom - QR_SIZE;

/** Letters as one PDF, each on a page of its own; a text too long for it is set smaller, down to 7 points. */
export async function lettersPdf(
	letters: readonly PaperLetter[],
	about: { title: string; language: string; madeAt: Date }
): Promise<Buffer> {
	if (letters.length === 0) throw new Error('A pack without a single letter was asked for.');
	const document = openDocument(about);
	for (const letter of letters) {
		document.addPage();
		drawWords(document, letter);
		drawLink(document, letter);
		// A pack of 300 takes seconds: let other people's requests in between.
		await setImmediate();
	}
	return closeDocument(document);
}

function drawWords(document: PdfDocument, { from, address, subject, text }: PaperLetter): void {
	const line = { width: WIDTH };
	tagged(document, 'P', () => {
		set(document, 'regular', 9.5, COLOUR.soft).text(printable(document, from), PAGE.left, PAGE.top, line);
	});
	tagged(document, 'P', () => {
		set(document, 'regular', 11, COLOUR.ink).text(printable(document, address.join('\n')), PAGE.left, ADDRESS_TOP, {
			width: 240,
			height: 80,
			ellipsis: true
		});
	});
	tagged(document, 'H1', () => {
		set(document, 'semibold', 13, COLOUR.ink).text(printable(document, subject), PAGE.left, TEXT_TOP, line);
	});
	const y = document.y + 12;
	const body = printable(document, text);
	const fits = (size: number) =>
		set(document, 'regular', size, COLOUR.ink).heightOfString(body, { ...line, lineGap: 2 }) <= FOOT_TOP - 16 - y;
	const size = [10.5, 10, 9.5, 9, 8.5, 8].find(fits) ?? 7;
	tagged(document, 'P', () => {
		set(document, 'regular', size, COLOUR.ink).text(body, PAGE.left, y, {
			...line,
			lineGap: 2,
			height: FOOT_TOP - 16 - y,
			ellipsis: true
		});
	});
}

function drawLink(document: PdfDocument, { link, scan }: PaperLetter): void {
	const { modules } = QRCode.create(link, { errorCorrectionLevel: 'M' });
	const module = QR_SIZE / modules.size;
	tagged(document, 'Artifact', () => {
		document.fillColor('#000');
		for (let row = 0; row < modules.size; row++) {
			for (let column = 0; column < modules.size; column++) {
				if (!modules.get(row, column)) continue;
				document.rect(PAGE.left + column * module, FOOT_TOP + row * module, module, module);
			}
		}
		document.fill();
	});
	const x = PAGE.left + QR_SIZE + 20;
	tagged(document, 'P', () => {
		set(document, 'semibold', 11, COLOUR.ink).text(printable(document, scan), x, FOOT_TOP + 6, {
			width: PAGE.width - PAGE.right - x
		});
		set(document, 'regular', 9, COLOUR.soft).text(link, x, document.y + 4, {
			width: PAGE.width - PAGE.right - x,
			link
		});
	});
}
