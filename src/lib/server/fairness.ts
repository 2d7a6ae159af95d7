/** Lists of an event made together, with a floor: previewed and set by its organiser, kept fresh by the clock. */
import { and, eq, ne, sql } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { db, transaction, type Db } from './db/index.ts';
import { events, fairLists, fairness, participants, showings } from './db/schema.ts';
import { run } from './engine/run.ts';
import type { Shared } from './engine/work.ts';
import { eventFirms, type EventFirm } from './event-profiles.ts';
import { assertOrganiser, bumpAsOrganiser, type EventRow } from './events.ts';
import { record } from './journal.ts';
import { theRegister } from './match-index.ts';
import { WORTH_MEETING } from './proposals.ts';
import { inParts } from './wishes/store.ts';

/** How long a list is on the page before somebody asks for more. */
const LENGTH = 20;

export interface SharedAt {
	firms: EventFirm[];
	shared: Shared;
	stamp: string;
}

/** The last few answers: looking at one floor after another reads them again and again. */
const known = new Map<string, SharedAt>();
const KEPT = 12;

/** What the lists are made from; changes with every participant and every profile. */
async function stampOf(eventId: string): Promise<string> {
	const present = await db
		.select({ companyId: participants.companyId, exposure: participants.exposure })
		.from(participants)
		.where(and(eq(participants.eventId, eventId), eq(participants.state, 'approved')));
	const { firms, index } = await theRegister();
	let [sum, objections] = [0, 0];
	for (const { companyId, exposure } of present) {
		sum += companyId ? (firms.get(companyId)?.updatedAt.getTime() ?? 0) : 0;
		objections += exposure === 'usual' ? 0 : exposure === 'no-floor' ? 1 : 1000;
	}
	return [index.space.weights.version, present.length, sum, objections].join('/');
}

/** Everybody's list at an event with this floor. Firms that do not want to be suggested stand in nobody's. */
export async function shareAt(event: EventRow, floor: number): Promise<SharedAt> {
	const stamp = await stampOf(event.id);
	const key = `${event.id} ${floor} ${stamp}`;
	const before = known.get(key);
	if (before) return before;
	const { firms } = await eventFirms(event);
	const listed = firms.filter(({ participant }) => participant.exposure !== 'unlisted');
	const spared = listed.filter(({ participant }) => participant.exposure === 'no-floor');
	const shared = await run({
		kind: 'share',
		profiles: listed.map(({ profile }) => profile),
		weights: (await theRegister()).index.space.weights,
		options: {
			k: LENGTH,
			floor,
			threshold: WORTH_MEETING,
			exempt: new Set(spared.map(({ companyId }) => companyId)),
			shown: await shownAt(event.id)
		}
	});
	const answer = { firms: listed, shared, stamp };
	if (known.size >= KEPT) known.delete(known.keys().next().value ?? '');
	known.set(key, answer);
	return answer;
}

/** How often each firm was shown at the event so far: whoever was shown less than it deserves counts for more. */
async function shownAt(eventId: string): Promise<Map<string, number>> {
	const rows = await db
		.select({ id: showings.otherId, times: sql<number>`count(*)`.mapWith(Number) })
		.from(showings)
		.where(eq(showings.eventId, eventId))
		.groupBy(showings.otherId);
	return new Map(rows.map(({ id, times }) => [id, times]));
}

export type FairnessRow = typeof fairness.$inferSelect;

export async function fairnessOf(eventId: string): Promise<FairnessRow | null> {
	const [row] = await db.select().from(fairness).where(eq(fairness.eventId, eventId));
	return row ?? null;
}

/** Makes the lists of the event together from now on, each firm standing in at least `floor` of them where it fits. */
export async function setFairness(
	viewer: MaybeViewer,
	event: EventRow,
	floor: number,
	now = new Date()
): Promise<void> {
	assertOrganiser(viewer, event);
	const made = await shareAt(event, floor);
	await transaction(async (tx) => {
		await bumpAsOrganiser(tx, viewer, event.id);
		const values = { floor, stamp: made.stamp, setBy: viewer.userId, setAt: now, madeAt: now };
		await tx
			.insert(fairness)
			.values({ eventId: event.id, ...values })
			.onConflictDoUpdate({ target: fairness.eventId, set: values });
		await store(tx, event.id, made);
		await written(tx, viewer, event.id, 'fairness.set', { floor });
	});
}

/** Back to each firm's own best partners. */
export async function dropFairness(viewer: MaybeViewer, event: EventRow): Promise<void> {
	await transaction(async (tx) => {
		await bumpAsOrganiser(tx, viewer, event.id);
		await tx.delete(fairLists).where(eq(fairLists.eventId, event.id));
		await tx.delete(fairness).where(eq(fairness.eventId, event.id));
		await written(tx, viewer, event.id, 'fairness.drop', null);
	});
}

async function store(tx: Db, eventId: string, { shared }: SharedAt): Promise<void> {
	await tx.delete(fairLists).where(eq(fairLists.eventId, eventId));
	const rows = [...shared.lists].map(([companyId, list]) => ({ eventId, companyId, others: list.map(({ id }) => id) }));
	await inParts(rows, (part) => tx.insert(fairLists).values(part));
}

const written = (tx: Db, viewer: MaybeViewer, eventId: string, action: string, after: unknown) =>
	record(tx, {
		actorId: viewer?.userId ?? null,
		action,
		subjectKind: 'event',
		subjectId: eventId,
		eventId,
		after
	});

/** A firm's place for each of the others in its shared list; null where the event has none. */
export async function fairListOf(eventId: string, companyId: string): Promise<Map<string, number> | null> {
	const [row] = await db
		.select({ others: fairLists.others })
		.from(fairLists)
		.where(and(eq(fairLists.eventId, eventId), eq(fairLists.companyId, companyId)));
	return row ? new Map(row.others.map((id, place) => [id, place])) : null;
}

/** Makes lists anew where participants or profiles have changed since. @returns how many events. */
export async function refreshFairLists(now = new Date()): Promise<number> {
	const rows = await db
		.select({ event: events, fairness })
		.from(fairness)
		.innerJoin(events, and(eq(events.id, fairness.eventId), ne(events.state, 'over'), ne(events.state, 'cancelled')));
	let made = 0;
	for (const { event, fairness: set } of rows) {
		if ((await stampOf(event.id)) === set.stamp) continue;
		const answer = await shareAt(event, set.floor);
		await transaction(async (tx) => {
			const updated = await tx
				.update(fairness)
				.set({ stamp: answer.stamp, madeAt: now })
				.where(and(eq(fairness.eventId, event.id), eq(fairness.floor, set.floor)))
				.returning({ id: fairness.eventId });
			// The organiser has set another floor, or none, in between: those lists stand.
			if (updated.length) await store(tx, event.id, answer);
		});
		made++;
	}
	return made;
}
