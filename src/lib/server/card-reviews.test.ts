import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { aCompany, anOffice, aViewer } from '../../../tests/support/factories.ts';
import { endCards, noticeEndingCards } from './card-expiry.ts';
import { cardsToReview, cardToReview, decide, lastVerdict, setReviewing } from './card-reviews.ts';
import { moveCard, stepsFrom } from './card-steps.ts';
import { cardToEdit, createCard, saveCard } from './cards.ts';
import { db } from './db/index.ts';
import { cards, letters, members } from './db/schema.ts';
import { theRegister } from './match-index.ts';

type Person = Awaited<ReturnType<typeof aViewer>>;
let office: Awaited<ReturnType<typeof anOffice>>;
let firm: Awaited<ReturnType<typeof aCompany>>;
let owner: Person;
let adviser: Person;
let head: Person;
let stranger: Person;

const content = {
	seen: '',
	title: 'Oak windows for house builders',
	summary: 'A joiner offers oak windows.',
	description: 'We build windows from certified oak since 1970 and deliver across the Alps.',
	advantages: 'Ten years of warranty.',
	specification: '',
	'stage-note': '',
	'ipr-note': '',
	'partner-role': 'An agent who visits builders.',
	stage: null,
	ipr: null,
	markets: [{ scheme: 'nace', code: '31' }],
	'markets-text': null,
	technologies: [],
	'technologies-text': null,
	countries: [],
	'countries-text': null,
	goals: [],
	partnerships: ['agency'],
	partners: [],
	openForInterest: true,
	programme: null,
	call: null,
	acronym: null,
	scheme: null,
	coordinatorNeeded: false,
	interestDeadline: undefined,
	callDeadline: undefined,
	budgetEuro: null,
	weeks: null,
	link: null
};

async function aCard(): Promise<string> {
	const id = await createCard(owner, firm.id, 'BO');
	await saveCard(owner, id, content);
	return id;
}

const stateOf = async (id: string) => (await cardToEdit(owner, id)).state;
const lettersTo = async (person: Person) =>
	(await db.select().from(letters).where(eq(letters.userId, person.userId))).map(({ kind }) => kind);
const remarks = [{ field: 'title', weight: 'major' as const, text: 'Say which houses.' }];

beforeEach(async () => {
	// Rounds over all cards would find those of other tests.
	await db.delete(cards);
	office = await anOffice();
	firm = await aCompany();
	owner = await aViewer({ companyId: firm.id, role: 'administrator' });
	adviser = await aViewer({ officeId: office.id, role: 'adviser' });
	head = await aViewer({ officeId: office.id, role: 'administrator' });
	stranger = await aViewer({ officeId: (await anOffice()).id, role: 'administrator' });
	await db.insert(members).values({ officeId: office.id, companyId: firm.id, adviserId: adviser.userId });
});

