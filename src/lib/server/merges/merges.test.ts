import { and, eq, getTableColumns, is, isNull, Table } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import {
	aCompany,
	aConsent,
	aFirmAt,
	anOffice,
	anOrganiser,
	aUser,
	aViewer
} from '../../../../tests/support/factories.ts';
import { companyAt } from '../companies.ts';
import { db } from '../db/index.ts';
import * as schema from '../db/schema.ts';
import { eraseCompany } from '../personal-data.ts';
import { comparison } from './compare.ts';
import { mergeCompanies } from './merge.ts';
import { likelyPairs } from './pairs.ts';

const {
	audit,
	cards,
	companies,
	companyCodes,
	companyIdentifiers,
	companyTexts,
	consents,
	contactViews,
	delegates,
	letters,
	members,
	memberships,
	participants,
	people,
	stances,
	targetMarkets,
	visibility
} = schema;

const administrator = () => aViewer({ role: 'administrator' });

/** Looks at both and joins them as they are. */
async function join(
	keep: { slug: string; id: string },
	leave: { slug: string; id: string },
	viewer?: Parameters<typeof comparison>[0],
	taken: Parameters<typeof mergeCompanies>[3]['leave'] = []
) {
	const who = viewer ?? (await administrator());
	const { seen } = await comparison(who, keep.slug, leave.slug);
	await mergeCompanies(who, keep.id, leave.id, { seen, leave: taken });
}

/** How many rows of any table still point at a firm, by name of the column. */
async function pointingAt(id: string): Promise<string[]> {
	const tables = Object.values(schema).filter((one): one is Extract<typeof one, Table> => is(one, Table));
	const found: string[] = [];
	for (const table of tables) {
		for (const [name, column] of Object.entries(getTableColumns(table))) {
			// The journal says what was; nothing is read through it.
			if (!/^(companyId|otherId|viewerCompanyId|mergedIntoId)$/.test(name)) continue;
			if (await db.$count(table, eq(column, id))) found.push(name);
		}
	}
	return found;
}

