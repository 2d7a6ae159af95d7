import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { agendaPdf, type AgendaLine, type AgendaSheet } from './pdf-agenda.ts';
import { openDocument, printable } from './pdf.ts';

const about = { title: 'Agenda of Baldai', language: 'lt', madeAt: new Date('2027-04-01T08:00:00Z') };
const line = (changes: Partial<AgendaLine> = {}): AgendaLine => ({
	time: '10:20–10:40',
	title: 'Fratelli Cantù & C.',
	place: 'Table 7',
	...changes
});
const sheet = (changes: Partial<AgendaSheet> = {}): AgendaSheet => ({
	cover: 'Alpine Wood Days · Bergamo · Europe/Rome',
	title: 'UAB Šviežių Ąžuolų Lentos',
	subtitle: 'Klaipėda',
	sections: [{ heading: 'Rasa Žukauskaitė', lines: [line()] }],
	footer: 'Version 3',
	...changes
});
const pagesOf = async (...sheets: AgendaSheet[]) => textOf(await agendaPdf(sheets, about));

describe('an agenda on paper', () => {
	test('says when, with whom, where and why, under event, firm and delegate', async () => {
		const lines = [
			line({ detail: 'They look for oak.\nBring: catalogue.' }),
			line({ time: '11:00–11:20', place: undefined })
		];
		expect(await pagesOf(sheet({ sections: [{ heading: 'Rasa Žukauskaitė', lines }] }))).toEqual([
			[
				'Alpine Wood Days · Bergamo · Europe/Rome',
				'UAB Šviežių Ąžuolų Lentos',
				'Klaipėda',
				'Rasa Žukauskaitė',
				'10:20',
				'–10:40',
				'Fratelli Cantù & C.',
				'Table 7',
				'They look for oak.',
				'Bring: catalogue.',
				'11:00',
				'–11:20',
				'Fratelli Cantù & C.',
				'Version 3',
				'1 / 1'
			]
		]);
	});

	test('of a delegate without meetings says so', async () => {
		const [page] = await pagesOf(sheet({ sections: [{ heading: 'Jonas', lines: [], empty: 'No meetings yet.' }] }));
		expect(page).toContain('No meetings yet.');
	});

	test('of several firms begins each on a page of its own, numbered for itself', async () => {
		const pages = await pagesOf(sheet({ title: 'One' }), sheet({ title: 'Two' }), sheet({ title: 'Three' }));
		expect(pages.map((page) => [page[1], page.at(-1)])).toEqual([
			['One', '1 / 1'],
			['Two', '1 / 1'],
			['Three', '1 / 1']
		]);
	});

	test('longer than a page goes on under the firm and the delegate, and loses no line', async () => {
		const lines = Array.from({ length: 40 }, (_, index) => line({ title: `Firm ${index}`, detail: 'A note.' }));
		const pages = await pagesOf(sheet({ sections: [{ heading: 'Rasa Žukauskaitė', lines }] }));
		expect(pages.map((page) => page.at(-1))).toEqual(['1 / 3', '2 / 3', '3 / 3']);
		for (const page of pages.slice(1))
			expect(page.slice(0, 2)).toEqual(['UAB Šviežių Ąžuolų Lentos', 'Rasa Žukauskaitė']);
		expect(pages.flat().filter((text) => text.startsWith('Firm '))).toEqual(lines.map(({ title }) => title));
	});

	test('never leaves a heading alone at the foot of a page', async () => {
		// Fifty ways to arrive at the foot: few and many rows, some of them higher by a note.
		const second = { heading: 'Second', lines: [line({ title: 'The only one' })] };
		const sheets = Array.from({ length: 50 }, (_, way) => {
			const [rows, noted] = [10 + Math.floor(way / 6), way % 6];
			const lines = Array.from({ length: rows }, (_, index) => line(index < noted ? { detail: 'A note.' } : {}));
			return sheet({ sections: [{ heading: 'First', lines }, second] });
		});
		const withSecond = (await pagesOf(...sheets)).filter((texts) => texts.includes('Second'));
		expect(withSecond.map((texts) => texts.includes('The only one'))).toEqual(Array(50).fill(true));
	});

	test('with a note of a whole page is cut to what a row may take', async () => {
		const pages = await pagesOf(
			sheet({ sections: [{ heading: 'Rasa', lines: [line({ detail: 'Labai ilga pastaba. '.repeat(400) })] }] })
		);
		expect(pages).toHaveLength(1);
		expect(pages[0].filter((text) => text.includes('Labai ilga')).length).toBeLessThan(16);
		expect(pages[0].some((text) => text.endsWith('…'))).toBe(true);
	});

	test('breaks long names and addresses without losing a letter', async () => {
		const title = 'Möbelfabrik Groß-Übersee GmbH & Co. KG für Spezialmöbel und Innenausbau';
		const place = 'https://meet.example.org/room/with-a-very-long-name-that-has-no-blank/0123456789';
		const [page] = await pagesOf(sheet({ title, sections: [{ heading: 'Rasa', lines: [line({ title, place })] }] }));
		const squeezed = page.join('').replaceAll(' ', '');
		expect(squeezed.split(title.replaceAll(' ', '')).length - 1).toBe(2);
		expect(squeezed).toContain(place);
	});

	test('is the same file for the same words and the same time', async () => {
		expect((await agendaPdf([sheet()], about)).equals(await agendaPdf([sheet()], about))).toBe(true);
	});

	test('tells its title, its language and its structure to screen readers', async () => {
		const raw = (await agendaPdf([sheet()], about)).toString('latin1');
		expect(raw).toMatch(/\/Lang \(lt\)/);
		expect(raw).toContain('(Agenda of Baldai)');
		expect(raw).toMatch(/\/Marked true/);
		for (const role of ['H1', 'H2', 'P']) expect(raw).toMatch(new RegExp(`/S /${role}\\b`));
	});

	test('for 84 firms is made in seconds', async () => {
		const sheets = Array.from({ length: 84 }, (_, firm) =>
			sheet({
				title: `Firma ${firm}`,
				sections: [
					{
						heading: 'Rasa',
						lines: Array.from({ length: 10 }, (_, index) =>
							line({ title: `Partner ${firm}-${index}`, detail: `A note for ${firm}.` })
						)
					}
				]
			})
		);
		const started = performance.now();
		const pdf = await agendaPdf(sheets, about);
		expect(performance.now() - started).toBeLessThan(15_000);
		expect(textOf(pdf)).toHaveLength(84);
	});

	test('of nobody is a bug', async () => {
		await expect(agendaPdf([], about)).rejects.toThrow('without a single sheet');
	});
});

