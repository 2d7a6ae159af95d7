import { setImmediate } from 'node:timers/promises';
import { closeDocument, COLOUR, openDocument, PAGE, printable, set, tagged, type PdfDocument } from './pdf.ts';

/** The agenda of one firm, one table or one room, in words ready to print. It begins on a page of its own. */
export interface AgendaSheet {
	/** One line above everything: event, venue, zone of the times. */
	cover: string;
	/** The firm's or the table's name. */
	title: string;
	subtitle?: string;
	sections: readonly AgendaSection[];
	/** At the foot of every page: whom to call, which version this is. */
	footer: string;
}

export interface AgendaSection {
	/** A delegate, or a day. */
	heading: string;
	lines: readonly AgendaLine[];
	/** What to say where there are no lines. */
	empty?: string;
}

export interface AgendaLine {
	/** '10:20–10:40'. */
	time: string;
	/** With whom. */
	title: string;
	detail?: string;
	/** 'Table 7'. */
	place?: string;
}

const WIDTH = PAGE.width - PAGE.left - PAGE.right;
const TIME = { x: PAGE.left, width: 84 };
const PLACE = { x: PAGE.left + WIDTH - 122, width: 122 };
const TITLE = { x: TIME.x + TIME.width, width: WIDTH - TIME.width - PLACE.width - 16 };
const BODY_END = PAGE.height - PAGE.bottom;
const ROW = { above: 7.5, below: 8.5, gap: 2 };
const HEADING = { above: 26, height: 24 };
/** A note longer than this (about 14 lines) ends in an ellipsis; a row must fit on a page. */
const DETAIL_HEIGHT = 180;

/**
 * Agendas as one PDF, A4, each sheet on its own pages with its own page numbers.
 * `madeAt` is written into the file's properties; the bytes depend on nothing else but the words.
 */
export async function agendaPdf(
	sheets: readonly AgendaSheet[],
	about: { title: string; language: string; madeAt: Date }
): Promise<Buffer> {
	if (sheets.length === 0) throw new Error('An agenda without a single sheet was asked for.');
	const document = openDocument(about);
	for (const sheet of sheets.map((one) => printableSheet(document, one))) {
		// pdfkit measures text only on a page.
		document.addPage();
		const pages = paginate(document, sheet);
		for (const [index, blocks] of pages.entries()) {
			if (index > 0) document.addPage();
			drawHead(document, sheet, index === 0);
			for (const block of blocks) drawBlock(document, block);
			drawFoot(document, sheet, index + 1, pages.length);
		}
		// A pack for 84 firms takes a second or two: let other people's requests in between.
		await setImmediate();
	}
	return closeDocument(document);
}

type Block =
	| { kind: 'heading'; y: number; text: string; again: boolean }
	| { kind: 'row'; y: number; height: number; line: AgendaLine }
	| { kind: 'empty'; y: number; text: string };

/** Where everything goes: rows are never cut, a heading never stands alone at a foot and is repeated after a page break. */
function paginate(document: PdfDocument, sheet: AgendaSheet): Block[][] {
	const pages: Block[][] = [[]];
	let y = headHeight(document, sheet, true);
	const place = (height: number, fits: number): void => {
		if (y + Math.max(height, fits) <= BODY_END) return;
		pages.push([]);
		y = headHeight(document, sheet, false);
	};
	const put = (block: Block, height: number): void => {
		pages[pages.length - 1].push(block);
		y += height;
	};
	for (const { heading, lines, empty } of sheet.sections) {
		const rows = lines.map((line) => ({ line, height: rowHeight(document, line) }));
		const headingHeight = HEADING.above + HEADING.height;
		place(headingHeight, headingHeight + (rows[0]?.height ?? 30));
		put({ kind: 'heading', y: y + HEADING.above, text: heading, again: false }, headingHeight);
		if (rows.length === 0 && empty) put({ kind: 'empty', y: y + ROW.above, text: empty }, 30);
		for (const { line, height } of rows) {
			const before = pages.length;
			place(height, height);
			if (pages.length > before) put({ kind: 'heading', y: y + 12, text: heading, again: true }, 12 + HEADING.height);
			put({ kind: 'row', y, height, line }, height);
		}
	}
	return pages;
}

