/** Making an event and changing what its organiser sets. */
import { eq, inArray } from 'drizzle-orm';
import { isZone } from '#lib/calendar/zones.ts';
import { isAdministrator, mayCreateEvent, type MaybeViewer, type Viewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db, isTaken, transaction } from './db/index.ts';
import { events, memberships, offices, regions } from './db/schema.ts';
import { bumpAsOrganiser, type EventRow } from './events.ts';
import { record } from './journal.ts';
import { freeSlug } from './slugs.ts';
import { rezone } from './slots.ts';

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
