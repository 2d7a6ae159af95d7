/** The event's part of the outbox, for its organisers. */
import { and, desc, eq } from 'drizzle-orm';
import { mayOrganise, type MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db } from './db/index.ts';
import { letters } from './db/schema.ts';
import type { EventRow } from './events.ts';

export const LETTERS_A_PAGE = 50;

/** Letters of the event, newest first. */
export async function lettersOf(viewer: MaybeViewer, event: EventRow, page = 1) {
	if (!mayOrganise(viewer, event)) throw new Refusal('forbidden', 'not-yours');
	const ofEvent = eq(letters.eventId, event.id);
	const rows = await db
		.select({
			id: letters.id,
			to: letters.to,
			subject: letters.subject,
			state: letters.state,
			createdAt: letters.createdAt
		})
		.from(letters)
		.where(ofEvent)
		.orderBy(desc(letters.createdAt), letters.id)
		.limit(LETTERS_A_PAGE)
		.offset((page - 1) * LETTERS_A_PAGE);
	return { rows, pages: Math.max(1, Math.ceil((await db.$count(letters, ofEvent)) / LETTERS_A_PAGE)) };
}

/** One letter of the event, as its reader got it. */
export async function letterOf(viewer: MaybeViewer, event: EventRow, id: string) {
	if (!mayOrganise(viewer, event)) throw new Refusal('forbidden', 'not-yours');
	const [letter] = await db
		.select()
		.from(letters)
		.where(and(eq(letters.id, id), eq(letters.eventId, event.id)));
	if (!letter) throw new Refusal('not-found', 'not-found');
	return letter;
}
