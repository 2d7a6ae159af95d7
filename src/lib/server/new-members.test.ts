import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { aCompany, anOffice, aRegion, aViewer } from '../../../tests/support/factories.ts';
import { db } from './db/index.ts';
import { audit, companies, companyCodes, companyIdentifiers, letters, members } from './db/schema.ts';
import { membersOf } from './member-lists.ts';
import { setAdviser } from './members.ts';
import { addMember } from './new-members.ts';
import { removeFromOffice, staffOf } from './offices.ts';

let office: Awaited<ReturnType<typeof anOffice>>;
let adviser: Awaited<ReturnType<typeof aViewer>>;
let cells: { name: string; city: string; vatNumber: string; sectors: string; contactName: string };
let serial = 0;

beforeEach(async () => {
	office = await anOffice({ regionId: (await aRegion({ country: 'LT' })).id, language: 'lt' });
	adviser = await aViewer({ officeId: office.id, role: 'adviser' });
	// Every test has a firm of its own: the duplicates of another's would be found, too.
	const name = `Baldų namai ${++serial}`;
	cells = { name, city: 'Klaipėda', vatNumber: `LT10000000${serial}`, sectors: '31', contactName: 'Rasa' };
});

const everything = { query: '', sort: 'name', page: 1 } as const;

describe('a member added by hand', () => {
	it('is read like a row of a list: the office’s country and language where nothing is said, notice and invitation by letter', async () => {
		const added = await addMember(adviser, office.id, { ...cells, contactEmail: 'rasa@baldai.example' }, '', true);
		expect(added).toEqual({ slug: 'baldu-namai-1', mailed: 1, printed: 0 });
		const [firm] = await db.select().from(companies).where(eq(companies.slug, 'baldu-namai-1'));
		expect(firm).toMatchObject({ name: cells.name, country: 'LT', language: 'lt', claimedAt: null });
		expect(await db.$count(companyIdentifiers, eq(companyIdentifiers.companyId, firm.id))).toBe(1);
		expect(await db.$count(companyCodes, eq(companyCodes.companyId, firm.id))).toBe(1);
		const [letter] = await db.select().from(letters).where(eq(letters.companyId, firm.id));
		expect(letter).toMatchObject({ to: 'rasa@baldai.example', kind: 'member-invitation', language: 'lt' });
		const [trail] = await db.select().from(audit).where(eq(audit.officeId, office.id));
		expect(trail).toMatchObject({ action: 'member.add', actorId: adviser.userId });
	});

	it('says what is wrong beside which field and writes nothing', async () => {
		const before = await db.$count(companies);
		const wrong = { ...cells, name: '', vatNumber: 'XY', foundedYear: 'long ago' };
		const added = await addMember(adviser, office.id, wrong, '', true);
		expect('problems' in added && added.problems.map(({ field, code }) => [field, code])).toEqual([
			['name', 'missing'],
			['foundedYear', 'year'],
			['vatNumber', 'vat']
		]);
		expect(await db.$count(companies)).toBe(before);
	});

	it('shows firms it may be before it writes; the chosen one becomes a member as it is, or a new firm is made', async () => {
		const known = await aCompany({ name: `UAB ${cells.name}`, city: 'Klaipėda', country: 'LT' });
		const asked = await addMember(adviser, office.id, { name: cells.name, city: cells.city }, '', false);
		expect('candidates' in asked && asked.candidates.map(({ company, by }) => [company.id, by])).toEqual([
			[known.id, 'name']
		]);
		expect(await db.$count(members, eq(members.officeId, office.id))).toBe(0);
		const linked = await addMember(adviser, office.id, { ...cells, phone: '+370' }, known.id, false);
		expect(linked).toEqual({ slug: known.slug, mailed: 0, printed: 0 });
		expect((await db.select().from(companies).where(eq(companies.id, known.id)))[0]).toMatchObject({
			name: `UAB ${cells.name}`,
			phone: null
		});
		const fresh = await addMember(adviser, office.id, { name: cells.name, city: cells.city }, 'new', false);
		expect('slug' in fresh && fresh.slug).not.toBe(known.slug);
	});

	it('is made once when two people add it in the same moment, and not by another office’s people', async () => {
		await Promise.allSettled([
			addMember(adviser, office.id, cells, '', false),
			addMember(adviser, office.id, cells, '', false)
		]);
		expect(await db.$count(members, eq(members.officeId, office.id))).toBe(1);
		const stranger = await aViewer({ officeId: (await anOffice()).id, role: 'administrator' });
		await expect(addMember(stranger, office.id, cells, '', false)).rejects.toMatchObject({ kind: 'not-found' });
	});
});

describe('the responsible adviser', () => {
	it('is one of the office’s people, filters the list and its tasks, and leaves with the person', async () => {
		const [mine, free] = [await addMember(adviser, office.id, cells, '', false), await aCompany()];
		expect('slug' in mine).toBe(true);
		await db.insert(members).values({ officeId: office.id, companyId: free.id });
		const all = await membersOf(adviser, office.id, everything);
		const one = all.rows.find(({ company }) => company.name === cells.name);
		await setAdviser(adviser, office.id, [String(one?.id)], adviser.userId);
		const filtered = await membersOf(adviser, office.id, { ...everything, adviser: adviser.userId });
		expect(filtered.rows.map(({ company, adviser }) => [company.name, adviser?.name])).toEqual([[cells.name, 'Ada']]);
		expect([filtered.total, filtered.tasks.invite]).toEqual([2, 1]);
		expect((await membersOf(adviser, office.id, { ...everything, adviser: 'none' })).found).toBe(1);

		const stranger = await aViewer({ officeId: (await anOffice()).id, role: 'adviser' });
		await expect(setAdviser(adviser, office.id, [String(one?.id)], stranger.userId)).rejects.toMatchObject({
			field: 'adviserId'
		});
		await expect(setAdviser(stranger, office.id, [String(one?.id)], null)).rejects.toMatchObject({ kind: 'not-found' });

		const head = await aViewer({ officeId: office.id, role: 'administrator' });
		const { people } = await staffOf(head, office.id);
		const leaving = people.find(({ userId }) => userId === adviser.userId);
		await removeFromOffice(head, office.id, String(leaving?.id));
		expect((await membersOf(head, office.id, { ...everything, adviser: 'none' })).found).toBe(2);
	});
});
