import { beforeEach, describe, expect, it } from 'vitest';
import type { Viewer } from '#lib/permissions.ts';
import { aCompany, aViewer } from '../../../tests/support/factories.ts';
import { db } from './db/index.ts';
import { companies, companyCodes, visibility } from './db/schema.ts';
import { matchList } from './match-cards.ts';
import { addMarket } from './markets.ts';
import { matchesOf, type MatchQuery } from './matches.ts';
import { setStance } from './stances.ts';

const everything: MatchQuery = { filters: {}, most: 20 };

async function aTrader(country: string, regionCode: string, offer: string, need: string) {
	const firm = await aCompany({ country, regionCode, size: 'small' });
	const codes = [
		{ use: 'offer' as const, scheme: 'hs', code: offer },
		{ use: 'need' as const, scheme: 'hs', code: need },
		{ use: 'language' as const, scheme: 'language', code: 'en' }
	];
	await db.insert(companyCodes).values(codes.map((code) => ({ ...code, companyId: firm.id })));
	return firm;
}

describe('what a firm could add to its profile', () => {
	let joinery: Awaited<ReturnType<typeof aTrader>>;
	let sawmill: Awaited<ReturnType<typeof aTrader>>;
	let owner: Viewer;
	const advice = async () => matchList(await matchesOf(owner, joinery.id, everything), joinery.slug, 'en').improvements;

	beforeEach(async () => {
		await db.update(companies).set({ state: 'erased' });
		joinery = await aTrader('IT', 'ITC4', '9403', '4407');
		sawmill = await aTrader('LT', 'LT023', '4407', '9403');
		owner = await aViewer({ companyId: joinery.id, role: 'editor' });
		await addMarket(owner, joinery.id, { country: 'PL', regionCode: '', role: 'sell', priority: 1, horizon: 'now' });
	});

	it('names the market, the firm it would bring nearer, and the form where it stands chosen; said so, it comes true', async () => {
		const before = await matchesOf(owner, joinery.id, everything);
		expect(await advice()).toEqual([
			{
				text: 'If you want to sell in Lithuania, name it as one of your first target markets',
				gain: `1 firm would fit you better: ${sawmill.name} (Lithuania)`,
				href: `/my/${joinery.slug}/markets?country=LT&role=sell&priority=1#add`
			}
		]);
		const [{ edit }] = before.improvements;
		await addMarket(owner, joinery.id, { country: 'LT', regionCode: '', role: 'sell', priority: 1, horizon: 'now' });
		const after = await matchesOf(owner, joinery.id, everything);
		expect(after.matches[0].explanation.score).toBeCloseTo(before.matches[0].explanation.score + edit.gain, 12);
	});

	it('does not name a firm that hides its name', async () => {
		await db.insert(visibility).values({ companyId: sawmill.id, item: 'name', audience: 'accepted' });
		expect((await advice())[0].gain).toBe('1 firm would fit you better: A firm in Klaipėda County');
	});

	it('speaks of nobody whom either side does not want to see', async () => {
		const theirs = await aViewer({ companyId: sawmill.id, role: 'editor' });
		await setStance(theirs, sawmill.id, joinery.id, 'blocked', true);
		expect(await advice()).toEqual([]);
	});
});
