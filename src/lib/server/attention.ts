/** How often a firm was shown, to whom and why: for the firm itself, which may object at any event. */
import { and, desc, eq, gte, inArray } from 'drizzle-orm';
import { addDays } from 'date-fns/addDays';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { actorFor } from './acting.ts';
import { db, transaction } from './db/index.ts';
import type { ShownPart } from './db/schema/matching.ts';
import { companies, events, participants, showings } from './db/schema.ts';
import { record } from './journal.ts';
import { theRegister } from './match-index.ts';
import type { ParticipantRow } from './participants.ts';
import { visibleItems } from './views.ts';

/** So far back the page looks. */
export const ATTENTION_DAYS = 90;

export type ExposureChoice = ParticipantRow['exposure'];

export interface Attention {
	/** Firms that were shown this one, and on how many days in all. */
	firms: number;
	times: number;
	/** The mean place it had in their lists. */
	rank: number | null;
	/** What of its own it was last shown for, by firm. */
	reasons: { because: Because; thing: string | null; firms: number }[];
	regions: Counted[];
	sectors: Counted[];
	/** Firms that may be named to this one, seen last first; the others are counted only. */
	named: { name: string; slug: string; times: number }[];
	unnamed: number;
	/** Open events it takes part in, with what it has said about being suggested there. */
	events: { id: string; slug: string; name: string; exposure: ExposureChoice; times: number }[];
}

export type Because = 'offer' | 'need' | 'sectors' | 'words';

export interface Counted {
	code: string;
	firms: number;
}

export async function attentionOf(viewer: MaybeViewer, companyId: string, now = new Date()): Promise<Attention> {
	await actorFor(viewer, companyId, 'profile');
	const since = addDays(now, -ATTENTION_DAYS).toISOString().slice(0, 10);
	const rows = await db
		.select({
			companyId: showings.companyId,
			eventId: showings.eventId,
			rank: showings.rank,
			day: showings.day,
			parts: showings.partsA
		})
		.from(showings)
		.where(and(eq(showings.otherId, companyId), gte(showings.day, since)))
		.orderBy(desc(showings.day));
	const times = new Map<string, number>();
	for (const row of rows) times.set(row.companyId, (times.get(row.companyId) ?? 0) + 1);
	const ids = [...times.keys()];
	const visible = await visibleItems(viewer, ids);
	const seen = ids.filter((id) => visible.get(id)?.has('name'));
	const names = seen.length
		? await db
				.select({ id: companies.id, name: companies.name, slug: companies.slug })
				.from(companies)
				.where(inArray(companies.id, seen))
		: [];
	const byId = new Map(names.map((row) => [row.id, row]));
	const { firms } = await theRegister();
	const counted = (codeOf: (id: string) => string | undefined): Counted[] =>
		[...Map.groupBy(ids, codeOf)]
			.flatMap(([code, all]) => (code ? [{ code, firms: all.length }] : []))
			.sort((a, b) => b.firms - a.firms || (a.code < b.code ? -1 : 1));
	return {
		firms: ids.length,
		times: rows.length,
		rank: rows.length ? rows.reduce((sum, { rank }) => sum + rank, 0) / rows.length : null,
		reasons: reasonsIn(ids.map((id) => rows.find((row) => row.companyId === id)?.parts ?? [])),
		regions: counted((id) => firms.get(id)?.profile.region ?? firms.get(id)?.profile.country),
		sectors: counted((id) => firms.get(id)?.profile.nace?.[0]),
		named: seen.flatMap((id) => {
			const row = byId.get(id);
			return row ? [{ name: row.name, slug: row.slug, times: times.get(id) ?? 0 }] : [];
		}),
		unnamed: ids.length - seen.length,
		events: (await eventsWith(companyId)).map((event) => ({
			...event,
			times: rows.filter(({ eventId }) => eventId === event.id).length
		}))
	};
}

/** The bond stands first, from the side of whoever was shown this firm: what they seek it offers, and the other way round. */
function reasonsIn(all: ShownPart[][]): Attention['reasons'] {
	const found = all.flatMap(([bond]) => {
		if (bond?.code === 'need') return { because: 'offer' as const, thing: bond.offer ?? null };
		if (bond?.code === 'customer') return { because: 'need' as const, thing: bond.need ?? null };
		if (bond?.code === 'supply') return { because: 'sectors' as const, thing: null };
		return bond ? { because: 'words' as const, thing: null } : [];
	});
	return [...Map.groupBy(found, ({ because, thing }) => `${because} ${thing}`).values()]
		.map((same) => ({ ...same[0], firms: same.length }))
		.sort((a, b) => b.firms - a.firms || (`${a.because} ${a.thing}` < `${b.because} ${b.thing}` ? -1 : 1));
}

const eventsWith = (companyId: string) =>
	db
		.select({ id: events.id, slug: events.slug, name: events.name, exposure: participants.exposure })
		.from(participants)
		.innerJoin(events, and(eq(events.id, participants.eventId), eq(events.state, 'open')))
		.where(and(eq(participants.companyId, companyId), eq(participants.state, 'approved')))
		.orderBy(events.name);

/** What the firm wants at an event: suggested as the others, without a place for fairness' sake, or in no list. */
export async function setExposure(
	viewer: MaybeViewer,
	companyId: string,
	eventId: string,
	exposure: ExposureChoice
): Promise<void> {
	await transaction(async (tx) => {
		const { by } = await actorFor(viewer, companyId, 'events', tx);
		const own = and(eq(participants.companyId, companyId), eq(participants.eventId, eventId));
		const [before] = await tx.select().from(participants).where(own);
		if (!before) throw new Refusal('not-found', 'not-found');
		await tx.update(participants).set({ exposure, updatedAt: new Date() }).where(own);
		await record(tx, {
			...by,
			action: 'participant.exposure',
			subjectKind: 'participant',
			subjectId: before.id,
			eventId,
			before: { exposure: before.exposure },
			after: { exposure }
		});
	});
}
