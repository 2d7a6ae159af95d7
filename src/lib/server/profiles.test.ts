import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Firm } from '#lib/forms/companies.ts';
import type { Viewer } from '#lib/permissions.ts';
import { aCompany, aConsent, anOffice, aViewer } from '../../../tests/support/factories.ts';
import { queriesOf } from '../../../tests/support/queries.ts';
import { completeness, completenessOf } from './completeness.ts';
import { db } from './db/index.ts';
import { audit, companies, companyCodes, companyIdentifiers, companyTexts } from './db/schema.ts';
import { saveFirm, saveTerms, saveTexts, saveTrade } from './profile-edits.ts';
import { profileOf } from './profiles.ts';
import { codesTyped } from './typed-codes.ts';

const filled: Firm = {
	name: 'Officine Alba',
	country: 'IT',
	regionCode: 'ITC4',
	city: 'Bergamo',
	website: 'https://alba.example',
	email: 'info@alba.example',
	phone: null,
	size: 'small',
	foundedYear: 1987,
	language: 'it',
	vatNumber: 'IT01234567890'
};
const trade = {
	sectors: [{ scheme: 'nace', code: '31' }],
	offers: [{ scheme: 'hs', code: '9403' }],
	needs: [{ scheme: 'hs', code: '4407' }]
};
const NO_TEXTS = { summary: {}, description: {}, sustainability: {} };

