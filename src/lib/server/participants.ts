/** The firms of an event, in whatever state their registration is. */
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { Refusal } from '#lib/refusal.ts';
import { db, type Db } from './db/index.ts';
import { participants, sides } from './db/schema.ts';
import type { EventRow } from './events.ts';
import { post } from './letters.ts';
import { registrationLetter } from './mail/event-letters.ts';
import { peopleBehind } from './recipients.ts';

export type ParticipantRow = typeof participants.$inferSelect;
export type ParticipantState = ParticipantRow['state'];

/** States that count towards the registration cap. */
export const COUNTED = ['applied', 'changes-asked', 'approved'] as const satisfies readonly ParticipantState[];

/** Participants in the order of registration. */
export async function participantsOf(
	eventId: string,
	states: readonly ParticipantState[] = COUNTED,
	tx: Db = db
): Promise<ParticipantRow[]> {
	return tx
		.select()
		.from(participants)
		.where(and(eq(participants.eventId, eventId), inArray(participants.state, [...states])))
		.orderBy(asc(participants.number));
}

/** Refuses more firms than the event takes. Needs the event's lock (`bump`). */
export async function assertRoom(tx: Db, event: EventRow, more = 1): Promise<void> {
	if (event.registrationCap === null) return;
	const counted = await tx.$count(
		participants,
		and(eq(participants.eventId, event.id), inArray(participants.state, [...COUNTED]))
	);
	if (counted + more > event.registrationCap) {
		throw new Refusal('conflict', 'registration-full', { cap: event.registrationCap });
	}
}

/** The next number of registration. Needs the event's lock. */
export async function nextNumber(tx: Db, eventId: string): Promise<number> {
	const [{ last }] = await tx
		.select({ last: sql<number>`coalesce(max(${participants.number}), 0)`.mapWith(Number) })
		.from(participants)
		.where(eq(participants.eventId, eventId));
	return last + 1;
}

export async function assertSide(tx: Db, eventId: string, sideId: string | null | undefined): Promise<void> {
	const known = await tx.select({ id: sides.id }).from(sides).where(eq(sides.eventId, eventId));
	if (sideId ? !known.some(({ id }) => id === sideId) : known.length > 0) {
		throw new Refusal('invalid', 'side-needed', {}, 'sideId');
	}
}

/** Letters to the firms' people about the state their registrations are in. */
export async function tellOfState(tx: Db, event: EventRow, rows: ParticipantRow[]): Promise<void> {
	const byId = new Map(rows.map((row) => [row.id, row]));
	const people = await peopleBehind(tx, event, [...byId.keys()]);
	await post(
		tx,
		...people.flatMap((to) => {
			const row = byId.get(to.participantId);
			return row ? [registrationLetter(event, row, to)] : [];
		})
	);
}

/** How many applications wait for an answer. */
export const countWaiting = (eventId: string): Promise<number> =>
	db.$count(participants, and(eq(participants.eventId, eventId), eq(participants.state, 'applied')));
