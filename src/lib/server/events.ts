/** The events, and who may see and who may change them. */
import { desc, eq, inArray, or, sql } from 'drizzle-orm';
import { isAdministrator, mayHelpAt, mayOrganise, type MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db, type Db } from './db/index.ts';
import { events, slots } from './db/schema.ts';

export type EventRow = typeof events.$inferSelect;

/**
 * Takes the event's lock and raises its revision: the first statement of every transaction that counts rows
 * or relies on them staying as read (caps, grids, plans). On SQLite the writer is alone anyway; on PostgreSQL
 * the row lock makes the others retry from the start.
 */
export async function bump(tx: Db, eventId: string): Promise<EventRow> {
	const [row] = await tx
		.update(events)
		.set({ revision: sql`${events.revision} + 1`, updatedAt: new Date() })
		.where(eq(events.id, eventId))
		.returning();
	if (!row) throw new Refusal('not-found', 'not-found');
	return row;
}

/** As `bump`, for those who change the event's rules. */
export async function bumpAsOrganiser(tx: Db, viewer: MaybeViewer, eventId: string): Promise<EventRow> {
	const event = await bump(tx, eventId);
	assertOrganiser(viewer, event);
	return event;
}

/** Refuses whoever may not organise; a draft's existence is not told to them. */
export function assertOrganiser(viewer: MaybeViewer, event: EventRow): asserts viewer is NonNullable<MaybeViewer> {
	if (mayOrganise(viewer, event)) return;
	if (!viewer) throw new Refusal('forbidden', 'sign-in');
	if (event.state === 'draft' && !mayHelpAt(viewer, event)) throw new Refusal('not-found', 'not-found');
	throw new Refusal('forbidden', 'not-yours');
}

const isOpenTo = (viewer: MaybeViewer, event: EventRow) => event.state !== 'draft' || mayHelpAt(viewer, event);

/** The event at this address; a draft exists only for its staff. */
export async function eventBySlug(viewer: MaybeViewer, slug: string): Promise<EventRow> {
	const [event] = await db.select().from(events).where(eq(events.slug, slug));
	if (!event || !isOpenTo(viewer, event)) throw new Refusal('not-found', 'not-found');
	return event;
}

/** The event at this address for those who set it up and plan it. */
export async function eventToOrganise(viewer: MaybeViewer, slug: string): Promise<EventRow> {
	if (!viewer) throw new Refusal('forbidden', 'sign-in');
	const event = await eventBySlug(viewer, slug);
	assertOrganiser(viewer, event);
	return event;
}

/** The event at this address for its staff, helpers included: they look and do not change the rules. */
export async function eventToHelpAt(viewer: MaybeViewer, slug: string): Promise<EventRow> {
	if (!viewer) throw new Refusal('forbidden', 'sign-in');
	const event = await eventBySlug(viewer, slug);
	if (!mayHelpAt(viewer, event)) throw new Refusal('forbidden', 'not-yours');
	return event;
}

export interface ListedEvent extends EventRow {
	/** First and last day, plain dates; null while it has no slots. */
	firstDay: string | null;
	lastDay: string | null;
	endsAt: Date | null;
}

/** Events anybody may see, and the viewer's own drafts; the latest first, those without days on top. */
export async function list(viewer: MaybeViewer): Promise<ListedEvent[]> {
	const own = viewer?.memberships ?? [];
	const ids = (key: 'eventId' | 'officeId' | 'regionId') => own.flatMap((m) => m[key] ?? []);
	const shown = isAdministrator(viewer)
		? undefined
		: or(
				inArray(events.state, ['open', 'over', 'cancelled']),
				inArray(events.id, ids('eventId')),
				inArray(events.officeId, ids('officeId')),
				inArray(events.regionId, ids('regionId'))
			);
	const rows = await db.select().from(events).where(shown).orderBy(desc(events.createdAt), events.id);
	const visible = rows.filter((event) => isOpenTo(viewer, event));
	const days = await daysOf(visible.map(({ id }) => id));
	const first = (event: EventRow) => days.get(event.id)?.firstDay ?? '9999';
	return visible
		.map((event) => ({ ...event, ...(days.get(event.id) ?? { firstDay: null, lastDay: null, endsAt: null }) }))
		.sort((one, other) => first(other).localeCompare(first(one)));
}

/** First and last day of events that have slots. */
export async function daysOf(eventIds: string[]) {
	const found = new Map<string, { firstDay: string; lastDay: string; startsAt: Date; endsAt: Date }>();
	if (eventIds.length === 0) return found;
	const rows = await db
		.select({
			eventId: slots.eventId,
			firstDay: sql<string>`min(${slots.date})`,
			lastDay: sql<string>`max(${slots.date})`,
			startsAt: sql<Date>`min(${slots.startsAt})`.mapWith(slots.startsAt),
			endsAt: sql<Date>`max(${slots.endsAt})`.mapWith(slots.endsAt)
		})
		.from(slots)
		.where(inArray(slots.eventId, eventIds))
		.groupBy(slots.eventId);
	for (const { eventId, ...days } of rows) found.set(eventId, days);
	return found;
}
