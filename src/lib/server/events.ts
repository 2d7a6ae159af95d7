import { desc, eq, inArray, or, sql } from 'drizzle-orm';
import { isZone } from '#lib/calendar/zones.ts';
import {
	isAdministrator,
	mayCreateEvent,
	mayHelpAt,
	mayOrganise,
	type MaybeViewer,
	type Viewer
} from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db, isTaken, transaction, type Db } from './db/index.ts';
import { events, memberships, offices, regions, slots } from './db/schema.ts';
import { record } from './journal.ts';
import { freeSlug } from './slugs.ts';
import { rezone } from './slots.ts';

export type EventRow = typeof events.$inferSelect;

/** What an organiser sets. Instants are UTC; forms enter them in the event's zone (moments.ts). */
export type EventSettings = Pick<
	EventRow,
	| 'name'
	| 'regime'
	| 'zone'
	| 'language'
	| 'languages'
	| 'venueName'
	| 'venueAddress'
	| 'contactName'
	| 'contactPhone'
	| 'contactEmail'
	| 'registrationOpensAt'
	| 'registrationClosesAt'
	| 'requestsOpenAt'
	| 'requestsCloseAt'
	| 'freezeAt'
	| 'requestDays'
	| 'registrationCap'
	| 'approval'
	| 'minMeetings'
	| 'maxMeetings'
	| 'maxPerDay'
	| 'bufferMinutes'
>;

export type NewEvent = Pick<EventSettings, 'name' | 'zone'> &
	Partial<EventSettings> & {
		/** The office or the region it belongs to: at most one. */
		officeId?: string | null;
		regionId?: string | null;
	};

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

/** A new draft; whoever makes it organises it. Refuses unsound settings beside their field. */
export async function create(viewer: MaybeViewer, input: NewEvent): Promise<{ id: string; slug: string }> {
	if (!viewer) throw new Refusal('forbidden', 'sign-in');
	if (!mayCreateEvent(viewer)) throw new Refusal('forbidden', 'not-yours');
	const { officeId = null, regionId = null, ...settings } = input;
	const belongs = (scope: 'officeId' | 'regionId', id: string | null) =>
		id === null || isAdministrator(viewer) || viewer.memberships.some((m) => m[scope] === id);
	if (!belongs('officeId', officeId) || !belongs('regionId', regionId)) throw new Refusal('forbidden', 'not-yours');
	assertSound({ ...DEFAULTS, ...settings });
	const language = settings.language ?? viewer.language;
	try {
		return await transaction(async (tx) => {
			const slug = await freeSlug(
				input.name,
				// /events/new is a page of its own.
				async (slug) => slug === 'new' || (await tx.$count(events, eq(events.slug, slug))) > 0
			);
			const [event] = await tx
				.insert(events)
				.values({
					...settings,
					language,
					languages: settings.languages ?? [language],
					slug,
					officeId,
					regionId,
					createdBy: viewer.userId
				})
				.returning();
			await tx.insert(memberships).values({ userId: viewer.userId, eventId: event.id, role: 'organiser' });
			await record(tx, {
				actorId: viewer.userId,
				action: 'event.create',
				subjectKind: 'event',
				subjectId: event.id,
				eventId: event.id,
				officeId,
				after: { name: event.name, zone: event.zone }
			});
			return { id: event.id, slug };
		});
	} catch (error) {
		// Two events of one name made in the same instant: the second simply tries again.
		if (isTaken(error)) throw new Refusal('conflict', 'taken', {}, 'name');
		throw error;
	}
}

/**
 * Changes settings. A new zone moves the stored slots to the same times of the new clock, which is refused
 * once meetings are placed in them.
 */
export async function update(viewer: MaybeViewer, eventId: string, changes: Partial<EventSettings>): Promise<EventRow> {
	return transaction(async (tx) => {
		const before = await bumpAsOrganiser(tx, viewer, eventId);
		const after = { ...before, ...changes };
		assertSound(after);
		if (after.zone !== before.zone) await rezone(tx, eventId, after.zone);
		const [row] = await tx.update(events).set(changes).where(eq(events.id, eventId)).returning();
		const changed = (Object.keys(changes) as (keyof EventSettings)[]).filter(
			(key) => JSON.stringify(before[key]) !== JSON.stringify(row[key])
		);
		const pick = (event: EventRow) => Object.fromEntries(changed.map((key) => [key, event[key]]));
		if (changed.length) {
			await record(tx, {
				actorId: viewer?.userId ?? null,
				action: 'event.update',
				subjectKind: 'event',
				subjectId: eventId,
				eventId,
				before: pick(before),
				after: pick(row)
			});
		}
		return row;
	});
}

type Sound = Omit<EventSettings, 'name' | 'language' | 'languages' | 'regime' | `venue${string}` | `contact${string}`>;

const DEFAULTS = {
	registrationOpensAt: null,
	registrationClosesAt: null,
	requestsOpenAt: null,
	requestsCloseAt: null,
	freezeAt: null,
	requestDays: 5,
	registrationCap: null,
	approval: true,
	minMeetings: 0,
	maxMeetings: null,
	maxPerDay: null,
	bufferMinutes: 0
};

/** Which moment must not come before which; the refusal stands beside the later one. */
const ORDER = [
	['registrationOpensAt', 'registrationClosesAt', 'registration-closes-early'],
	['requestsOpenAt', 'requestsCloseAt', 'requests-close-early'],
	['requestsCloseAt', 'freezeAt', 'freeze-early'],
	['registrationClosesAt', 'freezeAt', 'freeze-before-registration']
] as const;

function assertSound(event: Sound): void {
	if (!isZone(event.zone)) throw new Refusal('invalid', 'zone_unknown', { zone: event.zone }, 'zone');
	for (const [first, then, code] of ORDER) {
		const [from, until] = [event[first], event[then]];
		if (from && until && until <= from) throw new Refusal('invalid', code, {}, then);
	}
	if (event.maxMeetings !== null && event.maxMeetings < event.minMeetings) {
		throw new Refusal('invalid', 'max-below-min', { least: event.minMeetings }, 'maxMeetings');
	}
	if (event.bufferMinutes % 5 !== 0) throw new Refusal('invalid', 'buffer-off-grid', {}, 'bufferMinutes');
}

/** For whom the viewer may make events: own offices and regions; for an administrator all of them, and none. */
export async function ownersFor(viewer: Viewer): Promise<{ value: string; name: string }[]> {
	const all = isAdministrator(viewer);
	const ids = (key: 'officeId' | 'regionId') => viewer.memberships.flatMap((m) => m[key] ?? []);
	const bureaus = await db
		.select({ id: offices.id, name: offices.name })
		.from(offices)
		.where(all ? undefined : inArray(offices.id, ids('officeId')))
		.orderBy(offices.name);
	const areas = await db
		.select({ id: regions.id, name: regions.name })
		.from(regions)
		.where(all ? undefined : inArray(regions.id, ids('regionId')))
		.orderBy(regions.name);
	return [
		...bureaus.map(({ id, name }) => ({ value: `office:${id}`, name })),
		...areas.map(({ id, name }) => ({ value: `region:${id}`, name }))
	];
}