function rowHeight(document: PdfDocument, { title, detail, place }: AgendaLine): number {
	const titleHeight = set(document, 'semibold', 11, COLOUR.ink).heightOfString(title, { width: TITLE.width });
	const detailHeight = detail ? ROW.gap + detailHeightOf(document, detail) : 0;
	const placeHeight = place
		? set(document, 'regular', 11, COLOUR.ink).heightOfString(place, { width: PLACE.width })
		: 0;
	return ROW.above + Math.max(titleHeight + detailHeight, placeHeight) + ROW.below;
}

function detailHeightOf(document: PdfDocument, detail: string): number {
	const height = set(document, 'regular', 9.5, COLOUR.soft).heightOfString(detail, { width: TITLE.width, lineGap: 1 });
	return Math.min(DETAIL_HEIGHT, height);
}

function headHeight(document: PdfDocument, sheet: AgendaSheet, first: boolean): number {
	if (!first) return PAGE.top + 30;
	let height = PAGE.top + 46;
	height += set(document, 'semibold', 24, COLOUR.ink).heightOfString(sheet.title, { width: WIDTH, lineGap: -2 });
	if (sheet.subtitle)
		height += 6 + set(document, 'regular', 11.5, COLOUR.soft).heightOfString(sheet.subtitle, { width: WIDTH });
	return height;
}

function drawHead(document: PdfDocument, sheet: AgendaSheet, first: boolean): void {
	tagged(document, 'Artifact', () => drawLoggia(document, PAGE.left + WIDTH - 33, PAGE.top - 2));
	if (!first) {
		tagged(document, 'Artifact', () => {
			set(document, 'semibold', 9.5, COLOUR.ink).text(sheet.title, PAGE.left, PAGE.top, oneLine(WIDTH - 60));
		});
		return;
	}
	tagged(document, 'P', () => {
		set(document, 'regular', 9.5, COLOUR.soft).text(sheet.cover, PAGE.left, PAGE.top, {
			...oneLine(WIDTH - 60),
			height: 26
		});
	});
	tagged(document, 'H1', () => {
		set(document, 'semibold', 24, COLOUR.ink).text(sheet.title, PAGE.left, PAGE.top + 46, {
			width: WIDTH,
			lineGap: -2
		});
	});
	if (!sheet.subtitle) return;
	const { subtitle } = sheet;
	const y = document.y + 6;
	tagged(document, 'P', () => {
		set(document, 'regular', 11.5, COLOUR.soft).text(subtitle, PAGE.left, y, { width: WIDTH });
	});
}

function drawBlock(document: PdfDocument, block: Block): void {
	switch (block.kind) {
		case 'heading':
			tagged(document, block.again ? 'Artifact' : 'H2', () => {
				const [weight, colour] = block.again
					? (['regular', COLOUR.soft] as const)
					: (['semibold', COLOUR.ink] as const);
				set(document, weight, block.again ? 9.5 : 12.5, colour).text(block.text, PAGE.left, block.y, oneLine(WIDTH));
			});
			tagged(document, 'Artifact', () => rule(document, block.y + HEADING.height - 3, COLOUR.ink, 0.9));
			return;
		case 'empty':
			tagged(document, 'P', () => {
				set(document, 'regular', 11, COLOUR.soft).text(block.text, PAGE.left, block.y, { width: WIDTH });
			});
			return;
		case 'row':
			tagged(document, 'P', () => drawRow(document, block.line, block.y + ROW.above));
			tagged(document, 'Artifact', () => rule(document, block.y + block.height, COLOUR.line, 0.6));
	}
}

