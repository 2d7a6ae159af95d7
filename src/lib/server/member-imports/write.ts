/** The rows of an import, as they become firms and members. */
import { eq } from 'drizzle-orm';
import { companySlugsFor } from '../companies.ts';
import type { Db } from '../db/index.ts';
import { companies, companyCodes, companyIdentifiers, members } from '../db/schema.ts';
import type { Known } from './duplicates.ts';
import { domainOf } from './duplicates.ts';
import type { MemberRow } from './rows.ts';

/** SQLite takes 32,766 parameters a statement; a firm has about twenty. */
const CHUNK = 500;

async function insertAll<T>(rows: T[], insert: (chunk: T[]) => Promise<unknown>): Promise<void> {
	for (let from = 0; from < rows.length; from += CHUNK) await insert(rows.slice(from, from + CHUNK));
}

const ownPart = ({ contactName, contactEmail, contactPhone, memberNumber, note }: MemberRow) => ({
	contactName,
	contactEmail,
	contactPhone,
	memberNumber,
	note
});

/** New firms, each a member of the office. @returns the ids of the memberships. */
export async function createFirms(
	tx: Db,
	office: { id: string; importId: string | null },
	rows: MemberRow[]
): Promise<string[]> {
	const slugs = await companySlugsFor(
		tx,
		rows.map(({ name }) => name)
	);
	const firms = rows.map((row, index) => ({ row, id: crypto.randomUUID(), slug: slugs[index] }));
	await insertAll(
		firms.map(
			({ row: { name, country, region, city, website, email, phone, size, foundedYear, language }, id, slug }) => ({
				id,
				slug,
				name,
				country,
				regionCode: region?.nuts ?? null,
				regionEdition: region?.edition ?? null,
				city,
				website,
				email,
				phone,
				size,
				foundedYear,
				language
			})
		),
		(chunk) => tx.insert(companies).values(chunk)
	);
	await insertAll(
		firms.flatMap(({ row: { country, vatNumber, registrationNumber, website }, id: companyId }) => {
			const identifier = (scheme: 'vat' | 'registration' | 'domain', value: string | null) =>
				value ? [{ companyId, scheme, country, value }] : [];
			return [
				...identifier('vat', vatNumber),
				...identifier('registration', registrationNumber),
				...identifier('domain', domainOf(website))
			];
		}),
		(chunk) => tx.insert(companyIdentifiers).values(chunk)
	);
	await insertAll(
		firms.flatMap(({ row, id: companyId }) =>
			row.sectors.map((code, position) => ({ companyId, use: 'sector' as const, scheme: 'nace', code, position }))
		),
		(chunk) => tx.insert(companyCodes).values(chunk)
	);
	return addMembers(
		tx,
		office,
		firms.map(({ row, id }) => ({ row, companyId: id }))
	);
}

async function addMembers(
	tx: Db,
	{ id: officeId, importId }: { id: string; importId: string | null },
	firms: { row: MemberRow; companyId: string }[]
): Promise<string[]> {
	const rows = firms.map(({ row, companyId }) => ({
		id: crypto.randomUUID(),
		officeId,
		companyId,
		importId,
		...ownPart(row)
	}));
	await insertAll(rows, (chunk) => tx.insert(members).values(chunk));
	return rows.map(({ id }) => id);
}

/**
 * Firms that are known already become members; of those that are, the office's own part is brought up to date with
 * what the row says. The firm's own data are the firm's: nothing in them changes. @returns the ids of the memberships.
 */
export async function linkFirms(
	tx: Db,
	office: { id: string; importId: string | null },
	links: { row: MemberRow; company: Known }[]
): Promise<string[]> {
	const fresh = links.filter(({ company }) => !company.memberId);
	const added = await addMembers(
		tx,
		office,
		fresh.map(({ row, company }) => ({ row, companyId: company.id }))
	);
	const known = links.flatMap(({ row, company: { memberId } }) => (memberId ? [{ row, memberId }] : []));
	for (const { row, memberId } of known) {
		const said = Object.fromEntries(Object.entries(ownPart(row)).filter(([, value]) => value !== null));
		if (Object.keys(said).length) await tx.update(members).set(said).where(eq(members.id, memberId));
	}
	return [...added, ...known.map(({ memberId }) => memberId)];
}