describe('a profile', () => {
	let firm: Awaited<ReturnType<typeof aCompany>>;
	let owner: Viewer;

	beforeEach(async () => {
		firm = await aCompany({ language: 'it' });
		owner = await aViewer({ companyId: firm.id, role: 'editor' });
	});

	it('is saved in parts and read back whole', async () => {
		await saveFirm(owner, firm.id, '', filled);
		await saveTrade(owner, firm.id, '', trade);
		await saveTerms(owner, firm.id, '', {
			cooperation: ['distribution'],
			languages: ['it', 'en'],
			certificates: ['iso9001'],
			goals: []
		});
		await saveTexts(owner, firm.id, '', { ...NO_TEXTS, summary: { it: 'Mobili', en: 'Furniture' } });
		const { company, vatNumber, codes, texts } = await profileOf(owner, firm.id);
		expect(company).toMatchObject({ name: 'Officine Alba', regionCode: 'ITC4', regionEdition: '2024', size: 'small' });
		expect(vatNumber).toBe('IT01234567890');
		expect(codes).toEqual({
			sector: trade.sectors,
			offer: trade.offers,
			need: trade.needs,
			cooperation: [{ scheme: 'cooperation', code: 'distribution' }],
			language: [
				{ scheme: 'language', code: 'it' },
				{ scheme: 'language', code: 'en' }
			],
			certificate: [{ scheme: 'certificate', code: 'iso9001' }],
			goal: []
		});
		expect(texts.summary).toEqual({ it: 'Mobili', en: 'Furniture' });
	});

	it('marks the texts in the firm’s own language as the originals, also when that language changes', async () => {
		await saveTexts(owner, firm.id, '', { ...NO_TEXTS, summary: { it: 'Mobili', en: 'Furniture' } });
		const originals = async () =>
			(await db.select().from(companyTexts).where(eq(companyTexts.companyId, firm.id)))
				.filter(({ original }) => original)
				.map(({ language }) => language);
		expect(await originals()).toEqual(['it']);
		await saveFirm(owner, firm.id, '', { ...filled, language: 'en' });
		expect(await originals()).toEqual(['en']);
	});

	it('refuses to write over what another tab saved, and does so when asked again', async () => {
		const { versions } = await profileOf(owner, firm.id);
		await saveTrade(owner, firm.id, versions.trade, trade);
		const mine = { ...trade, offers: [{ scheme: 'hs', code: '9404' }] };
		const refused = await saveTrade(owner, firm.id, versions.trade, mine).catch((error: unknown) => error);
		const now = (await profileOf(owner, firm.id)).versions.trade;
		expect(refused).toMatchObject({ kind: 'conflict', code: 'changed-elsewhere', params: { version: now } });
		expect((await profileOf(owner, firm.id)).codes.offer).toEqual(trade.offers);
		await saveTrade(owner, firm.id, now, mine);
		expect((await profileOf(owner, firm.id)).codes.offer).toEqual(mine.offers);
	});

	it('lets two tabs save different parts, and the same thing twice', async () => {
		const { versions } = await profileOf(owner, firm.id);
		await saveTrade(owner, firm.id, versions.trade, trade);
		await saveFirm(owner, firm.id, versions.firm, filled);
		await saveTrade(owner, firm.id, versions.trade, trade);
		expect(await db.$count(audit, eq(audit.subjectId, firm.id))).toBe(2);
	});

	it('moves the firm’s last change with every part, so that lists notice', async () => {
		await db
			.update(companies)
			.set({ updatedAt: new Date(0) })
			.where(eq(companies.id, firm.id));
		await saveTrade(owner, firm.id, '', trade);
		const [{ updatedAt }] = await db.select().from(companies).where(eq(companies.id, firm.id));
		expect(Date.now() - updatedAt.getTime()).toBeLessThan(60_000);
	});

	it('refuses codes nobody knows and a region of another country, and writes nothing', async () => {
		const unknown = { ...trade, needs: [{ scheme: 'group', code: 'flying-carpets' }] };
		await expect(saveTrade(owner, firm.id, '', unknown)).rejects.toMatchObject({
			code: 'code-unknown',
			field: 'needs'
		});
		await expect(saveFirm(owner, firm.id, '', { ...filled, regionCode: 'PL82' })).rejects.toMatchObject({
			code: 'region-elsewhere',
			field: 'regionCode'
		});
		expect(await db.$count(companyCodes, eq(companyCodes.companyId, firm.id))).toBe(0);
		expect(await db.$count(companyIdentifiers, eq(companyIdentifiers.companyId, firm.id))).toBe(0);
	});

	it('keeps a verified VAT number', async () => {
		await db
			.insert(companyIdentifiers)
			.values({ companyId: firm.id, scheme: 'vat', country: 'IT', value: `IT${firm.id}`, verifiedAt: new Date() });
		await expect(saveFirm(owner, firm.id, '', filled)).rejects.toMatchObject({ code: 'vat-verified' });
		const [{ name }] = await db.select().from(companies).where(eq(companies.id, firm.id));
		expect(name).toBe(firm.name);
	});

	it('is closed to other firms and to offices without consent; with it every act names the consent', async () => {
		const stranger = await aViewer({ companyId: (await aCompany()).id, role: 'administrator' });
		const office = await anOffice();
		const adviser = await aViewer({ officeId: office.id, role: 'adviser' });
		for (const viewer of [stranger, adviser]) {
			await expect(profileOf(viewer, firm.id)).rejects.toMatchObject({ kind: 'not-found' });
			await expect(saveTrade(viewer, firm.id, '', trade)).rejects.toMatchObject({ kind: 'not-found' });
		}
		const { consent } = await aConsent(office.id, firm.id, 'profile');
		await saveTrade(adviser, firm.id, '', trade);
		const [line] = await db.select().from(audit).where(eq(audit.subjectId, firm.id));
		expect(line).toMatchObject({
			actorId: adviser.userId,
			action: 'company.trade',
			forCompanyId: firm.id,
			officeId: office.id,
			consentId: consent.id
		});
	});
});

describe('words typed without a list', () => {
	it('become the best entry in any language, and are refused where they name nothing', () => {
		expect(codesTyped('meble biurowe', 'offers', ['group', 'nace'])).toHaveLength(1);
		expect(codesTyped(' ', 'offers', ['group', 'nace'])).toEqual([]);
		expect(() => codesTyped('qqqqzzz', 'offers', ['group', 'nace'])).toThrow(
			expect.objectContaining({ code: 'word-unknown', field: 'offers', params: { word: 'qqqqzzz' } })
		);
	});
});

describe('completeness', () => {
	it('names the missing step worth most', () => {
		expect(completeness(new Set())).toMatchObject({ share: 0, next: 'offers' });
		expect(completeness(new Set(['offers'] as const)).next).toBe('needs');
	});

	it('is read for one firm and for three by the same number of queries', async () => {
		const firms = [await aCompany({ size: 'small' }), await aCompany(), await aCompany()];
		const one = await completenessOf([firms[0].id]);
		expect(one.get(firms[0].id)).toMatchObject({ done: ['size'], next: 'offers' });
		const forOne = await queriesOf(() => completenessOf([firms[0].id]));
		expect(await queriesOf(() => completenessOf(firms.map(({ id }) => id)))).toBe(forOne);
	});
});
