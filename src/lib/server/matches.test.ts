import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Viewer } from '#lib/permissions.ts';
import { aCompany, aConsent, aFirmAt, anOffice, anOrganiser, aViewer } from '../../../tests/support/factories.ts';
import { queriesOf } from '../../../tests/support/queries.ts';
import { db } from './db/index.ts';
import {
	audit,
	cardCodes,
	cards,
	cardTexts,
	companies,
	companyCodes,
	consents,
	participants,
	stances,
	visibility
} from './db/schema.ts';
import { matchList, originOf } from './match-cards.ts';
import { firmAt, matchesAt, matchesOf, type MatchQuery } from './matches.ts';
import { saveTrade } from './profile-edits.ts';
import { replayOf } from './showings.ts';
import { setStance } from './stances.ts';

const everything: MatchQuery = { filters: {}, most: 20 };

type Codes = Partial<Record<'offer' | 'need', string>>;

async function aTrader(country: string, regionCode: string, { offer, need }: Codes) {
	const firm = await aCompany({ country, regionCode });
	const rows = [
		...(offer ? [{ use: 'offer' as const, code: offer }] : []),
		...(need ? [{ use: 'need' as const, code: need }] : [])
	];
	if (rows.length)
		await db.insert(companyCodes).values(rows.map((row) => ({ ...row, companyId: firm.id, scheme: 'hs' })));
	return firm;
}

