import { and, desc, eq, like, or, sql } from 'drizzle-orm';
import type { Locale } from '#lib/i18n/languages.ts';
import { isAdministrator, type MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db, type Db } from './db/index.ts';
import { letters } from './db/schema.ts';
import { settings } from './settings.ts';

export interface Letter {
	to: string;
	/** Which letter it is, for the outbox and for tests. */
	kind: string;
	language: Locale;
	subject: string;
	/** Paragraphs separated by empty lines; the link stands in it as text too. */
	text: string;
	link?: string;
	attachment?: { name: string; type: string; content: string };
	userId?: string | null;
	eventId?: string | null;
	officeId?: string | null;
	companyId?: string | null;
}

/**
 * Puts letters into the outbox in the transaction of what they report, so that nobody is told of
 * something that did not happen. Sending is mail/deliver.ts's work; without a mail server they stay.
 */
export async function post(tx: Db, ...all: Letter[]): Promise<void> {
	// A letter without an address is printed and handed over; no mail server would take it.
	const stateOf = ({ to }: Letter) => (settings.smtpUrl && to ? ('waiting' as const) : ('kept' as const));
	// PostgreSQL takes 65,535 parameters a statement, SQLite 32,766; a letter has about fifteen.
	for (let from = 0; from < all.length; from += 1000) {
		await tx
			.insert(letters)
			.values(all.slice(from, from + 1000).map((letter) => ({ ...letter, state: stateOf(letter) })));
	}
}

export type LetterState = (typeof letters.$inferSelect)['state'];

/** The outbox, newest first, 50 a page; `query` is looked for in address and subject. */
export async function outbox(viewer: MaybeViewer, page = 1, filter: { state?: LetterState; query?: string } = {}) {
	if (!isAdministrator(viewer)) throw new Refusal('forbidden', 'not-yours');
	const pattern = `%${(filter.query ?? '').trim().toLowerCase().replace(/[%_]/g, '')}%`;
	const wanted = and(
		filter.state ? eq(letters.state, filter.state) : undefined,
		pattern === '%%'
			? undefined
			: or(like(sql`lower(${letters.to})`, pattern), like(sql`lower(${letters.subject})`, pattern))
	);
	const rows = await db
		.select()
		.from(letters)
		.where(wanted)
		.orderBy(desc(letters.createdAt), letters.id)
		.limit(50)
		.offset((page - 1) * 50);
	return { letters: rows, total: await db.$count(letters, wanted) };
}

/** Puts a letter back into the queue, its attempts forgotten; the next round of the clock sends it. */
export async function sendAgain(viewer: MaybeViewer, id: string): Promise<void> {
	const { to, state } = await letter(viewer, id);
	if (!settings.smtpUrl || !to) throw new Refusal('conflict', 'letter-without-mail');
	if (state === 'waiting') return;
	await db.update(letters).set({ state: 'waiting', attempts: 0, error: null }).where(eq(letters.id, id));
}

export async function letter(viewer: MaybeViewer, id: string) {
	if (!isAdministrator(viewer)) throw new Refusal('forbidden', 'not-yours');
	const [row] = await db.select().from(letters).where(eq(letters.id, id));
	if (!row) throw new Refusal('not-found', 'not-found');
	return row;
}

/** Letters that could not be delivered or wait, for the health page. */
export async function counts() {
	const rows = await db
		.select({ state: letters.state, n: sql<number>`count(*)`.mapWith(Number) })
		.from(letters)
		.groupBy(letters.state);
	return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
}
