import { describe, expect, it } from 'vitest';
import { lettersPdf, type PaperLetter } from './pdf-letters.ts';

const letter = (values: Partial<PaperLetter> = {}): PaperLetter => ({
	from: 'Camera di Prova',
	address: ['Łódzka Stolarnia Próbna', 'Rzeszów'],
	subject: 'Ačiū, žinutė ir őszi vásár',
	text: 'Dzień dobry,\n\nto jest próba.',
	link: 'https://fondaco.example/invitation/abc',
	scan: 'Scan to open',
	...values
});
const about = { title: 'Letters', language: 'en', madeAt: new Date('2026-11-21T10:00:00Z') };
const pages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length;

describe('a pack of letters', () => {
	it('has one page a letter, however long its text', async () => {
		const long = letter({ text: 'A long paragraph that goes on.\n\n'.repeat(200) });
		expect(pages(await lettersPdf([letter(), long, letter()], about))).toBe(3);
	});

	it('carries each link so that a reader on a screen can follow it', async () => {
		const pdf = (await lettersPdf([letter({ link: 'https://fondaco.example/invitation/first' })], about)).toString(
			'latin1'
		);
		expect(pdf).toContain('https://fondaco.example/invitation/first');
	});

	it('is the same bytes for the same words', async () => {
		expect((await lettersPdf([letter()], about)).equals(await lettersPdf([letter()], about))).toBe(true);
	});

	it('is refused without a letter', async () => {
		await expect(lettersPdf([], about)).rejects.toThrow('without a single letter');
	});
});
