/** The firms of an event as the engine reads them: their profiles, their times there, who may meet whom, what they hold against each other. */
import { aliasedTable, and, eq, inArray, ne } from 'drizzle-orm';
import type { Profile } from '#lib/matching/model.ts';
import { freeTimes, suits } from './availability.ts';
import { db, type Db } from './db/index.ts';
import { meetings, participants, stances } from './db/schema.ts';
import { delegatesOf } from './delegates.ts';
import type { EventRow } from './events.ts';
import { theRegister } from './match-index.ts';
import { participantsOf, type ParticipantRow } from './participants.ts';
import { mayAsk, sidesOf } from './sides.ts';
import { slotsOf } from './slots.ts';

export interface EventFirm {
	participant: ParticipantRow;
	companyId: string;
	profile: Profile;
}

export interface EventFirms {
	firms: EventFirm[];
	/** Approved participants that no profile stands behind: named by a file, or merged away. */
	withoutProfile: ParticipantRow[];
	/** Whom firms have remembered, by company id. */
	noted: { from: string; to: string }[];
	days: number;
}

/** PostgreSQL takes 65,535 parameters a statement, SQLite 32,766. */
const CHUNK = 5000;

/** Everybody approved at an event, each with a profile for this event alone. */
export async function eventFirms(event: EventRow): Promise<EventFirms> {
	const { firms: known } = await theRegister();
	const present = await participantsOf(event.id, ['approved']);
	const withProfile = present.flatMap((participant) => {
		const firm = participant.companyId ? known.get(participant.companyId) : undefined;
		return firm ? [{ participant, companyId: firm.profile.id, base: firm.profile }] : [];
	});
	const taken = new Set(withProfile.map(({ participant }) => participant.id));
	const ids = withProfile.map(({ companyId }) => companyId);
	const here = new Set(ids);
	const held = await stancesAmong(db, here);
	const slots = await slotsOf(event.id);
	const masks = await masksOf(event.id, present, slots);
	const admitted = await admittance(event.id, present);
	const met = await metElsewhere(db, event.id, here);
	return {
		firms: withProfile.map(({ participant, companyId, base }) => {
			const own = held.get(companyId);
			return {
				participant,
				companyId,
				profile: {
					...base,
					...admitted(participant),
					blocked: own?.get('blocked'),
					noThanks: own?.get('no-thanks'),
					metBefore: [...(own?.get('met-before') ?? []), ...(met.get(companyId) ?? [])],
					slots: slots.length ? masks.get(participant.id) : undefined
				}
			};
		}),
		withoutProfile: present.filter(({ id }) => !taken.has(id)),
		noted: [...held].flatMap(([from, own]) => (own.get('noted') ?? []).map((to) => ({ from, to }))),
		days: new Set(slots.map(({ date }) => date)).size
	};
}

/** What these firms hold against or for each other: by the one who said so, then by stance. */
async function stancesAmong(tx: Db, here: Set<string>): Promise<Map<string, Map<string, string[]>>> {
	const found = new Map<string, Map<string, string[]>>();
	const ids = [...here];
	for (let from = 0; from < ids.length; from += CHUNK) {
		const rows = await tx
			.select()
			.from(stances)
			.where(inArray(stances.companyId, ids.slice(from, from + CHUNK)));
		for (const { companyId, otherId, stance } of rows) {
			if (!here.has(otherId)) continue;
			const own = found.get(companyId) ?? new Map<string, string[]>();
			own.set(stance, [...(own.get(stance) ?? []), otherId]);
			found.set(companyId, own);
		}
	}
	return found;
}

/** Who has met whom at another event. */
async function metElsewhere(tx: Db, eventId: string, here: Set<string>): Promise<Map<string, string[]>> {
	const other = aliasedTable(participants, 'other');
	const rows = await tx
		.select({ one: participants.companyId, two: other.companyId })
		.from(meetings)
		.innerJoin(participants, eq(participants.id, meetings.firstId))
		.innerJoin(other, eq(other.id, meetings.secondId))
		.where(and(eq(meetings.state, 'held'), ne(meetings.eventId, eventId)));
	const met = new Map<string, string[]>();
	for (const { one, two } of rows) {
		if (one && two && here.has(one) && here.has(two)) met.set(one, [...(met.get(one) ?? []), two]);
	}
	return met;
}

/** Bit s of word s / 32 is set where somebody of the firm is free in slot s, in a way it attends. */
async function masksOf(
	eventId: string,
	present: ParticipantRow[],
	slots: { id: string; kind: ParticipantRow['mode'] }[]
): Promise<Map<string, number[]>> {
	const places = new Map(slots.map(({ id }, place) => [id, place]));
	const ids = present.map(({ id }) => id);
	const free = await freeTimes(db, eventId, ids);
	const modes = new Map(present.map(({ id, mode }) => [id, mode]));
	const masks = new Map(ids.map((id) => [id, new Array<number>(Math.ceil(slots.length / 32)).fill(0)]));
	for (const { id, participantId } of await delegatesOf(ids)) {
		const mask = masks.get(participantId) ?? [];
		for (const slotId of free.get(id) ?? []) {
			const place = places.get(slotId) ?? 0;
			if (suits(modes.get(participantId) ?? 'either', slots[place].kind)) mask[place >> 5] |= 1 << (place & 31);
		}
	}
	return masks;
}

/**
 * Sides and ways of attending as the engine's kinds: a firm is of one kind and admits those it may ask or be asked by
 * and can sit with.
 */
async function admittance(
	eventId: string,
	present: ParticipantRow[]
): Promise<(firm: ParticipantRow) => Pick<Profile, 'kind' | 'partnerKinds'>> {
	const sides = await sidesOf(eventId);
	const kindOf = ({ sideId, mode }: ParticipantRow) => `${sideId ?? ''}/${mode}`;
	const kinds = new Map(present.map((firm) => [kindOf(firm), firm]));
	const admits = new Map(
		[...kinds].map(([kind, firm]) => [
			kind,
			[...kinds.values()]
				.filter(
					(other) =>
						suits(firm.mode, other.mode) &&
						(mayAsk(sides, firm.sideId, other.sideId) || mayAsk(sides, other.sideId, firm.sideId))
				)
				.map(kindOf)
		])
	);
	return (firm) => {
		const admitted = admits.get(kindOf(firm)) ?? [];
		// An empty list would admit everybody.
		return { kind: kindOf(firm), partnerKinds: admitted.length ? admitted : ['nobody'] };
	};
}
