/** What waits on a firm's desk: requests to answer, the next meeting, events to register for. */
import { and, asc, eq, gt, inArray, notExists, or, sql } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { actorFor } from './acting.ts';
import { db } from './db/index.ts';
import { blocks, events, meetings, participants, placements, places, requests, schedules, slots } from './db/schema.ts';
import { awaiting } from './request-lists.ts';

export interface Desk {
	/** Requests to this firm that nobody has answered, by event. */
	waiting: { slug: string; name: string; requests: number }[];
	next: {
		event: string;
		slug: string;
		zone: string;
		partner: string;
		place: string;
		startsAt: Date;
		endsAt: Date;
	} | null;
	/** Open events it is registered at, and those it could register for, with their first day. */
	registered: Visit[];
	open: Visit[];
}

interface Visit {
	slug: string;
	name: string;
	/** Plain date; null while the event has no time yet. */
	firstDay: string | null;
	state: (typeof participants.$inferSelect)['state'] | null;
}

export async function deskOf(viewer: MaybeViewer, companyId: string, now = new Date()): Promise<Desk> {
	await actorFor(viewer, companyId, 'profile');
	const mine = await db
		.select({ id: participants.id })
		.from(participants)
		.where(and(eq(participants.companyId, companyId), eq(participants.state, 'approved')));
	const ids = mine.map(({ id }) => id);
	return {
		waiting: ids.length ? await waitingFor(ids, now) : [],
		next: ids.length ? await nextMeeting(ids, now) : null,
		...(await visits(companyId, now))
	};
}

const waitingFor = (participantIds: string[], now: Date) =>
	db
		.select({ slug: events.slug, name: events.name, requests: sql<number>`count(*)`.mapWith(Number) })
		.from(requests)
		.innerJoin(events, eq(events.id, requests.eventId))
		.where(awaiting(participantIds, now))
		.groupBy(events.slug, events.name)
		.orderBy(asc(events.name));

async function nextMeeting(participantIds: string[], now: Date): Promise<Desk['next']> {
	const [row] = await db
		.select({
			event: events.name,
			slug: events.slug,
			zone: events.zone,
			firstId: meetings.firstId,
			secondId: meetings.secondId,
			place: places.label,
			startsAt: slots.startsAt,
			endsAt: slots.endsAt
		})
		.from(placements)
		.innerJoin(schedules, and(eq(schedules.id, placements.scheduleId), eq(schedules.state, 'current')))
		.innerJoin(meetings, and(eq(meetings.id, placements.meetingId), eq(meetings.state, 'agreed')))
		.innerJoin(slots, eq(slots.id, placements.slotId))
		.innerJoin(places, eq(places.id, placements.placeId))
		.innerJoin(events, eq(events.id, meetings.eventId))
		.where(
			and(
				or(inArray(meetings.firstId, participantIds), inArray(meetings.secondId, participantIds)),
				gt(slots.endsAt, now)
			)
		)
		.orderBy(asc(slots.startsAt))
		.limit(1);
	if (!row) return null;
	const { firstId, secondId, ...next } = row;
	const [partner] = await db
		.select({ name: participants.name })
		.from(participants)
		.where(eq(participants.id, participantIds.includes(firstId) ? secondId : firstId));
	return { ...next, partner: partner.name };
}

/** Events that are open and not past: those with the firm, and those it may still join. */
async function visits(companyId: string, now: Date): Promise<Pick<Desk, 'registered' | 'open'>> {
	const firstDay = sql<string | null>`min(${blocks.date})`;
	const ahead = db
		.select({ id: slots.id })
		.from(slots)
		.where(and(eq(slots.eventId, events.id), gt(slots.endsAt, now)));
	const timeless = notExists(db.select({ id: slots.id }).from(slots).where(eq(slots.eventId, events.id)));
	const rows = await db
		.select({
			slug: events.slug,
			name: events.name,
			firstDay,
			state: participants.state,
			opensAt: events.registrationOpensAt,
			closesAt: events.registrationClosesAt
		})
		.from(events)
		.leftJoin(blocks, eq(blocks.eventId, events.id))
		.leftJoin(participants, and(eq(participants.eventId, events.id), eq(participants.companyId, companyId)))
		.where(and(eq(events.state, 'open'), or(sql`exists ${ahead}`, timeless)))
		.groupBy(events.id, participants.state)
		.orderBy(firstDay, asc(events.name));
	const visit = ({ slug, name, firstDay, state }: (typeof rows)[number]): Visit => ({ slug, name, firstDay, state });
	return {
		registered: rows.filter(({ state }) => state && state !== 'refused' && state !== 'withdrawn').map(visit),
		open: rows
			.filter(
				({ state, opensAt, closesAt }) =>
					(!state || state === 'withdrawn') && (!opensAt || opensAt <= now) && (!closesAt || closesAt > now)
			)
			.map(visit)
	};
}