describe('the typeface', () => {
	const document = openDocument(about);

	test.each([
		['Polish', 'ĄĆĘŁŃÓŚŹŻąćęłńóśźż'],
		['Lithuanian', 'ĄČĘĖĮŠŲŪŽąčęėįšųūž'],
		['Hungarian', 'ÁÉÍÓÖŐÚÜŰáéíóöőúüű'],
		['Italian', 'ÀÈÉÌÒÙàèéìòù'],
		['Spanish', 'ÁÉÍÑÓÚÜáéíñóúü¿¡ºª'],
		['Swedish and German', 'ÅÄÖåäöÜüßẞ'],
		['print', '–—„”“’‘«»…·•€£%°²³№×½†&@#§']
	])('draws every character of %s', (_title, letters) => {
		expect(printable(document, letters)).toBe(letters);
	});

	test('gets what it can draw of everything else', () => {
		expect(printable(document, 'Sveiki 🇱🇹 👩🏽‍🔧 labas 🤝')).toBe('Sveiki labas');
		expect(printable(document, 'Z\u0307ywiec e\u0328')).toBe('Żywiec ę');
		expect(printable(document, 'Ⅳ a\u2060b\u0007c\td')).toBe('IV abc d');
		expect(printable(document, '木材 → Łódź')).toBe('?? – Łódź');
		expect(printable(document, 'one\r\ntwo')).toBe('one\ntwo');
	});
});

/** What a PDF of ours says: for each page the texts in the order they were drawn, one per line of text. */
function textOf(pdf: Buffer): string[][] {
	const raw = pdf.toString('latin1');
	const objects = new Map(
		[...raw.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id, body] as const)
	);
	const stream = (id: string) => {
		const [, content] = /stream\n([\s\S]*)\nendstream/.exec(objects.get(id) ?? '') ?? [];
		return inflateSync(Buffer.from(content, 'latin1')).toString('latin1');
	};
	const fonts = new Map<string, string[]>();
	for (const body of objects.values()) {
		for (const [, name, id] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
			if (fonts.has(name)) continue;
			const [, unicode] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '') ?? [];
			fonts.set(name, unicode ? characterMap(stream(unicode)) : []);
		}
	}
	const pages = [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body));
	return pages.map((body) => {
		const content = stream(/\/Contents (\d+) 0 R/.exec(body)![1]);
		return [...content.matchAll(/\/(F\d+) [\d.]+ Tf[\s\S]*?\[(.*?)\] TJ/g)].map(([, font, run]) =>
			[...run.matchAll(/<([0-9a-f]*)>/g)]
				.flatMap(([, hex]) => hex.match(/.{4}/g) ?? [])
				.map((glyph) => fonts.get(font)![parseInt(glyph, 16)])
				.join('')
				.trim()
		);
	});
}

function characterMap(cmap: string): string[] {
	const map: string[] = [];
	for (const [, from, list] of cmap.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[(.*?)\]/g)) {
		for (const [index, entry] of list.split(/> <|, /).entries()) {
			const hex = entry.replace(/[<> ]/g, '');
			map[parseInt(from, 16) + index] = Buffer.from(hex, 'hex').swap16().toString('utf16le');
		}
	}
	return map;
}
