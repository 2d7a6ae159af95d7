import { addDays } from 'date-fns/addDays';
import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { card as form, missingFrom, typeOf } from '#lib/forms/cards.ts';
import { hintsFor, verdictOf } from '#lib/forms/card-quality.ts';
import type { Viewer } from '#lib/permissions.ts';
import { aCompany, aViewer } from '../../../tests/support/factories.ts';
import { queriesOf } from '../../../tests/support/queries.ts';
import { contentOf } from './card-publication.ts';
import { moveCard } from './card-steps.ts';
import { saveCard } from './card-saving.ts';
import { cardsOf, cardToEdit, cardView, createCard } from './cards.ts';
import { db } from './db/index.ts';
import { cards, companies, visibility } from './db/schema.ts';

const NOW = new Date('2026-11-21T10:00:00Z');
const filled = (changes: Record<string, unknown> = {}) =>
	v.parse(form, {
		title: 'Oak chairs for restaurants from a family workshop',
		summary: 'Solid chairs, made to order.',
		description: 'We make 4,000 chairs a year.',
		advantages: 'Delivery in 20 days.',
		'partner-role': 'A distributor that knows restaurants.',
		markets: ['hs:9401'],
		partnerships: ['distribution'],
		countries: ['country:LT'],
		openForInterest: 'on',
		...changes
	});

