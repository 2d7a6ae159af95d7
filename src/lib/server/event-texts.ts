import { and, eq } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { db, transaction } from './db/index.ts';
import { EVENT_FIELDS } from './db/schema/events.ts';
import { eventTexts } from './db/schema.ts';
import { bumpAsOrganiser, type EventRow } from './events.ts';
import { record } from './journal.ts';

export type EventField = (typeof EVENT_FIELDS)[number];
export type Texts = Partial<Record<EventField, string>>;

/** What the organiser wrote, by language. */
export async function textsOf(eventId: string): Promise<Record<string, Texts>> {
	const rows = await db.select().from(eventTexts).where(eq(eventTexts.eventId, eventId));
	const texts: Record<string, Texts> = {};
	for (const { language, field, text } of rows) (texts[language] ??= {})[field] = text;
	return texts;
}

/** Each field in the reader's language, else in the event's own, else in whichever there is; with the language it is in. */
export function bestTexts(
	texts: Record<string, Texts>,
	event: Pick<EventRow, 'language'>,
	reader: string
): Partial<Record<EventField, { text: string; language: string }>> {
	const order = [...new Set([reader, event.language, ...Object.keys(texts)])];
	return Object.fromEntries(
		EVENT_FIELDS.flatMap((field) => {
			const language = order.find((one) => texts[one]?.[field]);
			return language ? [[field, { text: texts[language][field], language }]] : [];
		})
	);
}

/** Replaces the texts of one language; an empty text is none. */
export async function saveTexts(viewer: MaybeViewer, eventId: string, language: string, texts: Texts): Promise<void> {
	await transaction(async (tx) => {
		const event = await bumpAsOrganiser(tx, viewer, eventId);
		await tx.delete(eventTexts).where(and(eq(eventTexts.eventId, eventId), eq(eventTexts.language, language)));
		const rows = EVENT_FIELDS.flatMap((field) => {
			const text = texts[field];
			return text ? [{ eventId, field, language, text, original: language === event.language }] : [];
		});
		if (rows.length) await tx.insert(eventTexts).values(rows);
		await record(tx, {
			actorId: viewer?.userId ?? null,
			action: 'event.texts',
			subjectKind: 'event',
			subjectId: eventId,
			eventId,
			after: { language, fields: rows.map(({ field }) => field) }
		});
	});
}
