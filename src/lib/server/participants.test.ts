import { and, eq, inArray } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Viewer } from '#lib/permissions.ts';
import {
	aCompany,
	aFirmAt,
	anOffice,
	anOrganiser,
	aSchedule,
	aViewer,
	aMeeting,
	aPlacement
} from '../../../tests/support/factories.ts';
import { saveBlocks } from './blocks.ts';
import { db } from './db/index.ts';
import { audit, consents, delegates, letters, members, participants, people, sides } from './db/schema.ts';
import { addByHand, approve, decide } from './admissions.ts';
import { COUNTED } from './participants.ts';
import { changeRegistration, register } from './registering.ts';
import { addPlaces } from './places.ts';
import { slotsOf } from './slots.ts';

const refused = (code: string, field?: string) => expect.objectContaining({ name: 'Refusal', code, field });
const onsite = { mode: 'onsite' as const };
const rows = (eventId: string) => db.$count(participants, eq(participants.eventId, eventId));

async function aFirm(): Promise<{ companyId: string; viewer: Viewer }> {
	const { id: companyId } = await aCompany();
	return { companyId, viewer: await aViewer({ companyId, role: 'administrator' }) };
}

describe('registering', () => {
	it('brings a firm with its delegates, to be looked at by the organiser, and confirms it by letter', async () => {
		const { event } = await anOrganiser();
		const { companyId, viewer } = await aFirm();
		const [ada] = await db.insert(people).values({ companyId, name: 'Ada', email: 'ada@example.eu' }).returning();
		const row = await register(viewer, event.id, companyId, {
			mode: 'either',
			delegates: [{ personId: ada.id }, { name: 'Béla', email: null }]
		});
		expect(row).toMatchObject({ state: 'applied', mode: 'either', number: 1 });
		const sent = await db.select().from(delegates).where(eq(delegates.participantId, row.id));
		expect(sent.map(({ name, email }) => [name, email])).toEqual([
			['Ada', 'ada@example.eu'],
			['Béla', null]
		]);
		const told = await db.select().from(letters).where(eq(letters.eventId, event.id));
		expect(told.map(({ kind, to }) => [kind, to]).sort()).toEqual([
			['registration-applied', 'ada@example.eu'],
			['registration-applied', viewer.email]
		]);
	});

	it('takes effect at once where the organiser does not look first, with somebody unnamed standing in', async () => {
		const { event } = await anOrganiser({ approval: false });
		const { companyId, viewer } = await aFirm();
		const row = await register(viewer, event.id, companyId, onsite);
		expect(row.state).toBe('approved');
		const standIn = await db.select().from(delegates).where(eq(delegates.participantId, row.id));
		expect(standIn.map(({ name }) => name)).toEqual([null]);
	});

	it('is possible once: a second time, in another tab at the same moment, or after a refusal it is not', async () => {
		const { event, viewer: organiser } = await anOrganiser();
		const { companyId, viewer } = await aFirm();
		const tries = await Promise.allSettled([1, 2, 3].map(() => register(viewer, event.id, companyId, onsite)));
		expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
		await expect(register(viewer, event.id, companyId, onsite)).rejects.toEqual(refused('registered-already'));
		const [row] = await db.select().from(participants).where(eq(participants.eventId, event.id));
		await decide(organiser, event.id, [row.id], { state: 'refused', reason: 'No stand builders this year.' });
		await expect(register(viewer, event.id, companyId, onsite)).rejects.toEqual(refused('registration-refused'));
		expect(await rows(event.id)).toBe(1);
	});

	it('is refused to strangers, to drafts, before it opens and after it closes, and writes nothing', async () => {
		const { companyId, viewer } = await aFirm();
		const stranger = await aViewer();
		const past = new Date(Date.now() - 3600_000);
		const future = new Date(Date.now() + 3600_000);
		const { event: open } = await anOrganiser();
		const { event: draft } = await anOrganiser({ state: 'draft' });
		const { event: early } = await anOrganiser({ registrationOpensAt: future });
		const { event: late } = await anOrganiser({ registrationClosesAt: past });
		const { event: over } = await anOrganiser({ state: 'over' });
		await expect(register(null, open.id, companyId, onsite)).rejects.toEqual(refused('sign-in'));
		await expect(register(stranger, open.id, companyId, onsite)).rejects.toEqual(refused('not-yours'));
		await expect(register(viewer, draft.id, companyId, onsite)).rejects.toEqual(refused('not-found'));
		await expect(register(viewer, early.id, companyId, onsite)).rejects.toEqual(refused('registration-not-yet'));
		await expect(register(viewer, late.id, companyId, onsite)).rejects.toEqual(refused('registration-closed'));
		await expect(register(viewer, over.id, companyId, onsite)).rejects.toEqual(refused('registration-closed'));
		await expect(register(viewer, 'nowhere', companyId, onsite)).rejects.toEqual(refused('not-found'));
		expect(await db.$count(participants, eq(participants.companyId, companyId))).toBe(0);
	});

	it('keeps the cap when fifty firms register in the same moment', async () => {
		const { event } = await anOrganiser({ registrationCap: 7 });
		const firms = await Promise.all(Array.from({ length: 50 }, aFirm));
		const tries = await Promise.allSettled(
			firms.map(({ viewer, companyId }) => register(viewer, event.id, companyId, onsite))
		);
		const won = tries.filter(({ status }) => status === 'fulfilled');
		expect(won).toHaveLength(7);
		for (const one of tries) if (one.status === 'rejected') expect(one.reason).toEqual(refused('registration-full'));
		const kept = await db
			.select({ number: participants.number })
			.from(participants)
			.where(and(eq(participants.eventId, event.id), inArray(participants.state, [...COUNTED])));
		expect(kept.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
	}, 60_000);

	it('asks for a side where the event has sides', async () => {
		const { event } = await anOrganiser();
		const [buyers] = await db.insert(sides).values({ eventId: event.id, name: 'Buyers' }).returning();
		const { companyId, viewer } = await aFirm();
		await expect(register(viewer, event.id, companyId, onsite)).rejects.toEqual(refused('side-needed', 'sideId'));
		const row = await register(viewer, event.id, companyId, { ...onsite, sideId: buyers.id });
		expect(row.sideId).toBe(buyers.id);
	});

	it('may be done by an adviser whom the firm has given consent, and says so in the audit trail', async () => {
		const { event } = await anOrganiser();
		const company = await aCompany();
		const office = await anOffice();
		const adviser = await aViewer({ officeId: office.id, role: 'adviser' });
		await expect(register(adviser, event.id, company.id, onsite)).rejects.toEqual(refused('not-yours'));
		const [member] = await db.insert(members).values({ officeId: office.id, companyId: company.id }).returning();
		const [consent] = await db
			.insert(consents)
			.values({ memberId: member.id, scope: 'events', givenBy: 'Ada', means: 'phone', givenAt: new Date() })
			.returning();
		const row = await register(adviser, event.id, company.id, onsite);
		const [entry] = await db.select().from(audit).where(eq(audit.subjectId, row.id));
		expect(entry).toMatchObject({ forCompanyId: company.id, consentId: consent.id, actorId: adviser.userId });
	});
});

describe('changing a registration', () => {
	it('answers what the organiser asked for', async () => {
		const { event, viewer: organiser } = await anOrganiser();
		const { companyId, viewer } = await aFirm();
		const row = await register(viewer, event.id, companyId, onsite);
		await decide(organiser, event.id, [row.id], { state: 'changes-asked', reason: 'Who comes?' });
		const after = await changeRegistration(viewer, row.id, { ...onsite, delegates: [{ name: 'Ada' }] });
		expect(after.state).toBe('applied');
		const sent = await db.select().from(delegates).where(eq(delegates.participantId, row.id));
		expect(sent.map(({ name }) => name)).toEqual(['Ada']);
	});

	it('is not for other firms, nor with other firms’ people', async () => {
		const { event } = await anOrganiser();
		const { companyId, viewer } = await aFirm();
		const other = await aFirm();
		const row = await register(viewer, event.id, companyId, onsite);
		await expect(changeRegistration(other.viewer, row.id, onsite)).rejects.toEqual(refused('not-yours'));
		const [spy] = await db.insert(people).values({ companyId: other.companyId, name: 'Eve' }).returning();
		await expect(changeRegistration(viewer, row.id, { ...onsite, delegates: [{ personId: spy.id }] })).rejects.toEqual(
			refused('person-unknown', 'delegates')
		);
		const kept = await db.select().from(delegates).where(eq(delegates.participantId, row.id));
		expect(kept.map(({ name }) => name)).toEqual([null]);
	});

	it('does not drop a delegate who has meetings in the agenda', async () => {
		const { event, viewer: organiser } = await anOrganiser();
		await saveBlocks(organiser, event.id, [
			{ date: '2027-04-07', start: '09:00', end: '09:20', slotMinutes: 20, pauseMinutes: 0, kind: 'onsite' }
		]);
		const [table] = await addPlaces(organiser, event.id, [{ kind: 'table', label: 'Table 1' }]);
		const [a, b] = [await aFirmAt(event.id), await aFirmAt(event.id)];
		const meeting = await aMeeting(event.id, a, b);
		const [slot] = await slotsOf(event.id);
		await aPlacement((await aSchedule(event.id)).id, meeting.id, slot, table.id, [a.delegate.id, b.delegate.id]);
		await expect(
			changeRegistration(a.viewer, a.participant.id, { ...onsite, delegates: [{ name: 'Somebody else' }] })
		).rejects.toEqual(refused('delegate-has-meetings', 'delegates'));
		expect(await db.$count(delegates, eq(delegates.participantId, a.participant.id))).toBe(1);
	});
});

describe('answering applications', () => {
	it('approves many at once, leaves those already decided, and writes to each firm', async () => {
		const { event, viewer } = await anOrganiser();
		const firms = await Promise.all([1, 2, 3].map((number) => aFirmAt(event.id, { state: 'applied', number })));
		const gone = await aFirmAt(event.id, { state: 'withdrawn' });
		const ids = [...firms, gone].map(({ participant }) => participant.id);
		expect(await approve(viewer, event.id, ids)).toEqual({ changed: 3, left: 1 });
		const told = await db.select().from(letters).where(eq(letters.eventId, event.id));
		expect(told.map(({ to }) => to).sort()).toEqual(firms.map((firm) => firm.viewer.email).sort());
		expect(new Set(told.map(({ kind }) => kind))).toEqual(new Set(['registration-approved']));
	});

	it('gives the reason in the letter', async () => {
		const { event, viewer } = await anOrganiser();
		const { participant } = await aFirmAt(event.id, { state: 'applied' });
		await decide(viewer, event.id, [participant.id], { state: 'refused', reason: 'Only food makers this year.' });
		const [letter] = await db.select().from(letters).where(eq(letters.eventId, event.id));
		expect(letter.text).toContain('Only food makers this year.');
	});

	it('is for organisers of this event, and for its participants only', async () => {
		const { event, viewer } = await anOrganiser();
		const elsewhere = await anOrganiser();
		const { participant } = await aFirmAt(elsewhere.event.id, { state: 'applied' });
		expect(await approve(viewer, event.id, [participant.id])).toEqual({ changed: 0, left: 1 });
		await expect(approve(viewer, elsewhere.event.id, [participant.id])).rejects.toEqual(refused('not-yours'));
		const [row] = await db.select().from(participants).where(eq(participants.id, participant.id));
		expect(row.state).toBe('applied');
	});
});

describe('a firm taken in by hand', () => {
	it('is a known company or only a name, approved at once, within the cap', async () => {
		const { event, viewer } = await anOrganiser({ registrationCap: 2 });
		const company = await aCompany({ name: 'Rossi Legno' });
		expect(await addByHand(viewer, event.id, { companyId: company.id, ...onsite })).toMatchObject({
			name: 'Rossi Legno',
			state: 'approved',
			number: 1
		});
		await expect(addByHand(viewer, event.id, { companyId: company.id, ...onsite })).rejects.toEqual(
			refused('registered-already', 'companyId')
		);
		expect(await addByHand(viewer, event.id, { name: ' Baltic Oak ', ...onsite })).toMatchObject({
			name: 'Baltic Oak',
			companyId: null,
			number: 2
		});
		await expect(addByHand(viewer, event.id, { name: 'One more', ...onsite })).rejects.toEqual(
			refused('registration-full')
		);
		expect(await rows(event.id)).toBe(2);
	});
});
