/** One firm taken up by hand, by the rules of an imported row: the same reading of each field, the same look for duplicates. */
import { eq } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db, isTaken, transaction } from './db/index.ts';
import { companies, members, offices } from './db/schema.ts';
import { record } from './journal.ts';
import { writeToMembers } from './member-invitations.ts';
import { FIELDS, type Field, type Mapping } from './member-imports/columns.ts';
import { candidatesFor, indexOf, type Candidate } from './member-imports/duplicates.ts';
import { defaultsOf, knownFirms } from './member-imports/known.ts';
import { readRows, type Problem } from './member-imports/rows.ts';
import { createFirms, linkFirms } from './member-imports/write.ts';
import { assertOffice } from './offices.ts';

export type Cells = Partial<Record<Field, string>>;

export type Added =
	/** What is wrong beside which field; nothing was written. */
	| { problems: Problem[] }
	/** Known firms it may be; nothing was written until somebody says which. */
	| { candidates: Candidate[] }
	| { slug: string; mailed: number; printed: number };

const HEADER = [...FIELDS];
const EACH_ITSELF: Mapping = Object.fromEntries(FIELDS.map((field) => [field, field]));

/** The country and language a form starts from. */
export function startOf(viewer: MaybeViewer, officeId: string) {
	assertOffice(viewer, officeId);
	return defaultsOf(db, officeId);
}

/**
 * Takes a firm up as a member.
 * @param choice the id of the known firm it is, `new` where it is none of those shown, empty where nobody was asked yet.
 * @param write whether the firm is written to at once (notice and invitation).
 */
export async function addMember(
	viewer: MaybeViewer,
	officeId: string,
	cells: Cells,
	choice: string,
	write: boolean
): Promise<Added> {
	const { userId } = assertOffice(viewer, officeId);
	try {
		return await transaction(async (tx) => {
			const table = { header: HEADER, rows: [FIELDS.map((field) => (cells[field] ?? '').trim())], rowNumbers: [1] };
			const [{ row, problems }] = readRows(table, EACH_ITSELF, await defaultsOf(tx, officeId));
			if (problems.length) return { problems };
			const candidates = candidatesFor(row, indexOf(await knownFirms(tx, officeId, [row.country])));
			const chosen = candidates.find(({ company }) => company.id === choice);
			if (!chosen && candidates.length > 0 && choice !== 'new') return { candidates };
			const from = { id: officeId, importId: null };
			const [memberId] = chosen
				? await linkFirms(tx, from, [{ row, company: chosen.company }])
				: await createFirms(tx, from, [row]);
			const [office] = await tx.select().from(offices).where(eq(offices.id, officeId));
			const { mailed, printed } = write
				? await writeToMembers(tx, office, [memberId], userId)
				: { mailed: 0, printed: 0 };
			await record(tx, { actorId: userId, action: 'member.add', subjectKind: 'member', subjectId: memberId, officeId });
			const [{ slug }] = await tx
				.select({ slug: companies.slug })
				.from(companies)
				.innerJoin(members, eq(members.companyId, companies.id))
				.where(eq(members.id, memberId));
			return { slug, mailed, printed };
		});
	} catch (error) {
		// Somebody else took the same firm up in this moment.
		if (isTaken(error)) throw new Refusal('conflict', 'already-member');
		throw error;
	}
}
