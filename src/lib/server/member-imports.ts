/** A list of members on its way in: uploaded, mapped, looked at, written in one transaction, its faulty rows given back. */
import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { localeOr } from '#lib/i18n/languages.ts';
import { problemText, reasonHeadings } from '#lib/i18n/member-problems.ts';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db, isTaken, transaction, type Db } from './db/index.ts';
import { memberImports, offices } from './db/schema.ts';
import type { Table } from './files/table.ts';
import { record } from './journal.ts';
import { writeToMembers, type Invited } from './member-invitations.ts';
import { assertMapping, guessMapping, signature, type Mapping } from './member-imports/columns.ts';
import { candidatesFor, indexOf, markRepeated, type Candidate } from './member-imports/duplicates.ts';
import { defaultsOf, knownFirms } from './member-imports/known.ts';
import { readRows, type ReadRow } from './member-imports/rows.ts';
import { createFirms, linkFirms } from './member-imports/write.ts';
import { assertOffice } from './offices.ts';

export type ImportRow = typeof memberImports.$inferSelect;

/** Keeps an uploaded list until it is imported or thrown away. @returns its id. */
export async function keepUpload(
	viewer: MaybeViewer,
	officeId: string,
	fileName: string,
	table: Table
): Promise<string> {
	const { userId } = assertOffice(viewer, officeId);
	const { header, rows, rowNumbers, notes } = withoutReasons(table);
	const mapping = (await rememberedMapping(officeId, header)) ?? guessMapping(header);
	const [{ id }] = await db
		.insert(memberImports)
		.values({ officeId, fileName, table: { header, rows, rowNumbers, notes }, mapping, createdBy: userId })
		.returning({ id: memberImports.id });
	return id;
}

/** A corrected file comes back with our own column of reasons, in whatever language: it is not part of the list. */
function withoutReasons(table: Table): Pick<Table, 'header' | 'rows' | 'rowNumbers' | 'notes'> {
	const ours = reasonHeadings();
	const keep = table.header.flatMap((heading, index) => (ours.has(heading) ? [] : [index]));
	const { rowNumbers, notes } = table;
	const only = (cells: string[]) => keep.map((index) => cells[index]);
	return { header: only(table.header), rows: table.rows.map(only), rowNumbers, notes };
}

/** What the office chose for its last file with the same headings. */
async function rememberedMapping(officeId: string, header: string[]): Promise<Mapping | null> {
	const wanted = signature(header);
	const earlier = await db
		.select({ mapping: memberImports.mapping })
		.from(memberImports)
		.where(and(eq(memberImports.officeId, officeId), isNotNull(memberImports.finishedAt)))
		.orderBy(desc(memberImports.finishedAt))
		.limit(20);
	const same = earlier.find(({ mapping }) => signature(Object.keys(mapping)) === wanted);
	return same ? assertMapping(header, same.mapping) : null;
}

/** The office's imports, newest first. */
export function importsOf(viewer: MaybeViewer, officeId: string) {
	assertOffice(viewer, officeId);
	const { id, fileName, created, linked, failed, finishedAt, createdAt } = memberImports;
	return db
		.select({ id, fileName, created, linked, failed, finishedAt, createdAt })
		.from(memberImports)
		.where(eq(memberImports.officeId, officeId))
		.orderBy(desc(memberImports.createdAt))
		.limit(20);
}

/** One import of the office. */
export async function importAt(viewer: MaybeViewer, officeId: string, id: string, tx: Db = db): Promise<ImportRow> {
	assertOffice(viewer, officeId);
	const [row] = await tx
		.select()
		.from(memberImports)
		.where(and(eq(memberImports.id, id), eq(memberImports.officeId, officeId)));
	if (!row) throw new Refusal('not-found', 'not-found');
	return row;
}

/** Which column is what, as a person decided. */
export async function chooseMapping(
	viewer: MaybeViewer,
	officeId: string,
	id: string,
	chosen: Record<string, string>
): Promise<void> {
	const { table, finishedAt } = await importAt(viewer, officeId, id);
	if (!table || finishedAt) throw new Refusal('conflict', 'import-done');
	const mapping = assertMapping(table.header, chosen);
	if (!mapping) throw new Refusal('invalid', 'column-twice');
	await db
		.update(memberImports)
		.set({ mapping })
		.where(and(eq(memberImports.id, id), isNull(memberImports.finishedAt)));
}

/** Forgets an upload that was not imported. */
export async function discard(viewer: MaybeViewer, officeId: string, id: string): Promise<void> {
	await importAt(viewer, officeId, id);
	await db.delete(memberImports).where(and(eq(memberImports.id, id), isNull(memberImports.finishedAt)));
}

export interface Match extends ReadRow {
	/** Known firms this row may be; the first is what it is taken for unless a person says otherwise. */
	candidates: Candidate[];
}

export interface Sorted {
	fresh: ReadRow[];
	matched: Match[];
	faulty: ReadRow[];
}

