/** What a firm or a person has at an event: its meetings with time, place and partner. */
import { and, desc, eq, inArray, or } from 'drizzle-orm';
import { isAdministrator, mayHelpAt, type MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { mayActFor, type Scope } from './acting.ts';
import { db, type Db } from './db/index.ts';
import {
	companies,
	delegates,
	meetings,
	participants,
	placements,
	places,
	publications,
	requests,
	schedules,
	seats,
	slots,
	type AgendaLine
} from './db/schema.ts';
import type { EventRow } from './events.ts';
import type { ParticipantRow } from './participants.ts';

type DelegateRow = typeof delegates.$inferSelect;

/** The firms of an event for which the viewer may speak: own ones, as a delegate, or with a member's consent. */
export async function ownParticipants(viewer: MaybeViewer, event: EventRow): Promise<ParticipantRow[]> {
	if (!viewer) throw new Refusal('forbidden', 'sign-in');
	const companyIds = viewer.memberships.flatMap(({ companyId }) => companyId ?? []);
	const rows = await db
		.selectDistinct({ participant: participants })
		.from(participants)
		.leftJoin(delegates, eq(delegates.participantId, participants.id))
		.where(
			and(
				eq(participants.eventId, event.id),
				or(inArray(participants.companyId, companyIds), eq(delegates.userId, viewer.userId))
			)
		);
	return rows.map(({ participant }) => participant).sort((a, b) => a.number - b.number);
}

/**
 * The participant a page is about: the one named, if the viewer may see its agenda, else the first of the viewer's own.
 * Organisers and helpers may look at anybody's, advisers at that of a member who consented to one of the scopes.
 */
export async function participantFor(
	viewer: MaybeViewer,
	event: EventRow,
	named: string | null,
	scopes: Scope[] = ['requests']
): Promise<ParticipantRow> {
	const own = await ownParticipants(viewer, event);
	if (!named) {
		if (own.length) return own[0];
		throw new Refusal('not-found', 'not-registered');
	}
	const found = own.find(({ id }) => id === named);
	if (found) return found;
	const [row] = await db
		.select()
		.from(participants)
		.where(and(eq(participants.id, named), eq(participants.eventId, event.id)));
	const may =
		row &&
		(isAdministrator(viewer) ||
			mayHelpAt(viewer, event) ||
			(row.companyId !== null && (await mayActFor(viewer, row.companyId, scopes)) !== null));
	if (!may) throw new Refusal('not-found', 'not-found');
	return row;
}

export interface Partner {
	participantId: string;
	name: string;
	slug: string | null;
	country: string | null;
	regionCode: string | null;
	city: string | null;
	website: string | null;
	/** Who sits on the other side, as far as it has been said. */
	people: { name: string; jobTitle: string | null }[];
}

export interface AgendaMeeting {
	id: string;
	state: (typeof meetings.$inferSelect)['state'];
	mode: (typeof meetings.$inferSelect)['mode'];
	sequence: number;
	updatedAt: Date;
	purpose: string;
	/** Null: agreed, but without a time yet. */
	at: { slotId: string; startsAt: Date; endsAt: Date; date: string } | null;
	place: { label: string; kind: 'table' | 'room'; zone: string | null; address: string | null } | null;
	/** Our own people who sit in it. */
	own: Pick<DelegateRow, 'id' | 'name'>[];
	partner: Partner;
}

/** All meetings of a participant that stand or stood, in order of time; those without a time last. */
export async function agendaOf(participantId: string, tx: Db = db): Promise<AgendaMeeting[]> {
	const rows = await tx
		.select({ meeting: meetings, purpose: requests.purpose, placement: placements, slot: slots, place: places })
		.from(meetings)
		.leftJoin(requests, eq(requests.id, meetings.requestId))
		.leftJoin(schedules, and(eq(schedules.eventId, meetings.eventId), eq(schedules.state, 'current')))
		.leftJoin(placements, and(eq(placements.meetingId, meetings.id), eq(placements.scheduleId, schedules.id)))
		.leftJoin(slots, eq(slots.id, placements.slotId))
		.leftJoin(places, eq(places.id, placements.placeId))
		.where(or(eq(meetings.firstId, participantId), eq(meetings.secondId, participantId)));
	const partners = await partnersOf(
		tx,
		rows.map(({ meeting }) => (meeting.firstId === participantId ? meeting.secondId : meeting.firstId))
	);
	const sitting = await sittingIn(
		tx,
		rows.flatMap(({ placement }) => placement?.id ?? [])
	);
	const all = rows.map(({ meeting, purpose, placement, slot, place }): AgendaMeeting => {
		const partnerId = meeting.firstId === participantId ? meeting.secondId : meeting.firstId;
		const partner = partners.get(partnerId);
		if (!partner) throw new Error(`Meeting ${meeting.id} names participant ${partnerId}, who does not exist.`);
		const people = placement ? (sitting.get(placement.id) ?? []) : [];
		const theirs = people.filter((delegate) => delegate.participantId === partnerId);
		return {
			id: meeting.id,
			state: meeting.state,
			mode: meeting.mode,
			sequence: meeting.sequence,
			updatedAt: meeting.updatedAt,
			purpose: purpose ?? '',
			at: slot && { slotId: slot.id, startsAt: slot.startsAt, endsAt: slot.endsAt, date: slot.date },
			place: place && { label: place.label, kind: place.kind, zone: place.zone, address: place.address },
			own: people.filter((delegate) => delegate.participantId === participantId),
			partner: {
				...partner,
				people: theirs.flatMap(({ name, jobTitle }) => (name ? [{ name, jobTitle }] : []))
			}
		};
	});
	const time = (meeting: AgendaMeeting) => meeting.at?.startsAt.getTime() ?? Infinity;
	return all.sort((a, b) => time(a) - time(b) || (a.id < b.id ? -1 : 1));
}

async function partnersOf(tx: Db, ids: string[]): Promise<Map<string, Omit<Partner, 'people'>>> {
	if (!ids.length) return new Map();
	const rows = await tx
		.select({ participant: participants, company: companies })
		.from(participants)
		.leftJoin(companies, eq(companies.id, participants.companyId))
		.where(inArray(participants.id, [...new Set(ids)]));
	return new Map(
		rows.map(({ participant, company }) => [
			participant.id,
			{
				participantId: participant.id,
				name: participant.name,
				slug: company?.slug ?? null,
				country: company?.country ?? null,
				regionCode: company?.regionCode ?? null,
				city: company?.city ?? null,
				website: company?.website ?? null
			}
		])
	);
}

/** The delegates seated in each placement. */
async function sittingIn(tx: Db, placementIds: string[]): Promise<Map<string, DelegateRow[]>> {
	if (!placementIds.length) return new Map();
	const rows = await tx
		.selectDistinct({ placementId: seats.placementId, delegate: delegates })
		.from(seats)
		.innerJoin(delegates, eq(delegates.id, seats.delegateId))
		.where(inArray(seats.placementId, placementIds));
	return new Map(
		[...Map.groupBy(rows, (row) => row.placementId)].map(([id, all]) => [id, all.map((row) => row.delegate)])
	);
}

/** The agenda as it was last published; null before the first time. */
export async function lastPublication(
	eventId: string,
	tx: Db = db
): Promise<{ number: number; agenda: AgendaLine[] } | null> {
	const [row] = await tx
		.select({ number: publications.number, agenda: publications.agenda })
		.from(publications)
		.where(eq(publications.eventId, eventId))
		.orderBy(desc(publications.number))
		.limit(1);
	return row ?? null;
}
