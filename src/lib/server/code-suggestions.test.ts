import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { card as form } from '#lib/forms/cards.ts';
import type { Viewer } from '#lib/permissions.ts';
import { aCompany, aViewer } from '../../../tests/support/factories.ts';
import { codesFor, suggestCodes } from './code-suggestions.ts';
import { saveCard } from './card-saving.ts';
import { cardToEdit, createCard } from './cards.ts';

const HUNGARIAN = 'Irodabútorokat és asztalokat gyártunk, nagykereskedőket keresünk.';
const LITHUANIAN = 'Tiekiame šaldytą žuvį ir rūkytą lašišą.';
const namesFor = async (text: string, reader: 'en' | 'hu' = 'en') =>
	(await codesFor('BO', text, null, reader)).codes.map(({ scheme, code, label }) => `${scheme}:${code} ${label}`);

describe('codes for the words of a card', () => {
	it('are found from Hungarian, with whom the firm seeks last', async () => {
		const { language, codes } = await codesFor('BO', HUNGARIAN, null, 'en');
		expect(language).toBe('hu');
		expect(codes[0]).toEqual({
			scheme: 'nace',
			code: '31',
			label: 'Furniture',
			division: '31',
			use: 'markets',
			list: 'NACE 31'
		});
		expect(codes.map(({ code }) => code)).toContain('office-furniture');
		const places = codes.map(({ division }) => division);
		expect(places.indexOf('46')).toBeGreaterThan(places.lastIndexOf('31'));
	});

	it('are found from Lithuanian and told in the reader’s language, with their place in the classifications', async () => {
		const { language, codes } = await codesFor('BR', LITHUANIAN, null, 'hu');
		expect(language).toBe('lt');
		expect(codes[0]).toMatchObject({ scheme: 'group', code: 'fresh-fish', label: 'Friss hal' });
		expect(codes[0].list).toMatch(/^NACE \d\d · HS \d{2,4}/);
	});

	it('go under technologies where the card has them and the thing is one', async () => {
		const text = 'Precision agriculture for vineyards';
		const use = async (type: 'TO' | 'BO') =>
			(await codesFor(type, text, null, 'en')).codes.map(({ code, use }) => `${code} ${use}`);
		expect(await use('TO')).toContain('precision-agriculture-technology technologies');
		expect(await use('BO')).toContain('precision-agriculture-technology markets');
	});

	it('are words and nothing else: numbers that are no codes, markup, quotes and other alphabets bring none', async () => {
		expect(await namesFor(`HS 0000 <b onload='x'>meble</b> ' or 1=1; --`)).toEqual(await namesFor('meble'));
		expect(await namesFor('نحن نصنع الأثاث المكتبي')).toEqual([]);
		expect(await namesFor('🪑🪑🪑 👩‍🏭')).toEqual([]);
		expect(await namesFor('🪑 biurka i krzesła 🪑')).toEqual(await namesFor('biurka i krzesła'));
	});

	it('of a text of 100 kB are those of its beginning, at once', async () => {
		const long = `${LITHUANIAN} ${'ir kita '.repeat(13_000)}`;
		const start = process.cpuUsage();
		const { codes } = await codesFor('BO', long, null, 'en');
		expect(codes[0].code).toBe('fresh-fish');
		expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
	});
});

describe('on a card', () => {
	let owner: Viewer;
	let id: string;
	const saved = (changes: Record<string, unknown>) => saveCard(owner, id, v.parse(form, changes));
	const language = async () => (await cardToEdit(owner, id)).card.language;

	beforeEach(async () => {
		const firm = await aCompany({ language: 'it' });
		owner = await aViewer({ companyId: firm.id, role: 'editor' });
		id = await createCard(owner, firm.id, 'BO');
	});

	it('they are for those who may edit it; to strangers the card is not there', async () => {
		expect((await suggestCodes(owner, id, LITHUANIAN, null, 'en')).codes.length).toBeGreaterThan(0);
		const stranger = await aViewer({ companyId: (await aCompany()).id, role: 'editor' });
		await expect(suggestCodes(stranger, id, LITHUANIAN, null, 'en')).rejects.toMatchObject({ kind: 'not-found' });
		await expect(suggestCodes(null, id, LITHUANIAN, null, 'en')).rejects.toThrow();
	});

	it('the language is the one the text reads like, unless the person says another', async () => {
		await saved({ summary: HUNGARIAN, language: '' });
		expect(await language()).toBe('hu');
		await saved({ summary: HUNGARIAN, language: 'lt' });
		expect(await language()).toBe('lt');
		// A form without the question leaves it as it is, and so does a text that tells nothing.
		await saved({ summary: HUNGARIAN });
		expect(await language()).toBe('lt');
		await saved({ summary: '', language: '' });
		expect(await language()).toBe('lt');
	});
});