describe('a card of a firm whose office reads cards', () => {
	it('is published by the firm itself as long as the office does not want to read', async () => {
		const id = await aCard();
		await moveCard(owner, id, 'publish');
		expect(await stateOf(id)).toBe('published');
		await expect(setReviewing(adviser, office.id, true)).rejects.toMatchObject({ kind: 'forbidden' });
		await expect(setReviewing(stranger, office.id, true)).rejects.toMatchObject({ kind: 'forbidden' });
	});

	it('is handed in, sent back with remarks, handed in again and published, with letters both ways', async () => {
		await setReviewing(head, office.id, true);
		const id = await aCard();
		await moveCard(owner, id, 'publish');
		expect(await stateOf(id)).toBe('review');
		expect(await lettersTo(adviser)).toEqual(['card-handed-in']);
		expect(await lettersTo(head)).toEqual([]);
		await expect(saveCard(owner, id, content)).rejects.toMatchObject({ code: 'card-in-review' });
		expect((await cardsToReview(adviser, office.id)).map(({ title, company }) => [title, company.name])).toEqual([
			[content.title, firm.name]
		]);

		await decide(adviser, office.id, id, { verdict: 'sent-back', remarks });
		expect(await stateOf(id)).toBe('sent-back');
		expect(await lastVerdict(owner, id)).toMatchObject({ verdict: 'sent-back', office: office.name, remarks });
		expect(await cardsToReview(adviser, office.id)).toEqual([]);

		await saveCard(owner, id, { ...content, title: 'Oak windows for builders of wooden houses' });
		await moveCard(owner, id, 'publish');
		expect((await cardToReview(adviser, office.id, id)).before?.remarks).toEqual(remarks);
		await decide(adviser, office.id, id, { verdict: 'published', remarks: [] });
		const { card, state } = await cardToEdit(owner, id);
		expect([state, card.reference?.slice(0, 4)]).toEqual(['published', 'BOIT']);
		expect((await lettersTo(owner)).sort()).toEqual(['card-published', 'card-sent-back']);
		await expect(decide(adviser, office.id, id, { verdict: 'published', remarks: [] })).rejects.toMatchObject({
			code: 'card-not-now'
		});
	});

	it('can be taken back before anybody has decided, and is decided once', async () => {
		await setReviewing(head, office.id, true);
		const id = await aCard();
		await moveCard(owner, id, 'publish');
		expect(stepsFrom(await cardToEdit(owner, id))).toEqual(['withdraw']);
		await moveCard(owner, id, 'withdraw');
		expect(await stateOf(id)).toBe('draft');
		await expect(decide(adviser, office.id, id, { verdict: 'published', remarks: [] })).rejects.toMatchObject({
			kind: 'not-found'
		});
		await moveCard(owner, id, 'publish');
		const both = await Promise.allSettled([
			decide(adviser, office.id, id, { verdict: 'published', remarks: [] }),
			decide(head, office.id, id, { verdict: 'sent-back', remarks })
		]);
		expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
	});

	it('comes back only with a remark, and is read by nobody else', async () => {
		await setReviewing(head, office.id, true);
		const id = await aCard();
		await expect(cardToReview(adviser, office.id, id)).rejects.toMatchObject({ kind: 'not-found' });
		await moveCard(owner, id, 'publish');
		await expect(decide(adviser, office.id, id, { verdict: 'sent-back', remarks: [] })).rejects.toMatchObject({
			code: 'review-without-remarks'
		});
		const theirs = await anOffice();
		const other = await aViewer({ officeId: theirs.id, role: 'administrator' });
		await expect(cardToReview(other, theirs.id, id)).rejects.toMatchObject({ kind: 'not-found' });
		await expect(cardToReview(other, office.id, id)).rejects.toMatchObject({ kind: 'not-found' });
		await expect(lastVerdict(adviser, id)).rejects.toMatchObject({ kind: 'not-found' });
		expect(await stateOf(id)).toBe('review');
	});
});

const DAY = 24 * 3600_000;

describe('a card near its end', () => {
	it('is told of once, two weeks before, and again after it was renewed', async () => {
		const id = await aCard();
		await moveCard(owner, id, 'publish');
		const { card } = await cardToEdit(owner, id);
		const end = Number(card.expiresAt);
		expect(await noticeEndingCards(new Date(end - 15 * DAY))).toBe(0);
		const soon = new Date(end - 13 * DAY);
		const both = await Promise.all([noticeEndingCards(soon), noticeEndingCards(soon)]);
		expect(both[0] + both[1] + (await noticeEndingCards(soon))).toBe(1);
		expect(await lettersTo(owner)).toEqual(['card-ends']);
		const { version } = await cardToEdit(owner, id);
		await saveCard(owner, id, { ...content, seen: version });
		await moveCard(owner, id, 'extend', soon);
		const renewed = (await cardToEdit(owner, id)).card;
		expect([renewed.noticeAt, Number(renewed.expiresAt) - end]).toEqual([null, 365 * DAY]);
		const [letter] = await db.select().from(letters).where(eq(letters.userId, owner.userId));
		expect(letter.text).toContain(`/my/${firm.slug}/cards/${id}`);
	});

	it('leaves the match index when it is over', async () => {
		const id = await aCard();
		await moveCard(owner, id, 'publish');
		const inIndex = async () => (await theRegister()).firms.get(firm.id)?.cards.has(id);
		expect(await inIndex()).toBe(true);
		await db
			.update(cards)
			.set({ expiresAt: new Date(Date.now() - 1000) })
			.where(eq(cards.id, id));
		expect(await endCards()).toBe(1);
		expect(await endCards()).toBe(0);
		expect(await inIndex()).toBe(false);
		expect((await db.select().from(cards).where(eq(cards.id, id)))[0].state).toBe('expired');
	});
});