function drawRow(document: PdfDocument, { time, title, detail, place }: AgendaLine, y: number): void {
	drawTime(document, time, y);
	set(document, 'semibold', 11, COLOUR.ink).text(title, TITLE.x, y, { width: TITLE.width });
	const below = document.y + ROW.gap;
	if (place) set(document, 'regular', 11, COLOUR.ink).text(place, PLACE.x, y, { width: PLACE.width });
	if (!detail) return;
	const room = { width: TITLE.width, height: DETAIL_HEIGHT, lineGap: 1, ellipsis: true };
	set(document, 'regular', 9.5, COLOUR.soft).text(detail, TITLE.x, below, room);
}

/**
 * Starts under each other, ends under each other: Commissioner has no tabular figures, so each gets a column of its own.
 * (Digits moved one by one would line up too, but be copied and read aloud as "1 1 :00".)
 */
function drawTime(document: PdfDocument, time: string, y: number): void {
	const [start, ...end] = time.split('–');
	set(document, 'semibold', 11, COLOUR.ink).text(start, TIME.x, y, { lineBreak: false });
	const endsAt = TIME.x + Math.max(document.widthOfString('00:00'), document.widthOfString(start)) + 2.5;
	if (end.length === 0) return;
	set(document, 'regular', 11, COLOUR.soft).text(`–${end.join('–')}`, endsAt, y, { lineBreak: false });
}

function drawFoot(document: PdfDocument, { footer }: AgendaSheet, page: number, pages: number): void {
	const y = PAGE.height - 44;
	tagged(document, 'Artifact', () => {
		rule(document, y - 9, COLOUR.line, 0.6);
		set(document, 'regular', 8.5, COLOUR.soft).text(footer, PAGE.left, y, {
			width: WIDTH - 70,
			height: 24,
			ellipsis: true
		});
		const number = `${page} / ${pages}`;
		document.text(number, PAGE.left + WIDTH - 60, y, { width: 60, align: 'right', lineBreak: false });
	});
}

function oneLine(width: number): PDFKit.Mixins.TextOptions {
	return { width, height: 14, ellipsis: true };
}

function rule(document: PdfDocument, y: number, colour: string, weight: number): void {
	document
		.moveTo(PAGE.left, y)
		.lineTo(PAGE.left + WIDTH, y)
		.lineWidth(weight)
		.strokeColor(colour)
		.stroke();
}

/** The house's mark: three arches of a loggia on their floor. */
function drawLoggia(document: PdfDocument, x: number, y: number): void {
	const [span, spring, foot] = [11, 5.5, 13];
	for (const arch of [0, 1, 2]) {
		const left = x + arch * span;
		document
			.moveTo(left + 1.4, y + foot)
			.lineTo(left + 1.4, y + spring)
			.bezierCurveTo(left + 1.4, y - 0.4, left + span - 1.4, y - 0.4, left + span - 1.4, y + spring)
			.lineTo(left + span - 1.4, y + foot);
	}
	document.lineWidth(1.5).strokeColor(COLOUR.accent).stroke();
	document
		.moveTo(x, y + foot + 2)
		.lineTo(x + 3 * span, y + foot + 2)
		.lineWidth(1.5)
		.stroke();
}

function printableSheet(document: PdfDocument, sheet: AgendaSheet): AgendaSheet {
	const line = (text: string) => printable(document, text.replace(/\s*\n\s*/g, ' '));
	const optional = (text: string | undefined, clean = line) => (text ? clean(text) : undefined);
	return {
		cover: line(sheet.cover),
		title: line(sheet.title),
		subtitle: optional(sheet.subtitle),
		footer: line(sheet.footer),
		sections: sheet.sections.map(({ heading, empty, lines }) => ({
			heading: line(heading),
			empty: optional(empty),
			lines: lines.map(({ time, title, detail, place }) => ({
				time: line(time),
				title: line(title),
				detail: optional(detail, (text) => printable(document, text)),
				place: optional(place)
			}))
		}))
	};
}
