/** What was published: the numbers of an event and what each changed. */
import { and, eq, inArray } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db } from './db/index.ts';
import { publications } from './db/schema.ts';
import { differences } from './differences.ts';
import { assertOrganiser, type EventRow } from './events.ts';

export interface ListedPublication {
	number: number;
	publishedAt: Date;
	note: string | null;
	meetings: number;
	/** Against the number before it. */
	added: number;
	moved: number;
	cancelled: number;
}

/** The numbers of an event with what each changed, the latest first. */
export async function publicationsOf(viewer: MaybeViewer, event: EventRow): Promise<ListedPublication[]> {
	assertOrganiser(viewer, event);
	const rows = await db
		.select({
			number: publications.number,
			publishedAt: publications.publishedAt,
			note: publications.note,
			agenda: publications.agenda
		})
		.from(publications)
		.where(eq(publications.eventId, event.id))
		.orderBy(publications.number);
	return rows
		.map(({ agenda, ...row }, index) => {
			const { added, moved, cancelled } = differences(rows[index - 1]?.agenda ?? [], agenda);
			const counts = { added: added.length, moved: moved.length, cancelled: cancelled.length };
			return { ...row, meetings: agenda.length, ...counts };
		})
		.reverse();
}

/** One number and what it changed against the number before it. */
export async function publication(viewer: MaybeViewer, event: EventRow, number: number) {
	assertOrganiser(viewer, event);
	const rows = await db
		.select()
		.from(publications)
		.where(and(eq(publications.eventId, event.id), inArray(publications.number, [number - 1, number])));
	const found = rows.find((row) => row.number === number);
	if (!found) throw new Refusal('not-found', 'not-found');
	const before = rows.find((row) => row.number === number - 1)?.agenda ?? [];
	return { publication: found, differences: differences(before, found.agenda) };
}
