import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { aCompany, anOffice, aViewer } from '../../../tests/support/factories.ts';
import { queriesOf } from '../../../tests/support/queries.ts';
import { db } from './db/index.ts';
import { audit, companies, invitations, letters, members } from './db/schema.ts';
import { inviteWaiting, pendingOf, previewOf } from './pending-invitations.ts';

let office: Awaited<ReturnType<typeof anOffice>>;
let adviser: Awaited<ReturnType<typeof aViewer>>;
let stranger: Awaited<ReturnType<typeof aViewer>>;

beforeEach(async () => {
	office = await anOffice({ name: 'Camera di Prova', language: 'it' });
	adviser = await aViewer({ officeId: office.id, role: 'adviser' });
	stranger = await aViewer({ officeId: (await anOffice()).id, role: 'adviser' });
});

async function aMember(
	company: Partial<typeof companies.$inferInsert>,
	member: Partial<typeof members.$inferInsert> = {}
): Promise<string> {
	const { id } = await aCompany(company);
	const [row] = await db
		.insert(members)
		.values({ officeId: office.id, companyId: id, ...member })
		.returning();
	return row.id;
}

const names = (firms: { company: { name: string }; address: string | null }[]) =>
	firms.map(({ company, address }) => [company.name, address]);

describe('members that wait for their letter', () => {
	it('are all who have no working link, with their address or none, and who was never told', async () => {
		await aMember({ name: 'Carta' }, { importId: 'list-1' });
		await aMember({ name: 'Alfa', email: 'info@alfa.example' }, { importId: 'list-1' });
		await aMember({ name: 'Beta', email: 'info@beta.example' }, { contactEmail: 'rosa@beta.example' });
		await aMember({ name: 'In charge, told', claimedAt: new Date() }, { noticeAt: new Date() });
		await aMember({ name: 'Delta', claimedAt: new Date() });
		await aMember({ name: 'Left' }, { until: new Date() });
		await aMember({ name: 'Merged', state: 'merged', mergedIntoId: (await aCompany()).id });
		const { waiting, invited } = await pendingOf(adviser, office.id);
		expect(names(waiting)).toEqual([
			['Alfa', 'info@alfa.example'],
			['Beta', 'rosa@beta.example'],
			['Carta', null],
			['Delta', null]
		]);
		expect(invited).toEqual([]);
		expect(names((await pendingOf(adviser, office.id, { importId: 'list-1' })).waiting)).toEqual([
			['Alfa', 'info@alfa.example'],
			['Carta', null]
		]);
		await expect(pendingOf(stranger, office.id)).rejects.toMatchObject({ kind: 'not-found' });
		await expect(pendingOf(null, office.id)).rejects.toMatchObject({ code: 'sign-in' });
	});

	it('are each written to once, whether the button is pressed twice in turn or at the same time', async () => {
		await aMember({ name: 'Alfa', email: 'info@alfa.example' });
		await aMember({ name: 'Beta' });
		const both = await Promise.all([inviteWaiting(adviser, office.id), inviteWaiting(adviser, office.id)]);
		expect(both.map(({ mailed, printed }) => mailed + printed).sort()).toEqual([0, 2]);
		expect(await inviteWaiting(adviser, office.id)).toEqual({ mailed: 0, printed: 0 });
		expect(await db.$count(letters, eq(letters.officeId, office.id))).toBe(2);
		expect(await db.$count(invitations, eq(invitations.fromOfficeId, office.id))).toBe(2);
		expect(await db.$count(audit, eq(audit.officeId, office.id))).toBe(2);
		await expect(inviteWaiting(stranger, office.id)).rejects.toMatchObject({ kind: 'not-found' });
	});

	it('may be some only; who was invited is written to again when asked, and once per look at the page', async () => {
		const alfa = await aMember({ name: 'Alfa', email: 'info@alfa.example' });
		const beta = await aMember({ name: 'Beta', email: 'info@beta.example' });
		expect(await inviteWaiting(adviser, office.id, { memberIds: [alfa] })).toEqual({ mailed: 1, printed: 0 });
		const meant = { memberIds: [alfa, beta] };
		const { waiting, invited } = await pendingOf(adviser, office.id, meant);
		expect([names(waiting), names(invited)]).toEqual([
			[['Beta', 'info@beta.example']],
			[['Alfa', 'info@alfa.example']]
		]);
		const again = { since: new Date() };
		await new Promise((resolve) => setTimeout(resolve, 5));
		expect(await inviteWaiting(adviser, office.id, meant, again)).toEqual({ mailed: 2, printed: 0 });
		expect(await inviteWaiting(adviser, office.id, meant, again)).toEqual({ mailed: 0, printed: 0 });
		const links = await db.select().from(invitations).where(eq(invitations.fromOfficeId, office.id));
		expect(links.filter(({ revokedAt }) => !revokedAt)).toHaveLength(2);
	});

	it('take as many queries for three as for one', async () => {
		await aMember({});
		const one = await queriesOf(() => pendingOf(adviser, office.id));
		await aMember({});
		await aMember({});
		expect(await queriesOf(() => pendingOf(adviser, office.id))).toBe(one);
	});
});

describe('the preview of a letter', () => {
	it('is the letter itself in the firm’s language, without a link that works, and writes nothing', async () => {
		const id = await aMember({ name: 'Baldai', language: 'lt', email: 'info@baldai.example' });
		const preview = await previewOf(adviser, office.id, id);
		expect(await db.$count(letters, eq(letters.officeId, office.id))).toBe(0);
		await inviteWaiting(adviser, office.id);
		const [sent] = await db.select().from(letters).where(eq(letters.officeId, office.id));
		const secret = String(sent.link).slice(String(sent.link).lastIndexOf('/') + 1);
		expect({ to: preview.to, language: preview.language, subject: preview.subject, text: preview.text }).toEqual({
			to: sent.to,
			language: 'lt',
			subject: sent.subject,
			text: sent.text.replace(secret, '…')
		});
		await expect(previewOf(stranger, office.id, id)).rejects.toMatchObject({ kind: 'not-found' });
	});
});
