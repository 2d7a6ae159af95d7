/** Writing what an organiser's file asks for: firms that belong to the event, requests and meetings. */
import { eq, sql } from 'drizzle-orm';
import type { Db } from '../db/index.ts';
import { delegates, freeSlots, meetings, participants, requests, requestSlots } from '../db/schema.ts';
import { feedToken } from '../delegates.ts';
import type { EventRow } from '../events.ts';
import { assertRoom, nextNumber } from '../participants.ts';
import { expiryOf, pairOf } from '../requests.ts';

/** SQLite takes 32,766 parameters a statement; the widest of these rows has about twenty. */
const ROWS = 1000;

export async function inParts<T>(rows: T[], write: (part: T[]) => Promise<unknown>): Promise<void> {
	for (let from = 0; from < rows.length; from += ROWS) await write(rows.slice(from, from + ROWS));
}

/** Imported wishes count as accepted by the organiser's authority, or go to the firms asked. */
export const IMPORT_AS = ['accepted', 'invited'] as const;
export type ImportAs = (typeof IMPORT_AS)[number];

export interface FirmToStore {
	name: string;
	person?: string | null;
	email?: string | null;
	/** Slots its delegate is free in; left out: all. */
	free?: string[];
}

/** Takes firms in as approved, each with one delegate; needs the event's lock. @returns their ids in the order given. */
export async function storeFirms(tx: Db, event: EventRow, actorId: string, firms: FirmToStore[]): Promise<string[]> {
	if (firms.length === 0) return [];
	await assertRoom(tx, event, firms.length);
	const first = await nextNumber(tx, event.id);
	const rows = firms.map((firm, index) => ({
		...firm,
		id: crypto.randomUUID(),
		delegateId: crypto.randomUUID(),
		number: first + index
	}));
	await inParts(rows, (part) =>
		tx.insert(participants).values(
			part.map(({ id, name, number }) => ({
				id,
				eventId: event.id,
				name,
				number,
				state: 'approved' as const,
				mode: 'either' as const,
				registeredBy: actorId
			}))
		)
	);
	await inParts(rows, (part) =>
		tx.insert(delegates).values(
			part.map(({ id, delegateId, person, email, free }) => ({
				id: delegateId,
				participantId: id,
				name: person ?? null,
				email: email ?? null,
				languages: [],
				feedToken: feedToken(),
				availabilitySetAt: free ? new Date() : null
			}))
		)
	);
	await inParts(
		rows.flatMap(({ delegateId, free = [] }) => free.map((slotId) => ({ delegateId, slotId }))),
		(part) => tx.insert(freeSlots).values(part)
	);
	return rows.map(({ id }) => id);
}

export interface PairToStore {
	askerId: string;
	askedId: string;
	weight: number;
	must: boolean;
	mode: 'onsite' | 'online' | 'either';
	/** Suitable slots; left out: all. */
	slotIds?: string[];
}

/**
 * Stores wishes as requests, and where they count as accepted the meetings with them; needs the event's lock.
 * @returns the meetings' ids in the order given (none for invitations).
 */
export async function storePairs(
	tx: Db,
	event: EventRow,
	actorId: string,
	pairs: PairToStore[],
	as: ImportAs,
	source: 'import' | 'organiser' = 'import'
): Promise<string[]> {
	const now = new Date();
	const accepted = as === 'accepted';
	const answer = accepted
		? { state: 'accepted' as const, answeredBy: actorId, answeredAt: now }
		: { state: 'pending' as const };
	const [{ last }] = await tx
		.select({ last: sql<number>`coalesce(max(${meetings.number}), 0)`.mapWith(Number) })
		.from(meetings)
		.where(eq(meetings.eventId, event.id));
	const rows = pairs.map((pair, index) => ({
		...pair,
		requestId: crypto.randomUUID(),
		meetingId: crypto.randomUUID(),
		number: last + 1 + index
	}));
	await inParts(rows, (part) =>
		tx.insert(requests).values(
			part.map(({ requestId, askerId, askedId, weight, must, mode }) => ({
				id: requestId,
				eventId: event.id,
				askerId,
				askedId,
				...pairOf(askerId, askedId),
				weight,
				must,
				mode,
				source,
				expiresAt: expiryOf(event, now),
				createdBy: actorId,
				...answer
			}))
		)
	);
	await inParts(
		rows.flatMap(({ requestId, slotIds = [] }) => slotIds.map((slotId) => ({ requestId, slotId }))),
		(part) => tx.insert(requestSlots).values(part)
	);
	if (!accepted) return [];
	await inParts(rows, (part) =>
		tx.insert(meetings).values(
			part.map(({ meetingId, requestId, askerId, askedId, weight, must, mode, number }) => ({
				id: meetingId,
				eventId: event.id,
				requestId,
				firstId: askerId,
				secondId: askedId,
				weight,
				must,
				mode,
				number
			}))
		)
	);
	return rows.map(({ meetingId }) => meetingId);
}
