import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db, isTaken, transaction, type Db } from './db/index.ts';
import { participants, places } from './db/schema.ts';
import { bumpAsOrganiser } from './events.ts';
import { record } from './journal.ts';
import { lift, placedAt } from './placements.ts';
import { tellUnplaced } from './withdrawals.ts';

export type PlaceRow = typeof places.$inferSelect;

export interface NewPlace {
	kind: PlaceRow['kind'];
	label: string;
	capacity?: number;
	zone?: string | null;
	/** Where an online room is joined. */
	address?: string | null;
	hostId?: string | null;
}

/** Tables first, then rooms, each in the organiser's order. */
export async function placesOf(eventId: string, tx: Db = db): Promise<PlaceRow[]> {
	return tx
		.select()
		.from(places)
		.where(eq(places.eventId, eventId))
		.orderBy(sql`case ${places.kind} when 'table' then 0 else 1 end`, asc(places.position), asc(places.id));
}

/** Adds tables or online rooms behind those there are. Refuses a label the event already has, writing none of them. */
export async function addPlaces(viewer: MaybeViewer, eventId: string, input: NewPlace[]): Promise<PlaceRow[]> {
	try {
		return await transaction(async (tx) => {
			await bumpAsOrganiser(tx, viewer, eventId);
			return insertPlaces(tx, viewer?.userId ?? null, eventId, input);
		});
	} catch (error) {
		if (isTaken(error)) throw new Refusal('conflict', 'place-label-taken', {}, 'label');
		throw error;
	}
}

/** As `addPlaces`, inside a transaction that already holds the event's lock. */
export async function insertPlaces(
	tx: Db,
	actorId: string | null,
	eventId: string,
	input: NewPlace[]
): Promise<PlaceRow[]> {
	if (input.length === 0) return [];
	const [{ last }] = await tx
		.select({ last: sql<number>`coalesce(max(${places.position}), 0)`.mapWith(Number) })
		.from(places)
		.where(eq(places.eventId, eventId));
	const rows: PlaceRow[] = [];
	for (let from = 0; from < input.length; from += 500) {
		const part = input.slice(from, from + 500);
		rows.push(
			...(await tx
				.insert(places)
				.values(part.map((place, index) => ({ ...place, eventId, position: last + from + index + 1 })))
				.returning())
		);
	}
	await record(tx, {
		actorId,
		action: 'place.add',
		subjectKind: 'event',
		subjectId: eventId,
		eventId,
		after: rows.map(({ id, kind, label }) => ({ id, kind, label }))
	});
	return rows;
}

export type PlaceChanges = Partial<Omit<NewPlace, 'kind'>>;

/** Renames a place, moves it to a zone, gives it an address or a fixed host. */
export async function changePlace(viewer: MaybeViewer, eventId: string, placeId: string, changes: PlaceChanges) {
	try {
		await transaction(async (tx) => {
			await bumpAsOrganiser(tx, viewer, eventId);
			const [before] = await tx
				.select()
				.from(places)
				.where(and(eq(places.id, placeId), eq(places.eventId, eventId)));
			if (!before) throw new Refusal('not-found', 'not-found');
			if (changes.hostId) await assertHost(tx, eventId, changes.hostId);
			const [after] = await tx.update(places).set(changes).where(eq(places.id, placeId)).returning();
			await record(tx, {
				actorId: viewer?.userId ?? null,
				action: 'place.change',
				subjectKind: 'place',
				subjectId: placeId,
				eventId,
				before,
				after
			});
		});
	} catch (error) {
		if (isTaken(error)) throw new Refusal('conflict', 'place-label-taken', {}, 'label');
		throw error;
	}
}

async function assertHost(tx: Db, eventId: string, hostId: string): Promise<void> {
	const known = await tx.$count(participants, and(eq(participants.id, hostId), eq(participants.eventId, eventId)));
	if (!known) throw new Refusal('invalid', 'host-not-here', {}, 'hostId');
}

/** How many meetings would lose their place. */
export async function hitByRemoving(eventId: string, placeIds: string[]): Promise<number> {
	return (await placedAt(db, eventId, { placeIds })).length;
}

/** Removes places; meetings there wait for a new place, if the organiser has confirmed that many. */
export async function removePlaces(viewer: MaybeViewer, eventId: string, placeIds: string[], confirmed = 0) {
	return transaction(async (tx) => {
		const event = await bumpAsOrganiser(tx, viewer, eventId);
		const own = and(eq(places.eventId, eventId), inArray(places.id, placeIds));
		const rows = await tx.select().from(places).where(own);
		const ids = rows.map(({ id }) => id);
		const hit = await placedAt(tx, eventId, { placeIds: ids });
		if (hit.length > confirmed) throw new Refusal('conflict', 'places-in-use', { count: hit.length });
		const why = { actorId: viewer?.userId ?? null, reason: 'place-removed' };
		const lifted = await lift(tx, eventId, { placeIds: ids }, why);
		await tellUnplaced(tx, event, lifted);
		if (ids.length) await tx.delete(places).where(own);
		await record(tx, {
			actorId: viewer?.userId ?? null,
			action: 'place.remove',
			subjectKind: 'event',
			subjectId: eventId,
			eventId,
			before: rows
		});
		return { removed: ids.length, lifted };
	});
}

/** Writes labels, zones and addresses of many places at once, all or none; names may be swapped. */
export async function changePlaces(
	viewer: MaybeViewer,
	eventId: string,
	changes: { id: string; label: string; zone: string | null; address: string | null }[]
): Promise<void> {
	try {
		await transaction(async (tx) => {
			await bumpAsOrganiser(tx, viewer, eventId);
			const before = new Map((await placesOf(eventId, tx)).map((place) => [place.id, place]));
			const changed = changes.filter(({ id, ...to }) => {
				const from = before.get(id);
				if (!from) throw new Refusal('conflict', 'place-gone');
				return from.label !== to.label || from.zone !== to.zone || from.address !== to.address;
			});
			for (const { id } of changed) await tx.update(places).set({ label: id }).where(eq(places.id, id));
			for (const { id, ...to } of changed) await tx.update(places).set(to).where(eq(places.id, id));
			if (changed.length === 0) return;
			await record(tx, {
				actorId: viewer?.userId ?? null,
				action: 'place.change',
				subjectKind: 'event',
				subjectId: eventId,
				eventId,
				before: changed.map(({ id }) => before.get(id)),
				after: changed
			});
		});
	} catch (error) {
		if (isTaken(error)) throw new Refusal('conflict', 'place-label-taken', {}, 'label');
		throw error;
	}
}
