import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Viewer } from '#lib/permissions.ts';
import { aFirmAt, aMeeting, anOrganiser } from '../../../tests/support/factories.ts';
import { db } from './db/index.ts';
import {
	companies,
	companyCodes,
	events,
	letters,
	meetings,
	participants,
	proposedPairs,
	requests
} from './db/schema.ts';
import type { EventRow } from './events.ts';
import { addPair, movePairs } from './proposal-edits.ts';
import { proposalPage } from './proposal-pages.ts';
import { sendProposal } from './proposal-sending.ts';
import { propose } from './proposals.ts';
import { pairOf } from './requests.ts';
import { setStance } from './stances.ts';

type Firm = Awaited<ReturnType<typeof aFirmAt>>;
const few = { floor: 1, most: 3 };

/** A firm at the event with what it offers and needs; each in a country of its own, so that all may meet. */
async function trader(eventId: string, country: string, offer: string, need: string): Promise<Firm> {
	const firm = await aFirmAt(eventId);
	await db.update(companies).set({ country }).where(eq(companies.id, firm.company.id));
	await db.insert(companyCodes).values([
		{ companyId: firm.company.id, use: 'offer', scheme: 'hs', code: offer },
		{ companyId: firm.company.id, use: 'need', scheme: 'hs', code: need }
	]);
	return firm;
}

const keyOf = (one: Firm, two: Firm) => {
	const { pairLow, pairHigh } = pairOf(one.participant.id, two.participant.id);
	return `${pairLow} ${pairHigh}`;
};

describe('a proposal who should meet', () => {
	let event: EventRow;
	let organiser: Viewer;
	let joinery: Firm;
	let sawmill: Firm;
	let mill: Firm;
	let dairy: Firm;

	const pairs = async (state = 'proposed') =>
		(await db.select().from(proposedPairs).where(eq(proposedPairs.eventId, event.id)))
			.filter((pair) => pair.state === state)
			.map(({ pairLow, pairHigh }) => `${pairLow} ${pairHigh}`)
			.sort();
	const page = () => proposalPage(organiser, event, 'proposed', { language: 'en' });

	beforeEach(async () => {
		// The register forgets firms that are no longer active: each test has its own.
		await db.update(companies).set({ state: 'erased' });
		({ event, viewer: organiser } = await anOrganiser());
		joinery = await trader(event.id, 'IT', '9403', '4407');
		sawmill = await trader(event.id, 'LT', '4407', '9403');
		mill = await trader(event.id, 'SE', '4407', '9403');
		dairy = await trader(event.id, 'PL', '0406', '0401');
	});

	it('pairs firms that fit, says what it is worth and who stays below the floor and why', async () => {
		await propose(organiser, event, few);
		expect(await pairs()).toEqual([keyOf(joinery, sawmill), keyOf(joinery, mill)].sort());
		const { proposal, starved, rows } = await page();
		expect(proposal).toMatchObject({ firms: 4, withoutProfile: 0, floor: 1, most: 3 });
		expect(proposal?.worth).toBeCloseTo(1, 6);
		expect(starved).toEqual([{ name: dairy.participant.name, meetings: 0, candidates: 0, because: 'no-candidates' }]);
		expect(rows[0].why?.first).toMatch(/^You seek/);
	});

	it('leaves alone who has met, has a meeting here, declined, or is blocked, and counts what they have', async () => {
		await aMeeting(event.id, joinery, sawmill);
		await setStance(mill.viewer, mill.company.id, joinery.company.id, 'blocked', true);
		await propose(organiser, event, few);
		expect(await pairs()).toEqual([]);
		const { starved } = await page();
		expect(starved.map(({ name }) => name).sort()).toEqual([mill.participant.name, dairy.participant.name].sort());
	});

	it('keeps to the most meetings of a firm, those it has included', async () => {
		await db.update(participants).set({ maxMeetings: 1 }).where(eq(participants.id, joinery.participant.id));
		await propose(organiser, event, few);
		expect(await pairs()).toHaveLength(1);
		await aMeeting(event.id, joinery, dairy);
		await propose(organiser, event, few);
		expect(await pairs()).toEqual([]);
	});

	it('is edited by hand; what was dropped or added stays so when it is made anew', async () => {
		await propose(organiser, event, few);
		await movePairs(organiser, event.id, [keyOf(joinery, mill)], 'dropped');
		await addPair(organiser, event.id, { firstId: dairy.participant.id, secondId: mill.participant.id });
		await propose(organiser, event, few);
		expect(await pairs()).toEqual([keyOf(joinery, sawmill), keyOf(dairy, mill)].sort());
		expect(await pairs('dropped')).toEqual([keyOf(joinery, mill)]);
		expect((await page()).starved).toEqual([]);
	});

	it('becomes agreed meetings where organisers set the time, one letter a firm, nothing twice', async () => {
		await propose(organiser, event, few);
		const sent = await sendProposal(organiser, event.id);
		expect(sent).toEqual({ as: 'accepted', sent: 2, firms: 3, left: [] });
		expect(await db.$count(meetings, eq(meetings.eventId, event.id))).toBe(2);
		const told = await db
			.select()
			.from(letters)
			.where(and(eq(letters.eventId, event.id), eq(letters.companyId, joinery.company.id)));
		expect(told.map(({ kind }) => kind)).toEqual(['proposal-meetings']);
		expect(told[0].text).toContain(sawmill.participant.name);
		expect(told[0].text).toContain(mill.participant.name);
		await expect(sendProposal(organiser, event.id)).rejects.toMatchObject({ code: 'proposal-empty' });
		await propose(organiser, event, few);
		expect(await pairs()).toEqual([]);
	});

	it('becomes requests where firms set the time, asked by the one that may; pairs that exist are left out', async () => {
		await db.update(events).set({ regime: 'firms' }).where(eq(events.id, event.id));
		await propose(organiser, event, few);
		await aMeeting(event.id, joinery, mill);
		await db.update(participants).set({ state: 'withdrawn' }).where(eq(participants.id, dairy.participant.id));
		const sent = await sendProposal(organiser, event.id);
		expect(sent).toEqual({ as: 'invited', sent: 1, firms: 2, left: [{ because: 'exists', count: 1 }] });
		const asked = await db.select().from(requests).where(eq(requests.eventId, event.id));
		expect(asked).toMatchObject([
			{ state: 'pending', source: 'organiser', ...pairOf(joinery.participant.id, sawmill.participant.id) }
		]);
	});

	it('refuses strangers, and pairs that exist or do not want each other', async () => {
		await expect(propose(dairy.viewer, event, few)).rejects.toMatchObject({ kind: 'forbidden' });
		await expect(sendProposal(dairy.viewer, event.id)).rejects.toMatchObject({ kind: 'forbidden' });
		const add = (one: Firm, two: Firm) =>
			addPair(organiser, event.id, { firstId: one.participant.id, secondId: two.participant.id });
		await expect(add(dairy, mill)).rejects.toMatchObject({ code: 'proposal-none' });
		await propose(organiser, event, few);
		await setStance(dairy.viewer, dairy.company.id, sawmill.company.id, 'no-thanks', true);
		await expect(add(sawmill, dairy)).rejects.toMatchObject({ code: 'firm-not-available' });
		await aMeeting(event.id, dairy, mill);
		await expect(add(dairy, mill)).rejects.toMatchObject({ code: 'proposal-exists' });
	});
});