describe('a card', () => {
	let firm: Awaited<ReturnType<typeof aCompany>>;
	let owner: Viewer;
	let other: Viewer;
	let id: string;

	beforeEach(async () => {
		firm = await aCompany({ size: 'small', name: 'Officine Alba Srl' });
		owner = await aViewer({ companyId: firm.id, role: 'editor' });
		other = await aViewer({ companyId: (await aCompany()).id, role: 'editor' });
		id = await createCard(owner, firm.id, 'BO');
	});

	it('gets its type from two questions', () => {
		expect(typeOf({ subject: 'business', side: 'offer' })).toBe('BO');
		expect(typeOf({ subject: 'technology', side: 'request' })).toBe('TR');
		expect(typeOf({ subject: 'research', side: 'offer' })).toBe('RDR');
	});

	it('may be half-done as a draft, is seen by nobody else, and says what is missing before it is published', async () => {
		await saveCard(owner, id, filled({ 'partner-role': '', partnerships: [] }), NOW);
		expect(missingFrom(contentOf(await cardToEdit(owner, id)))).toEqual(['partner-role', 'partnerships']);
		await expect(moveCard(owner, id, 'publish', NOW)).rejects.toMatchObject({
			code: 'card-incomplete',
			field: 'partner-role'
		});
		await expect(cardView(other, id, NOW)).rejects.toMatchObject({ kind: 'not-found' });
	});

	it('is published under a reference of the network’s form for 365 days, and numbered through the day', async () => {
		const second = await createCard(owner, firm.id, 'BO');
		for (const each of [id, second]) {
			await saveCard(owner, each, filled(), NOW);
			await moveCard(owner, each, 'publish', NOW);
		}
		const [first, next] = [await cardToEdit(owner, id, NOW), await cardToEdit(owner, second, NOW)];
		expect(first.card.reference).toMatch(/^(BO|BR|TO|TR|RDR)[A-Z]{2}\d{8,14}$/);
		expect(Number(next.card.reference?.slice(4)) - Number(first.card.reference?.slice(4))).toBe(1);
		expect(first.card.expiresAt).toEqual(addDays(NOW, 365));
		expect((await cardView(other, id, NOW)).texts.title).toContain('Oak chairs');
	});

	it('reads as expired when its time is over, may be extended once, two years at most', async () => {
		await saveCard(owner, id, filled(), NOW);
		await moveCard(owner, id, 'publish', NOW);
		const later = addDays(NOW, 366);
		expect((await cardToEdit(owner, id, later)).state).toBe('expired');
		await expect(cardView(other, id, later)).rejects.toMatchObject({ kind: 'not-found' });
		await moveCard(owner, id, 'extend', later);
		const { card, state } = await cardToEdit(owner, id, later);
		expect(state).toBe('published');
		expect(card.expiresAt).toEqual(addDays(NOW, 730));
		await expect(moveCard(owner, id, 'extend', later)).rejects.toMatchObject({ code: 'card-not-now' });
	});

	it('can be held and taken up again; a published one must stay complete', async () => {
		await saveCard(owner, id, filled(), NOW);
		await moveCard(owner, id, 'publish', NOW);
		await expect(saveCard(owner, id, filled({ title: '' }), NOW)).rejects.toMatchObject({ field: 'title' });
		await moveCard(owner, id, 'hold', NOW);
		await expect(cardView(other, id, NOW)).rejects.toMatchObject({ kind: 'not-found' });
		await moveCard(owner, id, 'resume', NOW);
		expect((await cardView(other, id, NOW)).state).toBe('published');
	});

	it('holds the network’s limits: length, five markets, three partnerships of its own type, not one’s own country', async () => {
		expect(v.safeParse(form, { summary: 'x'.repeat(501) }).success).toBe(false);
		const six = ['01', '02', '03', '05', '06', '07'].map((code) => `nace:${code}`);
		expect(v.safeParse(form, { markets: six }).success).toBe(false);
		await expect(saveCard(owner, id, filled({ partnerships: ['research'] }), NOW)).rejects.toMatchObject({
			code: 'partnership-not-for-type'
		});
		await saveCard(owner, id, filled({ countries: ['country:IT', 'country:LT'] }), NOW);
		expect((await cardToEdit(owner, id)).codes.country).toEqual([{ scheme: 'country', code: 'LT' }]);
	});

	it('is only a request where the firm is large', async () => {
		await db.update(companies).set({ size: 'large' }).where(eq(companies.id, firm.id));
		await expect(createCard(owner, firm.id, 'BO')).rejects.toMatchObject({ code: 'card-type-large' });
		expect(await createCard(owner, firm.id, 'BR')).toBeTruthy();
	});

	it('lives as long as its call, when it is a research request', async () => {
		const research = await createCard(owner, firm.id, 'RDR');
		const call = {
			programme: 'Horizon Europe',
			call: 'HORIZON-CL4',
			interestDeadline: '2027-01-10',
			callDeadline: '2027-02-01'
		};
		await saveCard(owner, research, filled({ ...call, partnerships: ['research'] }), NOW);
		await moveCard(owner, research, 'publish', NOW);
		expect((await cardToEdit(owner, research, NOW)).card.expiresAt).toEqual(new Date('2027-02-01T23:59:59Z'));
	});

	it('is not overwritten by a second tab, and belongs to its firm', async () => {
		const { version } = await cardToEdit(owner, id);
		await saveCard(owner, id, filled({ seen: version }), NOW);
		await expect(saveCard(owner, id, filled({ seen: version, title: 'Tables' }), NOW)).rejects.toMatchObject({
			code: 'changed-elsewhere'
		});
		for (const work of [() => saveCard(other, id, filled(), NOW), () => moveCard(other, id, 'remove', NOW)]) {
			await expect(work()).rejects.toMatchObject({ kind: 'not-found' });
		}
		expect(await db.$count(cards, eq(cards.id, id))).toBe(1);
	});

	it('shows the firm behind it only as far as the firm allows', async () => {
		await saveCard(owner, id, filled(), NOW);
		await moveCard(owner, id, 'publish', NOW);
		await expect(cardView(null, id, NOW)).rejects.toMatchObject({ kind: 'not-found' });
		await db.insert(visibility).values({ companyId: firm.id, item: 'name', audience: 'accepted' });
		const view = await cardView(other, id, NOW);
		expect(view.company).toBeNull();
		expect(JSON.stringify(view)).not.toContain('Alba');
		expect((await cardView(owner, id, NOW)).company?.name).toBe('Officine Alba Srl');
	});

	it('is listed with the same number of queries for one and for three', async () => {
		const forOne = await queriesOf(() => cardsOf(owner, firm.id));
		await createCard(owner, firm.id, 'TR');
		await createCard(owner, firm.id, 'TO');
		expect(await queriesOf(() => cardsOf(owner, firm.id))).toBe(forOne);
	});

	it('is judged before it is published: a leaked name stops it, praise without a number is doubted', async () => {
		const identity = { name: 'Officine Alba Srl', website: 'https://www.alba.example', email: null, phone: null };
		await saveCard(owner, id, filled({ description: 'Officine Alba is the leading maker. Write to us.' }), NOW);
		const hints = hintsFor(contentOf(await cardToEdit(owner, id)), identity);
		expect(hints.map(({ code, field }) => [code, field])).toEqual([
			['identity', 'description'],
			['description-short', 'description'],
			['role-vague', 'partner-role'],
			['claims', 'description']
		]);
		expect(verdictOf(hints)).toBe('return');
		expect(verdictOf([])).toBe('ready');
	});
});