describe('two firms that are one', () => {
	it('become one: everything that points to one points to the other, and the old address leads on', async () => {
		const keep = await aCompany({ city: 'Bergamo', website: 'https://alba.example' });
		const leave = await aCompany({ email: 'info@alba.example', claimedAt: new Date() });
		const both = await aUser('Both');
		const office = await anOffice();
		const { event } = await anOrganiser();
		const other = await aCompany();
		await db.insert(memberships).values([
			{ userId: both.id, companyId: keep.id, role: 'editor' },
			{ userId: both.id, companyId: leave.id, role: 'administrator' }
		]);
		await db.insert(cards).values({ companyId: leave.id, type: 'BO', language: 'it' });
		await db.insert(companyIdentifiers).values([
			{ companyId: keep.id, scheme: 'vat', country: 'IT', value: '01' },
			{ companyId: leave.id, scheme: 'vat', country: 'IT', value: '01', verifiedAt: new Date() },
			{ companyId: leave.id, scheme: 'registration', country: 'IT', value: 'BG-7' }
		]);
		for (const [companyId, codes] of [
			[keep.id, ['25']],
			[leave.id, ['25', '28']]
		] as const) {
			await db
				.insert(companyCodes)
				.values(codes.map((code) => ({ companyId, use: 'sector' as const, scheme: 'nace', code })));
			await db.insert(targetMarkets).values({ companyId, country: 'PL', role: 'sell' });
			await db.insert(people).values({ companyId, name: 'Ada', email: 'ada@alba.example' });
			await db.insert(members).values({ officeId: office.id, companyId, note: `Note of ${companyId}` });
			await db.insert(contactViews).values({ companyId: other.id, viewerCompanyId: companyId });
			await db.insert(stances).values({ companyId: other.id, otherId: companyId, stance: 'blocked' });
			await db.insert(visibility).values({
				companyId,
				item: 'name',
				audience: companyId === keep.id ? 'public' : 'accepted'
			});
		}
		await db.insert(stances).values({ companyId: keep.id, otherId: leave.id, stance: 'met-before' });
		await db.insert(companyTexts).values({ companyId: leave.id, field: 'summary', language: 'it', text: 'Ingranaggi' });
		const [visit] = await db
			.insert(participants)
			.values({ eventId: event.id, companyId: leave.id, name: leave.name, number: 1 })
			.returning();

		await join(keep, leave);

		expect(await pointingAt(leave.id)).toEqual([]);
		expect((await companyAt(leave.slug)).id).toBe(keep.id);
		const [now] = await db.select().from(companies).where(eq(companies.id, keep.id));
		// Where only one of the two said something, that holds.
		expect([now.name, now.city, now.email, now.claimedAt]).toEqual([
			keep.name,
			'Bergamo',
			'info@alba.example',
			leave.claimedAt
		]);
		const numbers = await db.select().from(companyIdentifiers).where(eq(companyIdentifiers.companyId, keep.id));
		expect(numbers.map(({ value, verifiedAt }) => [value, verifiedAt !== null]).sort()).toEqual([
			['01', true],
			['BG-7', false]
		]);
		const [right] = await db.select().from(memberships).where(eq(memberships.userId, both.id));
		expect([right.role, await db.$count(memberships, eq(memberships.userId, both.id))]).toEqual(['administrator', 1]);
		const [audience] = await db.select().from(visibility).where(eq(visibility.companyId, keep.id));
		expect(audience.audience).toBe('accepted');
		const [member] = await db
			.select()
			.from(members)
			.where(and(eq(members.companyId, keep.id), isNull(members.until)));
		expect(member.note).toContain(leave.id);
		expect(await db.$count(people, eq(people.companyId, keep.id))).toBe(1);
		expect((await db.select().from(participants).where(eq(participants.id, visit.id)))[0].companyId).toBe(keep.id);
		const told = await db.select().from(letters).where(eq(letters.userId, both.id));
		expect(told.map(({ kind }) => kind)).toEqual(['company-merged']);
		const lines = await db.select().from(audit).where(eq(audit.subjectId, keep.id));
		expect(lines.map(({ action }) => action)).toContain('company.merge');
	});

	it('keep the value that was chosen, and older addresses lead there in one step', async () => {
		const [first, second, third] = [
			await aCompany(),
			await aCompany({ city: 'Lodi' }),
			await aCompany({ city: 'Como' })
		];
		await join(second, first);
		await join(third, second, undefined, ['name', 'place']);
		const found = await companyAt(first.slug);
		expect([found.id, found.name, found.city]).toEqual([third.id, second.name, 'Lodi']);
	});

	it('are erased together: the signpost no longer says what it was', async () => {
		const [keep, leave] = [await aCompany(), await aCompany({ city: 'Lodi' })];
		await join(keep, leave);
		const owner = await aViewer({ companyId: keep.id, role: 'administrator' });
		await eraseCompany(owner, keep.id, keep.name);
		const [signpost] = await db.select().from(companies).where(eq(companies.id, leave.id));
		expect([signpost.name, signpost.city]).toEqual([`erased-${leave.id.slice(0, 8)}`, null]);
	});

	it('are not joined where both take part in one event, or each has its own verified number', async () => {
		const { event } = await anOrganiser({ name: 'Fiera' });
		const [one, other] = [await aFirmAt(event.id), await aFirmAt(event.id)];
		const who = await administrator();
		const { seen, obstacle } = await comparison(who, one.company.slug, other.company.slug);
		expect(obstacle).toMatchObject({ code: 'merge-same-event', params: { events: 'Fiera' } });
		await expect(mergeCompanies(who, one.company.id, other.company.id, { seen, leave: [] })).rejects.toMatchObject({
			code: 'merge-same-event'
		});
		// One of them withdrew: its row stays with the event, the other's goes along.
		const left = await aFirmAt(event.id, { state: 'withdrawn' });
		await join(left.company, one.company);
		const at = async (id: string) => (await db.select().from(participants).where(eq(participants.id, id)))[0].companyId;
		expect([await at(left.participant.id), await at(one.participant.id)]).toEqual([null, left.company.id]);
		const [a, b] = [await aCompany(), await aCompany()];
		for (const [{ id }, value] of [
			[a, '111'],
			[b, '222']
		] as const) {
			const number = { scheme: 'vat' as const, country: 'LT', value, verifiedAt: new Date() };
			await db.insert(companyIdentifiers).values({ companyId: id, ...number });
		}
		await expect(join(a, b)).rejects.toMatchObject({ code: 'merge-two-numbers' });
		expect(await db.$count(delegates, eq(delegates.participantId, other.participant.id))).toBe(1);
		expect((await companyAt(b.slug)).id).toBe(b.id);
	});

	it('are joined by the administrator, or by an office that both let work on their profile; nobody else finds them', async () => {
		const office = await anOffice();
		const adviser = await aViewer({ officeId: office.id, role: 'adviser' });
		const [one, other] = [
			await aCompany({ name: 'Alba', city: 'Lodi', createdAt: new Date(0) }),
			await aCompany({ name: 'Alba', city: 'Lodi' })
		];
		const { consent } = await aConsent(office.id, one.id);
		const owner = await aViewer({ companyId: one.id, role: 'administrator' });
		for (const viewer of [adviser, owner, await aViewer()]) {
			await expect(comparison(viewer, one.slug, other.slug)).rejects.toMatchObject({ kind: 'not-found' });
		}
		await expect(likelyPairs(adviser, null)).rejects.toMatchObject({ kind: 'forbidden' });
		expect(await likelyPairs(adviser, office.id)).toEqual([]);
		const { member } = await aConsent(office.id, other.id);
		expect(await likelyPairs(adviser, office.id)).toMatchObject([
			{ keep: { id: one.id }, leave: { id: other.id }, by: 'name' }
		]);
		await join(one, other, adviser);
		expect(await likelyPairs(adviser, office.id)).toEqual([]);
		const open = await db
			.select()
			.from(consents)
			.where(and(eq(consents.scope, 'profile'), isNull(consents.revokedAt)));
		expect(open.some(({ id }) => id === consent.id)).toBe(true);
		expect((await db.select().from(members).where(eq(members.id, member.id)))[0].until).not.toBeNull();
	});

	it('are joined once, and only as they were looked at', async () => {
		const [one, other] = [await aCompany(), await aCompany()];
		const who = await administrator();
		const { seen } = await comparison(who, one.slug, other.slug);
		const back = await comparison(who, other.slug, one.slug);
		await db.update(companies).set({ phone: '+39 035 1' }).where(eq(companies.id, other.id));
		await expect(mergeCompanies(who, one.id, other.id, { seen, leave: [] })).rejects.toMatchObject({
			code: 'merge-changed'
		});
		await db.update(companies).set({ phone: null }).where(eq(companies.id, other.id));
		// Two people join them at the same time, each the other way round.
		const both = await Promise.allSettled([
			mergeCompanies(who, one.id, other.id, { seen, leave: [] }),
			mergeCompanies(who, other.id, one.id, { seen: back.seen, leave: [] })
		]);
		expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
		const rows = await db.select().from(companies);
		const states = rows.filter(({ id }) => id === one.id || id === other.id).map(({ state }) => state);
		expect(states.sort()).toEqual(['active', 'merged']);
	});

	it('cannot half be: the database wants a signpost to lead somewhere, and nothing else to', async () => {
		const [one, other] = [await aCompany(), await aCompany()];
		await expect(db.update(companies).set({ state: 'merged' }).where(eq(companies.id, one.id))).rejects.toThrow();
		const led = { mergedIntoId: other.id };
		await expect(db.update(companies).set(led).where(eq(companies.id, one.id))).rejects.toThrow();
		const round = { state: 'merged' as const, mergedIntoId: one.id };
		await expect(db.update(companies).set(round).where(eq(companies.id, one.id))).rejects.toThrow();
	});
});
