/** What was shown to whom: kept a day at a time, so that a match can be questioned later and attention be counted. */
import { subMonths } from 'date-fns/subMonths';
import { and, desc, eq, inArray, lt } from 'drizzle-orm';
import { type Explanation, explain } from '#lib/matching/explain.ts';
import { firmBehind } from '#lib/matching/rank.ts';
import { replay } from '#lib/matching/replay.ts';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { actorFor } from './acting.ts';
import { db } from './db/index.ts';
import type { ShownPart } from './db/schema/matching.ts';
import { companies, events, showings } from './db/schema.ts';
import { theRegister } from './match-index.ts';
import { visibleItems } from './views.ts';

export type ShowingRow = typeof showings.$inferSelect;

const code = (one: { scheme: string; code: string } | undefined) => one && `${one.scheme}:${one.code}`;

const partsOf = (side: Explanation['A']): ShownPart[] =>
	side.parts.map(({ code: part, value, weight, evidence }) => ({
		code: part,
		value,
		weight,
		...(evidence?.need && { need: code(evidence.need) }),
		...(evidence?.offer && { offer: code(evidence.offer) })
	}));

/** Notes that these were shown to a firm today, best first; the first look of a day counts, later ones change nothing. */
export async function rememberShown(
	companyId: string,
	eventId: string | null,
	shown: Explanation[],
	now = new Date()
): Promise<void> {
	if (shown.length === 0) return;
	await db
		.insert(showings)
		.values(
			shown.map((explanation, place) => ({
				companyId,
				otherId: explanation.b,
				eventId: eventId ?? '',
				day: now.toISOString().slice(0, 10),
				rank: place + 1,
				score: explanation.score,
				gainA: explanation.A.gain,
				gainB: explanation.B.gain,
				confidence: explanation.confidence,
				partsA: partsOf(explanation.A),
				partsB: partsOf(explanation.B),
				weights: explanation.weights,
				vocabulary: explanation.vocabulary,
				shownAt: now
			}))
		)
		.onConflictDoNothing();
}

/** A match can be questioned for so long: a yearly event, and a month to look back on it. */
const KEPT_MONTHS = 13;

/** Forgets what was shown longer ago; weights learned from it stay. @returns how many were forgotten. */
export async function forgetOldShowings(now = new Date()): Promise<number> {
	const before = lt(showings.day, subMonths(now, KEPT_MONTHS).toISOString().slice(0, 10));
	const old = await db.$count(showings, before);
	if (old > 0) await db.delete(showings).where(before);
	return old;
}

export interface Replayed {
	other: { id: string; name: string | null; regionCode: string | null; country: string };
	/** Every day it was shown, the latest first. */
	days: { id: string; day: string; rank: number; event: string | null }[];
	/** The one looked at: the day asked for, else the latest. */
	then: ShowingRow;
	/** Whether its numbers come out the same from its parts (to 1e-9). */
	same: boolean;
	now: Explanation;
	/** What has changed since that makes the difference. */
	changed: ('yours' | 'theirs' | 'weights' | 'vocabulary')[];
}

/** A partner as it was shown to a firm on a day, beside what would be shown now. */
export async function replayOf(
	viewer: MaybeViewer,
	companyId: string,
	otherId: string,
	showingId: string | null
): Promise<Replayed> {
	await actorFor(viewer, companyId, 'profile');
	const { index, firms } = await theRegister();
	const [own, other] = [firms.get(companyId), firms.get(otherId)];
	if (!own || !other || companyId === otherId) throw new Refusal('not-found', 'not-found');
	const rows = await db
		.select()
		.from(showings)
		.where(and(eq(showings.companyId, companyId), eq(showings.otherId, otherId)))
		.orderBy(desc(showings.shownAt), desc(showings.id))
		.limit(60);
	const then = rows.find(({ id }) => id === showingId) ?? rows.at(0);
	// Whom one has never been shown is not to be asked about here.
	if (!then) throw new Refusal('not-found', 'not-found');
	const [company] = await db.select().from(companies).where(eq(companies.id, otherId));
	const named = (await visibleItems(viewer, [otherId])).get(otherId)?.has('name');
	const again = replay(then.partsA, then.partsB);
	const { space } = index;
	return {
		other: {
			id: otherId,
			name: named ? company.name : null,
			regionCode: company.regionCode,
			country: firmBehind(index, otherId).profile.country
		},
		days: await withEvents(rows),
		then,
		// A closed gate shows nothing, so what was shown had none.
		same: Math.abs(again.score - then.score) < 1e-9,
		now: explain(index, companyId, otherId),
		changed: [
			...(own.updatedAt > then.shownAt ? (['yours'] as const) : []),
			...(other.updatedAt > then.shownAt ? (['theirs'] as const) : []),
			...(space.weights.version !== then.weights ? (['weights'] as const) : []),
			...(space.taxonomy.vocabulary.version !== then.vocabulary ? (['vocabulary'] as const) : [])
		]
	};
}

async function withEvents(rows: ShowingRow[]): Promise<Replayed['days']> {
	const ids = [...new Set(rows.flatMap(({ eventId }) => eventId || []))];
	const names = ids.length
		? await db.select({ id: events.id, name: events.name }).from(events).where(inArray(events.id, ids))
		: [];
	return rows.map(({ id, day, rank, eventId }) => ({
		id,
		day,
		rank,
		event: names.find((event) => event.id === eventId)?.name ?? null
	}));
}
