import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { aFair, aFirmAt } from '../../../tests/support/factories.ts';
import { answerLink, bearerOf } from './answer-links.ts';
import { acceptRequest, declineRequest, withdrawRequest } from './answers.ts';
import { db } from './db/index.ts';
import {
	answerLinks,
	audit,
	delegates,
	letters,
	meetings,
	memberships,
	requestChanges,
	requests
} from './db/schema.ts';
import { editRequest, proposeTimes } from './request-changes.ts';
import { ask } from './requests.ts';

type Firm = Awaited<ReturnType<typeof aFirmAt>>;
let event: Awaited<ReturnType<typeof aFair>>['event'];
let early: string, noon: string;
let anna: Firm, bruno: Firm;

const START = new Date('2031-03-01T10:00:00Z');

async function asked(now = START): Promise<string> {
	const wish = { askerId: anna.participant.id, askedId: bruno.participant.id, mode: 'either' as const };
	const result = await ask(anna.viewer, { ...wish, purpose: 'Oak for our chairs', slotIds: [early] }, now);
	if (result.state !== 'pending') throw new Error('expected a pending request');
	return result.requestId;
}
/** The secret in the newest letter of this kind. */
async function secretIn(kind: string, to = bruno.viewer.email): Promise<string> {
	const rows = await db
		.select()
		.from(letters)
		.where(and(eq(letters.kind, kind), eq(letters.to, to)));
	return new URL(String(rows.at(-1)?.link)).pathname.replace('/r/', '');
}
const by = async (secret: string, now = START) => bearerOf(await answerLink(secret), now);
const rows = async () => [
	await db.$count(requests),
	await db.$count(requestChanges),
	await db.$count(meetings),
	await db.$count(letters),
	await db.$count(answerLinks),
	await db.$count(audit)
];
/** The refusal's code, after making sure that nothing was written. */
async function refused(attempt: () => Promise<unknown>): Promise<string> {
	const before = await rows();
	const code = await attempt().then(
		() => 'accepted',
		(error: { code: string }) => error.code
	);
	expect(await rows()).toEqual(before);
	return code;
}

beforeEach(async () => {
	await db.delete(requests);
	await db.delete(meetings);
	await db.delete(letters);
	const fair = await aFair(3, 1);
	event = fair.event;
	[early, noon] = fair.slotIds;
	[anna, bruno] = [await aFirmAt(event.id), await aFirmAt(event.id)];
});

