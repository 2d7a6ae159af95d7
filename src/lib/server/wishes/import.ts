import { and, eq, inArray } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db, isTaken, transaction, type Db } from '../db/index.ts';
import { meetings, requests } from '../db/schema.ts';
import { delegatesOf } from '../delegates.ts';
import { assertOrganiser, bumpAsOrganiser, type EventRow } from '../events.ts';
import { record } from '../journal.ts';
import { participantsOf } from '../participants.ts';
import type { Wish } from './read.ts';
import { pairKey, sortWishes, type FirmRef, type Sorted } from './sort.ts';
import { storeFirms, storePairs, type ImportAs } from './store.ts';

export interface ImportOptions {
	/** Firms the event does not know yet take part, named by the file until somebody claims them. */
	addFirms: boolean;
	as: ImportAs;
}

/** What importing these wishes would do. Writes nothing. */
export async function previewWishes(
	viewer: MaybeViewer,
	event: EventRow,
	wishes: Wish[],
	addFirms: boolean
): Promise<Sorted> {
	assertOrganiser(viewer, event);
	return sorted(db, event, wishes, addFirms);
}

/**
 * Imports wishes, all or none: refuses while any row has a problem. They become accepted requests with agreed
 * meetings by the organiser's authority, or pending requests; either is written to the journal.
 */
export async function importWishes(
	viewer: MaybeViewer,
	eventId: string,
	wishes: Wish[],
	{ addFirms, as }: ImportOptions
): Promise<{ firms: number; wishes: number }> {
	try {
		return await transaction(async (tx) => {
			const event = await bumpAsOrganiser(tx, viewer, eventId);
			assertNotOver(event);
			const { pairs, added, problems } = await sorted(tx, event, wishes, addFirms);
			if (problems.length) throw new Refusal('invalid', 'wishes-with-problems', { count: problems.length }, 'file');
			if (pairs.length === 0) throw new Refusal('conflict', 'wishes-nothing-new', {}, 'file');
			const actorId = viewer?.userId ?? '';
			const ids = await storeFirms(tx, event, actorId, added);
			const idOf = (ref: FirmRef) => ('id' in ref ? ref.id : ids[ref.added]);
			await storePairs(
				tx,
				event,
				actorId,
				pairs.map(({ who, whom, weight }) => ({
					askerId: idOf(who),
					askedId: idOf(whom),
					weight,
					must: false,
					mode: 'either'
				})),
				as
			);
			const counts = { firms: added.length, wishes: pairs.length };
			await record(tx, {
				actorId,
				action: 'wishes.import',
				subjectKind: 'event',
				subjectId: eventId,
				eventId,
				after: { ...counts, as }
			});
			return counts;
		});
	} catch (error) {
		// A firm asked in the same instant what the file asks.
		if (isTaken(error)) throw new Refusal('conflict', 'wishes-changed', {}, 'file');
		throw error;
	}
}

/** Refuses work on an event whose days have passed or that does not take place. */
export function assertNotOver(event: EventRow): void {
	if (event.state === 'over' || event.state === 'cancelled') throw new Refusal('conflict', 'schedule-event-over');
}

async function sorted(tx: Db, event: EventRow, wishes: Wish[], addFirms: boolean): Promise<Sorted> {
	const rows = await participantsOf(event.id, ['applied', 'changes-asked', 'approved', 'refused', 'withdrawn'], tx);
	const people = Map.groupBy(
		await delegatesOf(
			rows.map(({ id }) => id),
			tx
		),
		({ participantId }) => participantId
	);
	const firms = rows.map(({ id, number, name, state }) => ({
		id,
		number,
		name,
		state,
		emails: (people.get(id) ?? []).flatMap(({ email }) => email ?? [])
	}));
	return sortWishes(wishes, firms, await pairsOf(tx, event.id), addFirms);
}

/** Pairs with an open request or an agreed meeting. */
export async function pairsOf(tx: Db, eventId: string): Promise<Set<string>> {
	const asked = await tx
		.select({ one: requests.askerId, other: requests.askedId })
		.from(requests)
		.where(and(eq(requests.eventId, eventId), inArray(requests.state, ['pending', 'accepted'])));
	const met = await tx
		.select({ one: meetings.firstId, other: meetings.secondId })
		.from(meetings)
		.where(and(eq(meetings.eventId, eventId), inArray(meetings.state, ['agreed', 'held'])));
	return new Set([...asked, ...met].map(({ one, other }) => pairKey(one, other)));
}
