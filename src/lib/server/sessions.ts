/** Workshops, visits and talks beside the meetings: who has signed up for one has no meeting then. */
import { and, asc, eq, inArray, notInArray } from 'drizzle-orm';
import { instantOf } from '#lib/calendar/zones.ts';
import type { SessionsInput } from '#lib/forms/sessions.ts';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db, transaction, type Db } from './db/index.ts';
import { sessions, sessionSeats } from './db/schema.ts';
import { bumpAsOrganiser, type EventRow } from './events.ts';
import { record } from './journal.ts';

export type SessionRow = typeof sessions.$inferSelect;
export type SessionInput = Pick<SessionRow, 'title' | 'venue' | 'date' | 'start' | 'end' | 'capacity'> & {
	/** A stored session that keeps who signed up; left out for a new one. */
	id?: string;
};

export interface Session extends SessionRow {
	startsAt: Date;
	endsAt: Date;
	/** How many have signed up. */
	taken: number;
}

/** The event's sessions in order of time. */
export async function sessionsOf(event: Pick<EventRow, 'id' | 'zone'>, tx: Db = db): Promise<Session[]> {
	const rows = await tx
		.select()
		.from(sessions)
		.where(eq(sessions.eventId, event.id))
		.orderBy(asc(sessions.date), asc(sessions.start), asc(sessions.title));
	const taken = Map.groupBy(
		await seatsOf(
			tx,
			rows.map(({ id }) => id)
		),
		({ sessionId }) => sessionId
	);
	return rows.map((row) => ({
		...row,
		startsAt: instantOf(row.date, row.start, event.zone),
		endsAt: instantOf(row.date, row.end, event.zone),
		taken: taken.get(row.id)?.length ?? 0
	}));
}

/** Who has signed up for these sessions. */
async function seatsOf(tx: Db, sessionIds: string[]): Promise<(typeof sessionSeats.$inferSelect)[]> {
	if (sessionIds.length === 0) return [];
	return tx.select().from(sessionSeats).where(inArray(sessionSeats.sessionId, sessionIds));
}

/** The form's rows; refuses one with a name and no time. `id` only where a stored session goes on. */
export function sessionsFrom(input: SessionsInput): SessionInput[] {
	return input.sessionTitle.flatMap((title, at): SessionInput[] => {
		if (!title) return [];
		const [date, start, end] = [input.date[at], input.start[at], input.end[at]];
		if (!date || !start || !end) throw new Refusal('invalid', 'session-times', { title }, 'sessions');
		const id = input.sessionId[at] || undefined;
		return [{ id, title, venue: input.venue[at] ?? null, date, start, end, capacity: input.capacity[at] ?? null }];
	});
}

/** Replaces the event's sessions, keeping those named by id with everybody who signed up for them. */
export async function saveSessions(viewer: MaybeViewer, eventId: string, input: SessionInput[]): Promise<void> {
	const wrong = input.find(({ start, end }) => end <= start);
	if (wrong) throw new Refusal('invalid', 'session-ends-early', { title: wrong.title }, 'sessions');
	await transaction(async (tx) => {
		const event = await bumpAsOrganiser(tx, viewer, eventId);
		const before = await sessionsOf(event, tx);
		const known = new Set(before.map(({ id }) => id));
		const kept = input.flatMap(({ id }) => (id && known.has(id) ? [id] : []));
		await tx
			.delete(sessions)
			.where(and(eq(sessions.eventId, eventId), kept.length ? notInArray(sessions.id, kept) : undefined));
		for (const { id, ...values } of input) {
			if (id && known.has(id)) await tx.update(sessions).set(values).where(eq(sessions.id, id));
			else await tx.insert(sessions).values({ ...values, eventId });
		}
		await record(tx, {
			actorId: viewer?.userId ?? null,
			action: 'event.sessions',
			subjectKind: 'event',
			subjectId: eventId,
			eventId,
			before: { sessions: before.map(({ title, date, start, end }) => ({ title, date, start, end })) },
			after: { sessions: input.map(({ title, date, start, end }) => ({ title, date, start, end })) }
		});
	});
}

/** Ids of the sessions each of these delegates has signed up for. */
export async function chosenSessions(delegateIds: string[], tx: Db = db): Promise<Map<string, Set<string>>> {
	if (delegateIds.length === 0) return new Map();
	const rows = await tx.select().from(sessionSeats).where(inArray(sessionSeats.delegateId, delegateIds));
	return new Map(
		[...Map.groupBy(rows, ({ delegateId }) => delegateId)].map(([id, own]) => [
			id,
			new Set(own.map(({ sessionId }) => sessionId))
		])
	);
}

/**
 * Makes a delegate's sessions exactly these, inside a transaction that holds the event's lock and has asked for the right.
 * Refuses one that is full or unknown, and two at the same time.
 */
export async function signUp(tx: Db, event: EventRow, delegateId: string, chosen: string[]): Promise<void> {
	const all = await sessionsOf(event, tx);
	const own = await sessionsOfDelegates(tx, event, [delegateId]);
	const had = new Set((own.get(delegateId) ?? []).map(({ id }) => id));
	const wanted = [...new Set(chosen)].map((id) => {
		const session = all.find((one) => one.id === id);
		if (!session) throw new Refusal('conflict', 'session-gone', {}, 'sessions');
		if (session.capacity !== null && session.taken >= session.capacity && !had.has(id))
			throw new Refusal('conflict', 'session-full', { title: session.title }, 'sessions');
		return session;
	});
	for (const [at, one] of wanted.entries()) {
		const other = wanted.slice(at + 1).find((next) => next.startsAt < one.endsAt && one.startsAt < next.endsAt);
		if (other) throw new Refusal('conflict', 'sessions-overlap', { first: one.title, second: other.title }, 'sessions');
	}
	await tx.delete(sessionSeats).where(eq(sessionSeats.delegateId, delegateId));
	if (wanted.length) await tx.insert(sessionSeats).values(wanted.map(({ id }) => ({ sessionId: id, delegateId })));
}

/** The sessions each of these delegates has signed up for; without a list, of everybody at the event. */
export async function sessionsOfDelegates(
	tx: Db,
	event: Pick<EventRow, 'id' | 'zone'>,
	delegateIds?: string[]
): Promise<Map<string, Session[]>> {
	const all = new Map((await sessionsOf(event, tx)).map((session) => [session.id, session]));
	const rows = (await seatsOf(tx, [...all.keys()])).filter(
		({ delegateId }) => !delegateIds || delegateIds.includes(delegateId)
	);
	return new Map(
		[...Map.groupBy(rows, ({ delegateId }) => delegateId)].map(([id, seats]) => [
			id,
			seats.flatMap(({ sessionId }) => all.get(sessionId) ?? [])
		])
	);
}
