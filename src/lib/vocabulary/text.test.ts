import { describe, expect, it } from 'vitest';
import { pathsOf } from '#lib/vocabulary/codes.ts';
import { detectLanguage } from '#lib/vocabulary/detect.ts';
import { codesIn } from '#lib/vocabulary/text.ts';

const texts = {
	en: 'We make solid wood furniture for hotels and are looking for distributors in Sweden.',
	it: 'Produciamo mobili in legno massello per alberghi e cerchiamo distributori in Svezia.',
	pl: 'Produkujemy meble z litego drewna dla hoteli i szukamy dystrybutorów w Szwecji.',
	lt: 'Gaminame masyvo baldus viešbučiams ir ieškome platintojų Švedijoje.',
	hu: 'Tömörfa bútorokat gyártunk szállodáknak, és forgalmazót keresünk Svédországban.',
	es: 'Fabricamos muebles de madera maciza para hoteles y buscamos distribuidores en Suecia.',
	sv: 'Vi tillverkar möbler av massivt trä för hotell och söker återförsäljare.',
	de: 'Wir fertigen Massivholzmöbel für Hotels und suchen Händler in Schweden.'
};

describe('codesIn', () => {
	it.each(Object.entries(texts))('hears furniture in %s: %s', (language, text) => {
		expect(detectLanguage(text)).toBe(language);
		const divisions = codesIn(text).flatMap(({ code }) => pathsOf(code).map((path) => path[1]));
		expect(divisions).toContain('31');
	});

	it('takes codes that are written out', () => {
		expect(codesIn('Parts under HS 7326 and CPV 44316000-8').map(({ code }) => code)).toEqual(
			expect.arrayContaining([
				{ scheme: 'hs', code: '7326' },
				{ scheme: 'cpv', code: '44316000' }
			])
		);
	});

	it('hears nothing in what every firm says of itself', () => {
		expect(codesIn('We are an experienced company with quality products and a strong market position.')).toEqual([]);
		expect(codesIn('')).toEqual([]);
	});

	it.each([
		['en', 'A small cider maker needs tanks of stainless steel.', 'tanks-pressure-vessels', 'beer-cider'],
		['pl', 'Producent cydru szuka zbiorników ze stali nierdzewnej.', 'tanks-pressure-vessels', 'beer-cider'],
		['de', 'Bäckerei sucht Etiketten.', 'labels', 'bread-bakery']
	] as const)('is about what is sought, not about who seeks it (%s)', (language, text, sought, seeker) => {
		const codes = codesIn(text, language).map(({ code }) => code.code);
		expect(codes).toContain(sought);
		expect([-1, ...codes.keys()].filter((at) => codes[at] === seeker && at < codes.indexOf(sought))).toEqual([]);
	});

	it('is about the seeker where nothing particular is sought', () => {
		const [alone] = codesIn('Cider.', 'en');
		const [seeking] = codesIn('The cider firm seeks partners.', 'en');
		expect(seeking).toEqual(alone);
	});

	it('hears a word that its language has in phrases only', () => {
		expect(codesIn('hortalizas', 'es').map(({ code }) => code.code)).toContain('fresh-vegetables');
	});

	it('knows in which language a word is commonplace: "cég" is a firm, "cegły" are bricks', () => {
		expect(codesIn('cég', 'hu')).toEqual([]);
		expect(codesIn('cegły', 'pl').map(({ code }) => code.code)).toContain('bricks-roof-tiles');
	});

	it('is surer of what is said again, within limits', () => {
		const score = (text: string) => codesIn(text, 'en')[0].score;
		expect(score('cider, cider')).toBeGreaterThan(score('cider'));
		expect(score('cider '.repeat(200))).toBe(score('cider '.repeat(20)));
	});

	it('scores between nought and one, surest first', () => {
		const scores = codesIn(texts.de).map(({ score }) => score);
		expect(scores).toEqual([...scores].sort((a, b) => b - a));
		for (const score of scores) expect(score > 0 && score <= 1).toBe(true);
	});
});