describe('a link in a letter', () => {
	it('is in every letter that asks for an answer, in its reader’s language, and only its hash is kept', async () => {
		const id = await asked();
		await editRequest(anna.viewer, id, { purpose: 'Ash', slotIds: [] }, START);
		await proposeTimes(bruno.viewer, id, { slotIds: [noon], note: null }, START);
		const links = (await db.select().from(letters)).map(({ kind, link, language }) => [kind, link, language]);
		expect(links.map(([kind]) => kind).sort()).toEqual(['request-asked', 'request-edited', 'request-proposed']);
		for (const [, link, language] of links) {
			expect(link).toMatch(new RegExp(`/r/[\\w-]{32}\\?language=${language}$`));
			const secret = String(link).replace(/.*\/r\/|\?.*/g, '');
			expect(await db.$count(answerLinks, eq(answerLinks.tokenHash, secret))).toBe(0);
		}
		expect(await db.$count(answerLinks)).toBe(3);
	});

	it('says who answers, and looking at it changes nothing', async () => {
		await asked();
		const secret = await secretIn('request-asked');
		const before = await rows();
		for (let n = 0; n < 3; n++) {
			expect(await answerLink(secret)).toMatchObject({ firm: bruno.company.name, person: bruno.viewer.name });
		}
		expect(await rows()).toEqual(before);
	});

	it('accepts, and the journal knows by whom and how', async () => {
		const id = await asked();
		const who = await by(await secretIn('request-asked'));
		expect((await acceptRequest(who, id, null, START)).booked?.slot.id).toBe(early);
		const [row] = await db.select().from(requests);
		const [line] = await db
			.select()
			.from(audit)
			.where(and(eq(audit.subjectId, id), eq(audit.action, 'request.accepted')));
		expect([row.answeredBy, line.actorId, line.after]).toEqual([
			bruno.viewer.userId,
			bruno.viewer.userId,
			{ link: who.linkId }
		]);
	});

	it('proposes another time; the other side accepts that from its own letter', async () => {
		const id = await asked();
		await proposeTimes(await by(await secretIn('request-asked')), id, { slotIds: [noon], note: null }, START);
		const back = await by(await secretIn('request-proposed', anna.viewer.email));
		expect((await acceptRequest(back, id, null, START)).booked?.slot.id).toBe(noon);
	});

	it('declines with a reason', async () => {
		const id = await asked();
		await declineRequest(await by(await secretIn('request-asked')), id, { reason: 'no-fit', note: null }, START);
		expect((await db.select().from(requests))[0]).toMatchObject({ state: 'declined', declineReason: 'no-fit' });
	});

	it('serves a delegate without an account, who has only a letter', async () => {
		const mail = 'piotr@nowhere.example';
		await db.delete(memberships).where(eq(memberships.companyId, bruno.company.id));
		await db.update(delegates).set({ email: mail, name: 'Piotr' }).where(eq(delegates.id, bruno.delegate.id));
		const id = await asked();
		const secret = await secretIn('request-asked', mail);
		expect((await answerLink(secret)).person).toBe('Piotr');
		const who = await by(secret);
		await acceptRequest(who, id, null, START);
		const [line] = await db
			.select()
			.from(audit)
			.where(and(eq(audit.subjectId, id), eq(audit.action, 'request.accepted')));
		expect([line.actorId, line.after]).toEqual([null, { link: who.linkId, email: mail }]);
	});

	it('answers once: of two tabs one succeeds and one is told', async () => {
		const id = await asked();
		const who = await by(await secretIn('request-asked'));
		const tabs = await Promise.allSettled([acceptRequest(who, id, null, START), acceptRequest(who, id, null, START)]);
		expect(tabs.map((tab) => (tab.status === 'fulfilled' ? 'done' : tab.reason.code)).sort()).toEqual([
			'done',
			'request-is-accepted'
		]);
		expect([await db.$count(meetings), await refused(() => acceptRequest(who, id, null, START))]).toEqual([
			1,
			'request-is-accepted'
		]);
	});

	it('is for this request and this side alone', async () => {
		const id = await asked();
		const who = await by(await secretIn('request-asked'));
		const carla = await aFirmAt(event.id);
		const wish = { askerId: carla.participant.id, askedId: anna.participant.id, mode: 'either' as const };
		const other = await ask(carla.viewer, { ...wish, purpose: 'Chairs', slotIds: [] }, START);
		if (other.state !== 'pending') throw new Error('expected a pending request');
		expect([
			await refused(() => acceptRequest(who, other.requestId, null, START)),
			await refused(() => withdrawRequest(who, id, START))
		]).toEqual(['not-yours', 'not-yours']);
	});

	it('is refused when forged, past its deadline, withdrawn, or its reader has left the firm', async () => {
		const id = await asked();
		const secret = await secretIn('request-asked');
		const who = await by(secret);
		const late = new Date('2031-03-07T10:00:00Z');
		const codes = [
			await refused(() => answerLink(`${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`)),
			await refused(() => answerLink('')),
			await refused(() => by(secret, late)),
			await refused(() => acceptRequest(who, id, null, late))
		];
		await withdrawRequest(anna.viewer, id, START);
		codes.push(await refused(() => acceptRequest(who, id, null, START)));
		await db.delete(memberships).where(eq(memberships.userId, bruno.viewer.userId));
		codes.push(await refused(() => answerLink(secret)));
		expect(codes).toEqual([
			'answer-link-unknown',
			'answer-link-unknown',
			'answer-link-expired',
			'request-is-expired',
			'request-is-withdrawn',
			'answer-link-not-yours'
		]);
	});

	it('of an older letter still answers, but never what its reader has not seen', async () => {
		const id = await asked();
		const who = await by(await secretIn('request-asked'));
		await editRequest(anna.viewer, id, { purpose: 'Ash', slotIds: [] }, START);
		expect(await refused(() => acceptRequest(who, id, null, START, 0))).toBe('request-changed');
		expect(await acceptRequest(who, id, null, START, 1)).toMatchObject({ booked: expect.anything() });
	});
});
