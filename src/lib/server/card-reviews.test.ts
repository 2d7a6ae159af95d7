import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { aCompany, anOffice, aViewer } from '../../../tests/support/factories.ts';
import { endCards, noticeEndingCards } from './card-expiry.ts';
import { cardsToReview, cardToReview, decide, lastVerdict, setReviewing } from './card-reviews.ts';
import { moveCard, stepsFrom } from './card-steps.ts';
import { saveCard } from './card-saving.ts';
import { cardToEdit, createCard } from './cards.ts';
import { cardsLike } from './card-directory.ts';
import { db } from './db/index.ts';
import { cardEdits, cards, letters, members } from './db/schema.ts';
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

describe('a published card of a firm whose office reads cards', () => {
	const renamed = { ...content, title: 'Oak windows and doors for house builders' };
	const published = async () => {
		const id = await aCard();
		await moveCard(owner, id, 'publish');
		await setReviewing(head, office.id, true);
		return id;
	};
	const seenByOthers = async () =>
		(await cardsLike(stranger, { words: '', page: 1 }, 'en')).rows.map(({ title }) => title.text);

	it('keeps what was approved in sight until a change has been read too', async () => {
		const id = await published();
		await saveCard(owner, id, renamed);
		const mine = await cardToEdit(owner, id);
		expect([mine.state, mine.edit, mine.texts.title]).toEqual(['published', 'draft', renamed.title]);
		expect(stepsFrom(mine)).toEqual(['revise', 'discard', 'hold', 'extend']);
		// A change that is still being written is the firm's own affair.
		const read = await cardToReview(adviser, office.id, id);
		expect([read.waits, read.found.texts.title]).toEqual([false, content.title]);

		await moveCard(owner, id, 'revise');
		expect(await lettersTo(adviser)).toEqual(['card-handed-in']);
		expect(await cardsToReview(adviser, office.id)).toMatchObject([{ id, title: renamed.title, changed: true }]);
		const { found, stands } = await cardToReview(adviser, office.id, id);
		expect([stands.texts.title, found.texts.title]).toEqual([content.title, renamed.title]);
		await expect(saveCard(owner, id, content)).rejects.toMatchObject({ code: 'card-in-review' });
		expect(await seenByOthers()).toEqual([content.title]);

		const before = (await cardToEdit(owner, id)).card;
		await decide(adviser, office.id, id, { verdict: 'published', remarks: [] });
		const after = await cardToEdit(owner, id);
		expect([after.edit, after.texts.title, await seenByOthers()]).toEqual([null, renamed.title, [renamed.title]]);
		// Its number and its year are those it was first published with.
		const { reference, publishedAt, expiresAt } = after.card;
		expect({ reference, publishedAt, expiresAt }).toEqual({
			reference: before.reference,
			publishedAt: before.publishedAt,
			expiresAt: before.expiresAt
		});
		expect(await lettersTo(owner)).toEqual(['card-published']);
	});

	it('stays as it was when a change is sent back, and nothing that was written is lost', async () => {
		const id = await published();
		await saveCard(owner, id, renamed);
		await moveCard(owner, id, 'revise');
		await decide(adviser, office.id, id, { verdict: 'sent-back', remarks });
		const mine = await cardToEdit(owner, id);
		expect([mine.state, mine.edit, mine.texts.title]).toEqual(['published', 'sent-back', renamed.title]);
		expect(await lastVerdict(owner, id)).toMatchObject({ verdict: 'sent-back', remarks });
		expect(await seenByOthers()).toEqual([content.title]);
		await saveCard(owner, id, { ...renamed, title: 'Oak doors' });
		await moveCard(owner, id, 'revise');
		expect((await cardToReview(adviser, office.id, id)).before?.remarks).toEqual(remarks);
		await moveCard(owner, id, 'withdraw');
		await moveCard(owner, id, 'discard');
		expect((await cardToEdit(owner, id)).texts.title).toBe(content.title);
	});

	it('may be half changed, but is handed in complete; a change that takes itself back is none', async () => {
		const id = await published();
		await saveCard(owner, id, { ...renamed, description: '' });
		await expect(moveCard(owner, id, 'revise')).rejects.toMatchObject({
			code: 'card-incomplete',
			field: 'description'
		});
		expect(await seenByOthers()).toEqual([content.title]);
		await saveCard(owner, id, content);
		expect([(await cardToEdit(owner, id)).edit, await db.$count(cardEdits, eq(cardEdits.cardId, id))]).toEqual([
			null,
			0
		]);
	});

	it('is closed to interest at once, and takes the change by itself when nobody reads any more', async () => {
		const id = await published();
		await saveCard(owner, id, { ...renamed, openForInterest: false });
		const mine = await cardToEdit(owner, id);
		expect([mine.card.openForInterest, mine.edit]).toEqual([false, 'draft']);
		await setReviewing(head, office.id, false);
		await moveCard(owner, id, 'revise');
		expect([(await cardToEdit(owner, id)).edit, await seenByOthers()]).toEqual([null, [renamed.title]]);
	});

	it('cannot be changed around the reading by putting it on hold, and is decided once', async () => {
		const id = await published();
		await moveCard(owner, id, 'hold');
		await saveCard(owner, id, renamed);
		await moveCard(owner, id, 'resume');
		expect(await seenByOthers()).toEqual([content.title]);
		await moveCard(owner, id, 'revise');
		const both = await Promise.allSettled([
			decide(adviser, office.id, id, { verdict: 'published', remarks: [] }),
			decide(head, office.id, id, { verdict: 'sent-back', remarks })
		]);
		expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
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
