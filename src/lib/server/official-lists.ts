/** Official classifications loaded whole: written at once or not at all, and looked up by code and by words. */
import { and, asc, eq, inArray, like, or, sql } from 'drizzle-orm';
import { fold } from '#lib/vocabulary/fold.ts';
import type { OfficialList, RefusedLine } from '#lib/vocabulary/official.ts';
import { db, transaction, type Db } from './db/index.ts';
import { officialCodes, officialLabels, officialLists } from './db/schema.ts';

/** SQLite takes 32,766 parameters a statement; a label has six. */
const CHUNK = 2000;

/** The editions of lists that do not say theirs; NACE is told by its codes. */
const EDITIONS = { cpv: '2008', hs: '2022', nuts: '2024', nace: '2' } as const;

export interface Stored {
	scheme: string;
	edition: string;
	codes: number;
	labels: number;
	/** What stood there before under the same scheme and edition. */
	replaced: number;
}

async function inChunks<T>(rows: T[], write: (part: T[]) => Promise<unknown>): Promise<void> {
	for (let from = 0; from < rows.length; from += CHUNK) await write(rows.slice(from, from + CHUNK));
}

/**
 * Stores a list under its scheme and edition, in one transaction; the same list again replaces itself. A list with
 * refused lines is not stored, they are the answer: half a classification is worse than none.
 */
export async function storeList(
	list: OfficialList,
	source: string,
	edition?: string
): Promise<Stored | { refused: RefusedLine[] }> {
	if (list.refused.length > 0) return { refused: list.refused };
	const { scheme } = list;
	const key = { scheme, edition: edition ?? list.edition ?? EDITIONS[scheme] };
	const labels = list.rows.flatMap(({ code, label }) =>
		Object.entries(label).map(([language, text]) => ({ ...key, code, language, label: text, folded: fold(text) }))
	);
	return transaction(async (tx) => {
		const its = <T extends typeof officialCodes | typeof officialLabels | typeof officialLists>(table: T) =>
			and(eq(table.scheme, key.scheme), eq(table.edition, key.edition));
		const replaced = await tx.$count(officialCodes, its(officialCodes));
		await tx.delete(officialLabels).where(its(officialLabels));
		await tx.delete(officialCodes).where(its(officialCodes));
		await tx.delete(officialLists).where(its(officialLists));
		await inChunks(
			list.rows.map(({ code, parent, level }, position) => ({ ...key, code, parent: parent ?? null, level, position })),
			(part) => tx.insert(officialCodes).values(part)
		);
		await inChunks(labels, (part) => tx.insert(officialLabels).values(part));
		await tx
			.insert(officialLists)
			.values({ ...key, source, codes: list.rows.length, labels: labels.length, importedAt: new Date() });
		return { ...key, codes: list.rows.length, labels: labels.length, replaced };
	});
}

/** The lists that are loaded, with their editions. */
export const loadedLists = (tx: Db = db) =>
	tx.select().from(officialLists).orderBy(asc(officialLists.scheme), asc(officialLists.edition));

export interface OfficialEntry {
	scheme: string;
	code: string;
	label: string;
}

/** Dots, blanks and the check digit are how people write a code, not part of it. */
const bare = (text: string) => text.replace(/[\s.]/g, '').replace(/-\d$/, '');

/**
 * Codes whose digits begin as typed, else whose label has every word typed, in any language; labelled in the
 * reader's, the higher levels of the classification first.
 */
export async function findOfficial(
	query: string,
	schemes: readonly string[],
	language: string,
	limit = 10
): Promise<OfficialEntry[]> {
	const words = fold(query.trim()).replace(/[%_]/g, '').split(/\s+/).filter(Boolean);
	const code = bare(query.trim()).toUpperCase();
	const coded = /^[A-Z]?\d{2,10}$/.test(code);
	if (schemes.length === 0 || (!coded && words.join('').length < 3)) return [];
	const asCode = like(sql`replace(${officialCodes.code}, '.', '')`, `${code}%`);
	const asWords = and(...words.map((word) => like(officialLabels.folded, `%${word}%`)));
	const found = await db
		.selectDistinct({
			scheme: officialCodes.scheme,
			code: officialCodes.code,
			level: officialCodes.level
		})
		.from(officialCodes)
		.innerJoin(
			officialLabels,
			and(
				eq(officialLabels.scheme, officialCodes.scheme),
				eq(officialLabels.edition, officialCodes.edition),
				eq(officialLabels.code, officialCodes.code)
			)
		)
		.where(and(inArray(officialCodes.scheme, [...schemes]), coded ? asCode : asWords))
		.orderBy(asc(officialCodes.level), asc(officialCodes.scheme), asc(officialCodes.code))
		.limit(limit);
	const labels = await labelsOf(found, language);
	return found.map(({ scheme, code }) => ({ scheme, code, label: labels.get(`${scheme}:${code}`) ?? code }));
}

/** Labels of codes in a language, else in English, else in whatever the list has; by `scheme:code`, unknown codes absent. */
export async function labelsOf(
	codes: readonly { scheme: string; code: string }[],
	language: string
): Promise<Map<string, string>> {
	if (codes.length === 0) return new Map();
	const wanted = [...Map.groupBy(codes, ({ scheme }) => scheme)].map(([scheme, list]) =>
		and(
			eq(officialLabels.scheme, scheme),
			inArray(
				officialLabels.code,
				list.map(({ code }) => code)
			)
		)
	);
	const rows = await db
		.select()
		.from(officialLabels)
		.where(or(...wanted))
		.orderBy(asc(officialLabels.edition));
	const rank = (of: string) => (of === language ? 2 : of === 'en' ? 1 : 0);
	const best = new Map<string, { label: string; rank: number }>();
	for (const row of rows) {
		const key = `${row.scheme}:${row.code}`;
		const known = best.get(key);
		if (!known || rank(row.language) >= known.rank) best.set(key, { label: row.label, rank: rank(row.language) });
	}
	return new Map([...best].map(([key, { label }]) => [key, label]));
}
