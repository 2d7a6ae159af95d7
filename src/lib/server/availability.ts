/** When delegates are free. Setting nothing means free in every bookable slot of the kinds they attend. */
import { and, eq, inArray } from 'drizzle-orm';
import { isZone } from '#lib/calendar/zones.ts';
import { mayOrganise, type MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { mayActFor } from './acting.ts';
import { db, transaction, type Db } from './db/index.ts';
import { delegates, events, freeSlots, participants, placements, schedules, seats } from './db/schema.ts';
import { delegatesOf, type DelegateRow } from './delegates.ts';
import { bump, type EventRow } from './events.ts';
import { record } from './journal.ts';
import { chosenSessions, sessionsOfDelegates, signUp, type Session } from './sessions.ts';
import { slotsOf, type StoredSlot } from './slots.ts';

type Mode = DelegateRow['attends'];

/** Whether somebody who attends in this way can sit in a slot of this kind. */
export const suits = (attends: Mode, kind: Mode) => attends === 'either' || kind === 'either' || attends === kind;

/**
 * The slots each delegate of these participants is free in, by delegate id, as ids in order of time.
 * Meetings already placed are not taken off: that is the schedule's business.
 */
export async function freeTimes(tx: Db, eventId: string, participantIds: string[]): Promise<Map<string, string[]>> {
	const slots = await slotsOf(eventId, tx);
	const [event] = await tx.select({ id: events.id, zone: events.zone }).from(events).where(eq(events.id, eventId));
	const signedUp = event ? await sessionsOfDelegates(tx, event) : new Map<string, Session[]>();
	const people = await delegatesOf(participantIds, tx);
	const chosen = await chosenSlots(
		tx,
		people.filter(({ availabilitySetAt }) => availabilitySetAt)
	);
	return new Map(
		people.map((delegate) => {
			const open = slots.filter((slot) => isThere(delegate, slot, signedUp.get(delegate.id) ?? []));
			return [delegate.id, freeOf(delegate, open, chosen.get(delegate.id))];
		})
	);
}

/** Whether a delegate has arrived, has not left and is in no session of its own. */
const isThere = ({ arrivesAt, leavesAt }: DelegateRow, { startsAt, endsAt }: StoredSlot, own: Session[]) =>
	(arrivesAt === null || arrivesAt <= startsAt) &&
	(leavesAt === null || endsAt <= leavesAt) &&
	!own.some((session) => session.startsAt < endsAt && startsAt < session.endsAt);

function freeOf(delegate: DelegateRow, slots: StoredSlot[], chosen: Set<string> | undefined): string[] {
	return slots
		.filter(({ id, kind }) => suits(delegate.attends, kind) && (!delegate.availabilitySetAt || chosen?.has(id)))
		.map(({ id }) => id);
}

async function chosenSlots(tx: Db, people: DelegateRow[]): Promise<Map<string, Set<string>>> {
	const found = new Map<string, Set<string>>();
	const ids = people.map(({ id }) => id);
	for (let from = 0; from < ids.length; from += 5000) {
		const rows = await tx
			.select()
			.from(freeSlots)
			.where(inArray(freeSlots.delegateId, ids.slice(from, from + 5000)));
		for (const { delegateId, slotId } of rows) {
			const own = found.get(delegateId);
			if (own) own.add(slotId);
			else found.set(delegateId, new Set([slotId]));
		}
	}
	return found;
}

/** A delegate for those who may speak for them: the firm's people, an adviser with its consent, the delegate and the organisers. */
export async function delegateFor(tx: Db, viewer: MaybeViewer, event: EventRow, delegateId: string) {
	if (!viewer) throw new Refusal('forbidden', 'sign-in');
	const [found] = await tx
		.select({ delegate: delegates, participant: participants })
		.from(delegates)
		.innerJoin(participants, eq(participants.id, delegates.participantId))
		.where(and(eq(delegates.id, delegateId), eq(participants.eventId, event.id)));
	const { delegate, participant } = found ?? {};
	if (!participant) throw new Refusal('not-found', 'not-found');
	const own = mayOrganise(viewer, event) || delegate?.userId === viewer.userId;
	const acting = own || !participant.companyId ? null : await mayActFor(viewer, participant.companyId, 'events', tx);
	if (!own && !acting) throw new Refusal('not-found', 'not-found');
	if (participant.state === 'withdrawn' || participant.state === 'refused') {
		throw new Refusal('conflict', 'registration-withdrawn');
	}
	return { ...found, consentId: acting?.consentId ?? null };
}

export interface Times {
	/** Slots the delegate is free in; null: free in all that suit, now and later. */
	free: string[] | null;
	bufferMinutes: number;
	/** Meetings a day at most; null: the event's limit. */
	maxPerDay: number | null;
	/** When the delegate comes and goes, and the zone online meetings are joined from; left out: as before. */
	presence?: Pick<DelegateRow, 'arrivesAt' | 'leavesAt' | 'zone'>;
	/** Ids of all the sessions the delegate takes part in; left out: as before. */
	sessions?: string[];
}

/**
 * Stores a delegate's own times.
 * @returns ids of slots now blocked in which the current agenda has a meeting: it stays there until it is moved.
 */
export async function setTimes(
	viewer: MaybeViewer,
	eventId: string,
	delegateId: string,
	{ free, bufferMinutes, maxPerDay, presence, sessions }: Times
): Promise<{ stillBooked: string[] }> {
	return transaction(async (tx) => {
		const event = await bump(tx, eventId);
		const { delegate, participant, consentId } = await delegateFor(tx, viewer, event, delegateId);
		const slots = await slotsOf(eventId, tx);
		const known = new Set(slots.map(({ id }) => id));
		if (bufferMinutes % 5 !== 0) throw new Refusal('invalid', 'buffer-off-grid', {}, 'bufferMinutes');
		if (presence) assertPresence(presence);
		if (free?.some((id) => !known.has(id))) throw new Refusal('conflict', 'slot-gone');
		await tx
			.update(delegates)
			.set({ bufferMinutes, maxPerDay, availabilitySetAt: free ? new Date() : null, ...presence })
			.where(eq(delegates.id, delegateId));
		if (sessions) await signUp(tx, event, delegateId, sessions);
		await tx.delete(freeSlots).where(eq(freeSlots.delegateId, delegateId));
		const unique = [...new Set(free ?? [])];
		if (unique.length) await tx.insert(freeSlots).values(unique.map((slotId) => ({ delegateId, slotId })));
		await record(tx, {
			actorId: viewer?.userId ?? null,
			action: 'delegate.times',
			subjectKind: 'delegate',
			subjectId: delegateId,
			eventId,
			forCompanyId: consentId ? participant.companyId : null,
			consentId,
			before: { bufferMinutes: delegate.bufferMinutes, maxPerDay: delegate.maxPerDay },
			after: { bufferMinutes, maxPerDay, ...presence, sessions, free: free ? unique.length : null, of: slots.length }
		});
		const chosen = new Set(unique);
		const booked = await bookedSlots(tx, [delegateId]);
		return { stillBooked: free ? (booked.get(delegateId) ?? []).filter((id) => !chosen.has(id)) : [] };
	});
}

function assertPresence({ arrivesAt, leavesAt, zone }: NonNullable<Times['presence']>): void {
	if (arrivesAt && leavesAt && leavesAt <= arrivesAt) throw new Refusal('invalid', 'leaves-early', {}, 'leavesAt');
	if (zone !== null && !isZone(zone)) throw new Refusal('invalid', 'zone_unknown', { zone }, 'zone');
}

/** Slots in which the current agenda seats these delegates. */
async function bookedSlots(tx: Db, delegateIds: string[]): Promise<Map<string, string[]>> {
	if (delegateIds.length === 0) return new Map();
	const rows = await tx
		.selectDistinct({ delegateId: seats.delegateId, slotId: placements.slotId })
		.from(seats)
		.innerJoin(placements, eq(placements.id, seats.placementId))
		.innerJoin(schedules, eq(schedules.id, seats.scheduleId))
		.where(and(inArray(seats.delegateId, delegateIds), eq(schedules.state, 'current')));
	const found = new Map<string, string[]>();
	for (const { delegateId, slotId } of rows) found.set(delegateId, [...(found.get(delegateId) ?? []), slotId]);
	return found;
}

export interface DelegateTimes extends DelegateRow {
	/** Ids of the slots this delegate is free in. */
	free: Set<string>;
	/** Ids of the slots in which the current agenda has a meeting for this delegate. */
	booked: Set<string>;
	/** Ids of the sessions this delegate has signed up for. */
	sessions: Set<string>;
}

/** A firm's delegates with their free and booked slots. Ask for the right to see the firm before. */
export async function timesOf(participantId: string, slots: StoredSlot[]): Promise<DelegateTimes[]> {
	const people = await delegatesOf([participantId]);
	const chosen = await chosenSlots(db, people);
	const booked = await bookedSlots(
		db,
		people.map(({ id }) => id)
	);
	const signedUp = await chosenSessions(people.map(({ id }) => id));
	return people.map((delegate) => ({
		...delegate,
		free: new Set(freeOf(delegate, slots, chosen.get(delegate.id))),
		booked: new Set(booked.get(delegate.id)),
		sessions: signedUp.get(delegate.id) ?? new Set()
	}));
}