describe('whom to meet', () => {
	let joinery: Awaited<ReturnType<typeof aTrader>>;
	let sawmill: Awaited<ReturnType<typeof aTrader>>;
	let owner: Viewer;
	const ids = async (query = everything) => (await matchesOf(owner, joinery.id, query)).matches.map(({ id }) => id);

	beforeEach(async () => {
		// The register forgets firms that are no longer active: each test has its own two.
		await db.update(companies).set({ state: 'erased' });
		joinery = await aTrader('IT', 'ITC4', { offer: '9403', need: '4407' });
		sawmill = await aTrader('LT', 'LT023', { offer: '4407', need: '9403' });
		owner = await aViewer({ companyId: joinery.id, role: 'editor' });
	});

	it('finds the firm whose offers meet one’s needs, both ways, with reasons', async () => {
		const { matches } = await matchesOf(owner, joinery.id, everything);
		expect(matches[0]).toMatchObject({ id: sawmill.id, name: sawmill.name, country: 'LT' });
		expect(matches[0].explanation.A.bond).toBe('need');
		expect(matches[0].explanation.B.bond).toBe('need');
	});

	it('knows a change as soon as it is saved', async () => {
		const newcomer = await aCompany({ country: 'PL', regionCode: 'PL82' });
		expect(await ids()).not.toContain(newcomer.id);
		const theirs = await aViewer({ companyId: newcomer.id, role: 'editor' });
		const code = (value: string) => [{ scheme: 'hs', code: value }];
		await saveTrade(theirs, newcomer.id, '', { sectors: [], offers: code('4407'), needs: code('9403') });
		expect(await ids()).toContain(newcomer.id);
	});

	it('is kept to the firm’s own people', async () => {
		const stranger = await aViewer({ companyId: sawmill.id, role: 'administrator' });
		await expect(matchesOf(stranger, joinery.id, everything)).rejects.toMatchObject({ kind: 'not-found' });
		await expect(matchesOf(null, joinery.id, everything)).rejects.toMatchObject({ code: 'sign-in' });
	});

	it('shows a firm without its name, town and address where it hides them', async () => {
		await db.insert(visibility).values({ companyId: sawmill.id, item: 'name', audience: 'accepted' });
		const { matches } = await matchesOf(owner, joinery.id, everything);
		expect(matches[0]).toMatchObject({ id: sawmill.id, name: null, slug: null, city: null, logo: null });
		expect(JSON.stringify(matches)).not.toContain(sawmill.name);
		expect(JSON.stringify(matches)).not.toContain(sawmill.slug);
	});

	it('keeps blocked firms apart on both sides, silently, and lets one take it back', async () => {
		const theirs = await aViewer({ companyId: sawmill.id, role: 'editor' });
		await setStance(theirs, sawmill.id, joinery.id, 'blocked', true);
		expect(await ids()).not.toContain(sawmill.id);
		const { matches, hidden } = await matchesOf(theirs, sawmill.id, everything);
		expect(matches.map(({ id }) => id)).not.toContain(joinery.id);
		expect(hidden).toEqual([{ id: joinery.id, name: joinery.name, stance: 'blocked' }]);
		expect((await matchesOf(owner, joinery.id, everything)).hidden).toEqual([]);
		await setStance(theirs, sawmill.id, joinery.id, 'blocked', false);
		expect(await ids()).toContain(sawmill.id);
	});

	it('filters by country, and looks for one card alone', async () => {
		expect(await ids({ ...everything, filters: { countries: ['PL'] } })).not.toContain(sawmill.id);
		const [card] = await db
			.insert(cards)
			.values({ companyId: joinery.id, type: 'BR', state: 'published', language: 'it' })
			.returning();
		await db.insert(cardTexts).values({ cardId: card.id, field: 'title', language: 'it', text: 'Tavole di rovere' });
		await db.insert(cardCodes).values({ cardId: card.id, use: 'market', scheme: 'hs', code: '4407' });
		await saveTrade(owner, joinery.id, '', { sectors: [], offers: [], needs: [] });
		const found = await matchesOf(owner, joinery.id, { ...everything, cardId: card.id });
		expect(found.matches[0].id).toBe(sawmill.id);
		expect(found.cards).toEqual([{ id: card.id, title: 'Tavole di rovere' }]);
		await expect(matchesOf(owner, joinery.id, { ...everything, cardId: 'nobodys' })).rejects.toMatchObject({
			kind: 'not-found'
		});
	});

	it('at an event lists participants only, and only to participants', async () => {
		const { event } = await anOrganiser();
		const someone = await aFirmAt(event.id);
		await db.insert(participants).values({ eventId: event.id, companyId: joinery.id, name: 'J', number: 9001 });
		await expect(matchesAt(owner, event, joinery.id, everything)).rejects.toMatchObject({ code: 'participants-only' });
		await db.delete(participants).where(eq(participants.companyId, joinery.id));
		await db.insert(participants).values(
			[joinery, sawmill].map(({ id, name }, n) => ({
				eventId: event.id,
				companyId: id,
				name,
				number: 9100 + n,
				state: 'approved' as const
			}))
		);
		const outsider = await aTrader('PL', 'PL82', { offer: '4407', need: '9403' });
		const { matches } = await matchesAt(owner, event, joinery.id, everything);
		expect(matches.map(({ id }) => id)).toEqual([sawmill.id]);
		expect(matches[0].chances).toMatchObject([{ event: { slug: event.slug }, state: 'open' }]);
		expect((await ids()).includes(outsider.id)).toBe(true);
		await expect(matchesAt(someone.viewer, event, joinery.id, everything)).rejects.toMatchObject({ kind: 'not-found' });
	});

	it('is read and acted on for a member by its office with consent, which is written down; without it nothing is there', async () => {
		const { event } = await anOrganiser();
		await db.insert(participants).values(
			[joinery, sawmill].map(({ id, name }, n) => ({
				eventId: event.id,
				companyId: id,
				name,
				number: 9200 + n,
				state: 'approved' as const
			}))
		);
		const office = await anOffice();
		const adviser = await aViewer({ officeId: office.id, role: 'adviser' });
		await expect(firmAt(adviser, event.id, joinery.slug)).rejects.toMatchObject({ kind: 'not-found' });
		await expect(firmAt(adviser, event.id)).rejects.toMatchObject({ code: 'participants-only' });
		const { consent, member } = await aConsent(office.id, joinery.id, 'profile');
		expect(await firmAt(adviser, event.id, joinery.slug)).toMatchObject({ id: joinery.id, acting: office.id });
		expect((await matchesAt(adviser, event, joinery.id, everything)).matches.map(({ id }) => id)).toEqual([sawmill.id]);
		const read = await db.select().from(audit).where(eq(audit.action, 'matches.read'));
		expect(read).toMatchObject([{ actorId: adviser.userId, forCompanyId: joinery.id, consentId: consent.id }]);
		// Reading is one right, speaking for the firm another.
		await expect(setStance(adviser, joinery.id, sawmill.id, 'no-thanks', true)).rejects.toMatchObject({
			kind: 'not-found'
		});
		await db
			.insert(consents)
			.values({ memberId: member.id, scope: 'requests', givenBy: 'Owner', means: 'letter', givenAt: new Date() });
		await setStance(adviser, joinery.id, sawmill.id, 'no-thanks', true, 'known');
		const [kept] = await db.select().from(stances).where(eq(stances.companyId, joinery.id));
		expect(kept).toMatchObject({ otherId: sawmill.id, stance: 'no-thanks', reason: 'known' });
	});

	it('says what a wrong match rested on and where to correct it', async () => {
		expect(await originOf(joinery, sawmill.id, 'en')).toEqual({
			text: expect.stringContaining('Sought') as string,
			href: `/my/${joinery.slug}/profile#field-needs`
		});
		const { matches } = matchList(await matchesOf(owner, joinery.id, everything), joinery.slug, 'en');
		expect(matches[0].evidence.you.map(({ field }) => field)).toContain(`/my/${joinery.slug}/profile#field-languages`);
	});

	it('keeps what was shown, once a day, and says later what has changed', async () => {
		await matchesOf(owner, joinery.id, { ...everything, filters: { countries: ['LT'] } });
		await expect(replayOf(owner, joinery.id, sawmill.id, null)).rejects.toMatchObject({ kind: 'not-found' });
		await matchesOf(owner, joinery.id, everything);
		await matchesOf(owner, joinery.id, everything);
		const before = await replayOf(owner, joinery.id, sawmill.id, null);
		expect(before).toMatchObject({ same: true, changed: [], days: [{ rank: 1, event: null }] });
		expect(before.now.score).toBeCloseTo(before.then.score, 9);
		await saveTrade(owner, joinery.id, '', { sectors: [], offers: [], needs: [{ scheme: 'hs', code: '4407' }] });
		const after = await replayOf(owner, joinery.id, sawmill.id, null);
		expect(after).toMatchObject({ same: true, changed: ['yours'] });
		expect(after.now.score).toBeLessThan(after.then.score);
		await expect(replayOf(await aViewer(), joinery.id, sawmill.id, null)).rejects.toMatchObject({ kind: 'not-found' });
	});

	it('is listed for three firms with no more queries than for one', async () => {
		await ids();
		const forOne = await queriesOf(() => matchesOf(owner, joinery.id, { ...everything, most: 1 }));
		await aTrader('PL', 'PL82', { offer: '4407', need: '9403' });
		await aTrader('HU', 'HU23', { offer: '4407', need: '9403' });
		await ids();
		expect(await queriesOf(() => matchesOf(owner, joinery.id, everything))).toBeLessThanOrEqual(forOne);
	});
});
