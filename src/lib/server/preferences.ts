/** Whom a firm wants to meet before others: its own order, which a plan follows where not everything fits. */
import { and, asc, eq, inArray, or } from 'drizzle-orm';
import { Refusal } from '#lib/refusal.ts';
import { db, type Db } from './db/index.ts';
import { meetings, participants, preferences, requests } from './db/schema.ts';

/** A place in a firm's order; 1 is first. */
export interface Ranked {
	partnerId: string;
	rank: number;
}

/** How many places an order has. */
const RANKS = 10;

/** What a firm's first, second, third … wish adds to the worth of the meeting: 2, 1, 2/3 … times an ordinary meeting. */
export const worthOfRank = (rank: number | undefined): number => (rank === undefined ? 0 : 2 / rank);

const key = (participantId: string, partnerId: string) => `${participantId} ${partnerId}`;

/** The place each firm of an event gave each partner; undefined: none. */
export async function ranksOf(tx: Db, eventId: string): Promise<(firm: string, partner: string) => number | undefined> {
	const rows = await tx
		.select({ preference: preferences })
		.from(preferences)
		.innerJoin(participants, eq(participants.id, preferences.participantId))
		.where(eq(participants.eventId, eventId));
	const ranks = new Map(
		rows.map(({ preference: { participantId, partnerId, rank } }) => [key(participantId, partnerId), rank])
	);
	return (firm, partner) => ranks.get(key(firm, partner));
}

/** Whom a firm meets or may still meet, those it put in order first. */
export async function partnersOf(
	participantId: string,
	tx: Db = db
): Promise<{ id: string; name: string; rank: number | null }[]> {
	const agreed = await tx
		.select({ one: meetings.firstId, other: meetings.secondId })
		.from(meetings)
		.where(
			and(eq(meetings.state, 'agreed'), or(eq(meetings.firstId, participantId), eq(meetings.secondId, participantId)))
		);
	const asked = await tx
		.select({ one: requests.askerId, other: requests.askedId })
		.from(requests)
		.where(
			and(eq(requests.state, 'pending'), or(eq(requests.askerId, participantId), eq(requests.askedId, participantId)))
		);
	const ids = [...agreed, ...asked].map(({ one, other }) => (one === participantId ? other : one));
	if (ids.length === 0) return [];
	const own = await tx.select().from(preferences).where(eq(preferences.participantId, participantId));
	const rank = new Map(own.map((row) => [row.partnerId, row.rank]));
	const rows = await tx
		.select({ id: participants.id, name: participants.name })
		.from(participants)
		.where(inArray(participants.id, [...new Set(ids)]))
		.orderBy(asc(participants.name), asc(participants.id));
	return rows
		.map((row) => ({ ...row, rank: rank.get(row.id) ?? null }))
		.toSorted((one, other) => (one.rank ?? RANKS + 1) - (other.rank ?? RANKS + 1));
}

/** Writes a firm's order anew. Refuses a firm it neither meets nor has asked. Ask for the right to speak for it before. */
export async function saveRanks(tx: Db, participantId: string, order: Ranked[]): Promise<void> {
	const known = new Set((await partnersOf(participantId, tx)).map(({ id }) => id));
	if (order.some(({ partnerId }) => !known.has(partnerId))) throw new Refusal('conflict', 'preference-gone');
	await tx.delete(preferences).where(eq(preferences.participantId, participantId));
	if (order.length) await tx.insert(preferences).values(order.map((row) => ({ participantId, ...row })));
}