async function sortRows(tx: Db, row: ImportRow): Promise<Sorted> {
	const { table, finishedAt } = row;
	if (!table || finishedAt) throw new Refusal('conflict', 'import-done');
	// Written by keepUpload() and chooseMapping() only.
	const mapping = row.mapping as Mapping;
	if (!Object.values(mapping).includes('name')) return { fresh: [], matched: [], faulty: [] };
	const rows = readRows(table, mapping, await defaultsOf(tx, row.officeId));
	markRepeated(rows);
	const sound = rows.filter(({ problems }) => problems.length === 0);
	const countries = [...new Set(sound.map((one) => one.row.country))];
	const index = indexOf(countries.length ? await knownFirms(tx, row.officeId, countries) : []);
	const compared = sound.map((one) => ({ ...one, candidates: candidatesFor(one.row, index) }));
	return {
		fresh: compared.filter(({ candidates }) => candidates.length === 0),
		matched: compared.filter(({ candidates }) => candidates.length > 0),
		faulty: rows.filter(({ problems }) => problems.length > 0)
	};
}

/** What an import would do, without doing it; `sorted` is null once it is done, `named` says whether a column is the name. */
export async function review(viewer: MaybeViewer, officeId: string, id: string) {
	const row = await importAt(viewer, officeId, id);
	const sorted = row.finishedAt ? null : await sortRows(db, row);
	return { import: row, sorted, named: Object.values(row.mapping).includes('name') };
}

/** What a person decided about a row that may be a known firm: that firm's id, a firm of its own, or not at all. */
export type Choices = ReadonlyMap<number, string>;

export interface Imported extends Invited {
	created: number;
	linked: number;
	skipped: number;
	failed: number;
}

/**
 * Writes everything in one transaction, or nothing. Rows without a decision are taken for the surest known firm.
 * Duplicates are looked for again inside it: two people importing the same list at once make no firm twice.
 * @param write whether each firm that came is written to at once (notice and invitation).
 */
export async function runImport(
	viewer: MaybeViewer,
	officeId: string,
	id: string,
	choices: Choices,
	write: boolean
): Promise<Imported> {
	const { userId } = assertOffice(viewer, officeId);
	try {
		return await transaction(async (tx) => {
			const row = await importAt(viewer, officeId, id, tx);
			const { fresh, matched, faulty } = await sortRows(tx, row);
			if (fresh.length + matched.length + faulty.length === 0) throw new Refusal('invalid', 'import-no-name');
			const own = matched.filter(({ rowNumber }) => choices.get(rowNumber) === 'new');
			const links = matched.flatMap(({ row, rowNumber, candidates }) => {
				const choice = choices.get(rowNumber);
				if (choice === 'new' || choice === 'skip') return [];
				const chosen = choice ? candidates.find(({ company }) => company.id === choice) : candidates[0];
				// Chosen on a page that is older than what is known now.
				if (!chosen) throw new Refusal('conflict', 'import-raced');
				return [{ row, company: chosen.company }];
			});
			const office = { id: officeId, importId: id };
			const created = await createFirms(
				tx,
				office,
				[...fresh, ...own].map(({ row }) => row)
			);
			const linked = await linkFirms(tx, office, onePerFirm(links));
			const [officeRow] = await tx.select().from(offices).where(eq(offices.id, officeId));
			const { mailed, printed } = write
				? await writeToMembers(tx, officeRow, [...created, ...linked], userId)
				: { mailed: 0, printed: 0 };
			const counts = { created: created.length, linked: linked.length, failed: faulty.length };
			await tx
				.update(memberImports)
				.set({
					...counts,
					finishedAt: new Date(),
					errors: faultyRows(row, faulty, viewer?.language),
					// Of the list only the order of its columns is kept, for the file of faulty rows.
					table: { header: row.table?.header ?? [], rows: [], rowNumbers: [] }
				})
				.where(eq(memberImports.id, id));
			await record(tx, {
				actorId: userId,
				action: 'members.import',
				subjectKind: 'office',
				subjectId: officeId,
				officeId,
				after: { fileName: row.fileName, ...counts }
			});
			return { ...counts, mailed, printed, skipped: matched.length - own.length - links.length };
		});
	} catch (error) {
		if (isTaken(error)) throw new Refusal('conflict', 'import-raced');
		throw error;
	}
}

/** Two rows may have been taken for one firm: the membership is one, the later row brings it up to date. */
function onePerFirm<T extends { company: { id: string } }>(links: T[]): T[] {
	return [...new Map(links.map((link) => [link.company.id, link])).values()];
}

function faultyRows({ table }: ImportRow, faulty: ReadRow[], language: string | undefined) {
	const position = new Map(table?.rowNumbers.map((number, index) => [number, index]));
	return faulty.map(({ rowNumber, problems }) => ({
		rowNumber,
		cells: table?.rows[position.get(rowNumber) ?? -1] ?? [],
		reasons: problems.map((problem) => problemText(problem, localeOr(language)))
	}));
}

/** The rows that could not be taken, in the columns of the file they came in, to correct and upload again. */
export async function faultyTable(viewer: MaybeViewer, officeId: string, id: string) {
	const { fileName, errors, table } = await importAt(viewer, officeId, id);
	if (!errors?.length || !table) throw new Refusal('not-found', 'not-found');
	return { fileName, header: table.header, rows: errors };
}
